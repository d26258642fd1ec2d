/** The names of a language's months and weekdays, from the calendars of CLDR that Node carries. For the build. */
import type { Calendar } from '../../lib/languages/language.ts';

const small = (name: string): string => name.toLowerCase().replace(/\.$/, '');
/** How months stand: alone, short, beside a day, where some languages bend them. */
const monthForms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
];
const weekdayForms = ['long', 'short'] as const;
/** A week from Monday on, as days of January 2021. */
const week = [4, 5, 6, 7, 8, 9, 10];

/** Reads the calendars of some BCP 47 tags into one. */
export function calendarOf(tags: readonly string[]): Calendar {
  const months: Record<string, number> = {};
  const weekdays = new Set<string>();
  for (const tag of tags) {
    for (const form of monthForms) {
      const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2023, month, 15));
        months[small(parts.find(({ type }) => type === 'month')?.value ?? '')] = month + 1;
      }
    }
    for (const weekday of weekdayForms) {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      for (const day of week) weekdays.add(small(format.format(Date.UTC(2021, 0, day))));
    }
  }
  return { months, weekdays: [...weekdays] };
}
