// @vitest-environment jsdom
/** Each service's two halves on literals: what is sent for a question, and what an answer means. */
import { describe, expect, test } from 'vitest';
import { asksFor, serviceNamed, services } from '../../../lib/coverage';
import { readAnswer } from '../../../lib/coverage/answer';
import type { ArticleFinding, Finding, Question } from '../../../lib/coverage/model';
import type { Meaning, OwnServices, Request } from '../../../lib/coverage/service';
import type { ServiceName } from '../../../lib/model';

const coverage: Question = {
  topic: 'coverage',
  title: 'Ferry talks “collapse” in Port Ansel',
  lead: null,
  url: 'https://www.morningtide.example/world/ferry-talks?utm_source=x#top',
  language: 'fr-CA',
  published: '2026-11-12',
  studies: ['10.5555/a.1', '10.5555/b.2'],
};
const original: Question = {
  topic: 'original',
  title: 'Ferry talks collapse',
  lead: null,
  name: 'Northwire',
  domain: 'northwire.example',
  language: 'en',
  published: null,
};
const passage: Question = { topic: 'passage', words: 'nobody “was” asked in the valley', language: 'de' };
const organization: Question = {
  topic: 'organization',
  name: 'Harbor "Rights" Alliance',
  domain: 'harborrights.example',
  language: 'en',
};
const own: OwnServices = {
  searxng: { address: 'https://searx.example/find/' },
  archive: {
    address: 'http://elastic.example:9200/',
    index: 'articles-*',
    fields: { title: 'title', text: 'content.body', url: 'url', published: 'date', outlet: 'source' },
    apiKey: 'c2VjcmV0',
  },
};
const nothing: OwnServices = { searxng: null, archive: null };

function ask(name: ServiceName, question: Question, setup: OwnServices = own): Request {
  const request = serviceNamed(name).ask(question, setup);
  if (!request) throw new Error(`${name} asks nothing`);
  return request;
}
const read = (name: ServiceName, text: string, question: Question = coverage, status = 200): Meaning =>
  readAnswer(name, { status, text }, { question, request: ask(name, question), own });
const found = (meaning: Meaning): Finding[] => {
  if (meaning.is !== 'found') throw new Error(`${meaning.why} ${meaning.said}`);
  return meaning.findings;
};
const articles = (meaning: Meaning): ArticleFinding[] =>
  found(meaning).flatMap((finding) => (finding.is === 'article' ? [finding] : []));
const parameters = ({ url }: Request) => Object.fromEntries(new URL(url).searchParams);

