import { describe, expect, test } from 'vitest';
import { claimFloor, type Evidence, judge, mentionsOf } from '../../../lib/judge';
import { type Clue, SignalName } from '../../../lib/model';
import { report } from '../../../lib/report';
import { sceneOf } from '../../../lib/scene';
import { claimedOn, type Draft, longProse, pageOf, prose } from '../signals/page';

const judged = (draft: Draft) => judge(sceneOf(pageOf({ body: longProse, ...draft })));
/** How sure we are of an origin on a page, claimed or not. */
function sure(name: string, draft: Draft): number {
  const { claimed, mentioned } = judged(draft);
  return [...claimed, ...mentioned].find((each) => each.name === name)?.confidence ?? 0;
}
/** Two drafts on one page. */
const both = (a: Draft, b: Draft): Draft => ({
  ...a,
  ...b,
  head: [...(a.head ?? []), ...(b.head ?? [])],
  foot: [...(a.foot ?? []), ...(b.foot ?? [])],
  metas: { ...a.metas, ...b.metas },
});
const goes =
  'The ferry sailed again on Monday after three weeks in which nobody on the island had seen it, and the quay was full long before the morning came.';
const opening = (text: string): Draft => ({ body: [text, ...longProse] });
const story = 'https://harbourreview.example/2024/05/depot-vote';

describe('more signs, never less sure', () => {
  const wire: Readonly<Record<string, Draft>> = {
    'a byline': { head: ['By Reuters'] },
    'a person with her agency': { head: ['By Nora Field, Reuters'] },
    'a dateline': opening(`MILLGATE (Reuters) - ${goes}`),
    'the last words': { foot: ['(Reuters)'] },
    'a source line': { foot: ['Source: Reuters'] },
    'a line of rights': { foot: ['© 2024 Reuters. All rights reserved.'] },
    'an author in the head': { metas: { author: 'Reuters' } },
  };
  const pairs = (signs: Readonly<Record<string, Draft>>) =>
    Object.entries(signs).flatMap(([a, first], index) =>
      Object.entries(signs)
        .slice(index + 1)
        .map(([b, second]) => [a, b, first, second] as const),
    );
  test.each(pairs(wire))('%s and %s', (_a, _b, first, second) => {
    const together = sure('Reuters', both(first, second));
    expect(together).toBeGreaterThanOrEqual(sure('Reuters', first));
    expect(together).toBeGreaterThanOrEqual(sure('Reuters', second));
  });

  const other: Readonly<Record<string, Draft>> = {
    'a sentence': { foot: ['This article was first published by Harbour Review.'] },
    'a source line': { foot: ['Source: Harbour Review'] },
    'a byline': { head: ['From: Harbour Review'] },
    'a line of rights': { foot: ['© Harbour Review 2024'] },
    'a field of the head': { metas: { 'dc.source': 'Harbour Review' } },
  };
  const isKept = (_a: string, _b: string, first: Draft, second: Draft): boolean =>
    sure('Harbour Review', both(first, second)) >=
    Math.max(sure('Harbour Review', first), sure('Harbour Review', second));
  test.each(pairs(other))('of somebody unknown: %s and %s', (...pair) => expect(isKept(...pair)).toBe(true));

  test('an origin named by two signs is claimed where either alone is not', () => {
    const [notice, from] = [other['a sentence'], other['a byline']];
    expect(claimedOn({ body: longProse, ...from })).toEqual([]);
    expect(claimedOn({ body: longProse, ...both(notice ?? {}, from ?? {}) })).toEqual(['Harbour Review']);
  });
  // Head and end of a short text overlap.
  test('one line is one sign, whoever reads it', () => {
    const [evidence] = judged({ body: prose, head: ['By Reuters'] }).claimed;
    expect(evidence?.features).not.toContain('two signs agree');
  });
});

describe('a doubt, never surer', () => {
  const credited: Draft = { foot: ['(AFP)'] };
  const credits = 'Agence France-Presse';
  test.each<[string, Draft]>([
    ['on a forum', { url: 'https://millgate.example/forum/depot' }],
    ['on a front page', { url: 'https://millgate.example/' }],
    ['on a list', { url: 'https://millgate.example/topic/depot' }],
    ['on a shop’s page', { url: 'https://millgate.example/products/depot' }],
    ['in a dictionary', { url: 'https://millgate.example/dictionary/depot' }],
    ['on a page with many prices', { foot: ['(AFP)', '$1', '$2', '$3', '$4'] }],
    ['in a heading', { foot: [{ text: '(AFP)', tag: 'h3' }] }],
    ['in a list', { foot: [{ text: '(AFP)', tag: 'li' }] }],
    ['in a quotation', { foot: [{ text: '(AFP)', tag: 'blockquote' }] }],
    ['in a picture’s element', { foot: [{ text: '(AFP)', names: 'photo__credit' }] }],
    ['further below the text', { foot: ['Share', 'Print', 'Send', '(AFP)'] }],
    [
      'as a link to a topic',
      { foot: [{ text: '(AFP)', links: [{ text: 'AFP', href: 'https://millgate.example/tag/afp' }] }] },
    ],
  ])('%s', (_, doubtful) => {
    const plain = sure(credits, credited);
    expect(plain).toBeGreaterThan(claimFloor);
    expect(sure(credits, { ...credited, ...doubtful })).toBeLessThanOrEqual(plain);
  });
});

