/** One notice, apart from its page: the sentence → what it says about where a text comes from. */
import { liveAddress } from './archived';
import { weigh } from './evidence';
import type { Page } from './page';
import { claimFloor } from './report';
import { cluesOf } from './signals';
import { siteOf } from './site';

/** A sentence as it stood on a page: its visible text, its language (BCP 47), the page's address, its links. */
export interface Notice {
  text: string;
  language: string | null;
  url: string | null;
  links: readonly { text: string; href: string }[];
}

export interface Attribution {
  label: 'wire' | 'republished' | 'press-release' | 'excerpt' | 'negative';
  source_name: string | null;
}

/** The page that has this notice for its only block: first and last words of its text at once. */
function pageOf({ text, language, url, links }: Notice): Page {
  return {
    url: url ?? 'https://unknown.example/article',
    host: (url ? (URL.parse(liveAddress(url))?.hostname ?? '') : 'unknown.example').replace(/^www\./, ''),
    title: '',
    documentTitle: '',
    language,
    metas: [],
    links: [],
    data: [],
    blocks: [{ text, tag: 'p', zone: 'main', region: 'body', names: '', links: [...links] }],
    bylines: [],
    times: [],
    state: [],
    beacons: [],
    wordCount: 0,
    isArticle: true,
  };
}

/** Reads one notice as the article's own: where it says that the text comes from, or `negative`. */
export function attributionOf(notice: Notice): Attribution {
  const page = pageOf(notice);
  const site = siteOf(page);
  const [best] = weigh(cluesOf(page, site).clues);
  if (!best || best.confidence < claimFloor) return { label: 'negative', source_name: null };
  const { kind, name } = best;
  return kind === 'no-sign' || kind === 'not-article'
    ? { label: 'negative', source_name: null }
    : { label: kind, source_name: name };
}
