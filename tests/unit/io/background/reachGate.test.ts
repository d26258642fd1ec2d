/** Why there is no way into a tab. The browser is a stand-in; the refusals are Chromium's own words. */
import { beforeEach, expect, test, vi } from 'vitest';

const stand = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  executeScript: vi.fn(),
  get: vi.fn(),
}));
vi.mock('../../../../lib/io/shared/browser', () => ({
  browser: {
    tabs: { sendMessage: stand.sendMessage, get: stand.get },
    scripting: { executeScript: stand.executeScript },
  },
}));
const { reachGate } = await import('../../../../lib/io/background/reachGate');

const ask = { to: 'page', name: 'again', asked: false } as const;
const noAccess =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

beforeEach(() => {
  vi.resetAllMocks();
  stand.sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
});

test.each([
  ['https://millgate.example/depot', noAccess, 'no-access'],
  ['https://millgate.example/depot.pdf', noAccess, 'pdf'],
  ['https://millgate.example/depot', 'Frame with ID 0 is showing error page', 'not-loaded'],
  ['https://millgate.example/depot.pdf', 'Frame with ID 0 is showing error page', 'not-loaded'],
  ['file:///depot.html', noAccess, 'file'],
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'The extensions gallery cannot be scripted.', 'store'],
  [undefined, noAccess, 'no-access'],
])('%s: %s', async (url, refusal, why) => {
  stand.get.mockResolvedValue({ id: 7, url });
  stand.executeScript.mockRejectedValue(new Error(refusal));
  expect(await reachGate(7, ask)).toEqual({ outcome: 'failed', why });
});

test('a tab that is closed is gone', async () => {
  stand.get.mockRejectedValue(new Error('No tab with id: 7.'));
  stand.executeScript.mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await reachGate(7, ask)).toEqual({ outcome: 'failed', why: 'gone' });
});

test('a page that let the gate in and left before it answered is gone, not closed to us', async () => {
  stand.get.mockResolvedValue({ id: 7, url: 'https://millgate.example/depot' });
  stand.executeScript.mockResolvedValue([]);
  expect(await reachGate(7, ask)).toEqual({ outcome: 'failed', why: 'gone' });
});

test('a gate that was brought answers', async () => {
  stand.executeScript.mockImplementation(async () => {
    stand.sendMessage.mockResolvedValue(true);
    return [];
  });
  expect(await reachGate(7, ask)).toEqual({ outcome: 'answered', answer: true });
});
