/** What our page asks of the background, the memory and the browser. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleText, TabState } from '../../../../lib/model';
import { bare, report } from '../../../components/samples';
import { state } from '../background/tab';

const stand = vi.hoisted(() => {
  const session: Record<string, unknown> = {};
  return {
    session,
    local: {} as Record<string, unknown>,
    send: vi.fn(),
    browser: {
      storage: {
        session: {
          get: async (name: string | null) => (name === null ? session : { [name]: session[name] }),
        },
        local: { get: async () => stand.local },
      },
      tabs: {
        create: vi.fn(),
        get: async (id: number) => {
          if (id === 99) throw new Error('no such tab');
          return { id, incognito: id === 9 };
        },
      },
      runtime: { getURL: (path: string) => `us:/${path}` },
      permissions: {
        contains: vi.fn(async () => false),
        request: vi.fn(async () => true),
        remove: vi.fn(async () => true),
      },
    },
  };
});
vi.mock('../../../../lib/io/shared/browser', () => ({ browser: stand.browser }));
vi.mock('../../../../lib/io/shared/messages', () => ({ send: stand.send }));
const { askForText, isPrivate, openCompare, savedTexts, standingTexts, textIn } = await import(
  '../../../../lib/io/panel/compare'
);
const { savedText } = await import('../../../../lib/io/panel/memory');

const text: ArticleText = {
  url: 'https://tide.example/1',
  site: 'The Tide',
  headline: null,
  paragraphs: ['One.'],
  language: 'en',
  published: null,
};
const answered = (answer: unknown) => ({ outcome: 'answered', answer });
const silent = { outcome: 'silent' };
const read = (tabId: number, change: Partial<TabState> = {}): TabState => ({
  ...state,
  tabId,
  status: 'read',
  report,
  ...change,
});

beforeEach(() => {
  vi.clearAllMocks();
  stand.send.mockReset();
  for (const name of Object.keys(stand.session)) delete stand.session[name];
  stand.local = {};
});

test('opens with what was chosen in its address', () => {
  openCompare({ tabId: 7 });
  openCompare({ tabId: 7, with: { address: 'https://tide.example/?a=b' } });
  expect(stand.browser.tabs.create.mock.calls).toEqual([
    [{ url: 'us://compare.html?tab=7' }],
    [{ url: 'us://compare.html?tab=7&with-address=https%3A%2F%2Ftide.example%2F%3Fa%3Db' }],
  ]);
});

describe('the text of a tab', () => {
  test('with its visit', async () => {
    stand.session['tab:7'] = read(7, { visit: 'v1' });
    stand.send.mockResolvedValueOnce(answered(text));
    expect(await textIn(7)).toEqual({ text, visit: 'v1' });
  });
  test('of no visit where the tab went on meanwhile', async () => {
    stand.session['tab:7'] = read(7, { visit: 'v1' });
    stand.send.mockImplementationOnce(async () => {
      stand.session['tab:7'] = read(7, { visit: 'v2' });
      return answered(text);
    });
    expect(await textIn(7)).toEqual({ text, visit: null });
  });
  test('or why there is none', async () => {
    stand.send.mockResolvedValueOnce(answered('pdf')).mockResolvedValue(silent);
    expect([await textIn(7), await textIn(7)]).toEqual(['pdf', 'too-slow']);
  });
  test('is asked for once more where the background was ended over it', async () => {
    stand.send.mockResolvedValueOnce(silent).mockResolvedValueOnce(answered(text));
    expect(await textIn(7)).toMatchObject({ text });
    expect(stand.send).toHaveBeenCalledTimes(2);
  });
});

test('the texts in other tabs: those that were read and are articles, the last first', async () => {
  stand.session['tab:7'] = read(7);
  stand.session['tab:8'] = read(8, { at: 1 });
  stand.session['tab:9'] = read(9, { at: 3 });
  stand.session['tab:12'] = read(12, {
    at: 2,
    report: { ...bare, page: { ...bare.page, site: null } },
    url: 'https://www.x.example/',
  });
  stand.session['tab:10'] = read(10, { report: { ...report, verdict: { kind: 'not-article', confidence: 1 } } });
  stand.session['tab:11'] = read(11, { status: 'reading', report: null });
  stand.session['asked:8'] = [{}];
  const found = await standingTexts(7);
  expect(found.map(({ tabId, site }) => [tabId, site])).toEqual([
    [12, 'x.example'],
    [8, 'Harbor Portal'],
  ]);
  // From a private window all of them may be seen; what stands in one is seen from nowhere else.
  stand.session['tab:7'] = read(7, { at: 0 });
  expect((await standingTexts(9)).map(({ tabId }) => tabId)).toEqual([12, 8, 7]);
});

test('a saved text; where nobody hears, the room is opened and asked once more', async () => {
  const calls = () => stand.send.mock.calls.map(([to, name]) => `${to}.${name}`);
  stand.send.mockResolvedValueOnce(answered({ outcome: 'done', value: text }));
  expect(await savedText(3)).toEqual(text);
  expect(calls()).toEqual(['memory.saved']);
  stand.send.mockClear();
  stand.send
    .mockResolvedValueOnce(silent)
    .mockResolvedValueOnce(answered(undefined))
    .mockResolvedValueOnce(answered({ outcome: 'done', value: null }));
  expect(await savedText(3)).toBe('none');
  expect(calls()).toEqual(['memory.saved', 'background.openRoom', 'memory.saved']);
  stand.send.mockResolvedValueOnce(answered({ outcome: 'failed', why: 'busy' }));
  expect(await savedText(3)).toBe('busy');
  stand.send.mockResolvedValue(silent);
  expect(await savedText(3)).toBe('broken');
});

describe('the texts whose words were saved', () => {
  const page = (texts: object[], next: number | null) => answered({ outcome: 'done', value: { texts, next, size: 3 } });
  test('are told as they are found', async () => {
    stand.local.memory = 'on';
    stand.send
      .mockResolvedValueOnce(
        page(
          [
            { id: 3, hasText: true },
            { id: 2, hasText: false },
          ],
          2,
        ),
      )
      .mockResolvedValueOnce(page([{ id: 1, hasText: true }], null));
    const found = vi.fn();
    await savedTexts(found);
    expect(found.mock.calls.map(([saved]) => saved.map(({ id }: { id: number }) => id))).toEqual([[3], [3, 1]]);
  });
  test('are not looked for where nothing was ever remembered', async () => {
    delete stand.local.memory;
    await savedTexts(vi.fn());
    expect(stand.send).not.toHaveBeenCalled();
  });
});

describe('a page that is asked for', () => {
  const url = 'https://tide.example/1';
  const { permissions } = stand.browser;
  test('the browser is asked within the click, for the host alone; then it is given back', async () => {
    stand.send.mockResolvedValueOnce(answered({ is: 'text', text }));
    const asked = askForText(url);
    expect(permissions.request.mock.calls).toEqual([[{ origins: ['https://tide.example/*'] }]]);
    expect(await asked).toEqual({ is: 'text', text });
    expect(stand.send.mock.calls).toEqual([['background', 'fetchText', { url }]]);
    expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://tide.example/*'] }]]);
  });
  test('what was permitted before stays so', async () => {
    permissions.contains.mockResolvedValueOnce(true);
    stand.send.mockResolvedValueOnce(answered({ is: 'text', text }));
    await askForText(url);
    expect(permissions.remove).not.toHaveBeenCalled();
  });
  test('not allowed: nothing is asked', async () => {
    permissions.request.mockResolvedValueOnce(false);
    expect(await askForText(url)).toEqual({ is: 'failed', why: 'no-permission' });
    expect(stand.send).not.toHaveBeenCalled();
  });
  test('a background that dies over it', async () => {
    stand.send.mockResolvedValueOnce(silent);
    expect(await askForText(url)).toEqual({ is: 'failed', why: 'silent' });
  });
});

test('private windows are known, and tabs that are gone are none', async () =>
  expect([await isPrivate(9), await isPrivate(7), await isPrivate(99)]).toEqual([true, false, false]));
