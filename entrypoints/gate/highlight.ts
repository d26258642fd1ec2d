/**
 * Marks words on the page with the CSS Custom Highlight API: no element is added
 * or changed. Only ever runs because the reader clicked "Show on the page".
 */
import { wordsOfQuote } from '@/lib/quote';
import { shownIn } from '@/lib/text/passage';

const name = 'source-context';
const rule = `::highlight(${name}) { background-color: #ffe08a; color: #1c1d21; text-decoration: underline 2px #8a5a00; }`;

/** Text nodes looked through before we say that the words are not there. */
const maxNodes = 50_000;

/** Where a letter of the page's text, as the reader sees it, stands. */
interface Spot {
  node: Text;
  offset: number;
}

function visible(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent || parent.closest('script, style, noscript, template')) return false;
  return parent.checkVisibility();
}

/** Reads the visible text, folded, with the place of each character. */
function pageText(document: Document, within: Element): { text: string; spots: Spot[] } {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const spots: Spot[] = [];
  let text = '';
  for (let count = 0; count < maxNodes; count++) {
    const node = walker.nextNode();
    if (!(node instanceof Text)) break;
    if (!visible(node)) continue;
    const { shown, places } = shownIn(node.data);
    for (const offset of places) spots.push({ node, offset });
    text += shown;
  }
  return { text, spots };
}

/** Where the words stand on the page: their first place, or null. */
function find(document: Document, quote: string, within: Element): Range | null {
  const wanted = shownIn(wordsOfQuote(quote)).shown;
  if (!wanted) return null;
  const { text, spots } = pageText(document, within);
  const at = text.indexOf(wanted);
  const first = spots[at];
  const last = spots[at + wanted.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

let sheet: CSSStyleSheet | null = null;

/** Scrolls to the words in the page, or in a part of it, and marks them. Answers false where it does not have them (any more). */
export function show(document: Document, quote: string, within: Element = document.documentElement): boolean {
  hide(document);
  const range = find(document, quote, within);
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
