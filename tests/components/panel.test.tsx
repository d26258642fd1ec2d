// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/Panel';
import type { TabView } from '../../components/view';
import { type Report, SignalName, Why } from '../../lib/model';
import { clicks } from './clicks';
import { speakIn } from './dictionary';
import {
  answer,
  bare,
  chained,
  lookalike,
  lookingUp,
  mentioning,
  notArticle,
  report,
  showing,
  sisterly,
  state,
  tab,
  terms,
  unasked,
} from './samples';
import { expectAccessible, press, redraw, show } from './view';

const panel = (view: TabView, world = unasked) => show(<Panel world={world} view={view} clicks={clicks} />);
const again = (view: TabView) => panel(view).textContent ?? '';
const heading = () => document.querySelector('h1')?.textContent;
const row = (title: string) =>
  [...document.querySelectorAll<HTMLDetailsElement>('.question')].find(
    (each) => each.querySelector('h2')?.textContent === title,
  );
const short = (title: string) => row(title)?.querySelector('.short')?.textContent;
/** Opens a row, as a click on it does. */
async function unfold(title: string): Promise<HTMLElement | undefined> {
  await act(async () => {
    const details = row(title);
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  return row(title)?.querySelector<HTMLElement>('.unfolded') ?? undefined;
}
const everyRow = async () => {
  for (const title of ['Who wrote it', 'May I reuse it?', 'Who else carries it', 'What it cites', 'All evidence'])
    await unfold(title);
};
const stops = () => [...document.querySelectorAll('.path li')].map((stop) => stop.textContent);
const withVerdict = (kind: Report['verdict']['kind'], confidence = 0.97): Report => ({
  ...report,
  verdict: { kind, confidence },
});

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
});

describe('every state is open to everybody', () => {
  test.each<[string, TabView]>([
    ['republished', showing(report)],
    ['a chain', showing(chained)],
    ['no sign', showing(bare)],
    ['mentions', showing(mentioning)],
    ['a sister title', showing(sisterly)],
    ['reading', { tab, state: { ...state, status: 'reading', report: null }, why: null }],
    ['unread', { tab, state: null, why: 'no-access' }],
    ['looking', lookingUp(null)],
    ['looked up', lookingUp(answer())],
    ['absent', lookingUp(answer({ kind: 'absent', speaker: null, context: null, links: [] }))],
  ])('%s', async (_, view) => {
    const body = panel(view);
    await everyRow();
    for (const details of body.querySelectorAll('details')) details.open = true;
    await expectAccessible();
    expect(body.querySelectorAll('h1')).toHaveLength(1);
    expect(body.querySelectorAll('header, main, footer')).toHaveLength(3);
  });
});

