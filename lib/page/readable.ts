/** Readability on a leash: a page that cannot shadow the document, has bounds, and is read against a clock. */
import { Readability } from '@mozilla/readability';
import type { Why } from '../model';
import { lighten, type Script } from './lighten';

/** More than this is not parsed: Readability's loops grow faster than the page. */
const maxElements = 60_000;
/** Milliseconds after which reading gives up. */
const patience = 8_000;

const clobbering = 'img[name],img[id],form[name],form[id],embed[name],object[name],object[id],iframe[name]';

/** Takes the names away with which a page may shadow the members of `document` and of its forms. */
function disarm(document: Document): void {
  const all = Document.prototype.querySelectorAll.bind(document);
  for (const element of all(clobbering)) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name);
  }
  for (const element of all('form [name], form [id]')) {
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name);
  }
}

class TooSlow extends Error {}

/** Parses a page into a document that is safe to ask, and gives its scripts beside it. Null: it is too large to be read. */
export function openPage(html: string): { document: Document; scripts: readonly Script[] } | null {
  const light = lighten(html);
  if (!light) return null;
  const document = new DOMParser().parseFromString(light.html, 'text/html');
  disarm(document);
  return document.getElementsByTagName('*').length > maxElements ? null : { document, scripts: light.scripts };
}

/** What holds no text of an article: gone before Readability looks, for it looks at everything several times. */
const noArticle = 'script, style, svg, nav, iframe, select, template, link, object, embed, canvas, video, audio';

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
  const next: unknown = Reflect.get(reader, '_getNextNode');
  if (typeof next === 'function') {
    let steps = 0;
    Reflect.set(reader, '_getNextNode', (...nodes: unknown[]) => {
      // The clock costs more than a step.
      if (++steps % 256 === 0 && performance.now() > deadline) throw new TooSlow();
      return Reflect.apply(next, reader, nodes);
    });
  }
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
