/** Texts of the memory for those who work with sources: CSL-JSON for Zotero, notes for Obsidian. */
import { cslList } from '../citations/cslJson';
import { plain } from '../citations/plain';
import { citedWork, type Work } from '../citations/work';
import type { ArticleText } from '../model';
import { destination, lineStarts, literal } from '../text/markdown';
import type { Listed } from './model';

/** What is cited of a text: its original where that is known, as with a page that was just read. */
function workOf({ address, site, title, day, published, language, lead, origin }: Listed): Work {
  const unknown = { kind: null, country: null, domain: null, homepage: null, published: null, sister: false };
  return citedWork(
    {
      page: { url: address, title, lead, site, language, published, house: null, wordCount: 0 },
      verdict: { kind: origin?.kind ?? 'no-sign', confidence: 1 },
      origin: origin && { ...unknown, name: origin.name, organization: origin.organization, url: origin.url },
      republisher: null,
      authors: [],
      authorOrganization: null,
    },
    day,
  );
}

/** CSL-JSON: a list with an item for each text. */
export const cslOf = (texts: readonly Listed[]): string => cslList(texts.map(workOf));

/** A string of YAML 1.2 in double quotes, which is one of JSON without what YAML does not print. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A name for a note's file, without what Obsidian or a file system would refuse. */
export function noteName({ title, site, day }: Listed): string {
  const told = title
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  return `${day} ${[...(told || site)].slice(0, 80).join('').trim().replace(/\.+$/, '')}.md`;
}

/** A note: what is known of a text as its front matter, its first sentences or the words that were saved, its citation. */
export function noteOf(text: Listed, words: ArticleText | null = null): string {
  const { address, site, title, day, published, language, lead, origin } = text;
  const fields: [string, string | null | undefined][] = [
    ['title', quoted(title)],
    ['url', quoted(address)],
    ['site', quoted(site)],
    ['read', day],
    ['published', published],
    ['language', language && quoted(language)],
    ['origin', origin && quoted(origin.name)],
    ['origin_kind', origin?.kind],
    ['origin_url', origin?.url && quoted(origin.url)],
  ];
  const matter = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const paragraph = (each: string) => lineStarts(literal(each));
  const told = words ? words.paragraphs.map(paragraph) : lead ? [`> ${paragraph(lead)}`] : [];
  const cited = `[${literal(title || address)}](${destination(address)})`;
  const citation = lineStarts(literal(plain(workOf(text))));
  return `${['---', ...matter, '---'].join('\n')}\n\n${[...told, cited, citation].join('\n\n')}\n`;
}
