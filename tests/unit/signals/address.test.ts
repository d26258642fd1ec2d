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
    ['on a host whose ending is a store’s label', canonical('https://harbourreview.dev/depot')],
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

describe('each in its form', () => {
  const told = (draft: Draft) =>
    candidatesIn(address, draft).map(({ form, where, quote }) => `${form}, ${where}: ${quote}`);
  const url = 'https://millgate.example/reuters/2024/depot';
  test.each<[string, Draft, string]>([
    ['the canonical', canonical(original), `canonical, head: <link rel="canonical" href="${original}">`],
    [
      'a tag for sources',
      { metas: { 'article:original_url': original } },
      `source tag, head: syndication-source: ${original}`,
    ],
    [
      'the same, another',
      { metas: { 'og:original-source': original } },
      `source tag, head: syndication-source: ${original}`,
    ],
    [
      'what it is based on',
      { data: [{ '@type': 'NewsArticle', isBasedOn: original }] },
      `based on, head: "isBasedOn": "${original}"`,
    ],
    ['a section', { url }, `section, address: ${url}`],
  ])('%s', (_, draft, said) => expect(told(draft)).toEqual([said]));
  test('one of each is enough', () => {
    const other = 'https://kestrel.example/2024/05/depot-vote';
    const links = ['https://millgate.example/x', original, other].map((href) => ['canonical', href] as const);
    expect(find({ links })).toEqual([theirs]);
    expect(find({ url: 'https://millgate.example/reuters/afp/depot' }).map(({ name }) => name)).toEqual(['Reuters']);
  });
  test('but for a tag that is none', () => expect(told({ metas: { 'og:url': original } })).toEqual([]));
});

describe('a section', () => {
  test.each<[string, string | null]>([
    ['/dpa/depot', 'Deutsche Presse-Agentur'],
    ['/ap/depot', null],
    ['/reuters-news/depot', 'Reuters'],
    ['/reuters-blog/depot', null],
    ['/world-bank/depot', null],
    ['/propublica/depot', null],
    ['/tag/reuters/depot', null],
    ['/reuters', null],
    ['/x/y/reuters/depot', 'Reuters'],
  ])('%s: %s', (path, name) => expect(find({ url: `https://millgate.example${path}` })[0]?.name ?? null).toBe(name));
});

describe('a brand', () => {
  const from = (url: string, href: string) => find({ url, site: 'Courier', ...canonical(href) }).length;
  test('that the page’s host bears is its own', () =>
    expect(from('https://weirs.example/x', 'https://m.weirs.com/town/depot')).toBe(0));
  test('of four letters may be anybody’s', () =>
    expect(from('https://weir.lantern.example/x', 'https://m.weir.com/town/depot')).toBe(1));
  test('in a part of the host', () =>
    expect(from('https://weirs.lantern.example/x', 'https://m.weirs.com/town/depot')).toBe(0));
});

describe('a link that repeats the headline', () => {
  const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet'.split(' ');
  /** Is it found by a link whose address has so many of the headline's words, and so many others? */
  const linked = (href: string, title = words.join(' ')) =>
    candidatesIn(address, { title, foot: [{ text: 'More', links: [{ text: 'More', href }] }] });
  const slug = (own: number, others = 0, host = 'harbourreview.example') =>
    `https://${host}/${[...words.slice(0, own), ...['kilo', 'lima', 'mike'].slice(0, others)].join('-')}`;
  test.each<[string, string, boolean]>([
    ['in four words', slug(4), true],
    ['in three', slug(3), false],
    ['and says one thing more in ten', slug(9, 1), true],
    ['and says one thing more in nine', slug(8, 1), false],
    ['before a number and an ending', `${slug(4)}-20240503.html`, true],
    ['in its last part alone', `${slug(4)}/comments`, false],
    ['with escapes', slug(4).replaceAll('-', '%20'), true],
    ['with a stroke behind it', `${slug(4)}/`, true],
    ['with a question', `${slug(4)}?from=us`, false],
    ['around an address', `https://a.example/https://b.example/${words.slice(0, 4).join('-')}`, false],
    ['around the page’s own host', `https://a.example/millgate.example/${words.slice(0, 4).join('-')}`, false],
    ['on this site', slug(4, 0, 'millgate.example'), false],
    ['on a network', slug(4, 0, 'www.facebook.com'), false],
    ['in a shop', `https://a.example/products/${words.slice(0, 4).join('-')}`, false],
    ['on a list', `https://a.example/topic/${words.slice(0, 4).join('-')}`, false],
    ['in a forum', `https://a.example/forum/${words.slice(0, 4).join('-')}`, false],
    ['at no name', slug(4, 0, '10.0.0.7'), false],
  ])('%s: %s', (_, href, is) => expect(linked(href).length === 1).toBe(is));
  test('is told as one', () =>
    expect(linked(slug(4))).toMatchObject([{ form: 'same headline', where: 'body', quote: slug(4), url: slug(4) }]));
  test('of three words, which says too little', () => {
    expect(linked(slug(4), 'alpha bravo charlie delta')).toHaveLength(1);
    expect(linked(slug(4), 'alpha bravo charlie')).toHaveLength(0);
  });
  test('stands at the head, at the beginning or at the end of the text', () => {
    const block = { text: 'More', links: [{ text: 'More', href: slug(4) }] };
    const title = words.join(' ');
    expect(find({ title, head: [block] })).toHaveLength(1);
    expect(find({ title, body: [...prose, ...prose, ...prose, block, ...prose, ...prose, ...prose] })).toHaveLength(0);
  });
});
