import { describe, expect, test } from 'vitest';
import { organizationById } from '../../lib/organizations';
import { sceneOf } from '../../lib/scene';
import { isSocial, nameOf, nameOfDomain } from '../../lib/site';
import { type Draft, pageOf } from './signals/page';

const site = (draft: Draft = {}) => sceneOf(pageOf(draft)).site;
const house = (id: string) => {
  const organization = organizationById(id);
  if (!organization) throw new Error(`no organization ${id}`);
  return organization;
};

describe('its name', () => {
  const bare = { site: null };
  test.each<[string, Draft, string]>([
    ['as it says', {}, 'Millgate Courier'],
    ['as its application says', { ...bare, metas: { 'application-name': 'Millgate Courier' } }, 'Millgate Courier'],
    [
      'as its data says',
      { ...bare, data: [{ '@type': 'NewsArticle', publisher: { name: 'Millgate Courier' } }] },
      'Millgate Courier',
    ],
    [
      'a name before a host',
      { site: 'Millgate.com', metas: { 'application-name': 'Millgate Courier' } },
      'Millgate Courier',
    ],
    ['as we know it', { ...bare, url: 'https://www.propublica.org/article/depot' }, 'ProPublica'],
    ['behind its headline, where that is in its host', { ...bare, documentTitle: 'Depot vote | Millgate' }, 'Millgate'],
    [
      'as its pages write its host',
      { ...bare, foot: [{ text: 'Home', links: [{ text: 'Mill Gate', href: 'https://millgate.example/' }] }] },
      'Mill Gate',
    ],
    [
      'behind its headline, whose initials are its host',
      { ...bare, url: 'https://mg.example/depot', documentTitle: 'Depot vote - Mill Gate' },
      'Mill Gate',
    ],
    ['without its motto', { site: 'Millgate Courier, the paper of the lower town.' }, 'Millgate Courier'],
    ['without the ending of its host', { site: 'Millgate Courier.com' }, 'Millgate Courier'],
    ['its host, where nothing else is written', bare, 'millgate.example'],
    ['no account of a network', { site: '@millgate', foot: ['Millgate'] }, 'Millgate'],
  ])('%s', (_, draft, name) => expect(site(draft).name).toBe(name));

  test('a section behind the headline is not the site', () =>
    expect(site({ ...bare, documentTitle: 'Depot vote | Town life' }).name).toBe('millgate.example'));
});

