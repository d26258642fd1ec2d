/** How much the memory looks at, keeps and writes at once: the last that is within, and the first that is not. */
import { describe, expect, test } from 'vitest';
import { habitChange, withRepeated } from '../../../lib/memory/habits';
import { wordsIn } from '../../../lib/memory/model';
import { RowIndex } from '../../../lib/memory/rowIndex';
import type { Incoming } from '../../../lib/memory/takeIn';
import { linesFrom } from '../../../lib/memory/transfer';
import { incoming, open, page, print, remembered } from './filled';
import { heldStore } from './heldStore';
import { article, sure, words } from './texts';

const rows = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
const printOf = (...hashes: number[]) => ({ rate: 0, hashes: new Uint32Array(hashes).sort() });
/** The half of a fingerprint's rows that the index has not. */
const rare = 2 ** 29;
/** A text of this number as it comes from elsewhere. */
const coming = (number: number, own: Incoming['print'] = null, change: Partial<Incoming> = {}): Incoming => ({
  text: page(number),
  print: own,
  kin: [],
  words: null,
  ...change,
});
/** So many texts, each with rows of its own. */
const others = (from: number, count: number) =>
  rows(from, count).map((number) => coming(number, printOf(...rows(100_000 + 10 * number, 5))));

describe('texts enter the index', () => {
  test('in an idle moment, 128 at once', async () => {
    const store = heldStore();
    const memory = await open(store);
    sure(await memory.takeIn(others(0, 127), []));
    sure(await memory.tidy());
    expect(store.shelf('rows').size).toBe(0);
    sure(await memory.takeIn(others(127, 1), []));
    sure(await memory.tidy());
    expect(store.shelf('rows').size).toBeGreaterThan(0);
  });
  test('before the next is remembered, where 256 wait', async () => {
    const store = heldStore();
    const memory = await open(store);
    sure(await memory.takeIn(others(0, 255), []));
    await remembered(memory, 255, 256);
    expect(store.shelf('rows').size).toBe(0);
    await remembered(memory, 256, 257);
    expect(store.shelf('rows').size).toBeGreaterThan(0);
  });
  test('while many are taken in, 2,000 at once', async () => {
    const store = heldStore();
    const memory = await open(store);
    sure(await memory.takeIn(others(0, 1_999), []));
    expect(store.shelf('rows').size).toBe(0);
    sure(await memory.takeIn(others(1_999, 1), []));
    expect(store.shelf('rows').size).toBeGreaterThan(0);
  });
});

describe('what a question looks at in the index', () => {
  /** Asks a memory that has these texts in its index. */
  const found = async (texts: readonly Incoming[], asked: readonly number[]) => {
    const memory = await open(heldStore());
    sure(await memory.takeIn([...texts, ...others(1_000, 130)], []));
    sure(await memory.tidy());
    const question = { address: 'https://asked.example/', site: 'asked.example', title: '', print: printOf(...asked) };
    return sure(await memory.ask(question)).map(({ id }) => id);
  };
  const tail = rows(rare, 9);
  test('a text that shares one row with it, unless more than eight have that', async () => {
    const all = rows(0, 9).map((number) => coming(number, printOf(7, ...tail)));
    expect(await found(all.slice(0, 8), [7, ...tail])).toHaveLength(8);
    expect(await found(all, [7, ...tail])).toEqual([]);
    const twice = rows(0, 9).map((number) => coming(number, printOf(7, 8, ...tail)));
    expect(await found(twice, [7, 8, ...tail])).toHaveLength(9);
  });
  test('its first 32 rows', async () => {
    const asked = [...rows(1, 33), ...tail];
    expect(await found([coming(0, printOf(32, ...tail))], asked)).toEqual([1]);
    expect(await found([coming(0, printOf(33, ...tail))], asked)).toEqual([]);
  });
  test('48 texts, those that share most rows first', async () => {
    const all = rows(0, 60).map((number) => coming(number, printOf(...rows(1, number < 55 ? 4 : 20), ...tail)));
    const ids = await found(all, [...rows(1, 20), ...tail]);
    expect(ids).toHaveLength(48);
    expect(ids.slice(0, 5)).toEqual([56, 57, 58, 59, 60]);
  });
  test('and of these what shares three rows', async () => {
    const shares = (count: number) => coming(count, printOf(...rows(1, count), ...rows(50_000 * count, 3)));
    expect(await found([shares(2), shares(3)], rows(1, 6))).toEqual([2]);
  });
});

