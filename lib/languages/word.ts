/** Little words of all languages, for patterns that read every page: what an "and" looks like anywhere. */
import type { LittleWord } from './vocabulary';
import pieces from './vocabulary.ts?words';

/** The words of all languages for keys of their files, as a group of a pattern with the `u` flag: `(?:und|and|et)`. */
export const wordsOf = (...keys: readonly LittleWord[]): string => `(?:${keys.map((key) => pieces[key]).join('|')})`;