describe('what is asked', () => {
  test('Google News: headline words in the page’s edition', () => {
    const request = ask('google-news', coverage);
    expect(request.url).toBe(
      'https://news.google.com/rss/search?q=Ferry+talks+collapse+in+Port+Ansel&hl=fr-CA&gl=CA&ceid=CA%3Afr',
    );
    expect(request.sends).toEqual([{ what: 'headline', words: 'Ferry talks collapse in Port Ansel' }]);
    expect(parameters(ask('google-news', original)).q).toBe('Ferry talks collapse site:northwire.example');
    expect(parameters(ask('google-news', passage)).q).toBe('"nobody was asked in the valley"');
  });
  test('Bing News', () =>
    expect(ask('bing-news', coverage).url).toBe(
      'https://www.bing.com/news/search?q=Ferry+talks+collapse+in+Port+Ansel&format=rss&mkt=fr-CA',
    ));
  test('the Wayback Machine and Hacker News: the address, without what counts clicks', () => {
    expect(ask('wayback', coverage).url).toBe(
      'https://web.archive.org/cdx/search/cdx?url=https%3A%2F%2Fwww.morningtide.example%2Fworld%2Fferry-talks&output=json&fl=timestamp%2Coriginal%2Cstatuscode%2Cdigest&filter=statuscode%3A200&limit=1',
    );
    expect(parameters(ask('hacker-news', coverage)).query).toBe('https://www.morningtide.example/world/ferry-talks');
  });
  test('an address that must not be sent is not', () => {
    const secret = { ...coverage, url: 'https://www.morningtide.example/world/ferry-talks?token=abc' };
    expect(serviceNamed('wayback').ask(secret, nothing)).toBeNull();
    expect(serviceNamed('hacker-news').ask(secret, nothing)).toBeNull();
    const sent = services.flatMap((service) => service.ask(secret, own) ?? []);
    expect(JSON.stringify(sent)).not.toContain('abc');
  });
  test('Crossref: all studies at once; OpenAlex: one', () => {
    expect(parameters(ask('crossref', coverage))).toMatchObject({
      filter: 'doi:10.5555/a.1,doi:10.5555/b.2',
      rows: '2',
    });
    expect(ask('openalex', coverage).url).toMatch(/^https:\/\/api\.openalex\.org\/works\/doi:10\.5555\/a\.1\?select=/);
    expect(ask('openalex', { topic: 'study', doi: '10.5555/b.2' }).url).toContain('/doi:10.5555/b.2?');
    const none = { ...coverage, studies: [] };
    expect([serviceNamed('crossref').ask(none, nothing), serviceNamed('openalex').ask(none, nothing)]).toEqual([
      null,
      null,
    ]);
  });
  test('Wikidata: one query, in which a name cannot do more than be a name', () => {
    const query = parameters(ask('wikidata', organization)).query ?? '';
    expect(query).toContain('mwapi:search "Harbor \\"Rights\\" Alliance"');
    expect(query).toContain('<https://en.wikipedia.org/>');
    const hostile = { ...organization, name: 'a"} \\ SERVICE <http://evil.example/> {\n' };
    expect(parameters(ask('wikidata', hostile)).query).toContain('mwapi:search "a\\"} \\\\ SERVICE {"');
  });
  test('Wikipedia in the page’s language', () =>
    expect(new URL(ask('wikipedia', { ...organization, language: 'nb-NO' }).url).host).toBe('no.wikipedia.org'));
  test('GDELT: a phrase of ten words at most, from two weeks before', () => {
    expect(parameters(ask('gdelt', coverage))).toMatchObject({
      query: '"Ferry talks collapse in Port Ansel"',
      startdatetime: '20261029000000',
      maxrecords: '75',
    });
    expect(parameters(ask('gdelt', original)).query).toBe('"Ferry talks collapse" domainis:northwire.example');
    expect(serviceNamed('gdelt').ask({ ...passage, words: 'yes' }, nothing)).toBeNull();
  });
  test('SearXNG where the reader has one, below its own path', () => {
    expect(ask('searxng', coverage).url).toBe(
      'https://searx.example/find/search?q=Ferry+talks+collapse+in+Port+Ansel&format=json&categories=news&language=fr-CA',
    );
    expect(serviceNamed('searxng').ask(coverage, nothing)).toBeNull();
  });
  test('an own archive: Query DSL, the key in a header', () => {
    const request = ask('archive', coverage);
    expect(request.url).toBe('http://elastic.example:9200/articles-*/_search');
    expect(request.headers).toEqual({ authorization: 'ApiKey c2VjcmV0' });
    expect(JSON.parse(request.body ?? '')).toMatchObject({
      query: { multi_match: { query: 'Ferry talks collapse in Port Ansel', fields: ['title^3', 'content.body'] } },
    });
    expect(JSON.parse(ask('archive', passage).body ?? '').query.multi_match).toMatchObject({ type: 'phrase' });
    expect(serviceNamed('archive').ask(coverage, nothing)).toBeNull();
  });
  test('nobody is asked what it does not answer', () => {
    const asked = (question: Question) => services.filter((service) => service.ask(question, own)).map(({ id }) => id);
    expect(asked(organization)).toEqual(['wikidata', 'wikipedia']);
    expect(asked({ topic: 'first-seen', url: 'https://a.example.org/x' })).toEqual(['wayback']);
    expect(asked({ topic: 'study', doi: '10.5555/a' })).toEqual(['openalex']);
    expect(asked(passage)).toEqual(['google-news', 'bing-news', 'gdelt', 'searxng', 'archive']);
    expect(asked({ ...coverage, title: '“”', studies: [] })).toEqual(['wayback', 'hacker-news']);
  });
});

