import type { Clue, Kind, Place, SignalName } from '../model';
import type { Organization } from '../organizations';
import { quoteOf } from '../quote';
import type { Scene } from '../scene';
import { kindOf } from '../source/supplier';

/** One sign: what it finds on a page, each with the page's own words. Silent where it finds nothing. */
export type Signal = (scene: Scene) => Found[];

/** Something that may tell the origin: a name, and the page's words or markup that give it. */
export interface Found {
  /** As the reader shall see it. */
  name: string;
  organization: Organization | null;
  /** Where the find leads: to the original, or to the house. */
  url?: string | undefined;
  quote: string;
  where: Place;
  /** From 0 to 1. */
  trust: number;
  /** What it speaks for, where that is not what the organization supplies. */
  kind?: Kind;
  /** The site's own desk signs along. */
  mixed?: boolean;
}

/** Where the page's words stand; elsewhere a quote is an address or markup, of which half says nothing. */
const worded: ReadonlySet<Place> = new Set<Place>(['byline', 'dateline', 'opening', 'closing']);

/** What a signal found, as a clue to the origin. */
export const clueOf = (signal: SignalName, { name, organization, url, quote, where, ...found }: Found): Clue => ({
  signal,
  about: 'origin',
  value: name,
  quote: worded.has(where) ? quoteOf(quote) : quote,
  where,
  trust: found.trust,
  kind: found.kind ?? kindOf(organization),
  ...(url ? { url } : {}),
  ...(organization ? { organization: organization.id } : {}),
  ...(found.mixed ? { mixed: true } : {}),
});
