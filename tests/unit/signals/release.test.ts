import { describe, expect, test } from 'vitest';
import { release } from '../../../lib/signals/release';
import { candidatesIn, claimedOn, type Draft, prose } from './page';

/** Each sign of a release is a candidate of its own; all of them name one issuer. */
const find = (draft: Draft) => [...new Set(candidatesIn(release, draft).map(({ name, kind }) => `${name}, ${kind}`))];
const forms = (draft: Draft) => candidatesIn(release, draft).map(({ form }) => form);
const works = { url: 'https://waterworks.example/press-releases/new-pumps', site: 'Lower Town Water Works' };
const own = 'Lower Town Water Works, press-release';

describe('finds', () => {
  test.each<[string, Draft, string]>([
    ['an issuer’s press section', works, own],
    [
      'a German one',
      { ...works, url: 'https://waterworks.example/pressemitteilungen/neue-pumpen', language: 'de' },
      own,
    ],
    ['a press office in its line', { foot: ['Press office Lower Town Water Works'] }, own],
    [
      'a press office behind the last sentence',
      { language: 'ru', foot: ['Причал открыли утром. (Пресс-служба Речного вокзала)'] },
      'Речного вокзала, press-release',
    ],
    ['a Spanish one', { ...works, url: 'https://waterworks.example/notas-de-prensa/bombas', language: 'es' }, own],
    ['a French one', { ...works, url: 'https://waterworks.example/communiques-de-presse/pompes', language: 'fr' }, own],
    [
      'a heading and the house it names',
      { head: ['Press release: Lower Town Water Works'], foot: ['Media contact: Ann Sand, press@waterworks.example'] },
      own,
    ],
    [
      'a release wire, and who issued it',
      {
        url: 'https://www.prnewswire.com/news-releases/pumps-301.html',
        site: 'PR Newswire',
        foot: ['SOURCE Lower Town Water Works'],
      },
      own,
    ],
    [
      'a wire’s author that is an organization',
      {
        url: 'https://www.businesswire.com/news/home/2024/en/pumps',
        site: 'Business Wire',
        data: [{ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Lower Town Water Works' } }],
      },
      own,
    ],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual([found]));

  const works301 = 'Lower Town Water Works, Inc.';
  test.each<[string, Draft, string]>([
    [
      'the company with which a carried release begins',
      { body: [`MILLGATE, May 3, 2024 /PRNewswire/ -- ${works301} (LTWW), which pumps, ${prose[0]}`, ...prose] },
      `${works301}, press-release`,
    ],
    [
      'one whose shares are traded',
      { body: [`MILLGATE --(Business Wire)-- This week in town, Pumpworks (NYSE: PMPW) said: ${prose[0]}`, ...prose] },
      'Pumpworks, press-release',
    ],
    [
      'one with which text and headline begin',
      {
        title: 'Pumpworks of Millgate opens its third well',
        body: [
          `MILLGATE, May 3, 2024 (GLOBE NEWSWIRE) -- Pumpworks of Millgate, the builder of wells, opens: ${prose[0]}`,
          ...prose,
        ],
      },
      'Pumpworks of Millgate, press-release',
    ],
    [
      'one that a carried release is about',
      {
        body: [`MILLGATE, May 3, 2024 /PRNewswire/ -- This week the third well opens. ${prose[0]}`, ...prose],
        foot: ['About Pumpworks'],
      },
      'Pumpworks, press-release',
    ],
    [
      'one that both its beginning and its end name, on a site that tells of no service',
      {
        url: 'https://millgate.example/press-releases/pumps',
        language: 'de',
        body: [`Unterstadt, 3. Mai 2024 – Die Pumpwerk GmbH, Hersteller von Pumpen, öffnet. ${prose[0]}`, ...prose],
        foot: ['Über die Pumpwerk GmbH'],
      },
      'Pumpwerk GmbH, press-release',
    ],
    [
      'its site in full, which calls itself by its initials',
      { url: 'https://ltww.example/press-releases/well', site: 'LTWW', foot: ['© 2024 Lower Town Water Works'] },
      own,
    ],
    [
      'its site in full, which calls itself by a part of its name',
      {
        url: 'https://waterworks.example/press-releases/well',
        site: 'Water Works',
        metas: { copyright: 'Copyright 2024 – Lower Town Water Works' },
      },
      own,
    ],
    [
      'its initials, which no name on the page has',
      { url: 'https://ltww.example/press-releases/well', site: 'LTWW', foot: ['© 2024 Upper Town Water Works'] },
      'LTWW, press-release',
    ],
    [
      'its site by name, which calls itself by its host',
      {
        url: 'https://pumpworks.example/press-releases/well',
        site: 'Pumpworks.example',
        foot: ['Work at Pumpworks', 'Why Pumpworks hires'],
      },
      'Pumpworks, press-release',
    ],
    ['no day for an issuer', { ...works, language: 'de', head: ['Pressemitteilung vom 20.01.2022'] }, own],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual([found]));

  test('a German heading with a stroke', () =>
    expect(find({ language: 'de', head: ['Pressemitteilung | Wasserwerk Unterstadt'] })).toEqual([
      'Wasserwerk Unterstadt, press-release',
    ]));
});

describe('nearly finds', () => {
  test('a heading beside its day', () =>
    expect(find({ ...works, url: 'https://waterworks.example/pumps', head: ['Press release, 3 May 2024'] })).toEqual([
      own,
    ]));
  test('all its signs, each told', () => {
    const foot = ['Media contact: Ann Sand', 'SOURCE Lower Town Water Works', '###', 'About Lower Town Water Works'];
    expect(forms({ ...works, head: ['Press release'], foot }).toSorted()).toEqual([
      'about',
      'contact',
      'end mark',
      'heading',
      'section',
      'source line',
    ]);
  });
  test('in the end it is claimed once', () =>
    expect(claimedOn({ ...works, head: ['Press release'], foot: ['Media contact: Ann Sand'] })).toEqual([works.site]));
});

describe('must not find', () => {
  test.each<[string, Draft]>([
    ['an ordinary article', {}],
    ['the last mark alone', { foot: ['###'] }],
    ['a contact alone', { foot: ['Media contact: Ann Sand'] }],
    ['a house that is described alone', { foot: ['About Millgate Courier'] }],
    ['a sentence about a press release', { foot: ['The owners said so in a press release on Monday.'] }],
    [
      'a company with which the text begins',
      { body: [`MILLGATE, May 3 -- ${'Pumpworks, Inc. said: '}${prose[0]}`, ...prose] },
    ],
    ['a headline about one', { title: 'Press release angers the lower town', head: ['By Nora Field'] }],
    ['a word of the address', { url: 'https://millgate.example/town/express-release-of-water' }],
    ['an address about pressing', { url: 'https://millgate.example/cider-press/opens' }],
    ['an afternoon', { url: 'https://millgate.example/town/fire-at-3-pm' }],
    ['a comment', { foot: [{ text: 'Press release', zone: 'comments' }] }],
    ['a menu’s link', { top: [{ text: 'Press releases', zone: 'nav' }] }],
    ['a teaser', { foot: [{ text: 'Press release: new pumps', zone: 'aside' }] }],
    ['a heading deep in the text', { body: [...prose, ...prose, 'Press release', ...prose, ...prose, ...prose] }],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));
});

describe('each sign in its form', () => {
  /** What is told of a release beside the section of its address. */
  const told = (draft: Draft) =>
    candidatesIn(release, { ...works, ...draft }).flatMap(({ form, where, quote }) =>
      form === 'section' ? [] : [`${form}, ${where}: ${quote}`],
    );
  const more = { text: 'Press release', href: 'https://waterworks.example/press-releases' };
  test.each<[string, Draft, string]>([
    ['a heading', { head: ['Press release: Water'] }, 'heading, opening: Press release: Water'],
    ['a line that is filed', { head: ['Water, Press release'] }, 'filed, opening: Water, Press release'],
    ['one below the text, behind a label', { foot: ['Filed: Press release'] }, 'filed, opening: Filed: Press release'],
    [
      'the way to it',
      { top: [{ text: 'Home › Press releases', names: 'breadcrumb', links: [more] }] },
      'breadcrumb, opening: Home › Press releases',
    ],
    ['a field', { metas: { 'article:section': 'Press release' } }, 'filed in data, head: section: Press release'],
    [
      'the data',
      { data: [{ '@type': 'NewsArticle', articleSection: 'Press release' }] },
      'filed in data, head: section: Press release',
    ],
    [
      'closing words',
      { foot: ['This is a press release of the town.'] },
      'closing words, closing: This is a press release of the town.',
    ],
    ['a source line', { foot: ['SOURCE Harbour Works'] }, 'source line, closing: SOURCE Harbour Works'],
    ['a contact', { foot: ['Media contact: Ann Sand'] }, 'contact, closing: Media contact: Ann Sand'],
    ['an end', { foot: ['-30-'] }, 'end mark, closing: -30-'],
    ['an end in three signs', { foot: ['# # #'] }, 'end mark, closing: # # #'],
    ['a word about the house', { foot: ['About Harbour Works'] }, 'about, closing: About Harbour Works'],
    ['a number', { head: ['No. 12/2024'] }, 'number, opening: No. 12/2024'],
    [
      'a place and a day',
      { body: [`Millgate, 12 May 2024 – ${prose[0]}`, ...prose] },
      `place and day, opening: Millgate, 12 May 2024 – ${prose[0]}`,
    ],
  ])('%s', (_, draft, said) => expect(told(draft)).toEqual([said]));
  test('a press office, which is a contact, too', () =>
    expect(told({ foot: ['Press office Harbour Works'] })).toContain(
      'press office, closing: Press office Harbour Works',
    ));
  test('the address', () => {
    const { url } = works;
    const address = (draft: Draft) =>
      candidatesIn(release, draft).map(({ form, where, quote }) => `${form}, ${where}: ${quote}`);
    expect(address(works)).toEqual([`section, address: ${url}`]);
    const press = 'https://waterworks.example/newsroom/pumps';
    expect(address({ url: press })).toEqual([`press section, address: ${press}`]);
    const wire = 'https://www.prnewswire.com/news-releases/pumps-301.html';
    expect(address({ url: wire, site: 'PR Newswire' })).toEqual([`service, address: ${wire}`]);
    expect(address({ url: 'https://waterworks.example/town/newsroom' })).toEqual([]);
    const part = 'https://waterworks.example/list_press-releases/pumps';
    expect(address({ url: part })).toEqual([`section, address: ${part}`]);
  });
});

describe('nearly a sign', () => {
  const told = (draft: Draft) =>
    candidatesIn(release, { ...works, ...draft }).flatMap(({ form }) => (form === 'section' ? [] : form));
  const link = { text: 'Press release', href: 'https://waterworks.example/press-releases' };
  const crumb = (letters: number, text = link.text) => ({
    text: 'x'.repeat(letters),
    names: 'breadcrumb',
    links: [{ ...link, text }],
  });
  test.each<[string, Draft, string[]]>([
    ['a heading of 119 letters', { head: [`Press release: ${'x'.repeat(104)}`] }, ['heading']],
    ['a longer one', { head: [`Press release: ${'x'.repeat(105)}`] }, []],
    ['a headline that begins so', { head: [{ text: 'Press release angers the town', tag: 'h2' }] }, []],
    ['a headline that is parted', { head: [{ text: 'Press release: the town', tag: 'h2' }] }, ['heading']],
    ['a headline of no other words', { head: [{ text: 'Press release', tag: 'h2' }] }, ['heading']],
    ['a filed line of 69 letters', { head: [`${'x'.repeat(54)}, Press release`] }, ['filed']],
    ['a longer filed line', { head: [`${'x'.repeat(55)}, Press release`] }, []],
    ['a filed line below', { foot: ['Water, Press release'] }, []],
    ['a filed line of more words', { head: ['Water, Press release today'] }, []],
    ['a filed line of two letters more', { head: ['Water, Press release x'] }, ['filed']],
    ['a filed line of other words', { head: ['Water, a Press release'] }, []],
    ['a way of 299 letters', { top: [crumb(299)] }, ['breadcrumb']],
    ['a longer way', { top: [crumb(300)] }, []],
    ['a way elsewhere', { top: [crumb(20, 'Town')] }, []],
    ['a way to several', { top: [{ ...crumb(20), links: [{ ...link, text: 'Home' }, link] }] }, ['breadcrumb']],
    ['a way of no links', { top: [{ ...crumb(20), links: [] }] }, []],
    ['no way', { top: [{ ...crumb(20), names: 'menu' }] }, []],
    ['a way below the text', { foot: [crumb(20)] }, []],
    ['a long section', { metas: { 'article:section': `${'x'.repeat(46)}, Press release` } }, []],
    ['another section', { metas: { 'article:section': 'Water' } }, []],
    ['another field', { metas: { keywords: 'Press release' } }, []],
    [
      'two sections',
      {
        metas: { 'article:section': 'Press release' },
        data: [{ '@type': 'NewsArticle', articleSection: 'Press release' }],
      },
      ['filed in data'],
    ],
    ['closing words in long', { foot: [`This is a press release ${'x'.repeat(175)}.`] }, []],
    ['closing words of twenty letters', { foot: ['Press statement now.'] }, []],
    ['closing words of one more', { foot: ['Press statement then.'] }, ['closing words']],
    ['closing words of no sentence', { foot: ['This is a press release of the town'] }, []],
    ['a long contact', { foot: [`Media contact: ${'x'.repeat(185)}`] }, []],
    ['a contact of 199 letters', { foot: [`Media contact: ${'x'.repeat(184)}`] }, ['contact']],
    ['a newsroom’s source line', { foot: ['SOURCE ProPublica'] }, []],
    ['an agency’s source line', { foot: ['SOURCE Reuters'] }, ['source line']],
    ['another house’s source line', { foot: ['SOURCE World Bank'] }, ['source line']],
    ['a place and no day', { body: [`Millgate, at the depot – ${prose[0]}`, ...prose] }, []],
    ['a place and a day, deep', { body: [...prose.slice(0, 2), `Millgate, 12 May 2024 – ${prose[0]}`, ...prose] }, []],
    ['a number below', { body: [...prose, ...prose], foot: ['No. 12/2024'] }, []],
  ])('%s', (_, draft, forms) => expect(told(draft)).toEqual(forms));
});

describe('how many signs it takes', () => {
  const [contact, end, about] = ['Media contact: Ann Sand', '###', 'About Harbour Works'];
  const day = [`Millgate, 12 May 2024 – ${prose[0]}`, ...prose];
  test.each<[string, Draft, boolean]>([
    ['two weak ones', { foot: [contact, end] }, false],
    ['three weak ones', { foot: [contact, end, about] }, true],
    ['a place and a day', { body: day }, false],
    ['a place, a day and a contact', { body: day, foot: [contact] }, true],
    ['a number and a contact', { head: ['No. 12/2024'], foot: [contact] }, true],
    ['one strong one', { foot: ['SOURCE Harbour Works'] }, true],
  ])('%s: %s', (_, draft, is) => expect(forms(draft).length > 0).toBe(is));
  test('none, where a service carried it and somebody issued it', () => {
    const carried = [`Millgate (PRNewswire) -- Harbour Works, Inc. opens a dock. ${prose[0]}`, ...prose];
    expect(candidatesIn(release, { body: carried })).toMatchObject([
      { form: 'place and day', where: 'opening', name: 'Harbour Works, Inc.', kind: 'press-release' },
    ]);
    expect(forms({ body: [`Millgate (PRNewswire) -- A dock opens. ${prose[0]}`, ...prose] })).toEqual([]);
  });
});

describe('who is told as its issuer', () => {
  const section = 'https://10.0.0.7/press-releases/pumps';
  test('the house by its own name', () =>
    expect(candidatesIn(release, { ...works, foot: ['SOURCE The World Bank'] })[0]).toMatchObject({
      name: 'World Bank',
      organization: 'world-bank',
    }));
  test('its service, where nobody else is known', () =>
    expect(find({ url: 'https://www.prnewswire.com/news-releases/pumps-301.html', site: 'PR Newswire' })).toEqual([
      'PR Newswire, press-release',
    ]));
  test('else the host', () => expect(find({ url: section, site: null })).toEqual(['10.0.0.7, press-release']));
  test('a heading’s house, before the day behind it', () => {
    const head = (text: string) => find({ ...works, head: [text] });
    expect(head('Press release – Harbour Works – 3 May')).toEqual(['Harbour Works, press-release']);
    expect(head('Press release: Harbour Works, 3 May 2024')).toEqual(['Harbour Works, press-release']);
    expect(head('Press release: harbour')).toEqual([own]);
  });
});

test('a site whose author is called “Press release”', () => {
  const forms = (text: string) => candidatesIn(release, { head: [text] }).map(({ form }) => form);
  expect(forms('By Press Release')).toEqual(['filed']);
  expect(forms('By Nora Field')).toEqual([]);
});
