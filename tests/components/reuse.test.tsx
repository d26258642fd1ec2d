// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reuseInShort } from '../../components/reuse/inShort';
import { Reuse } from '../../components/reuse/Reuse';
import { type Kit, type Limit, type Report, type Terms, type TermsSource, Use, useNames, Why } from '../../lib/model';
import { eachUse, silence } from '../../lib/terms/use';
import { clicks, kit } from './clicks';
import { speakIn } from './dictionary';
import { asking, bare, open, refusing, relinked, report, silent, terms, windowed } from './samples';
import { expectAccessible, press, show } from './view';

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-05-20T12:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

const toggle = vi.fn();
const card = () => document.querySelector('.reuse');
const words = () => card()?.textContent ?? '';
/** The unfolded row of a report, below its question. */
const row = (of: Report) => {
  show(
    <main>
      <h1>{of.page.title}</h1>
      <h2>May I reuse it?</h2>
      <Reuse report={of} clicks={clicks} finder={{ shown: null, toggle }} />
    </main>,
  );
  return words();
};
const having = (change: Partial<Terms>, of: Report = report): Report => ({
  ...of,
  terms: of.terms && { ...of.terms, ...change },
});
const texts = (selector: string) => [...(card()?.querySelectorAll(selector) ?? [])].map((found) => found.textContent);
const link = (text: string) => [...(card()?.querySelectorAll('a') ?? [])].find((a) => a.textContent === text);
/** What stands below a heading, up to the next one. */
const below = (title: string): (string | null)[] => {
  const found: (string | null)[] = [];
  const heading = [...(card()?.querySelectorAll('h3') ?? [])].find(({ textContent }) => textContent === title);
  for (let next = heading?.nextElementSibling; next && next.localName !== 'h3'; next = next.nextElementSibling)
    found.push(next.textContent);
  return found;
};
const said = () => texts('[role=status]').join('');

describe('every state is open to everybody', () => {
  test.each<[string, Report]>([
    ['open license', open],
    ['mixed', report],
    ['relinked', relinked],
    ['ask', asking],
    ['no', refusing],
    ['silent', silent],
    ['window', windowed],
    ['null', bare],
  ])('%s', async (_, of) => {
    row(of);
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
    ['site', 'the site speaks for its own text'],
  ] as const)('the ground is told: %s', (holderGround, sentence) => {
    expect(row(having({ holderGround }))).toContain(sentence);
    expect(below('Whose text it is')[0]).toBe('Lakeland Water Coalition');
  });
  test('nobody is named', () =>
    expect(row(having({ holder: null, holderGround: null }))).toContain('names no rights holder'));
  test('tells when the one who permits is not the one who holds', () => {
    expect(row(report)).toContain(
      'The text belongs to Lakeland Water Coalition; the permission here comes from Harbor Portal.',
    );
    expect(words()).toContain('own terms are not stated here');
    for (const own of [{ grantedBy: 'origin', holder: 'LWC' }, { holder: 'Harbor Portal and partners' }] as const)
      expect(row(having(own))).not.toContain('permission here');
  });
  test('does not say that the holder is silent where the holder speaks', () => {
    const policy: TermsSource[] = asking.terms?.sources ?? [];
    expect(row(having({ sources: [...terms.sources, ...policy] }))).toContain('comes from Harbor Portal');
    expect(words()).not.toContain('own terms are not stated');
  });
  test('in the words that name the holder, said once', () => {
    row(relinked);
    expect(below('Whose text it is')).toContain('Copyright © Lakeland Water Coalition, LWC, 2025');
    expect(below('Other notices found').join()).not.toContain('LWC');
    row(having({ heldBy: 0 }));
    expect(texts('blockquote').filter((quote) => quote === terms.sources[0]?.quote)).toHaveLength(1);
    expect(row(relinked)).toContain('own terms are not stated');
  });
  test('as the origin, in the words that tell the origin', () => {
    row(silent);
    expect(below('Whose text it is')).not.toContain(report.clues[0]?.quote);
    row(having({ holderGround: 'origin' }, silent));
    expect(below('Whose text it is')).toContain(report.clues[0]?.quote);
  });
  test('the license by its name, linked', () => {
    row(open);
    expect(link('CC BY-ND 4.0')?.href).toBe('https://creativecommons.org/licenses/by-nd/4.0/');
    expect(row(asking)).toContain('all rights reserved');
    expect(words()).not.toContain('all-rights-reserved');
  });
});

