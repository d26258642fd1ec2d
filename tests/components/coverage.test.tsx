// @vitest-environment jsdom
import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Coverage } from '../../components/coverage/Coverage';
import type { Came, World, WorldClicks } from '../../components/coverage/inquiry';
import { coverageInShort } from '../../components/coverage/inShort';
import { Organization } from '../../components/coverage/Organization';
import { useFindOriginal } from '../../components/coverage/Original';
import { Passage } from '../../components/coverage/Passage';
import { Studies } from '../../components/coverage/Studies';
import { services } from '../../lib/coverage';
import type { ServiceState } from '../../lib/coverage/model';
import type { Report } from '../../lib/model';
import { speakIn } from './dictionary';
import { answer, bare, lookingUp, report, showing, tab, unasked } from './samples';
import { expectAccessible, press, redraw, show } from './view';
import { asked, asksMore, elsewhere, findings, ownToo, settings, worlds } from './worldSamples';

const clicks = {
  ask: vi.fn<WorldClicks['ask']>(async () => 'asked'),
  stop: vi.fn(),
  allow: vi.fn<WorldClicks['allow']>(async () => true),
  choose: vi.fn<WorldClicks['choose']>(async () => true),
  openWelcome: vi.fn(),
  leaveAlone: vi.fn(),
  readAgain: vi.fn(),
  copyProblem: vi.fn(async () => true),
  compare: vi.fn(),
};
const onMore = vi.fn();

const part = (world: World, of = report, inPrivate = false): ComponentProps<typeof Coverage> => ({
  report: of,
  view: { ...showing(of), tab: { ...tab, private: inPrivate } },
  world,
  clicks,
});
const open = (...of: Parameters<typeof part>) => show(<Coverage {...part(...of)} />);
const again = (...of: Parameters<typeof part>) => redraw(<Coverage {...part(...of)} />);

/** The first action of a page and what stands below it, with another action beside it. */
function Finding(props: ReturnType<typeof part>) {
  const { button, content } = useFindOriginal({ ...props, onMore });
  return (
    <>
      <div class="actions">
        {button}
        <button type="button">Cite</button>
      </div>
      {content}
    </>
  );
}
const find = (...of: Parameters<typeof part>) => show(<Finding {...part(...of)} />);

const words = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
/** A paragraph of this class as it is read, without what keeps names apart. */
const said = (name: string) =>
  document
    .querySelector(`.${name}`)
    ?.textContent?.replaceAll('\u00a0', ' ')
    .replace(/[\u2068\u2069]/g, '') ?? null;
const sentence = () => said('sentence');
const earliest = () => said('earliest');
const summary = () => document.querySelector('.progress > summary')?.textContent;
const boxes = () =>
  [...document.querySelectorAll('.offers > li')].map((row) => [
    row.querySelector('.option')?.textContent?.trim(),
    row.querySelector('input')?.checked,
  ]);

/** Ticks or unticks a service in the list. */
async function tick(name: string): Promise<void> {
  const label = [...document.querySelectorAll<HTMLElement>('.choose label')].find(
    (each) => each.querySelector('.name')?.textContent === name,
  );
  await act(async () => label?.click());
}

/** A world in which one service gave this answer about the page. */
const found = (...stories: Parameters<typeof elsewhere>[0][]): World => ({
  settings,
  askings: [asked('coverage', { 'bing-news': { is: 'answered', kept: false, findings: stories.map(elsewhere) } })],
});
const sameTitle = report.page.title;
/** A service that answered, and found nothing. */
const nothing: ServiceState = { is: 'answered', kept: false, findings: [] };

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
});

describe('every state is open to everybody', () => {
  const everything = (world: World, of: Report) => (
    <main>
      <Finding {...part(world, of)} />
      <Coverage {...part(world, of)} />
      <Studies {...part(world, of)} />
      <Organization {...part(world, of)} />
    </main>
  );
  test.each(Object.entries(worlds))('%s', async (_, world) => {
    show(everything(world, asksMore));
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible();
  });
  test('whom to ask', async () => {
    show(
      <main>
        <Coverage {...part(ownToo, asksMore)} />
      </main>,
    );
    await press('Check elsewhere…');
    await press('What Google News is sent');
    await expectAccessible();
  });
  test.each(Object.entries({ ...worlds, ownToo }))('%s, in French', async (_, world) => {
    speakIn('fr');
    show(everything(world, asksMore));
    for (const button of document.querySelectorAll('button'))
      if (button.ariaExpanded) await act(async () => button.click());
    expect(document.body.innerHTML.replace(/<code.*?<\/code>/gs, '')).not.toMatch(/>[^<]*[a-z]_[a-z]/);
  });
});

