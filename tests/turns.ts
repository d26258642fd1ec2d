/** Where an answer turns into another while something grows: every limit on the way, to the letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a file beside the tests, without its remarks. */
export const linesOf = (...path: string[]): string[] =>
  readFileSync(join(import.meta.dirname, ...path), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/**
 * Each size up to the last at which another is told than at the one before it, and what is told from there on. What
 * turns and turns back within a step is not seen.
 */
export function turns(last: number, step: number, tell: (size: number) => string): string {
  const known = new Map<number, string>();
  const at = (size: number): string => {
    const told = known.get(size) ?? tell(size);
    known.set(size, told);
    return told;
  };
  const within = (from: number, to: number): number[] => {
    if (at(from) === at(to)) return [];
    if (to - from === 1) return [to];
    const middle = (from + to) >> 1;
    return [...within(from, middle), ...within(middle, to)];
  };
  const found = [0];
  for (let from = 0; from < last; from += step) found.push(...within(from, Math.min(last, from + step)));
  return found.map((size) => `    ${size}: ${at(size)}\n`).join('');
}

/** So many letters, in words of four behind a space each. */
export const letters = (size: number): string =>
  ' qqqq'
    .repeat(size / 5 + 1)
    .slice(0, size)
    .replace(/ $/, 'q');

/** A line of this size: ~ grows by letters, = by letters in words, ^ by capitalized words. */
export const grown = (line: string, size: number): string =>
  line.replace('~', 'q'.repeat(size)).replace('^', ' Qq'.repeat(size)).replace('=', letters(size)).trim();

/** What is told, without what grew. */
export const shrunk = (told: string): string =>
  told
    .replace(/(?: ?\b(?:Q?q+)\b|q+)+/g, '~')
    .replace(/~(?:[ ~]*~)/g, '~')
    .replace(/ ~/g, '~');
