/** Chance that falls the same way each time, and words made of it. */

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
/** 8,000 words. Few are common, as in any language. */
const word = (number: number): string =>
  [number, number / 20, number / 400].map((at) => syllables[Math.floor(at) % 20]).join('');

/** Words in a row that means nothing. */
export const wordsOf = (next: () => number, count: number): string[] =>
  Array.from({ length: count }, () => word(8_000 * next() ** 3));
