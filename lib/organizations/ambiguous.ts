import { primaryOf } from '../text/tag';
import table from './ambiguous.tsv?raw';
import { foldName } from './name';

/** What a spelling of the dataset also is: a common word, a place, somebody's name, a short form of something else. */
export type Meaning = 'word' | 'place' | 'person' | 'abbreviation';

/** A meaning and the languages in which the spelling has it. */
interface Entry {
  meaning: Meaning;
  languages: ReadonlySet<string>;
}

const columns = ['word', 'place', 'person', 'abbreviation'] as const satisfies Meaning[];
const everywhere = '*';
const none: readonly Meaning[] = [];
/** The table knows one Norwegian. */
const written: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

function readRow(line: string): [string, Entry[]] {
  const [spelling = '', ...cells] = line.split('\t');
  const entries = columns.flatMap((meaning, i) => {
    const cell = cells[i];
    return cell ? { meaning, languages: new Set(cell.split(' ')) } : [];
  });
  return [foldName(spelling), entries];
}

let loaded: ReadonlyMap<string, readonly Entry[]> | undefined;

function entriesOf(spelling: string): readonly Entry[] | undefined {
  loaded ??= new Map(table.trimEnd().split('\n').slice(1).map(readRow));
  return loaded.get(foldName(spelling));
}

/**
 * What a name of the dataset also means on a page in this language (BCP 47): `['word', 'person']` for "Stern". A word of
 * English counts in every language, and alone where the language is unknown. Spellings that `foldName` holds for one
 * are one here: "The Reporter" is a word for being "reporter", "AP" and "Ap" mean the same. Empty for names that mean
 * nothing else as far as the lists know (`npm run ambiguous`), and for names that are not in the dataset.
 */
export function alsoMeans(spelling: string, language: string | null | undefined): readonly Meaning[] {
  const entries = entriesOf(spelling);
  if (!entries) return none;
  const tag = primaryOf(language);
  const own = written[tag] ?? tag;
  return entries.flatMap(({ meaning, languages }) => (languages.has(everywhere) || languages.has(own) ? meaning : []));
}

/** What a name of the dataset also means in any language: persons, at least, travel. */
export const meansAnywhere = (spelling: string): readonly Meaning[] =>
  entriesOf(spelling)?.map(({ meaning }) => meaning) ?? none;
