import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../lib/coverage/merge';
import type { ArticleFinding, Asking, Finding, QuestionOf, StudyFinding } from '../../../lib/coverage/model';
import { candidatesOf } from '../../../lib/coverage/original';
import { organizationsOf, studiesOf } from '../../../lib/coverage/reference';
import { storiesOf } from '../../../lib/coverage/story';

type States = Pick<Asking, 'states'>;

function article(title: string, url: string, change: Partial<ArticleFinding> = {}): ArticleFinding {
  const domain = URL.parse(url)?.hostname.replace(/^www\./, '') ?? null;
  return {
    is: 'article',
    title,
    url,
    direct: true,
    outlet: { name: domain ?? '', domain, organization: null, kind: null, country: null, via: null, house: null },
    published: null,
    seen: null,
    language: null,
    excerpt: null,
    agency: null,
    ...change,
  };
}
const named = (name: string, domain: string, via: string | null = null) => ({
  name,
  domain,
  organization: null,
  kind: null,
  country: null,
  via,
  house: null,
});
const opaque = (title: string, name: string, domain: string, published: string | null = null) =>
  article(title, `https://news.google.com/rss/articles/${encodeURIComponent(title + name)}`, {
    direct: false,
    outlet: named(name, domain),
    published,
  });
const states = (of: Record<string, Finding[]>): States => ({
  states: Object.fromEntries(
    Object.entries(of).map(([name, findings]) => [name, { is: 'answered', findings, kept: false }]),
  ),
});

const title = 'Ferry talks collapse in Port Ansel after night of bargaining';
const question: QuestionOf<'coverage'> = {
  topic: 'coverage',
  title,
  lead: 'Talks between the ferry workers and the harbor company collapsed early on Thursday after a night of bargaining in Port Ansel.',
  url: 'https://morningtide.example/world/ferry-talks',
  language: 'en',
  published: '2026-11-12',
  studies: [],
};
const titles = (stories: readonly { title: string }[]) => stories.map((story) => story.title);

describe('one entry a story', () => {
  test('by its address, with or without what counts clicks, AMP and mobile twins', () => {
    const stories = storiesOf(
      states({
        'bing-news': [
          article('A', 'https://post.example/ferry?utm_source=rss'),
          article('A', 'https://amp.post.example/ferry'),
        ],
        gdelt: [article('A', 'http://m.post.example/ferry', { seen: '2026-11-12T03:00:00Z' })],
      }),
    );
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ services: ['bing-news', 'gdelt'], seen: '2026-11-12T03:00:00Z' });
  });
  test('by publisher and headline behind an opaque link; the clear address is kept', () => {
    const found = {
      'google-news': [opaque(title, 'The Post', 'post.example', '2026-11-12T05:00:00Z')],
      'bing-news': [article(title, 'https://www.post.example/ferry', { published: '2026-11-12T05:01:00Z' })],
    };
    expect(storiesOf(states(found))).toMatchObject([
      { url: 'https://www.post.example/ferry', direct: true, published: '2026-11-12T05:00:00Z' },
    ]);
  });
  test('“X on MSN” is folded into X’s own', () => {
    const reuters = { ...named('Reuters', 'reuters.com'), organization: 'reuters' };
    const stories = storiesOf(
      states({
        'bing-news': [
          article(title, 'https://www.msn.com/ar-1', {
            outlet: { ...named('Reuters', 'msn.com', 'MSN'), organization: 'reuters' },
          }),
        ],
        searxng: [article(title, 'https://www.reuters.com/world/ferry', { outlet: reuters })],
      }),
    );
    expect(stories).toMatchObject([{ url: 'https://www.reuters.com/world/ferry', outlet: { via: null, house: null } }]);
  });
  test('a portal’s copy known by the portal alone is folded too; two outlets on one portal stay two', () => {
    const portal = { ...named('MSN', 'msn.com'), kind: 'aggregator' } as const;
    const stories = storiesOf(
      states({
        'google-news': [opaque(title, 'MSN', 'msn.com')].map((each) => ({ ...each, outlet: portal })),
        'bing-news': [
          article(title, 'https://www.msn.com/ar-1', { outlet: named('The Post', 'msn.com', 'MSN') }),
          article(title, 'https://www.msn.com/ar-2', { outlet: named('Island Echo', 'msn.com', 'MSN') }),
          article(title, 'https://post.example/ferry', { outlet: named('The Post', 'post.example') }),
        ],
      }),
    );
    expect(stories.map(({ outlet, url }) => [outlet.name, outlet.via, url])).toEqual([
      ['The Post', null, 'https://post.example/ferry'],
      ['Island Echo', 'MSN', 'https://www.msn.com/ar-2'],
    ]);
  });
  test('two papers of one name are two', () => {
    const star = (domain: string) => article(title, `https://${domain}/a`, { outlet: named('The Star', domain) });
    expect(storiesOf(states({ 'bing-news': [star('star-east.example'), star('star-west.example')] }))).toHaveLength(2);
  });
  test('two articles of one house, or one headline of two houses, stay two', () => {
    const found = [
      article(title, 'https://post.example/a'),
      article('Another matter of the day', 'https://post.example/b'),
      article(title, 'https://echo.example/a'),
    ];
    expect(storiesOf(states({ 'bing-news': found }))).toHaveLength(3);
  });
  test('what has not answered counts for nothing', () =>
    expect(
      storiesOf({
        states: {
          gdelt: { is: 'asking' },
          searxng: { is: 'stopped' },
          'bing-news': { is: 'failed', why: 'busy', said: null, until: null },
        },
      }),
    ).toEqual([]));
});