describe('may I', () => {
  const rows = () => texts('.uses tr:not(:has(.why))');
  const why = () => texts('.why .facts:not(.conflict)');
  test('three answers first, the others folded, the unstated ones in one sentence', () => {
    row(report);
    expect(rows()).toEqual([
      'On a non-commercial site✓ Yes, 4 conditions',
      'On a commercial site? Ask first',
      'In print? Ask first',
      'quote an excerpt✓ Yes',
      'change it✕ No',
    ]);
    expect(texts('.more-uses > summary')).toEqual(['quote an excerpt and change it']);
    expect(texts('.more-uses tr')).toHaveLength(2);
    expect(texts('.unstated')).toEqual(['Nothing stated, ask first: translate it and train AI on it.']);
    row(refusing);
    expect(texts('.unstated')).toEqual([]);
  });
  test('where nobody speaks of the first three, the others are not folded', () => {
    row(having({ uses: { ...silence, excerpt: 'allowed' } }));
    expect(rows()).toEqual(['quote an excerpt✓ Yes']);
    expect(texts('.more-uses')).toEqual([]);
  });
  test.each(Use.options.filter((answer) => answer !== 'unstated'))('%s has a mark and words', (answer) => {
    row(having({ uses: { ...terms.uses, print: answer } }));
    expect(rows().find((each) => each?.startsWith('In print'))).toMatch(/[✓?✕] \p{L}+/u);
  });
  test('the words of one source stand once, below the answers they decide', () => {
    row(report);
    expect(why()).toEqual(['Deciding words, from Harbor Portal’s notice']);
    expect(texts('.uses blockquote')).toEqual([terms.sources[0]?.quote]);
  });
  test('they can be shown on the page', async () => {
    row(report);
    await act(async () => card()?.querySelector<HTMLElement>('.why button')?.click());
    expect(toggle).toHaveBeenCalledWith(terms.sources[0]?.quote);
  });
  test('answers of two sources stand above their own', () => {
    row(having({ decidedBy: { ...terms.decidedBy, print: 1 } }));
    const bodies = [...(card()?.querySelectorAll('tbody') ?? [])].map(({ rows: of }) => of.length);
    expect(bodies).toEqual([3, 2, 2]);
    expect(texts('.uses blockquote')[1]).toBe(terms.sources[1]?.quote);
  });
  test('a notice without a name is this page’s', () => {
    row(having({ sources: terms.sources.map((source) => ({ ...source, name: null })) }));
    expect(why()[0]).toBe('Deciding words, from the notice on this page');
  });
  test('markup is shown as markup, with nothing to show on the page', () => {
    row(open);
    expect(texts('.why .markup')).toHaveLength(1);
    expect(texts('.why button')).toEqual([]);
    expect(link('creativecommons.org/licenses/by-nd/4.0/')).toBeDefined();
  });
  test('a policy comes from our list, says when it was read, and that we are not sure of it', () => {
    row(asking);
    expect(why()[0]).toBe(
      'From our built-in list: the rules published by Lakeland Water Coalition · read on Nov 23, 2026 · not verified',
    );
    expect(words()).toContain('read them at the publisher’s');
    row(having({ sources: asking.terms?.sources.map((source) => ({ ...source, verified: true })) ?? [] }, asking));
    expect(words()).not.toContain('not verified');
  });
  test('an answer without a source stands without one', () => {
    row(having({ sources: [] }));
    expect(rows()).toHaveLength(5);
    expect(texts('.why')).toEqual([]);
  });
});

