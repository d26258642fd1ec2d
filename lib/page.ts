/**
 * Document → Page: the only walk through the DOM. A Page is plain data; below
 * this file nobody sees a document, so every signal is tested with a literal.
 */
import { upTo } from './caps';
import type { Snapshot, Why } from './model';
import { resolver } from './page/address';
import { type Block, type Marked, unseenSigns, walk } from './page/blocks';
import { type Data, dataOf } from './page/data';
import { languageOf } from './page/language';
import type { Script } from './page/lighten';
import { fewestWords, openPage, readArticle, whyFailed } from './page/readable';
import { stateOf } from './page/state';
import { withoutUnseen } from './page/unseen';
import { hostOf } from './text/address';
import { liveAddress } from './text/archived';
import { lettersOf } from './text/fold';
import { countWords } from './text/script';

export type { Block, Marked, PageLink } from './page/blocks';

export interface Page {
  url: string;
  host: string;
  /** The headline, without the site's name where the page tells the two apart. */
  title: string;
  documentTitle: string;
  /** BCP 47, from the text where the markup lies; null where neither tells. */
  language: string | null;
  /** Meta elements; names lower case, in document order. */
  metas: readonly { name: string; content: string }[];
  /** Link elements of the head and body; addresses absolute. */
  links: readonly { rel: string; href: string }[];
  /** JSON-LD nodes, flattened. */
  data: readonly Data[];
  /** The page's words in order, each with where it stands. */
  blocks: readonly Block[];
  /** Elements marked up as naming an author. */
  bylines: readonly Marked[];
  /** Small pictures that stand for a house's name, which is their text. */
  logos: readonly Marked[];
  /** Dates in the markup: `time` elements and microdata. */
  times: readonly { datetime: string; names: string }[];
  /** What the page's own scripts say of the article's source: keys without their prefix, lower case. */
  state: readonly { key: string; value: string }[];
  /** Addresses of pictures and scripts that count readers for somebody. */
  beacons: readonly string[];
  wordCount: number;
  /** Whether Readability found an article. */
  isArticle: boolean;
}

/** Anchors that say they lead to the licence: rel-license, hNews, schema.org, ccREL; and where they mean a picture's. */
const licenseLinks =
  'a[rel~="license" i][href], a[class~="item-license"][href], a[itemprop="license"][href], a[rel="cc:license"][href], a[rel="cc:morePermissions"][href]';
const notOfText =
  'figure, figcaption, [itemtype*="ImageObject"], [typeof*="Image"], [class*="caption"], [class*="photo"], [class*="image"], [class*="picsource"]';

/** So many are looked at; of each is asked what it stands in. */
const mostOf = { links: 1_000, beacons: 1_000 };

/** Spaces, and the signs that the walk leaves out. */
const unshown = new RegExp(`[\\s${unseenSigns}]+`, 'g');
const squeeze = (text: string) => text.replace(unshown, '');

/** Says of each block whether it stands above, in or below the article's text. */
function place(blocks: Block[], article: string): void {
  if (!article) return;
  const whole = squeeze(article);
  const inside = blocks.map(({ text, zone }) => {
    const words = squeeze(text);
    return words.length >= (zone === 'main' ? 40 : 120) && zone !== 'caption' && whole.includes(words.slice(0, 200));
  });
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  if (first < 0) return;
  blocks.forEach((block, index) => {
    block.region = index < first ? 'above' : index > last ? 'below' : 'body';
  });
}

const meta = (page: Pick<Page, 'metas'>, ...names: string[]) =>
  names.map((name) => page.metas.find((each) => each.name === name)?.content).find(Boolean) ?? '';

function headline(
  metas: Page['metas'],
  data: readonly Data[],
  blocks: readonly Block[],
  documentTitle: string,
): string {
  const said = data.find((node) => node.isArticle)?.text('headline') || meta({ metas }, 'og:title', 'twitter:title');
  const whole = lettersOf(`${said} ${documentTitle}`);
  // The heading that the reader sees wins where it is part of what the page calls itself; the longest, for a site's
  // name is a heading too.
  const headings = blocks
    .filter(({ tag, zone, text }) => /^h[1-3]$/.test(tag) && zone === 'main' && text.length > 4 && text.length < 400)
    .map(({ text }) => text)
    .filter((text) => lettersOf(text) !== '' && whole.includes(lettersOf(text)));
  const heading = headings.sort((a, b) => b.length - a.length)[0];
  const only = blocks.find(({ tag, zone }) => tag === 'h1' && zone === 'main')?.text;
  const title = heading ?? (said || (whole ? undefined : only));
  return (title || documentTitle.split(/\s[|–—-]\s/)[0] || '').replace(/\s+/g, ' ').trim().slice(0, 500);
}

