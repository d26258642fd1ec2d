/** Names by the first letters of their words. */
import { foldName } from '../organizations/name';

/** Are these the first letters of a name's words, with or without its little ones: "LTWW" for Lower Town Water Works? */
export function abbreviates(short: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const first = (all: readonly string[]) => foldName(all.map((word) => word[0] ?? '').join(''));
  return (
    words.length > 1 &&
    [words, words.filter((word) => /^\p{Lu}/u.test(word))].some((all) => first(all) === foldName(short))
  );
}
