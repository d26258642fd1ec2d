import { describe, expect, test } from 'vitest';
import { diffWords, mostSteps } from '../../../lib/compare/diff';

/** The length of a longest common row, by the book. */
function longest(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++)
      next.push(b[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The same numbers each time. */
function dice(): (sides: number) => number {
  let state = 7;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % sides;
  };
}

describe('the difference of two rows of words', () => {
  test('is as small as can be, and in the order of both', () => {
    const roll = dice();
    const row = (words: number) => Array.from({ length: roll(100) }, () => roll(words));
    for (let trial = 0; trial < 500; trial++) {
      const words = 1 + roll(20);
      const [a, b] = [row(words), row(words)];
      const pairs = diffWords(a, b);
      expect(pairs.length).toBe(longest(a, b));
      pairs.forEach(([atA, atB], index) => {
        expect(a[atA]).toBe(b[atB]);
        const [lastA, lastB] = pairs[index - 1] ?? [-1, -1];
        expect(atA > lastA && atB > lastB).toBe(true);
      });
    }
  });

  test.each<[string, number[], number[], [number, number][]]>([
    ['nothing', [], [1], []],
    ['one in the other', [1, 2, 3], [2], [[1, 0]]],
    [
      'a common end',
      [1, 2, 3],
      [4, 2, 3],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ['nothing in common', [1, 2], [3, 4], []],
  ])('%s', (_, a, b, pairs) => expect(diffWords(a, b)).toEqual(pairs));

  test('is told up to so many steps, and beyond them not', () => {
    const own = Array.from({ length: mostSteps / 1_000 + 1 }, (_, at) => at);
    const other = Array.from({ length: 32_000 }, (_, at) => own.length - 1 - (at % own.length));
    expect(diffWords(own.slice(1), other.filter((word) => word > 0).slice(0, 31_992))).not.toEqual([]);
    expect(diffWords(own, other)).toEqual([]);
  });

  test('of what would cost too much is all of it, but for a common beginning and end', () => {
    const size = Math.ceil(Math.sqrt(mostSteps * 32)) + 32;
    const middle = Array.from({ length: size }, (_, at) => 10 + at);
    const pairs = diffWords([1, ...middle, 2], [1, ...middle.toReversed(), 2]);
    expect(pairs).toEqual([
      [0, 0],
      [size + 1, size + 1],
    ]);
  });
});