const rss = (items: string, attributes = '') =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" ${attributes}><channel><title>x</title>${items}</channel></rss>`;

describe('Google News', () => {
  const item = (title: string, source = 'Evening Post', url = 'https://eveningpost.example') =>
    `<item><title>${title}</title><link>https://news.google.com/rss/articles/CBMiX?oc=5</link><pubDate>Mon, 05 Oct 2026 12:00:00 GMT</pubDate><description>&lt;a href="x"&gt;y&lt;/a&gt;</description><source url="${url}">${source}</source></item>`;
  test('takes the publisher, and nothing else, off the headline', () => {
    const [first, second] = articles(
      read('google-news', rss(item('Oil - markets - what next - Evening Post') + item('Plain headline'))),
    );
    expect(first).toEqual({
      is: 'article',
      title: 'Oil - markets - what next',
      url: 'https://news.google.com/rss/articles/CBMiX?oc=5',
      direct: false,
      outlet: {
        name: 'Evening Post',
        domain: 'eveningpost.example',
        organization: null,
        kind: null,
        country: null,
        via: null,
        house: null,
      },
      published: '2026-10-05T12:00:00Z',
      seen: null,
      language: null,
      excerpt: null,
      agency: null,
    });
    expect(second?.title).toBe('Plain headline');
  });
  test('knows the outlet by the embedded dataset', () => {
    const [first] = articles(read('google-news', rss(item('Talks - AP News', 'AP News', 'https://apnews.com'))));
    expect(first?.outlet).toMatchObject({ name: 'AP News', domain: 'apnews.com', kind: 'news-agency', country: 'US' });
  });
});

describe('Bing News', () => {
  const item = (link: string, source: string) =>
    `<item><title>Ferry talks &amp;amp; more</title><link>${link}</link><description>The talks &amp;lt;b&amp;gt;ended&amp;lt;/b&amp;gt;.</description><pubDate>Sat, 03 Oct 2026 06:07:00 GMT</pubDate><News:Source>${source}</News:Source></item>`;
  const click = 'http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;url=https%3a%2f%2fpost.example%2fferry&amp;c=1';
  const namespace = 'xmlns:News="https://www.bing.com/news/search?q=x&amp;format=rss"';
  test('finds the article’s own address in the counting link', () => {
    const [first] = articles(read('bing-news', rss(item(click, 'The Post'), namespace)));
    expect(first).toMatchObject({
      title: 'Ferry talks & more',
      url: 'https://post.example/ferry',
      direct: true,
      outlet: { name: 'The Post', domain: 'post.example' },
      excerpt: 'The talks ended .',
    });
  });
  test('“X on MSN” is X’s', () => {
    const link = 'https://www.msn.com/en-us/news/ferry/ar-AA1';
    const [first] = articles(read('bing-news', rss(item(link, 'Reuters on MSN'), namespace)));
    expect(first?.outlet).toMatchObject({ name: 'Reuters', via: 'MSN', kind: 'news-agency' });
  });
  test('leaves out what leads nowhere', () => {
    const bad = item('javascript:alert(1)', 'X') + item(click.replace('https%3a', 'javascript%3a'), 'X');
    expect(articles(read('bing-news', rss(`${bad}<item><title>no link</title></item>`, namespace)))).toEqual([]);
  });
});

test('the Wayback Machine: the first row after the header', () => {
  const rows = [
    ['timestamp', 'original', 'statuscode', 'digest'],
    ['20261112170000', 'http://www.morningtide.example/world/ferry-talks', '200', 'ABC'],
  ];
  expect(found(read('wayback', JSON.stringify(rows)))).toEqual([
    {
      is: 'copy',
      url: 'https://web.archive.org/web/20261112170000/http://www.morningtide.example/world/ferry-talks',
      of: 'https://www.morningtide.example/world/ferry-talks',
      captured: '2026-11-12T17:00:00Z',
    },
  ]);
  for (const empty of ['[]', JSON.stringify(rows.slice(0, 1)), '[["timestamp"],["soon"]]'])
    expect(found(read('wayback', empty))).toEqual([]);
});

