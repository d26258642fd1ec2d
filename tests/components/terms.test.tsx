// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/Panel';
import { type Kit, type Limit, type Report, type Terms, type TermsSource, Use, useNames, Why } from '../../lib/model';
import { clicks, kit } from './clicks';
import { speakIn } from './dictionary';
import { asking, bare, open, refusing, report, showing, silent, terms, unasked, windowed } from './samples';
import { expectAccessible, press, redraw, show } from './view';

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-05-20T12:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const title = 'Terms';
const card = () =>
  [...document.querySelectorAll('section')].find((section) => section.querySelector('h2')?.textContent === title);
const words = () => card()?.textContent ?? '';
const panel = (of: Report) => {
  show(<Panel world={unasked} view={showing(of)} clicks={clicks} />);
  return words();
};
const having = (change: Partial<Terms>, of: Report = report): Report => ({
  ...of,
  terms: of.terms && { ...of.terms, ...change },
});
const texts = (selector: string) => [...(card()?.querySelectorAll(selector) ?? [])].map((found) => found.textContent);
const link = (text: string) => [...(card()?.querySelectorAll('a') ?? [])].find((a) => a.textContent === text);
const said = () => texts('[role=status]').join('');

describe('every state is open to everybody', () => {
  test.each<[string, Report]>([
    ['open license', open],
    ['mixed', report],
    ['ask', asking],
    ['no', refusing],
    ['silent', silent],
    ['window', windowed],
    ['null', bare],
  ])('%s', async (_, of) => {
    panel(of);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible();
    expect(texts('p').at(-1)).toBe('Information, not legal advice.');
  });
});

describe('whose text it is', () => {
  test.each([
    ['notice', 'named in the notice'],
    ['metadata', 'machine-readable data'],
    ['origin', 'publisher of the original'],
    ['site', 'the site speaks for itself'],
  ] as const)('the ground is told: %s', (holderGround, sentence) => {
    expect(panel(having({ holderGround }))).toContain(sentence);
    expect(texts('.name')[0]).toBe('Lakeland Water Coalition');
  });
  test('nobody is named', () =>
    expect(panel(having({ holder: null, holderGround: null }))).toContain('names no rights holder'));
  test('tells when the one who permits is not the one who holds', () => {
    expect(panel(report)).toContain(
      'The text is Lakeland Water Coalition’s; the permissions below are given by Harbor Portal.',
    );
    expect(words()).toContain('own terms are not stated here');
    for (const own of [{ grantedBy: 'origin', holder: 'LWC' }, { holder: 'Harbor Portal and partners' }] as const)
      expect(panel(having(own))).not.toContain('permissions below');
  });
  test('does not say that the holder is silent where the holder speaks', () => {
    const policy: TermsSource[] = asking.terms?.sources ?? [];
    expect(panel(having({ sources: [...terms.sources, ...policy] }))).toContain('given by Harbor Portal');
    expect(words()).not.toContain('own terms are not stated');
  });
  test('the license by its id, linked', () => {
    panel(open);
    expect(link('CC-BY-ND-4.0')?.href).toBe('https://creativecommons.org/licenses/by-nd/4.0/');
    expect(panel(asking)).toContain('all rights reserved');
    expect(words()).not.toContain('all-rights-reserved');
  });
});

describe('may I', () => {
  const rows = () => texts('.uses tr:not(:has(.why))');
  test('each use in words, the unstated ones together, and that silence is no permission, once', () => {
    panel(report);
    expect(rows()).toEqual([
      'repost it on a non-commercial site✓ Yes, if…',
      'repost it on a commercial site? Ask first',
      'print it? Ask first',
      'quote an excerpt✓ Yes',
      'change it✕ No',
      'translate it and train AI on it– not stated',
    ]);
    expect(words().match(/silence is not permission/gi)).toHaveLength(1);
    panel(refusing);
    expect(words()).not.toMatch(/silence/i);
  });
  test.each(Use.options)('%s has a mark and words', (answer) => {
    panel(having({ uses: { ...terms.uses, print: answer } }));
    expect(rows().find((row) => row?.includes('print it'))).toMatch(/[✓?✕–] \p{L}+/u);
  });
  test('one fold for one source, below the answers it decides', async () => {
    panel(report);
    expect(texts('.why summary')).toEqual(['Why? Notice on this page · Harbor Portal']);
    expect(texts('.why blockquote')).toEqual([terms.sources[0]?.quote]);
    await press('Show on the page');
    const asked = clicks.show.mock.calls;
    expect(asked).toHaveLength(1);
  });
  test('the words of a notice can be shown on the page', async () => {
    panel(report);
    const button = card()?.querySelector<HTMLElement>('.why button');
    await act(async () => button?.click());
    expect(clicks.show).toHaveBeenCalledWith(terms.sources[0]?.quote);
  });
  test('answers of two sources stand above their own', () => {
    panel(having({ decidedBy: { ...terms.decidedBy, print: 1 } }));
    const bodies = [...(card()?.querySelectorAll('tbody') ?? [])].map(({ rows: of }) => of.length);
    expect(bodies).toEqual([5, 2, 1]);
    expect(texts('.why summary')[1]).toContain('Small print of the site');
  });
  test('markup is shown as markup, with nothing to show on the page', () => {
    panel(open);
    expect(texts('.why .markup')).toHaveLength(1);
    expect(texts('.why button')).toEqual([]);
    expect(link('creativecommons.org/licenses/by-nd/4.0/')).toBeDefined();
  });
  test('a policy says when it was read, and that we are not sure of it', () => {
    panel(asking);
    expect(texts('.why summary')[0]).toBe(
      'Why? Known policy of the publisher · Lakeland Water Coalition · read on Nov 23, 2026 · not verified',
    );
    expect(words()).toContain('read them at the publisher’s');
    panel(having({ sources: asking.terms?.sources.map((source) => ({ ...source, verified: true })) ?? [] }, asking));
    expect(words()).not.toContain('not verified');
  });
  test('an answer without a source stands without one', () => {
    panel(having({ sources: [] }));
    expect(rows()).toHaveLength(6);
    expect(texts('.why')).toEqual([]);
  });
});