describe('in one line', () => {
  const line = (of: Report) => {
    show(<p>{reuseInShort(of)}</p>);
    return document.querySelector('p')?.textContent;
  };
  const colors = () =>
    [...document.querySelectorAll('.in-short > span')].flatMap(({ className }) => className || []).join(' ');
  const noncommercial = {
    republish_noncommercial: 'conditional',
    republish_commercial: 'permission-required',
  } as const;
  const excerpts = having({
    uses: { ...eachUse(() => 'forbidden' as const), excerpt: 'conditional' },
    conditions: ['excerpt-only'],
  });
  const none = { license: null, conditions: [], sources: [] };
  test.each<[string, string, Report]>([
    ['Non-commercial: yes, 4 conditions · Commercial: ask first', 'yes ask', report],
    ['Non-commercial: yes, 3 conditions · Commercial: ask first', 'yes ask', relinked],
    ['Yes, unchanged: CC BY-ND 4.0', 'yes', open],
    ['Yes: CC BY-ND 4.0', 'yes', having({ conditions: ['attribution'] }, open)],
    [
      'Non-commercial: yes, CC BY-ND 4.0 · Commercial: ask first',
      'yes ask',
      having({ uses: { ...silence, ...noncommercial } }, open),
    ],
    ['Yes, 1 condition', 'yes', windowed],
    ['Yes', 'yes', having({ ...none, uses: eachUse(() => 'allowed') })],
    [
      'Yes, with conditions',
      'yes',
      having({ ...none, uses: { ...eachUse(() => 'allowed'), republish_commercial: 'conditional' } }),
    ],
    ['Yes, with conditions', 'yes', having({ ...none, uses: eachUse(() => 'conditional') })],
    ['Ask first: all rights reserved · not verified', 'ask', asking],
    ['Ask first', 'ask', having({ ...none, uses: eachUse(() => 'permission-required') })],
    [
      'Non-commercial: ask first · Commercial: no',
      'ask no',
      having({ ...none, uses: { ...silence, republish_commercial: 'forbidden' } }),
    ],
    ['Excerpt: yes · No', 'yes no', excerpts],
    ['No', 'no', refusing],
    ['Nothing stated: ask first', 'ask', silent],
    ['Nothing stated: ask first', 'ask', bare],
  ])('%s', (sentence, color, of) => {
    expect(line(of)).toBe(sentence);
    expect(colors()).toBe(color);
  });
  test('says so where only the commercial answer rests on rules that we are not sure of', () => {
    const [source] = terms.sources;
    const sources = source ? [source, { ...source, verified: false }] : [];
    const decidedBy = { ...terms.decidedBy, republish_noncommercial: 0, republish_commercial: 1 };
    expect(line(having({ sources, decidedBy }))).toMatch(/ · not verified$/);
    expect(line(having({ sources, decidedBy: { ...decidedBy, republish_commercial: 0 } }))).not.toContain(
      'not verified',
    );
  });
  test('a permission whose time is over is none', () => {
    vi.setSystemTime(new Date('2026-01-01T12:00:00'));
    expect(line(windowed)).toBe('Ask first');
  });
  test.each([
    ['en', 'fr'],
    ['fr', 'en'],
  ] as const)('in the reader’s language: %s', (language, other) => {
    speakIn(language);
    const own = line(report);
    speakIn(other);
    expect(line(report)).not.toBe(own);
  });
});

describe('other sources', () => {
  test('what does not govern the text is told, and what it says otherwise', () => {
    row(report);
    expect(texts('li > .source > summary')).toEqual([
      'Small print of the site · Harbor Portal · does not govern this text',
    ]);
    expect(texts('.conflict')).toEqual(['Says otherwise for “repost it on a non-commercial site”: Ask first']);
  });
  test('several uses with one answer are one sentence', () => {
    const conflicts = (['print', 'translate'] as const).map(
      (use) => ({ use, answer: 'forbidden', source: 1 }) as const,
    );
    row(having({ conflicts }));
    expect(texts('.conflict')).toEqual(['Says otherwise for “print it and translate it”: No']);
  });
  test('a source that decides one use and disagrees on another says so in the table', () => {
    row(having({ decidedBy: { ...terms.decidedBy, print: 1 } }));
    expect(texts('.why .conflict')).toHaveLength(1);
    expect(words()).not.toContain('Other notices');
  });
  test('none', () => expect(row(open)).not.toContain('Other notices'));
});