describe('the answer', () => {
  test.each<[string, Report, string]>([
    ['a statement', report, 'A statement by Lakeland Water Coalition, republished by Harbor Portal.'],
    ['a text of a publisher', sisterly, 'A text from Meridian Monthly, republished by Meridian Weekly.'],
    ['a wire story', withVerdict('wire'), 'A wire story from Lakeland Water Coalition, in Harbor Portal.'],
    [
      'a release',
      withVerdict('press-release'),
      'A press release from Lakeland Water Coalition, published by Harbor Portal.',
    ],
    ['an excerpt', withVerdict('excerpt'), 'An excerpt of a text from Lakeland Water Coalition, in Harbor Portal.'],
    ['nobody named', { ...report, origin: null }, 'A text from elsewhere. The page doesn’t name its source.'],
    ['no sign', bare, 'This page names no other source.'],
  ])('%s', (_, of, sentence) => {
    panel(showing(of));
    expect(heading()).toBe(sentence);
  });
  test('names no republisher where none is known', () => {
    panel(showing({ ...report, republisher: null, page: { ...report.page, site: null } }));
    expect(heading()).toBe('A statement by Lakeland Water Coalition, republished here.');
  });
  test('calls a long name by the initials that the page itself uses', async () => {
    const name = 'Lakeland Coalition for Clean Water and Free Rivers';
    const quote = 'The original source of this statement is the LCCWFR.';
    const clues = report.clues.map((clue, index) => (index === 0 ? { ...clue, quote } : clue));
    const origin = report.origin && { ...report.origin, name };
    panel(showing({ ...report, origin, clues }));
    expect(heading()).toBe('A statement by LCCWFR, republished by Harbor Portal.');
    expect(stops()[0]).toMatch(/^LCCWFR/);
    await act(() => document.querySelector<HTMLElement>('.path button')?.click());
    expect(document.querySelector('.stop .name')?.textContent).toBe(name);
    panel(showing({ ...report, origin }));
    expect(heading()).toContain(name);
  });
  test('takes no word of a line in capitals for initials', () => {
    const name = 'Wetland Archive of the Southern counties';
    const quote = 'THIS STATEMENT WAS FIRST PUBLISHED BY THE WETLAND ARCHIVE.';
    const clues = report.clues.map((clue, index) => (index === 0 ? { ...clue, quote } : clue));
    panel(showing({ ...report, origin: report.origin && { ...report.origin, name }, clues }));
    expect(heading()).toContain(name);
  });
  test.each(['LAKELAND WATER COALITION', 'Lakeland  Water Coalition'])(
    'does not say that somebody republished a text of their own: %s',
    (name) => {
      panel(showing({ ...report, republisher: report.republisher && { ...report.republisher, name } }));
      expect(heading()).toBe('A statement by Lakeland Water Coalition, republished here.');
    },
  );
  test('nor under the initials that the answer calls them by', () => {
    const name = 'Lakeland Coalition for Clean Water and Free Rivers';
    const quote = 'The original source of this statement is the LCCWFR.';
    const clues = report.clues.map((clue, index) => (index === 0 ? { ...clue, quote } : clue));
    const origin = report.origin && { ...report.origin, name };
    const republisher = report.republisher && { ...report.republisher, name: 'LCCWFR' };
    panel(showing({ ...report, origin, clues, republisher }));
    expect(heading()).toBe('A statement by LCCWFR, republished here.');
  });
  test('has the page’s title for a caption, and its strongest words', () => {
    panel(showing(report));
    expect(document.querySelector('.caption')?.textContent).toBe(report.page.title);
    expect(document.querySelector('.strongest .page-text')?.textContent).toBe(report.clues[0]?.quote);
  });
  test('prefers words that can be seen to those in the markup; these are shown as what they are', () => {
    panel(showing({ ...report, clues: report.clues.slice(1, 2) }));
    expect(document.querySelector('.strongest')?.textContent).toContain('in the page’s hidden description');
    expect(document.querySelector('.strongest button')).toBeNull();
  });
  test('says once that copies may not tell', () => {
    expect(again(showing(bare)).match(/Copies don’t always say so/g)).toHaveLength(1);
  });
});

describe('how sure we are', () => {
  const said = (change: Partial<Report>) => {
    panel(showing({ ...report, ...change }));
    return document.querySelector('.grounds')?.textContent;
  };
  const [first] = report.clues;
  const spoken = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      ...(first ?? report.clues[1]),
      signal: `sign ${n}`,
    })) as Report['clues'];
  test('stated on the page, as often as it is', () => {
    expect(said({ clues: spoken(1) })).toBe('Stated on the page, once');
    expect(said({ clues: spoken(2) })).toBe('Stated on the page, twice');
    expect(said({ clues: spoken(4) })).toBe('Stated on the page, 4 times');
  });
  test.each(['head', 'data'] as const)('nothing is stated on the page by what no reader sees there: %s', (where) => {
    const hidden = (count: number) => spoken(count).map((clue) => ({ ...clue, where }));
    expect(said({ clues: hidden(1) })).toBe('Very likely, by the signs on the page');
    expect(said({ clues: hidden(2) })).toBe('Several signs on the page agree');
    const [clue] = spoken(1);
    expect(said({ clues: [...(clue ? [clue] : []), ...hidden(3).slice(1)] })).toBe('Stated on the page, once');
  });
  test('not stated, where no sign would do alone', () =>
    expect(said({ clues: spoken(3).map((each) => ({ ...each, trust: 0.4 })) })).toBe(
      'Several signs on the page agree',
    ));
  test.each([
    [0.95, 'Very likely'],
    [0.7, 'Likely'],
    [0.5, 'Only possible'],
  ])('one weak sign and %d', (confidence, words) =>
    expect(
      said({ verdict: { kind: 'wire', confidence }, clues: spoken(1).map((each) => ({ ...each, trust: 0.4 })) }),
    ).toContain(words),
  );
  test('a counter or an address tells, and states nothing', () =>
    expect(said({ clues: spoken(1).map((each) => ({ ...each, where: 'markup' as const })) })).toContain('Very likely'));
});

