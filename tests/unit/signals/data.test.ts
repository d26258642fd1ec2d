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
    expect(sure('Harbour Review')).toBeLessThan(sure('Reuters'));
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
