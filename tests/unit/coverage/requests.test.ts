import { describe, expect, test } from 'vitest';
import { asksFor, services } from '../../../lib/coverage';
import { refusalOf, waitUntil } from '../../../lib/coverage/answer';
import type { Question } from '../../../lib/coverage/model';
import { datable, questionOf } from '../../../lib/coverage/question';
import type { OwnServices } from '../../../lib/coverage/service';
import { linkOf, momentOf, plain, searchWords } from '../../../lib/coverage/text';
import type { Report } from '../../../lib/model';
import { linkedWire, own as ownStory } from '../citations/report';

const own: OwnServices = {
  searxng: { address: 'https://searx.example/search?x=1' },
  archive: {
    address: 'https://elastic.example//',
    index: 'a b',
    fields: { title: 'head', text: '', url: 'at', published: '', outlet: '' },
    apiKey: '',
  },
};
const questions: Record<string, Question> = {
  coverage: {
    topic: 'coverage',
    title: 'Ferry talks collapse in Port Ansel',
    lead: null,
    url: 'https://tide.example/world/ferry-talks',
    language: null,
    published: '2026-11-12T08:00:00Z',
    studies: ['10.5555/a.1'],
  },
  original: {
    topic: 'original',
    title: 'Ferry talks collapse',
    lead: null,
    name: 'Northwire',
    domain: 'northwire.example',
    language: 'pt-BR',
    published: '2026-01-05',
  },
  passage: { topic: 'passage', words: 'nobody was asked in the valley', language: 'de' },
  organization: { topic: 'organization', name: 'Harbor Alliance', domain: null, language: 'fr' },
  study: { topic: 'study', doi: '10.5555/b.2' },
  'first-seen': { topic: 'first-seen', url: 'https://tide.example/x' },
};