describe('its own name', () => {
  const { isOwnName } = site({ url: 'https://www.millgate.example/depot' });
  test.each([
    'Millgate Courier',
    'MILLGATE COURIER',
    'The Millgate Courier',
    'Millgate Courier Staff',
    'Millgate Courier News',
    'Millgate Courier print edition',
    'Millgate Courier 10/24',
    'Millgate',
    'millgate.example',
    'www.millgate.example',
    'https://www.millgate.example',
    '–',
  ])('%s', (name) => expect(isOwnName(name)).toBe(true));
  test.each(['Millgate Courant', 'Courier', 'Harbour Courier', 'Reuters', 'harbour.example', 'Mill'])(
    '%s is another',
    (name) => expect(isOwnName(name)).toBe(false),
  );
  test('a Chinese site and its channels', () => {
    const portal = site({ site: '静桥网', url: 'https://jingqiao.example/n/1', language: 'zh' });
    expect(['静桥网', '静桥网-社会频道', '静桥网新闻', '河岸网'].map(portal.isOwnName)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
  test('its name in Cyrillic, as its address spells it', () => {
    const paper = site({ site: 'tihijmost', url: 'https://tihijmost.example/n/1', language: 'ru' });
    expect(['Тихий Мост', 'ТихийМост', 'Тихий Порт'].map(paper.isOwnName)).toEqual([true, true, false]);
  });
  test('its name as a sentence declines it', () => {
    const paper = site({ site: 'Laaksolehti', url: 'https://laaksolehti.example/n/1', language: 'fi' });
    expect(['Laaksolehdessä', 'Laaksolehteen', 'Laaksotori', 'Laakso'].map(paper.isOwnName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const short = site({ site: 'Polna', url: 'https://polna.example/n/1', language: 'pl' });
    expect(['Polnej', 'Polanka', 'Polska'].map(short.isOwnName)).toEqual([true, false, false]);
    const english = site({ site: 'Lanterns', url: 'https://lanterns.example/n/1', language: 'en' });
    expect(english.isOwnName('Lanternity')).toBe(false);
  });
  test('the number of a Korean magazine’s issue', () => {
    const weekly = site({ site: '방죽21', url: 'https://bangjuk.example/n/1', language: 'ko' });
    expect(['방죽21', "방죽21 1370호 '특집", '방죽21 여성'].map(weekly.isOwnName)).toEqual([true, true, false]);
  });
  test('an alias of a house that we know', () => {
    const { isOwnName } = site({ url: 'https://apnews.com/article/depot', site: null });
    expect(['AP', 'The Associated Press', 'Reuters'].map(isOwnName)).toEqual([true, true, false]);
  });
});

describe('its own house', () => {
  test('by its domain', () => {
    const { isOwnHouse } = site({ url: 'https://www.reuters.com/world/depot', site: null });
    expect([isOwnHouse(house('reuters')), isOwnHouse(house('afp'))]).toEqual([true, false]);
  });
  test('by its name, on a host that we do not know', () => {
    const { isOwnHouse } = site({ url: 'https://millgate.example/x', site: 'ProPublica' });
    expect([isOwnHouse(house('propublica')), isOwnHouse(house('reuters'))]).toEqual([true, false]);
  });
});

describe('its own address', () => {
  test.each([
    ['itself', 'https://millgate.example/other', true, true],
    ['a host below it', 'https://sport.millgate.example/other', true, true],
    ['the name under another ending', 'https://millgate.com/other', true, false],
    ['another', 'https://harbour.example/other', false, false],
    ['one that only ends so', 'https://oldmillgate.example/other', false, false],
  ])('%s', (_, url, own, here) => {
    const { isOwnAddress, isHere } = site();
    expect([isOwnAddress(url), isHere(url)]).toEqual([own, here]);
  });
  test('a sister title belongs to the house, but is not here', () => {
    const { isOwnAddress, isHere } = site({ url: 'https://www.macworld.com/article/depot', site: 'Macworld' });
    const sister = 'https://www.pcworld.com/article/depot';
    expect([isOwnAddress(sister), isHere(sister)]).toEqual([true, false]);
  });
  test('two agencies of one state are two houses', () => {
    const { isOwnAddress } = site({ url: 'https://tass.com/depot', site: 'TASS' });
    expect(isOwnAddress('https://ria.ru/depot')).toBe(false);
  });
  test('two blogs of one platform are two sites', () => {
    const { isOwnAddress, isHere } = site({ url: 'https://tideline.wordpress.com/2024/depot', site: 'Tideline' });
    const other = 'https://slowroads.wordpress.com/2024/depot';
    expect([isOwnAddress(other), isHere(other)]).toEqual([false, false]);
  });
});

describe('a publisher in the data', () => {
  const published = (name: string) => [{ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name } }];
  test('that is an agency, where the site calls itself otherwise, is another house', () => {
    const read = site({ data: published('Reuters') });
    expect([read.name, read.isOwnName('Reuters'), read.isOwnHouse(house('reuters'))]).toEqual([
      'Millgate Courier',
      false,
      false,
    ]);
  });
  test('that is another newspaper, on a newspaper’s domain', () => {
    const read = site({ url: 'https://www.macworld.com/depot', site: 'Macworld', data: published('The Guardian') });
    expect([read.name, read.isOwnName('The Guardian')]).toEqual(['Macworld', false]);
  });
  test('that nobody knows is the site’s', () => {
    const read = site({ data: published('Lower Town Media') });
    expect([read.name, read.isOwnName('Lower Town Media')]).toEqual(['Millgate Courier', true]);
  });
  test('that is how the site calls itself is the site’s', () => {
    const read = site({ site: 'Reuters', data: published('Reuters') });
    expect([read.name, read.isOwnName('Reuters')]).toEqual(['Reuters', true]);
  });
});

test.each([
  ['harbourreview.example', [{ text: 'Harbour Review' }], 'Harbour Review'],
  ['harbourreview.example', [{ text: 'HARBOUR REVIEW' }], 'HARBOUR REVIEW'],
  ['harbourreview.example', [{ text: 'harbourreview.example' }], 'harbourreview.example'],
  ['harbourreview.example', [{ text: 'Harbour Review / Photo: Ann Sand' }], 'Harbour Review'],
  ['harbourreview.example', [{ text: `Harbour Review ${'and many more words '.repeat(4)}` }], 'Harbour Review'],
  ['harbour-review.example', [{ text: `Your Harbour Review account ${'is here '.repeat(9)}` }], 'Harbour Review'],
  [
    'harbourreview.example',
    [{ text: `At HarbourReview.example ${'there is more '.repeat(5)}` }],
    'harbourreview.example',
  ],
  ['harbourreview.example', [{ text: `The harbour review ${'comes again '.repeat(6)}` }], 'harbourreview.example'],
  ['tide.example', [{ text: `The Tide rose. A tide ${'of words '.repeat(6)}` }], 'tide.example'],
  ['kestrelo.example', [{ text: `Kestrelo rose. So Kestrelo ${'has words '.repeat(6)}` }], 'Kestrelo'],
  ['tide.example', [{ text: `Tidewater and ${'other words '.repeat(6)}` }], 'tide.example'],
  ['lecafé.example', [{ text: 'Le Café' }], 'Le Café'],
])('the name of %s as the page writes it', (domain, foot, name) =>
  expect(nameOfDomain(domain, pageOf({ foot }))).toBe(name),
);

test.each([
  ['facebook.com', true],
  ['t.me', true],
  ['m.facebook.com', true],
  ['notfacebook.com', false],
  ['t.example', false],
  ['harbour.example', false],
])('%s is a network: %s', (domain, is) => expect(isSocial(domain)).toBe(is));

describe('the name of its house', () => {
  const named = (url: string, site: string) => {
    const scene = sceneOf(pageOf({ url, site }));
    return nameOf(scene.site, scene.page);
  };
  test("is a blog's own, and not its network's", () =>
    expect(named('https://riverbooks.wordpress.com/2020/one', 'River Books')).toBe('River Books'));
  test("is the network's on its own pages", () =>
    expect(named('https://wordpress.com/blog/one', 'WordPress.com News')).toBe('WordPress.com'));
});

test('a host has kept the article that a name loses', () => {
  const own = (name: string, url: string) => site({ site: 'The Harbour Lake', url }).isOwnName(name);
  expect(own('The Harbour', 'https://www.theharbour.example/x')).toBe(true);
  expect(own('The Harbour', 'https://www.harbours.example/x')).toBe(false);
});
