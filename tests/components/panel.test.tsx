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

const panel = (view: TabView) => show(<Panel world={unasked} view={view} clicks={clicks} />);
const again = (view: TabView) => panel(view).textContent ?? '';
const card = (title: string) =>
  [...document.querySelectorAll('section')].find((section) => section.querySelector('h2')?.textContent === title);
const words = (title: string) => card(title)?.textContent ?? '';

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
    for (const details of body.querySelectorAll('details')) details.open = true;
    await expectAccessible();
    expect(body.querySelectorAll('h1')).toHaveLength(1);
    expect(body.querySelectorAll('header, main, footer')).toHaveLength(3);
  });
});

describe('verdict', () => {
  const verdict = (change: Partial<Report>) => {
    panel(showing({ ...report, ...change }));
    return document.querySelector('.verdict')?.textContent;
  };
  test('what the page itself says', () =>
    expect(verdict({})).toBe('Republishedfrom Lakeland Water Coalitionthe page says so · 2 signs'));
  test('what several signs say', () =>
    expect(verdict({ verdict: { kind: 'wire', confidence: 0.8 } })).toContain('several signs agree'));
  test('one weak sign', () =>
    expect(verdict({ verdict: { kind: 'wire', confidence: 0.65 }, clues: report.clues.slice(0, 1) })).toContain(
      'likely · 1 sign',
    ));
  test('sure, but by no sign that would do alone', () =>
    expect(verdict({ clues: report.clues.slice(1).map((each) => ({ ...each, trust: 0.6 })) })).not.toContain(
      'the page says so',
    ));
  test('no sign is not an original', () =>
    expect(verdict({ verdict: { kind: 'no-sign', confidence: 0.5 } })).toContain('does not make it an original'));
});

describe('origin card', () => {
  const stops = () => [...document.querySelectorAll('.chain li')].map((stop) => stop.textContent);
  test('origin and this page, where no chain is told', () => {
    panel(showing(report));
    expect(stops()).toEqual([
      'Lakeland Water CoalitionOrigin · Mar 1, 2025advocacy group · Canada',
      'Harbor PortalThis page · Mar 4, 2025aggregator · Canada',
    ]);
  });
  test('every hop of a chain', () => {
    panel(showing(chained));
    expect(stops()).toHaveLength(3);
    expect(stops()[1]).toContain('Passed it on');
    expect(document.querySelector('.chain a')?.getAttribute('href')).toBe('https://meridian.example/reservoir');
  });
  test('opens the original only where its address is known', () => {
    panel(showing(report));
    const link = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Open the original');
    expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual([
      report.origin?.url,
      '_blank',
      'noreferrer noopener',
    ]);
    expect(again(showing(chained))).not.toContain('Open the original');
    expect(words('Origin')).toContain('not given on this page');
  });
  test('no sign: says that it proves nothing', () => {
    panel(showing(bare));
    expect(words('Origin')).toContain('not proof of an original');
  });
  test('copies a citation, says so, and closes the menu', async () => {
    panel(showing(report));
    await press('Copy citation');
    const menu = document.querySelector<HTMLDetailsElement>('.menu');
    if (menu) menu.open = true;
    await press('BibTeX');
    expect(clicks.copy).toHaveBeenCalledOnce();
    expect(menu?.open).toBe(false);
    expect(card('Origin')?.querySelector('.menu + [role=status]')?.textContent).toBe('Copied.');
  });
  test('says when copying was refused', async () => {
    clicks.copy.mockResolvedValueOnce(false);
    panel(showing(report));
    await press('BibTeX');
    expect(words('Origin')).toContain('did not allow copying');
  });
});

