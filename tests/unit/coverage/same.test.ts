import { describe, expect, test } from 'vitest';
import { type Announced, comparable, isSameText } from '../../../lib/coverage/same';
import pairs from './pairs.json';

const judged = pairs.map(({ id, same, how, a, b }) => ({
  id,
  how,
  same,
  said: isSameText(comparable(a satisfies Announced), comparable(b satisfies Announced)),
}));
const ids = (of: typeof judged) => of.map(({ id, how }) => `${id} ${how}`);

describe('200 pairs of headlines, written by somebody who did not know the rules', () => {
  test('are 200, more than half of them one text', () => {
    expect(pairs).toHaveLength(200);
    expect(pairs.filter(({ same }) => same)).toHaveLength(110);
  });
  test('precision and recall hold', () => {
    const said = judged.filter((pair) => pair.said);
    const right = said.filter(({ same }) => same);
    const precision = right.length / said.length;
    const recall = right.length / judged.filter(({ same }) => same).length;
    if (process.env.SHOW_PAIRS)
      console.log(
        { precision, recall },
        ids(said.filter(({ same }) => !same)),
        ids(judged.filter((pair) => pair.same && !pair.said)),
      );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