describe('the path', () => {
  test('origin and this page, where no chain is told', () => {
    panel(showing(report));
    expect(stops()).toEqual([
      'Lakeland Water Coalitionadvocacy group · Canada',
      'Harbor PortalThis page · Mar 4, 2025',
    ]);
  });
  test('ends with this page, also where its site has no name', () => {
    const untold = { republisher: null, page: { ...report.page, site: null } };
    panel(showing({ ...report, ...untold, chain: chained.chain.filter(({ role }) => role !== 'republisher') }));
    expect(stops()).toHaveLength(3);
    expect(stops()[2]).toMatch(/^harborportal\.exampleThis page/);
  });
  test('every hop of a chain, the last one this page', () => {
    panel(showing(chained));
    expect(stops()).toHaveLength(3);
    expect(document.querySelectorAll('.path li.here')).toHaveLength(1);
  });
  test('a stop opens to what is known of it, and closes', async () => {
    panel(showing(report));
    await act(() => document.querySelector<HTMLElement>('.path button')?.click());
    const stop = document.querySelector('.stop');
    expect(stop?.textContent).toContain('Origin · Mar 1, 2025');
    expect([...(stop?.querySelectorAll('a') ?? [])].map((link) => link.href)).toEqual([
      'https://lakelandwater.example/',
      'https://lakelandwater.example/statements/2025/reservoir',
    ]);
    await act(() => document.querySelector<HTMLElement>('.path button')?.click());
    expect(document.querySelector<HTMLElement>('.stop')?.hidden).toBe(true);
  });
  test('says where no address is given, and who passed it on', async () => {
    panel(showing(chained));
    const [first, second] = document.querySelectorAll<HTMLElement>('.path button');
    await act(() => first?.click());
    expect(document.querySelector('.stop')?.textContent).toContain('not given on this page');
    await act(() => second?.click());
    expect(document.querySelector('.stop')?.textContent).toContain('Passed it on');
    expect(document.querySelector('.stop a')?.getAttribute('href')).toBe('https://meridian.example/reservoir');
  });
  test('a sister title is said to be one, and nobody else is', async () => {
    panel(showing(sisterly));
    expect(document.querySelector('.grounds')?.textContent).toContain('same house as this site');
    await act(() => document.querySelector<HTMLElement>('.path button')?.click());
    expect(document.querySelector('.stop')?.textContent).toContain('same house as this site');
    for (const other of [report, chained, bare]) expect(again(showing(other))).not.toContain('same house');
  });
});

