/** Why there is no way into a tab, from its address or from the words in which a browser refuses. */
import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  tabs: {
    sendMessage: vi.fn(async (): Promise<unknown> => {
      throw new Error('Could not establish connection.');
    }),
    get: vi.fn(async (): Promise<unknown> => ({})),
  },
  scripting: { executeScript: vi.fn(async (): Promise<unknown> => []) },
  permissions: { contains: vi.fn(async () => true) },
}));
vi.mock('../../../../lib/io/shared/browser', () => ({ browser }));
const { reachGate } = await import('../../../../lib/io/background/reachGate');

const why = async (url: string | undefined, refusal: string) => {
  browser.tabs.get.mockResolvedValueOnce(url === undefined ? {} : { url });
  browser.scripting.executeScript.mockRejectedValueOnce(new Error(refusal));
  const reached = await reachGate(7, { to: 'page', name: 'again', asked: true });
  return reached.outcome === 'failed' ? reached.why : reached;
};

beforeEach(() => void vi.stubEnv('FIREFOX', ''));

test.each([
  ['https://a.example/', 'Frame with ID 0 is showing error page', 'not-loaded'],
  [
    'https://a.example/',
    'Cannot access contents of the page. Extension manifest must request permission.',
    'no-access',
  ],
  ['https://a.example/report.pdf', 'Cannot access contents of the page.', 'pdf'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
  ['file:///home/a.html', 'Cannot access contents of the page.', 'file'],
  [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
  [undefined, 'The extensions gallery cannot be scripted.', 'store'],
  [undefined, 'Frame with ID 0 is showing error page', 'not-loaded'],
  [undefined, 'Cannot access contents of the page.', 'no-access'],
])('Chromium: %s, “%s”: %s', async (url, refusal, expected) => expect(await why(url, refusal)).toBe(expected));

test.each([
  ['https://a.example/', true, 'kept-out'],
  ['https://a.example/', false, 'no-access'],
  [undefined, true, 'browser-page'],
  [undefined, false, 'no-access'],
])('Firefox: %s, with the right to all sites %s: %s', async (url, isGiven, expected) => {
  vi.stubEnv('FIREFOX', 'true');
  browser.permissions.contains.mockResolvedValueOnce(isGiven);
  expect(await why(url, 'Missing host permission for the tab')).toBe(expected);
});

test('a gate that answers is reached, one that can be brought there too', async () => {
  browser.tabs.sendMessage.mockResolvedValueOnce(true);
  expect(await reachGate(7, { to: 'page', name: 'again', asked: true })).toEqual({ outcome: 'answered', answer: true });
  browser.tabs.sendMessage.mockRejectedValueOnce(new Error('none')).mockResolvedValueOnce('brought');
  expect(await reachGate(7, { to: 'page', name: 'again', asked: true })).toEqual({
    outcome: 'answered',
    answer: 'brought',
  });
});
