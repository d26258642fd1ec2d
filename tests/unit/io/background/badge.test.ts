/** What the toolbar button shows of each state of a page. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Report, type TabState, Why } from '../../../../lib/model';
import { speakIn } from '../../../components/dictionary';
import { linkedWire } from '../../citations/report';
import { state as read } from './tab';

const action = vi.hoisted(() => ({ setBadgeText: vi.fn(), setTitle: vi.fn(), setIcon: vi.fn() }));
vi.mock('../../../../lib/io/shared/browser', () => ({
  browser: { action, i18n: { getMessage: () => '', getUILanguage: () => 'en' } },
}));
const { drawBadge, tooltip } = await import('../../../../lib/io/background/badge');

const told = (change: Partial<Report>): TabState => ({ ...read, report: { ...linkedWire, ...change } });
const silent = told({ verdict: { kind: 'no-sign', confidence: 0.9 }, origin: null });
const unread = (why: Why | null): TabState => ({ ...read, status: 'unread', report: null, why });

/** What stands on the button: the icon's set, the badge, the tooltip without its isolating marks. */
async function drawn(state: TabState | null, badge: 'dot' | 'letter' | 'none' = 'dot') {
  vi.clearAllMocks();
  await drawBadge(7, state, badge);
  const last = (spy: typeof action.setIcon) => spy.mock.lastCall?.[0];
  expect(last(action.setIcon).tabId).toBe(7);
  return {
    icon: last(action.setIcon).path[16],
    text: last(action.setBadgeText).text,
    title: last(action.setTitle).title.replace(/[\u2068\u2069]/g, ''),
  };
}

beforeEach(() => speakIn('en'));

describe('the button', () => {
  test('names another source: filled, with a dot', async () => {
    const { icon, text, title } = await drawn(read);
    expect([icon, text]).toEqual(['/icon/16.png', '•']);
    expect(title).toMatch(/^A wire story from .+, in .+\.$/);
  });
  test('as a letter, or without a mark, where the reader wants it so', async () => {
    expect((await drawn(read, 'letter')).text).toBe('W');
    expect(await drawn(read, 'none')).toMatchObject({ icon: '/icon/16.png', text: '' });
  });
  test('read, and no other source named: filled, without a dot', async () =>
    expect(await drawn(silent)).toEqual({ icon: '/icon/16.png', text: '', title: 'This page names no other source.' }));
  test('not read: hollow, with the reason', async () =>
    expect(await drawn(unread('left-alone'))).toEqual({
      icon: '/icon/unread-16.png',
      text: '',
      title: 'Not read. You chose not to read this site.',
    }));
  test('not an article: hollow, though there is a report', async () =>
    expect(
      await drawn({
        ...told({ verdict: { kind: 'not-article', confidence: 0.9 } }),
        status: 'unread',
        why: 'not-article',
      }),
    ).toEqual({ icon: '/icon/unread-16.png', text: '', title: 'Not read. No article found here.' }));
  test('being read: hollow until there is an answer, also where an older one is known', async () =>
    expect(await drawn({ ...read, status: 'reading' })).toEqual({
      icon: '/icon/unread-16.png',
      text: '',
      title: 'Reading the page…',
    }));
  test('nothing known: hollow, with the question', async () =>
    expect(await drawn(null)).toEqual({
      icon: '/icon/unread-16.png',
      text: '',
      title: 'Where does this text come from?',
    }));
  test('a tab that is gone is no error', async () => {
    action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await expect(drawBadge(7, read, 'dot')).resolves.toBeUndefined();
  });
});

test.each(Why.options)('%s has a reason of few words in both languages', (why) => {
  for (const language of ['en', 'fr'] as const) {
    speakIn(language);
    expect(tooltip(unread(why))).toMatch(/^(?:Not read\. |Non lu\. )\S.{3,100}\.$/);
  }
});
