import { describe, expect, test } from 'vitest';
import { bytesOf, entryOf, printOf, recordOf } from '../../../lib/memory/entry';
import { record } from './texts';

const print = { rate: 0, hashes: new Uint32Array([3, 70_000, 9_000_000]) };
const origin = { kind: 'wire', name: 'Harbor News', organization: 'harbor', url: null } as const;

/** A stored text of this record, whatever it is. */
const stored = (fields: unknown) =>
  new Uint8Array([
    0,
    0,
    0,
    0,
    ...new TextEncoder().encode(typeof fields === 'string' ? fields : JSON.stringify(fields)),
  ]);
const fields: readonly unknown[] = ['https://a.example/1', 'Title', '2026-01-01', null, 'en', 'Lead.', null];

describe('a stored text', () => {
  test.each([
    ['with a fingerprint', { text: record(), kin: [], hasText: false, print }],
    ['without', { text: record({ origin }), kin: [], hasText: false, print: null }],
    ['with kin', { text: record(), kin: [4, 2], hasText: false, print }],
    ['with its words', { text: record({ published: '2026-01-02' }), kin: [], hasText: true, print: null }],
  ])('comes back as it was: %s', (_, entry) => {
    const bytes = bytesOf(entry);
    expect(entryOf(bytes)).toEqual(entry);
    expect(printOf(bytes)).toEqual(entry.print);
    // Also where it is a part of other bytes.
    const within = new Uint8Array([1, 2, 3, ...bytes, 9]).subarray(3, 3 + bytes.length);
    expect(entryOf(within)).toEqual(entry);
  });
  test('has few bytes where it has neither kin nor words', () => {
    const told = (kin: number[], hasText: boolean) =>
      new TextDecoder().decode(bytesOf({ text: record(), kin, hasText, print: null }).subarray(4));
    expect(told([], false)).toMatch(/,null\]$/);
    expect(told([], true)).toMatch(/,null,\[\],1\]$/);
    expect(told([7], false)).toMatch(/,null,\[7\],0\]$/);
  });
  test('is read as far as it says what it should', () => {
    expect(recordOf(stored(fields))).toMatchObject({
      text: { site: 'a.example', title: 'Title' },
      kin: [],
      hasText: false,
    });
    expect(recordOf(stored([...fields, [1, 'x', 2], 1]))).toMatchObject({ kin: [1, 2], hasText: true });
    expect(recordOf(stored([...fields, 'x', true]))).toMatchObject({ kin: [], hasText: false });
    expect(recordOf(stored(fields.with(6, ['wire', 'dpa', null, null])))).toMatchObject({
      text: { origin: { name: 'dpa' } },
    });
  });
  test.each<[string, unknown]>([
    ['no bytes', 'x'],
    ['too few', new Uint8Array([0, 0])],
    ['no JSON', stored('[')],
    ['no list', stored({ length: 9 })],
    ['no address', stored(fields.with(0, 7))],
    ['no day', stored(fields.with(2, 'today'))],
    ['an origin that is none', stored(fields.with(6, ['wire']))],
  ])('is none of %s', (_, value) => {
    expect(recordOf(value)).toBeNull();
    expect(entryOf(value)).toBeNull();
    expect(printOf(value)).toBeNull();
  });
});
