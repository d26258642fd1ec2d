/** Leaving a site alone, as its open tabs see it. Gates and the browser's storage are stand-ins. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sender } from '../../../../lib/io/shared/messages';
import type { TabState } from '../../../../lib/model';
import { bareHost } from '../../../../lib/text/address';
import { linkedWire } from '../../citations/report';
import { heard, roomOf, session, state } from './tab';

vi.mock('../../../../lib/io/shared/browser', async () => ({ browser: (await import('./tab')).browser }));
const { askGate, reachGate } = vi.hoisted(() => ({ askGate: vi.fn(), reachGate: vi.fn() }));
vi.mock('../../../../lib/io/background/reachGate', () => ({ askGate, reachGate }));

const { followLeaveAlone, leaveAloneChanged } = await import('../../../../lib/io/background/leaveAlone');
const { received } = await import('../../../../lib/io/background/visit');
const { tabState } = await import('../../../../lib/io/shared/tabRecord');

const host = bareHost(new URL(linkedWire.page.url).hostname);
const put = (...states: TabState[]) => {
  for (const each of states) session.set(`tab:${each.tabId}`, each);
};

beforeEach(() => {
  vi.clearAllMocks();
  session.clear();
  reachGate.mockResolvedValue({ outcome: 'answered', answer: true });
});

test('a site that joins the list is unread in all its tabs at once, unmarked, and in no other', async () => {
  const other = { ...state, tabId: 9, url: 'https://elsewhere.example/' };
  put(state, { ...state, tabId: 8, status: 'reading', report: null }, other);
  await leaveAloneChanged([], [host]);
  for (const tabId of [7, 8]) {
    expect(await tabState(tabId)).toMatchObject({ status: 'unread', why: 'left-alone', report: null });
    expect(askGate).toHaveBeenCalledWith(tabId, { to: 'page', name: 'unshow' });
  }
  expect(await tabState(9)).toEqual(other);
  expect(askGate).toHaveBeenCalledTimes(2);
});

test('a site that leaves the list is read again, as far as the settings allow', async () => {
  put(
    { ...state, status: 'unread', why: 'left-alone', report: null },
    { ...state, tabId: 9, url: 'https://b.example/' },
  );
  await leaveAloneChanged([host], []);
  expect(reachGate.mock.calls).toEqual([[7, { to: 'page', name: 'again', asked: false }]]);
});

test('where its gate is gone, the page says so instead', async () => {
  put({ ...state, status: 'unread', why: 'left-alone', report: null });
  reachGate.mockResolvedValue({ outcome: 'failed', why: 'no-access' });
  await leaveAloneChanged([host], []);
  expect(await tabState(7)).toMatchObject({ status: 'unread', why: 'no-access' });
});

test('a change of the list that does not speak of a page leaves it as it is', async () => {
  put(state);
  await leaveAloneChanged(['a.example', host], [host]);
  expect(await tabState(7)).toEqual(state);
  expect(reachGate).not.toHaveBeenCalled();
});

test('what was being read meanwhile is not taken', async () => {
  put({ ...state, status: 'reading', report: null });
  const room = roomOf({
    read: async () => {
      await leaveAloneChanged([], [host]);
      return { answer: linkedWire, print: null };
    },
  });
  const sender: Sender = {
    tab: { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false },
    url: state.url,
  };
  await received({ visit: 'first', snapshot: { url: state.url, html: '', contentType: 'text/html' } }, sender, room);
  expect(await tabState(7)).toMatchObject({ status: 'unread', why: 'left-alone', report: null });
});

test('the setting is followed, whatever was stored in it', async () => {
  put(state);
  followLeaveAlone();
  const [hear] = heard;
  hear?.({ theme: { newValue: 'dark' } }, 'local');
  hear?.({ leaveAlone: { newValue: [host] } }, 'session');
  expect(askGate).not.toHaveBeenCalled();
  hear?.({ leaveAlone: { oldValue: 'nonsense', newValue: [host] } }, 'local');
  await vi.waitFor(async () => expect((await tabState(7))?.why).toBe('left-alone'));
});
