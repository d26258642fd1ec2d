/** Little words as a group of a pattern. */
import { rest } from './pieces';
import { letter } from './spelling';

/** The words of one key, by which a page reads no others (`list.txt?words`), as a group of a pattern with the `u` flag. */
export const groupOf = (words: string): string => `(?:${words})`.replaceAll(rest, `${letter}*`);
