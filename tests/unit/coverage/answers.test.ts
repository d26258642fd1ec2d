// @vitest-environment jsdom
/** The edges of what services are asked and what they answer: what is missing, too much, or spelled otherwise. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { serviceNamed } from '../../../lib/coverage';
import { notData, readJson } from '../../../lib/coverage/json';
import type { Finding, Question } from '../../../lib/coverage/model';
import type { Meaning, OwnServices, Request } from '../../../lib/coverage/service';
import type { ServiceName } from '../../../lib/model';

const coverage: Extract<Question, { topic: 'coverage' }> = {
  topic: 'coverage',
  title: 'Ferry talks collapse in Port Ansel',
  lead: null,
  url: 'https://tide.example/ferry',
  language: 'en',
  published: null,
  studies: ['10.5555/a'],
};
const organization: Question = { topic: 'organization', name: 'Harbor Alliance', domain: null, language: 'en' };
const fields = { title: 'title', text: 'text', url: 'url', published: 'date', outlet: 'source' };
const archive = { address: 'https://elastic.example/', index: 'news', fields, apiKey: '' };
const own: OwnServices = { searxng: { address: 'https://searx.example/' }, archive };

function asked(name: ServiceName, question: Question, setup = own): Request {
  const request = serviceNamed(name).ask(question, setup);
  if (!request) throw new Error(`${name} asks nothing`);
  return request;
}
const parameters = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);
/** What a service's answer means by itself, before the dataset is asked about it. */
const meaning = (
  name: ServiceName,
  answer: unknown,
  question: Question = coverage,
  status = 200,
  setup = own,
): Meaning =>
  serviceNamed(name).read(
    { status, text: typeof answer === 'string' ? answer : JSON.stringify(answer) },
    { question, request: asked(name, question, setup), own: setup },
  );
const found = (...of: Parameters<typeof meaning>): Finding[] => {
  const said = meaning(...of);
  if (said.is !== 'found') throw new Error(`${said.why} ${said.said}`);
  return said.findings;
};

describe('what is no data', () => {
  test.each<[string, object]>([
    ['abc', { why: 'said', said: 'abc' }],
    ['ab', { why: 'unreadable' }],
    ['x'.repeat(300), { why: 'said', said: 'x'.repeat(300) }],
    ['x'.repeat(301), { why: 'unreadable' }],
    ['Too  many\n requests', { why: 'said', said: 'Too many requests' }],
    ['Slow <b>down</b>, please', { why: 'said', said: 'Slow down , please' }],
    [' {"half', { why: 'unreadable' }],
    ['[half', { why: 'unreadable' }],
    ['<rss>half</rss>', { why: 'unreadable' }],
    ['\n <!DOCTYPE html><title>Wait</title>', { why: 'consent' }],
    ['<body>Wait here</body>', { why: 'consent' }],
  ])('%j', (text, expected) => expect(notData(text)).toEqual({ is: 'failed', ...expected }));
  test('is mended where only its escapes are broken', () => {
    const word = (text: string) =>
      readJson(text, z.object({ a: z.string() }), ({ a }) => ({ is: 'failed', why: 'said', said: a }));
    expect(word('{"a":"b"}')).toMatchObject({ said: 'b' });
    expect(word(String.raw`{"a":"it\'s \"so\" \u00e9"}`)).toMatchObject({ said: String.raw`it\'s "so" é` });
    expect(word('{"a":"one\ttwo"}')).toMatchObject({ said: 'one two' });
    expect(word('{"a":1}')).toEqual({ is: 'failed', why: 'unreadable' });
  });
});

