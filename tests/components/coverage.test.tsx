// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Came, World, WorldClicks } from '../../components/coverage/inquiry';
import { Panel } from '../../components/Panel';
import type { TabView } from '../../components/view';
import { services } from '../../lib/coverage';
import { speakIn } from './dictionary';
import { answer, lookingUp, report, showing, tab, unasked } from './samples';
import { expectAccessible, press, redraw, show } from './view';
import { asked, asksMore, findings, settings, worlds } from './worldSamples';

const clicks = {
  read: vi.fn(),
  show: vi.fn(async () => true),
  clearHighlight: vi.fn(),
  copy: vi.fn(async () => true),
  kit: vi.fn(async () => 'gone' as const),
  openSettings: vi.fn(),
  ask: vi.fn<WorldClicks['ask']>(async () => 'asked'),
  stop: vi.fn(),
  allow: vi.fn<WorldClicks['allow']>(async () => true),
  choose: vi.fn<WorldClicks['choose']>(async () => true),
  openWelcome: vi.fn(),
  leaveAlone: vi.fn(),
  readAgain: vi.fn(),
  copyProblem: vi.fn(async () => true),
};
const card = (title: string) =>
  [...document.querySelectorAll('section.card, section')].find(
    (section) => section.querySelector('h2')?.textContent === title,
  );
const words = (title: string) => card(title)?.textContent ?? '';

/** Ticks or unticks a service in the list; links of the same name stand elsewhere. */
async function tick(name: string): Promise<void> {
  const label = [...document.querySelectorAll<HTMLElement>('.choose label')].find(
    ({ textContent }) => textContent === name,
  );
  await act(async () => label?.click());
}

async function open(world: World, of = report, inPrivate = false): Promise<void> {
  const view: TabView = { ...showing(of), tab: { ...tab, private: inPrivate } };
  show(<Panel view={view} world={world} clicks={clicks} />);
  await press('Coverage');
}

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
});

describe('every state is open to everybody', () => {
  test.each(Object.entries(worlds))('%s', async (_, world) => {
    await open(world, asksMore);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible();
  });
  test('whom to ask', async () => {
    await open(unasked);
    await press('Look for other coverage');
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible();
  });
  test.each(Object.entries(worlds))('%s, in French', async (_, world) => {
    speakIn('fr');
    const view = showing(asksMore);
    show(<Panel view={view} world={world} clicks={clicks} />);
    expect(document.body.textContent).not.toMatch(/[a-z]_[a-z]/);
  });
});

