import { expect, test } from 'vitest';
import { chainOf } from '../../../lib/compare/chain';

test.each<[number[], number[]]>([
  [[], []],
  [[7], [7]],
  [
    [5, 1, 2, 9, 3],
    [1, 2, 3],
  ],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [[3, 2, 1], [1]],
  [[4, 4], [4]],
  [
    [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
    [0, 2, 6, 9, 11, 15],
  ],
])('of %j the longest chain in order is %j', (places, chain) => {
  const isIn = chainOf(places.map((place, at) => [at, place]));
  expect(isIn).toHaveLength(places.length);
  expect(places.filter((_, at) => isIn[at])).toEqual(chain);
});