describe('a feed', () => {
  const item = (inside: string) => `<item><link>https://post.example/1</link>${inside}</item>`;
  const feed = (items: string, before = '<?xml version="1.0"?>') => `${before}<rss><channel>${items}</channel></rss>`;
  const titles = (xml: string) =>
    found('bing-news', xml).flatMap((finding) => (finding.is === 'article' ? [finding.title] : []));
  test.each<[string, string, string]>([
    ['without a declaration', feed(item('<title>Ferry</title>'), ''), 'Ferry'],
    ['with a mark and a blank before it', feed(item('<title>Ferry</title>'), '\ufeff \n'), 'Ferry'],
    ['with a document type', feed(item('<title>Ferry</title>'), '<!DOCTYPE rss [<!ENTITY x "y">] >'), 'Ferry'],
    ['with controls', feed(item('<title>Fer\u000bry\u0001</title>')), 'Ferry'],
    ['with entities of HTML', feed(item('<title>Ferry&nbsp;talks &amp; more</title>')), 'Ferry talks & more'],
    ['with names in capitals', feed(item('<TITLE>Ferry</TITLE>')), 'Ferry'],
  ])('%s is read', (_, xml, expected) => expect(titles(xml)).toEqual([expected]));
  test('has entries alone, and of each some forty parts', () => {
    const many = '<x/>'.repeat(38);
    expect(titles(feed(`<title>The feed</title>${item(`${many}<title>Ferry</title>`)}`))).toEqual(['Ferry']);
    expect(titles(feed(item(`${many}<x/><title>Ferry</title>`)))).toEqual([]);
  });
  test.each<[string, string, string]>([
    ['a page', '<!doctype html><p>Wait</p>', 'consent'],
    ['words', 'Too many requests', 'said'],
    ['broken', '<rss><channel><item></channel></rss>', 'unreadable'],
    ['of another kind', '<?xml version="1.0"?><feed><entry/></feed>', 'unreadable'],
  ])('%s is none', (_, text, why) => expect(meaning('bing-news', text)).toMatchObject({ why }));

  test.each<[string, string]>([
    ['https://www.bing.com/news/apiclick.aspx?url=https%3A%2F%2Fpost.example%2F1', 'https://post.example/1'],
    [' https://bing.com/x/apiclick.aspx?url=https%3A%2F%2Fpost.example%2F1 ', 'https://post.example/1'],
    [
      'https://www.bing.com/news?url=https%3A%2F%2Fpost.example%2F1',
      'https://www.bing.com/news?url=https%3A%2F%2Fpost.example%2F1',
    ],
    [
      'https://notbing.com/apiclick.aspx?url=https%3A%2F%2Fpost.example',
      'https://notbing.com/apiclick.aspx?url=https%3A%2F%2Fpost.example',
    ],
  ])('Bing: %s leads to %s', (link, url) =>
    expect(
      found('bing-news', feed(`<item><title>T</title><link>${link.replaceAll('&', '&amp;')}</link></item>`)),
    ).toMatchObject([{ url }]),
  );
  test.each<[string, string, string]>([
    [' Ferry - Post ', ' Post ', 'Ferry'],
    ['Ferry - Post - Post', 'Post', 'Ferry - Post'],
    ['Post - Ferry', 'Post', 'Post - Ferry'],
    ['Ferry - Post', '', 'Ferry - Post'],
    ['Ferry -', '', 'Ferry -'],
  ])('Google: “%s” of “%s” is “%s”', (title, source, expected) =>
    expect(found('google-news', feed(item(`<title>${title}</title><source url="x">${source}</source>`)))).toMatchObject(
      [{ title: expected }],
    ),
  );
});

describe('studies', () => {
  const many = Array.from({ length: 25 }, (_, at) => `10.5555/${at}`);
  const request = asked('crossref', { ...coverage, studies: many });
  test('are asked about twenty at once', () => {
    expect(request.sends).toHaveLength(20);
    expect(parameters(request)).toMatchObject({
      rows: '20',
      filter: many
        .slice(0, 20)
        .map((doi) => `doi:${doi}`)
        .join(','),
    });
  });
  test('are told as far as Crossref tells', () => {
    const items = [
      {
        DOI: '10.5555/A',
        title: null,
        'container-title': [],
        author: [{ given: 'Ada' }, { family: 'Brook' }, {}],
        published: { 'date-parts': [[null]] },
      },
      { DOI: '10.5555/b', title: ['Other'] },
    ];
    expect(found('crossref', { message: { items } })).toEqual([
      {
        is: 'study',
        doi: '10.5555/a',
        title: null,
        journal: null,
        year: null,
        authors: ['Ada', 'Brook'],
        open: null,
      },
    ]);
    const author = Array.from({ length: 12 }, (_, at) => ({ name: `A${at}` }));
    expect(found('crossref', { message: { items: [{ DOI: '10.5555/a', author }] } })).toMatchObject([
      { authors: author.slice(0, 10).map(({ name }) => name) },
    ]);
    expect(
      found('crossref', { message: { items: [{ DOI: '10.5555/a', published: { 'date-parts': [] } }] } }),
    ).toMatchObject([{ year: null, authors: [] }]);
  });
  test.each<[string, object, object]>([
    [
      'a page of its own',
      { best_oa_location: { landing_page_url: 'https://a.example/1', pdf_url: 'https://a.example/2' } },
      { open: 'https://a.example/1' },
    ],
    [
      'a file alone',
      { best_oa_location: { landing_page_url: null, pdf_url: 'https://a.example/2' } },
      { open: 'https://a.example/2' },
    ],
    ['neither', { best_oa_location: {} }, { open: '', title: null, journal: null, year: null, authors: [] }],
    [
      'all',
      { title: 'Of ferries', publication_year: 2024, primary_location: { source: { display_name: 'Tides' } } },
      { title: 'Of ferries', journal: 'Tides', year: 2024, doi: '10.5555/a' },
    ],
  ])('OpenAlex: %s', (_, change, expected) =>
    expect(found('openalex', { doi: 'https://doi.org/10.5555/A', ...change })).toMatchObject([expected]),
  );
  test('OpenAlex: one without a DOI is not the one', () =>
    expect(meaning('openalex', { doi: null })).toEqual({ is: 'failed', why: 'unreadable' }));
});

