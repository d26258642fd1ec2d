/** What the popup asks before its program is there. */
import { beforeEach, expect, test, vi } from 'vitest';
import ask from '../../../../entrypoints/ask';

const { session, sendMessage } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const says = vi.fn(async (_: unknown): Promise<unknown> => null);
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('browser', {
    runtime: { sendMessage: says },
    tabs: { query: async () => [{ id: 7, windowId: 1 }] },
    storage: { session: { get: async () => ({ ...stored }) } },
  });
  return { session: stored, sendMessage: says };
});

beforeEach(() => {
  sendMessage.mockClear();
  for (const name of Object.keys(session)) delete session[name];
});

/** What it found, once it has asked. */
async function opened(): Promise<unknown> {
  ask.main();
  return globalThis.found;
}

test.each(['not-asked', 'no-access'])('a page that only waited for the click (%s) is asked for', async (why) => {
  session['tab:7'] = { status: 'unread', why };
  expect(await opened()).toMatchObject({ tab: { id: 7 }, record: { why } });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ to: 'background', name: 'read', data: { tabId: 7 } });
});

test.each<[string, unknown]>([
  ['is left alone', { status: 'unread', why: 'left-alone' }],
  ['is no article', { status: 'unread', why: 'not-article' }],
  ['was read', { status: 'read', why: null }],
  ['has a record of another kind', 'not-asked'],
  ['has none', undefined],
])('one that %s is not', async (_, record) => {
  session['tab:7'] = record;
  expect(await opened()).toMatchObject({ tab: { id: 7 }, record });
  expect(sendMessage).not.toHaveBeenCalled();
});

test('what breaks is nothing found: the program asks for itself', async () => {
  sendMessage.mockImplementationOnce(() => {
    throw new Error('Extension context invalidated');
  });
  session['tab:7'] = { why: 'not-asked' };
  expect(await opened()).toBeNull();
});
