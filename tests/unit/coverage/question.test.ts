import { describe, expect, test } from 'vitest';
import { bingMarket, googleEdition, wikipediaOf } from '../../../lib/coverage/edition';
import type { Question } from '../../../lib/coverage/model';
import { article, outletAt } from '../../../lib/coverage/outlet';
import { isOne, isOneHouse, type Publisher, publisherOf } from '../../../lib/coverage/publisher';
import { newsQuery } from '../../../lib/coverage/query';

const coverage: Question = {
  topic: 'coverage',
  title: 'Ferry talks collapse',
  lead: null,
  url: 'https://tide.example/x',
  language: 'de',
  published: null,
  studies: [],
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

describe('what a news search is asked', () => {
  test('a headline', () =>
    expect(newsQuery(coverage)).toEqual({
      words: 'Ferry talks collapse',
      language: 'de',
      sends: [{ what: 'headline', words: 'Ferry talks collapse' }],
    }));
  test('a headline at a site', () =>
    expect(newsQuery(original)).toEqual({
      words: 'Ferry talks collapse site:northwire.example',
      language: 'en',
      sends: [
        { what: 'headline', words: 'Ferry talks collapse' },
        { what: 'site', words: 'northwire.example' },
      ],
    }));
  test('words as they stand', () =>
    expect(newsQuery({ topic: 'passage', words: 'nobody was asked', language: 'fr' })).toEqual({
      words: '"nobody was asked"',
      language: 'fr',
      sends: [{ what: 'phrase', words: 'nobody was asked' }],
    }));
  test('nothing without words', () => {
    expect(newsQuery({ ...coverage, title: '“”' })).toBeNull();
    expect(newsQuery({ topic: 'passage', words: '"', language: 'fr' })).toBeNull();
    expect(newsQuery({ topic: 'study', doi: '10.5555/a' })).toBeNull();
  });
});

describe('editions', () => {
  test.each<[string | null, string, string, string]>([
    ['en', 'en-US US US:en', 'en-US', 'en'],
    [null, 'en-US US US:en', 'en-US', 'en'],
    ['de-AT', 'de AT AT:de', 'de-AT', 'de'],
    ['de_CH', 'de CH CH:de', 'de-CH', 'de'],
    ['de-LI', 'de DE DE:de', 'de-DE', 'de'],
    ['nn-NO', 'no NO NO:no', 'nb-NO', 'nn'],
    ['no', 'no NO NO:no', 'nb-NO', 'no'],
    ['nb', 'no NO NO:no', 'nb-NO', 'no'],
    ['zh-Hant-HK', 'zh-TW TW TW:zh-Hant', 'zh-TW', 'zh'],
    ['zh', 'zh-CN CN CN:zh-Hans', 'zh-CN', 'zh'],
    ['eo', 'en-US US US:en', 'en-US', 'eo'],
    ['gsw', 'en-US US US:en', 'en-US', 'en'],
  ])('of %s', (language, google, bing, wikipedia) => {
    expect(Object.values(googleEdition(language)).join(' ')).toBe(google);
    expect(bingMarket(language)).toBe(bing);
    expect(wikipediaOf(language)).toBe(wikipedia);
  });
});

describe('outlets as services name them', () => {
  test.each<[string, string, string, string | null, string | null]>([
    ['The Post', 'https://post.example/1', 'The Post', 'post.example', null],
    ['', 'https://post.example/1', 'post.example', 'post.example', null],
    ['', '', '', null, null],
    ['Reuters on MSN', 'https://msn.com/1', 'Reuters', 'msn.com', 'MSN'],
    [' Le Monde sur Yahoo ', 'https://yahoo.com/1', 'Le Monde', 'yahoo.com', 'Yahoo'],
    ['Reuters with AOL', 'https://aol.com/1', 'Reuters with AOL', 'aol.com', null],
    ['News on Sunday', 'https://sunday.example/1', 'News on Sunday', 'sunday.example', null],
    [`${'Post '.repeat(40)}`, 'https://post.example/', `${'Post '.repeat(24).trim()}…`, 'post.example', null],
  ])('%s', (said, url, name, domain, via) =>
    expect(outletAt(said, url)).toEqual({
      name,
      domain,
      via,
      organization: null,
      kind: null,
      country: null,
      house: null,
    }),
  );
  test('an article has a headline and an address', () => {
    const of = {
      title: 'T',
      url: 'https://a.example/',
      direct: true,
      outlet: outletAt('', ''),
      published: null,
      seen: null,
      language: null,
      excerpt: null,
    };
    expect(article(of)).toEqual([{ ...of, is: 'article', agency: null }]);
    expect(article({ ...of, title: '' })).toEqual([]);
    expect(article({ ...of, url: null })).toEqual([]);
  });
});

describe('publishers', () => {
  const publisher = (change: Partial<Publisher>): Publisher => ({
    name: 'The Post',
    organization: null,
    domain: null,
    house: null,
    ...change,
  });
  test.each<[string, Partial<Publisher>, Partial<Publisher>, boolean]>([
    ['one name', {}, { name: 'the post' }, true],
    ['two names', {}, { name: 'The Times' }, false],
    ['no name', { name: '' }, { name: '' }, false],
    ['one name on two sites', { domain: 'a.example' }, { domain: 'b.example' }, false],
    ['two names on one site', { domain: 'a.example' }, { domain: 'a.example', name: 'X' }, true],
    ['one name, one site known', { domain: 'a.example' }, {}, true],
    ['two organizations of one name and site', { organization: 'a' }, { organization: 'b' }, false],
    [
      'one organization on two sites',
      { organization: 'a', domain: 'a.example' },
      { organization: 'a', domain: 'b.example', name: 'X' },
      true,
    ],
    ['one organization known', { organization: 'a' }, {}, true],
  ])('%s', (_, a, b, one) => {
    expect(isOne(publisher(a), publisher(b))).toBe(one);
    expect(isOne(publisher(b), publisher(a))).toBe(one);
  });
  test.each<[string | null, string | null, boolean]>([
    ['House', 'house', true],
    ['House', 'Other', false],
    ['House', null, false],
    [null, 'House', false],
    [null, null, false],
  ])('houses %s, %s', (a, b, one) => expect(isOneHouse(publisher({ house: a }), publisher({ house: b }))).toBe(one));
  test.each<[string, Partial<Parameters<typeof publisherOf>[0]>, Publisher | null]>([
    ['a paper', {}, publisher({ domain: 'post.example', house: 'House', organization: 'post' })],
    [
      'a paper without a name',
      { name: '' },
      publisher({ name: 'post.example', domain: 'post.example', house: 'House', organization: 'post' }),
    ],
    ['nobody', { name: '', domain: null }, null],
    ['a name alone', { domain: null }, publisher({ house: 'House', organization: 'post' })],
    ['what a portal shows', { via: 'MSN' }, publisher({ house: 'House', organization: 'post' })],
    ['what a portal shows of nobody', { via: 'MSN', name: '' }, null],
    ['a portal', { kind: 'aggregator' }, null],
    ['a platform', { kind: 'blog-network' }, null],
    ['a wire of press releases', { kind: 'press-release-wire' }, null],
    ['an agency', { kind: 'news-agency' }, publisher({ domain: 'post.example', house: 'House', organization: 'post' })],
  ])('%s', (_, change, expected) =>
    expect(
      publisherOf({
        ...outletAt('The Post', 'https://post.example/'),
        organization: 'post',
        house: 'House',
        ...change,
      }),
    ).toEqual(expected),
  );
});