test('Hacker News: discussions of this very page alone', () => {
  const hit = (url: string, objectID: string) => ({
    title: 'Ferry',
    url,
    points: 3,
    num_comments: 7,
    objectID,
    created_at: '2026-11-13T00:00:00Z',
  });
  const hits = [
    hit('http://morningtide.example/world/ferry-talks/', '1'),
    hit('https://www.morningtide.example/world/other', '2'),
    { objectID: 3 },
  ];
  expect(found(read('hacker-news', JSON.stringify({ hits })))).toMatchObject([
    { is: 'discussion', url: 'https://news.ycombinator.com/item?id=1', comments: 7 },
  ]);
});

test('Crossref: the studies that were asked about', () => {
  const work = (DOI: string) => ({
    DOI,
    title: ['Of <i>ferries</i>'],
    'container-title': ['Tides'],
    author: [{ given: 'Ada', family: 'Brook' }, { name: 'The Group' }],
    published: { 'date-parts': [[2024, 5]] },
  });
  const items = [work('10.5555/A.1'), work('10.5555/unasked'), { DOI: '10.5555/b.2' }];
  expect(found(read('crossref', JSON.stringify({ message: { items } })))).toEqual([
    {
      is: 'study',
      doi: '10.5555/a.1',
      title: 'Of ferries',
      journal: 'Tides',
      year: 2024,
      authors: ['Ada Brook', 'The Group'],
      open: null,
    },
    { is: 'study', doi: '10.5555/b.2', title: null, journal: null, year: null, authors: [], open: null },
  ]);
});

test('OpenAlex: an open copy, none, or a study it does not know', () => {
  const work = {
    doi: 'https://doi.org/10.5555/a.1',
    title: 'Of ferries',
    publication_year: 2024,
    best_oa_location: { landing_page_url: 'https://repo.example/1', pdf_url: null },
  };
  expect(found(read('openalex', JSON.stringify(work)))).toMatchObject([
    { doi: '10.5555/a.1', open: 'https://repo.example/1' },
  ]);
  expect(found(read('openalex', JSON.stringify({ ...work, best_oa_location: null })))).toMatchObject([{ open: '' }]);
  expect(found(read('openalex', '<html>404</html>', coverage, 404))).toEqual([]);
  expect(read('openalex', JSON.stringify({ ...work, doi: 'https://doi.org/10.5555/zzz' }))).toMatchObject({
    why: 'unreadable',
  });
});

