/** A page that the reader asks for: what is asked, and what is said where there is none. The network is a stand-in. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fetched } from '../../../../lib/io/background/net';
import type { ArticleText } from '../../../../lib/model';

const { permitted, fetchAnswer } = vi.hoisted(() => ({ permitted: vi.fn(async () => true), fetchAnswer: vi.fn() }));
vi.mock('../../../../lib/io/shared/browser', () => ({ browser: { permissions: { contains: permitted } } }));
vi.mock('../../../../lib/io/background/net', () => ({ fetchAnswer }));
const { fetchText, stopText } = await import('../../../../lib/io/background/fetchText');

const url = 'https://tide.example/coast';
const text: ArticleText = {
  url,
  site: 'The Tide',
  headline: null,
  paragraphs: ['One.'],
  language: 'en',
  published: null,
};
const room = { text: vi.fn(async (): Promise<ArticleText | 'not-article'> => text) };
const answers = (fetched: Fetched) => fetchAnswer.mockResolvedValueOnce(fetched);
const page = (contentType: string | null, status = 200): Fetched => ({
  is: 'answer',
  answer: { status, text: '<p>One.</p>' },
  contentType,
});

beforeEach(() => vi.clearAllMocks());

test('asks for the page alone, and has its text read', async () => {
  answers(page('text/html; charset=utf-8'));
  expect(await fetchText(url, room)).toEqual({ is: 'text', text });
  expect(fetchAnswer.mock.calls[0]?.[0]).toEqual({
    url,
    body: null,
    headers: { accept: 'text/html, application/xhtml+xml' },
    sends: [],
  });
  expect(room.text.mock.calls).toEqual([[{ url, html: '<p>One.</p>', contentType: 'text/html' }]]);
});

describe('nobody is asked', () => {
  test.each(['http://localhost/', 'http://10.0.0.1/', 'https://me:pw@tide.example/', `${url}?token=1`, 'file:///a'])(
    'for %s',
    async (address) => {
      expect(await fetchText(address, room)).toEqual({ is: 'failed', why: 'private' });
      expect(fetchAnswer).not.toHaveBeenCalled();
    },
  );
  test('without the reader’s permission', async () => {
    permitted.mockResolvedValueOnce(false);
    expect(await fetchText(url, room)).toEqual({ is: 'failed', why: 'no-permission' });
    expect(fetchAnswer).not.toHaveBeenCalled();
  });
});

describe('why there is no text', () => {
  test.each<[string, Fetched, object]>([
    ['a PDF', page('application/pdf'), { is: 'unread', why: 'pdf' }],
    ['a picture', page('image/png'), { is: 'unread', why: 'picture' }],
    ['data', page('application/json'), { is: 'unread', why: 'data' }],
    ['no such page', page('text/html', 404), { is: 'failed', why: 'absent' }],
    ['a page that is gone', page('text/html', 410), { is: 'failed', why: 'absent' }],
    ['elsewhere', { is: 'failed', why: 'redirected', until: null }, { is: 'failed', why: 'redirected' }],
    ['stopped', { is: 'stopped' }, { is: 'failed', why: 'stopped' }],
  ])('%s', async (_, fetched, said) => {
    answers(fetched);
    expect(await fetchText(url, room)).toEqual(said);
    expect(room.text).not.toHaveBeenCalled();
  });
  test('a page without an article', async () => {
    answers(page(null));
    room.text.mockResolvedValueOnce('not-article');
    expect(await fetchText(url, room)).toEqual({ is: 'unread', why: 'not-article' });
  });
});

test('stopped: the request is broken off, and one of another address is not', async () => {
  const signals: AbortSignal[] = [];
  fetchAnswer.mockImplementation(
    (_request: unknown, _bounds: unknown, stop: AbortSignal) =>
      new Promise<Fetched>((resolve) => {
        signals.push(stop);
        stop.addEventListener('abort', () => resolve({ is: 'stopped' }));
      }),
  );
  const asked = fetchText(url, room);
  void fetchText('https://other.example/', room);
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  await stopText(url);
  expect(await asked).toEqual({ is: 'failed', why: 'stopped' });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});
