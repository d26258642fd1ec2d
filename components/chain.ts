import type { Hop, Report } from '../lib/model';
import { hostOf } from '../lib/text/address';

function here(report: Report): Hop {
  const { republisher, page } = report;
  return {
    role: 'republisher',
    name: republisher?.name ?? page.site ?? hostOf(page.url) ?? page.title,
    organization: republisher?.organization ?? null,
    kind: republisher?.kind ?? null,
    country: republisher?.country ?? null,
    url: page.url,
    published: page.published,
  };
}

/** The text's way to this page, the origin first, this page last; from origin and page where no chain is told. */
export function stops(report: Report): Hop[] {
  const { chain, origin } = report;
  const told: readonly Hop[] = chain.length > 0 || !origin ? chain : [{ ...origin, role: 'origin' }];
  // Of a site without a name no chain tells.
  return told.at(-1)?.role === 'republisher' ? [...told] : [...told, here(report)];
}
