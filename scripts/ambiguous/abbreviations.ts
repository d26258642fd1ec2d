import * as z from 'zod/mini';
import { jsonOf } from './lists.ts';
import { subdivisionsIn } from './places.ts';
import { everywhere, Gathering, languages, pairs, type Sense } from './sense.ts';

const Airports = z.array(z.object({ iata: z.string(), size: z.nullable(z.string()) }));
const Zones = z.array(z.object({ abbreviation: z.string() }));
const onlyLetters = /^\p{L}+$/u;

/** Countries, languages and currencies of ISO 3166-1, 639-1 and 4217. */
function codes(): string[] {
  const region = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return [
    ...pairs.filter((pair) => region.of(pair.toUpperCase()) !== undefined),
    ...languages,
    ...Intl.supportedValuesOf('currency'),
  ];
}

/** Codes of the states and provinces that addresses name: two letters (US, CA, IN, BR, IT …) everywhere. */
const postalCodes = (): string[] =>
  subdivisionsIn('en')
    .map(([code]) => code.slice(2))
    .filter((code) => code.length === 2);

/** Units as they stand behind a number, short months and days of the week. */
function shortForms(language: string): string[] {
  const units = Intl.supportedValuesOf('unit').flatMap((unit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' })
      .formatToParts(2)
      .flatMap(({ type, value }) => (type === 'unit' ? value : [])),
  );
  const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, month + 1));
  const dates = days.flatMap((day) =>
    [{ month: 'short' } as const, { weekday: 'short' } as const].map((part) =>
      new Intl.DateTimeFormat(language, { ...part, numberingSystem: 'latn' }).format(day).replace('.', ''),
    ),
  );
  return [...units, ...dates].filter((form) => onlyLetters.test(form));
}

/** Short forms that the world uses for something else: codes, units, months, airports, time zones. */
export function abbreviationSense(): Sense {
  const abbreviations = new Gathering();
  const big = Airports.parse(jsonOf('airports', 'airports.json')).filter(({ size }) => size === 'large');
  const zones = Zones.parse(jsonOf('@vvo/tzdb', 'raw-time-zones.json')).map(({ abbreviation }) => abbreviation);
  for (const code of [...codes(), ...postalCodes(), ...big.map(({ iata }) => iata), ...zones]) {
    if (onlyLetters.test(code)) abbreviations.addName(code, everywhere);
  }
  for (const language of languages) {
    for (const form of shortForms(language)) abbreviations.addName(form, language);
  }
  return abbreviations.names;
}
