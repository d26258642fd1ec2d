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

/** Does each word give its first letter, and perhaps some of those inside it: "AFP" for "Avtalefestet pensjon"? */
function spells(initials: string, [word, ...more]: readonly string[]): boolean {
  if (word === undefined) return initials === '';
  if (!initials.startsWith(word.charAt(0))) return false;
  let rest = initials.slice(1);
  if (spells(rest, more)) return true;
  for (const letter of word.slice(1)) {
    if (!rest.startsWith(letter)) continue;
    rest = rest.slice(1);
    if (spells(rest, more)) return true;
  }
  return false;
}

/** "Friends of Angling (FOA)", "Avtalefestet pensjon (AFP)": initials of what stands before them are no agency's. */
export function areInitialsOf(before: string, initials: string): boolean {
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? [];
  const large = words.filter((word) => !/^\p{Ll}{1,3}$/u.test(word));
  const isPhrase = words.length > 1 && words.length < 5 && words.some((word) => /^\p{Ll}{4}/u.test(word));
  return (
    [words, large].some((all) => abbreviates(initials, all.slice(-initials.length).join(' '))) ||
    (isPhrase && spells(foldName(initials), words.map(foldName)))
  );
}
