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

/**
 * Parses a page into a document that is safe to ask, and gives beside it what stood in the HTML and is not built. Null:
 * it is too large to be read.
 */
export function openPage(html: string): ({ document: Document } & Pick<Light, 'scripts' | 'pictures'>) | null {
  const light = lighten(html);
  if (!light) return null;
  const document = new DOMParser().parseFromString(light.html, 'text/html');
  return document.getElementsByTagName('*').length > maxElements ? null : { ...light, document };
}

/** What holds no text of an article: gone before Readability looks, for it looks at everything several times. */
const noArticle = 'script, style, svg, nav, iframe, select, template, link, object, embed, canvas, video, audio';

/** What may hide an element from Readability. */
const hiding = ['style', 'hidden', 'aria-hidden'];

/** Has `step` done where Readability would do `name`; `step` gets Readability's own. */
function instead(
  reader: Readability<unknown>,
  name: string,
  step: (own: (args: unknown[]) => unknown, args: unknown[]) => unknown,
): void {
  const own: unknown = Reflect.get(reader, name);
  if (typeof own !== 'function') return;
  Reflect.set(reader, name, (...args: unknown[]) => step((given) => Reflect.apply(own, reader, given), args));
}

/**
 * What `take` makes of the article's element, as Readability finds it; null where there is none. The document is used
 * up. Throws on a page that keeps Readability busy or breaks it: `whyFailed` has the word for it.
 */
export function readArticle<T>(document: Document, take: (content: Node) => T): T | null {
  for (const element of document.querySelectorAll(noArticle)) element.remove();
  const deadline = performance.now() + patience;
  const options = {
    charThreshold: 250,
    // Metadata is read elsewhere.
    disableJSONLD: true,
    maxElemsToParse: maxElements,
    serializer: take,
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
  // The article is wanted as it stands: its byline is read in the page, its addresses would be made whole against our
  // own, and classes and styles tell what is hidden.
  Reflect.set(reader, '_articleByline', ' ');
  for (const step of ['_postProcessContent', '_cleanStyles']) Reflect.set(reader, step, () => undefined);
  return reader.parse()?.content ?? null;
}

/** Why a reading that threw gives no answer. */
export const whyFailed = (error: unknown): Why => (error instanceof TooSlow ? 'too-slow' : 'broken');

/** A text of fewer words is no article. */
export const fewestWords = 40;