type Parsed = { outcome: 'parsed'; page: Page } | { outcome: 'failed'; why: Why };

/** Reads a snapshot into a Page; or says why it cannot be. */
export function parsePage(snapshot: Snapshot): Parsed {
  try {
    return parse(snapshot);
  } catch (error) {
    return { outcome: 'failed', why: whyFailed(error) };
  }
}

function parse({ html, url, unseen = [] }: Snapshot): Parsed {
  const opened = openPage(html);
  if (!opened) return { outcome: 'failed', why: 'too-large' };
  const { document, scripts, pictures } = opened;
  const absolute = resolver(url);
  const elements = (selector: string) => [...document.querySelectorAll(selector)];
  const metas = elements('meta[content], [property="cc:attributionName"]').map((element) => ({
    name:
      ['property', 'name', 'itemprop']
        .map((key) => element.getAttribute(key))
        .find(Boolean)
        ?.toLowerCase() ?? '',
    content: upTo((element.getAttribute('content') ?? element.textContent).replace(/\s+/g, ' ').trim(), 2_000),
  }));
  const links = elements(`link[rel][href], ${licenseLinks}`)
    .slice(0, mostOf.links)
    .filter((element) => element.localName === 'link' || !element.closest(notOfText))
    .map((element) => ({
      rel:
        element.localName === 'link' || element.getAttribute('rel') === 'cc:morePermissions'
          ? (element.getAttribute('rel') ?? '').toLowerCase()
          : 'license',
      href: absolute(element.getAttribute('href')),
    }));
  const isData = ({ type }: Script) => type === 'application/ld+json';
  const data = dataOf(scripts.filter(isData).map(({ text }) => text));
  const { blocks, bylines, logos } = withoutUnseen(walk(document, absolute), unseen);
  const times = elements('time[datetime], [itemprop^="date" i][content], [itemprop^="date" i][datetime]').map(
    (element) => ({
      datetime: element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
      names: `${element.getAttribute('itemprop') ?? ''} ${element.className} ${element.parentElement?.className ?? ''}`,
    }),
  );
  const beacons = elements('img[src], script[src]')
    .slice(0, mostOf.beacons)
    .filter((element) => !element.closest('textarea, [hidden], [role=dialog]'))
    .map((element) => element.getAttribute('src'))
    .concat(pictures.slice(0, mostOf.beacons))
    .map(absolute);
  const state = stateOf(scripts.filter(({ type }) => !type.includes('ld+json')).map(({ text }) => text));
  const documentTitle = document.title.replace(/\s+/g, ' ').trim();
  const text = readArticle(opened, (content) => content.textContent ?? '') ?? '';
  const wordCount = countWords(text);
  place(blocks, text);
  const page: Page = {
    url,
    host: hostOf(liveAddress(url)) ?? '',
    title: headline(metas, data, blocks, documentTitle),
    documentTitle,
    language: languageOf(elements('html')[0]?.getAttribute('lang') ?? meta({ metas }, 'og:locale'), text),
    metas,
    links,
    data,
    blocks,
    bylines,
    logos,
    times,
    state,
    beacons,
    wordCount,
    isArticle: wordCount >= fewestWords,
  };
  return { outcome: 'parsed', page };
}

/** Where the head's links of a kind lead: `canonical`, `license`. A link may be of several kinds (HTML, `rel`). */
export const linkedAs = (page: Page, kind: string): string[] =>
  page.links.filter(({ rel }) => rel.split(/\s+/).includes(kind)).map(({ href }) => href);

/** A link that leads somewhere: another address than the page's own. */
export const awayFrom = (page: Page, url: string): string | null =>
  /^https?:\/\//.test(url) && url.split('#')[0] !== page.url.split('#')[0] ? url : null;
