import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../lib/memory/fingerprint';
import { packed, unpacked } from '../../../lib/memory/packed';
import { words } from './texts';

describe('a fingerprint', () => {
  test.each([30, 100, 400, 800, 3_000, 32_768])('of %i words comes back as it was', (count) => {
    const print = fingerprintOf([words(count, count).join(' ')]);
    expect(print && unpacked(packed(print))).toEqual(print);
  });
  test.each([
    ['nothing', []],
    ['the smallest and the largest', [0, 2 ** 30 - 1]],
    ['neighbors', [5, 6, 7, 8]],
  ])('of %s does, too', (_, rows) => {
    const print = { rate: 0, hashes: new Uint32Array(rows) };
    expect(unpacked(packed(print))).toEqual(print);
  });
  test('has 22 bits a row', () => {
    const print = fingerprintOf([words(1, 800).join(' ')]);
    expect(print && packed(print).length / print.hashes.length).toBeLessThan(2.9);
  });
  test('that was cut off is none', () => {
    const print = fingerprintOf([words(1, 800).join(' ')]);
    const bytes = print ? packed(print) : new Uint8Array();
    for (let end = 0; end < bytes.length - 1; end++) expect(unpacked(bytes.subarray(0, end))).toBeNull();
    expect(unpacked(new Uint8Array([31, 0, 0]))).toBeNull();
  });
});
