import { describe, expect, test } from 'vitest';
import { type Memory, openMemory } from '../../../lib/memory/index';
import type { Listed } from '../../../lib/memory/model';
import { asks, incoming, open, page, print, remembered, titles } from './filled';
import { contentOf, type HeldStore, heldStore } from './heldStore';
import { article, mended, sure, words } from './texts';

/** How large the index is. */
const rowBytes = (store: HeldStore): number =>
  [...store.shelf('rows').values()].reduce<number>(
    (sum, each) => sum + (each instanceof Uint8Array ? each.length : 0),
    0,
  );
describe('has this been read before?', () => {
  test('a copy on another site is known, with what both have in common', async () => {
    const memory = await open(heldStore());
    const text = words(1, 400);
    sure(await memory.remember(page(1), print(text)));
    const copy = print(words(2, 40), mended(text.slice(100, 300), 0.03, 3));
    const [match, ...others] = sure(
      await memory.ask({ address: 'https://b.example/', site: 'b.example', title: '', print: copy }),
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
    const found = sure(
      await memory.ask({ address: 'https://b.example/', site: 'b.example', title: '', print: print(text) }),
    );
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
      await memory.ask({ address: 'https://b.example/', site: 'b.example', title: '', print: print(words(1)) }),
    );
    expect(match?.text).toMatchObject({ title: 'Corrected', day: '2026-01-02' });
  });
  test('two articles of one site with half a page in common are two', async () => {
    const memory = await open(heldStore());
    const site = 'a.example';
    const both = words(9, 60);
    sure(await memory.remember(page(1, { site }), print(words(1, 200), both)));
    const asked = { address: 'https://a.example/other', title: 'Story 1', print: print(words(2, 200), both) };
    expect(sure(await memory.ask({ ...asked, site }))).toEqual([]);
    expect(sure(await memory.ask({ ...asked, site: 'b.example' }))).toHaveLength(1);
  });
  test('two texts of one site that are mostly what it puts under them are told by their titles', async () => {
    const memory = await open(heldStore());
    const site = 'a.example';
    const consent = words(9, 200);
    const title = 'Ferry to the islands stops in winter';
    sure(await memory.remember(page(1, { site, title }), print(words(1, 60), consent)));
    const asked = { site, address: 'https://a.example/other', print: print(words(2, 60), consent) };
    expect(sure(await memory.ask({ ...asked, title: 'Harbor council elects its chair' }))).toEqual([]);
    expect(sure(await memory.ask({ ...asked, title: 'Ferry to the islands stops: what we know' }))).toHaveLength(1);
  });
});

