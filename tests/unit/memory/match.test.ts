import { describe, expect, test } from 'vitest';
import { type Fingerprint, limitOf } from '../../../lib/memory/fingerprint';
import { familiesOf, isCopy, overlapOf, repeatedIn, shareOf } from '../../../lib/memory/match';

const print = (hashes: number[], rate = 0): Fingerprint => ({ rate, hashes: new Uint32Array(hashes).sort() });
const row = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

describe('overlap', () => {
  test('tells the share of either', () =>
    expect(overlapOf(print(row(1, 10)), print(row(6, 20)))).toEqual({ shared: 5, ofFirst: 0.5, ofSecond: 0.25 }));
  test('counts rows that both would have kept', () => {
    const limit = limitOf(2);
    const thin = print(row(1, 4), 2);
    const dense = print([...row(1, 4), ...row(limit, 30)]);
    expect(overlapOf(thin, dense)).toEqual({ shared: 4, ofFirst: 1, ofSecond: 1 });
    expect(overlapOf(dense, thin)).toEqual({ shared: 4, ofFirst: 1, ofSecond: 1 });
  });
  test('leaves out what does not count, on both sides', () =>
    expect(overlapOf(print(row(1, 10)), print(row(6, 20)), new Set([6, 7, 25]))).toEqual({
      shared: 3,
      ofFirst: 3 / 8,
      ofSecond: 3 / 17,
    }));
  test('of nothing is nothing', () => {
    expect(overlapOf(print([]), print(row(1, 3)))).toEqual({ shared: 0, ofFirst: 0, ofSecond: 0 });
  });
});

describe('a copy', () => {
  test.each([
    [{ shared: 3, ofFirst: 0.1, ofSecond: 0.02 }, true],
    [{ shared: 3, ofFirst: 0.02, ofSecond: 0.1 }, true],
    [{ shared: 2, ofFirst: 0.9, ofSecond: 0.9 }, false],
    [{ shared: 9, ofFirst: 0.09, ofSecond: 0.02 }, false],
  ])('%o: %s', (overlap, is) => expect(isCopy(overlap)).toBe(is));
  test('its share is the larger one', () => expect(shareOf({ shared: 1, ofFirst: 0.2, ofSecond: 0.7 })).toBe(0.7));
});

describe('what a site repeats', () => {
  const cookies = row(1, 12);
  const article = (from: number) => print([...cookies, ...row(from, 30)]);
  test('is known at the third text', () => {
    expect(repeatedIn(article(300), [article(100), article(200)])).toEqual(cookies);
    expect(repeatedIn(article(300), [article(100)])).toEqual([]);
  });
  test('is not the text of which the site has three versions', () => {
    const version = (more: number) => print([...row(100, 50), more]);
    expect(repeatedIn(version(500), [version(600), version(700)])).toEqual([]);
    // The first report was short.
    expect(repeatedIn(version(500), [print(row(100, 20)), print(row(110, 20))])).toEqual([]);
  });
});

test('families are all that pairs join', () => {
  expect(
    familiesOf([
      [4, 2],
      [9, 7],
      [2, 9],
      [5, 6],
    ]),
  ).toEqual([
    [2, 4, 7, 9],
    [5, 6],
  ]);
  expect(familiesOf([])).toEqual([]);
});
