import { describe, expect, test } from 'vitest';
import { partOf, type Row, rewritten, textsWith } from '../../../lib/memory/rows';
import { chance } from './chance';

const next = chance(1);
/** Rows of so many texts; small hashes are common, and some have many texts. */
const rowsOf = (count: number, first = 0): Row[] =>
  Array.from({ length: count }, (_, at) => ({ hash: Math.floor(2 ** 32 * next() ** 8), text: first + at * 3 }));

/** An index in parts. */
type Parts = Map<number, Uint8Array>;

function write(parts: Parts, before: number, power: number, change: { gone?: Row[]; added?: Row[] }): Parts {
  const { gone = [], added = [] } = change;
  const of = (rows: Row[], number: number) => rows.filter(({ hash }) => partOf(hash, before) === number);
  const written: Parts = new Map();
  for (let number = 0; number < 2 ** before; number++) {
    const part = { number, bytes: parts.get(number) ?? null, power: before };
    for (const each of rewritten(part, of(gone, number), of(added, number), power))
      if (each.bytes) written.set(each.number, each.bytes);
  }
  return written;
}

const found = (parts: Parts, power: number, hash: number): number[] => {
  const bytes = parts.get(partOf(hash, power));
  return bytes ? (textsWith(bytes, [hash], power).get(hash) ?? []) : [];
};
const expected = (rows: Row[], of: number) =>
  rows.flatMap(({ hash, text }) => (hash === of ? [text] : [])).sort((a, b) => a - b);

describe('parts of the index', () => {
  const first = [...rowsOf(600), { hash: 0, text: 1 }, { hash: 2 ** 32 - 1, text: 2 ** 31 }, { hash: 77, text: 5 }];
  const second = [...rowsOf(400, 10_000), { hash: 77, text: 4 }, { hash: 77, text: 6 }];
  const gone = first.filter((_, at) => at % 5 === 2);
  const left = [...first.filter((_, at) => at % 5 !== 2), ...second];

  test.each([
    [0, 0, 0],
    [0, 3, 3],
    [2, 2, 5],
    [10, 10, 10],
  ])('tell each text of each row after they were written anew: cut into 2^%i, 2^%i, 2^%i', (a, b, c) => {
    const parts = write(write(new Map(), a, b, { added: first }), b, c, { gone, added: second });
    for (const { hash } of [...first, ...second]) expect(found(parts, c, hash)).toEqual(expected(left, hash));
    for (let at = 0; at < 200; at++) {
      const hash = Math.floor(next() * 2 ** 32);
      expect(found(parts, c, hash)).toEqual(expected(left, hash));
    }
  });
  test('tell of many rows at once', () => {
    const parts = write(new Map(), 0, 0, { added: first });
    const hashes = [...new Set(first.map(({ hash }) => hash))];
    const all = textsWith(parts.get(0) ?? new Uint8Array(), [...hashes, 12_345], 0);
    expect([...all.keys()].sort((a, b) => a - b)).toEqual(hashes.sort((a, b) => a - b));
  });
  test('are gone with their last row, and the other rows of a text stay', () => {
    const parts = write(new Map(), 1, 1, { added: first });
    expect(write(parts, 1, 1, { gone: first }).size).toBe(0);
    const rest = write(parts, 1, 1, { gone: [{ hash: 77, text: 6 }] });
    expect(found(rest, 1, 77)).toEqual([5]);
  });
  test('that are broken are read to their end', () => {
    const [bytes] = write(new Map(), 0, 0, { added: first }).values();
    const broken = bytes?.slice() ?? new Uint8Array();
    broken.fill(255, 0, 4);
    expect(textsWith(broken, [2 ** 32 - 2], 0).size).toBeLessThan(2);
    for (let end = 0; end < 40; end++) expect(() => textsWith(broken.slice(0, end), [9], 0)).not.toThrow();
    expect(rewritten({ number: 0, bytes: broken, power: 0 }, [], [], 0)).toHaveLength(1);
  });
});
