/** Creative Commons and public domain by their addresses: the variant often stands in the link alone. */
import type { Terms, Use } from '../model';

export interface License {
  id: string;
  url: string;
  uses: Terms['uses'];
  conditions: string[];
}

const deed =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licen[cs]es\/(?<variant>by(?:-nc)?(?:-nd|-sa)?)\/(?<version>\d\.\d)|publicdomain\/(?<open>zero|mark)\/(?<openVersion>1\.0))(?:\/(?<port>[a-z]{2}))?/i;

/** What a licence's address allows, or null where it is not one we know. Uses as the licence's own deed states them. */
export function licenseOf(url: string): License | null {
  const groups = deed.exec(url)?.groups;
  if (!groups) return null;
  const all = (use: Use): Terms['uses'] => ({
    republish_noncommercial: use,
    republish_commercial: use,
    print: use,
    excerpt: use,
    translate: use,
    modify: use,
    ai_training: 'unstated',
  });
  if (groups.open)
    return { id: groups.open === 'zero' ? 'CC0-1.0' : 'CC-PDM-1.0', url, uses: all('allowed'), conditions: [] };
  const variant = (groups.variant ?? 'by').toLowerCase();
  const uses = all('conditional');
  if (variant.includes('nc')) uses.republish_commercial = 'permission-required';
  if (variant.includes('nd')) uses.translate = uses.modify = 'permission-required';
  const conditions = [
    'attribution',
    ...(variant.includes('nc') ? ['noncommercial'] : []),
    ...(variant.includes('nd') ? ['no-edits'] : []),
    ...(variant.includes('sa') ? ['share-alike'] : []),
  ];
  const port = groups.port && groups.port !== 'en' ? `-${groups.port.toUpperCase()}` : '';
  return { id: `CC-${variant.toUpperCase()}-${groups.version}${port}`, url, uses, conditions };
}
