import type { Snapshot, Why } from '@/lib/model';

/**
 * What is beyond these is not read: serializing it would stall the page (9 MB of HTML cost 127 ms on the page's
 * main thread) and parsing it the reading room. The largest of 830 real article pages has 2.7 MB and 9,000 elements.
 */
const maxBytes = 8_000_000;
const maxElements = 60_000;

/** Markup that carries no words and no facts; dropped only where the page is heavy, since matching costs time too. */
const heavy = 1_000_000;
const wordless = /<(style|svg|noscript|iframe|canvas)\b[\s\S]*?<\/\1\s*>|\bsrc(?:set)?="data:[^"]*"/gi;

const documentElement = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement');

/** The `<html>` element, also where the page named an image `documentElement` to hide it. */
function root(document: Document): Element | null {
  const element: unknown = documentElement?.get?.call(document);
  return element instanceof Element ? element : null;
}

/** The size of the HTML as it came over the wire, where the browser tells. */
function transferred(): number {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.decodedBodySize : 0;
}

/** The page as it stands: its HTML and address, or the reason why it is not read. */
export function takeSnapshot(document: Document, url: string): Snapshot | Why {
  const contentType = document.contentType;
  if (contentType === 'application/pdf') return 'pdf';
  if (!/html|xml/.test(contentType)) return 'not-article';
  const html = root(document);
  if (!html) return 'not-article';
  if (transferred() > maxBytes || html.getElementsByTagName('*').length > maxElements) return 'too-large';
  const text = html.outerHTML;
  const light = text.length > heavy ? text.replace(wordless, '') : text;
  return light.length > maxBytes ? 'too-large' : { url, html: light, contentType };
}