describe('other sources', () => {
  test('what does not govern the text is told, and what it says otherwise', () => {
    panel(report);
    expect(texts('li > .source > summary')).toEqual([
      'Small print of the site · Harbor Portal · does not govern this text',
    ]);
    expect(texts('.conflict')).toEqual(['Says otherwise for “repost it on a non-commercial site”: Ask first']);
  });
  test('several uses with one answer are one sentence', () => {
    const conflicts = (['print', 'translate'] as const).map(
      (use) => ({ use, answer: 'forbidden', source: 1 }) as const,
    );
    panel(having({ conflicts }));
    expect(texts('.conflict')).toEqual(['Says otherwise for “print it and translate it”: No']);
  });
  test('a source that decides one use and disagrees on another says so in the table', () => {
    panel(having({ decidedBy: { ...terms.decidedBy, print: 1 } }));
    expect(texts('.why .conflict')).toHaveLength(1);
    expect(words()).not.toContain('Also read');
  });
  test('none', () => expect(panel(open)).not.toContain('Also read'));
});

describe('conditions', () => {
  test('in the order of the table, each once, those without words last and as written', () => {
    panel(having({ conditions: ['sing-it-aloud', 'no-edits', 'attribution', 'no-edits'] }));
    expect(texts('.checklist li')).toEqual([
      'name the author and the source',
      'leave the text unchanged',
      'sing-it-aloud',
    ]);
  });
  test('a condition nobody could read is told', () => {
    expect(panel(having({ conditions: [] }))).toContain('could not put into words');
    expect(panel(having({ conditions: [] }, asking))).not.toContain('could not put into words');
  });
});

describe('limits', () => {
  const free: Limit = { kind: 'free-for', amount: 90, unit: 'day' };
  const wait: Limit = { kind: 'wait', amount: 2, unit: 'month' };
  const undated: Report = { ...report, origin: null, page: { ...report.page, published: null } };
  test.each<[string, Limit, string, string]>([
    ['free still', free, '2025-05-30', 'Free for the first 90 days: until May 30, 2025'],
    ['free no more', free, '2025-05-31', 'Free for the first 90 days: that ended on May 30, 2025, ask first'],
    ['not yet', wait, '2025-04-30', 'Not before May 1, 2025'],
    ['since then', wait, '2025-05-01', 'Not before May 1, 2025: that day has come'],
    ['length', { kind: 'at-most', amount: 200, unit: 'word' }, '2025-05-01', 'At most 200 words'],
    ['one', { kind: 'at-most', amount: 1, unit: 'paragraph' }, '2025-05-01', 'At most 1 paragraph'],
  ])('%s', (_, limit, day, sentence) => {
    vi.setSystemTime(new Date(`${day}T12:00:00`));
    panel(having({ limits: [limit] }));
    expect(texts('.note li')).toEqual([sentence]);
  });
  test.each([
    [free, 'Free for the first 90 days, but the day of publication is not known'],
    [wait, 'Not before 2 months after publication, but the day of publication is not known'],
  ])('without a day of publication', (limit, sentence) => {
    panel(having({ limits: [limit] }, undated));
    expect(texts('.note li')).toEqual([sentence]);
  });
  test('each of several counts for itself', () => {
    panel(having({ limits: [free, { ...free, amount: 10 }] }));
    expect(texts('.note li')[1]).toContain('ended on Mar 11, 2025');
  });
  test('a permission whose time is over is no permission in the table; to quote stays free', () => {
    panel(windowed);
    expect(texts('.conditional')).toHaveLength(2);
    vi.setSystemTime(new Date('2026-01-01T12:00:00'));
    panel(windowed);
    expect(texts('.conditional')).toEqual([]);
    expect(texts('.permission-required')).toHaveLength(2);
    expect(texts('.allowed')).toEqual(['quote an excerpt✓ Yes']);
  });
});

