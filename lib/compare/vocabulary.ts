/** What the words of a language mean where a change of them is told, by their keys. Made once for each language. */
import { type Language, languagesFor, moduleFor } from '../languages';
import { keyOf } from './word';

/** A month or a weekday, by its number. */
export interface CalendarDay {
  of: 'month' | 'weekday';
  value: string;
}

export interface Vocabulary {
  numbers: ReadonlyMap<string, number>;
  dates: ReadonlyMap<string, CalendarDay>;
  /** Of languages that write nouns with capitals; else empty. */
  articles: ReadonlySet<string>;
  negation: Language['negation'];
  negating: readonly string[];
}

const nothing: Vocabulary = {
  numbers: new Map(),
  dates: new Map(),
  articles: new Set(),
  negation: null,
  negating: [],
};

function vocabularyIn(tag: string): Vocabulary {
  const module = moduleFor(tag);
  const language = module && languagesFor(tag)[0];
  if (!module || !language) return nothing;
  const { months, weekdays } = module.calendar;
  const counts = [...Object.entries(language.numbers), ...Object.entries(language.counts)];
  return {
    numbers: new Map(counts.map(([word, value]) => [keyOf(word), value])),
    dates: new Map<string, CalendarDay>([
      ...Object.entries(months).map(([name, value]) => [keyOf(name), { of: 'month', value: String(value) }] as const),
      // The long names from Monday on, then the short ones.
      ...weekdays.map((name, index) => [keyOf(name), { of: 'weekday', value: String(index % 7) }] as const),
    ]),
    articles: new Set(language.articles.map(keyOf)),
    negation: language.negation,
    negating: language.negating,
  };
}

const known = new Map<string, Vocabulary>();

/** The vocabulary of a language (BCP 47); empty where we do not read it. */
export function vocabularyOf(tag: string | null): Vocabulary {
  if (tag === null) return nothing;
  const made = known.get(tag) ?? vocabularyIn(tag);
  known.set(tag, made);
  return made;
}
