/** How the searches of this world find articles: by shared words, by a phrase, on a site. Simple, and always the same. */
import type { Article } from './model.ts';

const common = new Set(
  'a an and are as at be by for from in into is it of on or that the their they to was were what who with de des du en est et il la le les que qui s d l un une der die das den dem ein eine im und von zu el los las y se'.split(
    ' ',
  ),
);

/** A text's words, lower case, without marks. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word without the endings of the plural, about as far as searches go. */
const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=\w{3})s$/, '');
const stems = (text: string): Set<string> => new Set(wordsOf(text).map(stem));

/** What was asked, taken apart. */
export interface Query {
  phrases: string[];
  words: string[];
  /** Only articles of this host and those below it. */
  site: string | null;
}

/** Reads the operators that Google, Bing and SearXNG's engines share: `"a phrase"`, `site:host`. */
export function readQuery(text: string): Query {
  const site = /(?:^|\s)site:(\S+)/.exec(text)?.[1] ?? null;
  const bare = text.replace(/(?:^|\s)site:\S+/g, ' ');
  return {
    phrases: [...bare.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => wordsOf(phrase).join(' ')),
    words: wordsOf(bare.replace(/"[^"]*"?/g, ' ')).filter((word) => !common.has(word)),
    site,
  };
}

/** The host of an address, without `www.`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const isOn = (url: string, site: string): boolean =>
  hostOf(url) === site.replace(/^www\./, '') || hostOf(url).endsWith(`.${site}`);

/** A search asks for this share of its words at least. */
const enough = 0.25;

/** Whether all these phrases stand in a text. */
function holds(text: string, phrases: readonly string[]): boolean {
  const words = ` ${wordsOf(text).join(' ')} `;
  return phrases.every((phrase) => words.includes(` ${phrase} `));
}

/** How well an article answers, 0 for not at all. What is told in `among` is searched for phrases, too. */
function rank(article: Article, { phrases, words, site }: Query, among: string): number {
  if (site && !isOn(article.url, site)) return 0;
  if (phrases.length > 0 && !holds(`${article.headline} / ${article.lead} / ${article.text} / ${among}`, phrases))
    return 0;
  if (words.length === 0) return phrases.length > 0 || site ? 1 : 0;
  const headline = stems(`${article.headline} ${among}`);
  const lead = stems(article.lead);
  const shares = words.map(stem).map((word): number => (headline.has(word) ? 1 : lead.has(word) ? 0.7 : 0));
  const share = shares.reduce((sum, each) => sum + each, 0) / words.length;
  return share < enough ? 0 : share;
}

/** The articles that answer a query, the best first. `among`: further words of an article, for searches that translate. */
export function find(
  articles: readonly Article[],
  query: Query,
  among: (article: Article) => string = () => '',
): Article[] {
  return articles
    .map((article) => ({ article, rank: rank(article, query, among(article)) }))
    .filter((each) => each.rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map((each) => each.article);
}
