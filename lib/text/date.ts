/** Dates as pages write them, to ISO 8601 days. */

/** The reader's own calendar day, ISO 8601. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const pad = (value: number) => String(value).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, date));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
  return exists && year > 1900 && year < 2100 ? `${year}-${pad(month)}-${pad(date)}` : null;
}

const months = new Map<string, Map<string, number>>();

/** Month names of a language, long and short, as the browser knows them. */
function monthsOf(language: string): Map<string, number> {
  const known = months.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = format.formatToParts(Date.UTC(2023, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
      names.set(name.toLowerCase().replace(/\.$/, ''), month + 1);
    }
  }
  months.set(language, names);
  return names;
}

const safeLanguage = (language: string | null) => {
  try {
    return Intl.getCanonicalLocales(language ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** Does a text begin as a date does: a month beside a number, a weekday, a day's number? In the language or in English. */
export function beginsAsDate(text: string, language: string | null): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+/gu)
      ?.slice(0, 4) ?? [];
  const isMonth = (word: string) => [safeLanguage(language), 'en'].some((tag) => monthsOf(tag).has(word));
  const isNumber = (word: string | undefined) => word !== undefined && /^\d/.test(word);
  if (isNumber(words[0])) return words.length < 2 || words.slice(1).some((word) => isMonth(word) || isNumber(word));
  return words.slice(0, 3).some((word, index) => isMonth(word) && isNumber(words[index + 1] ?? words[index - 1]));
}

/** Is a word a month's or a weekday's name, in the language or in English? */
export function isCalendarWord(word: string, language: string | null): boolean {
  const small = word.toLowerCase().replace(/\.$/, '');
  return [safeLanguage(language), 'en'].some((tag) => {
    if (monthsOf(tag).has(small)) return true;
    const weekdays = (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      return [4, 5, 6, 7, 8, 9, 10].map((day) =>
        format
          .format(Date.UTC(2021, 0, day))
          .toLowerCase()
          .replace(/\.$/, ''),
      );
    });
    return weekdays.includes(small);
  });
}

/** The day a machine-readable value names, or null. An offset stays as written: the page's own day counts. */
export function dayOf(value: string): string | null {
  const match =
    /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:\D|$)/.exec(value) ??
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/.exec(value);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  return dayIn(value, 'en');
}

/** Languages whose months are tried where the page's own do not fit: templates speak another language than their pages. */
const others = 'en de fr es pt it nl sv da nb fi pl cs ro hu el ru uk bg sr hr tr id vi ca lt'.split(' ');

/** Stands behind the number of a year, as a piece of a pattern. */
export const yearSign = '[年년]';

const dayFirst =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+|р\.\s+)?((?:19|20)\d{2})(?!\d)/u;
const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u;

const yearFirst = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2})\s?(?:[-/.]|${yearSign})\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)`,
);

/** The month's number that a word names, in the language or in the first of the others that has it. */
function monthOf(word: string, language: string | null): number | undefined {
  const small = word.toLowerCase();
  for (const tag of [safeLanguage(language), ...others]) {
    const month = monthsOf(tag).get(small);
    if (month) return month;
  }
  return undefined;
}

/** The first day written out in a text, in the given language or another: "1 November 2023", "11月1日", "06-01-2012". */
export function dayIn(text: string, language: string | null): string | null {
  const iso = yearFirst.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = dayFirst.exec(text);
  const month = first && monthOf(first[2] ?? '', language);
  if (first && month) return day(Number(first[3]), month, Number(first[1]));
  const second = monthFirst.exec(text);
  const named = second && monthOf(second[1] ?? '', language);
  if (second && named) return day(Number(second[3]), named, Number(second[2]));
  const dotted = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!dotted) return null;
  const [a, b, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
  const american = /^en(?:-US)?$/i.test(language ?? '') && dotted[0].includes('/');
  return american ? (day(year, a, b) ?? day(year, b, a)) : (day(year, b, a) ?? day(year, a, b));
}
