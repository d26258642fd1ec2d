/**
 * Whose a report is of which little is known: a headline without a sentence, or sentences that cannot be compared. It is
 * its outlet's own where its headline tells what no other does, or where its sentences name the outlet.
 */
import { foldLetters } from '../text/fold';
import { isDense } from '../text/script';
import { type Comparable, stem } from './comparable';
import { post } from './copied';

/**
 * Of 217 headlines without a sentence (in 50 stories) none of as many telling words that might have been anybody's shared
 * less than half of them with another report. Where letters are syllables, pairs of them count.
 */
const fewest = { words: 6, pairs: 12 };
/** What it may share with the headline and the first sentences of any other. */
const mostShared = 0.45;

/** A report's words and who published it. */
interface Told {
  words: Comparable;
  by: string;
  /** Whether it is asked for; the others are compared with. */
  isAsked: boolean;
}

/**
 * The reports asked for whose headlines share little with any report of another outlet. Desks write new headlines over
 * an agency's text, but of the same names and things; whoever has few of them tells something else.
 */
export function apartIn<T extends Told>(reports: readonly T[]): Set<T> {
  const asked = new Set(reports.flatMap(({ isAsked, words }) => (isAsked ? words.telling.map(stem) : [])));
  const byStem = new Map<string, T[]>();
  for (const each of reports)
    for (const key of new Set([...each.words.telling, ...each.words.lead].map(stem))) {
      if (asked.has(key)) post(byStem, key, each);
    }
  const isApart = ({ words: { telling }, by }: T): boolean => {
    if (telling.length < (isDense(telling.join('')) ? fewest.pairs : fewest.words)) return false;
    const shared = new Map<T, number>();
    for (const word of telling)
      for (const other of byStem.get(stem(word)) ?? [])
        if (other.by !== by) shared.set(other, (shared.get(other) ?? 0) + 1);
    return Math.max(0, ...shared.values()) <= mostShared * telling.length;
  };
  return new Set(reports.filter((each) => each.isAsked && isApart(each)));
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
