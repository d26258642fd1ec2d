import { describe, expect, test } from 'vitest';
import { address } from '../../../lib/signals/address';
import { candidatesIn, type Draft, prose } from './page';

const original = 'https://harbourreview.example/2024/05/depot-vote';
const canonical = (href: string): Draft => ({ links: [['canonical', href]] });
const find = (draft: Draft) => candidatesIn(address, draft).map(({ name, url, kind }) => ({ name, url, kind }));
const theirs = { name: 'harbourreview.example', url: original, kind: 'republished' };

describe('finds', () => {
  test.each<[string, Draft]>([
    ['a canonical address on another site', canonical(original)],
    ['a canonical among other relations', { links: [['shortlink canonical', original]] }],
    ['the tag for syndicated copies', { metas: { 'syndication-source': original } }],
    ['the tag for originals', { metas: { 'original-source': original } }],
    ['the article that the data is based on', { data: [{ '@type': 'NewsArticle', isBasedOn: original }] }],
    ['the same, as an object', { data: [{ '@type': 'NewsArticle', isBasedOn: { '@id': original } }] }],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([theirs]));

  test('a link whose address repeats the headline', () => {
    const href = 'https://harbourreview.example/news/council-puts-off-depot-vote-again.html';
    const foot = [{ text: 'More at our neighbors.', links: [{ text: 'our neighbors', href }] }];
    expect(find({ foot })).toEqual([{ name: 'harbourreview.example', url: href, kind: 'republished' }]);
  });

  test.each([
    ['https://millgate.example/reuters/2024/03/depot', 'Reuters', 'wire'],
    ['https://millgate.example/news/dpa/depot-vote', 'Deutsche Presse-Agentur', 'wire'],
    ['https://millgate.example/pr-newswire/depot-vote', 'PR Newswire', 'press-release'],
    ['https://millgate.example/world/theguardian/depot', 'The Guardian', 'republished'],
  ])('the section in %s', (url, name, kind) => expect(find({ url })).toEqual([{ name, url: undefined, kind }]));

  test('the name of that site, where the page writes it', () => {
    const foot = [{ text: 'Also on Harbour Review', links: [{ text: 'Harbour Review', href: original }] }];
    expect(find({ ...canonical(original), foot })).toMatchObject([{ name: 'Harbour Review', url: original }]);
  });

  test('the house that owns the address', () => {
    const [clue] = candidatesIn(address, canonical('https://www.propublica.org/article/depot-vote'));
    expect(clue).toMatchObject({ name: 'ProPublica', organization: 'propublica', where: 'head' });
    expect(clue?.quote).toContain('propublica.org/article/depot-vote');
  });
});

describe('nearly finds', () => {
  test.each<[string, Draft]>([
    ['without encryption', canonical('http://harbourreview.example/depot')],
    ['on a host in capitals', canonical('https://HARBOURREVIEW.example/depot')],
    ['on a port of its own', canonical('https://harbourreview.example:8443/depot')],
    ['whose name only ends like a store’s', canonical('https://northstage.example/2024/depot-vote')],
    ['whose name only ends like a cache’s', canonical('https://oldlamp.example/2024/depot-vote')],
  ])('an original %s', (_, draft) => expect(find(draft)).toHaveLength(1));

  test('a sister title is another’s, and told as one of the same house', () => {
    const draft = { ...canonical('https://www.afp.com/en/depot'), url: 'https://www.sid.de/x' };
    expect(candidatesIn(address, draft)).toMatchObject([{ organization: 'afp' }]);
  });

  test('two tags that say the same are two clues of one origin', () => {
    const both = { ...canonical(original), metas: { 'syndication-source': original } };
    expect(new Set(find(both).map(({ url }) => url))).toEqual(new Set([original]));
  });
});

describe('must not find', () => {
  test.each([
    ['the page itself', 'https://millgate.example/town/depot'],
    ['the page on another name of its host', 'https://m.millgate.example/town/depot'],
    ['the same name under another ending', 'https://www.millgate.com/town/depot'],
    ['a home page', 'https://harbourreview.example/'],
    ['a delivery network', 'https://cdn.harbourreview.example/town/depot'],
    ['a cache of fast pages', 'https://millgate-example.cdn.ampproject.org/c/s/millgate.example/town/depot'],
    ['an archive', 'https://web.archive.org/web/2024/https://millgate.example/town/depot'],
    ['a short address', 'https://t.co/abcdef'],
    ['a test host', 'https://staging.example/town/depot'],
    ['a machine', 'http://10.0.0.7/town/depot'],
    ['a script', 'javascript:void(0)'],
    ['an address that is none', 'https://[half'],
    ['nothing', ''],
  ])('%s as canonical', (_, href) => expect(find(canonical(href))).toEqual([]));

  test.each<[string, Draft]>([
    ['its own syndication tag', { metas: { 'syndication-source': 'https://millgate.example/town/depot' } }],
    ['a tag that was never filled in', { metas: { 'syndication-source': '%s', 'original-source': '{{url}}' } }],
    ['a book that the article is about', { data: [{ '@type': 'NewsArticle', isBasedOn: 'The Long River' }] }],
    ['what another thing than the article is based on', { data: [{ '@type': 'WebSite', isBasedOn: original }] }],
    ['an agency’s own site', { url: 'https://www.reuters.com/reuters/2024/depot', site: 'Reuters' }],
    ['an author of that name', { url: 'https://millgate.example/authors/reuters/depot' }],
    ['a headline that begins with an agency', { url: 'https://millgate.example/town/reuters' }],
    ['a word that holds an agency', { url: 'https://millgate.example/map-of-town/apes/depot' }],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));

  test.each([
    ['a share link', 'https://www.facebook.com/share/council-puts-off-depot-vote-again'],
    [
      'a link that carries the headline in its question',
      'https://mail.example/?subject=council-puts-off-depot-vote-again',
    ],
    ['another story of the same words', 'https://harbourreview.example/council-opens-new-swimming-pool-in-depot'],
    ['an archived copy', 'https://archive.ph/council-puts-off-depot-vote-again'],
  ])('%s', (_, href) => expect(find({ foot: [{ text: 'Share', links: [{ text: 'Share', href }] }] })).toEqual([]));

  test('a teaser beside the article', () => {
    const href = 'https://harbourreview.example/council-puts-off-depot-vote-again';
    const teaser = { text: 'From our partners', zone: 'aside' as const, links: [{ text: 'From our partners', href }] };
    expect(find({ body: prose, foot: [teaser] })).toEqual([]);
  });
});