describe('groups', () => {
  const found = coverageOf(
    states({
      'google-news': [
        opaque(title, 'Morning Tide', 'morningtide.example', '2026-11-12T09:00:00Z'),
        opaque(title, 'Island Echo', 'echo.example', '2026-11-12T11:00:00Z'),
        opaque(
          'Ferry talks: company and union walk out of Port Ansel bargaining',
          'The Post',
          'post.example',
          '2026-11-13T05:00:00Z',
        ),
        opaque('Ferry talks enter third night in Port Ansel', 'The Post', 'post.example', '2026-11-10T05:00:00Z'),
      ],
      'bing-news': [
        article('Negotiations end without a deal', 'https://north.example/x', {
          published: '2026-11-11T22:00:00Z',
          excerpt: question.lead,
        }),
        article('A history of the Port Ansel ferry talks', 'https://mag.example/x', { published: '2024-01-01' }),
        article('Ten recipes for a cold evening', 'https://food.example/x', { published: '2026-11-13' }),
        article('Les négociations échouent', 'https://lamarge.example/x', { published: '2026-11-12', language: 'fr' }),
        article('Collapse of the ferry talks in Port Ansel', 'https://zeit.example/x', { published: null }),
      ],
      'hacker-news': [
        {
          is: 'discussion',
          title: 'Ferry',
          url: 'https://news.ycombinator.com/item?id=1',
          published: null,
          comments: 3,
          points: 1,
        },
      ],
    }),
    question,
    'en',
  );
  test('the same text, the earliest first, by headline or by first sentence; never this page', () =>
    expect(found.same.map(({ outlet }) => outlet.domain)).toEqual(['north.example', 'echo.example']));
  test('other reports, what the reader can read first', () =>
    expect(titles(found.other)).toEqual([
      'Ferry talks: company and union walk out of Port Ansel bargaining',
      'Collapse of the ferry talks in Port Ansel',
      'Les négociations échouent',
    ]));
  test('before this one', () => expect(titles(found.before)).toEqual(['Ferry talks enter third night in Port Ansel']));
  test('background: old, or about something else', () =>
    expect(titles(found.background)).toEqual([
      'Ten recipes for a cold evening',
      'A history of the Port Ansel ferry talks',
    ]));
  test('discussion', () => expect(found.discussion).toHaveLength(1));
  test('a French reader reads French first', () =>
    expect(
      titles(
        coverageOf(
          states({
            'bing-news': [
              article('Ferry talks collapse, company says', 'https://a.example/1', {
                published: '2026-11-12',
                language: 'en',
              }),
              article('Les négociations échouent', 'https://b.example/1', { published: '2026-11-13', language: 'fr' }),
            ],
          }),
          question,
          'fr-CA',
        ).other,
      )[0],
    ).toBe('Les négociations échouent'));
});