describe('a sister title', () => {
  test('is said to be one, in verdict and path', () => {
    panel(showing(sisterly));
    expect(document.querySelector('.verdict')?.textContent).toBe(
      'Republishedfrom Meridian Monthlysame house as this site · the page says so · 1 sign',
    );
    const way = [...document.querySelectorAll('.chain li')].map((stop) => stop.textContent);
    expect(way).toEqual([
      'Meridian MonthlyOrigin · same house as this site · Mar 1, 2025magazine · Sweden',
      'Meridian WeeklyThis page · Mar 4, 2025magazine · Sweden',
    ]);
  });
  test('at the origin of a chain, and at no other stop', () => {
    panel(showing({ ...chained, origin: chained.origin && { ...chained.origin, sister: true } }));
    const way = [...document.querySelectorAll('.chain li')].map((stop) => stop.textContent?.includes('same house'));
    expect(way).toEqual([true, false, false]);
  });
  test('in French', () => {
    speakIn('fr');
    expect(again(showing(sisterly)).match(/même groupe que ce site/g)).toHaveLength(2);
  });
  test.each([
    ['a stranger', report],
    ['a chain', chained],
    ['nobody', bare],
  ])('%s is none', (_, of) => expect(again(showing(of))).not.toContain('same house'));
});

describe('whom the page also mentions', () => {
  const lines = () => [...document.querySelectorAll('.mentions > li')];
  test('stands below the origin, in the page’s words, and claims nothing', () => {
    panel(showing(mentioning));
    expect(lines().map((line) => line.textContent)).toEqual([
      'Valley TribuneNordlys Press AgencySources: Valley Tribune, Nordlysat the end of the textShow on the page',
      'Ola BergWith thanks to Ola Berg, whose map of the valley we used while we wrote this.in the bylineShow on the page',
    ]);
    expect(words('Origin')).toContain('too little to say that the text comes from them');
    expect(document.querySelector('.verdict')?.textContent).toBe(
      'No sign of syndicationThat does not make it an original.',
    );
    expect(words('Origin')).not.toContain('names no other source');
  });
  test('the words can be shown on the page, and hidden again', async () => {
    panel(showing(mentioning));
    await press('Show on the page');
    expect(clicks.show).toHaveBeenCalledWith('Sources: Valley Tribune, Nordlys');
    expect(words('Origin').match(/Remove the highlight/g)).toHaveLength(1);
    await press('Remove the highlight');
    expect(clicks.clearHighlight).toHaveBeenCalledOnce();
  });
  test('only an address of theirs is a link, and leads out as every link does', () => {
    panel(showing(mentioning));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.mentions a')];
    expect(links.map(({ textContent, href, target, rel }) => [textContent, href, target, rel])).toEqual([
      ['Valley Tribune', 'https://valleytribune.example/', '_blank', 'noreferrer noopener'],
    ]);
  });
  test('the Tab key comes to every link and button', () => {
    panel(showing(mentioning));
    const stops = [...document.querySelectorAll<HTMLElement>('.mentions :is(a, button)')];
    expect(stops.map(({ tabIndex }) => tabIndex)).toEqual([0, 0, 0]);
  });
  test('its words carry the page’s language', () => {
    panel(showing({ ...mentioning, page: { ...mentioning.page, language: 'ar' } }));
    expect(document.querySelector('.mentions .page-text')?.getAttribute('lang')).toBe('ar');
  });
  test('in French', () => {
    speakIn('fr');
    expect(again(showing(mentioning))).toContain('La page mentionne aussiLu près du texte');
  });
  test.each<[string, Report]>([
    ['nobody', bare],
    ['somebody, where an origin is claimed', { ...report, mentions: mentioning.mentions }],
  ])('%s is no line', (_, of) => {
    expect(again(showing(of))).not.toContain('also mentions');
    expect(lines()).toEqual([]);
  });
});

