/** A comparison as it goes. What is asked of the background and the browser is a stand-in. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asked } from '../../../../lib/compare/against';
import { compare } from '../../../../lib/compare/compare';
import type { Fetched, Standing } from '../../../../lib/compare/other';
import type { Comparing } from '../../../../lib/io/panel/comparing';
import type { ArticleText, Fault, Why } from '../../../../lib/model';
import { today } from '../../../../lib/text/today';

const edge = vi.hoisted(() => ({
  textIn: vi.fn(),
  savedText: vi.fn(),
  savedTexts: vi.fn(),
  standingTexts: vi.fn(),
  askForText: vi.fn(),
  compareTexts: vi.fn(),
  keepCompared: vi.fn(),
  stopAsking: vi.fn(),
  openPage: vi.fn(),
  isPrivate: vi.fn(async () => false),
}));
vi.mock('../../../../lib/io/panel/compare', () => edge);
vi.mock('../../../../lib/io/panel/memory', () => edge);
vi.mock('../../../../lib/io/shared/tabRecord', () => ({ watchStates: vi.fn() }));
vi.mock('../../../../lib/io/shared/words', () => ({ t: (key: string) => key }));
const { startComparing } = await import('../../../../lib/io/panel/comparing');

const lines = [
  'The keeper of the lighthouse said on Monday that the lamp would not be lit before April.',
  'Fishers on the island have been steering by the church tower for three weeks now.',
];
const text = (host: string, published: string | null, ...paragraphs: string[]): ArticleText => ({
  url: `https://${host}/1`,
  site: host,
  headline: null,
  paragraphs,
  language: 'en',
  published,
});
const mine = text('tide.example', '2026-03-03', ...lines);
const other = text('cape.example', '2026-03-02', ...lines, 'One more paragraph stands here alone, for all we know.');
const standing: Standing[] = [
  { tabId: 8, url: 'https://cape.example/1', site: 'cape.example', title: 'Lamp', language: 'en' },
];

let last: Comparing;
const start = (against: Asked['against'] = null) =>
  startComparing({ tabId: 7, against }, (comparing) => {
    last = comparing;
  });
const texts = (ofTabs: Record<number, { text: ArticleText; visit: string | null } | Why>) =>
  edge.textIn.mockImplementation(async (tabId: number) => ofTabs[tabId] ?? 'gone');
const paired = () => vi.waitFor(() => expect(last.paired).not.toBeNull());
const isOther = (is: Comparing['other']['is']) => vi.waitFor(() => expect(last.other.is).toBe(is));

beforeEach(() => {
  vi.clearAllMocks();
  edge.standingTexts.mockResolvedValue(standing);
  edge.compareTexts.mockImplementation(async (a: ArticleText, b: ArticleText) => compare(a, b));
  texts({ 7: { text: mine, visit: 'v1' }, 8: { text: other, visit: 'v2' } });
});

describe('with a text of another tab', () => {
  test('chosen there, or named by the address of our page', async () => {
    start().useTab(8);
    await paired();
    expect([last.paired?.copy, last.paired?.original]).toEqual([mine, other]);
    start({ tab: 8 });
    await paired();
  });
  test('what came of it is kept beside the report of the visit', async () => {
    start({ tab: 8 });
    await paired();
    expect(edge.keepCompared.mock.calls).toEqual([
      [
        7,
        'v1',
        { address: other.url, site: 'cape.example', printed: expect.closeTo(0.77, 1), borrowed: 1, day: today() },
      ],
    ]);
  });
  test('the later one is the copy, and what is kept says the same of the reader’s text', async () => {
    texts({ 7: { text: { ...mine, published: '2026-03-01' }, visit: 'v1' }, 8: { text: other, visit: null } });
    const clicks = start({ tab: 8 });
    await paired();
    expect(last.paired).toMatchObject({ isSwapped: true, copy: other });
    expect(edge.keepCompared.mock.calls[0]?.[2]).toMatchObject({ printed: expect.closeTo(0.77, 1), borrowed: 1 });
    clicks.swap();
    await vi.waitFor(() => expect(last.paired).toMatchObject({ isSwapped: false, original: other }));
    expect(edge.keepCompared).toHaveBeenCalledOnce();
  });
  test('that is gone: it is told', async () => {
    start({ tab: 9 });
    await isOther('missing');
    expect(last.other).toEqual({ is: 'missing', missing: { from: 'tab', why: 'gone' } });
  });
  test('an answer that comes late is dropped', async () => {
    const slow = Promise.withResolvers<Why>();
    edge.textIn.mockImplementation(async (tabId: number) =>
      tabId === 7 ? { text: mine, visit: 'v1' } : tabId === 8 ? { text: other, visit: null } : slow.promise,
    );
    const clicks = start();
    clicks.useTab(9);
    clicks.useTab(8);
    await paired();
    slow.resolve('gone');
    // What came late would have been drawn by the time the texts are swapped.
    clicks.swap();
    await vi.waitFor(() => expect(last.paired?.isSwapped).toBe(true));
    expect(last.other.is).toBe('text');
  });
});

describe('with a page at an address', () => {
  test('nobody is asked before the click; a tab that shows it is taken instead', async () => {
    start({ address: 'https://elsewhere.example/1' });
    await vi.waitFor(() => expect(last.mine.is).toBe('read'));
    expect([last.other.is, last.address]).toEqual(['none', 'https://elsewhere.example/1']);
    start({ address: 'https://cape.example/1?utm_source=x' });
    await paired();
    expect(edge.askForText).not.toHaveBeenCalled();
  });
  test('asked straight from the click', async () => {
    edge.askForText.mockResolvedValueOnce({ is: 'text', text: other } satisfies Fetched);
    const clicks = start();
    clicks.askFor('https://cape.example/1');
    expect(edge.askForText).toHaveBeenCalledOnce();
    expect(last.other).toEqual({ is: 'asking', host: 'cape.example' });
    await paired();
    expect(last.other).toMatchObject({ isFetched: true });
    expect(edge.keepCompared).toHaveBeenCalledOnce();
  });
  test('another text than the reader’s is no proof of anything', async () => {
    const wall = text('cape.example', null, 'We value your privacy and so do our eight hundred partners.');
    edge.askForText.mockResolvedValueOnce({ is: 'text', text: wall } satisfies Fetched);
    start().askFor('https://cape.example/1');
    await paired();
    expect(edge.keepCompared).not.toHaveBeenCalled();
  });
  test('stopped, and begun anew', async () => {
    const slow = Promise.withResolvers<Fetched>();
    edge.askForText.mockReturnValueOnce(slow.promise);
    const clicks = start();
    clicks.askFor('https://cape.example/1');
    clicks.stop();
    expect(edge.stopAsking.mock.calls).toEqual([['https://cape.example/1']]);
    slow.resolve({ is: 'failed', why: 'stopped' });
    await isOther('missing');
    clicks.another();
    expect(last.other).toEqual({ is: 'none' });
  });
});

test('with words that were pasted, of which nothing is kept', async () => {
  const clicks = start();
  await vi.waitFor(() => expect(last.mine.is).toBe('read'));
  clicks.useWords(lines.join('\n'));
  await paired();
  expect(last.paired?.original).toMatchObject({ site: 'compare_words_site', language: 'en', paragraphs: lines });
  expect(edge.keepCompared).not.toHaveBeenCalled();
});

test.each<[string, ArticleText | Fault | 'none', Comparing['other']['is']]>([
  ['saved', other, 'text'],
  ['not saved', 'none', 'missing'],
  ['out of reach', 'busy', 'missing'],
])('with a text of the memory that is %s', async (_, saved, is) => {
  edge.savedText.mockResolvedValueOnce(saved);
  start({ id: 3 });
  await isOther(is);
  expect(edge.savedText.mock.calls).toEqual([[3]]);
});

test('the reader’s own text cannot be had, and later can', async () => {
  texts({ 7: 'too-slow', 8: { text: other, visit: null } });
  const clicks = start({ tab: 8 });
  await vi.waitFor(() => expect(last.mine).toEqual({ is: 'unread', why: 'too-slow' }));
  texts({ 7: { text: mine, visit: 'v1' } });
  clicks.again();
  await paired();
});

test('a reading room that gives no answer is no comparison', async () => {
  edge.compareTexts.mockResolvedValueOnce(null);
  start({ tab: 8 });
  await isOther('missing');
  expect(last.paired).toBeNull();
});