describe('actions', () => {
  test('opens the original only where its address is known', () => {
    panel(showing(report));
    const link = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Open the original');
    expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual([
      report.origin?.url,
      '_blank',
      'noreferrer noopener',
    ]);
    expect(again(showing(chained))).not.toContain('Open the original');
  });
  test('copies a citation, says so, and closes the menu', async () => {
    panel(showing(report));
    const menu = [...document.querySelectorAll<HTMLDetailsElement>('.actions .menu')][0];
    if (menu) menu.open = true;
    await press('BibTeX');
    expect(clicks.copy).toHaveBeenCalledOnce();
    expect(menu?.open).toBe(false);
    expect(document.querySelector('.actions > [role=status]')?.textContent).toBe('Copied.');
  });
  test('says when copying was refused', async () => {
    clicks.copy.mockResolvedValueOnce(false);
    panel(showing(report));
    await press('BibTeX');
    expect(document.querySelector('.actions > [role=status]')?.textContent).toContain('did not allow copying');
  });
  test('Escape closes a menu and gives the focus back; it is the browser’s only where no menu is open', async () => {
    panel(showing(report));
    const menu = document.querySelector<HTMLDetailsElement>('.actions .menu');
    if (menu) menu.open = true;
    menu?.querySelector('button')?.focus();
    const pressed = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    expect(menu?.querySelector('button')?.dispatchEvent(pressed())).toBe(false);
    expect([menu?.open, document.activeElement === menu?.querySelector('summary')]).toEqual([false, true]);
    expect(menu?.querySelector('summary')?.dispatchEvent(pressed())).toBe(true);
  });
  test('a press elsewhere closes a menu, one within it does not', () => {
    panel(showing(report));
    const menu = document.querySelector<HTMLDetailsElement>('.actions .menu');
    if (menu) menu.open = true;
    menu?.querySelector('button')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(menu?.open).toBe(true);
    document.querySelector('h1')?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(menu?.open).toBe(false);
  });
  test('prints', async () => {
    panel(showing(report));
    await press('Print…');
    expect(clicks.print).toHaveBeenCalledOnce();
  });
});

test('nothing is offered to be read where there is no tab any more', () => {
  panel({ tab: null, state: null, why: 'gone' });
  expect(document.querySelector('.answer button')).toBeNull();
});