test('fair use grants nothing', () => {
  expect(panel(report)).toContain('claims fair use for it. That grants you nothing.');
  expect(panel(open)).not.toContain('fair use');
});

describe('credit line', () => {
  test('copies as text and as HTML, and says whose wording it is', async () => {
    expect(panel(report)).toContain('The publisher asks for these words.');
    await press('Copy credit line');
    expect(clicks.copy).toHaveBeenLastCalledWith(terms.creditLine);
    await press('Copy credit as HTML');
    expect(clicks.copy).toHaveBeenLastCalledWith(`<a href="${report.origin?.url}">${terms.creditLine}</a>`);
    expect(panel(open)).toContain('this one is ours');
  });
  test('none', () => expect(panel(asking)).not.toContain('Credit line'));
});

describe('ask', () => {
  const select = () => card()?.querySelector('select');
  const request = () => new URL(link('Open in mail program')?.href ?? '').search;
  test('by mail: the draft opens in the mail program, for the use that is chosen', async () => {
    panel(asking);
    expect(link('rights@lakelandwater.example')?.href).toBe('mailto:rights@lakelandwater.example');
    expect(select()?.value).toBe('republish_noncommercial');
    const before = decodeURIComponent(request());
    expect(before).toContain('Permission to use “A Reservoir Nobody Asked For Is Still Being Built”');
    expect(before).toContain('Intended use: repost it on a non-commercial site\r\n');
    expect(before).toContain('May 20, 2025');
    await act(async () => {
      const list = select();
      if (list) list.value = 'translate';
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(decodeURIComponent(request())).toContain('Intended use: translate it\r\n');
  });
  test('the uses one has to ask for come first', () => {
    panel(report);
    const uses = [...(select()?.options ?? [])].map(({ value }) => value);
    expect(uses.slice(0, 4)).toEqual(['republish_commercial', 'print', 'translate', 'ai_training']);
    expect(uses.toSorted()).toEqual([...useNames].toSorted());
    expect(select()?.value).toBe('republish_commercial');
  });
  test('at a page: it opens, and the draft is copied', async () => {
    panel(open);
    expect(link('lakelandwater.example/permissions')?.href).toBe('https://lakelandwater.example/permissions');
    expect(link('Open in mail program')).toBeUndefined();
    await press('Copy the request');
    expect(clicks.copy.mock.lastCall?.[0]).toContain(
      'Original: https://lakelandwater.example/statements/2025/reservoir',
    );
    expect(said()).toBe('Copied.');
  });
  test('nobody named: the site of the text’s publisher', () => {
    expect(panel(silent)).toContain('The page names nobody to ask.');
    expect(link('lakelandwater.example')?.href).toBe('https://lakelandwater.example/');
    panel(refusing);
    expect(link('harborportal.example')?.href).toBe('https://harborportal.example/');
  });
  test('nobody known', () => {
    expect(panel({ ...silent, origin: silent.origin && { ...silent.origin, homepage: null } })).toContain(
      'names nobody',
    );
    expect(words()).not.toContain('Write a request');
  });
  test('words that are no address are no link', () => {
    expect(panel(having({ contact: 'the desk, room 4' }))).toContain('the desk, room 4');
    expect(link('Open in mail program')).toBeUndefined();
  });
});

describe('nothing stated', () => {
  test('silence is not permission, but one may ask', async () => {
    expect(panel(bare)).toContain('The page does not say. Silence is not permission.');
    expect(link('harborportal.example')).toBeDefined();
    expect(texts('table')).toEqual([]);
    await press('Copy the request');
    expect(clicks.copy).toHaveBeenCalledOnce();
  });
  test('and nobody known to ask', () => {
    expect(
      panel({ ...report, terms: null, origin: report.origin && { ...report.origin, homepage: null } }),
    ).not.toContain('Write a request');
  });
});

describe('republish kit', () => {
  /** Presses, and waits for the kit and then for the clipboard. */
  const take = async (button: string) => {
    await press(button);
    await vi.waitFor(() => expect(said()).toMatch(/^(?!Preparing…$)./));
  };
  test.each<[string, Report]>([
    ['ask', asking],
    ['no', refusing],
    ['silent', silent],
    ['null', bare],
    [
      'nothing sure',
      having({ sources: open.terms?.sources.map((source) => ({ ...source, verified: false })) ?? [] }, open),
    ],
  ])('is not there: %s', (_, of) => {
    expect(panel(of)).not.toContain('Copy as HTML');
    expect(clicks.kit).not.toHaveBeenCalled();
  });
  test('goes when its time is over', () => {
    expect(panel(windowed)).toContain('Copy as HTML');
    vi.setSystemTime(new Date('2025-05-31T12:00:00'));
    expect(panel(windowed)).not.toContain('Copy as HTML');
  });
  test.each([
    ['Copy as HTML', kit.html],
    ['Copy as Markdown', kit.markdown],
  ])('%s copies it', async (button, text) => {
    panel(open);
    await take(button);
    expect(clicks.copy.mock.calls).toEqual([[text]]);
    expect(said()).toBe('Copied. 812 words. Pictures are left out: they often have another owner.');
  });
  test('tells of the publisher’s counter', async () => {
    clicks.kit.mockResolvedValueOnce({ ...kit, pixel: true });
    panel(open);
    await take('Copy as HTML');
    expect(said()).toContain('812 words. The publisher’s counter is in it. Pictures');
  });
  test('prepares once, however often it is pressed', async () => {
    const made = Promise.withResolvers<Kit>();
    clicks.kit.mockReturnValueOnce(made.promise);
    panel(open);
    await press('Copy as HTML');
    await press('Copy as HTML');
    expect(said()).toBe('Preparing…');
    made.resolve(kit);
    await vi.waitFor(() => expect(said()).toContain('Copied.'));
    expect(clicks.kit).toHaveBeenCalledOnce();
  });
  test.each(Why.options)('says why it could not be made: %s', async (why) => {
    clicks.kit.mockResolvedValueOnce(why);
    panel(open);
    await take('Copy as Markdown');
    expect(clicks.copy).not.toHaveBeenCalled();
    expect(said()).toMatch(/^(?!why_).+\.$/);
  });
  test('is there to copy by hand where the clipboard refuses', async () => {
    clicks.copy.mockResolvedValueOnce(false);
    panel(open);
    await take('Copy as Markdown');
    expect(said()).toBe('The browser did not allow copying.');
    const box = card()?.querySelector('textarea');
    expect([box?.value, box?.readOnly, box?.labels?.[0]?.textContent]).toEqual([
      kit.markdown,
      true,
      'Copy the text from here:',
    ]);
    await expectAccessible();
    box?.focus();
    expect(box?.selectionEnd).toBe(kit.markdown.length);
  });
  test('another page’s card knows nothing of it', async () => {
    panel(open);
    await take('Copy as HTML');
    expect(said()).toContain('Copied.');
    const other = showing(open);
    redraw(
      <Panel
        world={unasked}
        view={{ ...other, state: other.state && { ...other.state, visit: 'second' } }}
        clicks={clicks}
      />,
    );
    expect(said()).toBe('');
  });
});

test('hostile text in every field is text, and no link but of the web or of mail', () => {
  const nasty = '"><img src=x onerror=alert(1)><b style="color:red">\u202e\r\nBcc: x@y.example';
  const hostile = (contact: string): Report => ({
    ...open,
    page: { ...report.page, title: nasty, site: nasty, url: 'javascript:alert(1)' },
    origin: report.origin && { ...report.origin, url: nasty, homepage: 'javascript:alert(2)' },
    republisher: report.republisher && { ...report.republisher, name: nasty },
    terms: {
      ...terms,
      holder: `${nasty}!`,
      license: { id: nasty, url: 'javascript:alert(3)' },
      conditions: [nasty],
      limits: [{ kind: 'free-for', amount: 1e300, unit: 'year' }],
      creditLine: nasty,
      contact,
      sources: terms.sources.map((source) => ({
        ...source,
        name: nasty,
        quote: nasty,
        url: 'javascript:alert(4)',
        read: nasty,
      })),
      conflicts: [{ use: 'print', answer: 'forbidden', source: 99 }],
    },
  });
  for (const contact of [
    nasty,
    'javascript:alert(5)',
    'a@b.example?bcc=c@d.example',
    'a,b@c.example',
    'ok@a.example',
  ]) {
    panel(hostile(contact));
    expect(card()?.querySelector('img, b, [style], [onerror]')).toBeNull();
    expect(words()).not.toContain('\u202e');
    for (const a of card()?.querySelectorAll('a') ?? []) expect(a.protocol).toMatch(/^(https?|mailto):$/);
  }
  expect(link('Open in mail program')?.href).not.toMatch(/%0D%0ABcc|[?&](?!subject=|body=)\w+=/i);
});
