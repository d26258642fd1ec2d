import type { Report } from './model';

/** A link that asks a service when it is clicked, and not before. `name` is the service's own, the same in every language. */
export interface SearchLink {
  id: string;
  name: string;
  url: string;
}

/** A passage that was looked up, and the address of the page it stands on (empty where none is known). */
interface Passage {
  words: string;
  url: string;
}

/** Google reads 32 words of a query and drops the rest; DuckDuckGo refuses more than 500 characters. */
const mostWords = 32;
const mostCharacters = 250;

/** A selection, or a cut, may halve a character; half a character cannot be sent. */
const whole = (text: string): string => text.toWellFormed().replaceAll('\ufffd', '');

/** The beginning of a text that search engines read to its end, cut between words. Scripts without spaces are cut anywhere. */
function searchable(text: string): string {
  const marks = /["“”„‟«»\p{Cc}\p{Cf}\s]+/gu;
  const clean = whole(text).normalize('NFC').replace(marks, ' ').trim();
  const words = clean.split(' ').slice(0, mostWords).join(' ');
  if (words.length <= mostCharacters) return words;
  const space = words.lastIndexOf(' ', mostCharacters);
  return whole(words.slice(0, space > 0 ? space : mostCharacters));
}

/** An address that an archive may be asked about: of the public web, without the parts that only concern the reader. */
function publicAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  if (
    !/\.[a-z][a-z0-9-]+\.?$/.test(url.hostname) ||
    /\.(?:local|localhost|internal|lan|home\.arpa)\.?$/.test(url.hostname)
  )
    return null;
  url.hash = '';
  return url;
}

const news = (query: string): SearchLink[] => [
  { id: 'google-news', name: 'Google News', url: `https://news.google.com/search?q=${encodeURIComponent(query)}` },
  { id: 'bing-news', name: 'Bing News', url: `https://www.bing.com/news/search?q=${encodeURIComponent(query)}` },
];

const web = (query: string): SearchLink[] => [
  { id: 'duckduckgo', name: 'DuckDuckGo', url: `https://duckduckgo.com/?q=${encodeURIComponent(query)}` },
];

/** Both archives take the address as it is, behind their own, and show every copy they keep of it. */
function archives(id: string, address: string | null | undefined): SearchLink[] {
  const url = address ? publicAddress(address) : null;
  if (!url) return [];
  const host = url.hostname.replace(/^www\./, '');
  return [
    { id: `wayback-${id}`, name: `Wayback Machine (${host})`, url: `https://web.archive.org/web/*/${url.href}` },
    { id: `archive-today-${id}`, name: `archive.today (${host})`, url: `https://archive.today/${url.href}` },
  ];
}

/** Written Norwegian's edition is `no`; a language code of three letters or more is left to the English one. */
function wikipediaOf(language: string | null): string {
  const code = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (code === 'nb') return 'no';
  return /^[a-z]{2}$/.test(code) ? code : 'en';
}

function encyclopedia(name: string, language: string | null): SearchLink[] {
  if (!name) return [];
  const query = encodeURIComponent(name);
  const url = `https://${wikipediaOf(language)}.wikipedia.org/w/index.php?search=${query}`;
  return [{ id: 'wikipedia', name: `Wikipedia (${name})`, url }];
}

/**
 * Where else to look: for a report, its headline in the news, the copies that archives keep of the page and of the
 * original, the organization in an encyclopedia; for a passage, its exact words, and the archives.
 */
export function searchLinks(about: Report | Passage): SearchLink[] {
  if ('words' in about) {
    const words = searchable(about.words);
    const exact = words && `"${words}"`;
    return [...(exact ? [...web(exact), ...news(exact)] : []), ...archives('page', about.url)];
  }
  const { page, origin, authorOrganization } = about;
  const title = searchable(page.title);
  const original = origin?.url === page.url ? null : origin?.url;
  const organization = searchable(origin?.name ?? authorOrganization?.name ?? page.site ?? '');
  return [
    ...(title ? [...news(title), ...web(title)] : []),
    ...archives('page', page.url),
    ...archives('original', original),
    ...encyclopedia(organization, page.language),
  ];
}
