/**
 * A page's HTML, written in pieces: by the browser itself where an element is small, by hand around the small ones where
 * it is large, so that none takes long. Nothing is made, moved or changed in the page.
 *
 * A page may shadow the members of its elements (`<form><input name="firstChild">`), so they are taken from the prototype.
 */
import { emptyElements } from '../../lib/page/read';
import { isRead, scriptRead, trim } from './trim';

/** Elements and letters of a text. */
interface Size {
  elements: number;
  letters: number;
}

/** A page of less is quickest written at once, with all that is left out afterwards. */
const small: Size = { elements: 3_000, letters: 100_000 };
/** So much the browser writes in five milliseconds; of more each element is looked at. */
const large: Size = { elements: 4_000, letters: 400_000 };
/** Letters of a text that are written at once. */
const textPiece = 100_000;
/** Elements within each other; three times as many as in the deepest of 2,300 pages. The reading room takes no more. */
const deepest = 300;

/** What a prototype's own member says of a node. */
const textOf = (prototype: object, member: string, node: Node): string => {
  const value: unknown = Reflect.get(prototype, member, node);
  return typeof value === 'string' ? value : '';
};

const nameOf = (element: Element): string => textOf(Element.prototype, 'localName', element);

/** Whether an element holds more than this. */
const isMore = (element: Element, { elements, letters }: Size): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(elements) !== null ||
  textOf(Node.prototype, 'textContent', element).length > letters;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

function startTag(element: Element, name: string): string {
  const attributes = Element.prototype.getAttributeNames.call(element).map((each) => {
    const value = Element.prototype.getAttribute.call(element, each) ?? '';
    return ` ${each}="${value.replace(/[&"]/g, (sign) => (sign === '&' ? '&amp;' : '&quot;'))}"`;
  });
  return trim(`<${name}${attributes.join('')}>`);
}

function* writeText(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += textPiece) yield escaped(text.slice(at, at + textPiece));
}

/** Writes a page, piece by piece. Null among the pieces: it is nested too deep to be read. */
export function* write(page: Element): Generator<string | null> {
  if (isMore(page, small)) yield* writeByHand(page, 0, isMore(page, large));
  else yield trim(textOf(Element.prototype, 'outerHTML', page));
}

function* writeByHand(element: Element, depth: number, isLarge: boolean): Generator<string | null> {
  const name = nameOf(element);
  if (!isRead(name)) return;
  if (name === 'script') {
    const type = Element.prototype.getAttribute.call(element, 'type') ?? '';
    const hasAddress = Element.prototype.hasAttribute.call(element, 'src');
    const text = hasAddress ? '' : scriptRead(type, textOf(Node.prototype, 'textContent', element));
    if (text || hasAddress) yield `${startTag(element, name)}${text}</script>`;
    return;
  }
  // The page itself, its head and its body hold all the rest, and most of what is left out.
  if (name === 'noscript' || (depth > 1 && !(isLarge && isMore(element, large)))) {
    yield trim(textOf(Element.prototype, 'outerHTML', element));
    return;
  }
  if (depth > deepest) {
    yield null;
    return;
  }
  yield startTag(element, name);
  const children: unknown = Reflect.get(Node.prototype, 'childNodes', element);
  for (const child of children instanceof NodeList ? [...children] : []) {
    if (child instanceof Text) yield* writeText(child.data);
    else if (child instanceof Element) yield* writeByHand(child, depth + 1, isLarge);
  }
  if (!emptyElements.has(name)) yield `</${name}>`;
}
