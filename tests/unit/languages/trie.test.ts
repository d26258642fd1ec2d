import { expect, test } from 'vitest';
import { Trie } from '../../../lib/languages/trie';

const leaves = ['copy', 'copying', 'co', 'c', 'copies', '©'].map((text) => ({ text, root: 0 }));
const trie = new Trie([...leaves, { text: 'copy', root: 1 }], 2);
const texts = (text: string, place: number, root = 0) => (trie.at(text, place, root) ?? []).map((leaf) => leaf.text);

test.each<[string, number, string[]]>([
  ['copying', 0, ['copy', 'copying', 'co', 'c']],
  ['a copy', 2, ['copy', 'co', 'c']],
  ['cop', 0, ['co', 'c']],
  ['c', 0, ['c']],
  ['© 2020', 0, ['©']],
  ['opy', 0, []],
  ['', 0, []],
])('at a place all are met that stand there, in their order: %s, %i', (text, place, met) =>
  expect(texts(text, place)).toEqual(met),
);

test('each root has its own', () => {
  expect(texts('copying', 0, 1)).toEqual(['copy']);
  expect(texts('©', 0, 1)).toEqual([]);
});

test('where something stands the two letters tell of its root', () => {
  for (const { text, root } of [...leaves, { text: 'copy', root: 1 }])
    for (const behind of ['', 'a', ' ', '静'])
      expect(trie.openings(text.charCodeAt(0), (text + behind).charCodeAt(1) || 0) & (1 << root)).not.toBe(0);
  expect(trie.openings('x'.charCodeAt(0), 'y'.charCodeAt(0))).toBe(0);
});