describe('before the first question', () => {
  test('nothing is asked by showing it, nor by the first click', async () => {
    open(unasked);
    await press('Check elsewhere…');
    expect([clicks.allow, clicks.ask, clicks.choose].map((mock) => mock.mock.calls.length)).toEqual([0, 0, 0]);
  });
  test('says once what most are sent, and on a line what one is sent instead', async () => {
    open(ownToo, asksMore);
    await press('Check elsewhere…');
    expect(words()).toContain(`They are sent this headline: “${sameTitle}”`);
    expect(words()).toContain('Your browser may ask you to allow these sites first.');
    expect(boxes()).toEqual([
      ['Google News', true],
      ['Bing News', true],
      ['Wayback Machine address only', true],
      ['Hacker News (Algolia) address only', true],
      ['Crossref DOI only', true],
      ['OpenAlex DOI only', true],
      ['GDELT headline and day', false],
      ['SearXNG', true],
      ['Elasticsearch / OpenSearch', true],
    ]);
  });
  test('a question for one service says what that one is sent', async () => {
    show(<Studies {...part({ ...unasked, askings: worlds.original.askings.slice(0, 0) }, asksMore)} />);
    await press('Look for an open copy');
    expect(words()).toContain('This DOI is sent: 10.5555/rivers.2024.7');
    expect(boxes()).toEqual([['OpenAlex', true]]);
  });
  test('the exact request of each unfolds: to whom, what, and what comes back', async () => {
    open(unasked);
    await press('Check elsewhere…');
    const [google] = document.querySelectorAll('.offers > li');
    const request = google?.querySelector('dl');
    expect(request?.hidden).toBe(true);
    await press('What Google News is sent');
    expect(request?.hidden).toBe(false);
    for (const part of ['news.google.com', sameTitle, 'You get', 'articles in the news'])
      expect(request?.textContent).toContain(part);
    const sent = services[0]?.ask(asked('coverage', {}).question, settings);
    expect(request?.querySelector('code')?.textContent).toBe(`GET ${sent?.url}`);
  });
  test('the chosen ones are asked for at the click, remembered, then asked', async () => {
    open(unasked);
    await press('Check elsewhere…');
    await tick('Wayback Machine');
    await press('Ask 3 services');
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
    open(unasked);
    await press('Check elsewhere…');
    await press('Ask 4 services');
    expect([clicks.choose.mock.calls.length, clicks.ask.mock.calls.length]).toEqual([0, 0]);
    await vi.waitFor(() => expect(words()).toContain('You did not allow it; nothing was asked.'));
  });
  test('a full disk: nothing is asked', async () => {
    clicks.choose.mockResolvedValueOnce(false);
    open(unasked);
    await press('Check elsewhere…');
    await press('Ask 4 services');
    expect(clicks.ask).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(words()).toContain('could not be kept; nothing was asked'));
  });
  test('nobody chosen: nothing to press', async () => {
    open(unasked);
    await press('Check elsewhere…');
    for (const name of ['Google News', 'Bing News', 'Wayback Machine']) await tick(name);
    const button = document.querySelector<HTMLButtonElement>('.choose .main');
    expect([button?.textContent, button?.disabled]).toEqual(['Ask 1 service', false]);
    await tick('Hacker News (Algolia)');
    expect([button?.textContent, button?.disabled]).toEqual(['Ask 0 services', true]);
  });
  test('a page without a headline has nothing to ask about', () => {
    open(unasked, { ...report, page: { ...report.page, title: '' } });
    expect(words()).toContain('This page has no headline to look for.');
  });
});