describe('why we say so', () => {
  test('quotes the page and tells where, offering to show only what can be seen', () => {
    panel(showing(report));
    const quotations = [...(card('Origin')?.querySelectorAll('.quotation') ?? [])];
    expect(quotations.map((item) => item.querySelector('button') !== null)).toEqual([true, false, true]);
    expect(quotations[0]?.textContent).toContain('The original source of this statement');
    expect(quotations[0]?.textContent).toContain('at the end of the text');
  });
  test('shows on the page and removes it again', async () => {
    panel(showing(report));
    await press('Show on the page');
    expect(clicks.show).toHaveBeenCalledWith(report.clues[0]?.quote);
    await press('Remove the highlight');
    expect(clicks.clearHighlight).toHaveBeenCalledOnce();
  });
  test('only one quotation is marked at a time', async () => {
    panel(showing(report));
    await press('Show on the page');
    await press('Show on the page');
    expect(document.body.textContent?.match(/Remove the highlight/g)).toHaveLength(1);
    expect(clicks.show).toHaveBeenCalledTimes(2);
  });
  test('says what else it looked at', () => {
    panel(showing({ ...report, silent: ['dateline', 'counter', 'rights'] }));
    expect(document.querySelector('.evidence .facts:last-child')?.textContent).toMatch(
      /^Also looked at, with nothing to rely on: .+, .+, and .+\.$/,
    );
    expect(card('Origin')?.querySelectorAll('.quotation').length).toBeGreaterThan(0);
  });
  test('says what it looked at where it found nothing', () => {
    panel(showing({ ...bare, silent: [...SignalName.options] }));
    expect(words('Origin')).toContain('Also looked at, with nothing to rely on: ');
    expect(card('Origin')?.querySelector('.quotation')).toBeNull();
  });
  test.each(SignalName.options)('has words for %s', (name) => {
    panel(showing({ ...bare, silent: [name] }));
    expect(words('Origin')).toMatch(/rely on: (?!signal_)[a-z].*\./);
  });
  test('says nothing of silence where every sign spoke', () => {
    panel(showing({ ...report, silent: [] }));
    expect(document.body.textContent).not.toContain('Also looked at');
  });
  test('names the silent signs on the origin’s card alone', () => {
    panel(showing({ ...report, silent: ['dateline'] }));
    expect(document.body.textContent?.match(/Also looked at/g)).toHaveLength(1);
    expect(words('Origin')).toContain('Also looked at');
  });
  test('says when the page no longer has the words', async () => {
    clicks.show.mockResolvedValueOnce(false);
    panel(showing(report));
    await press('Show on the page');
    expect(words('Origin')).toContain('no longer has these words');
  });
});

describe('author card', () => {
  test('signed by an organization', () => {
    panel(showing(report));
    expect(words('Author and organization')).toMatch(/Lakeland Water Coalition.*advocacy group · Canada.*no person/);
  });
  test('signed by persons, for an organization', () => {
    panel(showing(chained));
    expect(words('Author and organization')).toMatch(/Signed by.*Ingrid Solvang.*Per Aaby.*for Lakeland/);
    expect(words('Author and organization')).not.toContain('no person');
  });
  test('signed by nobody', () => {
    panel(showing(bare));
    expect(words('Author and organization')).toContain('names no author');
  });
});

describe('related card', () => {
  test('groups what is cited, and leads there', () => {
    panel(showing(report));
    expect(words('Related')).toMatch(
      /Ministry of Rivers.*government.*the permit of 2019.*a map of the valley.*Topics.*Water.*More by/,
    );
    for (const link of card('Related')?.querySelectorAll('a') ?? []) expect(link.rel).toBe('noreferrer noopener');
  });
  test('folds a long list', () => {
    const byAuthor = Array.from({ length: 9 }, (_, n) => ({ text: `Text ${n}`, url: `https://a.example/${n}` }));
    panel(showing({ ...report, related: { cited: [], topics: [], byAuthor, studies: [] } }));
    expect(words('Related')).toContain('4 more');
  });
  test('nothing cited', () => {
    panel(showing(bare));
    expect(words('Related')).toContain('cites nothing by link');
  });
});

describe('a page without a report', () => {
  test.each(Why.options)('%s has its sentence', (why) => {
    const text = again({ tab, state: null, why });
    expect(document.querySelector('.unread p')?.textContent).toMatch(/\w.*\.$/);
    expect(text).not.toContain('Origin');
  });
  test('can be asked for', async () => {
    panel({ tab, state: null, why: 'not-asked' });
    await press('Read this page');
    await press('Settings');
    expect([clicks.read.mock.calls.length, clicks.openSettings.mock.calls.length]).toEqual([1, 1]);
  });
  test('is not an article', () => expect(again(showing(notArticle))).toContain('does not read like an article'));
  test('is being read', () =>
    expect(again({ tab, state: { ...state, status: 'reading', report: null }, why: null })).toContain(
      'Reading the page',
    ));
});