test('an agency that either of two services tells is kept', () => {
  const agency = { name: 'Reuters', organization: 'reuters', house: null, how: 'credits' } as const;
  const cited = { ...agency, name: 'AFP', organization: 'afp', how: 'cites' } as const;
  const url = 'https://post.example/ferry';
  const found = (first: ArticleFinding['agency'], second: ArticleFinding['agency']) =>
    storiesOf(states({ a: [article(title, url, { agency: first })], b: [article(title, url, { agency: second })] }));
  expect(found(null, agency)).toMatchObject([{ agency }]);
  expect(found(cited, agency)).toMatchObject([{ agency }]);
  expect(found(null, cited)).toMatchObject([{ agency: cited }]);
});

test('a report under another headline is about it where its first sentences tell of it', () => {
  const other = (excerpt: string | null) =>
    coverageOf(states({ a: [article('No ships before Saturday', 'https://a.example/', { excerpt })] }), question, 'en');
  expect(other('After a night of bargaining the ferry talks in Port Ansel are over.').other).toHaveLength(1);
  expect(other(null).background).toHaveLength(1);
  expect(other('The ferry of Lower Lisvane has a new coat of paint.').background).toHaveLength(1);
});

describe('in which group a report is', () => {
  const groupOf = (change: Partial<ArticleFinding>, asked: Partial<QuestionOf<'coverage'>> = {}) => {
    const one = article('Port Ansel ferry crews walk out', 'https://a.example/1', change);
    const { same, other, before, background } = coverageOf(states({ a: [one] }), { ...question, ...asked }, 'en');
    return Object.entries({ same, other, before, background }).flatMap(([name, stories]) =>
      stories.length > 0 ? name : [],
    );
  };
  test.each<[string, Partial<ArticleFinding>, Partial<QuestionOf<'coverage'>>, string]>([
    ['of the same day', { published: '2026-11-12' }, {}, 'other'],
    [
      'of the same day, earlier than the page',
      { published: '2026-11-12T01:00:00Z' },
      { published: '2026-11-12T09:00:00Z' },
      'other',
    ],
    ['of the day before', { published: '2026-11-11' }, {}, 'before'],
    ['31 days before', { published: '2026-10-12' }, {}, 'before'],
    ['32 days before', { published: '2026-10-11' }, {}, 'background'],
    ['of a day that is not told', {}, {}, 'other'],
    ['where the page tells no day', { published: '2020-01-01' }, { published: null }, 'other'],
    ['under another headline', { title: 'Ten recipes for a cold evening' }, {}, 'background'],
    ['that shares a fourth of its words', { title: 'Ferry recipes with soup' }, {}, 'other'],
    ['that shares a fifth', { title: 'Ferry recipes with soup tonight' }, {}, 'background'],
    ['in another language', { title: 'Les recettes', language: 'fr' }, {}, 'other'],
    ['in the page’s language, told otherwise', { title: 'Ten recipes', language: 'en-GB' }, {}, 'background'],
  ])('%s', (_, change, asked, group) => expect(groupOf(change, asked)).toEqual([group]));
  test('the page as a portal shows it is none', () => {
    const shown = (name: string, domain: string | null, headline = title) =>
      coverageOf(
        states({
          a: [article(headline, 'https://portal.example/1', { direct: false, outlet: { ...named(name, ''), domain } })],
        }),
        { ...question, lead: null },
        'en',
      );
    expect(shown('Tide', 'morningtide.example').same).toEqual([]);
    expect(shown('Tide', 'other.example').same).toHaveLength(1);
    expect(shown('Tide', null).same).toHaveLength(1);
    expect(shown('Tide', 'morningtide.example', 'Port Ansel ferry crews walk out').other).toHaveLength(1);
  });
  test('of many, the earliest first; before the page, the latest', () => {
    const at = (day: string, n: number) =>
      article(`Port Ansel ferry crews walk out ${n}`, `https://a.example/${n}`, { published: day });
    const all = [
      at('2026-11-14', 1),
      at('2026-11-13', 2),
      at('2026-11-01', 3),
      at('2026-11-02', 4),
      at('2026-01-01', 5),
      at('2026-01-02', 6),
    ];
    const found = coverageOf(states({ a: all }), question, 'en');
    const days = (stories: readonly { published: string | null }[]) =>
      stories.map(({ published }) => published?.slice(5));
    expect([days(found.other), days(found.before), days(found.background)]).toEqual([
      ['11-13', '11-14'],
      ['11-02', '11-01'],
      ['01-02', '01-01'],
    ]);
  });
  test('of talks, that with most comments first', () => {
    const talk = (comments: number | null): Finding => ({
      is: 'discussion',
      title: 'T',
      url: 'https://a.example/',
      published: null,
      comments,
      points: null,
    });
    const found = coverageOf(states({ a: [talk(null), talk(3), talk(9)] }), question, 'en');
    expect(found.discussion.map(({ comments }) => comments)).toEqual([9, 3, null]);
  });
});

