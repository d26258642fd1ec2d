import type { Clue, Place, Report } from '../lib/model';
import type { MessageKey } from '../lib/words';

/** The signs that speak for where the text comes from: those that name a kind, one for each signal. */
export function originSigns(clues: readonly Clue[]): number {
  return new Set(clues.filter((clue) => clue.about === 'origin').map((clue) => clue.signal)).size;
}

/** What only tells: an address or a counter may give an origin away, but it is no statement. */
const unspoken: ReadonlySet<Place> = new Set(['address', 'markup']);

/**
 * How sure we are, in words. A confidence is how often such a claim is right, a clue's trust how often it would be
 * with that clue alone. Only where one statement would do alone does "the page say so"; below that the word is ours
 * and says so.
 */
export function sureness({ clues, verdict: { confidence } }: Report): MessageKey {
  const alone = clues.some(({ about, where, trust }) => about === 'origin' && trust >= 0.7 && !unspoken.has(where));
  if (confidence >= 0.9 && alone) return 'sure_page_says';
  if (confidence >= 0.75 && originSigns(clues) > 1) return 'sure_several';
  if (confidence >= 0.9) return 'sure_very_likely';
  return confidence >= 0.6 ? 'sure_likely' : 'sure_possible';
}