describe('before the first question', () => {
  const boxes = () =>
    [...document.querySelectorAll<HTMLInputElement>('.choose input')].map((box) => [
      box.parentElement?.textContent,
      box.checked,
    ]);
  test('nothing is asked by showing the view, nor by the first click', async () => {
    await open(unasked);
    await press('Look for other coverage');
    expect([clicks.allow, clicks.ask, clicks.choose].map((mock) => mock.mock.calls.length)).toEqual([0, 0, 0]);
  });
  test('tells of each service what it would be sent, to the letter, to whom, and what comes back', async () => {
    await open(unasked);
    await press('Look for other coverage');
    expect(boxes()).toEqual([
      ['Google News', true],
      ['Bing News', true],
      ['Wayback Machine', true],
      ['Hacker News (Algolia)', true],
      ['GDELT', false],
    ]);
    const [google] = document.querySelectorAll('.offers > li');
    expect(google?.textContent).toContain('news.google.com');
    expect(google?.textContent).toContain(report.page.title);
    expect(google?.textContent).toContain('articles in the news');
    const question = asked('coverage', {}).question;
    const request = services[0]?.ask(question, settings);
    expect(google?.querySelector('code')?.textContent).toBe(`GET ${request?.url}`);
  });
  test('the chosen ones are asked for at the click, remembered, then asked', async () => {
    await open(unasked);
    await press('Look for other coverage');
    await tick('Wayback Machine');
    await press('Ask these now');
    expect(clicks.allow).toHaveBeenCalledWith([
      'https://news.google.com/*',
      'https://www.bing.com/*',
      'https://hn.algolia.com/*',
    ]);
    expect(clicks.choose).toHaveBeenCalledWith({
      'google-news': true,
      'bing-news': true,
      wayback: false,
      'hacker-news': true,
      gdelt: false,
    });
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', false);
    const order = [clicks.allow, clicks.choose, clicks.ask].map((mock) => mock.mock.invocationCallOrder[0] ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
  test('refused: nothing is remembered, nothing asked, and that is said', async () => {
    clicks.allow.mockResolvedValueOnce(false);
    await open(unasked);
    await press('Look for other coverage');
    await press('Ask these now');
    expect([clicks.choose.mock.calls.length, clicks.ask.mock.calls.length]).toEqual([0, 0]);
    await vi.waitFor(() => expect(words('Other coverage')).toContain('You did not allow it; nothing was asked.'));
  });
  test('a full disk: nothing is asked', async () => {
    clicks.choose.mockResolvedValueOnce(false);
    await open(unasked);
    await press('Look for other coverage');
    await press('Ask these now');
    expect(clicks.ask).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(words('Other coverage')).toContain('could not be kept'));
  });
  test('nobody chosen: nothing to press', async () => {
    await open(unasked);
    await press('Look for other coverage');
    for (const name of ['Google News', 'Bing News', 'Wayback Machine', 'Hacker News (Algolia)']) await tick(name);
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Ask these now');
    expect(button?.disabled).toBe(true);
  });
});

describe('once chosen', () => {
  test('one click asks, and says before whom', async () => {
    await open(worlds.chosen);
    expect(words('Other coverage')).toContain(
      'Asks Google News, Bing News, Wayback Machine, and Hacker News (Algolia).',
    );
    await press('Look for other coverage');
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', false);
    expect(clicks.choose).not.toHaveBeenCalled();
  });
  test('another choice names only whom this question is for', async () => {
    await open(worlds.chosen);
    await press('Change whom to ask');
    await tick('Bing News');
    await press('Ask these now');
    expect(clicks.choose).toHaveBeenCalledWith({
      'google-news': true,
      'bing-news': false,
      wayback: true,
      'hacker-news': true,
      gdelt: false,
    });
  });
  test.each<[Came, string]>([
    ['gone', 'moved on'],
    ['nothing', 'nothing these services could be asked'],
    ['full', 'memory for extensions is full'],
    ['silent', 'did not answer'],
  ])('%s is said', async (began, said) => {
    clicks.ask.mockResolvedValueOnce(began);
    await open(worlds.chosen);
    await press('Look for other coverage');
    await vi.waitFor(() => expect(words('Other coverage')).toContain(said));
  });
});

test('a service nobody decided about is shown before it is asked', async () => {
  const { gdelt: _, ...services } = settings.services;
  await open({ askings: [], settings: { ...settings, services } });
  await press('Look for other coverage');
  expect(clicks.ask).not.toHaveBeenCalled();
  expect([...document.querySelectorAll<HTMLInputElement>('.choose input')].map(({ checked }) => checked)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

describe('where something speaks against it', () => {
  test('a private window is warned of, and asked again', async () => {
    await open(worlds.chosen, report, true);
    await press('Look for other coverage');
    expect(words('Other coverage')).toContain('This is a private window.');
    expect(clicks.allow).not.toHaveBeenCalled();
    await press('Ask all the same');
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', true);
  });
  test('the reader may think better of it', async () => {
    await open(worlds.chosen, report, true);
    await press('Look for other coverage');
    await press('Cancel');
    expect(document.activeElement?.textContent).toBe('Look for other coverage');
    expect(words('Other coverage')).not.toContain('private window');
    expect(clicks.ask).not.toHaveBeenCalled();
  });
});

describe('what came of it', () => {
  const states = () => [...document.querySelectorAll('.states li')].map((row) => row.textContent?.replace(/\s+/g, ' '));
  test('found nothing, could not ask, stopped, interrupted and not asked are five things', async () => {
    await open(worlds.failed);
    expect(states()).toEqual([
      '!Google News Could not ask. It showed a web page instead of an answer, perhaps to ask for consent.',
      '!Bing News Could not ask. It took too long.',
      '–Wayback Machine not asked: you have not allowed it, or took that back',
      '!Hacker News (Algolia) The browser ended our work before the answer came. Ask again.',
      '!GDELT Could not ask. It says: “The specified phrase is too short.”',
    ]);
    await open(worlds.stopped);
    expect(states()).toContain('■Bing News stopped by you');
    expect(states()).toContain('–GDELT not asked: not chosen');
    await open(worlds.nothing);
    expect(states()[0]).toBe('○Google News found nothing');
    expect(words('Other coverage')).toContain('Nothing was found. That does not mean that there is nothing.');
  });
  test('answers that are still to come are said, and can be stopped', async () => {
    await open(worlds.asking);
    expect(words('Other coverage')).toContain('2 answers are still to come.');
    await press('Stop');
    expect(clicks.stop).toHaveBeenCalledWith('coverage', '');
    redraw(<Panel view={showing(report)} world={worlds.answered} clicks={clicks} />);
    expect(words('Other coverage')).toContain('All that will come has come.');
  });
  test('groups, each with its outlets', async () => {
    await open(worlds.answered);
    const groups = [...(card('Other coverage')?.querySelectorAll('h3') ?? [])].map((heading) => heading.textContent);
    expect(groups).toEqual([
      'Same text elsewhere 2',
      'Other reports 2',
      'Before this one 1',
      'Background 1',
      'Discussion 1',
    ]);
    expect(words('Other coverage')).toContain('Dale Tribune, shown by MSN');
    expect(words('Other coverage')).toContain('advocacy group · Canada · Mar 1, 2025');
    expect(words('Other coverage')).toContain('link by way of Google News');
  });
  test('the picture is told in words', async () => {
    await open(worlds.answered);
    const [title, desc] = ['title', 'desc'].map((name) => document.querySelector(`svg ${name}`)?.textContent);
    expect(title).toBe('When it appeared');
    expect(desc).toBe(
      'From Feb 20, 2025 to Mar 6, 2025. The same text first with Lakeland Water Coalition, Mar 1, 2025. This page: Mar 4, 2025. 2 others have the same text from an earlier day.',
    );
  });
  test('what was asked about another visit is not shown', async () => {
    const [asking] = worlds.answered.askings;
    await open({ ...worlds.answered, askings: asking ? [{ ...asking, visit: 'another' }] : [] });
    expect(words('Other coverage')).not.toContain('Same text elsewhere');
  });
});

describe('the other parts', () => {
  test('candidates for the original, and not called more', async () => {
    await open(worlds.original, asksMore);
    expect(words('Find the original')).toContain('Candidates');
    expect(words('Find the original')).toContain('None is proof.');
  });
  test('no search for an original whose address is known', async () => {
    await open(worlds.chosen);
    expect(card('Find the original')).toBeUndefined();
  });
  test('the earliest copy, found by the first question too', async () => {
    await open(worlds.answered);
    expect(words('First seen')).toContain('Mar 4, 2025 · Open the copy');
    await press('Ask for the original’s earliest copy');
    expect(clicks.ask).toHaveBeenCalledWith('first-seen', report.origin?.url, false);
  });
  test('the organization in words and links, one entry for one item', async () => {
    await open(worlds.organization);
    expect(words('The organization')).toContain('speaks for the residents');
    expect(words('The organization')).toContain('Founded1998');
    expect(words('The organization')).toContain('which gives the same official site');
    expect(card('The organization')?.querySelectorAll('.about')).toHaveLength(1);
  });
  test('studies: what registries tell, else what the page says', async () => {
    await open(worlds.original, asksMore);
    expect(words('Studies cited')).toContain('What dams do to villages');
    expect(words('Studies cited')).toContain('Journal of Rivers · 2024 · Ada Brook and others');
    expect(words('Studies cited')).toContain('Open copy');
    const links = [...(card('Studies cited')?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links).toContain('https://doi.org/10.5555/lakes.2019.2');
  });
  test('a passage: the earliest first, with the words around it', () => {
    show(<Panel view={lookingUp(answer())} world={worlds.passage} clicks={clicks} />);
    const found = [...(card('Elsewhere')?.querySelectorAll('.headline') ?? [])].map(({ textContent }) => textContent);
    expect(found).toEqual(['Notes from the ministry', 'Minister answers the lake villages']);
    expect(words('Elsewhere')).toContain('left by the side door');
    expect(card('Elsewhere')?.querySelector('mark')?.textContent).toBe('nobody in the valley was asked');
  });
  test('a page that is not read has nothing to ask about', async () => {
    show(<Panel view={{ tab, state: null, why: 'no-access' }} world={unasked} clicks={clicks} />);
    await press('Coverage');
    expect(document.body.textContent).toContain('Once the page is read');
  });
});

test('hostile findings stay text, and lead nowhere but the web', async () => {
  const nasty = '<img src=x onerror=alert(1)>\u202e';
  const [first] = findings['bing-news'];
  const world: World = {
    settings,
    askings: [
      asked('coverage', {
        'bing-news': {
          is: 'answered',
          kept: false,
          findings: [
            { ...first, title: nasty.repeat(90), url: 'javascript:alert(1)', outlet: { ...first.outlet, name: nasty } },
          ],
        },
      }),
    ],
  };
  await open(world);
  expect(document.querySelector('img')).toBeNull();
  expect(
    [...document.querySelectorAll('a')].filter(({ href }) => !/^https?:/.test(href) && !href.startsWith('mailto:')),
  ).toEqual([]);
});
