import type { Language } from '../../languages';
import type { Terms, Use } from '../../model';
import type { Condition } from '../conditions';
import { eachUse } from '../use';

type Uses = Terms['uses'];

/** A licence as its own deed states it. */
export interface License {
  /** SPDX where it lists the licence; a ported Creative Commons licence has its country behind: `CC-BY-3.0-DE`. */
  id: string;
  /** The canonical address of its deed, or null where the version is not known. */
  url: string | null;
  uses: Uses;
  conditions: readonly Condition[];
}

/** A kind of licence, and the two ways in which a page names one. */
export interface LicenseFamily {
  /** Parts of the hosts where its deeds stand: a page's links are many, and few are worth parsing. */
  hosts: readonly string[];
  /** By a link to its deed; the link is read before the words. */
  byAddress(url: URL): License | null;
  /** By its name in running text; `languages` are the text's own and English. */
  byName(text: string, languages: readonly Language[]): License | null;
}

/** One answer for every use but training, of which no deed speaks. */
export const allUses = (use: Use): Uses => ({ ...eachUse(() => use), ai_training: 'unstated' });

/** A licence that permits everything for the naming of the source, as governments' licences do. */
export const withAttribution = (id: string, url: string | null): License => ({
  id,
  url,
  uses: allUses('conditional'),
  conditions: ['attribution'],
});