describe('once chosen', () => {
  test('one click asks, and says before whom', async () => {
    open(worlds.chosen);
    expect(words()).toContain('Asks Google News, Bing News, Wayback Machine, and Hacker News (Algolia).');
    await press('Check elsewhere…');
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', false);
    expect(clicks.choose).not.toHaveBeenCalled();
  });
  const withoutBing = { 'google-news': true, 'bing-news': false, wayback: true, 'hacker-news': true, gdelt: false };
  test('another choice names only whom this question is for', async () => {
    open(worlds.answered);
    await press('Change');
    await tick('Bing News');
    await press('Ask 3 services');
    expect(clicks.choose).toHaveBeenCalledWith(withoutBing);
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', false);
  });
  test('another choice is kept without asking', async () => {
    open(worlds.answered);
    await press('Change');
    await tick('Bing News');
    await press('Save');
    expect(clicks.choose).toHaveBeenCalledWith(withoutBing);
    expect([clicks.allow.mock.calls.length, clicks.ask.mock.calls.length]).toEqual([0, 0]);
    expect(document.querySelector('.choose')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Ask again');
  });
  test('a choice that cannot be kept is said', async () => {
    clicks.choose.mockResolvedValueOnce(false);
    open(worlds.answered);
    await press('Change');
    await press('Save');
    await vi.waitFor(() => expect(words()).toContain('Your choice could not be kept.'));
  });
  test.each<[Came, string]>([
    ['gone', 'moved on'],
    ['nothing', 'nothing these services could be asked'],
    ['full', 'memory for extensions is full'],
    ['silent', 'did not answer'],
  ])('%s is said', async (began, said) => {
    clicks.ask.mockResolvedValueOnce(began);
    open(worlds.chosen);
    await press('Check elsewhere…');
    await vi.waitFor(() => expect(words()).toContain(said));
  });
});

test('a service nobody decided about is shown before it is asked', async () => {
  const { gdelt: _, ...services } = settings.services;
  open({ askings: [], settings: { ...settings, services } });
  await press('Check elsewhere…');
  expect(clicks.ask).not.toHaveBeenCalled();
  expect(boxes().map(([, isChecked]) => isChecked)).toEqual([true, true, true, true, false]);
});

describe('where something speaks against it', () => {
  test('a private window is warned of, and asked again', async () => {
    open(worlds.chosen, report, true);
    await press('Check elsewhere…');
    expect(words()).toContain('This is a private window.');
    expect(clicks.allow).not.toHaveBeenCalled();
    await press('Ask all the same');
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', true);
  });
  test('the reader may think better of it', async () => {
    open(worlds.chosen, report, true);
    await press('Check elsewhere…');
    await press('Cancel');
    expect(document.activeElement?.textContent).toBe('Check elsewhere…');
    expect(words()).not.toContain('private window');
    expect(clicks.ask).not.toHaveBeenCalled();
  });
  test('what was begun about one page is not carried to the next', async () => {
    open(worlds.chosen, report, true);
    await press('Check elsewhere…');
    const next = part(worlds.chosen, report, true);
    redraw(
      <Coverage {...next} view={{ ...next.view, state: next.view.state && { ...next.view.state, visit: 'next' } }} />,
    );
    expect(words()).not.toContain('private window');
  });
});

describe('what came of it', () => {
  const states = () => [...document.querySelectorAll('.states li')].map((row) => row.textContent?.replace(/\s+/g, ' '));
  test('found nothing, could not ask, stopped, interrupted and not asked are five things', () => {
    open(worlds.failed);
    expect(document.querySelector<HTMLDetailsElement>('.progress')?.open).toBe(true);
    expect(summary()).toBe('Finished: 4 could not be asked, 1 not allowed');
    expect(states()).toEqual([
      '!Google News Could not ask. It showed a web page instead of an answer, perhaps to ask for consent.',
      '!Bing News Could not ask. It took too long.',
      '–Wayback Machine Not asked: you have not allowed it, or took that back.',
      '!Hacker News (Algolia) The browser ended our work before the answer came. Ask again.',
      '!GDELT Could not ask. It says: “The specified phrase is too short.”',
    ]);
    open(worlds.stopped);
    expect(summary()).toBe('Finished: 1 answered, 1 stopped');
    expect(states()).toContain('■Bing News stopped by you');
    expect(states()).toContain('–GDELT Not selected');
    open(worlds.nothing);
    expect(summary()).toBe('Finished: 2 answered');
    expect(states()[0]).toBe('○Google News found nothing');
    expect(sentence()).toBe('Nothing was found. That does not mean there is nothing.');
  });
  test('nothing found by some is not nothing found by all', () => {
    const down = { is: 'failed', why: 'busy', said: null, until: null } as const;
    open({ settings, askings: [asked('coverage', { 'google-news': nothing, 'bing-news': down })] });
    expect(sentence()).toBe('Those who answered found nothing. That does not mean there is nothing.');
    expect(summary()).toBe('Finished: 1 answered, 1 could not be asked');
    expect(words()).toContain('Too many requests.');
  });
  test('answers that are still to come are said, and can be stopped', async () => {
    open(worlds.asking);
    expect(summary()).toBe('Asking… 1 answer so far');
    await press('Stop');
    expect(clicks.stop).toHaveBeenCalledWith('coverage', '');
    again(worlds.answered);
    expect(summary()).toBe('Finished: 4 answered');
    expect(document.querySelector('.unseen [role=status]')?.textContent).toBe('Finished: 4 answered');
  });
  test('sources are counted once all have answered; until then stands what was found so far', () => {
    const asking = worlds.answered.askings.map((each) => ({
      ...each,
      states: { ...each.states, gdelt: { is: 'asking' as const } },
    }));
    open({ ...worlds.answered, askings: asking });
    expect(words()).toContain('Found so far');
    expect(document.querySelector('.lanes')).toBeNull();
    again(worlds.answered);
    expect(words()).not.toContain('Found so far');
    expect(document.querySelector('.lanes')).not.toBeNull();
  });
  test('the keyboard stays on the button through asking and answers', async () => {
    open(worlds.chosen);
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Check elsewhere…');
    button?.focus();
    again(worlds.asking);
    expect(document.activeElement?.textContent).toBe('Stop');
    again(worlds.answered);
    expect(document.activeElement?.textContent).toBe('Ask again');
  });
  test('groups, each with its outlets', () => {
    open(worlds.answered);
    const groups = [...document.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(groups).toEqual(['Sources 1', 'Cannot be told 3', 'Background 1', 'Discussion 1', 'Oldest archived copies']);
    expect(words()).toContain('advocacy group · Canada · Mar 1, 2025');
    expect(words()).toContain('link by way of Google News');
  });
  test('the same text can be compared where its own address is known; other reports cannot', async () => {
    open(worlds.answered);
    const buttons = [...document.querySelectorAll<HTMLElement>('[aria-label^="Compare the page’s text with"]')];
    const rows = buttons.map((each) => each.closest('li'));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row?.textContent.includes('by way of'))).toEqual([]);
    const lanes = [...document.querySelectorAll('.lanes > li')];
    const own = lanes.filter((lane) => buttons.some((each) => lane.contains(each)));
    expect(own.map((lane) => lane.querySelector('h4 bdi')?.textContent)).toEqual(['Lakeland Water Coalition']);
    await press(buttons[0]?.ariaLabel ?? '');
    expect(clicks.compare.mock.calls).toEqual([[{ address: rows[0]?.querySelector('a')?.href }]]);
  });
  test('what was asked about another visit is not shown', () => {
    const [asking] = worlds.answered.askings;
    open({ ...worlds.answered, askings: asking ? [{ ...asking, visit: 'another' }] : [] });
    expect(document.querySelector('.lanes')).toBeNull();
  });
});

