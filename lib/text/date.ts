/** Dates as pages write them, to ISO 8601 days. */
import { isMonth, monthOf, weekdayIn } from '../languages/calendar';
import { letter } from '../languages/word';

const pad = (value: number) => String(value).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, date));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
  return exists && year > 1900 && year < 2100 ? `${year}-${pad(month)}-${pad(date)}` : null;
}

/** Does a text begin as a date does: a month beside a number, a weekday, a day's number? In the language or in English. */
export function beginsAsDate(text: string, language: string | null): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+/gu)
      ?.slice(0, 4) ?? [];
  const isNumber = (word: string | undefined) => word !== undefined && /^\d/.test(word);
  if (isNumber(words[0]))
    return words.length < 2 || words.slice(1).some((word) => isMonth(word, language) || isNumber(word));
  return words
    .slice(0, 3)
    .some((word, index) => isMonth(word, language) && isNumber(words[index + 1] ?? words[index - 1]));
}

/** The day a machine-readable value names, or null. An offset stays as written: the page's own day counts. */
export function dayOf(value: string): string | null {
  const match =
    /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:\D|$)/.exec(value) ??
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/.exec(value);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  return dayIn(value, 'en');
}

/** Stands behind the number of a year, as a piece of a pattern. */
export const yearSign = '[年년]';
/** The same behind a month's, and behind a day's. */
export const monthSign = '[月월]';
export const daySign = '[日일]';

/** A month's name, or its two: "آب/أغسطس". The vowels of some scripts are marks. */
const month = String.raw`(${letter}{2,12}(?:\/${letter}{2,12})?)`;
/** A year in four digits; in two where a sign says so, or where the line ends or goes on with an hour. */
const year = String.raw`((?:19|20)\d{2}(?!\d)|(?<=['’])\d{2}(?!\d)|\d{2}(?=\s*$|,?\s+\d{1,2}:\d{2}))`;
const dayFirst = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\.|\s?(?:st|nd|rd|th)(?!\p{L})|er(?!\p{L})|º)?[\s/-]*(?:de\s+|of\s+|d['’]|ב)?${month}[.,]?\s?['’/-]?(?:,?\s*(?:de\s+|del\s+|р\.\s+)?)${year}`,
  'u',
);
const monthFirst = new RegExp(
  String.raw`(?<!${letter})${month}\.?\s+(\d{1,2})(?:\s?(?:st|nd|rd|th))?(?:\s?,\s*|\s+(?:de\s+)?)((?:19|20)\d{2})(?!\d)`,
  'u',
);
const yearFirst = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2})\s?(?:[-/.]|${yearSign})\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)`,
);
/** Hungarian and Lithuanian: "2024. május 3.", "2024 m. gegužės 3 d." */
const yearThenMonth = new RegExp(String.raw`(?<!\d)((?:19|20)\d{2})\.?\s(?:m\.\s)?${month}\.?\s(\d{1,2})(?!\d|:)`, 'u');
/** Vietnamese months are numbers: "3 tháng 5 năm 2024". */
const numberedMonth = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?((?:19|20)\d{2})(?!\d)/iu;

const ascii = /^[\x00-\x7e]*$/;

/** Digits of any script as ours: those of one script stand in a row. */
export const plainDigits = (text: string): string => (ascii.test(text) ? text : withPlainDigits(text));

const withPlainDigits = (text: string): string =>
  text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });

/** The first day written out in a text, in the given language or another: "1 November 2023", "11月1日", "06-01-2012". */
export function dayIn(written: string, language: string | null): string | null {
  const text = plainDigits(written);
  // Most lines of a page have no number.
  if (!/\d/.test(text)) return null;
  const iso = yearFirst.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = (year = '', month = '', date = ''): string | null => {
    // Many write Arabic months without the sign on their first letter.
    const names = month.split('/').flatMap((name) => [name, name.replace(/^ا/u, 'أ')]);
    const number = names.map((name) => monthOf(name, language)).find(Boolean);
    return number ? day(Number(year.length === 2 ? `20${year}` : year), number, Number(date)) : null;
  };
  const [, date, month, year] = dayFirst.exec(text) ?? [];
  const [, monthBefore, dateBehind, yearBehind] = monthFirst.exec(text) ?? [];
  const [, yearBefore, monthBehind, dateLast] = yearThenMonth.exec(text) ?? [];
  const [, vietDate, vietMonth, vietYear] = numberedMonth.exec(text) ?? [];
  return (
    named(year, month, date) ??
    named(yearBehind, monthBefore, dateBehind) ??
    named(yearBefore, monthBehind, dateLast) ??
    day(Number(vietYear), Number(vietMonth), Number(vietDate)) ??
    numberedIn(text, language)
  );
}

const numbered = /(?<![\d./-])(\d{1,2})([./-]|\.\s)(\d{1,2})\2((?:19|20)?\d{2})(?![\d/]|\.\d|-\d(?!\d?:))/;
/** Short years are read where the day stands alone, or an hour with it: elsewhere they are numbers of all kinds. */
const longestShort = 60;

/** A day in numbers. The weekday beside it, or the language, tells which of them is the month. */
function numberedIn(text: string, language: string | null): string | null {
  const found = numbered.exec(text);
  if (!found) return null;
  const [a, b, written] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const isShort = found[4]?.length === 2;
  if (isShort && text.length > longestShort) return null;
  const year = isShort ? 2000 + written : written;
  // East Asia begins with the year, however short it is.
  if (isShort && /^(?:zh|ja|ko)/.test(language ?? '')) return day(2000 + a, b, written);
  const american = /^en(?:-US)?$/i.test(language ?? '') && (found[0].includes('/') || isShort);
  const days = american ? [day(year, a, b), day(year, b, a)] : [day(year, b, a), day(year, a, b)];
  const weekday = weekdayIn(text, language);
  const fitting = days.find((each) => each !== null && new Date(each).getUTCDay() === weekday);
  return fitting ?? days.find((each) => each !== null) ?? null;
}
