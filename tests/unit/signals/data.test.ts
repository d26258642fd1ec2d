import { describe, expect, test } from 'vitest';
import { judge } from '../../../lib/judge';
import { sceneOf } from '../../../lib/scene';
import { data } from '../../../lib/signals/data';
import { candidatesIn, claimedOn, type Draft, pageOf } from './page';

const article = (properties: object): Draft => ({ data: [{ '@type': 'NewsArticle', ...properties }] });
const meta = (name: string, content: string): Draft => ({ metas: { [name]: content } });
const state = (key: string, value: string): Draft => ({ state: [{ key, value }] });
const find = (draft: Draft) => candidatesIn(data, draft).map(({ name, kind }) => `${name}, ${kind}`);

describe('finds', () => {
  test.each<[string, Draft, string]>([
    [
      'an agency as author',
      article({ author: { '@type': 'Organization', name: 'AFP' } }),
      'Agence France-Presse, wire',
    ],
    ['an agency as author, as bare text', article({ author: 'Associated Press' }), 'Associated Press, wire'],
    ['an agency beside a person', article({ author: ['Nora Field', 'Reuters'] }), 'Reuters, wire'],
    ['a person with her agency', article({ author: 'Nora Field | Reuters' }), 'Reuters, wire'],
    ['the source organization', article({ sourceOrganization: { name: 'ProPublica' } }), 'ProPublica, republished'],
    ['an agency as provider', article({ provider: 'dpa' }), 'Deutsche Presse-Agentur, wire'],
    ['the holder of the rights', article({ copyrightHolder: { name: 'EFE' } }), 'Agencia EFE, wire'],
    ['an agency as publisher', article({ publisher: { name: 'AFP' } }), 'Agence France-Presse, wire'],
    [
      'another house as publisher, on a site that we know',
      { url: 'https://www.macworld.com/depot', site: 'Macworld', ...article({ publisher: { name: 'The Guardian' } }) },
      'The Guardian, republished',
    ],
    ['an author in the head', meta('author', 'By Reuters'), 'Reuters, wire'],
    ['an author for counters', meta('parsely-author', 'AFP'), 'Agence France-Presse, wire'],
    ['a source in the head', meta('dc.source', 'Harbour Review'), 'Harbour Review, republished'],
    ['a provider in the head', meta('provider', 'PR Newswire'), 'PR Newswire, press-release'],
    ['the page’s state', state('source', 'Reuters'), 'Reuters, wire'],
    ['the page’s state, an author', state('author', 'dpa'), 'Deutsche Presse-Agentur, wire'],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual([found]));

  test('with the page’s own words', () =>
    expect(candidatesIn(data, meta('author', 'By Reuters'))[0]).toMatchObject({
      quote: 'author: By Reuters',
      where: 'head',
    }));
  test('a Chinese source field', () =>
    expect(find({ language: 'zh', ...meta('source', '静桥周刊') })).toEqual(['静桥周刊, republished']));
});

describe('nearly finds', () => {
  test.each<[string, Draft, string]>([
    [
      'an address for a name',
      article({ sourceOrganization: 'https://www.theguardian.com/' }),
      'The Guardian, republished',
    ],
    ['an agency among initials', meta('author', 'sak/dpa'), 'Deutsche Presse-Agentur, wire'],
    ['a blog posting', { data: [{ '@type': 'BlogPosting', author: 'Reuters' }] }, 'Reuters, wire'],
    [
      'a type among several',
      { data: [{ '@type': ['Thing', 'ReportageNewsArticle'], author: 'Reuters' }] },
      'Reuters, wire',
    ],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual([found]));
  test('a source with a name that nobody knows is believed less than an agency', () => {
    const sure = (name: string) => judge(sceneOf(pageOf(meta('dc.source', name)))).claimed[0]?.confidence ?? 0;
    expect(claimedOn(meta('dc.source', 'Harbour Review'))).toEqual(['Harbour Review']);
    expect(sure('Harbour KQD')).toBeLessThan(sure('Reuters'));
  });
});

describe('must not find', () => {
  test.each<[string, Draft]>([
    ['the site as author', article({ author: { name: 'Millgate Courier' } })],
    ['the site as publisher', article({ publisher: { name: 'Millgate Courier' } })],
    ['the site’s host as source', meta('source', 'millgate.example')],
    ['a desk of the site’s', meta('dc.source', 'Millgate Courier News Desk')],
    ['a person', article({ author: { '@type': 'Person', name: 'Nora Field' } })],
    ['a person called like an agency', article({ author: 'Efe Yilmaz' })],
    ['a publisher that nobody knows', article({ publisher: { name: 'Lower Town Media' } })],
    ['a template that was never filled in', meta('dc.source', '%s')],
    ['a section in the field of the source', meta('source', 'Your Garden')],
    ['another template', meta('source', '{{ source }}')],
    ['an address as source', meta('dc.source', 'https://harbourreview.example/')],
    ['words for the medium', meta('dc.source', 'print')],
    ['“original” in Chinese', { language: 'zh', ...meta('source', '原创') }],
    ['a number', meta('source', '20240503')],
    ['broken letters', meta('dc.source', 'H\ufffdrbour')],
    ['an article about an agency', article({ headline: 'Reuters moves house', about: { name: 'Reuters' } })],
    ['a description', meta('description', 'Reuters')],
    ['keywords', meta('keywords', 'AFP, Reuters')],
    ['a picture’s data', { data: [{ '@type': 'ImageObject', author: 'AFP', copyrightHolder: 'AFP' }] }],
    ['a sentence', meta('author', `Reuters ${'and others who wrote about it '.repeat(4)}`)],
    ['a ministry as source in the state', state('source', 'World Bank')],
    [
      'the agency’s own site',
      { url: 'https://www.reuters.com/world/depot', site: 'Reuters', ...article({ author: 'Reuters' }) },
    ],
    [
      'an owner’s own house',
      {
        url: 'https://www.theguardian.com/depot',
        site: 'The Guardian',
        ...article({ publisher: { name: 'The Guardian' } }),
      },
    ],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));
});

describe('each in its form', () => {
  const told = (draft: Draft) =>
    candidatesIn(data, draft).map(
      ({ form, where, name, quote, mixed }) => `${form}, ${where}: ${name}, ${quote}${mixed ? ', mixed' : ''}`,
    );
  test.each<[string, Draft, string]>([
    ['author', article({ author: 'Reuters' }), 'author, data: Reuters, author: Reuters'],
    ['creator', article({ creator: 'Reuters' }), 'author, data: Reuters, creator: Reuters'],
    ['contributor', article({ contributor: 'Reuters' }), 'author, data: Reuters, contributor: Reuters'],
    [
      'source',
      article({ sourceOrganization: 'ProPublica' }),
      'source, data: ProPublica, sourceOrganization: ProPublica',
    ],
    ['provider', article({ provider: 'ProPublica' }), 'source, data: ProPublica, provider: ProPublica'],
    ['holder', article({ copyrightHolder: 'ProPublica' }), 'source, data: ProPublica, copyrightHolder: ProPublica'],
    ['publisher', article({ publisher: 'Reuters' }), 'publisher, data: Reuters, publisher: Reuters'],
    ['author in the head', meta('author', 'Reuters'), 'author, head: Reuters, author: Reuters'],
    ['source in the head', meta('provider', 'ProPublica'), 'source, head: ProPublica, provider: ProPublica'],
    ['source in the state', state('credit', 'ProPublica'), 'state source, data: ProPublica, credit: ProPublica'],
    ['author in the state', state('byline', 'Reuters'), 'state author, data: Reuters, byline: Reuters'],
    [
      'unknown source',
      meta('dc.source', 'Harbour Review'),
      'unknown source, head: Harbour Review, dc.source: Harbour Review',
    ],
    ['with the site’s desk', meta('author', 'sak/Reuters'), 'author, head: Reuters, author: sak/Reuters, mixed'],
    [
      'with the site',
      meta('author', 'Millgate Courier & Reuters'),
      'author, head: Reuters, author: Millgate Courier & Reuters, mixed',
    ],
    ['with another', meta('author', 'Nora Field, Reuters'), 'author, head: Reuters, author: Nora Field, Reuters'],
  ])('%s', (_, draft, said) => expect(told(draft)).toEqual([said]));
  test('three are enough, of three articles', () => {
    expect(told(article({ author: ['Reuters', 'AFP', 'EFE', 'ANSA'] }))).toHaveLength(3);
    const plain = { '@type': 'NewsArticle', author: 'Nora Field' };
    expect(told({ data: [plain, plain, { ...plain, author: 'Reuters' }] })).toHaveLength(1);
    expect(told({ data: [plain, plain, plain, { ...plain, author: 'Reuters' }] })).toHaveLength(0);
  });
});

describe('a value', () => {
  const long = (letters: number) => `Reuters ${'x'.repeat(letters - 8)}`;
  test.each<[string, Draft, string[]]>([
    ['of ninety letters', meta('author', long(90)), ['Reuters, wire']],
    ['of more', meta('author', long(91)), []],
    ['that is an address, of an author', meta('author', 'https://www.reuters.com/'), []],
    [
      'that is an address, of a source',
      article({ provider: 'https://www.propublica.org/' }),
      ['ProPublica, republished'],
    ],
    ['that names a newsroom, of an author', meta('author', 'ProPublica'), []],
    ['that names a newsroom, of a source', meta('provider', 'ProPublica'), ['ProPublica, republished']],
    ['that names another house', meta('provider', 'World Bank'), []],
    ['in another field', meta('og:title', 'Reuters'), []],
  ])('%s', (_, draft, all) => expect(find(draft)).toEqual(all));
  test('that names an agency of the site’s own house, beside another', () =>
    expect(find({ url: 'https://www.reuters.com/a', site: 'Reuters', ...meta('author', 'Reuters, AFP') })).toEqual([]));
});

describe('a source that nobody knows', () => {
  const printed = (value: string, draft: Draft) => find({ ...draft, ...meta('dc.source', value) });
  const name = 'The Friends of Ferries';
  const found = [`${name}, republished`];
  test.each<[string, Draft, string[]]>([
    ['that is printed nowhere', {}, []],
    ['that is printed above the text', { head: [`From ${name}`] }, found],
    ['that is printed below it', { foot: [`From ${name}`] }, found],
    ['that is printed above the headline', { top: [`From ${name}`] }, []],
    ['that a sentence names', { foot: [`From ${name}${' and so on'.repeat(10)}`] }, []],
  ])('%s', (_, draft, all) => expect(printed(name, draft)).toEqual(all));
  test.each<[string, string[]]>([
    ['Source: Harbour Review', ['Harbour Review, republished']],
    ['Millgate Review', []],
    ['The New Millgate Courier Herald', []],
    ['ProPublica', ['ProPublica, republished']],
    ['World Bank Review', ['World Bank Review, republished']],
    ['World Bank', []],
    ['KQ', []],
    ['KQZ', ['KQZ, republished']],
    ['静橋', ['静橋, republished']],
    ['静', []],
    ['Harbour Review 2024', []],
    ['Harbour Review 24', ['Harbour Review 24, republished']],
    ['press@harbourreview.example', []],
  ])('%s', (value, all) => expect(printed(value, {})).toEqual(all));
  test('of a part of the host of four letters', () =>
    expect(find({ url: 'https://weir.lantern.example/a', ...meta('dc.source', 'Weir Review') })).toEqual([
      'Weir Review, republished',
    ]));
  test.each<[string, boolean]>([
    ['dcterms.source', true],
    ['contentsource', true],
    ['source', true],
    ['article:source', true],
    ['provider', false],
    ['mediaid', false],
  ])('in the field %s: %s', (field, is) => expect(find(meta(field, 'Harbour Review')).length === 1).toBe(is));
  test('in the data is none', () => expect(find(article({ sourceOrganization: 'Harbour Review' }))).toEqual([]));
});

describe('numbered slots of counters', () => {
  test.each([
    ['an agency alone', 'Associated Press', ['Associated Press, wire']],
    ['an agency in a headline', 'Reuters: ten bridges closed', []],
    ['a newsroom, for sections are called so', 'ProPublica', []],
  ])('%s', (_, value, found) => expect(find(state('prop7', value))).toEqual(found));
  test('say that they count', () =>
    expect(candidatesIn(data, state('evar12', 'AFP'))).toMatchObject([{ form: 'counted', where: 'data' }]));
});

describe('a provider whom we do not know', () => {
  const portal = { url: 'https://www.yahoo.com/news/depot', site: 'Yahoo News' };
  const provided = article({ provider: { name: 'Harbour Times' } });
  test.each<[string, Draft, string[]]>([
    ['on a portal', { ...portal, ...provided }, ['Harbour Times, republished']],
    ['on a site of its own texts, whose company it may be', provided, []],
    ['who is the portal', { ...portal, ...article({ provider: { name: 'Yahoo News' } }) }, []],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual(found));
});