describe('the answer is a sentence', () => {
  const copy = (published: string | null, seen: string | null = null) =>
    found({ title: sameTitle, url: 'https://daletribune.example/1', published, seen });
  test.each([
    ['2025-03-01T23:30:00-05:00', 'Mar 1, 2025, 3 days before this page.'],
    ['2025-03-03', 'Mar 3, 2025, one day before this page.'],
    ['2025-03-04T06:00:00Z', 'Mar 4, 2025, the same day as this page.'],
    ['2025-03-05', 'Mar 5, 2025, one day after this page.'],
    ['2025-03-24', 'Mar 24, 2025, 20 days after this page.'],
    ['2025-03', 'March 2025.'],
  ])('%s', (published, said) => {
    open(copy(published));
    expect(earliest()).toBe(`Earliest found: daletribune.example, ${said}`);
  });
  test('only seen, not dated', () => {
    open(copy(null, '2025-03-03'));
    expect(earliest()).toBe('Earliest found: daletribune.example, first seen Mar 3, 2025, one day before this page.');
  });
  test('this page’s own day unknown: the earliest alone', () => {
    const world = copy('2025-03-03');
    const [asking] = world.askings;
    if (asking?.question.topic !== 'coverage') throw new Error('no question');
    open({ ...world, askings: [{ ...asking, question: { ...asking.question, published: null } }] });
    expect(earliest()).toBe('Earliest found: daletribune.example, Mar 3, 2025.');
  });
  test('no day at all', () => {
    open(copy(null));
    expect(earliest()).toBe('None of the reports found gives its day.');
  });
  test('an earlier report with another text is not the earliest of this one', () => {
    open(worlds.answered);
    expect(earliest()).toBe('Earliest found: Lakeland Water Coalition, Mar 1, 2025, 3 days before this page.');
    open(
      found({
        title: 'Villagers say nobody asked for reservoir still being built',
        url: 'https://a.example/',
        published: '2025-03-02',
      }),
    );
    expect(earliest()).toBe(
      'Earliest report found: a.example, Mar 2, 2025, 2 days before this page. None has the same text.',
    );
  });
});