describe('conditions', () => {
  const list = () => texts('.conditions li');
  test('in the order of the table, each once, those without words last and as written', () => {
    row(having({ conditions: ['sing-it-aloud', 'no-edits', 'attribution', 'no-edits'], creditTo: [] }));
    expect(list()).toEqual(['name the author and the source', 'leave the text unchanged', 'sing-it-aloud']);
  });
  test('name whom and what they speak of, and what the credit line does already is ticked', () => {
    row(relinked);
    expect(list()).toEqual([
      'credit Lakeland Water Coalition ✓ in the credit line',
      'link to this page at Harbor Portal ✓ in the credit line',
      'keep the notice “Copyright © Lakeland Water Coalition, LWC, 2025” ✓ in the credit line',
    ]);
    row(having({ creditLine: null }, relinked));
    expect(texts('.done')).toEqual([]);
  });
  test('a name inside another word is no credit, nor a notice that goes on otherwise', () => {
    row(having({ creditTo: ['AP'], creditLine: '“JAPAN RAISES ITS DAMS”, Harbor Portal', copyright: null }, relinked));
    expect(list()[0]).toBe('credit AP');
    row(having({ creditTo: ['AP'], creditLine: '“Dams”, by AP, Harbor Portal', copyright: null }, relinked));
    expect(list()[0]).toBe('credit AP ✓ in the credit line');
    const year = { creditLine: '“Dams”. © Lakeland 20251', copyright: '© Lakeland 2025' };
    row(having(year, relinked));
    expect(list()[2]).toBe('keep the notice “© Lakeland 2025”');
  });
  test('the original is linked where its publisher permits', () => {
    row(having({ grantedBy: 'origin', linkTo: { name: 'Lakeland', url: null } }));
    expect(list()[1]).toBe('link to the original at Lakeland');
  });
  test('what the copy does is ticked where there is one', () => {
    row(open);
    expect(list()).toContain('keep the byline ✓ in the copy below');
    row(having({ sources: [] }, open));
    expect(list()).toContain('keep the byline');
  });
  test('no boxes to tick', () => {
    row(report);
    expect(texts('.conditions input, .checklist')).toEqual([]);
  });
  test('a condition nobody could read is told', () => {
    expect(row(having({ conditions: [] }))).toContain('could not put into words');
    expect(row(having({ conditions: [] }, asking))).not.toContain('could not put into words');
  });
  test('none without a permission', () =>
    expect(row(having({ conditions: ['no-edits'] }, refusing))).not.toContain('leave the text unchanged'));
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
    row(having({ limits: [limit] }));
    expect(texts('.limits li')).toEqual([sentence]);
  });
  test.each([
    [free, 'Free for the first 90 days, but the day of publication is not known'],
    [wait, 'Not before 2 months after publication, but the day of publication is not known'],
  ])('without a day of publication', (limit, sentence) => {
    row(having({ limits: [limit] }, undated));
    expect(texts('.limits li')).toEqual([sentence]);
  });
  test('each of several counts for itself', () => {
    row(having({ limits: [free, { ...free, amount: 10 }] }));
    expect(texts('.limits li')[1]).toContain('ended on Mar 11, 2025');
  });
  test('a permission whose time is over is no permission in the table; to quote stays free', () => {
    row(windowed);
    expect(texts('.conditional')).toHaveLength(2);
    vi.setSystemTime(new Date('2026-01-01T12:00:00'));
    row(windowed);
    expect(texts('.conditional')).toEqual([]);
    expect(texts('.permission-required')).toHaveLength(2);
    expect(texts('tr.allowed')).toEqual(['quote an excerpt✓ Yes']);
    expect(words()).not.toContain('Conditions');
  });
});

test('fair use grants nothing', () => {
  expect(row(report)).toContain('claims fair use for it. This gives you no permission.');
  expect(row(open)).not.toContain('fair use');
});

describe('credit line', () => {
  test('copies as text and as HTML, and says whose wording it is', async () => {
    expect(row(report)).toContain('The publisher asks for these words.');
    await press('Copy credit line');
    expect(clicks.copy).toHaveBeenLastCalledWith(terms.creditLine);
    await press('Copy credit as HTML');
    expect(clicks.copy).toHaveBeenLastCalledWith(`<a href="${terms.linkTo?.url}">${terms.creditLine}</a>`);
    expect(row(open)).toContain('this one is ours');
  });
  test('none', () => expect(row(asking)).not.toContain('Credit line'));
  test('none where nothing is permitted, whatever the page words', () =>
    expect(row(having({ creditLine: 'By the Coalition', creditGiven: true }, asking))).not.toContain('Credit line'));
});

