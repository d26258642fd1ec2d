import type { Clue } from '../model';
import type { Page } from '../page';
import type { Site } from '../site';

/** One sign: what it finds on a page, each with the page's own words. Silent where it finds nothing. */
export type Signal = (page: Page, site: Site) => Clue[];

/** A quote short enough to show: whole, or cut at a word. */
export function quoteOf(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 279).replace(/\s+\S*$/, '')}…`;
}
