import type { Clue, Kind } from '../model';
import type { Organization } from '../organizations';
import type { Page } from '../page';
import type { Site } from '../site';

/** One sign: what it finds on a page, each with the page's own words. Silent where it finds nothing. */
export type Signal = (page: Page, site: Site) => Clue[];

/** A quote short enough to show: whole, or cut at a word. */
export function quoteOf(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 279).replace(/\s+\S*$/, '')}…`;
}

/** What a text is that an organization supplies: a release wire's is a press release, an agency's wire copy. */
export function kindOf(organization: Organization): Kind {
  if (organization.kind === 'press-release-wire') return 'press-release';
  return organization.kind === 'news-agency' ? 'wire' : 'republished';
}
