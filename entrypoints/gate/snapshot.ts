import type { Snapshot, Why } from '@/lib/model';
// By its path: the tests, which know no alias, import this file.
import { whyNoDocument } from '../../lib/gate';

/**
 * What is beyond these is not read: serializing it would stall the page (9 MB of HTML cost 127 ms on the page's
 * main thread) and parsing it the reading room. The largest of 830 real article pages has 2.7 MB and 9,000 elements.
 */
const maxBytes = 8_000_000;
const maxElements = 60_000;

/** Leaving text out costs the page too: only of HTML this long is it cheaper than sending all. Characters. */
const heavy = 200_000;
/** Texts shorter than this are not worth looking for. */
const long = 1_000;

/** A script with one of these names in its JSON, be it quoted once more, or set in code carries the page's data. */
const fact =
  /(?:headline|byline|author|creator|credit|source|provider|publish|distribut|syndicat|agenc|wire|copyright|licen[cs]e|canonical|origin|rights)\w{0,30}\\?"\s*:|(?:byline|authors?|sources?|source_?site|agency|credit_?line|cv_?partner)\s*[:=]\s*\[?["'][^"']{2,80}["']/i;

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

const isData = (element: Element, text: string) =>
  element instanceof HTMLScriptElement && (/json/i.test(element.type) || fact.test(text));

/**
 * Leaves out what nobody reads: styles, programs and pictures written into the page. Their texts are looked for as
 * they stand in the DOM, in its order, so that no markup is taken for what it is not.
 */
export function thin(html: string, root: Element): string {
  const kept: string[] = [];
  let at = 0;
  for (const element of root.querySelectorAll('style, script:not([src]), [src^="data:"]')) {
    const text = element.getAttribute('src') ?? element.textContent ?? '';
    if (text.length < long || isData(element, text)) continue;
    const start = html.indexOf(text, at);
    if (start < 0) continue;
    kept.push(html.slice(at, start));
    at = start + text.length;
  }
  return kept.join('') + html.slice(at);
}

/** The page as it stands, without what nobody reads: its HTML and address, or the reason why it is not read. */
export function takeSnapshot(document: Document, url: string): Snapshot | Why {
  const contentType = document.contentType;
  const unread = whyNoDocument(contentType);
  if (unread) return unread;
  const html = root(document);
  if (!html) return 'not-article';
  if (transferred() > maxBytes || html.getElementsByTagName('*').length > maxElements) return 'too-large';
  const text = html.outerHTML;
  const light = text.length > heavy ? thin(text, html) : text;
  return light.length > maxBytes ? 'too-large' : { url, html: light, contentType };
}