test('candidates for the original: at the publisher’s, by headline and day', () => {
  const original: QuestionOf<'original'> = {
    topic: 'original',
    title,
    lead: null,
    name: 'Northwire',
    domain: 'northwire.example',
    language: 'en',
    published: '2026-11-12',
  };
  const found = candidatesOf(
    states({
      'google-news': [opaque(title, 'Echo', 'echo.example', '2026-11-11')],
      'bing-news': [
        article('Ferry talks collapse in Port Ansel', 'https://www.northwire.example/b', { published: '2026-11-12' }),
        article(title, 'https://news.northwire.example/a', { published: '2026-11-11' }),
        article('Ferry talks begin', 'https://northwire.example/c', { published: '2025-11-11' }),
        article('Weather', 'https://northwire.example/d', { published: '2026-11-11' }),
      ],
    }),
    original,
  );
  expect(found.map(({ story }) => story.url)).toEqual([
    'https://news.northwire.example/a',
    'https://www.northwire.example/b',
    'https://northwire.example/c',
  ]);
});

test('a study is told by both registries as one', () => {
  const study = {
    is: 'study',
    doi: '10.5555/a',
    title: null,
    journal: null,
    year: null,
    authors: [],
    open: null,
  } as const;
  expect(
    studiesOf([
      { ...study, authors: [], open: 'https://repo.example/' },
      { ...study, title: 'Of ferries', authors: ['A'] },
    ]),
  ).toEqual([{ ...study, title: 'Of ferries', authors: ['A'], open: 'https://repo.example/' }]);
});

test('what both registries tell of a study is the first one’s', () => {
  const study = (name: string, year: number, open: string): StudyFinding => ({
    is: 'study',
    doi: '10.5555/a',
    title: name,
    journal: name,
    year,
    authors: [name],
    open,
  });
  const first = study('A', 2020, '');
  expect(studiesOf([first, study('B', 2021, 'https://repo.example/')])).toEqual([first]);
  expect(studiesOf([first, { ...first, doi: '10.5555/b' }])).toHaveLength(2);
});

test('two encyclopedias on one item are one entry', () => {
  const about = {
    is: 'organization',
    item: 'Q1',
    name: 'HRA',
    description: 'group',
    kinds: ['nonprofit'],
    country: 'NO',
    founded: null,
    owners: [],
    website: null,
    links: [{ text: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q1' }],
    matches: true,
  } as const satisfies Finding;
  const wikipedia: Finding = {
    ...about,
    kinds: [],
    owners: [],
    description: 'The HRA is a group of residents.',
    country: null,
    links: [{ text: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/HRA' }],
    matches: null,
  };
  const [one, ...others] = organizationsOf(
    states({
      wikidata: [{ ...about, kinds: ['nonprofit'], owners: [], links: [...about.links] }],
      wikipedia: [wikipedia, { ...wikipedia, item: 'Q2' }],
    }),
  );
  expect(others).toHaveLength(1);
  expect(one).toMatchObject({
    description: 'The HRA is a group of residents.',
    kinds: ['nonprofit'],
    country: 'NO',
    matches: true,
  });
  expect(one?.links).toHaveLength(2);
});