describe('discussions', () => {
  const hit = (change: object) => ({ objectID: 7, url: coverage.url, ...change });
  test.each<[string, object, object]>([
    [
      'nothing but its number',
      {},
      {
        title: 'Hacker News',
        url: 'https://news.ycombinator.com/item?id=7',
        comments: null,
        points: null,
        published: null,
      },
    ],
    ['a number that is none', { objectID: '7&x' }, { url: 'https://news.ycombinator.com/item?id=7%26x' }],
    ['no comments', { num_comments: 0, points: 0, title: 'Ferry' }, { comments: 0, points: 0, title: 'Ferry' }],
  ])('with %s', (_, change, expected) =>
    expect(found('hacker-news', { hits: [hit(change)] })).toMatchObject([expected]),
  );
  test('are a hundred at most, and of this page', () => {
    expect(found('hacker-news', { hits: Array.from({ length: 101 }, () => hit({})) })).toHaveLength(100);
    expect(found('hacker-news', { hits: [hit({ url: null }), hit({ url: '' })] })).toEqual([]);
  });
});

describe('GDELT', () => {
  const phrase = (words: string) => {
    const request = serviceNamed('gdelt').ask({ topic: 'passage', words, language: null }, own);
    return request && parameters(request).query;
  };
  test.each<[string, string | null]>([
    ['abcdefg', null],
    ['abcdefgh', '"abcdefgh"'],
    ['one two three four five six seven eight nine ten eleven', '"one two three four five six seven eight nine ten"'],
    ['  “it’s”: the (ferry), at well-known quays! ', `"it s the ferry at well-known quays"`],
  ])('%s: %s', (words, expected) => expect(phrase(words)).toBe(expected));
  test('tells what it knows of an article', () => {
    const one = { url: 'https://www.post.example/1', title: 'Ferry' };
    expect(
      found('gdelt', {
        articles: [
          one,
          { ...one, language: 'Klingon' },
          { ...one, language: 'Norwegian Bokmål', domain: 'quay.example' },
        ],
      }),
    ).toMatchObject([
      { outlet: { name: 'post.example' }, language: null, seen: null },
      { language: null },
      { outlet: { name: 'quay.example' }, language: 'nb' },
    ]);
  });
  test('is asked without a day where none is known', () => {
    const request = asked('gdelt', coverage);
    expect(parameters(request)).not.toHaveProperty('startdatetime');
    expect(request.sends.map(({ what }) => what)).toEqual(['headline']);
  });
});

describe('SearXNG', () => {
  test.each([
    ['https://searx.example', 'https://searx.example/search'],
    ['https://searx.example/search', 'https://searx.example/search'],
    ['https://searx.example/a/search?x=1', 'https://searx.example/a/search'],
    ['https://searx.example/research', 'https://searx.example/research/search'],
  ])('at %s is asked at %s', (address, at) => {
    const { origin, pathname, searchParams } = new URL(
      asked('searxng', coverage, { ...own, searxng: { address } }).url,
    );
    expect(origin + pathname).toBe(at);
    expect(searchParams.has('x')).toBe(false);
  });
  test('tells what it found, a hundred at most', () => {
    const one = { url: 'https://post.example/1', title: 'Ferry' };
    expect(
      found('searxng', {
        results: [{ ...one, source: 'The Post' }, one, { ...one, title: null }, { ...one, url: null }],
      }),
    ).toMatchObject([
      { outlet: { name: 'The Post', domain: 'post.example' }, excerpt: null, published: null },
      { outlet: { name: 'post.example' } },
    ]);
    expect(found('searxng', { results: Array.from({ length: 101 }, () => one) })).toHaveLength(100);
  });
  test('that refuses says why', () =>
    expect(meaning('searxng', 'JSON is switched off', coverage, 403)).toEqual({
      is: 'failed',
      why: 'wrong-setup',
      said: 'JSON is switched off',
    }));
});

