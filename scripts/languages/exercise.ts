/**
 * Every template of a language file put to work: is each found in a sentence, in one of the file's own or in one made of
 * it? What nothing finds, what another finds as well, and what no letters lead to is told.
 */
import { patternsOf } from '../../lib/languages/language.ts';
import type { Pattern } from '../../lib/languages/pattern.ts';
import { compile } from './compile.ts';
import type { Entry, LanguageFile } from './format.ts';
import { shapeOf, written } from './format.ts';
import { type Fillers, spellings } from './template.ts';

export interface Exercise {
  entries: number;
  /** Found in the file's own examples. */
  told: number;
  /** Found in an example of either kind. */
  found: number;
  /** Each with its line and what to do. */
  faults: { line: number; message: string }[];
}

/** A template with more spellings than this is tried in the first of them. */
const mostSpellings = 96;

const fillings: readonly Fillers[] = [
  { name: 'Aa Bb', number: '4', gap: '', rest: '' },
  { name: 'Aa Bb', number: '12', gap: 'xx yy ', rest: 'zx' },
];

/** What a list's shape wants around its words, so that they are found. */
function around(key: string, said: string): string {
  const shape = shapeOf(key);
  if (shape === 'label') return `${said}: Aa Bb`;
  return shape === 'opening' ? `${said} Aa Bb` : said;
}

const sentencesOf = ({ template }: Entry): string[] =>
  fillings.flatMap((fill) => spellings(template, mostSpellings, fill)).map((said) => said.replace(/\s+/g, ' ').trim());

/** Where one match of any kind is all that counts, and not how much of the text it takes. */
const isPresence = (key: string): boolean => /^(?:condition|license|picture)/.test(key);

/** Puts every template of a file to work. */
export function exercise(file: LanguageFile): Exercise {
  const data = compile(file);
  const patterns = patternsOf(data);
  const faults: Exercise['faults'] = [];
  const counts = { entries: 0, told: 0, found: 0 };
  for (const [key, entries] of file.lists) {
    const pattern = patterns.get(key);
    if (!pattern) continue;
    const told = new Set(file.examples.flatMap(({ text }) => pattern.matching(text)));
    entries.forEach((entry, at) => {
      const made = sentencesOf(entry).map((said) => around(key, said));
      const isMade = made.some((said) => pattern.matching(said).includes(at));
      counts.entries++;
      if (told.has(at)) counts.told++;
      if (told.has(at) || isMade) counts.found++;
      const fault = (message: string) =>
        faults.push({ line: entry.line, message: `${written(key)}: "${entry.written}" ${message}` });
      if (!told.has(at) && !isMade) fault('is found in no sentence, not even in its own');
      if (data.lists[key]?.[at]?.[0].length === 0) fault('has no letters that are always there: write it in two');
      // What stands in two scripts is needless where it is in both.
      const alike = entries.flatMap((other, index) => (other.order === entry.order ? [index] : []));
      if (shapeOf(key) !== 'words' || alike[0] !== at) return;
      const others = alike.map((index) => covering(key, entries, index, pattern));
      const [other] = others;
      if (other && others.every((each) => each !== null)) fault(`is found by "${other.written}" as well: take it away`);
    });
  }
  return { ...counts, faults };
}

/** Another template of the list that finds all that this one does; null where there is none. */
function covering(key: string, entries: readonly Entry[], at: number, pattern: Pattern): Entry | null {
  const own = entries[at];
  const said = own ? sentencesOf(own) : [];
  // More spellings than were tried: nobody knows.
  if (!own || said.length >= mostSpellings * fillings.length) return null;
  const covers = (index: number): boolean =>
    said.every((text) =>
      pattern.spansOf(index, text).some(({ start, end }) => isPresence(key) || (start === 0 && end >= text.length)),
    );
  return entries.find((other, index) => other.order !== own.order && covers(index)) ?? null;
}
