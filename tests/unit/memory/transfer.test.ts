import { expect, test } from 'vitest';
import { fingerprintOf, limitOf } from '../../../lib/memory/fingerprint';
import { type Memory, openMemory } from '../../../lib/memory/index';
import { toLetters } from '../../../lib/memory/letters';
import type { Listed } from '../../../lib/memory/model';
import { unpacked } from '../../../lib/memory/packed';
import { linesFrom, takeLines } from '../../../lib/memory/transfer';
import { chance } from './chance';
import { type HeldStore, heldStore } from './heldStore';
import { article, record, sure, words } from './texts';

const open = async (store: HeldStore): Promise<Memory> => sure(await openMemory(store));

/** A memory of so many texts of a site, each of which ends with what the site repeats; every tenth has a copy elsewhere. */
async function memoryOf(count: number, store = heldStore()): Promise<Memory> {
  const memory = await open(store);
  for (let number = 0; number < count; number++) {
    const print = fingerprintOf([words(number, 100).join(' '), words(9_999, 60).join(' ')]);
    if (!print) throw new Error('too short');
    const address = `https://valleypost.example/${number}-the-long-way-home`;
    const origin = { kind: 'wire', name: 'Harbor News', organization: 'harbor', url: null } as const;
    const title = `Story ${number} “ü 桥”`;
    const { id } = sure(await memory.remember(record({ address, title, origin: number % 2 ? origin : null }), print));
    if (number % 10 !== 9) continue;
    const site = 'bayobserver.example';
    sure(await memory.remember(record({ address: `https://${site}/${number}`, site, title: `Copy ${number}` }), print));
    if (id !== null) sure(await memory.save(id, article(number)));
  }
  return memory;
}

/** All lines, and in how many steps they came. */
async function written(memory: Memory): Promise<{ lines: string[]; steps: number }> {
  const lines: string[] = [];
  let steps = 0;
  for (let from: number | null = 0; from !== null; steps++) {
    const chunk: { lines: string[]; next: number | null } = sure(await linesFrom(memory, from));
    lines.push(...chunk.lines);
    from = chunk.next;
  }
  return { lines, steps };
}

/** Takes lines in, so many at once; `store` is opened anew for each step. */
async function take(store: HeldStore, lines: readonly string[], at = 300): Promise<HeldStore> {
  let held = store;
  for (let from = 0; from < lines.length; from += at) {
    sure(await takeLines(await open(held), lines.slice(from, from + at), from + at >= lines.length));
    held = held.restarted();
  }
  return held;
}

async function listOf(memory: Memory): Promise<Listed[]> {
  const texts: Listed[] = [];
  let before: number | null = null;
  do {
    const page: { texts: Listed[]; next: number | null } = sure(await memory.list(before));
    texts.push(...page.texts);
    before = page.next;
  } while (before !== null);
  return texts;
}

test('all that is remembered comes back as it was, though the room ends between two steps', async () => {
  const memory = await memoryOf(600);
  const { lines, steps } = await written(memory);
  expect(lines[0]).toBe('{"memory":1}');
  // The first line, two sites, and the texts.
  expect(lines).toHaveLength(1 + 2 + 660);
  expect(steps).toBe(2);
  expect(lines.filter((line) => line.includes('Harbor News'))).toHaveLength(300);
  expect(lines.filter((line) => line.includes('"kin"'))).toHaveLength(60);
  expect(lines.filter((line) => line.includes('"words"'))).toHaveLength(60);
  const other = await open(await take(heldStore(), lines));
  expect((await written(other)).lines).toEqual(lines);
  expect(await listOf(other)).toEqual(await listOf(memory));
});

test('kin are joined by their addresses, whatever numbers they get', async () => {
  const { lines } = await written(await memoryOf(10));
  const store = heldStore();
  await memoryOf(3, store);
  const memory = await open(await take(store, lines, 4));
  const [copy] = (await listOf(memory)).filter(({ title }) => title === 'Copy 9');
  const [original] = (await listOf(memory)).filter(({ address }) => address.includes('/9-'));
  expect(copy?.kin).toEqual([original?.id]);
});

test('twice is once, and one’s own texts stay', async () => {
  const memory = await memoryOf(5);
  const { lines } = await written(await memoryOf(8));
  expect(sure(await takeLines(memory, lines, false))).toEqual({ texts: 3, known: 5, unread: 0 });
  expect(sure(await takeLines(memory, [...lines, ...lines], true))).toEqual({ texts: 0, known: 16, unread: 0 });
  expect(memory.size).toBe(8);
});

test('a file that was taken in up to its middle is taken in whole', async () => {
  const { lines } = await written(await memoryOf(40));
  const half = await take(heldStore(), lines.slice(0, 20), 7);
  const whole = await open(await take(half, lines, 11));
  expect((await written(whole)).lines).toEqual(lines);
});

test('lines that say nothing to us cost no other', async () => {
  const { lines } = await written(await memoryOf(4));
  const spoilt = ['', 'x', '{"text":{}}', '{"text":1,"rows":"%"}', '{"memory":7}', ...lines];
  expect(sure(await takeLines(await memoryOf(0), spoilt, true))).toEqual({ texts: 4, known: 0, unread: 4 });
});