describe('in one line', () => {
  const line = (world: World, of = report) => coverageInShort(showing(of), world);
  test.each([
    ['chosen', 'Not asked yet'],
    ['asking', 'Asking… 1 answer so far'],
    ['answered', '5 reports, 1 independent source · this text since Mar 1, 2025'],
    ['nothing', 'Nothing found'],
    ['failed', 'Could not ask'],
    ['stopped', '2 reports, 1 independent source · this text since Mar 1, 2025'],
  ] as const)('%s', (name, said) => expect(line(worlds[name])).toBe(said));
  test('stopped before anybody answered', () =>
    expect(line({ settings, askings: [asked('coverage', { 'bing-news': { is: 'stopped' } })] })).toBe('Stopped'));
  test('nothing found by who answered', () => {
    const down = { is: 'failed', why: 'down', said: null, until: null } as const;
    const world = { settings, askings: [asked('coverage', { 'google-news': nothing, gdelt: down })] };
    expect(line(world)).toBe('Nothing found · 1 could not be asked');
  });
  test('a copy is no report', () => {
    const copies: ServiceState = { is: 'answered', kept: false, findings: [...findings.wayback] };
    expect(line({ settings, askings: [asked('coverage', { wayback: copies })] })).toBe('No reports found');
  });
});

describe('the sources', () => {
  const lead = report.page.lead ?? '';
  const own = 'Two buses and a horn section came down the hill to tell the council what they think of the reservoir.';
  const paper = (name: string) => ({
    name,
    domain: `${name.toLowerCase().replace(/ /g, '')}.example`,
    organization: null,
    kind: null,
    country: null,
    via: null,
    house: null,
  });
  const wire = { name: 'Reuters', organization: 'reuters', house: 'Thomson Reuters', how: 'credits' } as const;
  const many = found(
    {
      title: sameTitle,
      url: 'https://a.example/',
      published: '2025-03-01',
      outlet: paper('Dale Tribune'),
      agency: wire,
    },
    {
      title: 'Other words',
      url: 'https://b.example/',
      published: '2025-03-02',
      outlet: paper('Bay Observer'),
      excerpt: lead,
    },
    {
      title: 'A horn section for the reservoir nobody wants',
      url: 'https://c.example/',
      outlet: paper('Lake Echo'),
      excerpt: own,
    },
    {
      title: 'Nobody asked for horns',
      url: 'https://c.example/2',
      outlet: paper('Lake Echo'),
      excerpt: `Before noon ${own}`,
      agency: { ...wire, how: 'cites' },
    },
    {
      title: 'What the reservoir is for',
      url: 'https://d.example/',
      outlet: { ...paper('Hill News'), house: 'Big House' },
      excerpt:
        'Nobody asked for the reservoir, and a study of its water table says that it will stay dry in most summers.',
    },
    {
      title: 'Nobody knows why the reservoir',
      url: 'https://e.example/',
      outlet: { ...paper('Hill Gazette'), house: 'Big House' },
      excerpt:
        'A reservoir that is still being built makes odd neighbors of farmers and bathers who asked for none of it.',
    },
    { title: 'A reservoir still nobody asked for', url: 'https://f.example/', outlet: paper('Valley Radio') },
  );
  const lines = () =>
    [...document.querySelectorAll('.lanes > li')].map((lane) =>
      [...lane.querySelectorAll('h4, .why')].map(({ textContent }) => textContent),
    );
  const unnamed = { ...report, origin: null };
  test('a sentence counts them, and what cannot be told', () => {
    open(many, unnamed);
    expect(sentence()).toBe(
      '7 reports and this page, 3 independent sources: Reuters (3 copies), Lake Echo, and Hill News (1 copy). 1 cannot be told.',
    );
  });
  test('each merge says why', async () => {
    open(many, unnamed);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await vi.waitFor(() =>
      expect(lines()).toEqual([
        ['Reuters 3', 'Credits Reuters', 'Same first sentences as this page', 'Same headline as Dale Tribune'],
        ['Lake Echo 2', 'Same first sentences as Lake Echo', 'Cites Reuters'],
        ['Hill News 2', 'Same house as Hill News (owner: Big House)'],
      ]),
    );
  });
  test('a source that the page names', () => {
    open(found({ title: sameTitle, url: 'https://a.example/', published: '2025-03-05' }));
    expect(sentence()).toBe('1 report and this page, 1 independent source: Lakeland Water Coalition (2 copies).');
    expect(lines()).toEqual([['Lakeland Water Coalition 2', 'Names Lakeland Water Coalition as its source']]);
  });
  test('a lane each, on one line of time, in words too', () => {
    open(many, unnamed);
    const lanes = [...document.querySelectorAll('.lane')];
    expect(
      lanes.map((lane) => [lane.getAttribute('aria-label'), [...lane.children].map((mark) => mark.className)]),
    ).toEqual([['From Mar 1, 2025 to Mar 4, 2025', ['first', 'later', 'here']]]);
    expect(document.querySelectorAll('.lanes > li')).toHaveLength(3);
    expect(words().match(/No day is given/g)).toHaveLength(2);
    expect(document.querySelector('.ends')?.textContent).toBe('Mar 1, 2025Mar 4, 2025');
  });
  test('more than six are folded, and counted in the sentence', async () => {
    const texts = ['rain', 'moss', 'slate', 'heron', 'clay', 'peat', 'otter', 'alder'].map((word, at) => ({
      title: `Reservoir of ${word}`,
      url: `https://paper${at}.example/`,
      excerpt: `${`${word} `.repeat(9)}and the reservoir nobody asked for, number ${at}`,
    }));
    open(found(...texts), unnamed);
    expect(document.querySelectorAll('.lanes > li')).toHaveLength(6);
    expect(sentence()).toMatch(/9 independent sources: .*and 5 more\.$/);
    await press('3 more sources');
    const rest = [...document.querySelectorAll<HTMLDetailsElement>('.part > details')].at(-1);
    await act(async () => {
      if (rest) rest.open = true;
    });
    await vi.waitFor(() => expect(document.querySelectorAll('.lanes > li')).toHaveLength(9));
  });
  test('are open to everybody, folded out, in both languages', async () => {
    for (const language of ['en', 'fr'] as const) {
      speakIn(language);
      show(
        <main>
          <h2>…</h2>
          <Coverage {...part(many, unnamed)} />
        </main>,
      );
      for (const details of document.querySelectorAll('details')) details.open = true;
      await expectAccessible();
    }
  });
});

