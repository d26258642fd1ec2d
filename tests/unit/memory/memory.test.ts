import { describe, expect, test } from 'vitest';
import { type Fingerprint, fingerprintOf } from '../../../lib/memory/fingerprint';
import { type Memory, openMemory } from '../../../lib/memory/index';
import type { Remembered } from '../../../lib/memory/model';
import { contentOf, type HeldStore, heldStore } from './heldStore';
import { mended, record, sure, words } from './texts';

const open = async (store: HeldStore): Promise<Memory> => sure(await openMemory(store));
const print = (...parts: (readonly string[])[]): Fingerprint => {
  const made = fingerprintOf(parts.map((part) => part.join(' ')));
  if (!made) throw new Error('too short');
  return made;
};
/** The text of this number, on a site of its own unless told. */
const page = (number: number, change: Partial<Remembered> = {}): Remembered => {
  const site = change.site ?? `site${number}.example`;
  return record({ site, address: `https://${site}/story-of-day-${number}`, title: `Story ${number}`, ...change });
};
const remembered = async (memory: Memory, from: number, to: number) => {
  for (let number = from; number < to; number++) sure(await memory.remember(page(number), print(words(number, 120))));
};
const asks = async (memory: Memory, number: number) =>
  sure(
    await memory.ask({ address: 'https://asked.example/', site: 'asked.example', print: print(words(number, 120)) }),
  );
const titles = async (memory: Memory, number: number) => (await asks(memory, number)).map(({ text }) => text.title);

describe('has this been read before?', () => {
  test('a copy on another site is known, with what both have in common', async () => {
    const memory = await open(heldStore());
    const text = words(1, 400);
    sure(await memory.remember(page(1), print(text)));
    const copy = print(words(2, 40), mended(text.slice(100, 300), 0.03, 3));
    const [match, ...others] = sure(
      await memory.ask({ address: 'https://b.example/', site: 'b.example', print: copy }),
    );
    expect(others).toEqual([]);
    expect(match).toMatchObject({ text: page(1), isHere: false });
    expect(match?.overlap.ofFirst).toBeGreaterThan(0.5);
    expect(match?.overlap.ofSecond).toBeLessThan(0.5);
  });
  test('what shares most comes first', async () => {
    const memory = await open(heldStore());
    const text = words(1, 400);
    sure(await memory.remember(page(1), print(text.slice(0, 200), words(7, 200))));
    sure(await memory.remember(page(2), print(text.slice(0, 350))));
    const found = sure(await memory.ask({ address: 'https://b.example/', site: 'b.example', print: print(text) }));
    expect(found.map(({ text }) => text.title)).toEqual(['Story 2', 'Story 1']);
  });
  test('a page that is read again keeps its first day, and is one', async () => {
    const memory = await open(heldStore());
    sure(await memory.remember(page(1, { day: '2026-01-02' }), print(words(1))));
    const again = page(1, { day: '2026-03-04', title: 'Corrected', address: `${page(1).address}/?utm_source=mail` });
    const { matches } = sure(await memory.remember(again, print(words(1, 290), words(2, 20))));
    expect(matches).toMatchObject([{ isHere: true, text: { day: '2026-01-02', title: 'Story 1' } }]);
    expect(memory.size).toBe(1);
    const [match] = sure(
      await memory.ask({ address: 'https://b.example/', site: 'b.example', print: print(words(1)) }),
    );
    expect(match?.text).toMatchObject({ title: 'Corrected', day: '2026-01-02' });
  });
  test('two articles of one site with half a page in common are two', async () => {
    const memory = await open(heldStore());
    const site = 'a.example';
    const both = words(9, 60);
    sure(await memory.remember(page(1, { site }), print(words(1, 200), both)));
    const asked = { address: 'https://a.example/other', print: print(words(2, 200), both) };
    expect(sure(await memory.ask({ ...asked, site }))).toEqual([]);
    expect(sure(await memory.ask({ ...asked, site: 'b.example' }))).toHaveLength(1);
  });
});

