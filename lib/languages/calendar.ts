/** Months and weekdays by their names. The build takes them from CLDR, for making Intl's formats costs milliseconds each. */
import { moduleFor } from './index';
import type { Calendar } from './language';

const calendarFor = (tag: string | null): Calendar | undefined => moduleFor(tag)?.calendar;
const english = calendarFor('en');
const isOwn = (table: object | undefined, word: string): boolean => table !== undefined && Object.hasOwn(table, word);

/** Is a word in small letters a month's name, in the language (BCP 47) or in English? */
export const isMonth = (word: string, tag: string | null): boolean =>
  isOwn(calendarFor(tag)?.months, word) || isOwn(english?.months, word);

/** Is a word a month's or a weekday's name, in the language or in English? */
export function isCalendarWord(word: string, tag: string | null): boolean {
  const small = word.toLowerCase().replace(/\.$/, '');
  return isMonth(small, tag) || [calendarFor(tag), english].some((each) => each?.weekdays.includes(small));
}

/** The weekday (0–6 from Sunday on) that a text names, in the language or in English; undefined where it names none. */
export function weekdayIn(text: string, tag: string | null): number | undefined {
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const calendar of [calendarFor(tag), english]) {
    // From Monday on: the long names, then the short ones. Where some are the same, their places tell nothing.
    if (!calendar || calendar.weekdays.length % 7 !== 0) continue;
    const index = calendar.weekdays.findIndex((name) => words.includes(name));
    if (index >= 0) return ((index % 7) + 1) % 7;
  }
  return undefined;
}

/** Languages whose months are tried first where the page's own do not fit: templates speak another than their pages. */
const first = 'en de fr es pt it nl sv da no fi pl cs ro hu el ru uk bg sr hr tr id vi ca lt sk sl'.split(' ');
/** The months of all of them, by their names; what several call alike is the first one's. */
let months: ReadonlyMap<string, number> | undefined;
const monthsOfAll = (): ReadonlyMap<string, number> =>
  new Map(first.toReversed().flatMap((tag) => Object.entries(calendarFor(tag)?.months ?? {})));

/** The month's number (1–12) that a word names, in the language or in the first of the others that has it. */
export function monthOf(word: string, tag: string | null): number | undefined {
  const small = word.toLowerCase();
  const own = calendarFor(tag)?.months;
  months ??= monthsOfAll();
  return own && isOwn(own, small) ? own[small] : months.get(small);
}
