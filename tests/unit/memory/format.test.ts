/** What stands in a reader's memory was written by earlier versions: bytes and hashes mean forever what they meant. */
import { describe, expect, test } from 'vitest';
import { fingerprintOf, limitOf } from '../../../lib/memory/fingerprint';
import { bytesToLetters, fromLetters, lettersToBytes, toLetters } from '../../../lib/memory/letters';
import {
  familiesOf,
  isAllHabit,
  isCopy,
  isMostly,
  overlapOf,
  repeatedIn,
  sharedBy,
  shareOf,
} from '../../../lib/memory/match';
import { Packing, packed, unpacked } from '../../../lib/memory/packed';
import { addressRow, indexed, inOrder, partOf, powerFor, rewritten, textsWith } from '../../../lib/memory/rows';
import { areAlike } from '../../../lib/memory/title';

const english = Array.from({ length: 40 }, (_, at) => `word${at % 17} sails${at}`).join(' ');
const chinese = Array.from({ length: 90 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 37) % 211))).join('');
const thai = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x0e01 + ((at * 7) % 40))).join('');
const of = (...hashes: number[]) => ({ rate: 0, hashes: new Uint32Array(hashes) });

describe('fingerprints', () => {
  test.each([
    ['of words', english, 0, 76, 2_778_418, 'AABMZcpUZDcX+GdLc+HnCawANlu4SWE+3VGh4z5M8Ot2MJGt'],
    ['of ideographs', chinese, 0, 83, 16_448_943, 'AABTvvbrqQhRS3br7VbV0ZAsi7r6RrGNwtthMKC+K7ac1CzQ'],
    ['of a script without spaces', thai, 1, 21, 2_288_645, 'AQAVC9hFPkZUUdLqIzplpeg9NENFHQ4h9a2xWM3HweCY9TyA'],
  ])('%s', (_, text, rate, rows, first, letters) => {
    const print = fingerprintOf([text]);
    expect(print).toMatchObject({ rate });
    expect(print && [print.hashes.length, print.hashes[0], toLetters(print).slice(0, 48)]).toEqual([
      rows,
      first,
      letters,
    ]);
  });
  test.each([
    ['words', (count: number) => english.split(' ').slice(0, count).join(' '), 30],
    ['ideographs', (count: number) => chinese.slice(0, count), 60],
    ['letters without spaces', (count: number) => thai.slice(0, count), 150],
  ] as const)('begin with so many %s', (_, text, fewest) => {
    expect(fingerprintOf([text(fewest - 1)])).toBeNull();
    expect(fingerprintOf([text(fewest)])).not.toBeNull();
  });
  test('keep what is below their limit', () => {
    expect([0, 1, 4].map(limitOf)).toEqual([2 ** 30, 2 ** 29, 2 ** 26]);
    expect([...indexed({ rate: 0, hashes: new Uint32Array([1, 2 ** 29 - 1, 2 ** 29, 2 ** 29 + 1]) })]).toEqual([
      1,
      2 ** 29 - 1,
    ]);
    expect([...indexed(of(1, 2))]).toEqual([1, 2]);
  });
});

describe('packed', () => {
  test('numbers, seven bits a byte', () => {
    const packing = new Packing();
    for (const number of [0, 1, 127, 128, 300, 2 ** 32 - 1]) packing.add(number);
    expect([...packing.bytes()]).toEqual([0, 1, 127, 128, 1, 172, 2, 255, 255, 255, 255, 15]);
    const long = new Packing();
    for (let at = 0; at < 300; at++) long.add(300);
    expect(long.bytes()).toHaveLength(600);
  });
  test('fingerprints', () => {
    const print = { rate: 1, hashes: new Uint32Array([5, 70_000, 9_000_000, 500_000_000]) };
    expect([...packed(print)].join(' ')).toMatchInlineSnapshot(`"1 0 4 11 0 0 184 22 17 64 104 33 68 0 129 33 136 2"`);
    expect(unpacked(packed(print))).toEqual(print);
    expect([...packed(of())]).toEqual([0, 0, 0]);
    expect(unpacked(packed(of()))).toEqual(of());
    const many = { rate: 0, hashes: Uint32Array.from({ length: 300 }, (_, at) => at * 3_000_000) };
    expect([...packed(many).slice(0, 3)]).toEqual([0, 1, 44]);
    expect(unpacked(packed(many))).toEqual(many);
  });
  test('nothing of bytes that are none', () => {
    expect(unpacked(new Uint8Array([0, 0]))).toBeNull();
    expect(unpacked(new Uint8Array([31, 0, 0]))).toBeNull();
    expect(unpacked(new Uint8Array([30, 0, 0]))).not.toBeNull();
    expect(unpacked(new Uint8Array([0, 0, 1, 0]))).toBeNull();
    expect(unpacked(packed(of(5, 6)).slice(0, -1))).toBeNull();
  });
  test('in letters', () => {
    expect(bytesToLetters(new Uint8Array([0, 255, 65]))).toBe('AP9B');
    expect([...lettersToBytes('AP9B')]).toEqual([0, 255, 65]);
    expect([...lettersToBytes('%')]).toEqual([]);
    expect(fromLetters(toLetters(of(1, 9, 77)))).toEqual(of(1, 9, 77));
    expect(fromLetters('%')).toBeNull();
  });
});

