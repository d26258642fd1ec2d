import type en from '../public/_locales/en/messages.json';
import { withoutControls } from './text/line';

/** Every sentence the extension can say; the English file is the list, a test holds the others to it. */
export type MessageKey = keyof typeof en;

type PluralKey = { [Key in MessageKey]: Key extends `${infer Stem}_one` ? Stem : never }[MessageKey];

/** One language's sentences: `language` (BCP 47) also decides how dates, countries and lists are written. */
export interface Dictionary {
  readonly language: string;
  message(key: MessageKey, values: string[]): string;
}

let dictionary: Dictionary = { language: 'en', message: (key) => key };

/** Choose the language, once, before the first sentence is said. */
export function speak(chosen: Dictionary): void {
  dictionary = chosen;
}

/** The language spoken now, BCP 47. */
export function spokenLanguage(): string {
  return dictionary.language;
}

/** The sentence `key`, its `$1`, `$2` … replaced by `values`. */
export function t(key: MessageKey, ...values: string[]): string {
  return dictionary.message(key, values);
}

/** The sentence for `count` things, from `<key>_one` or `<key>_other`; `$1` is the count, `values` follow. */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const one = plurals().select(count) === 'one';
  return t(one ? `${key}_one` : `${key}_other`, numbers().format(count), ...values);
}

/** Makes a thing once for each language and kind: Intl's formats are dear to make and cheap to use. */
function kept<T>(make: (kind: string) => T): (kind?: string) => T {
  const made = new Map<string, T>();
  return (kind = '') => {
    const key = `${dictionary.language} ${kind}`;
    const known = made.get(key) ?? make(kind);
    made.set(key, known);
    return known;
  };
}

const lists = kept(() => new Intl.ListFormat(dictionary.language));
const plurals = kept(() => new Intl.PluralRules(dictionary.language));
const numbers = kept(() => new Intl.NumberFormat(dictionary.language));

const percents = kept(() => new Intl.NumberFormat(dictionary.language, { style: 'percent' }));

/** A whole percentage as the reader writes it: "84 %" from 84. */
export function percentInWords(percent: number): string {
  return percents().format(percent / 100);
}

/** "a, b and c" in the reader's language. */
export function listInWords(items: readonly string[]): string {
  return lists().format(items);
}

/** Facts in one line, with a dot between them; those that are missing are left out. */
export function inOneLine(facts: readonly (string | null)[]): string {
  return facts.filter(Boolean).join(' · ');
}

const precisions = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

const dates = kept((kind) => {
  const precision = kind === '4' ? 4 : kind === '7' ? 7 : 10;
  return new Intl.DateTimeFormat(dictionary.language, { ...precisions[precision], timeZone: 'UTC' });
});

/**
 * An ISO 8601 date as the reader writes dates, as exact as it was given. The day is the one the page wrote,
 * whatever its time zone. Null for what is not a date.
 */
export function dateInWords(iso: string | null): string | null {
  const day = iso?.match(/^\d{4}(?:-\d\d(?:-\d\d)?)?/)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  if (day === undefined || Number.isNaN(time)) return null;
  return dates(String(day.length)).format(time);
}

const times = kept(() => new Intl.DateTimeFormat(dictionary.language, { hour: 'numeric', minute: '2-digit' }));

/** A time of the reader's day, from Unix milliseconds. */
export function timeInWords(time: number): string {
  return times().format(time);
}

const names = kept(
  (kind) =>
    new Intl.DisplayNames(dictionary.language, { type: kind === 'region' ? 'region' : 'language', fallback: 'none' }),
);

function nameOf(code: string | null, type: 'region' | 'language'): string | null {
  if (!code) return null;
  try {
    return names(type).of(code) ?? null;
  } catch {
    return null; // a code no standard knows; Intl throws on malformed ones
  }
}

/** The name of a country from its ISO 3166 alpha-2 code; null where it has none. */
export function countryName(code: string | null): string | null {
  return nameOf(code, 'region');
}

/** The name of a language from its BCP 47 tag; null where it has none. */
export function languageName(tag: string | null): string | null {
  return nameOf(tag, 'language');
}

/** A name for a sentence that no markup can guard (a tooltip): isolated, so that it cannot reorder its neighbors. */
export function isolated(text: string): string {
  return `\u2068${withoutControls(text)}\u2069`;
}
