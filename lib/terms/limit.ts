/** What a limit in time means for one article, on one day. All days are ISO 8601 calendar days. */
import { type Limit, type Report, type Terms, useNames } from '../model';
import { isGrant } from './use';

const days: Partial<Record<Limit['unit'], number>> = { hour: 1 / 24, day: 1, week: 7 };
const months: Partial<Record<Limit['unit'], number>> = { month: 1, year: 12 };

/** The day on which a limit counted from `published` ends; null where it is no limit in time. */
function dayAfter(published: string, { amount, unit }: Limit): string | null {
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const [byDays, byMonths] = [days[unit], months[unit]];
  if (byDays !== undefined) day.setUTCDate(day.getUTCDate() + Math.ceil(amount * byDays));
  else if (byMonths !== undefined) day.setUTCMonth(day.getUTCMonth() + amount * byMonths);
  else return null;
  // A limit of a hundred thousand years is a page's joke, not a day.
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

const dayOf =
  (kind: Limit['kind']) =>
  (terms: Terms, published: string | null): string | null => {
    const limit = terms.limits.find((each) => each.kind === kind);
    return limit && published ? dayAfter(published, limit) : null;
  };
/** When the permission of these terms begins and ends for a text published on a day. Null: no such limit, or no day. */
export const freeFrom = dayOf('wait');
export const freeUntil = dayOf('free-for');

/** The day from which a report's limits count: the original's publication, else this page's. */
export const countedFrom = ({ origin, page }: Report): string | null => origin?.published ?? page.published;

/**
 * May the whole text be republished on `today` without asking anybody, on a site that is not commercial at least?
 * Only words that govern this text and that we are sure of count, no limit may be over or yet to come, and nobody can
 * give away what is another's: a site's own grant does not do for a text that came from elsewhere.
 */
export function mayRepublish(report: Report, today: string): boolean {
  const { terms } = report;
  if (!terms) return false;
  const use = (['republish_noncommercial', 'republish_commercial'] as const).find((name) => isGrant(terms.uses[name]));
  const source = use === undefined ? undefined : terms.sources[terms.decidedBy[use] ?? -1];
  if (!source?.governs || !source.verified || (report.origin && source.by !== 'origin')) return false;
  if (terms.conditions.includes('excerpt-only')) return false;
  if (terms.limits.some(({ kind }) => kind === 'at-most')) return false;
  const day = countedFrom(report);
  const isTimed = terms.limits.some(({ kind }) => kind !== 'at-most');
  if (isTimed && !day) return false;
  const [from, until] = [freeFrom(terms, day), freeUntil(terms, day)];
  return (from === null || today >= from) && (until === null || today <= until);
}

/**
 * What the terms answer on a day for a text published on another: where the time of a permission is over, one asks
 * again. To quote is not bound to it: such a limit speaks of the whole text.
 */
export function answersOn(terms: Terms, published: string | null, today: string): Terms['uses'] {
  const until = freeUntil(terms, published);
  if (until === null || today <= until) return terms.uses;
  const uses = { ...terms.uses };
  for (const name of useNames) if (name !== 'excerpt' && isGrant(uses[name])) uses[name] = 'permission-required';
  return uses;
}
