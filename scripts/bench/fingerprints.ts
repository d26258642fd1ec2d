/** What fingerprints cost, and how well they tell copies, on invented texts. */
import { fingerprintOf } from '../../lib/memory/fingerprint';
import { isCopy, overlapOf } from '../../lib/memory/match';
import { chance, wordsOf } from '../../tests/unit/memory/chance';
import { mended } from '../../tests/unit/memory/texts';
import { type Line, quantile } from './figures.ts';

/** Paragraphs of an invented article: sentences of 20 words, two of them each. */
function article(seed: number, words: number): string[] {
  const all = wordsOf(chance(seed), words);
  return Array.from({ length: Math.ceil(words / 40) }, (_, at) => all.slice(40 * at, 40 * at + 40).join(' '));
}

/** A copy: a lead of its own, and some paragraphs of the other, mended. */
function copyOf(paragraphs: readonly string[], kept: number, edited: number, seed: number): string[] {
  const next = chance(seed);
  const count = Math.max(1, Math.round(kept * paragraphs.length));
  const start = Math.floor(next() * (paragraphs.length - count + 1));
  const lead = wordsOf(next, 40).join(' ');
  return [
    lead,
    ...paragraphs.slice(start, start + count).map((each, at) => mended(each.split(' '), edited, seed + at).join(' ')),
  ];
}

/** The share of copies that are known for what they are: of texts from 200 to 1,500 words. */
function recall(kept: number, edited: number): number {
  const all = Array.from({ length: 400 }, (_, seed) => {
    const text = article(seed, Math.round(200 * 7.5 ** chance(seed)()));
    const [first, second] = [fingerprintOf(copyOf(text, kept, edited, seed + 9_000)), fingerprintOf(text)];
    return first !== null && second !== null && isCopy(overlapOf(first, second));
  });
  return all.filter(Boolean).length / all.length;
}

const line = (what: string, value: number, least: number): Line => ({
  what,
  measured: value.toFixed(3),
  budget: `≥ ${least.toFixed(2)}`,
  kept: value >= least,
});

export function fingerprintLines(): Line[] {
  const texts = Array.from({ length: 300 }, (_, seed) => article(seed, 800));
  const costs = (each: readonly string[]): number => {
    const start = performance.now();
    fingerprintOf(each);
    return performance.now() - start;
  };
  // The first ones are compiled while they run.
  for (const text of texts) costs(text);
  const cost = quantile(texts.map(costs), 0.95);
  return [
    { what: 'fingerprint of 800 words, p95', measured: `${cost.toFixed(2)} ms`, budget: '≤ 1.00 ms', kept: cost <= 1 },
    line('copies known, 60 % kept, 3 % mended', recall(0.6, 0.03), 0.97),
    line('copies known, 35 % kept, 12 % mended', recall(0.35, 0.12), 0.9),
    line('copies known, 20 % kept, 5 % mended', recall(0.2, 0.05), 0.85),
  ];
}
