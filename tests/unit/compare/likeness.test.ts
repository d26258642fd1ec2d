import { describe, expect, test } from 'vitest';
import { nowhere } from '../../../lib/compare/alignment';
import { Likeness } from '../../../lib/compare/likeness';
import { inRow, keyAt, Numbering, read } from '../../../lib/compare/reading';

const sentence = (count: number, name: string) =>
  `${Array.from({ length: count }, (_, at) => `${name}word${'abcdefghij'[at]}`).join(' ')}.`;
const reading = (...paragraphs: string[]) => read(paragraphs, 'en', new Numbering());
/** Whether the sentences are one of which these words of the copy have these of the original. */
const isOne = (copied: string, from: string, pairs: readonly (readonly [number, number])[]) => {
  const [copy, original] = [reading(copied), reading(from)];
  const origin = new Int32Array(copy.size).fill(nowhere);
  for (const [a, b] of pairs) origin[a] = b;
  return new Likeness(copy, original, origin).isOne(pairs[0]?.[0] ?? 0);
};
const row = (from: number, count: number, to = from) =>
  Array.from({ length: count }, (_, at) => [from + at, to + at] as const);

describe('two sentences are one', () => {
  const [ten, eight] = [sentence(10, 'a'), sentence(8, 'b')];
  test.each<[string, readonly (readonly [number, number])[], boolean]>([
    ['half of the shorter one, three in a row', [...row(0, 3), [5, 6]], true],
    ['half of it, two in a row', [...row(0, 2), ...row(4, 2, 5)], false],
    ['less than half', row(0, 3), false],
    ['three quarters, none in a row', [0, 1, 2, 3, 4, 5].map((at) => [at, 7 - at] as const), true],
    ['less than three quarters, none in a row', [0, 1, 2, 3, 4].map((at) => [at, 7 - at] as const), false],
    ['half of it, three in a row here, with one between there', [...row(0, 2), ...row(2, 2, 3)], false],
    ['half of it, the row at the end', [[0, 1], ...row(4, 3, 5)], true],
  ])('%s: %#', (_, pairs, is) => {
    expect(isOne(ten, eight, pairs)).toBe(is);
    expect(isOne(eight, ten, pairs)).toBe(is);
  });
  test('and no row goes on in another sentence', () => {
    const both = `${sentence(4, 'C')} ${sentence(4, 'D')}`;
    // Of the second sentence two words in a row, of the first as many.
    expect(isOne(sentence(4, 'e'), both, row(0, 4, 2))).toBe(false);
    expect(isOne(both, sentence(8, 'e'), row(2, 4))).toBe(false);
  });
  test('of which words stand in between that come from elsewhere', () => {
    const both = `${sentence(6, 'C')} ${sentence(6, 'D')}`;
    expect(
      isOne(sentence(6, 'e'), both, [
        [0, 0],
        [1, 1],
        [2, 8],
        [3, 3],
      ]),
    ).toBe(false);
    expect(
      isOne(sentence(6, 'e'), both, [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 8],
      ]),
    ).toBe(true);
  });
});

test('words are known again, however many there are', () => {
  const numbering = new Numbering();
  const words = Array.from({ length: 9_000 }, (_, at) => `w${at}`);
  const [first, second] = [
    read([words.join(' ')], 'en', numbering),
    read([words.toReversed().join(' ')], 'en', numbering),
  ];
  expect(first.keys).toHaveLength(9_000);
  expect([...second.numbers]).toEqual([...first.numbers].reverse());
  expect(keyAt(second, 0)).toBe('w8999');
});

test('a word and its spellings have one number', () => {
  const { numbers, keys } = reading('Été ÉTÉ ete Naïve', 'naive été');
  expect([...numbers]).toEqual([0, 0, 0, 1, 1, 0]);
  expect(keys).toEqual(['ete', 'naive']);
});

test.each<[string[], number]>([
  [['Ferry talks end.'], 4],
  [['渡轮谈判今天结束。'], 8],
  [['2026', '渡轮谈判今天结束。'], 8],
  [['船。', 'Ferry talks end.'], 4],
  [[], 4],
])('%s: what makes four words in a row', (paragraphs, length) => expect(inRow({ paragraphs }, 4)).toBe(length));
