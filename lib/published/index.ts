/** The day on which a page says that it was published. */
import type { Clue } from '../model';
import type { Scene } from '../scene';
import type { DayNamed } from './named';
import { lonelyDay, visibleDays } from './seen';
import { anyDayInTimes, changedDays, daysInAddress, daysInData, daysInTimes } from './stated';

/** One moment, however it is written; other words as they are. */
const momentOf = (quote: string): string => {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(quote) ? Date.parse(quote) : Number.NaN;
  return Number.isNaN(moment) ? quote : String(moment);
};

/**
 * The day the page says it was published, with the words that say so: the one that most speaks for. Data is often the
 * template's or an update's, so what the reader sees counts beside it.
 */
export function published(scene: Scene): { day: string; clue: Clue } | null {
  const { page } = scene;
  const changed = changedDays(page);
  const seen = visibleDays(scene);
  const near = [...daysInData(page), ...daysInTimes(page, seen), ...seen, ...daysInAddress(page)];
  const all = near.length > 0 ? near : [...anyDayInTimes(page), ...lonelyDay(scene)];
  // The same value in several places of the markup is said once.
  const strongest = new Map<string, DayNamed>();
  for (const each of all) {
    const key = momentOf(each.quote);
    if ((strongest.get(key)?.weight ?? 0) < each.weight) strongest.set(key, each);
  }
  const named = [...strongest.values()];
  const votes = new Map<string, number>();
  for (const { day, weight } of named) votes.set(day, (votes.get(day) ?? 0) + (changed.has(day) ? weight / 2 : weight));
  const [best] = named.toSorted((a, b) => (votes.get(b.day) ?? 0) - (votes.get(a.day) ?? 0));
  if (!best) return null;
  const { day, quote, where } = best;
  const clue: Clue = { signal: 'published', about: 'date', value: day, quote: quote.slice(0, 200), where, trust: 0.9 };
  return { day, clue };
}
