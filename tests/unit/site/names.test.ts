import { describe, expect, test } from 'vitest';
import { type Organization, organizationById } from '../../../lib/organizations';
import { sceneOf } from '../../../lib/scene';
import { brandOf, isTenant, nameOf, nameOfDomain, nativeName } from '../../../lib/site';
import { type Draft, pageOf } from '../signals/page';

const site = (draft: Draft = {}) => sceneOf(pageOf(draft)).site;
const bare: Draft = { site: null };
const house = (id: string): Organization => {
  const organization = organizationById(id);
  if (!organization) throw new Error(`no organization ${id}`);
  return organization;
};
const published = (name: string) => ({ data: [{ '@type': 'NewsArticle', publisher: { name } }] });

describe('the name of a site', () => {
  test.each<[string, Draft, string]>([
    ['as an application of Apple’s says', { ...bare, metas: { 'apple-mobile-web-app-title': 'Tide' } }, 'Tide'],
    ['as an application’s link says', { ...bare, metas: { 'al:ios:app_name': 'Tide' } }, 'Tide'],
    ['as it says itself, before', { site: 'Tide', metas: { 'application-name': 'Ebb' } }, 'Tide'],
    ['not of one letter', { site: 'T' }, 'millgate.example'],
    ['of two', { site: 'TC' }, 'TC'],
    ['of fifty-nine', { site: 'T'.repeat(59) }, 'T'.repeat(59)],
    ['not of sixty', { site: 'T'.repeat(60) }, 'millgate.example'],
    ['that is a host, where it has a capital', { site: 'Tide.com' }, 'Tide.com'],
    ['that is a host alone', { site: 'tide.com' }, 'millgate.example'],
    ['that we know, before a host', { site: 'Apnews.com', url: 'https://apnews.com/x' }, 'Associated Press'],
    ['as its data say, before a host', { site: 'Tide.com', ...published('The Tide') }, 'The Tide'],
    ['not as an address in its data', { ...bare, ...published('https://tide.example/') }, 'millgate.example'],
    ['of an agency in its data, where nothing else is said', { ...bare, ...published('Reuters') }, 'Reuters'],
    ['behind its headline, in Chinese', { ...bare, documentTitle: '旧仓库_静桥网' }, '静桥'],
    ['before a line', { site: 'Tide Courier - all of it' }, 'Tide Courier'],
    ['before a bar', { site: 'Tide Courier | all of it' }, 'Tide Courier'],
    ['before a colon', { site: 'Tide Courier: all of it' }, 'Tide Courier'],
    ['within quotation marks', { site: 'The paper “Tide Courier”' }, 'Tide Courier'],
    ['without its section, in Chinese', { site: '静桥频道' }, '静桥'],
    ['without blanks', { site: ' Tide ' }, 'Tide'],
    ['whole, where nothing would be left', { site: ' - Tide' }, ' - Tide'],
  ])('%s', (_, draft, name) => expect(site(draft).name).toBe(name));
});