describe('a mention', () => {
  const evidence = (change: Partial<Evidence> = {}): Evidence => ({
    name: 'Harbour Review',
    organization: null,
    kind: 'republished',
    url: null,
    homepage: null,
    confidence: 0.3,
    clues: [clue({})],
    features: [],
    unnamed: false,
    ...change,
  });
  const clue = (change: Partial<Clue>): Clue => ({
    signal: 'credit',
    about: 'origin',
    value: 'Harbour Review',
    quote: 'Source: Harbour Review',
    where: 'closing',
    trust: 0.3,
    kind: 'republished',
    ...change,
  });
  const told = (change: Partial<Evidence>) => mentionsOf([evidence(change)])[0] ?? null;
  test('is worth it from a twentieth on', () => {
    expect(told({ confidence: 0.05 })).not.toBeNull();
    expect(told({ confidence: 0.049 })).toBeNull();
  });
  test.each(['byline', 'dateline', 'opening', 'body', 'closing'] as const)('is shown in the %s', (where) =>
    expect(told({ clues: [clue({ where })] })).not.toBeNull(),
  );
  test.each(['address', 'head', 'data', 'markup'] as const)('is not shown in the %s', (where) =>
    expect(told({ clues: [clue({ where })] })).toBeNull(),
  );
  test('has the first words that are shown', () =>
    expect(
      told({ clues: [clue({ where: 'data', quote: 'a' }), clue({ quote: 'b' }), clue({ quote: 'c' })] })?.quote,
    ).toBe('b'));
  test('leads to the original, else to its site, never elsewhere than to the web', () => {
    const homepage = 'https://harbourreview.example/';
    expect(told({ url: story, homepage })?.url).toBe(story);
    expect(told({ homepage })?.url).toBe(homepage);
    expect(told({ url: 'javascript:alert(1)' })?.url).toBeNull();
  });
  test('is one of three', () => {
    const names = ['a', 'b', 'c', 'd'];
    expect(mentionsOf(names.map((name) => evidence({ name }))).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
  test('is none of the page’s people', () =>
    expect(
      mentionsOf([evidence(), evidence({ name: 'Nora' })], (name) => name === 'Nora').map(({ name }) => name),
    ).toEqual(['Harbour Review']));
});

describe('mentions', () => {
  const hint: Draft = { body: longProse, foot: ['Source: Harbour Review'] };
  test('who is named and not claimed, with the page’s words', () => {
    const { claimed, mentioned } = judged(hint);
    expect(claimed).toEqual([]);
    expect(mentionsOf(mentioned)).toEqual([
      { name: 'Harbour Review', organization: null, url: null, quote: 'Source: Harbour Review', where: 'closing' },
    ]);
  });
  test('stand in the report of a page that claims nothing', () =>
    expect(report(pageOf(hint))).toMatchObject({
      verdict: { kind: 'no-sign' },
      origin: null,
      mentions: [{ name: 'Harbour Review' }],
    }));
  test('are left out where something is claimed', () =>
    expect(report(pageOf({ ...hint, head: ['By Reuters'] }))).toMatchObject({
      origin: { name: 'Reuters' },
      mentions: [],
    }));
  test('and where there is no article', () =>
    expect(report({ ...pageOf(hint), isArticle: false })).toMatchObject({ origin: null, mentions: [] }));
  test('are three at most', () => {
    const names = ['Harbour Review', 'Kestrel Weekly', 'Slow Roads', 'Lampwick Books', 'Pebble Press'];
    const { mentioned } = judged({ foot: names.map((name) => `Source: ${name}`) });
    expect(mentionsOf(mentioned).length).toBeLessThanOrEqual(3);
  });
  test('are words that the reader sees, no markup', () => {
    const { mentioned } = judged({
      state: [{ key: 'source', value: 'AP' }],
      url: 'https://millgate.example/forum/depot',
    });
    expect(mentioned.map(({ name }) => name)).toEqual(['Associated Press']);
    expect(mentionsOf(mentioned)).toEqual([]);
  });
  test('lead nowhere but to the web', () => {
    const links = [{ text: 'Harbour Review', href: story }];
    const { claimed, mentioned } = judged({
      ...hint,
      url: 'https://millgate.example/forum/x',
      foot: [{ text: 'Source: Harbour Review', links }],
    });
    for (const { url } of mentionsOf([...claimed, ...mentioned])) expect(url).toBe(story);
  });
});

describe('sister titles', () => {
  const links = [['canonical', 'https://www.macworld.com/article/depot-vote']] as const;
  const text = 'This story was originally published by Macworld.';
  const sister: Draft = { url: 'https://www.pcworld.com/article/depot', site: 'PCWorld', links, foot: [text] };
  test('are another source, told as one of the same house', () =>
    expect(report(pageOf(sister)).origin).toMatchObject({ name: 'Macworld', sister: true }));
  test('a stranger is none', () =>
    expect(
      report(pageOf({ ...sister, url: 'https://millgate.example/depot', site: 'Millgate Courier' })).origin,
    ).toMatchObject({
      name: 'Macworld',
      sister: false,
    }));
  test('nobody is his own sister', () =>
    expect(claimedOn({ ...sister, url: 'https://www.macworld.com/article/depot', site: 'Macworld' })).toEqual([]));
});

describe('silent signs', () => {
  test('all of them, on an ordinary page', () => expect(judged({}).silent).toEqual(SignalName.options));
  test('all but the one that spoke', () =>
    expect(judged({ metas: { author: 'Reuters' } }).silent).toEqual(
      SignalName.options.filter((name) => name !== 'data'),
    ));
  test('a sign that is only mentioned stays silent', () =>
    expect(judged({ foot: ['Source: Harbour Review'] }).silent).toContain('credit'));
});

describe('datelines of stations and sites claim nothing', () => {
  test.each([
    ['a station’s own', 'KQZX 7', `LOWER QUAY, Mo. (KQZX) — ${goes}`],
    ['a station’s, on another’s page', 'Millgate Courier', `LOWER QUAY, Mo. (KQZX) — ${goes}`],
    ['a station’s with its channel', 'Millgate Courier', `LOWER QUAY, Pa. (WQVB/Channel 7) -- ${goes}`],
    ['a site’s own', 'Millgate Courier', `LOWER QUAY (Millgate Courier) — ${goes}`],
    ['a site’s host', 'Millgate Courier', `LOWER QUAY (millgate.example) — ${goes}`],
    ['a place and a state', 'Millgate Courier', `LOWER QUAY, PA — ${goes}`],
    ['initials that nobody knows', 'Millgate Courier', `LOWER QUAY (QXN) — ${goes}`],
    ['a party', 'Millgate Courier', `Nora Field (D) — ${goes}`],
  ])('%s', (_, site, text) => expect(claimedOn({ site, ...opening(text) })).toEqual([]));
  test('an agency’s does', () =>
    expect(claimedOn(opening(`LOWER QUAY, Mo. (AP) — ${goes}`))).toEqual(['Associated Press']));
});

describe('traps that claim nothing', () => {
  test.each<[string, Draft]>([
    ['“From:” and the site itself', { head: ['From: Millgate Courier'] }],
    ['first shown by the site itself', { language: 'de', foot: ['Zuerst bei Millgate Courier erschienen.'] }],
    ['where its author appeared, too', { foot: ['Her essays have also appeared in Slow Roads and ProPublica.'] }],
    ['the day it was posted', { foot: ['Originally posted March 4, 2019'] }],
    ['the day it was published', { foot: ['First published: 4 March 2019, 10:11'] }],
    ['what kind of source a photo has', { state: [{ key: 'source_type', value: 'wires' }] }],
    ['the site as its own source', { foot: ['Source: Millgate Courier'] }],
    [
      'inputs that strayed into the middle',
      { body: [...longProse, `${goes} (With inputs from ANI)`, ...longProse, ...longProse] },
    ],
    [
      'an agency on its own site',
      {
        url: 'https://apnews.com/article/depot',
        site: 'AP News',
        head: ['By Associated Press'],
        ...opening(`MILLGATE (AP) — ${goes}`),
      },
    ],
    [
      'another on its own',
      { url: 'https://www.ansa.it/depot', site: 'ANSA', language: 'it', head: ['Redazione ANSA'], foot: ['(ANSA)'] },
    ],
  ])('%s', (_, draft) => expect(claimedOn({ body: longProse, ...draft })).toEqual([]));
});

test('the page’s own people are no mention', () => {
  const draft: Draft = { body: longProse, head: ['By Rosa Campo', 'from Rosa Campo'], metas: { author: 'Rosa Campo' } };
  expect(report(pageOf(draft)).mentions.map(({ name }) => name)).not.toContain('Rosa Campo');
});