describe('what a site repeats', () => {
  const site = 'a.example';
  const cookies = words(99, 80);
  test('does not count from its third text on, on its own pages or on those of its house', async () => {
    const store = heldStore();
    const memory = await open(store);
    const asked = { address: 'https://b.example/', site: 'b.example', print: print(words(50, 100), cookies) };
    sure(await memory.remember(page(1, { site }), print(words(1, 100), cookies)));
    expect(sure(await memory.ask(asked))).toHaveLength(1);
    sure(await memory.remember(page(2, { site }), print(words(2, 100), cookies)));
    sure(await memory.remember(page(3, { site }), print(words(3, 100), cookies)));
    expect(sure(await memory.ask(asked))).toEqual([]);
    expect(sure(await (await open(store.restarted())).ask(asked))).toEqual([]);
    // Their own words still do.
    const copy = { ...asked, print: print(words(1, 100), words(51, 100)) };
    expect(sure(await memory.ask(copy)).map(({ text }) => text.title)).toEqual(['Story 1']);
  });
  test('a page of nothing else is not remembered', async () => {
    const memory = await open(heldStore());
    for (const number of [1, 2, 3])
      sure(await memory.remember(page(number, { site }), print(words(number, 100), cookies)));
    expect(sure(await memory.remember(page(4, { site }), print(cookies)))).toEqual({ id: null, matches: [] });
    expect(memory.size).toBe(3);
  });
  test('is forgotten with the site', async () => {
    const memory = await open(heldStore());
    for (const number of [1, 2, 3])
      sure(await memory.remember(page(number, { site }), print(words(number, 100), cookies)));
    expect(sure(await memory.habits()).map((each) => each.site)).toEqual([site]);
    expect(sure(await memory.forget({ what: 'site', site }))).toBe(3);
    expect(sure(await memory.habits())).toEqual([]);
  });
});

describe('the index', () => {
  test('holds what waited, once it is many', async () => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 0, 100);
    sure(await memory.tidy());
    expect(store.shelf('rows').size).toBe(0);
    await remembered(memory, 100, 150);
    sure(await memory.tidy());
    const before = store.shelf('rows').size;
    await remembered(memory, 150, 300);
    sure(await memory.tidy());
    // Cut into more parts as it grew.
    expect(before).toBeGreaterThan(2);
    expect(store.shelf('rows').size).toBe(2 * before);
    for (const number of Array.from({ length: 300 }, (_, at) => at))
      expect(await titles(memory, number)).toEqual([`Story ${number}`]);
    expect(await titles(await open(store.restarted()), 7)).toEqual(['Story 7']);
  });
  test('is not read whole for one question', async () => {
    const store = heldStore();
    const memory = await open(store);
    sure(
      await memory.takeIn(
        Array.from({ length: 2_000 }, (_, number) => ({
          text: page(number),
          print: print(words(number, 120)),
          kin: [],
          words: null,
        })),
        [],
      ),
    );
    sure(await memory.tidy());
    const parts = store.shelf('rows').size;
    const restarted = store.restarted();
    expect(await titles(await open(restarted), 1_234)).toEqual(['Story 1234']);
    expect(parts).toBeGreaterThan(60);
    // Two states, a part for each of its fifty rows, and the text it found.
    expect(restarted.read.values).toBeLessThan(60);
    const all = [...store.shelf('rows').values()].reduce<number>(
      (sum, value) => sum + (value instanceof Uint8Array ? value.length : 0),
      0,
    );
    expect(restarted.read.bytes).toBeLessThan(0.6 * all);
  });
});

