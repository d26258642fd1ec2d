import type { Hop, Report } from '../lib/model';

function here(report: Report): Hop {
  const { republisher, page } = report;
  return {
    role: 'republisher',
    name: republisher?.name ?? page.site ?? page.title,
    organization: republisher?.organization ?? null,
    kind: republisher?.kind ?? null,
    country: republisher?.country ?? null,
    url: page.url,
    published: page.published,
  };
}

/** The text's way to this page, the origin first, this page last; from origin and page where no chain is told. */
export function stops(report: Report): Hop[] {
  if (report.chain.length > 0) return report.chain;
  const { origin } = report;
  return origin ? [{ ...origin, role: 'origin' }, here(report)] : [here(report)];
}
