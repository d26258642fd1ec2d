/** Invented texts for the memory: any number of them, all different, the same ones each time. */
import type { Remembered } from '../../../lib/memory/model';
import type { Outcome } from '../../../lib/memory/store';
import type { ArticleText } from '../../../lib/model';
import { chance, wordsOf } from './chance';

export const words = (seed: number, count = 300): string[] => wordsOf(chance(seed), count);

/** A text with some of its words mended, in its order: `edited` of them, from 0 to 1. */
export function mended(of: readonly string[], edited: number, seed: number): string[] {
  const next = chance(seed);
  return of.map((word) => (next() < edited ? (wordsOf(next, 1)[0] ?? word) : word));
}

/** A record of an invented text. */
export const record = (change: Partial<Remembered> = {}): Remembered => ({
  address: 'https://valleypost.example/news/dam-repairs-begin',
  site: 'valleypost.example',
  title: 'Dam repairs begin',
  day: '2026-03-04',
  published: null,
  language: 'en',
  lead: 'Repairs at the upper dam began on Tuesday.',
  origin: null,
  ...change,
});

/** The words of an invented text, as the reader saves them. */
export const article = (number: number, paragraphs = 2): ArticleText => ({
  url: `https://valleypost.example/${number}`,
  site: 'Valley Post',
  headline: `Story ${number}`,
  paragraphs: Array.from({ length: paragraphs }, (_, at) => words(100 * number + at, 20).join(' ')),
  language: 'en',
  published: null,
});

/** What came of it, which must not have failed. */
export function sure<A>(outcome: Outcome<A>): A {
  if (outcome.outcome === 'failed') throw new Error(outcome.why);
  return outcome.value;
}
