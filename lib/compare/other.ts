/** The way to the text that another is compared with, and why it may lead to none. */
import type { Failure } from '../coverage/model';
import type { ArticleText, Fault, Why } from '../model';
import { type Caution, cautionAbout, withoutTracking } from '../privacy';
import { webAddress } from '../text/address';
import { oneLine } from '../text/line';
import type { Comparison } from './comparison';

/** What came of asking a site for a page. */
export type Fetched =
  | { is: 'text'; text: ArticleText }
  /** It answered, with something that is no article. */
  | { is: 'unread'; why: Why }
  | { is: 'failed'; why: Failure | NotFetched };

/** Why nothing came, beside what any request may meet. `private`: not of the public web; `absent`: 404, 410. */
export type NotFetched = 'private' | 'no-permission' | 'stopped' | 'absent' | 'silent';

/** An address as a reader means it, by which its page may be asked for; or why not. */
export type Meant =
  | { is: 'address'; address: string; host: string }
  | { is: 'none' }
  | { is: 'kept-back'; address: string; why: Caution };

/** What a reader typed as an address. Without a scheme it is https, as in the browser's own address bar. */
export function meantBy(typed: string): Meant {
  const written = typed.trim();
  const given = webAddress(/^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`);
  const url = given && !/\s/.test(written) ? URL.parse(given) : null;
  if (!url || (!url.hostname.includes('.') && !/^(?:localhost|\[)/.test(url.hostname))) return { is: 'none' };
  const address = withoutTracking(url.href);
  const why = cautionAbout(address, false);
  return why === null ? { is: 'address', address, host: url.host } : { is: 'kept-back', address, why };
}

/** Words that a reader pasted, as a text: a line is a paragraph. Null where there are none. */
export function pasted(words: string, site: string, language: string | null): ArticleText | null {
  const paragraphs = words.split(/\r?\n/).map(oneLine).filter(Boolean);
  return paragraphs.length === 0 ? null : { url: null, site, headline: null, paragraphs, language, published: null };
}

/** Is a text later than another, by the days that both say? */
export const isLater = (text: Pick<ArticleText, 'published'>, other: Pick<ArticleText, 'published'>): boolean =>
  text.published !== null && other.published !== null && text.published.slice(0, 10) > other.published.slice(0, 10);

/** The text of the reader's tab, on its way. */
export type Mine = { is: 'reading' } | { is: 'unread'; why: Why } | { is: 'read'; text: ArticleText };

/** Why there is no other text. `none`: the memory has no words of it. */
export type Missing =
  | { from: 'address'; address: string; came: Exclude<Fetched, { is: 'text' }> }
  | { from: 'tab'; why: Why }
  | { from: 'memory'; why: Fault | 'none' };

/** The other text, on its way. `host`: who is asked for it, null where nobody is. `isFetched`: it was. */
export type Other =
  | { is: 'none' }
  | { is: 'asking'; host: string | null }
  | { is: 'missing'; missing: Missing }
  | { is: 'text'; text: ArticleText; isFetched: boolean };

/** A text that stands in another tab. */
export interface Standing {
  tabId: number;
  url: string;
  site: string;
  title: string;
  language: string | null;
}

/** Two texts and what came of comparing them. */
export interface Paired {
  copy: ArticleText;
  original: ArticleText;
  comparison: Comparison;
  /** Whether it is the tab's text that is the original. */
  isSwapped: boolean;
}

/** What two texts share by chance, or by a line under every text of a house. */
const nothing = 0.05;

/** Have two texts next to nothing in common? */
export const isNothing = ({ shares }: Pick<Comparison, 'shares'>): boolean =>
  shares.printed < nothing && shares.borrowed < nothing;
