import type { Snapshot, Why } from '@/lib/model';
// By its path: the tests, which know no alias, import this file.
import { whyNoDocument } from '../../lib/gate';
import { mostElements } from '../../lib/page/read';
import type { Pace } from './pace';
import { write } from './write';

/**
 * What is beyond these is not read: it would stall the page to send it and the reading room to parse it. The largest of
 * 830 real article pages came as 2.7 MB, is sent as a fifth of that, and has 9,000 elements.
 */
const most = { transferred: 8_000_000, letters: 2_000_000, elements: mostElements };

/** The `<html>` element, also where the page named an image `documentElement` to hide it. */
function root(document: Document): Element | null {
  const element: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  return element instanceof Element ? element : null;
}

/** The size of the HTML as it came over the wire, where the browser tells. */
function transferred(): number {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.decodedBodySize : 0;
}

/** Why a page is not to be read, whatever stands on it: it is no document, or more than can be read. Null where it may be. */
export function whyUnreadable(document: Document): Why | null {
  const unread = whyNoDocument(document.contentType);
  if (unread) return unread;
  const html = root(document);
  if (!html) return 'not-article';
  const elements = html.getElementsByTagName('*');
  return transferred() > most.transferred || elements.item(most.elements) ? 'too-large' : null;
}

/** The page as it stands, without what nobody reads: its HTML and address, or the reason why it is not read. */
export async function takeSnapshot(document: Document, url: string, pace: Pace): Promise<Snapshot | Why> {
  const unread = whyUnreadable(document);
  const html = root(document);
  if (unread || !html) return unread ?? 'not-article';
  const pieces: string[] = [];
  let letters = 0;
  for (const piece of write(html)) {
    if (piece === null) return 'too-large';
    letters += piece.length;
    if (letters > most.letters) return 'too-large';
    pieces.push(piece);
    await pace();
  }
  return { url, html: pieces.join(''), contentType: document.contentType };
}
