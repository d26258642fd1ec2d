import type { Clue, Report } from '../lib/model';
import type { MessageKey } from '../lib/words';

/** The signs that speak for where the text comes from: those that name a kind, one for each signal. */
export function originSigns(clues: readonly Clue[]): number {
  return new Set(clues.filter((clue) => clue.about === 'origin').map((clue) => clue.signal)).size;
}

/**
 * How sure we are, in words. Only where one clue alone is an outright statement does "the page say so"; below
 * that the word is ours and says so. The borders are those of the confidence the report carries (0–1).
 */
export function sureness(report: Report): MessageKey {
  const strongest = Math.max(0, ...report.clues.filter((clue) => clue.about === 'origin').map((clue) => clue.trust));
  const { confidence } = report.verdict;
  if (confidence >= 0.9 && strongest >= 0.85) return 'sure_page_says';
  if (confidence >= 0.75 && originSigns(report.clues) > 1) return 'sure_several';
  return confidence >= 0.6 ? 'sure_likely' : 'sure_possible';
}
