/**
 * Names of houses as a sentence declines them: "w Dolinie Północnej", «в Новой гавани», "in der Nördlichen Post"; or
 * without the article that it melts into a word of its own: "au Verger", "del Faro".
 */
import { wordsOf } from '../languages/word';
import { remembering } from '../remember';
import { primaryOf } from '../text/tag';
import { dataset, type Organization } from './dataset';
import { nameWords } from './name';

/** Languages that decline the names of houses, and how many letters of a word an ending takes the place of at most. */
const endings: Readonly<Record<string, number>> = {
  be: 3,
  bn: 3,
  cs: 3,
  da: 1,
  de: 1,
  el: 2,
  fi: 5,
  hr: 3,
  hu: 4,
  lt: 3,
  no: 1,
  pl: 3,
  ru: 3,
  sk: 3,
  sl: 3,
  sr: 3,
  sv: 1,
  uk: 3,
};
/** What is left of a house's own ending where a sentence has put another in its place. Letters. */
const longestOwn = 2;

interface Name {
  words: readonly string[];
  text: string;
  organization: Organization;
}

/**
 * The names of the houses that write in a language, by how many words they have. Houses of one group share their list of
 * languages: each list is read once.
 */
const namesIn = remembering((language: string): ReadonlyMap<number, readonly Name[]> => {
  const names = new Map<number, Name[]>();
  const speaks = new Map<readonly string[], boolean>();
  for (const organization of dataset().byId.values()) {
    const { languages, name, aliases } = organization;
    const isSpoken = speaks.get(languages) ?? languages.some((spoken) => primaryOf(spoken) === language);
    speaks.set(languages, isSpoken);
    if (!isSpoken) continue;
    for (const text of [name, ...aliases]) {
      const words = nameWords(text);
      const alike = names.get(words.length);
      if (alike) alike.push({ words, text, organization });
      else names.set(words.length, [{ words, text, organization }]);
    }
  }
  return names;
});

/** How many letters two forms of one word have in common at their start; 0 where they are two words. */
function stemOf(said: string, own: string, longest: number): number {
  if (said === own) return said.length;
  let stem = 0;
  while (stem < said.length && said[stem] === own[stem]) stem++;
  const isOne = stem > 2 && said.length - stem <= longest && own.length - stem <= longestOwn;
  return isOne && stem * 2 >= Math.max(said.length, own.length) ? stem : 0;
}

/** Languages whose articles melt into what stands before them, or are declined. */
const melting: ReadonlySet<string> = new Set(['ca', 'de', 'el', 'es', 'fr', 'it', 'nl', 'pt']);
const article = new RegExp(`^${wordsOf('the')}$`, 'iu');
/** A name without its article has so many letters. */
const leastBare = 4;

/** By itself a word must keep so many letters, and so many must those of a longer name keep together. */
const leastStem = 5;
const leastStems = 7;

/**
 * A house's name as the house writes it, where `name` is the same in another case; null where it is no known house's, or
 * several houses'. `language`: BCP 47, of the page.
 */
export function undeclined(name: string, language: string | null): string | null {
  const spoken = primaryOf(language);
  const longest = endings[spoken] ?? 0;
  const said = nameWords(name);
  if (/^\p{Ll}|\.\S/u.test(name)) return null;
  const bare = said.join(' ');
  const isLong = melting.has(spoken) && bare.length >= leastBare;
  const melted = (isLong ? namesIn(spoken).get(said.length + 1) : null)?.filter(
    ({ words: [first = '', ...rest] }) => article.test(first) && rest.join(' ') === bare,
  );
  const declined = (longest ? namesIn(spoken).get(said.length) : null)?.filter(({ words }) => {
    const stems = said.map((word, at) => stemOf(word, words[at] ?? '', longest));
    const kept = stems.reduce((sum, stem) => sum + stem, 0);
    return stems.every(Boolean) && kept >= (said.length > 1 ? leastStems : leastStem);
  });
  const found = (declined?.length ? declined : melted) ?? [];
  const [first] = found;
  return first && new Set(found.map(({ organization }) => organization)).size === 1 ? first.text : null;
}
