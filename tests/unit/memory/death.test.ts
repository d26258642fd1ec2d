/** The process ends between any two steps of writing: nothing is lost, nothing is half. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Memory } from '../../../lib/memory/index';
import { incoming, open, page, print, remembered, titles } from './filled';
import { heldStore } from './heldStore';
import { article, sure, words } from './texts';

test('a process that ends in the middle of a batch loses nothing, wherever it ends', async () => {
  const store = heldStore();
  await remembered(await open(store), 0, 200);
  for (const at of [0, 1, 2, 5, 8, 9]) {
    const dying = store.restarted();
    dying.endAfter(at);
    void open(dying).then((memory) => memory.tidy());
    await dying.ended;
    const memory = await open(dying.restarted());
    expect(memory.size).toBe(200);
    for (const number of [0, 77, 199]) expect(await titles(memory, number)).toEqual([`Story ${number}`]);
    sure(await memory.tidy());
    for (const number of [0, 77, 199]) expect(await titles(memory, number)).toEqual([`Story ${number}`]);
  }
});
test('a process that ends while it remembers has the text, or has it not', async () => {
  const store = heldStore();
  await remembered(await open(store), 0, 3);
  for (const [at, size] of [
    [0, 3],
    [1, 3],
    [2, 4],
  ] as const) {
    const dying = store.restarted();
    dying.endAfter(at);
    void open(dying).then((memory) => memory.remember(page(3), print(words(3, 120))));
    await dying.ended;
    const memory = await open(dying.restarted());
    expect(memory.size).toBe(size);
    expect(await titles(memory, 3)).toEqual(size === 4 ? ['Story 3'] : []);
  }
});
const many = incoming(200, 460);
/** What a reader sees of a memory. */
const seen = async (memory: Memory) => {
  const { texts } = sure(await memory.list(null));
  const saved = sure(await memory.saved(texts.map(({ id }) => id)));
  const found: string[][] = [];
  for (const number of [0, 1, 2, 3, 777]) found.push(await titles(memory, number));
  return { size: memory.size, texts, saved, found };
};
test.each<[string, (memory: Memory) => Promise<unknown>]>([
  ['a text is saved', (memory) => memory.save(2, article(2))],
  ['saved words are taken away', (memory) => memory.save(4, null)],
  ['a page that has changed is read again', (memory) => memory.remember(page(1), print(words(777, 120)))],
  ['a page becomes the copy of a later one', (memory) => memory.remember(page(1), print(words(3, 120)))],
  ['texts are taken in', (memory) => memory.takeIn(incoming(200, 230), [])],
  ['so many that the index is cut anew', (memory) => memory.takeIn(many, [])],
  ['a text with its words is forgotten', (memory) => memory.forget({ what: 'one', id: 4 })],
  ['days are forgotten', (memory) => memory.forget({ what: 'days', from: '', to: '2026-03-04' })],
  ['everything is forgotten', (memory) => memory.forget({ what: 'all' })],
])('a process that ends while %s leaves what was before or what came of it', { timeout: 30_000 }, async (_, work) => {
  const store = heldStore();
  const first = await open(store);
  await remembered(first, 0, 135);
  sure(await first.tidy());
  await remembered(first, 135, 140);
  sure(await first.save(4, article(4)));
  const before = await seen(first);
  const whole = store.restarted();
  await work(await open(whole));
  const after = await seen(await open(whole.restarted()));
  expect(after).not.toEqual(before);
  const kinds = new Set<string>();
  // Wherever it ends: before each of its changes, and when all are written but nobody heard.
  const steps = whole.written.flatMap((count, step) =>
    [0, 1, 2, 5, 9, count - 1, count].map((at) => [step, at] as const),
  );
  for (const [step, at] of steps) {
    const dying = store.restarted();
    dying.endAfter(at, step);
    void open(dying).then(work);
    await dying.ended;
    const left = dying.restarted();
    const memory = await open(left);
    const now = await seen(memory);
    const kind = isDeepStrictEqual(now, before) ? 'before' : isDeepStrictEqual(now, after) ? 'after' : 'between';
    kinds.add(kind);
    // Several writings, each of them whole: what is there of the new ones can be asked for.
    if (whole.written.length === 1) expect(kind).not.toBe('between');
    else expect(now.texts).toHaveLength(Math.min(now.size, 250));
    // And it goes on from there.
    await work(memory);
    expect(await seen(await open(left.restarted()))).toEqual(after);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['before', 'after']));
});
