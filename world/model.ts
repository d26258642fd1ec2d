/** The invented world that the services of the demonstration know: who wrote what when, and who they are. */
import { articles } from './articles.ts';
import { organizations } from './organizations.ts';
import { captures, discussions } from './pages.ts';
import { studies } from './studies.ts';

/** An article somewhere. */
export interface Article {
  url: string;
  headline: string;
  /** Who shows it, as a news search names them: "Bay Observer", "Bay Observer on MSN". */
  outlet: string;
  /** ISO 8601. */
  published: string;
  /** ISO 639-1. */
  language: string;
  /** ISO 3166 alpha-2. */
  country: string;
  /** Its first one or two sentences. */
  lead: string;
  /** The headline in the language of the story, for a search that translates; empty for none. */
  gist: string;
  /** Its words, as far as a search of the full text knows them. */
  text: string;
}

/** A submission to Hacker News. */
export interface Discussion {
  id: string;
  url: string;
  title: string;
  author: string;
  points: number;
  comments: number;
  /** ISO 8601. */
  published: string;
}

/** A copy that the Wayback Machine keeps. */
export interface Capture {
  url: string;
  /** `YYYYMMDDhhmmss`. */
  timestamp: string;
  status: number;
  digest: string;
}

/** A thing of Wikidata's, by its number and its name. */
export interface Item {
  id: string;
  label: string;
}

/** An organization as Wikidata and Wikipedia describe it. */
export interface Organization extends Item {
  aliases: string[];
  description: string;
  classes: Item[];
  country: (Item & { code: string }) | null;
  /** ISO 8601; a bare year is its first of January, as in Wikidata. */
  inception: string | null;
  owners: Item[];
  sites: string[];
  /** Its articles by the edition's language. */
  articles: Record<string, { page: number; title: string; extract: string }>;
}

/** A study with a DOI. */
export interface Study {
  doi: string;
  title: string | null;
  authors: { given?: string; family?: string; name?: string }[];
  /** Year, month, day, as far as told. */
  published: number[];
  journal: string | null;
  /** Where it may be read for free; null for nowhere, undefined where OpenAlex does not know the study. */
  open?: string | null;
}

export interface World {
  articles: readonly Article[];
  discussions: readonly Discussion[];
  captures: readonly Capture[];
  organizations: readonly Organization[];
  studies: readonly Study[];
}

/** Where nothing was ever written. */
export const nowhere: World = { articles: [], discussions: [], captures: [], organizations: [], studies: [] };

/** Gives invented hosts the port where their pages are served, and plain http. */
function portedTo(port: number): (address: string) => string {
  return (address) => address.replace(/^https?:\/\/([\w.-]+\.example)(?=\/)/, `http://$1:${port}`);
}

/** The world; with a port, its invented addresses lead to the pages served there. */
export function worldAt(port: number | null): World {
  const world: World = { articles, discussions, captures, organizations, studies };
  if (port === null) return world;
  const ported = portedTo(port);
  const moved = <T extends { url: string }>(each: T): T => ({ ...each, url: ported(each.url) });
  return {
    ...world,
    articles: articles.map(moved),
    discussions: discussions.map(moved),
    captures: captures.map(moved),
  };
}

/** Another article like this one, with an address and a headline of its own. */
export const copyOf = (article: Article, number: number): Article => ({
  ...article,
  url: `${article.url}${article.url.includes('?') ? '&' : '?'}copy=${number}`,
  headline: `${article.headline} (${number})`,
});
