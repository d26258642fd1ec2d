/**
 * A page's HTML, written in pieces: by the browser itself where an element is small, by hand around the small ones where
 * it is large, so that none takes long. Nothing is made, moved or changed in the page.
 *
 * A page may shadow the members of its elements (`<form><input name="firstChild">`), so they are taken from the prototype.
 */
import { isRead, scriptRead, trim } from './trim';

/** Elements and letters that the browser writes at once; so many cost about two milliseconds. */
const most = { elements: 1_000, letters: 100_000 };
/** Elements within each other; the reading room takes no more. */
const deepest = 512;

/** Elements without an end. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What a prototype's own member says of a node. */
const textOf = (prototype: object, member: string, node: Node): string => {
  const value: unknown = Reflect.get(prototype, member, node);
  return typeof value === 'string' ? value : '';
};

const nameOf = (element: Element): string => textOf(Element.prototype, 'localName', element);

/** Whether an element is too much to be written at once. */
const isLarge = (element: Element): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(most.elements) !== null ||
  textOf(Node.prototype, 'textContent', element).length > most.letters;

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
  for (let at = 0; at < text.length; at += most.letters) yield escaped(text.slice(at, at + most.letters));
}

/** Writes an element, piece by piece. Null among the pieces: it is nested too deep to be read. */
export function* write(element: Element, depth = 0): Generator<string | null> {
  const name = nameOf(element);
  if (!isRead(name)) return;
  if (name === 'script') {
    const type = Element.prototype.getAttribute.call(element, 'type') ?? '';
    const hasAddress = Element.prototype.hasAttribute.call(element, 'src');
    const text = hasAddress ? '' : scriptRead(type, textOf(Node.prototype, 'textContent', element));
    if (text || hasAddress) yield `${startTag(element, name)}${text}</script>`;
    return;
  }
  if (!isLarge(element)) {
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
    else if (child instanceof Element) yield* write(child, depth + 1);
  }
  if (!empty.has(name)) yield `</${name}>`;
}