describe('forgetting', () => {
  const bytesIn = (store: HeldStore) =>
    [...store.shelf('rows').values()].reduce<number>(
      (sum, each) => sum + (each instanceof Uint8Array ? each.length : 0),
      0,
    );
  const filled = async () => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 1, 201);
    sure(await memory.tidy());
    await remembered(memory, 201, 211);
    return { store, memory };
  };
  test('one takes its rows out of the index', async () => {
    const { store, memory } = await filled();
    const [match] = await asks(memory, 17);
    const before = bytesIn(store);
    expect(sure(await memory.forget({ what: 'one', id: match?.id ?? 0 }))).toBe(1);
    expect(bytesIn(store)).toBeLessThan(before - 100);
    expect(await titles(memory, 17)).toEqual([]);
    expect(await titles(memory, 18)).toEqual(['Story 18']);
    expect(memory.size).toBe(209);
    expect(sure(await memory.forget({ what: 'one', id: match?.id ?? 0 }))).toBe(0);
  });
  test('one that waits is gone as well', async () => {
    const { store, memory } = await filled();
    const [match] = await asks(memory, 205);
    sure(await memory.forget({ what: 'one', id: match?.id ?? 0 }));
    expect(await titles(memory, 205)).toEqual([]);
    expect(await titles(await open(store.restarted()), 205)).toEqual([]);
  });
  test('a site, and days', async () => {
    const { memory } = await filled();
    expect(sure(await memory.forget({ what: 'site', site: 'site30.example' }))).toBe(1);
    expect(await titles(memory, 30)).toEqual([]);
    sure(await memory.remember(page(300, { day: '2025-12-31' }), print(words(300, 120))));
    expect(sure(await memory.forget({ what: 'days', from: '', to: '2025-12-31' }))).toBe(1);
    expect(await titles(memory, 300)).toEqual([]);
    expect(sure(await memory.forget({ what: 'days', from: '2026-03-04', to: '2026-03-04' }))).toBe(209);
    expect(memory.size).toBe(0);
  });
  test('everything leaves nothing', async () => {
    const { store, memory } = await filled();
    expect(sure(await memory.forget({ what: 'all' }))).toBe(210);
    expect([store.shelf('texts').size, store.shelf('rows').size, store.shelf('state').size]).toEqual([0, 0, 1]);
    expect(await titles(memory, 40)).toEqual([]);
    sure(await memory.remember(page(40), print(words(40, 120))));
    expect(await titles(memory, 40)).toEqual(['Story 40']);
  });
});

describe('what goes wrong', () => {
  test('a process that ends in the middle of a batch loses nothing, wherever it ends', async () => {
    const store = heldStore();
    await remembered(await open(store), 0, 200);
    for (const at of [0, 1, 2, 5, 8, 1_000]) {
      const dying = store.restarted();
      dying.endAfter(at);
      (await open(dying)).tidy();
      await new Promise((resolve) => setTimeout(resolve, 20));
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
      (await open(dying)).remember(page(3), print(words(3, 120)));
      await new Promise((resolve) => setTimeout(resolve, 20));
      const memory = await open(dying.restarted());
      expect(memory.size).toBe(size);
      expect(await titles(memory, 3)).toEqual(size === 4 ? ['Story 3'] : []);
    }
  });
  test('a full disk changes nothing, and is told', async () => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 0, 200);
    const before = contentOf(store);
    store.refuse('full');
    expect(await memory.remember(page(200), print(words(200, 120)))).toEqual({ outcome: 'failed', why: 'full' });
    expect(await memory.tidy()).toEqual({ outcome: 'failed', why: 'full' });
    expect(await memory.forget({ what: 'site', site: 'site3.example' })).toEqual({ outcome: 'failed', why: 'full' });
    expect(contentOf(store)).toBe(before);
    expect(await titles(memory, 3)).toEqual(['Story 3']);
    store.refuse(null);
    await remembered(memory, 200, 201);
    expect(await titles(memory, 200)).toEqual(['Story 200']);
    expect(memory.size).toBe(201);
  });
  test('what a later version wrote is left alone', async () => {
    const store = heldStore();
    await store.apply([{ shelf: 'state', key: 0, value: { version: 2, whatever: true } }]);
    const before = contentOf(store);
    expect(await openMemory(store)).toEqual({ outcome: 'failed', why: 'newer' });
    expect(contentOf(store)).toBe(before);
  });
  test('a state that nobody can read is told', async () => {
    const store = heldStore();
    await store.apply([{ shelf: 'state', key: 0, value: 'x' }]);
    expect(await openMemory(store)).toEqual({ outcome: 'failed', why: 'broken' });
  });
  test('a text that cannot be read costs no other', async () => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 0, 3);
    const [id] = [...store.shelf('texts').keys()];
    await store.apply([{ shelf: 'texts', key: id ?? 0, value: new Uint8Array([0, 0, 0, 9, 1]) }]);
    const again = await open(store.restarted());
    expect(await titles(again, 0)).toEqual([]);
    expect(await titles(again, 1)).toEqual(['Story 1']);
    expect(sure(await again.texts(0, 9)).texts).toHaveLength(2);
  });
  test('works that come at once do not mix', async () => {
    const memory = await open(heldStore());
    const works = Array.from({ length: 20 }, (_, number) => memory.remember(page(number), print(words(number, 120))));
    const ids = (await Promise.all(works)).map((each) => sure(each).id);
    expect(new Set(ids).size).toBe(20);
    expect(memory.size).toBe(20);
  });
});
