/**
 * Marks words on the page with the CSS Custom Highlight API: no element is added
 * or changed. Only ever runs because the reader clicked "Show on the page".
 */
import { rangeOf, readText } from './find';
import type { Pace } from './pace';

const name = 'source-context';
const rule = `::highlight(${name}) { background-color: #ffe08a; color: #1c1d21; text-decoration: underline 2px #8a5a00; }`;

let sheet: CSSStyleSheet | null = null;

/**
 * Scrolls to the words in the page, or in a part of it, and marks them. Answers false where it does not have them (any
 * more), or where nobody sees them.
 */
export async function show(
  document: Document,
  quote: string,
  pace: Pace,
  within: Element = document.documentElement,
): Promise<boolean> {
  hide(document);
  const range = rangeOf(document, await readText(document, within, pace), quote);
  if (!range) return false;
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  CSS.highlights.set(name, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** Takes the mark away again, and the style with it. */
export function hide(document: Document): void {
  CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}
