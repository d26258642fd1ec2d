/** Little words of all languages, for patterns that read every page: what an "and" looks like anywhere. */

import { groupOf } from './group';
import pieces from './list.txt?words';
import { letter } from './spelling';

export { letter };

/** The words of all languages for keys of their files, as a group of a pattern with the `u` flag: `(?:und|and|et)`. */
export const wordsOf = (...keys: readonly (keyof typeof pieces)[]): string =>
  groupOf(keys.map((key) => pieces[key]).join('|'));
