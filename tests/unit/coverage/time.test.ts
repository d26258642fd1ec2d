import { describe, expect, test } from 'vitest';
import { comparable } from '../../../lib/coverage/comparable';
import { earliestOf } from '../../../lib/coverage/earliest';
import type { Source } from '../../../lib/coverage/independent';
import { lanesOf } from '../../../lib/coverage/lanes';
import type { ArticleFinding, QuestionOf } from '../../../lib/coverage/model';
import { candidatesOf } from '../../../lib/coverage/original';
import { outletAt } from '../../../lib/coverage/outlet';
import { byTime, type Story, storiesOf, timeOf } from '../../../lib/coverage/story';

const found = (change: Partial<ArticleFinding> = {}): ArticleFinding => ({
  is: 'article',
  title: 'Ferry talks collapse in Port Ansel after night of bargaining',
  url: 'https://tide.example/1',
  direct: true,
  outlet: outletAt('Tide', 'https://tide.example/'),
  published: null,
  seen: null,
  language: null,
  excerpt: null,
  agency: null,
  ...change,
});
const story = (published: string | null, seen: string | null = null): Story => ({
  ...found({ published, seen }),
  services: ['bing-news'],
  compared: comparable({ title: 'x', lead: null, outlet: null, published }),
});

test('a story’s time is the day it tells, else the day it was seen', () => {
  expect(timeOf(story('2026-03-02', '2026-03-04'))).toBe(Date.UTC(2026, 2, 2));
  expect(timeOf(story(null, '2026-03-04'))).toBe(Date.UTC(2026, 2, 4));
  expect(timeOf(story(null))).toBeNull();
  expect(timeOf(story('soon'))).toBeNull();
  const [none, late, early] = [story(null), story('2026-03-05'), story(null, '2026-03-04')];
  expect([none, late, early].toSorted(byTime)).toEqual([early, late, none]);
});

describe('the earliest report', () => {
  const group = { same: [], before: [], other: [] };
  const page = { published: '2026-03-04T23:00:00Z' };
  test.each<[string, Partial<Parameters<typeof earliestOf>[0]>, { published: string | null }, object | null]>([
    ['none', {}, page, null],
    [
      'of one text',
      { same: [story('2026-03-05'), story('2026-03-01')], before: [story('2026-02-01')] },
      page,
      { when: '2026-03-01', isSame: true, days: -3 },
    ],
    [
      'of all others',
      { before: [story('2026-03-02')], other: [story('2026-03-06'), story('2026-03-01T22:00:00Z')] },
      page,
      { when: '2026-03-01T22:00:00Z', isSame: false, days: -3 },
    ],
    [
      'as a service saw it',
      { other: [story(null, '2026-03-05T01:00:00Z')] },
      page,
      { when: '2026-03-05T01:00:00Z', isSame: false, days: 1 },
    ],
    [
      'where the page tells no day',
      { same: [story('2026-03-05')] },
      { published: null },
      { when: '2026-03-05', isSame: true, days: null },
    ],
    [
      'where the page tells a month',
      { same: [story('2026-03-05')] },
      { published: '2026-03' },
      { when: '2026-03-05', isSame: true, days: null },
    ],
    ['where it tells a month', { same: [story('2026-03')] }, page, { when: '2026-03', isSame: true, days: null }],
    ['where none tells its day', { other: [story(null)] }, page, null],
    ['where what it tells is no day', { other: [story('soon')] }, page, null],
  ])('%s', (_, stories, published, expected) => {
    const earliest = earliestOf({ ...group, ...stories }, published);
    if (expected === null) expect(earliest).toBeNull();
    else expect(earliest).toMatchObject(expected);
  });
});

describe('lanes of time', () => {
  const source = (...members: (Story | null)[]): Source => ({
    name: 'S',
    organization: null,
    copies: 0,
    members: members.map((each) => ({ story: each, reason: null, cites: null })),
  });
  const marks = (lanes: ReturnType<typeof lanesOf>['lanes']) =>
    lanes.map((lane) => lane.marks.map(({ what, at }) => `${what} ${at}`));
  test('have their marks in order, from the earliest of all to the latest', () => {
    const { lanes, span } = lanesOf(
      { sources: [source(story('2026-03-05'), null, story('2026-03-03'), story(null)), source(story('2026-03-01'))] },
      '2026-03-04',
    );
    expect(marks(lanes)).toEqual([['first 0.5', 'here 0.75', 'later 1'], ['first 0']]);
    expect(span).toEqual({ first: Date.UTC(2026, 2, 1), last: Date.UTC(2026, 2, 5) });
    expect(lanes[1]?.marks[0]?.time).toBe(Date.UTC(2026, 2, 1));
  });
  test('of one day are no longer than a day', () =>
    expect(
      marks(lanesOf({ sources: [source(story('2026-03-01'), story('2026-03-01T12:00:00Z'))] }, null).lanes),
    ).toEqual([['first 0', 'later 0.5']]));
  test('have no ends where fewer than two days are told', () => {
    expect(lanesOf({ sources: [source(story('2026-03-01'), null)] }, null).span).toBeNull();
    expect(lanesOf({ sources: [source(null)] }, null)).toMatchObject({ lanes: [{ marks: [] }], span: null });
    expect(lanesOf({ sources: [source(story('2026-03-01'), null)] }, '2026-03-01').span).not.toBeNull();
  });
});