describe('the organization', () => {
  const row = (item: string, change: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries({
        item: `http://www.wikidata.org/entity/${item}`,
        itemLabel: 'Harbor Rights Alliance',
        ...change,
      }).map(([name, value]) => [name, { type: 'literal', value }]),
    );
  const answer = (...bindings: object[]) => JSON.stringify({ head: { vars: [] }, results: { bindings } });
  test('Wikidata: many rows are one item', () => {
    const first = {
      itemDescription: 'group in Port Ansel',
      classLabel: 'nonprofit',
      code: 'no',
      countryLabel: 'Norway',
      inception: '1974-01-01T00:00:00Z',
      site: 'https://www.harborrights.example/',
      article: 'https://en.wikipedia.org/wiki/HRA',
    };
    expect(
      found(
        read('wikidata', answer(row('Q1', first), row('Q1', { ...first, classLabel: 'advocacy group' })), organization),
      ),
    ).toEqual([
      {
        is: 'organization',
        item: 'Q1',
        name: 'Harbor Rights Alliance',
        description: 'group in Port Ansel',
        kinds: ['nonprofit', 'advocacy group'],
        country: 'NO',
        founded: '1974',
        owners: [],
        website: 'https://www.harborrights.example/',
        links: [
          { text: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q1' },
          { text: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/HRA' },
        ],
        matches: true,
      },
    ]);
  });
  test('a namesake with another site is another', () => {
    const rows = answer(row('Q1', { site: 'https://other.example/' }), row('Q2'));
    expect(found(read('wikidata', rows, organization))).toMatchObject([{ item: 'Q2', matches: null }]);
  });
  test('Wikipedia: articles that bear or tell the name', () => {
    const page = (title: string, extract: string) => ({
      pageid: 1,
      ns: 0,
      title,
      index: 1,
      extract,
      fullurl: 'https://en.wikipedia.org/wiki/X',
      pageprops: { wikibase_item: 'Q1' },
    });
    const pages = [page('Harbor “Rights” Alliance', 'The Alliance is …'), page('Harbor', 'A harbor is a place.')];
    expect(
      found(read('wikipedia', JSON.stringify({ batchcomplete: true, query: { pages } }), organization)),
    ).toMatchObject([{ item: 'Q1', description: 'The Alliance is …' }]);
    expect(found(read('wikipedia', '{"batchcomplete":true}', organization))).toEqual([]);
    expect(read('wikipedia', '{"error":{"code":"ratelimited","info":"Too fast"}}', organization)).toMatchObject({
      why: 'said',
      said: 'Too fast',
    });
  });
});

describe('GDELT', () => {
  const one = {
    url: 'https://post.example/ferry',
    title: 'Fähre',
    seendate: '20261112T120000Z',
    domain: 'post.example',
    language: 'German',
    sourcecountry: 'Germany',
  };
  test('the day it saw an article is never called the day of publication', () =>
    expect(articles(read('gdelt', JSON.stringify({ articles: [one] })))).toMatchObject([
      { published: null, seen: '2026-11-12T12:00:00Z', language: 'de' },
    ]));
  test('an empty object is nothing found', () => expect(found(read('gdelt', '{}'))).toEqual([]));
  test('broken escapes are mended', () =>
    expect(
      articles(read('gdelt', String.raw`{"articles":[{"url":"https://post.example/a","title":"Don\'t go \x"}]}`))[0]
        ?.title,
    ).toBe(String.raw`Don\'t go \x`));
  test('a message in place of data is told', () =>
    expect(read('gdelt', 'The specified phrase is too short.\n')).toEqual({
      is: 'failed',
      why: 'said',
      said: 'The specified phrase is too short.',
    }));
});

describe('SearXNG', () => {
  test('results of any engine', () => {
    const results = [
      {
        url: 'https://post.example/ferry',
        title: 'Ferry',
        content: 'The talks',
        engine: 'x',
        publishedDate: '2026-11-12T10:00:00',
      },
      { title: 'no address' },
    ];
    expect(articles(read('searxng', JSON.stringify({ query: 'x', results })))).toMatchObject([
      {
        url: 'https://post.example/ferry',
        excerpt: 'The talks',
        published: '2026-11-12T10:00:00Z',
        outlet: { name: 'post.example' },
      },
    ]);
  });
  test('JSON switched off', () =>
    expect(read('searxng', '<!doctype html><title>403 Forbidden</title>', coverage, 403)).toMatchObject({
      why: 'wrong-setup',
    }));
});

describe('an own archive', () => {
  test('fields by their path, the words around', () => {
    const hits = [
      {
        _id: '1',
        _source: { title: 'Ferry', url: 'https://desk.example/1', date: '2026-11-12', source: ['The Desk'] },
        highlight: { 'content.body': ['… the talks ended …'] },
      },
      { _source: {} },
    ];
    expect(articles(read('archive', JSON.stringify({ hits: { hits } })))).toMatchObject([
      { title: 'Ferry', published: '2026-11-12', outlet: { name: 'The Desk' }, excerpt: '… the talks ended …' },
    ]);
  });
  test.each([
    [
      404,
      { error: { type: 'index_not_found_exception', reason: 'no such index [articles]' } },
      { why: 'wrong-setup', said: 'no such index [articles]' },
    ],
    [401, { error: { reason: 'unable to authenticate' } }, { why: 'refused', said: 'unable to authenticate' }],
    [400, { error: 'bad query' }, { why: 'wrong-setup', said: 'bad query' }],
  ])('%i', (status, body, expected) =>
    expect(read('archive', JSON.stringify(body), coverage, status)).toMatchObject(expected),
  );
});

describe('whatever comes, nothing throws, and nothing is made of it', () => {
  const questions = (id: ServiceName): Question => (id === 'wikidata' || id === 'wikipedia' ? organization : coverage);
  const hostile: [string, string][] = [
    ['nothing', ''],
    ['a page', '<!doctype html><html><body><form action="/consent">Before you continue</form></body></html>'],
    ['half of an answer', '{"articles":[{"url":"https://a'],
    ['half of a feed', '<?xml version="1.0"?><rss><channel><item><title>x'],
    ['null', 'null'],
    ['a number', '42'],
    ['another shape', '{"hits":{"hits":"no"},"results":7,"message":[],"query":{"pages":{}},"articles":"x"}'],
    ['a deep one', '['.repeat(200_000)],
    ['bytes', '\u0000\u0001\ufffd'.repeat(1_000)],
    [
      'entities that grow',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;&b;</title></item></channel></rss>`,
    ],
    ['a prototype', '{"__proto__":{"articles":[]},"constructor":1}'],
  ];
  test.each(services.map(({ id }) => id))('%s', (id) => {
    for (const [, text] of hostile) {
      const meaning = read(id, text, questions(id));
      expect(meaning.is === 'failed' || meaning.findings.length === 0).toBe(true);
    }
  });
  test('a page is told from broken data', () => {
    for (const id of ['google-news', 'gdelt', 'searxng', 'wayback'] as const)
      expect(read(id, hostile[1]?.[1] ?? '')).toMatchObject({ why: 'consent' });
    expect(read('google-news', hostile[3]?.[1] ?? '')).toMatchObject({ why: 'unreadable' });
  });
  test('ten thousand items are a hundred', () => {
    const articles = Array.from({ length: 10_000 }, (_, n) => ({ url: `https://a.example/${n}`, title: `T ${n}` }));
    expect(found(read('gdelt', JSON.stringify({ articles })))).toHaveLength(100);
    const items = '<item><title>T</title><link>https://a.example/1</link></item>'.repeat(10_000);
    expect(found(read('google-news', rss(items)))).toHaveLength(100);
  });
});

describe('whatever the words, nobody’s address for mail or number leaves with them', () => {
  const own = {
    searxng: { address: 'https://searx.example/' },
    archive: {
      address: 'https://elastic.example/',
      index: 'news',
      fields: { title: 'title', text: 'text', url: 'url', published: '', outlet: '' },
      apiKey: '',
    },
  };
  const contacts = ['jane.marsh@corp.example', '+49 151 1234 5678', '(212) 867-5309'];
  const said = (contact: string) => `The baker ${contact} opened the oven again this morning`;
  const asked = (contact: string): Question[] => [
    {
      topic: 'coverage',
      title: said(contact),
      lead: null,
      url: `https://paper.example/u/${contact}`,
      language: 'en',
      published: null,
      studies: [],
    },
    {
      topic: 'original',
      title: said(contact),
      lead: null,
      name: 'Flour Gazette',
      domain: 'flour.example',
      language: 'en',
      published: null,
    },
    { topic: 'passage', words: said(contact), language: 'en' },
    { topic: 'organization', name: said(contact), domain: null, language: 'en' },
    { topic: 'first-seen', url: `https://paper.example/list?to=${encodeURIComponent(contact)}` },
  ];
  test.each(contacts)('%s', (contact) => {
    const asks = asked(contact).flatMap((question) => asksFor(question, own));
    expect(asks.length).toBeGreaterThan(10);
    for (const { request } of asks) {
      const whole = `${decodeURIComponent(request.url.replaceAll('+', ' '))} ${request.body} ${JSON.stringify(request.sends)}`;
      for (const part of contact.split(/[\s@]/).filter(({ length }) => length > 4)) expect(whole).not.toContain(part);
    }
  });
});