describe('the original', () => {
  const firstAction = () => document.querySelector('.actions button')?.textContent;
  test('is looked for at its publisher’s, from a button among the actions', async () => {
    find(unasked, asksMore);
    expect(firstAction()).toBe('Find the original…');
    await press('Find the original…');
    expect(document.querySelector('.actions .choose')).toBeNull();
    expect(words()).toContain('They look on this site only: lakelandwater.example');
    await press('Ask 2 services');
    expect(clicks.ask).toHaveBeenCalledWith('original', '', false);
  });
  test('candidates, and not called more', () => {
    find(worlds.original, asksMore);
    expect(words()).toContain('Where it may stand 2');
    expect(words()).toContain('None is proof.');
    const rows = [...document.querySelectorAll('.stories li')].filter((row) => !row.textContent.includes('by way of'));
    expect(document.querySelectorAll('[aria-label^="Compare the page’s text with"]')).toHaveLength(rows.length);
    expect(summary()).toBe('Finished: 2 answered');
  });
  test('nothing like it is said once all answered, not before', () => {
    const world = (last: World['askings'][number]['states']['bing-news']) => ({
      settings,
      askings: [asked('original', { 'google-news': nothing, ...(last && { 'bing-news': last }) })],
    });
    find(world({ is: 'asking' }), asksMore);
    expect(words()).not.toContain('No article there resembles this one.');
    redraw(<Finding {...part(world(nothing), asksMore)} />);
    expect(words()).toContain('No article there resembles this one.');
  });
  test('whose address is known is not looked for', () => {
    find(worlds.chosen);
    expect(firstAction()).toBe('Cite');
  });
  test('whose publisher has no known site is looked for everywhere', async () => {
    find(worlds.chosen, {
      ...asksMore,
      origin: asksMore.origin && { ...asksMore.origin, domain: null, homepage: null },
    });
    await press('Find the original…');
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', false);
  });
  test('a page that names no source can be checked elsewhere, and the answer leads to what was found', async () => {
    find(worlds.chosen, bare);
    await press('Check elsewhere…');
    expect(clicks.ask).toHaveBeenCalledWith('coverage', '', false);
    redraw(<Finding {...part(worlds.answered, bare)} />);
    expect(earliest()).toContain('Earliest found: Lakeland Water Coalition');
    await press('Show what was found');
    expect(onMore).toHaveBeenCalled();
  });
});

