/** The background's side of a question: who is asked, what is kept, what stops it. The network and the browser are stand-ins. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { services } from '../../../../lib/coverage';
import { readAnswer } from '../../../../lib/coverage/answer';
import type { Asking } from '../../../../lib/coverage/model';
import type { Request } from '../../../../lib/coverage/service';
import type { Fetched } from '../../../../lib/io/background/net';
import { defaultSettings, type ServiceName } from '../../../../lib/model';
import { state } from './tab';

const stand = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const area = (kept: Map<string, unknown>) => ({
    get: async (names: string | string[] | null) =>
      Object.fromEntries(
        [...kept]
          .filter(([name]) => names === null || [names].flat().includes(name))
          .map((entry) => structuredClone(entry)),
      ),
    set: async (items: Record<string, unknown>) => {
      if (stand.full(items)) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [name, value] of Object.entries(items)) kept.set(name, structuredClone(value));
    },
    remove: async (names: string | string[]) => {
      for (const name of [names].flat()) kept.delete(name);
    },
  });
  const stand = {
    session,
    local,
    permitted: vi.fn(async (_: { origins?: string[] }) => true),
    incognito: false,
    full: (_: Record<string, unknown>): boolean => false,
    browser: {
      storage: { session: area(session), local: area(local), onChanged: { addListener() {}, removeListener() {} } },
      tabs: { get: async (id: number) => ({ id, incognito: stand.incognito }), query: async () => [] },
      permissions: { contains: (wanted: { origins?: string[] }) => stand.permitted(wanted) },
    },
  };
  return stand;
});
vi.mock('../../../../lib/io/shared/browser', () => ({ browser: stand.browser }));
const { fetchAnswer } = vi.hoisted(() => ({ fetchAnswer: vi.fn() }));
vi.mock('../../../../lib/io/background/net', () => ({ fetchAnswer }));

const { abandon, ask, stopAsking, wake } = await import('../../../../lib/io/background/asking');

const click = { tabId: 7, visit: 'first', topic: 'coverage', detail: '', confirmed: false } as const;
const read = vi.fn(async (...asked: Parameters<typeof readAnswer>) => readAnswer(...asked));
const askings = (): Asking[] => (stand.session.get('asked:7') ?? []) as Asking[];
const states = () => askings()[0]?.states;
const settled = () =>
  vi.waitFor(() => expect(Object.values(states() ?? {}).filter((each) => each?.is === 'asking')).toEqual([]));
const choose = (...chosen: ServiceName[]) =>
  stand.local.set('services', Object.fromEntries(chosen.map((name) => [name, true])));
const answered = (text: string): Fetched => ({ is: 'answer', answer: { status: 200, text }, contentType: null });
const copy = '[["timestamp","original"],["20250304000000","https://x.example/"]]';

beforeEach(() => {
  vi.clearAllMocks();
  stand.session.clear();
  stand.local.clear();
  stand.incognito = false;
  stand.full = () => false;
  stand.session.set('tab:7', state);
  stand.permitted.mockResolvedValue(true);
  choose('wayback', 'hacker-news');
  fetchAnswer.mockImplementation(async ({ url }: Request) =>
    answered(url.includes('archive.org') ? copy : '{"hits":[]}'),
  );
});

describe('a click', () => {
  test('asks the chosen services, each once, and keeps what each answers', async () => {
    expect(await ask(click, read)).toBe('asked');
    await settled();
    expect(states()).toMatchObject({
      wayback: { is: 'answered', findings: [{ captured: '2025-03-04T00:00:00Z' }] },
      'hacker-news': { is: 'answered', findings: [] },
    });
    expect(fetchAnswer).toHaveBeenCalledTimes(2);
    const question = askings()[0]?.question;
    const announced = services.flatMap((service) =>
      question && ['wayback', 'hacker-news'].includes(service.id) ? (service.ask(question, defaultSettings) ?? []) : [],
    );
    expect(fetchAnswer.mock.calls.map(([request]) => request)).toEqual(announced);
  });
  test.each<[string, () => void]>([
    ['before anybody was chosen', () => void stand.local.delete('services')],
    ['with nobody chosen who could be asked', () => choose('crossref', 'wikidata')],
  ])('%s asks nobody', async (_, prepare) => {
    prepare();
    expect(await ask(click, read)).toBe('nothing');
    expect(fetchAnswer).not.toHaveBeenCalled();
  });
  test('about a page that is no longer there asks nobody', async () => {
    expect(await ask({ ...click, visit: 'before' }, read)).toBe('gone');
    stand.session.delete('tab:7');
    expect(await ask(click, read)).toBe('gone');
    expect(fetchAnswer).not.toHaveBeenCalled();
  });
  test('in a private window, or on an intranet, asks only when confirmed', async () => {
    stand.incognito = true;
    expect(await ask(click, read)).toBe('ask-first');
    stand.incognito = false;
    stand.session.set('tab:7', { ...state, url: 'http://intranet/news' });
    expect(await ask(click, read)).toBe('ask-first');
    expect(fetchAnswer).not.toHaveBeenCalled();
    choose('google-news', 'wayback');
    expect(await ask({ ...click, confirmed: true }, read)).toBe('asked');
    await settled();
    // The words may go, the address never.
    expect(fetchAnswer.mock.calls.map(([request]) => new URL(request.url).host)).toEqual(['news.google.com']);
    expect(JSON.stringify(fetchAnswer.mock.calls)).not.toContain('intranet');
  });
  test('tells what many answer at once together', async () => {
    choose('wayback', 'hacker-news', 'google-news', 'bing-news');
    const hold = Promise.withResolvers<void>();
    fetchAnswer.mockImplementation(async () => {
      await hold.promise;
      return answered('[]');
    });
    await ask(click, read);
    await vi.waitFor(() => expect(fetchAnswer).toHaveBeenCalledTimes(4));
    let written = 0;
    stand.full = (items) => {
      if ('asked:7' in items) written++;
      return false;
    };
    hold.resolve();
    await settled();
    expect(Object.keys(states() ?? {})).toHaveLength(4);
    expect(written).toBe(1);
  });
  test('twice while the first runs is one', async () => {
    const hold = Promise.withResolvers<Fetched>();
    fetchAnswer.mockReturnValue(hold.promise);
    await ask(click, read);
    expect(await ask(click, read)).toBe('asked');
    hold.resolve(answered('[]'));
    await settled();
    expect(fetchAnswer).toHaveBeenCalledTimes(2);
  });
  test('a permission that was taken back: that service is not asked, the others are', async () => {
    stand.permitted.mockImplementation(
      async ({ origins }) => !origins?.some((origin) => origin.includes('archive.org')),
    );
    await ask(click, read);
    await settled();
    expect(states()).toMatchObject({
      wayback: { is: 'not-asked', why: 'no-permission' },
      'hacker-news': { is: 'answered' },
    });
    expect(fetchAnswer).toHaveBeenCalledTimes(1);
  });
  test('where nothing can be stored asks nobody', async () => {
    stand.full = (items) => 'asked:7' in items;
    expect(await ask(click, read)).toBe('full');
    expect(fetchAnswer).not.toHaveBeenCalled();
  });
});

describe('what fails', () => {
  test('one service’s failure hides no other’s answer', async () => {
    fetchAnswer.mockImplementation(async ({ url }: Request) =>
      url.includes('archive.org') ? { is: 'failed', why: 'timeout', until: null } : answered('{"hits":[]}'),
    );
    await ask(click, read);
    await settled();
    expect(states()).toMatchObject({ wayback: { is: 'failed', why: 'timeout' }, 'hacker-news': { is: 'answered' } });
  });
  test('rubbish, and a reading room that gives no answer', async () => {
    read.mockImplementation(async (name, ...rest) =>
      name === 'wayback' ? readAnswer(name, ...rest) : { is: 'failed', why: 'said', said: 'no' },
    );
    fetchAnswer.mockResolvedValue(answered('<html>'));
    await ask(click, read);
    await settled();
    expect(states()).toMatchObject({
      wayback: { is: 'failed', why: 'consent' },
      'hacker-news': { is: 'failed', why: 'said', said: 'no' },
    });
    read.mockImplementation(async (...asked) => readAnswer(...asked));
  });
  test('a service that asks for a pause gets it', async () => {
    choose('hacker-news');
    const until = Date.now() + 60_000;
    fetchAnswer.mockResolvedValue({ is: 'failed', why: 'busy', until });
    await ask(click, read);
    await settled();
    await ask(click, read);
    await settled();
    expect(fetchAnswer).toHaveBeenCalledTimes(1);
    expect(states()?.['hacker-news']).toMatchObject({ is: 'failed', why: 'busy' });
  });
});

describe('the last quarter of an hour', () => {
  test('is not asked again', async () => {
    await ask(click, read);
    await settled();
    await ask(click, read);
    await settled();
    expect(fetchAnswer).toHaveBeenCalledTimes(2);
    expect(states()?.wayback).toMatchObject({ is: 'answered', kept: true, findings: [{ is: 'copy' }] });
  });
  test('is over after fifteen minutes', async () => {
    await ask(click, read);
    await settled();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 15 * 60_000 + 1_000);
    await ask(click, read);
    await settled();
    vi.mocked(Date.now).mockRestore();
    expect(fetchAnswer).toHaveBeenCalledTimes(4);
  });
  test('is not kept for a private window', async () => {
    stand.incognito = true;
    await ask({ ...click, confirmed: true }, read);
    await settled();
    expect([...stand.session.keys()].filter((name) => name.startsWith('answer'))).toEqual([]);
  });
});

describe('what ends it', () => {
  const hanging = () =>
    fetchAnswer.mockImplementation(
      (_: Request, __: unknown, stop: AbortSignal) =>
        new Promise<Fetched>((resolve) => stop.addEventListener('abort', () => resolve({ is: 'stopped' }))),
    );
  const asking = async () => {
    hanging();
    await ask(click, read);
    await vi.waitFor(() => expect(fetchAnswer).toHaveBeenCalledTimes(2));
  };
  test('the reader', async () => {
    await asking();
    await stopAsking(click);
    expect(states()).toEqual({ wayback: { is: 'stopped' }, 'hacker-news': { is: 'stopped' } });
    expect(fetchAnswer.mock.calls.map(([, , stop]) => stop.aborted)).toEqual([true, true]);
  });
  test('a tab that moves on: nothing of it is left, no late answer lands', async () => {
    const hold = Promise.withResolvers<Fetched>();
    fetchAnswer.mockReturnValue(hold.promise);
    await ask(click, read);
    stand.session.set('tab:7', { ...state, visit: 'second' });
    await abandon(7, 'second');
    expect(askings()).toEqual([]);
    hold.resolve(answered('[]'));
    // The services' pace would have the second question wait.
    for (const name of ['wait:wayback', 'wait:hacker-news']) stand.session.delete(name);
    await ask({ ...click, visit: 'second' }, read);
    await settled();
    expect(askings().map(({ visit }) => visit)).toEqual(['second']);
  });
  test('a tab that moved on before anybody noticed: a late answer is not written', async () => {
    const hold = Promise.withResolvers<Fetched>();
    fetchAnswer.mockReturnValue(hold.promise);
    await ask(click, read);
    const before = structuredClone(askings());
    stand.session.set('tab:7', { ...state, visit: 'second' });
    hold.resolve(answered('[]'));
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    await stopAsking(click);
    expect(askings()).toEqual(before);
  });
  test('another state of the same visit ends nothing', async () => {
    await asking();
    await abandon(7, 'first');
    expect(states()).toMatchObject({ wayback: { is: 'asking' } });
    await stopAsking(click);
  });
  test('the browser: a new life says that the old one’s answers will not come', async () => {
    await asking();
    // As another life left them, in another tab.
    const left = askings().map((each) => ({ ...each, tabId: 8 }));
    stand.session.set('asked:8', structuredClone(left));
    stand.session.set('asked-tabs', [8]);
    stand.session.set('tab:8', { ...state, tabId: 8 });
    await wake();
    const [record] = (stand.session.get('asked:8') ?? []) as Asking[];
    expect(record?.states).toEqual({ wayback: { is: 'interrupted' }, 'hacker-news': { is: 'interrupted' } });
    await stopAsking(click);
  });
  test('not the start of another life, for what this one began', async () => {
    await asking();
    await wake();
    expect(states()).toMatchObject({ wayback: { is: 'asking' } });
    await stopAsking(click);
  });
});
