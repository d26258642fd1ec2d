/** The reading room's memory: when it is open, and what its desk answers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toLetters } from '../../../../lib/memory/letters';
import { done, failed, type Outcome, type Store } from '../../../../lib/memory/store';
import { page, print } from '../../memory/filled';
import { type HeldStore, heldStore } from '../../memory/heldStore';
import { article, mended, words } from '../../memory/texts';

/** What the browser has, and how often it was opened and closed. */
const world: { store: HeldStore; opened: number; closed: number; lost: () => void; busy: boolean } = {
  store: heldStore(),
  opened: 0,
  closed: 0,
  lost: () => undefined,
  busy: false,
};

vi.mock('../../../../lib/io/room/shelves', () => ({
  openShelves: async (_: string, lost: () => void): Promise<Outcome<{ store: Store; close(): void }>> => {
    if (world.busy) return failed('busy');
    world.opened++;
    world.lost = lost;
    return done({
      store: world.store,
      close: () => {
        world.closed++;
      },
    });
  },
}));

async function fresh() {
  vi.resetModules();
  const [{ desk }, { withMemory }] = await Promise.all([
    import('../../../../lib/io/room/desk'),
    import('../../../../lib/io/room/memory'),
  ]);
  return { desk, withMemory };
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { store: heldStore(), opened: 0, closed: 0, busy: false });
});
afterEach(() => {
  vi.useRealTimers();
});

const remembering = (number: number, text = words(number)) => ({ text: page(number), print: toLetters(print(text)) });
/** The longest that it stays open without being asked. */
const idle = 10_000;

describe('it is open', () => {
  test('while somebody asks, and closed a while after', async () => {
    const { desk } = await fresh();
    expect(world.opened).toBe(0);
    await desk.remember(remembering(1));
    await vi.advanceTimersByTimeAsync(idle - 1);
    await desk.list({ before: null });
    await vi.advanceTimersByTimeAsync(idle - 1);
    expect([world.opened, world.closed]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect([world.opened, world.closed]).toEqual([1, 1]);
    expect(await desk.list({ before: null })).toMatchObject({ value: { size: 1 } });
    expect(world.opened).toBe(2);
  });
  test('as long as a work takes', async () => {
    const { withMemory } = await fresh();
    const { promise, resolve } = Promise.withResolvers<void>();
    const long = withMemory(async () => {
      await promise;
      return done(1);
    });
    await withMemory(async () => done(2));
    await vi.advanceTimersByTimeAsync(3 * idle);
    expect(world.closed).toBe(0);
    resolve();
    expect(await long).toEqual(done(1));
    await vi.advanceTimersByTimeAsync(idle);
    expect(world.closed).toBe(1);
  });
  test('again where the browser has closed it', async () => {
    const { desk } = await fresh();
    await desk.remember(remembering(1));
    world.lost();
    expect(await desk.list({ before: null })).toMatchObject({ value: { size: 1 } });
    expect(world.opened).toBe(2);
  });
  test('never where another process has it, until that is gone', async () => {
    const { desk } = await fresh();
    world.busy = true;
    expect(await desk.list({ before: null })).toEqual(failed('busy'));
    expect(await desk.remember(remembering(1))).toEqual({ is: 'failed', why: 'busy' });
    world.busy = false;
    expect(await desk.list({ before: null })).toMatchObject({ value: { size: 0 } });
  });
  test('and what waits enters the index before it closes', async () => {
    const { desk } = await fresh();
    for (let number = 0; number < 130; number++) await desk.remember(remembering(number, words(number, 60)));
    expect(world.store.shelf('rows').size).toBe(0);
    await vi.advanceTimersByTimeAsync(idle);
    expect(world.store.shelf('rows').size).toBeGreaterThan(0);
    expect(world.closed).toBe(1);
  });
});

describe('the desk', () => {
  test('tells the page itself and what shares most, five at most', async () => {
    const { desk } = await fresh();
    const text = words(1, 400);
    await desk.remember(remembering(0, words(500)));
    for (let number = 1; number < 8; number++)
      await desk.remember(
        remembering(number, [...text.slice(0, 50 * number), ...words(90 + number, 400 - 50 * number)]),
      );
    // The page has become another: nothing of what it said is there.
    const told = await desk.remember(remembering(0, mended(text, 0.01, 3)));
    expect(told).toMatchObject({
      is: 'recalled',
      id: 1,
      earlier: [7, 6, 5, 4, 0].map((number) => ({ title: `Story ${number}`, isHere: number === 0 })),
    });
    expect(told.is === 'recalled' && told.earlier.at(-1)).toMatchObject({ share: 0, ofIt: 0 });
    expect(await desk.find({ address: page(3).address })).toMatchObject({ value: [{ title: 'Story 3' }] });
  });
  test('refuses letters that are no fingerprint', async () => {
    const { desk } = await fresh();
    expect(await desk.remember({ text: page(1), print: '%' })).toEqual({ is: 'failed', why: 'broken' });
  });
  test('saves words, and shows them again', async () => {
    const { desk } = await fresh();
    await desk.remember(remembering(1));
    expect(await desk.saved({ id: 1 })).toEqual(done(null));
    expect(await desk.save({ id: 1, text: article(1) })).toEqual(done(true));
    expect(await desk.saved({ id: 1 })).toEqual(done(article(1)));
    expect(await desk.saved({ id: 9 })).toEqual(done(null));
  });
  test('forgets each day what is older than the reader wants', async () => {
    const { desk } = await fresh();
    for (const [number, day] of ['2026-01-01', '2026-01-31', '2026-03-01'].entries())
      await desk.remember({ ...remembering(number), text: page(number, { day }) });
    expect(await desk.tidyUp({ today: '2026-03-02', keepFor: 'always' })).toEqual(done(0));
    expect(await desk.tidyUp({ today: '2026-03-02', keepFor: 'year' })).toEqual(done(0));
    expect(await desk.tidyUp({ today: '2026-03-02', keepFor: 'month' })).toEqual(done(1));
    // Nothing is due: nothing is looked through.
    const { values } = world.store.read;
    expect(await desk.tidyUp({ today: '2026-03-02', keepFor: 'month' })).toEqual(done(0));
    expect(world.store.read.values).toBe(values);
    expect(await desk.tidyUp({ today: '2026-03-03', keepFor: 'month' })).toEqual(done(1));
    expect(await desk.forget({ forgotten: { what: 'all' } })).toEqual(done(1));
  });
  test('gives lines, and takes them', async () => {
    const { desk } = await fresh();
    for (const number of [1, 2]) await desk.remember(remembering(number));
    const given = await desk.lines({ from: 0 });
    const lines = given.outcome === 'done' ? given.value.lines : [];
    expect(given).toMatchObject({ value: { next: null } });
    await desk.forget({ forgotten: { what: 'all' } });
    const first = await desk.takeLines({ lines: lines.slice(0, 2), isLast: false });
    expect(first).toEqual(done({ texts: 1, known: 0, unread: 0 }));
    const rest = await desk.takeLines({ lines, isLast: true });
    expect(rest).toEqual(done({ texts: 1, known: 1, unread: 0 }));
    expect(await desk.lines({ from: 0 })).toEqual(given);
  });
});