describe('what a site repeats', () => {
  const site = 'a.example';
  const cookies = words(99, 80);
  test('does not count from its third text on, on its own pages or on those of its house', async () => {
    const store = heldStore();
    const memory = await open(store);
    const asked = {
      address: 'https://b.example/',
      site: 'b.example',
      title: '',
      print: print(words(50, 100), cookies),
    };
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

describe('the library', () => {
  const shown = async (memory: Memory) => {
    const pages: Listed[][] = [];
    let before: number | null = null;
    do {
      const page: { texts: Listed[]; next: number | null } = sure(await memory.list(before));
      pages.push(page.texts);
      before = page.next;
    } while (before !== null);
    return pages;
  };
  test('lists what came last first, page by page', async () => {
    const store = heldStore();
    const memory = await open(store);
    sure(await memory.takeIn(incoming(0, 1_203), []));
    sure(await memory.forget({ what: 'one', id: 1_000 }));
    const pages = await shown(memory);
    expect(pages.map((page) => page.length)).toEqual([250, 250, 250, 250, 202]);
    expect(pages.flat().map(({ id }) => id)).toEqual(
      Array.from({ length: 1_203 }, (_, at) => 1_203 - at).filter((id) => id !== 1_000),
    );
    expect(pages[0]?.[0]).toEqual({ ...page(1_202), id: 1_203, kin: [], hasText: false });
    expect(pages[0]?.slice(0, 9).map(({ kin, hasText }) => [kin.length, hasText])).toContainEqual([1, false]);
    expect(sure(await memory.list(null)).size).toBe(1_202);
    expect(sure(await memory.list(1))).toEqual({ texts: [], next: null, size: 1_202 });
  });
  test('of nothing is empty', async () => expect(await shown(await open(heldStore()))).toEqual([[]]));
  test('finds a text by its address, however it is written, before and after it is in the index', async () => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 0, 150);
    const asked = 'http://www.site77.example/story-of-day-77/?utm_source=mail';
    const find = async (from: Memory, address: string) =>
      sure(await from.find(address)).map(({ title, id }) => [title, id]);
    expect(await find(memory, asked)).toEqual([['Story 77', 78]]);
    sure(await memory.tidy());
    expect(await find(memory, asked)).toEqual([['Story 77', 78]]);
    const again = store.restarted();
    expect(await find(await open(again), asked)).toEqual([['Story 77', 78]]);
    // The state, a part of the index, and the text.
    expect(again.read.values).toBe(3);
    expect(await find(memory, 'https://site77.example/')).toEqual([]);
  });
});

describe('kin', () => {
  const kinOf = async (memory: Memory) =>
    Object.fromEntries(sure(await memory.list(null)).texts.map(({ title, kin }) => [title, kin]));
  test('are written down with the later one, those that share most first, four at most', async () => {
    const memory = await open(heldStore());
    const text = words(1, 400);
    for (const number of [1, 2, 3, 4, 5])
      sure(
        await memory.remember(
          page(number),
          print(text.slice(0, 210 + 30 * number), words(10 + number, 190 - 30 * number)),
        ),
      );
    sure(await memory.remember(page(6), print(text)));
    // Less than half of it: a passage that both quote.
    sure(await memory.remember(page(8), print(text.slice(0, 160), words(18, 240))));
    sure(await memory.remember(page(7), print(words(7))));
    expect(await kinOf(memory)).toMatchObject({ 'Story 1': [], 'Story 6': [5, 4, 3, 2], 'Story 7': [], 'Story 8': [] });
  });
  test('stay when a page is read again, which keeps its number', async () => {
    const store = heldStore();
    const memory = await open(store);
    for (const number of [1, 2]) sure(await memory.remember(page(number), print(words(1))));
    await remembered(memory, 3, 140);
    sure(await memory.tidy());
    const rows = contentOf(store);
    for (const number of [1, 2]) expect(sure(await memory.remember(page(number), print(words(1)))).id).toBe(number);
    expect(await kinOf(memory)).toMatchObject({ 'Story 1': [], 'Story 2': [1] });
    // Nothing has changed: nothing is written but what was.
    expect(contentOf(store)).toBe(rows);
  });
  test('are written down with the later one also where the earlier page has changed', async () => {
    const memory = await open(heldStore());
    for (const number of [1, 2]) sure(await memory.remember(page(number), print(words(number))));
    expect(sure(await memory.remember(page(1), print(words(1, 200), words(2)))).id).toBe(1);
    expect(await kinOf(memory)).toEqual({ 'Story 1': [], 'Story 2': [1] });
  });
});

describe('a page whose text has changed', () => {
  test.each([
    ['while it waits', 3],
    ['from the index', 140],
  ])('is known, is one, and is found by what it says now: %s', async (_, count) => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 1, count);
    sure(await memory.tidy());
    const bytes = rowBytes(store);
    const taken = sure(await memory.remember(page(2, { day: '2026-09-09' }), print(words(777, 120))));
    expect(taken).toMatchObject({ id: 2, matches: [{ id: 2, isHere: true, overlap: { shared: 0 } }] });
    for (const each of [memory, await open(store.restarted())]) {
      expect(each.size).toBe(count - 1);
      expect(await titles(each, 2)).toEqual([]);
      expect((await asks(each, 777)).map(({ id, text }) => [id, text.day])).toEqual([[2, '2026-03-04']]);
      expect(await titles(each, 1)).toEqual(['Story 1']);
    }
    expect(Math.abs(rowBytes(store) - bytes)).toBeLessThan(200);
    expect(sure(await memory.forget({ what: 'one', id: 2 }))).toBe(1);
    expect(await titles(memory, 777)).toEqual([]);
  });
});

describe('saved words', () => {
  test('are kept, listed, and gone with their text', async () => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 1, 4);
    expect(sure(await memory.save(2, article(2)))).toBe(true);
    expect(sure(await memory.saved([1, 2]))).toEqual([null, article(2)]);
    expect(sure(await memory.list(null)).texts.map(({ hasText }) => hasText)).toEqual([false, true, false]);
    // Read again, it still has them.
    sure(await memory.remember(page(2), print(words(2, 120))));
    expect(sure(await memory.find(page(2).address))).toMatchObject([{ hasText: true }]);
    sure(await memory.save(3, article(3)));
    expect(sure(await memory.save(3, null))).toBe(true);
    expect([...store.shelf('words').keys()]).toEqual([2]);
    expect(sure(await memory.forget({ what: 'site', site: page(2).site }))).toBe(1);
    expect(store.shelf('words').size).toBe(0);
  });
  test('of no text, and of a whole book, are refused', async () => {
    const memory = await open(heldStore());
    await remembered(memory, 1, 2);
    expect(sure(await memory.save(7, article(7)))).toBe(false);
    expect(sure(await memory.save(1, { ...article(1), paragraphs: ['x'.repeat(1_000_001)] }))).toBe(false);
    expect(sure(await memory.list(null)).texts[0]?.hasText).toBe(false);
  });
  test('that cannot be read are none', async () => {
    const store = heldStore();
    const memory = await open(store);
    await remembered(memory, 1, 2);
    sure(await memory.save(1, article(1)));
    await store.apply([{ shelf: 'words', key: 1, value: { site: 1 } }]);
    expect(sure(await memory.saved([1]))).toEqual([null]);
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
    sure(await memory.takeIn(incoming(0, 2_000), []));
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
    const before = rowBytes(store);
    expect(sure(await memory.forget({ what: 'one', id: match?.id ?? 0 }))).toBe(1);
    expect(rowBytes(store)).toBeLessThan(before - 100);
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
