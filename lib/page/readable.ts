/** Readability on a leash: a page that cannot shadow the document, has bounds, and is read against a clock. */
import { Readability } from '@mozilla/readability';
import type { Why } from '../model';
import { type Light, lighten } from './lighten';
import { mostElements } from './read';

/** Elements of which a document is not read, whatever its tags were: parsing adds what authors left out. */
const maxElements = 2 * mostElements;
/** Milliseconds after which reading gives up; the slowest of 2,100 pages takes a fifth of it. */
const patience = 3_000;

class TooSlow extends Error {}

/** A page's document, and beside it what stood in the HTML and is not built. */
interface Opened extends Light {
  document: Document;
}

const build = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Parses a page into a document that is safe to ask. Null: it is too large to be read. */
export function openPage(html: string): Opened | null {
  const light = lighten(html);
  if (!light) return null;
  const document = build(light.html);
  return document.getElementsByTagName('*').length > maxElements ? null : { ...light, document };
}

/** What holds no text of an article: what Readability would take out of the one it found is among it. */
const noArticle =
  'footer, aside, script, style, svg, nav, iframe, select, template, link, object, embed, canvas, video, audio';

/** What may hide an element from Readability. */
const hiding = ['style', 'hidden', 'aria-hidden'];

/** Is there a letter or a sign in an element? */
function saysSomething(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')) return true;
    if (node instanceof Element && saysSomething(node)) return true;
  }
  return false;
}

/** Readability's own step of a name; null where it has none. */
function stepOf(reader: Readability<unknown>, name: string): ((args: unknown[]) => unknown) | null {
  const own: unknown = Reflect.get(reader, name);
  return typeof own === 'function' ? (args) => Reflect.apply(own, reader, args) : null;
}

/** Has `step` done where Readability would do `name`; `step` gets Readability's own. */
function instead(
  reader: Readability<unknown>,
  name: string,
  step: (own: (args: unknown[]) => unknown, args: unknown[]) => unknown,
): void {
  const own = stepOf(reader, name);
  if (own) Reflect.set(reader, name, (...args: unknown[]) => step(own, args));
}

/** What holds no article goes before Readability looks, for it looks at everything several times. */
function clear(page: ParentNode): void {
  for (const element of page.querySelectorAll(noArticle)) element.remove();
}

/**
 * What `take` makes of the article's element, as Readability finds it; null where there is none. The document is used
 * up. Throws on a page that keeps Readability busy or breaks it: `whyFailed` has the word for it.
 */
export function readArticle<T>(
  { document, html }: Pick<Opened, 'document' | 'html'>,
  take: (content: Node) => T,
): T | null {
  clear(document);
  const deadline = performance.now() + patience;
  const options = {
    charThreshold: 250,
    // Metadata is read elsewhere.
    disableJSONLD: true,
    maxElemsToParse: maxElements,
  };
  const reader = new Readability(document, options);
  let asked = 0;
  const watch = () => {
    // The clock costs more than a question.
    if (++asked % 256 === 0 && performance.now() > deadline) throw new TooSlow();
  };
  instead(reader, '_getInnerText', (own, args) => {
    watch();
    return own(args);
  });
  // Asked of every element; to ask for the style of one makes it, and most have none.
  instead(reader, '_isProbablyVisible', (own, args) => {
    watch();
    const [element] = args;
    return (element instanceof Element && !hiding.some((name) => element.hasAttribute(name))) || own(args);
  });
  // Asked of every part of the page, each within others: the first word in it answers.
  instead(reader, '_isElementWithoutContent', (own, args) => {
    const [element] = args;
    return element instanceof Element && saysSomething(element) ? false : own(args);
  });
  // It has the body written out, for the case that it begins again with one of its rules less. Most pages it reads once.
  const { body } = document;
  Object.defineProperty(body, 'innerHTML', { get: () => '', set: () => undefined });
  instead(reader, '_removeFlag', (own, args) => {
    const again = build(html);
    clear(again);
    body.replaceChildren(...again.body.childNodes);
    stepOf(reader, '_prepDocument')?.([]);
    return own(args);
  });
  // The article is wanted as it stands: its byline is read in the page, and classes and styles tell what is hidden.
  Reflect.set(reader, '_articleByline', ' ');
  Reflect.set(reader, '_cleanStyles', () => undefined);
  // What Readability would make of it, and of its addresses, nobody reads.
  let taken: T | null = null;
  instead(reader, '_grabArticle', (own, args) => {
    const content = own(args);
    if (content instanceof Node) taken = take(content);
    return null;
  });
  reader.parse();
  return taken;
}

/** Why a reading that threw gives no answer. */
export const whyFailed = (error: unknown): Why => (error instanceof TooSlow ? 'too-slow' : 'broken');

/** A text of fewer words is no article. */
export const fewestWords = 40;