describe('the other parts', () => {
  test('the earliest copy, found by the first question too', async () => {
    open(worlds.answered);
    expect(words()).toContain('This page · Mar 4, 2025 · Open the copy');
    await press('Find the original’s oldest archived copy');
    expect(clicks.ask).toHaveBeenCalledWith('first-seen', report.origin?.url, false);
  });
  test('the organization in words and links, one entry for one item', () => {
    show(<Organization {...part(worlds.organization)} />);
    expect(words()).toContain('speaks for the residents');
    expect(words()).toContain('Founded1998');
    expect(words()).toContain('which gives the same official site');
    expect(document.querySelectorAll('.about')).toHaveLength(1);
  });
  test('the organization is looked up by a click', async () => {
    show(<Organization {...part(worlds.chosen)} />);
    await press('Look up this organization');
    expect(clicks.ask).toHaveBeenCalledWith('organization', '', false);
  });
  test('studies: what registries tell, else what the page says', () => {
    show(<Studies {...part(worlds.original, asksMore)} />);
    expect(words()).toContain('What dams do to villages');
    expect(words()).toContain('Journal of Rivers · 2024 · Ada Brook and others');
    expect(words()).toContain('Open copy');
    expect([...document.querySelectorAll('a')].map(({ href }) => href)).toContain(
      'https://doi.org/10.5555/lakes.2019.2',
    );
  });
  test('a page that cites no study has no such part', () => {
    show(<Studies {...part(worlds.original)} />);
    expect(words()).toBe('');
  });
  test('a passage: the earliest first, with the words around it', () => {
    const view = lookingUp(answer());
    const selection = view.state?.lookUp?.selection ?? '';
    show(<Passage view={view} world={worlds.passage} clicks={clicks} selection={selection} />);
    const headlines = [...document.querySelectorAll('.headline')].map(({ textContent }) => textContent);
    expect(headlines).toEqual(['Notes from the ministry', 'Minister answers the lake villages']);
    expect(words()).toContain('left by the side door');
    expect(document.querySelector('mark')?.textContent).toBe('nobody in the valley was asked');
  });
});

test('hostile findings stay text, and lead nowhere but the web', () => {
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
  open(world);
  expect(document.querySelector('img')).toBeNull();
  expect(
    [...document.querySelectorAll('a')].filter(({ href }) => !/^https?:/.test(href) && !href.startsWith('mailto:')),
  ).toEqual([]);
});