const text = record();
test.each<[string, object, boolean]>([
  ['a text alone', { text }, true],
  ['no rows in letters', { text, rows: 'AAAA' }, true],
  ['letters that are none', { text, rows: '%' }, false],
  ['letters of no rows', { text, rows: 'AA==' }, false],
  ['too many letters', { text, rows: 'A'.repeat(200_001) }, false],
  ['twenty of its kin', { text, kin: new Array<string>(20).fill(text.address) }, true],
  ['too many of its kin', { text, kin: new Array<string>(21).fill(text.address) }, false],
  ['kin at a long address', { text, kin: ['x'.repeat(2_000)] }, true],
  ['kin at too long an address', { text, kin: ['x'.repeat(2_001)] }, false],
  ['words', { text, words: article(1) }, true],
  ['words that are none', { text, words: {} }, false],
  ['no address to come back to', { text: { ...text, address: 'ftp://a.example/' } }, false],
])('a line with %s is read: %s', async (_, line, isRead) => {
  const memory = await open(heldStore());
  expect(sure(await takeLines(memory, ['  ', JSON.stringify(line)], true))).toEqual({
    texts: Number(isRead),
    known: 0,
    unread: Number(!isRead),
  });
  expect(memory.size).toBe(Number(isRead));
});
test('lines of what sites repeat count for nothing, the last of a site is kept', async () => {
  const memory = await open(heldStore());
  const repeats = (...hashes: number[]) => toLetters({ rate: 0, hashes: new Uint32Array(hashes) });
  const lines = [{ memory: 1 }, { site: 'a.example', repeats: repeats(1) }, { site: 'a.example', repeats: repeats(2) }];
  const all = [
    ...lines,
    { site: 'x'.repeat(200), repeats: repeats(3) },
    { site: 'x'.repeat(201), repeats: repeats(4) },
  ];
  expect(
    sure(
      await takeLines(
        memory,
        all.map((line) => JSON.stringify(line)),
        false,
      ),
    ),
  ).toEqual({ texts: 0, known: 0, unread: 1 });
  const habits = sure(await memory.habits()).map(({ site, rows }) => [
    site.length,
    [...(unpacked(rows)?.hashes ?? [])],
  ]);
  expect(habits).toEqual([
    [9, [2]],
    [200, [3]],
  ]);
});
test('the index is put in order behind the last lines alone', async () => {
  for (const isLast of [false, true]) {
    const store = heldStore();
    const lines = Array.from({ length: 128 }, (_, number) =>
      JSON.stringify({ text: record({ address: `https://a.example/${number}` }) }),
    );
    sure(await takeLines(await open(store), lines, isLast));
    expect(store.shelf('rows').size > 0).toBe(isLast);
  }
});

test('a text without a fingerprint is listed and found by its address, until its page is read', async () => {
  const memory = await memoryOf(2);
  const text = record({ address: 'https://farm.example/a-list', site: 'farm.example', day: '2024-01-01' });
  expect(sure(await takeLines(memory, [JSON.stringify({ text })], true))).toEqual({ texts: 1, known: 0, unread: 0 });
  expect((await listOf(memory))[0]).toEqual({ ...text, id: 3, kin: [], hasText: false });
  expect((await written(memory)).lines.at(-1)).toBe(JSON.stringify({ text }));
  const print = fingerprintOf([words(77, 100).join(' ')]);
  if (!print) throw new Error('too short');
  const { id, matches } = sure(await memory.remember({ ...text, day: '2026-05-05', title: 'Read' }, print));
  expect(matches).toMatchObject([{ id: 3, isHere: true, overlap: { shared: 0 } }]);
  expect(id).toBe(3);
  expect(sure(await memory.find(text.address))).toMatchObject([{ day: '2024-01-01', title: 'Read' }]);
  const copy = sure(await memory.ask({ address: 'https://b.example/', site: 'b.example', title: '', print }));
  expect(copy.map((match) => match.id)).toEqual([3]);
});

test('ten thousand texts come and go', { timeout: 60_000 }, async () => {
  const next = chance(5);
  const lines = Array.from({ length: 10_000 }, (_, number) => {
    const hashes = new Uint32Array(Array.from({ length: 60 }, () => Math.floor(next() * limitOf(3)))).sort();
    const text = record({
      address: `https://site${number % 97}.example/${number}`,
      site: `site${number % 97}.example`,
    });
    const kin = number % 50 === 49 ? [`https://site${(number - 7) % 97}.example/${number - 7}`] : null;
    return JSON.stringify({ text, rows: toLetters({ rate: 3, hashes }), ...(kin && { kin }) });
  });
  const store = await take(heldStore(), ['{"memory":1}', ...lines], 500);
  const memory = await open(store);
  expect(memory.size).toBe(10_000);
  expect((await written(memory)).lines).toEqual(['{"memory":1}', ...lines]);
  expect((await listOf(memory)).filter(({ kin }) => kin.length === 1)).toHaveLength(200);
  const again = await take(store, lines, 500);
  expect((await open(again)).size).toBe(10_000);
});

test('a text that came as a row of a table gains its fingerprint and its words from a later file', async () => {
  const whole = (await written(await memoryOf(10))).lines;
  const texts = whole.map((line) => JSON.parse(line)).filter((line) => line.text);
  const store = heldStore();
  const memory = await open(store);
  sure(
    await takeLines(
      memory,
      texts.map(({ text }) => JSON.stringify({ text })),
      true,
    ),
  );
  expect(sure(await takeLines(memory, whole, true))).toMatchObject({ texts: 0, known: texts.length });
  const again = (await written(await open(store.restarted()))).lines.map((line) => JSON.parse(line));
  const rows = (lines: { text?: { address: string }; rows?: string; words?: unknown }[]) =>
    lines.filter(({ text }) => text).map(({ text, rows: print, words: saved }) => [text?.address, print, saved]);
  expect(rows(again)).toEqual(rows(texts));
  // And it is found by its text.
  const print = fingerprintOf([words(9, 100).join(' '), words(9_999, 60).join(' ')]);
  if (!print) throw new Error('too short');
  const asked = { address: 'https://elsewhere.example/9', site: 'elsewhere.example', title: '', print };
  expect(sure(await memory.ask(asked)).length).toBeGreaterThan(0);
});
