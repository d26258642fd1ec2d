import { expect, test } from 'vitest';
import type { Clue, Place } from '../../lib/model';
import { report } from '../../lib/report';
import { saidIn } from '../../lib/said';
import { pageOf } from './signals/page';

const plain = { ...report(pageOf()), clues: [], mentions: [], terms: null };
const clue = (quote: string, where: Place = 'closing', value = 'Kestrel'): Clue => ({
  signal: 'credit',
  about: 'origin',
  value,
  quote,
  where,
  trust: 0.9,
  kind: 'wire',
});
const said = (...clues: Clue[]) => saidIn({ ...plain, clues });

test('the words of a clue, with the name that they tell', () =>
  expect(said(clue('By Kestrel'))).toEqual([{ quote: 'By Kestrel', name: 'Kestrel' }]));
test.each(['address', 'head', 'data', 'markup'] as const)('no markup: %s', (where) =>
  expect(said(clue('By Kestrel', where))).toEqual([]),
);
test.each(['byline', 'dateline', 'opening', 'body', 'closing', 'footer'] as const)('words of the page: %s', (where) =>
  expect(said(clue('By Kestrel', where))).toHaveLength(1),
);
test('none that are empty', () => expect(said(clue(''))).toEqual([]));
test('each once, for the first who is named', () =>
  expect(said(clue('By both'), clue('By one'), clue('By both', 'closing', 'Lantern'))).toEqual(
    expect.arrayContaining([
      { quote: 'By both', name: 'Kestrel' },
      { quote: 'By one', name: 'Kestrel' },
    ]),
  ));
test('mentions, too', () =>
  expect(
    saidIn({
      ...plain,
      mentions: [{ name: 'Kestrel', organization: null, url: null, quote: 'By Kestrel', where: 'closing' }],
    }),
  ).toEqual([{ quote: 'By Kestrel', name: 'Kestrel' }]));
