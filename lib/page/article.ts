/** Snapshot → the article, ready to be written out elsewhere. */
import type { Snapshot, Why } from '../model';
import { counterOf } from '../text/counter';
import { countWords } from '../text/script';
import { resolver } from './address';
import { partsOf } from './markup';
import { linesOf, type Part } from './part';
import { picture } from './read';
import { fewestWords, openPage, readArticle, whyFailed } from './readable';

/** The picture with which a publisher counts the readers of its text; `offered` where it offers the text to others. */
interface Counter {
  src: string;
  offered: boolean;
}

export interface Article {
  parts: readonly Part[];
  counters: readonly Counter[];
  wordCount: number;
}

const longestAddress = 2_000;

/** Where a link leads, if anywhere else than to this page. */
function linker(pageUrl: string, absolute: (href: string | null) => string): (element: Element) => string | null {
  const [here] = absolute(pageUrl).split('#');
  return (element) => {
    const href = absolute(element.getAttribute('href'));
    const leads =
      /^(?:https?:\/\/|mailto:)/i.test(href) && href.length <= longestAddress && href.split('#')[0] !== here;
    return leads ? href.replace(/\s/g, encodeURIComponent) : null;
  };
}

/** The counters on the page: those that count here, and those in what the publisher offers to others. */
function countersOf(
  document: Document,
  unscripted: readonly string[],
  absolute: (href: string | null) => string,
): Counter[] {
  const pictures = [...document.querySelectorAll('img[src]')].map((picture) => ({
    src: absolute(picture.getAttribute('src')),
    offered: picture.closest('[hidden], [role=dialog], dialog') !== null,
  }));
  const offers = [...document.querySelectorAll('textarea, pre, code')].flatMap(({ textContent }) =>
    [...textContent.matchAll(picture)].map(([, src = '']) => ({
      src: absolute(src.replaceAll('&amp;', '&')),
      offered: true,
    })),
  );
  const counting = unscripted.map((src) => ({ src: absolute(src), offered: false }));
  return [...pictures, ...counting, ...offers].filter(({ src }) => counterOf(src) !== null);
}

/** Reads a snapshot's article into a plain tree; or says why there is none. */
export function articleOf(snapshot: Snapshot): Article | Why {
  try {
    return read(snapshot);
  } catch (error) {
    return whyFailed(error);
  }
}

function read({ html, url }: Snapshot): Article | Why {
  const opened = openPage(html);
  if (!opened) return 'too-large';
  const { document, pictures } = opened;
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const absolute = resolver(URL.parse(base, url)?.href ?? url);
  const counters = countersOf(document, pictures, absolute);
  const found = readArticle(opened, (content) => ({ parts: partsOf(content, linker(url, absolute)) }));
  if (!found) return 'not-article';
  const { parts } = found;
  if (!parts) return 'too-large';
  const text = linesOf(parts, ' ').map((run) => run.text);
  const wordCount = countWords(text.join(''));
  return wordCount < fewestWords ? 'not-article' : { parts, counters, wordCount };
}