test('whole requests, each with the parts that it tells the reader of', () => {
  const told = Object.values(questions).flatMap((question) => [
    `# ${question.topic}`,
    ...asksFor(question, own).map(({ service, request: { url, body, headers, sends } }) =>
      [
        `${service.id}: ${decodeURIComponent(url.replaceAll('+', ' ')).slice(0, 260)}`,
        ...(body === null ? [] : [body, JSON.stringify(headers)]),
        ...sends.map(({ what, words }) => `${what} "${words}"`),
      ].join(' | '),
    ),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      "# coverage",
      "google-news: https://news.google.com/rss/search?q=Ferry talks collapse in Port Ansel&hl=en-US&gl=US&ceid=US:en | headline "Ferry talks collapse in Port Ansel"",
      "bing-news: https://www.bing.com/news/search?q=Ferry talks collapse in Port Ansel&format=rss&mkt=en-US | headline "Ferry talks collapse in Port Ansel"",
      "wayback: https://web.archive.org/cdx/search/cdx?url=https://tide.example/world/ferry-talks&output=json&fl=timestamp,original,statuscode,digest&filter=statuscode:200&limit=1 | address "https://tide.example/world/ferry-talks"",
      "hacker-news: https://hn.algolia.com/api/v1/search?query=https://tide.example/world/ferry-talks&restrictSearchableAttributes=url&hitsPerPage=20 | address "https://tide.example/world/ferry-talks"",
      "crossref: https://api.crossref.org/works?filter=doi:10.5555/a.1&rows=1&select=DOI,title,author,published,container-title,URL | study "10.5555/a.1"",
      "openalex: https://api.openalex.org/works/doi:10.5555/a.1?select=id,doi,title,publication_year,primary_location,best_oa_location | study "10.5555/a.1"",
      "gdelt: https://api.gdeltproject.org/api/v2/doc/doc?query="Ferry talks collapse in Port Ansel"&mode=artlist&format=json&maxrecords=75&sort=dateasc&startdatetime=20261029000000 | headline "Ferry talks collapse in Port Ansel" | date "2026-11-12"",
      "searxng: https://searx.example/search?q=Ferry talks collapse in Port Ansel&format=json&categories=news&language=all | headline "Ferry talks collapse in Port Ansel"",
      "archive: https://elastic.example/a b/_search | {"size":50,"timeout":"10s","track_total_hits":false,"query":{"multi_match":{"query":"Ferry talks collapse in Port Ansel","type":"best_fields","fields":["head^3"],"minimum_should_match":"60%"}},"_source":["head","at"],"highlight":{"pre_tags":[""],"post_tags":[""],"fields":{"head":{"fragment_size":240,"number_of_fragments":1}}}} | {} | headline "Ferry talks collapse in Port Ansel"",
      "# original",
      "google-news: https://news.google.com/rss/search?q=Ferry talks collapse site:northwire.example&hl=pt-BR&gl=BR&ceid=BR:pt-419 | headline "Ferry talks collapse" | site "northwire.example"",
      "bing-news: https://www.bing.com/news/search?q=Ferry talks collapse site:northwire.example&format=rss&mkt=pt-BR | headline "Ferry talks collapse" | site "northwire.example"",
      "gdelt: https://api.gdeltproject.org/api/v2/doc/doc?query="Ferry talks collapse" domainis:northwire.example&mode=artlist&format=json&maxrecords=75&sort=dateasc&startdatetime=20251222000000 | headline "Ferry talks collapse" | site "northwire.example" | date "2026-01-05"",
      "searxng: https://searx.example/search?q=Ferry talks collapse site:northwire.example&format=json&categories=general,news&language=pt-BR | headline "Ferry talks collapse" | site "northwire.example"",
      "archive: https://elastic.example/a b/_search | {"size":50,"timeout":"10s","track_total_hits":false,"query":{"multi_match":{"query":"Ferry talks collapse","type":"best_fields","fields":["head^3"],"minimum_should_match":"60%"}},"_source":["head","at"],"highlight":{"pre_tags":[""],"post_tags":[""],"fields":{"head":{"fragment_size":240,"number_of_fragments":1}}}} | {} | headline "Ferry talks collapse"",
      "# passage",
      "google-news: https://news.google.com/rss/search?q="nobody was asked in the valley"&hl=de&gl=DE&ceid=DE:de | phrase "nobody was asked in the valley"",
      "bing-news: https://www.bing.com/news/search?q="nobody was asked in the valley"&format=rss&mkt=de-DE | phrase "nobody was asked in the valley"",
      "gdelt: https://api.gdeltproject.org/api/v2/doc/doc?query="nobody was asked in the valley"&mode=artlist&format=json&maxrecords=75&sort=dateasc | phrase "nobody was asked in the valley"",
      "searxng: https://searx.example/search?q="nobody was asked in the valley"&format=json&categories=general,news&language=de | phrase "nobody was asked in the valley"",
      "archive: https://elastic.example/a b/_search | {"size":50,"timeout":"10s","track_total_hits":false,"query":{"multi_match":{"query":"nobody was asked in the valley","type":"phrase","fields":["head^3"]}},"_source":["head","at"],"highlight":{"pre_tags":[""],"post_tags":[""],"fields":{"head":{"fragment_size":240,"number_of_fragments":1}}}} | {} | phrase "nobody was asked in the valley"",
      "# organization",
      "wikidata: https://query.wikidata.org/sparql?format=json&query=SELECT ?item ?itemLabel ?itemDescription ?classLabel ?countryLabel ?code ?inception ?ownerLabel ?site ?article WHERE {
      SERVICE wikibase:mwapi {
        bd:serviceParam wikibase:endpoint "www.wikidata.org"; wiki | name "Harbor Alliance"",
      "wikipedia: https://fr.wikipedia.org/w/api.php?action=query&format=json&formatversion=2&generator=search&gsrsearch=Harbor Alliance&gsrlimit=3&prop=extracts|info|pageprops|description&exintro=1&explaintext=1&exsentences=2&exlimit=max&inprop=url&ppprop=wikibase_item | name "Harbor Alliance"",
      "# study",
      "openalex: https://api.openalex.org/works/doi:10.5555/b.2?select=id,doi,title,publication_year,primary_location,best_oa_location | study "10.5555/b.2"",
      "# first-seen",
      "wayback: https://web.archive.org/cdx/search/cdx?url=https://tide.example/x&output=json&fl=timestamp,original,statuscode,digest&filter=statuscode:200&limit=1 | address "https://tide.example/x"",
    ]
  `);
});

test('each service, where it is asked and how patiently', () =>
  expect(
    services.map(({ id, name, hosts, gives, patience, pace, isExtra, reads }) =>
      [id, name, hosts.join(' '), gives, patience, pace, isExtra ?? false, reads?.join(' ') ?? ''].join(' | '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "google-news | Google News | https://news.google.com/* | gives_google_news | 12000 | 1000 | false | ",
      "bing-news | Bing News | https://www.bing.com/* | gives_bing_news | 12000 | 1000 | false | ",
      "wayback | Wayback Machine | https://web.archive.org/* | gives_wayback | 20000 | 2500 | false | ",
      "hacker-news | Hacker News (Algolia) | https://hn.algolia.com/* | gives_hacker_news | 12000 | 500 | false | ",
      "crossref | Crossref | https://api.crossref.org/* | gives_crossref | 15000 | 1000 | false | ",
      "openalex | OpenAlex | https://api.openalex.org/* | gives_openalex | 12000 | 1000 | false | 404",
      "wikidata | Wikidata | https://query.wikidata.org/* | gives_wikidata | 25000 | 2000 | false | ",
      "wikipedia | Wikipedia | https://*.wikipedia.org/* | gives_wikipedia | 12000 | 1000 | false | ",
      "gdelt | GDELT | https://api.gdeltproject.org/* | gives_gdelt | 30000 | 5000 | true | ",
      "searxng | SearXNG |  | gives_searxng | 15000 | 500 | false | 403",
      "archive | Elasticsearch / OpenSearch |  | gives_archive | 15000 | 0 | false | 400 401 403 404",
    ]
  `));

test.each<[number, number[], string | null]>([
  [200, [], null],
  [404, [404], null],
  [404, [], 'unreadable'],
  [429, [], 'busy'],
  [401, [], 'refused'],
  [403, [], 'refused'],
  [451, [], 'refused'],
  [400, [], 'unreadable'],
  [499, [], 'unreadable'],
  [500, [], 'down'],
  [503, [], 'down'],
])('status %i', (status, reads, why) => expect(refusalOf(status, reads)).toBe(why));

test('a wait is from now on, and no longer than a day', () => {
  expect(waitUntil('0', 1_000)).toBeNull();
  expect(waitUntil(' 5 ', 1_000)).toBe(6_000);
  expect(waitUntil('Thu, 01 Jan 1970 00:00:01 GMT', 1_000)).toBeNull();
  expect(waitUntil('Fri, 01 Jan 2100 00:00:00 GMT', 1_000)).toBe(86_401_000);
});

describe('words', () => {
  test('are cut between words, with an ellipsis', () => {
    expect(plain('one two three', 13)).toBe('one two three');
    expect(plain('one two three', 12)).toBe('one two…');
    expect(plain('one two three', 8)).toBe('one two…');
    expect(plain('one twothreefour', 10)).toBe('one twoth…');
    expect(plain('four five six', 9)).toBe('four fiv…');
    expect(plain('abcde fghijk', 10)).toBe('abcde fgh…');
    expect(plain('abcdef ghijk', 10)).toBe('abcdef…');
    expect(plain('ab\ud83d\ude00cdefgh', 4)).toBe('ab…');
  });
  test('of a search have an end', () => {
    expect(searchWords(`${'word '.repeat(32)}last`).split(' ')).toHaveLength(32);
    expect(searchWords(`${'a'.repeat(200)} ${'b'.repeat(49)}`)).toHaveLength(250);
    expect(searchWords(`${'a'.repeat(200)} ${'b'.repeat(50)}`)).toBe('a'.repeat(200));
    expect(searchWords('a'.repeat(251))).toBe('a'.repeat(250));
    expect(searchWords('A\u0301 \u200b b')).toBe('\u00c1 b');
  });
  test.each([
    ['20260510', null],
    ['2026-05-10 12:00:00', '2026-05-10T12:00:00Z'],
    [' 2026-05-10 ', '2026-05-10'],
    ['1900-01-01', '1900-01-01'],
    ['1899-12-31', null],
    ['2100-12-31', '2100-12-31'],
    ['2101-01-01', null],
    ['10 May 26', null],
    ['2026-05-10T12:00:00.500Z', '2026-05-10T12:00:00Z'],
    [undefined, null],
  ])('%j was %j', (value, moment) => expect(momentOf(value)).toBe(moment));
  test.each([
    [' https://a.example/x ', 'https://a.example/x'],
    ['ftp://a.example/', null],
    ['https://:pw@a.example/', null],
    ['https://me@a.example/', null],
    [`https://a.example/${'x'.repeat(100_000)}`, null],
    [undefined, null],
  ])('%j leads to %j', (value, link) => expect(linkOf(value)).toBe(link));
});

describe('questions about a tab', () => {
  const page = {
    ...linkedWire.page,
    url: 'https://tide.example/x',
    title: 'Ferry talks',
    lead: 'Talks.',
    site: 'Tide',
  };
  const origin: Report['origin'] = linkedWire.origin && {
    ...linkedWire.origin,
    url: null,
    homepage: 'https://www.northwire.example/about',
  };
  const base: Report = {
    ...ownStory,
    page,
    related: { ...ownStory.related, studies: [{ doi: '10.5555/a', text: 'A study' }] },
  };
  const asked = (
    topic: Parameters<typeof questionOf>[1],
    detail = '',
    change: Partial<Report> = {},
    state: Partial<Parameters<typeof questionOf>[0]> = {},
  ) =>
    questionOf(
      { report: { ...base, ...change }, lookUp: null, link: null, url: 'https://tide.example/x?y', ...state },
      topic,
      detail,
    );
  test('coverage', () => {
    expect(asked('coverage')).toEqual({
      topic: 'coverage',
      title: 'Ferry talks',
      lead: 'Talks.',
      url: 'https://tide.example/x?y',
      language: 'en',
      published: page.published,
      studies: ['10.5555/a'],
    });
    expect(asked('coverage', '', { page: { ...page, title: '' } })).toBeNull();
    expect(asked('coverage', '', {}, { report: null })).toBeNull();
  });
  test('the original, where its publisher alone is named', () => {
    expect(asked('original', '', { origin })).toEqual({
      topic: 'original',
      title: 'Ferry talks',
      lead: 'Talks.',
      name: 'Northwire',
      domain: 'northwire.example',
      language: 'en',
      published: page.published,
    });
    expect(asked('original', '', { origin: origin && { ...origin, domain: null } })).toMatchObject({
      domain: 'northwire.example',
    });
    expect(asked('original', '', { origin: origin && { ...origin, domain: null, homepage: null } })).toBeNull();
    expect(asked('original', '', { origin: origin && { ...origin, url: 'https://northwire.example/1' } })).toBeNull();
    expect(asked('original', '', { origin, page: { ...page, title: '' } })).toBeNull();
    expect(asked('original')).toBeNull();
  });
  test('the organization: the author’s, else the origin’s, else the site’s', () => {
    const author = {
      name: 'Guild',
      organization: null,
      kind: null,
      country: null,
      homepage: 'https://guild.example/',
    };
    expect(asked('organization', '', { origin, authorOrganization: author })).toEqual({
      topic: 'organization',
      name: 'Guild',
      domain: 'guild.example',
      language: 'en',
    });
    expect(asked('organization', '', { origin })).toMatchObject({ name: 'Northwire', domain: 'northwire.example' });
    expect(asked('organization')).toMatchObject({ name: 'Tide', domain: null });
    expect(asked('organization', '', { page: { ...page, site: 'tide.example' } })).toBeNull();
    expect(asked('organization', '', { page: { ...page, site: null } })).toBeNull();
  });
  test('a first copy, of the page, its original, or a link', () => {
    const first = (url: string) => ({ topic: 'first-seen', url });
    const known = { origin: origin && { ...origin, url: 'https://northwire.example/1' } };
    expect(asked('first-seen', 'https://tide.example/x', known)).toEqual(first('https://tide.example/x'));
    expect(asked('first-seen', 'https://northwire.example/1', known)).toEqual(first('https://northwire.example/1'));
    expect(asked('first-seen', 'https://other.example/', known)).toBeNull();
    const link = { link: { url: 'https://other.example/', text: null, answer: null }, report: null };
    expect(asked('first-seen', 'https://other.example/', {}, link)).toEqual(first('https://other.example/'));
    expect(asked('first-seen', 'https://another.example/', {}, link)).toBeNull();
    expect(datable({ ...base, origin: origin && { ...origin, url: page.url } })).toEqual([page.url]);
  });
  test('a study of the page’s', () => {
    expect(asked('study', '10.5555/a')).toEqual({ topic: 'study', doi: '10.5555/a' });
    expect(asked('study', '10.5555/b')).toBeNull();
  });
  test('selected words, also without a report', () => {
    const lookUp = { selection: 'some words', answer: null };
    expect(asked('passage', 'some words', {}, { lookUp })).toEqual({
      topic: 'passage',
      words: 'some words',
      language: 'en',
    });
    expect(asked('passage', 'some words', {}, { lookUp, report: null })).toMatchObject({ language: null });
    expect(asked('passage', 'other words', {}, { lookUp })).toBeNull();
    expect(asked('passage', '', {}, { lookUp: { selection: '', answer: null } })).toBeNull();
  });
});