describe('the bar', () => {
  test('names the site, and has what is seldom needed', async () => {
    panel(showing(report));
    expect(document.querySelector('.bar .site')?.textContent).toBe('harborportal.example');
    for (const item of ['Read again', 'Don’t read this site', 'Settings', 'Help', 'Copy an error report'])
      await press(item);
    expect(
      [clicks.read, clicks.leaveAlone, clicks.openSettings, clicks.openWelcome, clicks.copyProblem].map(
        (each) => each.mock.calls.length,
      ),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(clicks.leaveAlone).toHaveBeenCalledWith('harborportal.example');
  });
  test('where the site is one not to be read, and was read once, takes that back', async () => {
    panel(showing(report), { ...unasked, settings: { ...unasked.settings, leaveAlone: ['harborportal.example'] } });
    expect(document.querySelector('.bar .choices')?.textContent).not.toContain('Don’t read this site');
    await press('Read this site automatically');
    expect(clicks.readAgain).toHaveBeenCalledWith('harborportal.example');
  });
});

describe('rows', () => {
  test('who comes back to a tab finds its rows as they were left, and the words still marked', async () => {
    panel(showing(report));
    await unfold('All evidence');
    await press('Show');
    const turn = (to: TabView) => redraw(<Panel world={unasked} view={to} clicks={clicks} />);
    turn({ ...showing(report), state: { ...state, visit: 'another' } });
    expect(row('All evidence')?.open).toBe(false);
    turn({ tab, state: { ...state, status: 'unread', why: 'pdf', report: null, visit: 'a third' }, why: null });
    turn(showing(report));
    expect(row('All evidence')?.open).toBe(true);
    expect(row('May I reuse it?')?.open).toBe(false);
    await press('Hide');
    expect(clicks.clearHighlight).toHaveBeenCalledOnce();
  });
  test('five questions, one stop each, folded; what stands behind is drawn when opened', async () => {
    panel(showing(report));
    expect([...document.querySelectorAll('.question h2')].map((each) => each.textContent)).toEqual([
      'Who wrote it',
      'May I reuse it?',
      'Who else carries it',
      'What it cites',
      'All evidence',
    ]);
    expect(document.querySelectorAll('.question .unfolded')).toHaveLength(0);
    expect((await unfold('Who wrote it'))?.textContent).toContain('Lakeland Water Coalition');
    expect(document.querySelectorAll('.question .unfolded')).toHaveLength(1);
  });
  test('all of them unfolded, for paper', () => {
    show(<Panel world={unasked} view={showing(report)} clicks={clicks} isWhole />);
    expect(document.querySelectorAll('.question[open] .unfolded')).toHaveLength(5);
    expect(document.querySelector('form')).toBeNull();
  });
  test('on paper stands the page’s answer, whatever was looked up on it before', () => {
    show(<Panel world={unasked} view={lookingUp(answer())} clicks={clicks} isWhole />);
    expect(document.querySelectorAll('.question[open] .unfolded')).toHaveLength(5);
  });
});

describe('who wrote it', () => {
  test.each<[string, Report, string]>([
    ['an organization', report, 'Lakeland Water Coalition, no person named'],
    ['persons, for an organization', chained, 'Ingrid Solvang and Per Aaby, for Lakeland'],
    ['nobody', bare, 'The page names no author.'],
  ])('%s', (_, of, sentence) => {
    panel(showing(of));
    expect(short('Who wrote it')).toContain(sentence);
  });
  test('an organization that signs does not write for itself', () => {
    const name = report.authorOrganization?.name ?? '';
    const itself = { name: name.toUpperCase(), organization: null, url: null };
    panel(showing({ ...report, authors: [itself] }));
    expect(short('Who wrote it')).toBe(`${name}, no person named`);
    panel(showing({ ...report, authors: [itself, { ...itself, name: 'Ingrid Solvang' }] }));
    expect(short('Who wrote it')).toBe(`Ingrid Solvang, for ${name}`);
  });
  test('"signed by" only where a byline says so', async () => {
    panel(showing(report));
    expect((await unfold('Who wrote it'))?.textContent).toContain('Signed by the organization; no person named.');
    panel(showing({ ...report, clues: report.clues.filter(({ about }) => about !== 'organization') }));
    expect((await unfold('Who wrote it'))?.textContent).toContain('Credited to the organization; no person named.');
  });
  test('the words that say so, and what comes from our list', async () => {
    panel(showing(report));
    const content = await unfold('Who wrote it');
    expect(content?.querySelector('.quotation')?.textContent).toContain('in the byline');
    expect(content?.textContent).toContain('built-in list');
  });
});

describe('what it cites', () => {
  test('counts in the line, groups in the row, and leads there', async () => {
    panel(showing(report));
    expect(short('What it cites')).toBe('3 links · 2 topics · 1 more by the author');
    const content = await unfold('What it cites');
    expect(content?.textContent).toMatch(
      /Ministry of Rivers.*government.*the permit of 2019.*a map of the valley.*Topics.*Water.*More by/,
    );
    for (const link of content?.querySelectorAll('a') ?? []) expect(link.rel).toBe('noreferrer noopener');
  });
  test('folds a long list', async () => {
    const byAuthor = Array.from({ length: 9 }, (_, n) => ({ text: `Text ${n}`, url: `https://a.example/${n}` }));
    panel(showing({ ...report, related: { cited: [], topics: [], byAuthor, studies: [] } }));
    expect((await unfold('What it cites'))?.textContent).toContain('4 more');
  });
  test('a study that is named without a link is something cited', async () => {
    const studies = [{ doi: '10.1000/182', text: '10.1000/182' }];
    panel(showing({ ...bare, related: { ...bare.related, studies } }));
    expect(short('What it cites')).toBe('1 study');
    expect((await unfold('What it cites'))?.textContent).not.toContain('cites nothing');
  });
  test('nothing cited', async () => {
    panel(showing(bare));
    expect(short('What it cites')).toBe('Nothing');
    expect((await unfold('What it cites'))?.textContent).toContain('cites nothing by link');
  });
});

describe('all evidence', () => {
  test('quotes the page and tells where, offering to show only what can be seen', async () => {
    panel(showing(report));
    const content = await unfold('All evidence');
    const quotations = [...(content?.querySelectorAll('.quotation') ?? [])];
    expect(quotations.map((item) => item.querySelector('button') !== null)).toEqual([true, false, true, true, true]);
    expect(quotations[0]?.textContent).toContain('The original source of this statement');
    expect(quotations[0]?.textContent).toContain('at the end of the text');
  });
  test('its buttons have names that tell them apart', async () => {
    panel(showing(report));
    const content = await unfold('All evidence');
    const names = [...(content?.querySelectorAll('.quotation button') ?? [])].map((each) => each.ariaLabel);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toMatch(/^Show on the page: “The original source/);
  });
  test('shows on the page and takes the highlight away again', async () => {
    panel(showing(report));
    await press('Show');
    expect(clicks.show).toHaveBeenCalledWith(report.clues[0]?.quote);
    await press('Hide');
    expect(clicks.clearHighlight).toHaveBeenCalledOnce();
  });
  test('only one quotation is marked at a time', async () => {
    panel(
      showing({ ...report, clues: report.clues.map((clue, n) => ({ ...clue, where: 'body', quote: `${n} words` })) }),
    );
    await unfold('All evidence');
    await press('Show');
    await press('Show');
    expect(document.body.textContent?.match(/Hide/g)).toHaveLength(1);
    expect(clicks.show).toHaveBeenCalledTimes(2);
  });
  test('says when the page no longer has the words', async () => {
    clicks.show.mockResolvedValueOnce(false);
    panel(showing(report));
    await press('Show');
    expect(document.body.textContent).toContain('does not show these words now');
  });
  test('counts what was found and what was not, and names it', async () => {
    panel(showing({ ...report, silent: ['dateline', 'counter', 'rights'] }));
    expect(short('All evidence')).toBe('2 signs · 3 checked, nothing found');
    expect((await unfold('All evidence'))?.textContent).toMatch(/Checked, nothing found.+, .+, and .+\./);
  });
  test.each(SignalName.options)('has words for %s', async (name) => {
    panel(showing({ ...bare, silent: [name] }));
    expect((await unfold('All evidence'))?.textContent).toMatch(/Checked, nothing found(?!signal_)[a-z].*\./);
  });
});

describe('whom the page also mentions', () => {
  const lines = () => [...document.querySelectorAll('.mentions > li')];
  test('stands with the evidence, in the page’s words, and claims nothing', async () => {
    panel(showing(mentioning));
    expect(short('All evidence')).toContain('3 names mentioned');
    const content = await unfold('All evidence');
    expect(lines().map((line) => line.textContent)).toEqual([
      'Valley TribuneNordlys Press AgencySources: Valley Tribune, Nordlysat the end of the textShow',
      'Ola BergWith thanks to Ola Berg, whose map of the valley we used while we wrote this.in the bylineShow',
    ]);
    expect(content?.textContent).toContain('too little to say that the text comes from them');
    expect(heading()).toBe('This page names no other source.');
  });
  test('only an address of theirs is a link, and leads out as every link does', async () => {
    panel(showing(mentioning));
    await unfold('All evidence');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.mentions a')];
    expect(links.map(({ textContent, href, target, rel }) => [textContent, href, target, rel])).toEqual([
      ['Valley Tribune', 'https://valleytribune.example/', '_blank', 'noreferrer noopener'],
    ]);
  });
  test('its words carry the page’s language', async () => {
    panel(showing({ ...mentioning, page: { ...mentioning.page, language: 'ar' } }));
    await unfold('All evidence');
    expect(document.querySelector('.mentions .page-text')?.getAttribute('lang')).toBe('ar');
  });
  test.each<[string, Report]>([
    ['nobody', bare],
    ['somebody, where an origin is claimed', { ...report, mentions: mentioning.mentions }],
  ])('%s is no line', async (_, of) => {
    panel(showing(of));
    await unfold('All evidence');
    expect(document.body.textContent).not.toContain('also mentions');
    expect(lines()).toEqual([]);
  });
});

describe('a page without a report', () => {
  test.each(Why.options)('%s has its sentence, and no more than one remedy', (why) => {
    panel({ tab, state: null, why });
    expect(heading()).toMatch(/\w.*\.$/);
    expect(document.querySelectorAll('.question')).toHaveLength(0);
    expect(document.querySelectorAll('.actions button').length).toBeLessThan(3);
  });
  test('can be asked for', async () => {
    panel({ tab, state: null, why: 'not-asked' });
    await press('Read this page');
    expect(clicks.read).toHaveBeenCalledOnce();
  });
  test('a site that is not read answers with the way back', async () => {
    panel({ tab, state: { ...state, status: 'unread', why: 'left-alone', report: null }, why: null });
    await press('Undo');
    expect(clicks.readAgain).toHaveBeenCalledWith('harborportal.example');
    // The button goes; the keyboard goes on from what takes its place.
    expect(document.activeElement?.tagName).toBe('MAIN');
  });
  test.each<Why>(['picture', 'data', 'pdf', 'store', 'browser-page', 'not-loaded', 'kept-out', 'no-access'])(
    '%s has no button, for none would help',
    (why) => {
      panel({ tab, state: null, why });
      expect(document.querySelectorAll('.actions button')).toHaveLength(0);
    },
  );
  test('what seems no article can be read all the same, once', () => {
    panel({ tab, state: { ...state, status: 'unread', why: 'not-article', report: null }, why: null });
    expect(document.querySelector('.actions button')?.textContent).toBe('Read it anyway');
    panel(showing(notArticle));
    // It says that something happened.
    expect(heading()).toBe('Read, and still no article found.');
    expect(document.querySelectorAll('.actions button')).toHaveLength(0);
  });
  test('is being read', () => {
    panel({ tab, state: { ...state, status: 'reading', report: null }, why: null });
    expect(heading()).toContain('Reading the page');
    expect(document.querySelector('h1 [role=status]')).not.toBeNull();
  });
});

describe('look-up', () => {
  test('is in front while it looks', () => {
    panel(lookingUp(null));
    expect(heading()).toContain('Looking for the passage');
  });
  test.each([
    ['article', 'own words'],
    ['quotation', 'quotes Mara Lind'],
    ['notice', 'a notice about credit'],
    ['caption', 'a picture'],
    ['linked', 'with a link to a source'],
    ['around', 'outside the article'],
    ['absent', 'do not find'],
    ['unread', 'could not be read'],
  ] as const)('%s', (kind, sentence) => {
    panel(lookingUp(answer({ kind })));
    expect(heading()).toContain(sentence);
  });
  test('a quotation of nobody named', () => {
    panel(lookingUp(answer({ speaker: null })));
    expect(heading()).toContain('does not say clearly');
  });
  test('marks the passage, whatever white space stands in it', () => {
    panel(lookingUp(answer()));
    expect(document.querySelector('mark')?.textContent).toBe('nobody in the  valley was asked');
  });
  test('copies the passage with its citation', async () => {
    panel(lookingUp(answer()));
    await press('Copy as quotation with citation');
    expect(clicks.copy).toHaveBeenCalledOnce();
  });
  test('says where the article itself comes from', () => {
    panel(lookingUp(answer()));
    expect(document.querySelector('.article-answer')?.textContent).toMatch(/^A statement by .?Lakeland/);
  });
  test('the reader may turn back to the page, until the next look-up', async () => {
    panel(lookingUp(answer()));
    await press('Back to the page');
    expect(heading()).toContain('A statement by');
    redraw(<Panel world={unasked} view={lookingUp(answer({ kind: 'notice' }))} clicks={clicks} />);
    expect(heading()).toContain('A statement by');
    const view = lookingUp(null);
    const next = view.state && { ...view.state, lookUp: { selection: 'other words', answer: null } };
    redraw(<Panel world={unasked} view={{ ...view, state: next }} clicks={clicks} />);
    expect(heading()).toContain('Looking for the passage');
  });
  test('takes words that are pasted', async () => {
    panel(showing(report));
    const field = document.querySelector('input');
    await act(() => {
      if (field) field.value = 'nobody in the valley was asked';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Look up');
    expect(clicks.lookUp).toHaveBeenCalledWith('nobody in the valley was asked');
  });
});

describe('hostile text', () => {
  const nasty = '<img src=x onerror=alert(1)>\u202e"\u0000';
  const endless = 'x'.repeat(10_000);
  const hostile: Report = {
    ...report,
    page: { ...report.page, title: nasty + endless, site: nasty, language: '"><b>' },
    origin: report.origin && { ...report.origin, name: nasty, url: 'https://a.example/"onmouseover="x' },
    republisher: report.republisher && { ...report.republisher, name: endless },
    authors: [{ name: nasty, organization: null, url: 'https://a.example/' }],
    clues: report.clues.map((clue) => ({ ...clue, quote: nasty + endless })),
    mentions: [],
    terms: { ...terms, holder: nasty, creditLine: nasty, conditions: [nasty] },
    related: { cited: [], topics: [{ name: nasty, url: null }], byAuthor: [], studies: [] },
  };
  test('is text, cut, and turns nothing around', async () => {
    const body = panel(showing(hostile));
    await everyRow();
    expect(body.querySelector('img, b')).toBeNull();
    expect(body.querySelector('[onmouseover], [onerror], [style]')).toBeNull();
    expect(body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(body.textContent).not.toContain('\u202e');
    expect(body.querySelector('h1')?.textContent?.length).toBeLessThan(800);
  });
  test('a mention is text, cut, and no link but to the web', async () => {
    const mention = { name: nasty, organization: null, url: 'javascript:alert(1)', where: 'closing' as const };
    const body = panel(showing({ ...bare, mentions: [{ ...mention, quote: nasty + endless }] }));
    await unfold('All evidence');
    expect(body.querySelector('img, b, .mentions a')).toBeNull();
    expect(body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(body.textContent).not.toContain('\u202e');
    expect(body.querySelector('.mentions')?.textContent?.length).toBeLessThan(2_000);
  });
  test('an address that is not of the web is no link', async () => {
    panel(showing({ ...report, authors: [{ name: 'A', organization: null, url: 'javascript:alert(1)' }] }));
    await everyRow();
    for (const link of document.querySelectorAll('a')) expect(link.protocol).toMatch(/^(https?|mailto):$/);
  });
});

test('another tab’s answer brings none of the last one’s marks along', async () => {
  panel(showing(report));
  await press('Show');
  const other = showing(report);
  redraw(
    <Panel
      world={unasked}
      view={{ ...other, state: other.state && { ...other.state, visit: 'second' } }}
      clicks={clicks}
    />,
  );
  expect(document.body.textContent).not.toContain('Hide');
});

test('the page’s words carry the page’s language', () => {
  panel(showing({ ...report, page: { ...report.page, language: 'ar' } }));
  const quote = document.querySelector('.strongest .page-text');
  expect([quote?.getAttribute('lang'), quote?.getAttribute('dir')]).toEqual(['ar', 'auto']);
});

test.each(['en', 'fr'] as const)('a name that mixes scripts is told of beside the answer (%s)', async (language) => {
  speakIn(language);
  panel(showing(lookalike));
  const hint = [...document.querySelectorAll('.answer .facts')].find(
    (each) => each.querySelector('bdi')?.textContent === lookalike.origin?.name,
  );
  expect(hint?.textContent).toMatch(
    language === 'en' ? /mixes letters of different scripts/ : /lettres d’écritures différentes/,
  );
  await expectAccessible();
  expect(again(showing(report))).not.toMatch(/scripts|écritures/);
});
