/**
 * Whose a report is of which little is known: a headline without a sentence, or sentences that cannot be compared. It is
 * its outlet's own where its headline tells what no other does, or where its sentences name the outlet.
 */
import { foldLetters } from '../text/fold';
import { isDense } from '../text/script';
import type { Comparable } from './comparable';

/** Of 217 headlines without a sentence, none of fewer telling words than these and none that shared more was sure to be one's own. */
const fewest = { words: 6, pairs: 12 };
const mostShared = 0.25;

/** Two spellings of a word that count as one have these letters in common. */
const stem = (word: string): string => word.slice(0, 5);
const stemsOf = ({ telling }: Comparable): ReadonlySet<string> => new Set(telling.map(stem));

/** A headline and who published it. */
interface Headline {
  title: Comparable;
  by: string;
}

/**
 * The headlines that share next to nothing with any headline of another outlet. Desks write new headlines over an
 * agency's text, but of the same names and things; whoever shares none of them tells something else.
 */
export function apartIn<T extends Headline>(headlines: readonly T[]): Set<T> {
  const byStem = new Map<string, T[]>();
  for (const each of headlines)
    for (const key of stemsOf(each.title)) {
      const known = byStem.get(key);
      if (known) known.push(each);
      else byStem.set(key, [each]);
    }
  const isApart = (each: T): boolean => {
    const stems = stemsOf(each.title);
    const { telling } = each.title;
    if (telling.length < (isDense(telling.join('')) ? fewest.pairs : fewest.words)) return false;
    const shared = new Map<T, number>();
    for (const key of stems)
      for (const other of byStem.get(key) ?? [])
        if (other.by !== each.by) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared.values()].every((count) => count <= mostShared * stems.size);
  };
  return new Set(headlines.filter(isApart));
}

/** Do its sentences name the outlet, as only its own do: "told the Valley Post", "LRT has seen the letters"? */
export function namesItself(sentences: string, outlet: string): boolean {
  const has = (name: string) =>
    ` ${foldLetters(sentences).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')} `.includes(` ${name} `);
  const whole = foldLetters(outlet.replace(/^The /, ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  const initials = outlet.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  return (
    (whole.length > 3 && has(whole)) || initials.some((each) => sentences.includes(each) && has(foldLetters(each)))
  );
}
