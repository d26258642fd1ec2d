/** The sentence that a comparison begins with, as data: the interface words it in the reader's language. */
import type { Change, Comparison } from './comparison';

export interface Saying {
  /** How much of the original the copy prints, in percent: 100 only for all of it, 0 only for none. */
  printed: number;
  /** How much of the copy is from the original, in percent, in the same way. */
  borrowed: number;
  headline: Comparison['headline']['state'];
  lead: Comparison['lead']['state'];
  /** Paragraphs that the copy lacks; `last` where they are the last ones of the original, all of them. */
  cut: { paragraphs: number; where: 'last' | 'elsewhere' };
  /** Sentences that are the copy's own. */
  ownSentences: number;
  /** Paragraphs of the copy that stand elsewhere in the original, or once more. */
  movedParagraphs: number;
  /** Names, numbers and negations that were changed in kept sentences. */
  changes: Readonly<Record<Change['kind'], number>>;
}

/** A share from 0 to 1 in whole percent, that says all and nothing only where it is so. */
function percent(share: number): number {
  if (share <= 0 || share >= 1) return Math.round(100 * share);
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}

/** Sums a comparison up. */
export function sayComparison({ shares, headline, lead, cut, cutAtEnd, own, ribbons, changes }: Comparison): Saying {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    printed: percent(shares.printed),
    borrowed: percent(shares.borrowed),
    headline: headline.state,
    lead: lead.state,
    cut: { paragraphs: cut.length, where: cut.length > 0 && cutAtEnd === cut.length ? 'last' : 'elsewhere' },
    ownSentences: own.length,
    movedParagraphs: ribbons.filter((each) => each.length > 0 && each.every(({ moved }) => moved)).length,
    changes: { name: count('name'), number: count('number'), negation: count('negation') },
  };
}