describe('ask', () => {
  const select = () => card()?.querySelector('select');
  const request = () => new URL(link('Open in mail program')?.href ?? '').search;
  test('by mail: the draft opens in the mail program, for the use that is chosen', async () => {
    row(asking);
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
    row(report);
    const uses = [...(select()?.options ?? [])].map(({ value }) => value);
    expect(uses.slice(0, 4)).toEqual(['republish_commercial', 'print', 'translate', 'ai_training']);
    expect(uses.toSorted()).toEqual([...useNames].toSorted());
    expect(select()?.value).toBe('republish_commercial');
  });
  test('at a page: it opens, and the draft is copied', async () => {
    row(open);
    expect(link('lakelandwater.example/permissions')?.href).toBe('https://lakelandwater.example/permissions');
    expect(link('Open in mail program')).toBeUndefined();
    await press('Copy the request');
    expect(clicks.copy.mock.lastCall?.[0]).toContain(
      'Original: https://lakelandwater.example/statements/2025/reservoir',
    );
    expect(said()).toBe('Copied.');
  });
  test('nobody named: the site of the text’s publisher', () => {
    expect(row(silent)).toContain('The page names nobody to ask.');
    expect(link('lakelandwater.example')?.href).toBe('https://lakelandwater.example/');
    row(refusing);
    expect(link('harborportal.example')?.href).toBe('https://harborportal.example/');
  });
  test('nobody known', () => {
    expect(row({ ...silent, origin: silent.origin && { ...silent.origin, homepage: null } })).toContain('names nobody');
    expect(words()).not.toContain('Write a request');
  });
  test('words that are no address are no link', () => {
    expect(row(having({ contact: 'the desk, room 4' }))).toContain('the desk, room 4');
    expect(link('Open in mail program')).toBeUndefined();
  });
});

describe('nothing stated', () => {
  test('silence is not permission, but one may ask', async () => {
    expect(row(bare)).toContain('The page does not say what may be done with its text. Silence is not permission.');
    expect(link('harborportal.example')).toBeDefined();
    expect(texts('table')).toEqual([]);
    expect(row(silent)).toContain('Silence is not permission.');
    expect(texts('table, .unstated')).toEqual([]);
    row(bare);
    await press('Copy the request');
    expect(clicks.copy).toHaveBeenCalledOnce();
  });
  test('and nobody known to ask', () => {
    expect(
      row({ ...report, terms: null, origin: report.origin && { ...report.origin, homepage: null } }),
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
    expect(row(of)).not.toContain('Copy as HTML');
    expect(clicks.kit).not.toHaveBeenCalled();
  });
  test('goes when its time is over', () => {
    expect(row(windowed)).toContain('Copy as HTML');
    vi.setSystemTime(new Date('2025-05-31T12:00:00'));
    expect(row(windowed)).not.toContain('Copy as HTML');
  });
  test.each([
    ['Copy as HTML', kit.html],
    ['Copy as Markdown', kit.markdown],
  ])('%s copies it', async (button, text) => {
    row(open);
    await take(button);
    expect(clicks.copy.mock.calls).toEqual([[text]]);
    expect(said()).toBe('Copied. 812 words. Pictures are left out: they often have another owner.');
  });
  test('tells of the publisher’s counter', async () => {
    clicks.kit.mockResolvedValueOnce({ ...kit, pixel: true });
    row(open);
    await take('Copy as HTML');
    expect(said()).toContain('812 words. The publisher’s counter is in it. Pictures');
  });
  test('prepares once, however often it is pressed', async () => {
    const made = Promise.withResolvers<Kit>();
    clicks.kit.mockReturnValueOnce(made.promise);
    row(open);
    await press('Copy as HTML');
    await press('Copy as HTML');
    expect(said()).toBe('Preparing…');
    made.resolve(kit);
    await vi.waitFor(() => expect(said()).toContain('Copied.'));
    expect(clicks.kit).toHaveBeenCalledOnce();
  });
  test.each(Why.options)('says why it could not be made: %s', async (why) => {
    clicks.kit.mockResolvedValueOnce(why);
    row(open);
    await take('Copy as Markdown');
    expect(clicks.copy).not.toHaveBeenCalled();
    expect(said()).toMatch(/^(?!why_).+\.$/);
  });
  test('is there to copy by hand where the clipboard refuses', async () => {
    clicks.copy.mockResolvedValueOnce(false);
    row(open);
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
    row(hostile(contact));
    expect(card()?.querySelector('img, b, [style], [onerror]')).toBeNull();
    expect(words()).not.toContain('\u202e');
    for (const a of card()?.querySelectorAll('a') ?? []) expect(a.protocol).toMatch(/^(https?|mailto):$/);
  }
  expect(link('Open in mail program')?.href).not.toMatch(/%0D%0ABcc|[?&](?!subject=|body=)\w+=/i);
});