describe('where the original may stand', () => {
  const question: QuestionOf<'original'> = {
    topic: 'original',
    title: 'Ferry talks collapse in Port Ansel after night of bargaining',
    lead: null,
    name: 'Tide',
    domain: 'tide.example',
    language: 'en',
    published: '2026-03-10T08:00:00Z',
  };
  const ranks = (change: Partial<ArticleFinding>, asked = question) =>
    candidatesOf({ states: { 'bing-news': { is: 'answered', findings: [found(change)], kept: false } } }, asked).map(
      ({ rank }) => Number(rank.toFixed(3)),
    );
  test.each<[string, Partial<ArticleFinding>, number[]]>([
    ['of the same day', { published: '2026-03-10' }, [1]],
    ['three days before', { published: '2026-03-08' }, [1]],
    ['two weeks before', { published: '2026-02-25' }, [0.925]],
    ['months before', { published: '2026-01-01' }, [0.8]],
    ['a day after', { published: '2026-03-12' }, [1]],
    ['days after', { published: '2026-03-13' }, [0.775]],
    ['on a day that is not told', {}, [0.875]],
    ['on a site within it', { published: '2026-03-10', outlet: outletAt('', 'https://news.tide.example/') }, [1]],
    ['on another site', { published: '2026-03-10', outlet: outletAt('', 'https://ride.example/') }, []],
    ['on a site that ends alike', { published: '2026-03-10', outlet: outletAt('', 'https://lowtide.example/') }, []],
    ['on no site', { published: '2026-03-10', outlet: outletAt('Tide', '') }, []],
    ['under half of the headline', { published: '2026-03-10', title: 'Ferry talks collapse in Port Ansel' }, [0.955]],
    ['under another headline', { published: '2026-03-10', title: 'Nothing of the kind here' }, []],
  ])('%s', (_, change, expected) => expect(ranks(change)).toEqual(expected));
  test('on a site it stands within', () => {
    const asked = { ...question, domain: 'news.tide.example' };
    expect(ranks({ published: '2026-03-10' }, asked)).toEqual([1]);
  });
  test('where the page tells no day', () =>
    expect(ranks({ published: '2026-03-10' }, { ...question, published: null })).toEqual([0.875]));
  test('the likeliest first, five at most', () => {
    const findings = Array.from({ length: 7 }, (_, at) =>
      found({
        url: `https://tide.example/${at}`,
        title: `${question.title} ${'again '.repeat(at)}`,
        published: at === 3 ? '2026-03-10' : '2026-01-01',
      }),
    );
    const candidates = candidatesOf({ states: { 'bing-news': { is: 'answered', findings, kept: false } } }, question);
    expect(candidates).toHaveLength(5);
    expect(candidates[0]?.story.url).toBe('https://tide.example/3');
    const given = candidates.map(({ rank }) => rank);
    expect(given).toEqual(given.toSorted((a, b) => b - a));
  });
});