describe('the name of a domain, as the page writes it', () => {
  const named = (domain: string, draft: Draft) => nameOfDomain(domain, pageOf({ ...bare, ...draft }));
  const rest = ' and then there are many more words in this sentence than any line has';
  test.each<[string, string, Draft, string]>([
    ['in a short line', 'paper24.example', { foot: ['Paper 24'] }, 'Paper 24'],
    ['in a part of one', 'paper24.example', { foot: ['Photo | Paper 24'] }, 'Paper 24'],
    ['not without a capital', 'paper24.example', { foot: ['Photo | paper 24'] }, 'paper24.example'],
    ['in a line of fifty-nine', 'paper24.example', { foot: [`Paper 24 / ${'i'.repeat(48)}`] }, 'Paper 24'],
    ['not in one of sixty', 'paper24.example', { foot: [`Paper 24 / ${'i'.repeat(49)}`] }, 'paper24.example'],
    ['in a link', 'paper24.example', { foot: [{ text: rest, links: [{ text: 'Paper 24', href: '' }] }] }, 'Paper 24'],
    ['in its publisher', 'paper24.example', published('Paper 24'), 'Paper 24'],
    ['in its author', 'paper24.example', { data: [{ '@type': 'NewsArticle', author: 'Paper 24' }] }, 'Paper 24'],
    ['in its head', 'paper24.example', { metas: { any: 'Paper 24' } }, 'Paper 24'],
    ['not behind a sign', 'paper24.example', { metas: { any: '“Paper 24' } }, 'paper24.example'],
    [
      'with seven letters more',
      'paper24.example',
      { metas: { any: `Paper${' '.repeat(7)}24` } },
      `Paper${' '.repeat(7)}24`,
    ],
    ['not with eight', 'paper24.example', { metas: { any: `Paper${' '.repeat(8)}24` } }, 'paper24.example'],
    ['in a sentence', 'lowtide.example', { foot: [`So Low Tide tells us${rest}`] }, 'Low Tide'],
    ['in one that it begins', 'lowtide.example', { foot: [`Low Tide tells us${rest}`] }, 'Low Tide'],
    ['not as an account', 'lowtide.example', { foot: [`@LowTide tells us${rest}`] }, 'lowtide.example'],
    ['not within a word', 'lowtide.example', { foot: [`So 𝒳LowTide tells us${rest}`] }, 'lowtide.example'],
    ['not before more of a word', 'lowtide.example', { foot: [`So LowTides tell us${rest}`] }, 'lowtide.example'],
    ['not before a hyphen', 'lowtide.example', { foot: [`So LowTide-men tell us${rest}`] }, 'lowtide.example'],
    ['before the stop', 'lowtide.example', { foot: [`So${rest} said Low Tide.`] }, 'Low Tide'],
    ['of four letters', 'rato.example', { foot: [`So RaTo tells us${rest}`] }, 'RaTo'],
    ['not of three', 'rat.example', { foot: [`So RaT tells us${rest}`] }, 'rat.example'],
    ['not with a small word', 'lowtide.example', { foot: [`So Low tide tells us${rest}`] }, 'lowtide.example'],
    ['of one word, said twice', 'kestrelo.example', { foot: [`So Kestrelo${rest}, and Kestrelo`] }, 'Kestrelo'],
    ['not said once', 'kestrelo.example', { foot: [`So Kestrelo${rest}`] }, 'kestrelo.example'],
    [
      'not in German',
      'kestrelo.example',
      { language: 'de', foot: [`So Kestrelo${rest}, and Kestrelo`] },
      'kestrelo.example',
    ],
  ])('%s', (_, domain, draft, name) => expect(named(domain, draft)).toBe(name));
});

describe('its own name', () => {
  const own = (draft: Draft, ...names: string[]) => names.filter(site(draft).isOwnName);
  const tidels: Draft = { site: 'Tidels', url: 'https://harbor.example/x' };
  test.each<[string, Draft, string[], string[]]>([
    ['with an ending, with an s', tidels, ['Tidels.de', 'Tidelss'], ['Tidelsy']],
    ['with a number, where it is longer than five letters', tidels, ['Tidels 10/24'], []],
    ['of five, alone', { ...tidels, site: 'Tides' }, ['Tides'], ['Tides 10/24']],
    [
      'its host’s words of four letters',
      { url: 'https://low-tide.ebbs.example/x' },
      ['Low Tide', 'low-tide', 'Ebbs'],
      [],
    ],
    ['not of three', { url: 'https://ebb.example/x' }, ['ebb.example'], ['Ebb']],
    ['and its section', tidels, ['Tidels · Kitchen', 'Tidels | Kitchen'], ['Tidels · Reuters', 'Ebb · Kitchen']],
    ['its publisher’s', { ...tidels, ...published('Ebb Media') }, ['Ebb Media'], ['Ebb']],
    ['of a paper that prints it, too', { ...tidels, ...published('The Guardian') }, ['The Guardian'], []],
    ['not of an agency in its data', { ...tidels, ...published('Reuters') }, [], ['Reuters']],
    ['behind its headline', { ...tidels, documentTitle: 'Depot | Low Ebb' }, ['Low Ebb'], ['Depot']],
    [
      'in the parts of a Chinese title',
      { ...tidels, documentTitle: '旧仓库_一二三四五六七八_一二三四五六七八九_a.example' },
      ['一二三四五六七八'],
      ['旧仓库', '一二三四五六七八九'],
    ],
    ['of no single letter', { ...tidels, site: 'T' }, [], ['T']],
    ['of a house that we know', { url: 'https://apnews.com/x' }, ['AP', 'Associated Press'], ['AFP']],
  ])('%s', (_, draft, names, others) => expect(own(draft, ...names, ...others)).toEqual(names));
});

