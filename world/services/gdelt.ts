import { type Article, copyOf } from '../model.ts';
import { find, hostOf, type Query, wordsOf } from '../search.ts';
import { type Ask, json, notHere, parameter, type Service, taken, text } from '../service.ts';

const names = {
  language: new Intl.DisplayNames('en', { type: 'language' }),
  region: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Digits alone, as GDELT writes a moment: `YYYYMMDDhhmmss`. */
const digits = (time: number): string => new Date(time).toISOString().replace(/\D/g, '').slice(0, 14);

const quarter = 900_000;
/** When GDELT saw an article: at the next of its rounds, one every quarter of an hour. */
const seen = ({ published }: Article): number => Math.ceil((Date.parse(published) + 60_000) / quarter) * quarter;

/** GDELT's titles are taken apart into words and marks, with spaces between. */
const spaced = (headline: string): string =>
  headline
    .replace(/([,:;!?“”"]|…)/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim();

const entry = (article: Article) => ({
  url: article.url,
  url_mobile: '',
  title: spaced(article.headline),
  seendate: digits(seen(article)).replace(/^(\d{8})(\d{6})$/, '$1T$2Z'),
  socialimage: '',
  domain: hostOf(article.url),
  language: names.language.of(article.language) ?? '',
  sourcecountry: names.region.of(article.country) ?? '',
});

/** Reads `"a phrase"`, `domainis:host`, `domain:host`; null for what GDELT refuses. */
function readQuery(text: string): Query | null {
  const site = /\bdomain(?:is)?:(\S+)/.exec(text)?.[1] ?? null;
  const bare = text.replace(/\bdomain(?:is)?:\S+/g, ' ');
  const phrases = [...bare.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => wordsOf(phrase).join(' '));
  const words = wordsOf(bare.replace(/"[^"]*"/g, ' '));
  const isFaulty = /"/.test(bare.replace(/"[^"]*"/g, '')) || phrases.some((phrase) => phrase.length < 4);
  return isFaulty || (phrases.length === 0 && words.length === 0) ? null : { phrases, words, site };
}

/** GDELT's DOC interface. It knows foreign articles by their translation, and tells a fault in plain words with status 200. */
export const gdelt: Service = {
  name: 'gdelt',
  hosts: ['api.gdeltproject.org'],
  typical: 6000,
  answer(ask: Ask) {
    if (ask.url.pathname !== '/api/v2/doc/doc') return notHere();
    const query = readQuery(parameter(ask, 'query'));
    if (!query) return text('The specified phrase is too short.\n', 'text/html; charset=utf-8');
    const from = parameter(ask, 'startdatetime') || '0';
    const until = parameter(ask, 'enddatetime') || '9';
    const order = parameter(ask, 'sort').toLowerCase() === 'dateasc' ? 1 : -1;
    const limit = Math.min(Number(parameter(ask, 'maxrecords')) || 75, 250);
    const found = find(ask.world.articles, query, ({ gist }) => gist)
      .filter((article) => digits(seen(article)) >= from && digits(seen(article)) <= until)
      .toSorted((a, b) => order * (seen(a) - seen(b)));
    const articles = taken(found, ask, limit, copyOf).map(entry);
    return json(articles.length > 0 ? { articles } : {}, 'application/json; charset=utf-8');
  },
};