describe('look-up', () => {
  test('shows how, where nothing was asked', async () => {
    panel(showing(report));
    await press('Look-up');
    expect(document.querySelector('[role=tabpanel]:not([hidden])')?.textContent).toContain('Right-click');
  });
  test('is in front while it looks', () => {
    panel(lookingUp(null));
    expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('Look-up');
    expect(document.querySelector('[role=tabpanel]:not([hidden])')?.textContent).toContain('Looking for the passage');
  });
  test.each([
    ['article', 'own words'],
    ['quotation', 'quotes Mara Lind'],
    ['notice', 'a notice about credit'],
    ['caption', 'a picture'],
    ['linked', 'by a link'],
    ['around', 'outside the article'],
    ['absent', 'do not find'],
  ] as const)('%s', (kind, sentence) => {
    panel(lookingUp(answer({ kind })));
    expect(document.querySelector('.answer')?.textContent).toContain(sentence);
  });
  test('a quotation of nobody named', () => {
    panel(lookingUp(answer({ speaker: null })));
    expect(document.querySelector('.answer')?.textContent).toContain('does not say clearly');
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
  const chosen = () => document.querySelector('[aria-selected=true]')?.textContent;
  const key = (name: string) =>
    act(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  test('the reader may turn back to the page, until the next look-up', async () => {
    panel(lookingUp(answer()));
    await press('This page');
    redraw(<Panel world={unasked} view={lookingUp(answer({ kind: 'notice' }))} clicks={clicks} />);
    expect(chosen()).toBe('This page');
    const view = lookingUp(null);
    const next = view.state && { ...view.state, lookUp: { selection: 'other words', answer: null } };
    redraw(<Panel world={unasked} view={{ ...view, state: next }} clicks={clicks} />);
    expect(chosen()).toBe('Look-up');
  });
  test('arrow keys, Home and End turn the views, the focus with them', async () => {
    panel(showing(report));
    document.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    await key('ArrowRight');
    expect([chosen(), document.activeElement?.textContent]).toEqual(['Coverage', 'Coverage']);
    await key('ArrowRight');
    expect(chosen()).toBe('Look-up');
    await key('ArrowRight');
    expect(chosen()).toBe('This page');
    await key('End');
    expect(chosen()).toBe('Look-up');
    await key('Home');
    expect(chosen()).toBe('This page');
    await key('ArrowLeft');
    expect(chosen()).toBe('Look-up');
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
  test('is text, cut, and turns nothing around', () => {
    const body = panel(showing(hostile));
    expect(body.querySelector('img, b')).toBeNull();
    expect(body.querySelector('[onmouseover], [onerror], [style]')).toBeNull();
    expect(body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(body.textContent).not.toContain('\u202e');
    expect(body.querySelector('h1')?.textContent?.length).toBeLessThan(800);
  });
  test('a mention is text, cut, and no link but to the web', () => {
    const mention = { name: nasty, organization: null, url: 'javascript:alert(1)', where: 'closing' as const };
    const body = panel(showing({ ...bare, mentions: [{ ...mention, quote: nasty + endless }] }));
    expect(body.querySelector('img, b, .mentions a')).toBeNull();
    expect(words('Origin')).toContain('<img src=x onerror=alert(1)>');
    expect(words('Origin')).not.toContain('\u202e');
    expect(body.querySelector('.mentions')?.textContent?.length).toBeLessThan(2_000);
  });
  test('an address that is not of the web is no link', () => {
    panel(showing({ ...report, authors: [{ name: 'A', organization: null, url: 'javascript:alert(1)' }] }));
    for (const link of document.querySelectorAll('a')) expect(link.protocol).toMatch(/^(https?|mailto):$/);
  });
});

test('another tab’s answer brings none of the last one’s marks along', async () => {
  panel(showing(report));
  await press('Show on the page');
  const other = showing(report);
  redraw(
    <Panel
      world={unasked}
      view={{ ...other, state: other.state && { ...other.state, visit: 'second' } }}
      clicks={clicks}
    />,
  );
  expect(document.body.textContent).not.toContain('Remove the highlight');
});

test('the page’s words carry the page’s language', () => {
  panel(showing({ ...report, page: { ...report.page, language: 'ar' } }));
  const quote = document.querySelector('.quotation .page-text');
  expect([quote?.getAttribute('lang'), quote?.getAttribute('dir')]).toEqual(['ar', 'auto']);
});
