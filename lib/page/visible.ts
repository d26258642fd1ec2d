/** What of the markup is the article's text: not what is hidden, not what draws or asks, not what is about pictures. */
import { isCaption, isHidden } from './zone';

/** Gone with all they hold. */
const vanishing = new Set(
  'script style template noscript svg form input textarea select datalist option button progress meter dialog iframe frame object embed applet video audio canvas img picture source map figcaption rp rt annotation annotation-xml head title meta link base'.split(
    ' ',
  ),
);

/** Text for those who listen to a page; read beside the visible text it repeats or interrupts it. */
const forListeners = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden)(?:\s|$)/i;

/** Is an element gone from the text, with all it holds? */
export function vanishes(element: Element): boolean {
  if (vanishing.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    isHidden(element) ||
    element.getAttribute('aria-hidden') === 'true' ||
    forListeners.test(element.getAttribute('class') ?? '')
  );
}

/** A figure of words: a quotation, a listing, a table. */
const worded = 'table, blockquote, pre';
/** An element with a caption's name and more letters than this is no caption. */
const longestCaption = 1_000;

/** Is it about a picture? Looks at all it holds, so not to be asked of elements within elements without end. */
export const isPicture = (element: Element): boolean =>
  element.localName === 'figure'
    ? !element.querySelector(worded)
    : isCaption(element) && element.textContent.length <= longestCaption;

/** All text below an element, as it stands; without recursion, so that no depth is too much. */
export function textBelow(root: Element): string {
  const visible = (node: Node) =>
    node instanceof Element && vanishes(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, visible);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    pieces.push(node instanceof Element ? (node.localName === 'br' ? '\n' : '') : (node.nodeValue ?? ''));
  return pieces.join('');
}