describe('one entry of several findings', () => {
  const folded = (...findings: ArticleFinding[]) =>
    storiesOf({
      states: Object.fromEntries(
        findings.map((finding, at) => [
          (['google-news', 'bing-news', 'gdelt', 'searxng'] as const)[at] ?? 'archive',
          { is: 'answered', findings: [finding], kept: false },
        ]),
      ),
    });
  const summary = (stories: Story[]) => stories.map(({ url, services }) => `${url} ${services.join('+')}`);
  const at = (n: number, domain = 'tide.example') => `https://${domain}/${n}`;
  test('by address', () =>
    expect(summary(folded(found(), found({ url: 'https://www.tide.example/1?utm_source=x', title: 'Other' })))).toEqual(
      ['https://tide.example/1 google-news+bing-news'],
    ));
  test('by headline and house, within days', () => {
    expect(folded(found({ published: '2026-03-01' }), found({ url: at(2), published: '2026-03-03' }))).toHaveLength(1);
    expect(folded(found({ published: '2026-03-01' }), found({ url: at(2), published: '2026-03-04' }))).toHaveLength(2);
    expect(folded(found({ published: '2026-03-01' }), found({ url: at(2) }))).toHaveLength(1);
    expect(folded(found(), found({ url: at(2), title: 'Another headline of the same house' }))).toHaveLength(2);
  });
  test('two papers of one name on two sites are two', () =>
    expect(
      folded(found(), found({ url: at(2, 'tide2.example'), outlet: outletAt('Tide', 'https://tide2.example/') })),
    ).toHaveLength(2));
  test('a name without a site is the paper', () =>
    expect(
      folded(found(), found({ url: at(2, 'news.example'), direct: false, outlet: outletAt('Tide', '') })),
    ).toHaveLength(1));
  test('one organization on two sites is one, two of one name are two', () => {
    const of = (organization: string, domain: string) =>
      found({ url: at(1, domain), outlet: { ...outletAt('Tide', `https://${domain}/`), organization } });
    expect(folded(of('a', 'a.example'), of('a', 'b.example'))).toHaveLength(1);
    expect(folded(of('a', 'a.example'), of('b', 'b.example'))).toHaveLength(2);
  });
  test('what a portal shows is the paper’s, whose own address wins', () => {
    const shown = found({
      url: at(2, 'msn.com'),
      outlet: outletAt('Tide on MSN', 'https://msn.com/'),
      excerpt: 'Words',
      seen: '2026-03-04',
      published: '2026-03-02',
    });
    const own = found({ published: '2026-03-03', language: 'en', seen: '2026-03-01' });
    for (const pair of [[shown, own] as const, [own, shown] as const])
      expect(folded(...pair)).toMatchObject([
        {
          url: at(1),
          outlet: { via: null },
          excerpt: 'Words',
          language: 'en',
          published: '2026-03-02',
          seen: '2026-03-01',
        },
      ]);
  });
  test('what a portal shows without saying whose it is belongs to whom another service names', () => {
    const portal = { ...outletAt('MSN', 'https://msn.com/'), kind: 'aggregator' as const };
    const [bare, named] = [
      found({ url: at(1, 'msn.com'), outlet: portal }),
      found({ url: at(1, 'msn.com'), outlet: outletAt('Tide on MSN', 'https://msn.com/') }),
    ];
    for (const pair of [[bare, named] as const, [named, bare] as const])
      expect(folded(...pair)).toMatchObject([{ outlet: { name: 'Tide', via: 'MSN' } }]);
  });
  test('what two papers wrote and one portal shows are two', () =>
    expect(
      folded(
        found({ url: at(1, 'msn.com'), outlet: outletAt('Tide on MSN', 'https://msn.com/') }),
        found({ url: at(2, 'msn.com'), outlet: outletAt('Ebb on MSN', 'https://msn.com/') }),
      ),
    ).toHaveLength(2));
  test('an address of its own wins over an opaque one', () =>
    expect(folded(found({ url: at(9, 'news.example'), direct: false }), found())).toMatchObject([
      { url: at(1), direct: true },
    ]));
  test('who signs wins over who is cited', () => {
    const agency = (how: 'cites' | 'credits', name: string) => ({ name, organization: null, house: null, how });
    const [cites, credits] = [found({ agency: agency('cites', 'A') }), found({ agency: agency('credits', 'B') })];
    for (const pair of [[cites, credits] as const, [credits, cites] as const])
      expect(folded(...pair)[0]?.agency?.name).toBe('B');
    expect(folded(found(), cites)[0]?.agency?.name).toBe('A');
  });
  test('the longer first sentences are compared', () =>
    expect(
      folded(found({ excerpt: 'A few words' }), found({ excerpt: 'A few words and then some more' }))[0]?.compared.lead,
    ).toHaveLength(7));
  test('what a third ties together becomes one, where the first stood', () =>
    expect(
      folded(
        found({ url: at(1), title: 'One headline of the ferry' }),
        found({ url: at(5), title: 'Another of the harbor', outlet: outletAt('Ebb', 'https://ebb.example/') }),
        found({ url: at(2), title: 'Quite another of the tide' }),
        found({ url: at(1), title: 'Quite another of the tide' }),
        // At an address of one that is folded already.
        found({ url: at(2), title: 'A fourth headline' }),
      ).map(({ services }) => services.toSorted().join('+')),
    ).toEqual(['archive+gdelt+google-news+searxng', 'bing-news']));
});
