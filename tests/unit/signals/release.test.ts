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