describe('the Wayback Machine', () => {
  const table = (...cells: (string | null)[]) => [['original', 'timestamp'], cells];
  test('is read by the names of its columns', () =>
    expect(found('wayback', table('http://tide.example/ferry', '20200102030405'))).toEqual([
      {
        is: 'copy',
        url: 'https://web.archive.org/web/20200102030405/http://tide.example/ferry',
        of: coverage.url,
        captured: '2020-01-02T03:04:05Z',
      },
    ]));
  test.each([
    ['no day', table('http://tide.example/ferry', null)],
    ['no columns', [[], ['x', '20200102030405']]],
  ])('%s, no copy', (_, answer) => expect(found('wayback', answer)).toEqual([]));
});

describe('an organization in Wikidata', () => {
  const row = (change: Record<string, string>, item = 'http://www.wikidata.org/entity/Q1') =>
    Object.fromEntries(Object.entries({ item, ...change }).map(([name, value]) => [name, { value }]));
  const told = (...bindings: object[]) => found('wikidata', { results: { bindings } }, organization);
  test.each<[string, Record<string, string>[], object]>([
    [
      'nothing',
      [{}],
      { name: 'Q1', description: null, kinds: [], country: null, founded: null, owners: [], website: null },
    ],
    ['a label that is its number', [{ itemLabel: 'Q1', classLabel: 'Q7' }], { name: 'Q1', kinds: [] }],
    ['a country without a code', [{ countryLabel: 'Norway' }], { country: 'Norway' }],
    ['a day', [{ inception: '1974-05-06T00:00:00Z' }], { founded: '1974-05-06' }],
    ['no year', [{ inception: 'long ago' }], { founded: null }],
    [
      'a site that is none',
      [{ site: 'ftp://a.example/' }, { site: 'https://b.example/' }],
      { website: 'https://b.example/' },
    ],
    [
      'many kinds',
      [1, 2, 3, 4, 4].map((n) => ({ classLabel: `kind ${n}` })),
      { kinds: ['kind 1', 'kind 2', 'kind 3'] },
    ],
    [
      'many owners',
      [1, 2, 3, 4, 5].map((n) => ({ ownerLabel: `Owner ${n}` })),
      { owners: ['Owner 1', 'Owner 2', 'Owner 3', 'Owner 4'] },
    ],
    [
      'long words',
      [{ itemLabel: 'a'.repeat(81), itemDescription: 'b'.repeat(200) }],
      { name: `${'a'.repeat(79)}…`, description: 'b'.repeat(200) },
    ],
    [
      'an article',
      [{ article: 'https://en.wikipedia.org/wiki/A' }],
      {
        links: [
          { text: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q1' },
          { text: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/A' },
        ],
      },
    ],
  ])('with %s', (_, rows, expected) => expect(told(...rows.map((each) => row(each)))).toMatchObject([expected]));
  test('without an article has one link', () =>
    expect(told(row({}))).toMatchObject([{ links: [{ text: 'Wikidata' }] }]));
  test('is an item', () =>
    expect(told(row({}, 'http://www.wikidata.org/entity/P31'), { itemLabel: { value: 'x' } })).toEqual([]));
  test('is asked for by no more than a name', () => {
    const request = asked('wikidata', { ...organization, name: 'Harbor '.repeat(40) });
    expect(request.sends[0]?.words.length).toBeLessThanOrEqual(120);
    expect(serviceNamed('wikidata').ask({ ...organization, name: ' ' }, own)).toBeNull();
    expect(serviceNamed('wikipedia').ask({ ...organization, name: ' ' }, own)).toBeNull();
  });
});

describe('an organization in Wikipedia', () => {
  const told = (...pages: object[]) =>
    found('wikipedia', { query: { pages } }, organization).flatMap((each) =>
      each.is === 'organization' ? [each] : [],
    );
  test.each<[string, object, boolean]>([
    ['bears the name', { title: 'Harbor Alliance' }, true],
    ['bears more than it', { title: 'The Harbor Alliance (Norway)' }, true],
    ['bears most of it', { title: 'HarborAllia' }, true],
    ['bears a word of it', { title: 'Harbor' }, false],
    ['tells it', { title: 'Pier', extract: 'Pier is a house of the Harbor Alliance.' }, true],
    ['tells of another', { title: 'Pier', extract: 'Pier is a house.' }, false],
  ])('%s', (_, page, is) => expect(told(page)).toHaveLength(is ? 1 : 0));
  test('the likeliest first, two at most', () => {
    const page = (index: number) => ({ title: `Harbor Alliance ${index}`, index });
    expect(told(page(3), page(1), page(2)).map(({ name }) => name)).toEqual(['Harbor Alliance 1', 'Harbor Alliance 2']);
    expect(told(page(2), { title: 'Harbor Alliance' }).map(({ name }) => name)).toEqual([
      'Harbor Alliance',
      'Harbor Alliance 2',
    ]);
  });
  test('is told as far as it is known', () =>
    expect(told({ title: 'Harbor Alliance', extract: ' ', description: 'group' })).toEqual([
      {
        is: 'organization',
        item: null,
        name: 'Harbor Alliance',
        description: 'group',
        kinds: [],
        country: null,
        founded: null,
        owners: [],
        website: null,
        links: [],
        matches: null,
      },
    ]));
  test('an error without words', () =>
    expect(meaning('wikipedia', { error: {} }, organization)).toEqual({ is: 'failed', why: 'said', said: '' }));
});

describe('an own archive', () => {
  const hit = (source: object, of: Partial<typeof fields> = {}, highlight?: object) =>
    found(
      'archive',
      { hits: { hits: [{ _source: { title: 'T', url: 'https://desk.example/1', ...source }, highlight }] } },
      coverage,
      200,
      {
        ...own,
        archive: { ...archive, fields: { ...fields, ...of } },
      },
    );
  test.each<[string, ReturnType<typeof hit>, object]>([
    ['a field within another', hit({ meta: { head: 'Ferry' } }, { title: 'meta.head' }), { title: 'Ferry' }],
    ['a field with a dot in its name', hit({ 'meta.head': 'Ferry' }, { title: 'meta.head' }), { title: 'Ferry' }],
    ['the first of several', hit({ title: ['Ferry', 'Boat'] }), { title: 'Ferry' }],
    ['a number', hit({ title: 1984 }), { title: '1984' }],
    [
      'no outlet, no day, no words',
      hit({}),
      { outlet: { name: 'desk.example' }, published: null, excerpt: null, language: null },
    ],
    ['an outlet of no field', hit({ '': 'x' }, { outlet: '' }), { outlet: { name: 'desk.example' } }],
    ['the words around', hit({}, {}, { text: ['around', 'other'] }), { excerpt: 'around' }],
  ])('%s', (_, findings, expected) => expect(findings).toMatchObject([expected]));
  test.each<[string, ReturnType<typeof hit>]>([
    ['a field that is none', hit({ title: { a: 1 } })],
    ['a field of a field that is none', hit({ title: 'x' }, { title: 'title.length' })],
    ['what every object has', hit({}, { title: 'constructor.name' })],
    ['no address', hit({ url: 'desk' })],
  ])('%s is no article', (_, findings) => expect(findings).toEqual([]));
  test('a hundred at most', () => {
    const hits = Array.from({ length: 101 }, () => ({ _source: { title: 'T', url: 'https://desk.example/1' } }));
    expect(found('archive', { hits: { hits } })).toHaveLength(100);
  });
  test.each<[number, unknown, string, string]>([
    [403, { error: { type: 'security_exception' } }, 'refused', 'security_exception'],
    [404, { error: {} }, 'wrong-setup', ''],
    [400, { error: 'x'.repeat(300) }, 'wrong-setup', `${'x'.repeat(199)}…`],
  ])('that answers %i', (status, body, why, said) =>
    expect(meaning('archive', body, coverage, status)).toEqual({ is: 'failed', why, said }),
  );
  test('is asked for the fields that it has', () => {
    const body = (change: Partial<typeof fields>) =>
      JSON.parse(
        asked('archive', coverage, { ...own, archive: { ...archive, fields: { ...fields, ...change } } }).body ?? '',
      );
    expect(body({})).toMatchObject({
      _source: ['title', 'url', 'date', 'source'],
      highlight: { fields: { text: {} } },
    });
    expect(body({ title: '' }).query.multi_match.fields).toEqual(['text']);
    expect(serviceNamed('archive').ask({ ...coverage, title: '“”' }, own)).toBeNull();
    expect(serviceNamed('archive').ask({ topic: 'passage', words: '“”', language: null }, own)).toBeNull();
    expect(asked('archive', coverage).headers).toEqual({});
  });
});