describe('its own house', () => {
  const isOwn = (url: string, id: string) => site({ ...bare, url }).isOwnHouse(house(id));
  test.each<[string, string, boolean]>([
    ['https://reuters-north.example/x', 'reuters', true],
    ['https://slate-north.example/x', 'slate', true],
    ['https://time-north.example/x', 'time', false],
    ['https://www.dpa-afx.de/x', 'dpa', true],
    ['https://www.dpa-afx.de/x', 'afp', false],
    ['https://apnews.com/x', 'reuters', false],
  ])('on %s %s: %s', (url, id, is) => expect(isOwn(url, id)).toBe(is));
});

test('a sister is another title of the same owner', () => {
  const { isSister } = site({ ...bare, url: 'https://www.macworld.com/x' });
  expect([isSister(house('pcworld')), isSister(house('macworld')), isSister(house('reuters'))]).toEqual([
    true,
    false,
    false,
  ]);
  expect(site(bare).isSister(house('macworld'))).toBe(false);
});

test.each<[string, string, boolean]>([
  ['https://www.bbc.co.uk/x', 'https://www.bbc.com/y', true],
  ['https://www.bbc.co.uk/x', 'https://www.reuters.com/y', false],
  ['https://tide.example/x', 'https://ebb.example/y', false],
  ['https://tide.wordpress.com/x', 'https://tide.wordpress.com/y', true],
  ['https://tide.wordpress.com/x', 'tide.wordpress.com', true],
  ['https://tide.wordpress.com/x', 'https://wordpress.com/y', false],
])('for a page on %s, %s is here: %s', (url, other, is) => expect(site({ ...bare, url }).isHere(other)).toBe(is));

test.each([
  ['Motor Weekly Deutschland', 'motorweekly.example', 'Motor Weekly'],
  ['Motor Weekly.com Deutschland', 'motorweekly.example', 'Motor Weekly.com'],
  ['Motor Deutschland', 'www.motor.example', 'Motor'],
  ['Motor Weekly Boats', 'motorweekly.example', 'Motor Weekly Boats'],
  ['Boat Weekly Deutschland', 'motorweekly.example', 'Boat Weekly Deutschland'],
  ['MW Deutschland', 'mw.example', 'MW Deutschland'],
  ['MWK Deutschland', 'mwk.example', 'MWK'],
  ['Motor', 'motor.example', 'Motor'],
])('the brand in %s on %s is %s', (name, host, brand) => expect(brandOf(name, host)).toBe(brand));

describe('the name of its house', () => {
  const aliases = ['AP', '静桥', '静桥网社', 'Мост', '静桥网'];
  const named = (draft: Draft) => nativeName({ ...house('ap'), aliases }, pageOf({ ...bare, ...draft }));
  test('is its own in the script of the page, the longest of several', () => {
    const inEach = ['zh-CN', 'ru', 'en', 'el', null].map((language) => named({ language }));
    expect(inEach).toEqual(['静桥网社', 'Мост', null, null, null]);
  });
  test('is the one that the page prints, most often, or in its title', () => {
    const body = ['静桥网社记者', '静桥网 5月3日', '静桥网 5月4日'];
    expect(named({ language: 'zh', body })).toBe('静桥网');
    expect(named({ language: 'zh', body, documentTitle: '渡轮 | 静桥网社' })).toBe('静桥网社');
    expect(named({ language: 'zh', body: ['AP'] })).toBe(null);
  });
  test('is the site’s in another script, or where nobody knows the house', () => {
    const of = (draft: Draft) => nameOf(site(draft), pageOf(draft));
    expect(of({ site: '静桥网', url: 'https://apnews.com/x', language: 'en' })).toBe('静桥');
    expect(of({ site: 'AP Sports', url: 'https://apnews.com/x' })).toBe('Associated Press');
    expect(of({ site: 'Motor Weekly Deutschland', url: 'https://motorweekly.example/x' })).toBe('Motor Weekly');
    expect(of({ ...bare, url: 'https://www.xinhuanet.com/x', language: 'zh' })).toMatch(/^新华/);
  });
  test('is no network’s on a tenant’s page', () => {
    expect(isTenant(house('wordpress-com'), 'tide.wordpress.com')).toBe(true);
    expect(isTenant(house('wordpress-com'), 'www.wordpress.com')).toBe(false);
    expect(isTenant(house('ap'), 'tide.wordpress.com')).toBe(false);
  });
});