describe('the index', () => {
  test('the rows of addresses', () =>
    expect(['', 'a', 'paper.example/a'].map(addressRow)).toMatchInlineSnapshot(`
    [
      2166136261,
      3826002220,
      3147153537,
    ]
  `));
  test('is cut into parts', () => {
    expect([0, 400, 401, 800, 801, 1_600, 1_601].map(powerFor)).toEqual([0, 0, 1, 1, 2, 2, 3]);
    expect([partOf(13, 0), partOf(13, 1), partOf(13, 2), partOf(13, 3)]).toEqual([0, 1, 1, 5]);
  });
  test('in order of hash and text', () =>
    expect(
      inOrder([
        { hash: 2, text: 1 },
        { hash: 1, text: 9 },
        { hash: 1, text: 3 },
      ]),
    ).toEqual([
      { hash: 1, text: 3 },
      { hash: 1, text: 9 },
      { hash: 2, text: 1 },
    ]));
  const rows = [
    { hash: 8, text: 1 },
    { hash: 8, text: 300 },
    { hash: 12, text: 2 },
    { hash: 4_000, text: 70_000 },
    { hash: 900_000, text: 5 },
  ];
  const whole = rewritten({ number: 0, bytes: null, power: 0 }, [], rows, 0)[0]?.bytes ?? new Uint8Array();
  test('as bytes', () =>
    expect([...whole].join(' ')).toMatchInlineSnapshot(
      `"0 0 0 5 17 8 0 4 148 31 128 216 54 1 0 88 2 8 0 128 139 88 0 0"`,
    ));
  test('is asked for hashes', () => {
    expect([...textsWith(whole, [900_000, 8, 9, 4_000, 1_000_000], 0)]).toEqual([
      [8, [1, 300]],
      [4_000, [70_000]],
      [900_000, [5]],
    ]);
    expect(textsWith(new Uint8Array(), [8], 0).size).toBe(0);
    expect(textsWith(new Uint8Array([0, 0, 0, 9]), [8], 0).size).toBe(0);
  });
  test('is rewritten: rows go and come, and parts are cut', () => {
    const gone = [
      { hash: 8, text: 1 },
      { hash: 12, text: 99 },
      { hash: 900_000, text: 5 },
    ];
    const added = [
      { hash: 3, text: 7 },
      { hash: 12, text: 1 },
      { hash: 950_000, text: 8 },
    ];
    const [one] = rewritten({ number: 0, bytes: whole, power: 0 }, gone, added, 0);
    expect([...textsWith(one?.bytes ?? new Uint8Array(), [3, 8, 12, 4_000, 900_000, 950_000], 0)]).toEqual([
      [3, [7]],
      [8, [300]],
      [12, [1, 2]],
      [4_000, [70_000]],
      [950_000, [8]],
    ]);
    const parts = rewritten({ number: 0, bytes: whole, power: 0 }, [], [{ hash: 13, text: 4 }], 2);
    expect(
      parts.map(({ number, bytes }) => [
        number,
        bytes && [
          ...textsWith(
            bytes,
            [8, 12, 13, 4_000, 900_000].filter((hash) => partOf(hash, 2) === number),
            2,
          ),
        ],
      ]),
    ).toEqual([
      [
        0,
        [
          [8, [1, 300]],
          [12, [2]],
          [4_000, [70_000]],
          [900_000, [5]],
        ],
      ],
      [1, [[13, [4]]]],
      [2, null],
      [3, null],
    ]);
    const again = rewritten({ number: 1, bytes: parts[1]?.bytes ?? null, power: 2 }, [], [{ hash: 5, text: 6 }], 3);
    expect(again.map(({ number, bytes }) => [number, bytes && [...textsWith(bytes, [5, 13], 3)]])).toEqual([
      [1, null],
      [
        5,
        [
          [5, [6]],
          [13, [4]],
        ],
      ],
    ]);
    expect(rewritten({ number: 0, bytes: whole, power: 0 }, rows, [], 0)[0]?.bytes).toBeNull();
  });
});

