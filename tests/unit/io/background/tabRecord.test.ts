/** What is kept of the tabs where the browser has no room for all of it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../../../../lib/model';
import { gateAt, room as held, roomOf, session, state } from './tab';

vi.mock('../../../../lib/io/shared/browser', async () => ({ browser: (await import('./tab')).browser }));
vi.mock('../../../../lib/io/background/memory', () => ({ mayRemember: async () => false, remember: vi.fn() }));

const { beginTab, changeTab } = await import('../../../../lib/io/background/tabRecord');
const { beginAsking } = await import('../../../../lib/io/background/askingRecord');
const { arrived, received } = await import('../../../../lib/io/background/visit');
const { tabState } = await import('../../../../lib/io/shared/tabRecord');
const { linkedWire } = await import('../../citations/report');

const { report } = state;
const url = linkedWire.page.url;
/** A record with so many quotes in it. */
const large = (tabId: number, quotes: number): TabState => ({
  ...state,
  tabId,
  report: report && {
    ...report,
    clues: Array.from({ length: quotes }, () => ({
      signal: 'credit',
      about: 'origin',
      value: 'Reuters',
      quote: 'q'.repeat(1_000),
      where: 'closing',
      trust: 0.5,
    })),
  },
});
const keep = (...states: TabState[]) => {
  for (const each of states) session.set(`tab:${each.tabId}`, each);
};
const letters = () => [...session].reduce((sum, [name, value]) => sum + name.length + JSON.stringify(value).length, 0);

beforeEach(() => {
  session.clear();
  Object.assign(held, { letters: Number.POSITIVE_INFINITY, front: [7] });
});

describe('where there is no room', () => {
  test('the largest record of another tab goes, and no more than has to', async () => {
    keep(large(1, 5), large(2, 30), large(3, 10));
    held.letters = letters() + 2_000;
    await beginTab(7, () => large(7, 4));
    expect([...session.keys()].sort()).toEqual(['tab:1', 'tab:3', 'tab:7']);
  });
  test('what stands in front stays, in whichever window', async () => {
    keep(large(1, 30), large(2, 20), large(3, 10));
    held.front = [1, 7];
    held.letters = letters() + 2_000;
    await beginTab(7, () => large(7, 4));
    expect([...session.keys()].sort()).toEqual(['tab:1', 'tab:3', 'tab:7']);
  });
  test('answers that are kept for a while go before any record', async () => {
    keep(large(1, 5));
    session.set('answer:https://service.example/', { at: 0, findings: ['x'.repeat(9_000)] });
    held.letters = letters() + 2_000;
    await beginTab(7, () => large(7, 4));
    expect([...session.keys()].sort()).toEqual(['tab:1', 'tab:7']);
  });
  test('what was asked about another tab makes room, too', async () => {
    session.set('asked:3', ['x'.repeat(9_000)]);
    held.letters = letters() + 2_000;
    await beginTab(7, () => large(7, 4));
    expect([...session.keys()]).toEqual(['tab:7']);
  });
  test('a tab of which nothing is known is begun anew', async () => {
    keep(large(3, 10));
    held.letters = letters();
    await beginTab(7, () => large(7, 4));
    expect(await tabState(3)).toBeNull();
    await arrived({ visit: 'again', url, why: null }, gateAt(url, { tab: { ...tabOf, id: 3 } }));
    expect(await tabState(3)).toMatchObject({ visit: 'again', status: 'reading' });
  });
});

const tabOf = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const snapshot = { url, html: '<p>Trams</p>', contentType: 'text/html' };

test('a page that is sent begins its tab’s record: it is being read, and then was', async () => {
  const read = Promise.withResolvers<{ answer: 'too-slow'; print: null }>();
  const kept = received({ visit: 'first', snapshot }, gateAt(url), roomOf({ read: () => read.promise }));
  await expect.poll(() => tabState(7)).toMatchObject({ visit: 'first', url, status: 'reading' });
  read.resolve({ answer: 'too-slow', print: null });
  expect(await kept).toBe(true);
  expect(await tabState(7)).toMatchObject({ visit: 'first', status: 'unread', why: 'too-slow' });
});

describe('an answer that finds no room at all', () => {
  test('is said to find none: no tab stays being read for ever', async () => {
    keep(large(1, 30));
    held.front = [1, 7];
    await arrived({ visit: 'first', url, why: null }, gateAt(url));
    held.letters = letters() + 500;
    const { report: answer } = large(7, 20);
    const room = roomOf({ read: async () => ({ answer: answer ?? 'broken', print: null }) });
    expect(await received({ visit: 'first', snapshot }, gateAt(url), room)).toBe(true);
    expect(await tabState(7)).toMatchObject({ status: 'unread', why: 'full', report: null });
    expect(await tabState(1)).not.toBeNull();
  });
  test('leaves nothing where there is no room even for that', async () => {
    keep(large(1, 30), { ...large(7, 0), report: null, status: 'reading' });
    held.front = [1, 7];
    held.letters = letters() - 5_000;
    expect(await changeTab(7, 'first', () => ({ status: 'read', report: large(7, 20).report }))).toBe(true);
    expect(session.has('tab:7')).toBe(false);
  });
  test('is told to who asked the world', async () => {
    keep(large(1, 30));
    held.front = [1, 7];
    held.letters = letters() + 100;
    const question = { topic: 'passage', words: 'w'.repeat(1_000), language: null } as const;
    const asking = { tabId: 7, visit: 'first', topic: 'passage', detail: '', question, states: {}, at: 0 } as const;
    expect(await beginAsking(asking)).toBe(false);
  });
});

test('a record that nobody could read again is not kept: its page would be read without end', async () => {
  keep(state);
  const long = report && { ...report, page: { ...report.page, title: 't'.repeat(9_000) } };
  await changeTab(7, 'first', () => ({ report: long }));
  expect(await tabState(7)).toMatchObject({ status: 'unread', why: 'too-much', report: null });
});

test('of more tabs than are kept the oldest go, but not one in front', async () => {
  held.front = [3];
  for (let tabId = 1; tabId <= 81; tabId++) session.set(`tab:${tabId}`, { ...state, tabId, at: tabId });
  await beginTab(90, () => ({ ...state, tabId: 90, at: 90 }));
  expect([1, 2, 3, 4, 90].filter((tabId) => session.has(`tab:${tabId}`))).toEqual([3, 4, 90]);
});

test('a report that would fill the store is not kept, and the tab says so', async () => {
  await arrived({ visit: 'first', url, why: null }, gateAt(url));
  const room = roomOf({ read: async () => ({ answer: large(7, 300).report ?? 'broken', print: null }) });
  await received({ visit: 'first', snapshot }, gateAt(url), room);
  expect(await tabState(7)).toMatchObject({ status: 'unread', why: 'too-much', report: null });
});

test('a link with an address that is too long is told of, and nobody is asked about a part of it', async () => {
  const { askLink } = await import('../../../../lib/io/background/link');
  keep(state);
  const link = vi.fn(async () => null);
  await askLink(7, { url: `https://bay.example/${'a'.repeat(9_000)}`, text: null }, roomOf({ link }));
  expect((await tabState(7))?.link?.url).toHaveLength(4_001);
  expect((await tabState(7))?.link?.answer).toEqual({ site: null, memory: { is: 'off' } });
  expect(link).not.toHaveBeenCalled();
});
