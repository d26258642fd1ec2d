/**
 * Finds out which spellings of the dataset are also a word, a place, a person or an abbreviation, from lists, and
 * writes lib/organizations/ambiguous.tsv: `npm run ambiguous`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../lib/organizations/dataset.ts';
import { foldLetters } from '../lib/text/fold.ts';
import { primaryOf } from '../lib/text/tag.ts';
import { abbreviationSense } from './ambiguous/abbreviations.ts';
import { fetchLists } from './ambiguous/lists.ts';
import { personSense } from './ambiguous/persons.ts';
import { placeSense } from './ambiguous/places.ts';
import { everywhere, nameKey, type Sense } from './ambiguous/sense.ts';
import { englishWords, frequentWords } from './ambiguous/words.ts';
import { root } from './command.ts';

/** Initials of the world (NASA, BBC) are among the less frequent words of many languages. */
const mostForInitials = 2_500;
const mostForNames = 10_000;
const parting = /[^\p{L}\p{N}\p{M}]+/u;

fetchLists();
const spoken = new Set([...dataset().byId.values()].flatMap(({ languages }) => languages.map(primaryOf)));
const english = englishWords();
const initials = frequentWords(spoken, mostForInitials);
const names = frequentWords(spoken, mostForNames);
const [place, person, abbreviation] = [placeSense(), personSense(), abbreviationSense()];

/** The languages of a cell: all of them, or those that we ever read. */
function cell(sense: Sense, key: string): string {
  const languages = sense.get(key) ?? new Set<string>();
  if (languages.has(everywhere)) return everywhere;
  return [...languages]
    .filter((language) => spoken.has(language))
    .sort()
    .join(' ');
}

/** The name without its article and in small letters; with its marks, for "naša" is not NASA. */
function smallForm(spelling: string): string {
  const small = spelling.normalize('NFKC').toLowerCase();
  const words = nameKey(spelling);
  return words.includes(' ') ? words : (small.split(parting).findLast((word) => foldLetters(word) === words) ?? words);
}

function row(spelling: string): string | null {
  const isInitials = spelling === spelling.toUpperCase() && spelling !== spelling.toLowerCase();
  const [small, key] = [smallForm(spelling), nameKey(spelling)];
  const word = cell(english, small) || cell(isInitials ? initials : names, small);
  const cells = [word, ...[place, person, abbreviation].map((sense) => cell(sense, key))];
  return cells.some((languages) => languages !== '') ? [spelling, ...cells].join('\t') : null;
}

const rows = [...dataset().byName.values()].flatMap(([alias]) => row(alias?.text ?? '') ?? []).sort();
const header = 'spelling\tword\tplace\tperson\tabbreviation';
writeFileSync(join(root, 'lib/organizations/ambiguous.tsv'), `${[header, ...rows].join('\n')}\n`);
console.log(`${rows.length} of ${dataset().byName.size} names are something else as well.`);