describe('what two texts share', () => {
  test('is counted below the limit of both, without what does not count', () => {
    expect(sharedBy(of(1, 2, 3, 9), of(2, 3, 4))).toBe(2);
    expect(sharedBy(of(2, 3, 4), of(1, 2, 3, 9))).toBe(2);
    expect(sharedBy(of(1, 2, 3), of(2, 3), new Set([3]))).toBe(1);
    expect(sharedBy(of(), of(1))).toBe(0);
    expect(overlapOf(of(1, 2, 3, 4), of(2, 3))).toEqual({ shared: 2, ofFirst: 0.5, ofSecond: 1 });
    expect(overlapOf(of(1, 2, 3, 4), of(2, 3), new Set([2, 4]))).toEqual({ shared: 1, ofFirst: 0.5, ofSecond: 1 });
    expect(overlapOf(of(1), of(2))).toEqual({ shared: 0, ofFirst: 0, ofSecond: 0 });
    const thin = { rate: 1, hashes: new Uint32Array([1]) };
    expect(overlapOf(of(1, 2 ** 29 - 1, 2 ** 29), thin)).toEqual({ shared: 1, ofFirst: 0.5, ofSecond: 1 });
  });
  test.each<[number, number, number, boolean, boolean]>([
    [3, 0.1, 0, true, false],
    [2, 1, 1, false, false],
    [3, 0.09, 0.09, false, false],
    [3, 0, 0.5, true, true],
    [3, 0.49, 0.2, true, false],
  ])('%i rows, %f and %f: a copy %s, mostly %s', (shared, ofFirst, ofSecond, copy, mostly) => {
    const overlap = { shared, ofFirst, ofSecond };
    expect(isCopy(overlap)).toBe(copy);
    expect(isMostly(overlap)).toBe(mostly);
    expect(shareOf(overlap)).toBe(Math.max(ofFirst, ofSecond));
  });
  test('a site repeats what three of its texts have, unless they are versions', () => {
    const print = of(1, 2, 3, 4, 5, 6);
    expect(repeatedIn(print, [of(1, 2, 20, 21, 22), of(1, 30, 31, 32)])).toEqual([1]);
    expect(repeatedIn(print, [of(1, 20, 21), of(2, 30, 31)])).toEqual([]);
    expect(repeatedIn(print, [of(1, 2, 3, 4, 5, 7), of(1, 2, 3, 4, 5, 8)])).toEqual([]);
    expect(repeatedIn(print, [of(1, 2), of(1, 2)])).toEqual([]);
  });
  test('a text is all habit that has little beside', () => {
    const repeated = new Set([1, 2, 3, 4, 5, 6, 7]);
    expect(isAllHabit(of(1, 2, 3, 4, 5, 6, 7, 8, 9), repeated)).toBe(true);
    expect(isAllHabit(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), repeated)).toBe(true);
    expect(isAllHabit(of(1, 2, 8, 9, 10), repeated)).toBe(false);
    expect(isAllHabit(of(10, 11, 12, 13, 14), new Set([10, 12, 14]))).toBe(true);
    expect(isAllHabit(of(10, 11, 12, 13, 14, 15, 16), new Set([10, 13, 16]))).toBe(false);
  });
  test('texts belong together by pairs', () => {
    expect(familiesOf([])).toEqual([]);
    expect(
      familiesOf([
        [3, 1],
        [5, 6],
        [1, 9],
        [9, 4],
      ]),
    ).toEqual([
      [1, 3, 4, 9],
      [5, 6],
    ]);
    expect(
      familiesOf([
        [1, 2],
        [3, 4],
        [2, 3],
      ]),
    ).toEqual([[1, 2, 3, 4]]);
  });
  test.each<[string, string, string, boolean]>([
    ['Ferry talks collapse', 'Talks of ferry crews', 'tide', true],
    ['Ferry talks collapse', 'Golden bell found again', 'tide', false],
    ['Ferry talks', 'Ferry bells', 'tide', true],
    ['Ferry talks collapse', 'Ferry bells ring loud', 'tide', false],
    ['A sea', 'Golden bell', 'tide', true],
    ['Tide ferry', 'Tide bell', 'tide', false],
    ['Day 7', 'Day 8', 'tide', false],
    ['船出の日', '船出の夜', 'tide', true],
  ])('%s, %s on %s are alike: %s', (a, b, site, alike) => expect(areAlike(a, b, site)).toBe(alike));
});
