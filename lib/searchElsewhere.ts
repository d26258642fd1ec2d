import { wikipediaOf } from './coverage/edition';
import { exactWords, searchWords } from './coverage/text';
import type { Report } from './model';
import { addressToSend } from './privacy';
import { hostOf } from './text/address';

/** A link that asks a service when it is clicked, and not before. `name` is the service's own, the same in every language. */
interface SearchLink {
  id: string;
  name: string;
  url: string;
}

/** A passage that was looked up, and the address of the page it stands on (empty where none is known). */
interface Passage {
  words: string;
  url: string;
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
  const url = address ? addressToSend(address) : null;
  if (!url) return [];
  const host = hostOf(url);
  return [
    { id: `wayback-${id}`, name: `Wayback Machine (${host})`, url: `https://web.archive.org/web/*/${url}` },
    { id: `archive-today-${id}`, name: `archive.today (${host})`, url: `https://archive.today/${url}` },
  ];
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
    const words = exactWords(about.words);
    const exact = words && `"${words}"`;
    return [...(exact ? [...web(exact), ...news(exact)] : []), ...archives('page', about.url)];
  }
  const { page, origin, authorOrganization } = about;
  const title = searchWords(page.title);
  const original = origin?.url === page.url ? null : origin?.url;
  const organization = searchWords(origin?.name ?? authorOrganization?.name ?? page.site ?? '');
  return [
    ...(title ? [...news(title), ...web(title)] : []),
    ...archives('page', page.url),
    ...archives('original', original),
    ...encyclopedia(organization, page.language),
  ];
}