describe('a page', () => {
  test('of the library has 250 texts, and where it is full another may follow', async () => {
    const memory = await open(heldStore());
    sure(
      await memory.takeIn(
        rows(0, 250).map((number) => coming(number)),
        [],
      ),
    );
    const { texts, next } = sure(await memory.list(null));
    expect([texts.length, next]).toEqual([250, 1]);
    expect(sure(await memory.list(1)).texts).toEqual([]);
    sure(await memory.forget({ what: 'one', id: 9 }));
    expect(sure(await memory.list(null)).next).toBeNull();
  });
  test('of texts in their order has as many as are asked for', async () => {
    const memory = await open(heldStore());
    sure(
      await memory.takeIn(
        rows(0, 3).map((number) => coming(number)),
        [],
      ),
    );
    const from = async (first: number, most: number) => {
      const { texts, next } = sure(await memory.texts(first, most));
      return [texts.map(({ id }) => id), next];
    };
    expect(await from(0, 2)).toEqual([[1, 2], 3]);
    expect(await from(3, 2)).toEqual([[3], null]);
    expect(await from(2, 2)).toEqual([[2, 3], 4]);
    expect(await from(4, 2)).toEqual([[], null]);
  });
  test('of what sites repeat has 500 sites, and all are told', async () => {
    const rowsOf = habitChange('x', new Set([1]));
    const value = 'value' in rowsOf && rowsOf.value instanceof Uint8Array ? rowsOf.value : new Uint8Array();
    for (const count of [499, 500, 501, 1_001]) {
      const memory = await open(heldStore());
      const habits = rows(0, count).map((number) => ({ site: `site${number}.example`, rows: value }));
      sure(await memory.takeIn([], habits));
      expect(new Set(sure(await memory.habits()).map(({ site }) => site)).size).toBe(count);
    }
  });
  test('of a file has 400 texts', async () => {
    const memory = await open(heldStore());
    sure(
      await memory.takeIn(
        rows(0, 401).map((number) => coming(number)),
        [],
      ),
    );
    const { lines, next } = sure(await linesFrom(memory, 1));
    expect([lines.length, next]).toEqual([400, 401]);
    expect(sure(await linesFrom(memory, 401))).toMatchObject({
      lines: [expect.stringContaining('Story 400')],
      next: null,
    });
  });
  test('of a file has fewer where they are long', async () => {
    const memory = await open(heldStore());
    const long = { ...article(1), paragraphs: ['x'.repeat(900_000)] };
    sure(
      await memory.takeIn(
        rows(0, 7).map((number) => coming(number, null, { words: long })),
        [],
      ),
    );
    const { lines, next } = sure(await linesFrom(memory, 0));
    // The first line, and what is more than four million letters.
    expect([lines.length, next]).toEqual([1 + 5, 6]);
  });
});

