import { beforeEach, expect, test, vi } from 'vitest';
import { statusOf, type TabView } from '../../components/view';
import { followTab } from '../../lib/io/panel/frontTab';
import { send } from '../../lib/io/shared/messages';
import { report, state } from './samples';

const stored: Record<string, unknown> = {};
type Heard = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;
/** Those who hear that a record changed, and what happens right after the next one was read. */
const around = vi.hoisted(() => ({ heard: new Set<Heard>(), afterRead: (): void => undefined }));
vi.mock('../../lib/io/shared/browser', () => {
  const event = { addListener() {}, removeListener() {} };
  const get = async () => {
    const read = { ...stored };
    const { afterRead } = around;
    around.afterRead = () => undefined;
    afterRead();
    return read;
  };
  return {
    browser: {
      storage: {
        session: { get },
        onChanged: {
          addListener: (heard: Heard) => around.heard.add(heard),
          removeListener: (heard: Heard) => around.heard.delete(heard),
        },
      },
      tabs: {
        get: async () => Promise.reject(new Error('No tab with id: 99')),
        query: async () => [{ id: 7, windowId: 1, incognito: false, status: 'complete' }],
        onActivated: event,
        onUpdated: event,
      },
    },
  };
});
vi.mock('../../lib/io/shared/messages', () => ({ send: vi.fn(async () => ({ outcome: 'answered', answer: null })) }));

/** The sidebar's first view of the tab, where `kept` is its record. */
function viewOf(kept: unknown): Promise<TabView> {
  stored['tab:7'] = kept;
  return new Promise((resolve) => {
    const stop = followTab((first) => {
      resolve(first);
      setTimeout(() => stop());
    });
  });
}

beforeEach(() => vi.mocked(send).mockClear());

test('a record of this version is shown', async () => {
  const view = await viewOf(state);
  expect(statusOf(view)).toEqual({ is: 'read', report });
  expect(send).not.toHaveBeenCalled();
});

/** As the version before kept it: nobody was mentioned, and no title was a sister. */
const { mentions: _, ...unmentioned } = report;
const { sister: __, ...stranger } = { ...report.origin, sister: false };

test.each<[string, unknown]>([
  ['without mentions', { ...state, report: unmentioned }],
  ['whose origin is no sister and no stranger', { ...state, report: { ...report, origin: stranger } }],
  ['that is none', 'words'],
])('a record %s is unreadable: the page is read again', async (_, kept) => {
  const view = await viewOf(kept);
  expect(view.state).toBeNull();
  expect(statusOf(view)).toEqual({ is: 'reading' });
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith('background', 'known', { tabId: 7 }));
});

test('an answer that comes while the first view is being read is not missed', async () => {
  const passage = { selection: 'these words', answer: null };
  const answer = { selection: 'these words', kind: 'absent', speaker: null, context: null, links: [] };
  stored['tab:7'] = { ...state, lookUp: passage };
  around.afterRead = () => {
    const oldValue = stored['tab:7'];
    stored['tab:7'] = { ...state, lookUp: { ...passage, answer } };
    for (const heard of around.heard) heard({ 'tab:7': { oldValue, newValue: stored['tab:7'] } }, 'session');
  };
  let last: TabView | null = null;
  const stop = followTab((view) => {
    last = view;
  });
  await vi.waitFor(() => expect(last?.state?.lookUp).toEqual({ ...passage, answer }));
  stop();
});

test('a tab that is closed is said to be gone, not to be read', async () => {
  const view = await new Promise<TabView>((resolve) => {
    const stop = followTab((first) => {
      resolve(first);
      setTimeout(() => stop());
    }, 99);
  });
  expect(statusOf(view)).toEqual({ is: 'unread', why: 'gone' });
  expect(send).not.toHaveBeenCalled();
});
