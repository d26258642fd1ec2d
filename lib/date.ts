/** Dates as pages write them, to ISO 8601 days. */

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

/** The day a machine-readable value names, or null. An offset stays as written: the page's own day counts. */
export function dayOf(value: string): string | null {
  const match =
    /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:\D|$)/.exec(value) ??
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/.exec(value);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  return dayIn(value, 'en');
}

/** The first day written out in a text, in the given language or in English: "1 November 2023", "11月1日". */
export function dayIn(text: string, language: string | null): string | null {
  const iso = /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  for (const tag of [safeLanguage(language), 'en']) {
    const names = monthsOf(tag);
    const first =
      /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d{2})(?!\d)/u.exec(
        text,
      );
    const month = first ? names.get((first[2] ?? '').toLowerCase()) : undefined;
    if (first && month) return day(Number(first[3]), month, Number(first[1]));
    const second = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})(?!\d)/u.exec(text);
    const named = second ? names.get((second[1] ?? '').toLowerCase()) : undefined;
    if (second && named) return day(Number(second[3]), named, Number(second[2]));
  }
  const dotted = /(?<!\d)(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!dotted) return null;
  const [a, b, year] = [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])];
  const american = /^en(?:-US)?$/i.test(language ?? '') && dotted[0].includes('/');
  return american ? day(year, a, b) : (day(year, b, a) ?? day(year, a, b));
}
