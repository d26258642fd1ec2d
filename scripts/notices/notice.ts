/** One notice, apart from its page. */
import type { Page } from '../../lib/page';
import { hostOf } from '../../lib/text/address';
import { liveAddress } from '../../lib/text/archived';

/** A sentence as it stood on a page: its visible text, its language (BCP 47), the page's address, its links. */
export interface Notice {
  text: string;
  language: string | null;
  url: string | null;
  links: readonly { text: string; href: string }[];
}

/** An article with its day and its author that has this notice for its only block: first and last words of its text at once. */
export function pageOf({ text, language, url, links }: Notice): Page {
  return {
    url: url ?? 'https://unknown.example/article',
    host: url ? (hostOf(liveAddress(url)) ?? '') : 'unknown.example',
    title: '',
    documentTitle: '',
    language,
    metas: [
      { name: 'og:type', content: 'article' },
      { name: 'article:published_time', content: '2026-01-01' },
      { name: 'author', content: 'Nora Field' },
    ],
    links: [],
    data: [],
    blocks: [{ text, tag: 'p', zone: 'main', region: 'body', names: '', links: [...links] }],
    bylines: [],
    logos: [],
    times: [],
    state: [],
    beacons: [],
    wordCount: 0,
    isArticle: true,
  };
}