describe('forgetting', () => {
  const read = (number: number, day: string) => coming(number, null, { text: page(number, { day }) });
  test('writes no more than some thousands at once', async () => {
    const store = heldStore();
    const memory = await open(store);
    sure(
      await memory.takeIn(
        rows(0, 4_200).map((number) => read(number, '2026-01-01')),
        [],
      ),
    );
    const before = store.written.length;
    expect(sure(await memory.forget({ what: 'days', from: '', to: '2026-01-01' }))).toBe(4_200);
    expect(memory.size).toBe(0);
    expect(store.shelf('texts').size).toBe(0);
    // Two writings; of them the first has its texts, parts of the index and the state.
    expect(store.written.length - before).toBe(2);
    expect(store.written.at(-2)).toBeGreaterThan(4_000);
  });
  test('of days that none is left of looks at nothing', async () => {
    const store = heldStore();
    const memory = await open(store);
    sure(await memory.takeIn([read(1, '2026-01-03'), read(2, '2026-01-01'), read(3, '2026-01-02')], []));
    const looks = async (to: string) => {
      const before = store.read.values;
      const gone = sure(await memory.forget({ what: 'days', from: '', to }));
      return [gone, store.read.values > before];
    };
    expect(await looks('2025-12-31')).toEqual([0, false]);
    expect(await looks('2026-01-01')).toEqual([1, true]);
    expect(await looks('2026-01-01')).toEqual([0, false]);
    expect(await looks('2026-01-02')).toEqual([1, true]);
    sure(await memory.forget({ what: 'all' }));
    expect(await looks('2026-12-31')).toEqual([0, false]);
    sure(await memory.takeIn([read(1, '2026-01-03')], []));
    expect(await looks('2026-01-03')).toEqual([1, true]);
  });
  test('of some days leaves those before and behind', async () => {
    const memory = await open(heldStore());
    sure(
      await memory.takeIn(
        rows(1, 5).map((number) => read(number, `2026-01-0${number}`)),
        [],
      ),
    );
    expect(sure(await memory.forget({ what: 'days', from: '2026-01-02', to: '2026-01-04' }))).toBe(3);
    expect(sure(await memory.list(null)).texts.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-01']);
  });
});

describe('what is known of a site', () => {
  test('grows until it has 2,000 rows', () => {
    const same = printOf(...rows(1, 5));
    const unlike = [printOf(...rows(1, 5), ...rows(50, 20)), printOf(...rows(1, 5), ...rows(90, 20))];
    const known = (count: number) => new Set(rows(10_000, count));
    expect(withRepeated(known(0), same, unlike)).toEqual(new Set());
    const asked = printOf(...rows(1, 5), ...rows(200, 20));
    expect(withRepeated(known(0), asked, unlike)).toEqual(new Set(rows(1, 5)));
    expect(withRepeated(known(1_999), asked, unlike).size).toBe(2_004);
    expect(withRepeated(known(2_000), asked, unlike).size).toBe(2_000);
  });
});

test('parts of the index are kept at hand up to 16 MB', async () => {
  const reads = async (bytes: number) => {
    const store = heldStore();
    const value = new Uint8Array(bytes);
    await store.apply([0, 1].map((key) => ({ shelf: 'rows' as const, key, value })));
    const index = new RowIndex(store);
    for (const hash of [0, 1, 0, 1]) sure(await index.textsWith([hash], 1));
    return store.read.values;
  };
  expect(await reads(8_000_000)).toBe(2);
  expect(await reads(8_000_001)).toBe(4);
});

test('what is written anew is read anew', async () => {
  const store = heldStore();
  const index = new RowIndex(store);
  const asks = async () => [...sure(await index.textsWith([4], 0))];
  expect(await asks()).toEqual([]);
  const changes = sure(await index.rewriting({ added: [{ hash: 4, text: 9 }], gone: [] }, 0, 0));
  await store.apply(changes);
  expect(await asks()).toEqual([]);
  index.wrote(changes.map((change) => ({ ...change, shelf: 'words' })));
  expect(await asks()).toEqual([]);
  index.wrote(changes);
  expect(await asks()).toEqual([[4, [9]]]);
  await store.apply([{ shelf: 'rows', empty: true }]);
  index.wrote([{ shelf: 'texts', empty: true }]);
  expect(await asks()).toEqual([[4, [9]]]);
  index.wrote([{ shelf: 'rows', empty: true }]);
  expect(await asks()).toEqual([]);
});

test('words of a million letters are saved, of more not', () => {
  const long = (...lengths: number[]) =>
    wordsIn({ ...article(1), paragraphs: lengths.map((length) => 'x'.repeat(length)) });
  expect(long(500_000, 500_000)).not.toBeNull();
  expect(long(500_000, 500_001)).toBeNull();
  expect(wordsIn(null)).toBeNull();
});

test('what comes fills in what is not known of a text, and nothing else', async () => {
  const memory = await open(heldStore());
  const [first, second] = [printOf(1, 2, 3, 4), printOf(5, 6, 7, 8)];
  sure(await memory.takeIn([coming(1), coming(2, first), coming(3, first, { words: article(3) })], []));
  const more = (number: number) =>
    coming(number, second, { words: article(9), kin: [page(1).address, page(number).address, page(77).address] });
  expect(sure(await memory.takeIn([1, 2, 3].map(more), []))).toEqual({ texts: 0, known: 3 });
  const { texts } = sure(await memory.texts(0, 9));
  expect(texts.map(({ print: own, kin, hasText }) => [[...(own?.hashes ?? [])], kin, hasText])).toEqual([
    [[5, 6, 7, 8], [], true],
    [[1, 2, 3, 4], [1], true],
    [[1, 2, 3, 4], [], true],
  ]);
  expect(sure(await memory.saved([1, 2, 3]))).toEqual([article(9), article(9), article(3)]);
  // Kin that it has stay.
  sure(await memory.takeIn([coming(4, null, { kin: [page(3).address] }), coming(5, first)], []));
  sure(await memory.takeIn([more(4)], []));
  expect(sure(await memory.at([4]))[0]).toMatchObject({ kin: [3], hasText: true });
  // What brings neither words nor rows changes nothing.
  sure(await memory.takeIn([coming(5, second, { kin: [page(1).address] })], []));
  expect(sure(await memory.at([5]))[0]).toMatchObject({ kin: [], hasText: false, print: first });
});

test('a text that is remembered with what its site repeats leaves that out', async () => {
  const memory = await open(heldStore());
  const site = 'a.example';
  const cookies = words(99, 80);
  for (const number of [1, 2, 3])
    sure(await memory.remember(page(number, { site }), print(words(number, 100), cookies)));
  const [, second, third] = sure(await memory.texts(0, 9)).texts;
  const repeated = new Set(print(cookies).hashes);
  const shares = (hashes: Uint32Array | undefined) => (hashes ?? new Uint32Array()).some((hash) => repeated.has(hash));
  expect([shares(second?.print?.hashes), shares(third?.print?.hashes)]).toEqual([true, false]);
});

test('texts as they come from elsewhere are those that were taken in', async () => {
  const memory = await open(heldStore());
  expect(sure(await memory.takeIn(incoming(0, 10), []))).toEqual({ texts: 10, known: 0 });
  expect(sure(await memory.at([5, 7, 99, 10])).map(({ id, kin, hasText }) => [id, kin, hasText])).toEqual([
    [5, [4], false],
    [7, [], true],
    [10, [9], false],
  ]);
});
