import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../lib/scene';
import { sourceName } from '../../../lib/source/name';
import { type Draft, pageOf } from '../signals/page';

type Link = readonly [text: string, href: string];
/** Whom `said` names in a line; the line has no other words, but for what a test says. */
function named(said: string, change: { text?: string; links?: readonly Link[]; draft?: Draft } = {}) {
  const { text = said, links = [], draft = {} } = change;
  return sourceName(
    said,
    {
      tag: 'p',
      zone: 'main',
      region: 'below',
      names: '',
      links: links.map(([shown, href]) => ({ text: shown, href })),
      text,
    },
    sceneOf(pageOf(draft)),
  );
}
const nameOf = (...said: Parameters<typeof named>) => named(...said)?.name ?? null;

describe('a phrase', () => {
  test.each<[string, string, string | null]>([
    ['en', 'the editors of Valley Post', 'Valley Post'],
    ['en', 'The editors of Valley Post', 'The editors of Valley Post'],
    ['en', 'the May issue of Valley Post', 'Valley Post'],
    ['en', 'Issue 12 of Valley Post', 'Valley Post'],
    ['en', 'the website Valley Post', 'Valley Post'],
    ['en', 'the Valley Post', 'Valley Post'],
    ['en', 'the KQ', 'KQ'],
    ['en', 'The Valley Post', 'The Valley Post'],
    ['en', 'the Harbour magazine blog', null],
    ['en', 'my former site harbor.example', 'harbor.example'],
    ['en', 'my own blog', null],
    ['en', 'the israeli daily Haaretz', 'Haaretz'],
    ['de', 'der israelischen Tageszeitung Haaretz', 'Haaretz'],
    ['de', 'dem britischen Blatt The Guardian', 'The Guardian'],
    ['de', 'dem britischen Blatt guardian', null],
    ['en', 'Some israeli daily Haaretz', 'Some israeli daily Haaretz'],
    ['en', 'israeli daily Kestrel', 'Kestrel'],
  ])('%s: %s → %s', (language, said, name) => expect(nameOf(said, { draft: { language } })).toBe(name));
});

describe('what hangs on a name', () => {
  test.each<[string, string, string | null]>([
    ['en', 'Valley Post’s', 'Valley Post'],
    ['en', 'valley Post’s summer issue', null],
    ['en', 'Valley Post 12/19', 'Valley Post'],
    ['en', 'Valley Post 2019', 'Valley Post 2019'],
    ['en', 'Valley Post 3 blog', 'Valley Post 3'],
    ['ja', '静橋ウィークリー2019年5月号', '静橋ウィークリー'],
    ['es', 'Correo del Valle, 5 de enero de 2021', 'Correo del Valle'],
    ['pt', 'Correio do Vale, por Joana Campos', 'Correio do Vale'],
    ['pt', 'Correio do Vale de 30 de setembro', 'Correio do Vale'],
    ['en', 'Valley Post of 3 May', 'Valley Post'],
    ['it', "Corriere della Valle dell'11 gennaio 2016", 'Corriere della Valle'],
    ['en', 'Lantern, 3 May 2019', 'Lantern'],
    ['en', 'Monday, 3 May 2019', null],
    ['pt', 'G1', 'G1'],
    ['pt', 'B7', null],
    ['en', 'Valley Post, Millgate', 'Valley Post, Millgate'],
    ['en', 'Studio 3 North', 'Studio 3 North'],
    ['zh', '谷邮网－静橋晚报', '静橋晚报'],
    ['en', '  Valley \n Post  ', 'Valley Post'],
  ])('%s: %s → %s', (language, said, name) => expect(nameOf(said, { draft: { language } })).toBe(name));
});

test('a house is named after its partners', () => {
  expect(nameOf('Field', { text: 'Used with the permission of Field, Marsh and Lantern. All rights reserved.' })).toBe(
    'Field, Marsh and Lantern',
  );
  expect(nameOf('Field', { text: 'Used with the permission of Field, who wrote it.' })).toBe('Field');
});

test('a linked headline that ends as no name does is no name: its link tells whose it is', () => {
  const to = (title: string, href: string) => nameOf(title, { text: `Original: ${title}`, links: [[title, href]] });
  expect(to('Why bridges?', 'https://orchardweekly.example/2019/05/why-bridges')).toBe('orchardweekly.example');
  expect(to('Why bridges?', 'https://www.theguardian.com/2019/may/03/why-bridges')).toBe('The Guardian');
  expect(to('Bridges', 'https://orchardweekly.example/2019/05/why-bridges')).toBe('Bridges');
});

describe('a name that a sentence declines', () => {
  test.each<[string, string, string | null]>([
    ['cs', 'Deníku Referendum', 'Deník Referendum'],
    ['pl', 'Rzeczpospolitej', 'Rzeczpospolita'],
    ['ru', 'Интерфакса', 'Интерфакс'],
    ['en', 'Интерфакса', 'Интерфакса'],
    ['ru', 'ТАССа', 'ТАССа'],
    ['ru', 'Газеты.Интерфакса', 'Газеты.Интерфакса'],
    ['cs', 'Denikem', 'Denikem'],
    ['cs', 'Starého Deníku Referendum', 'Starého Deníku Referendum'],
  ])('%s: %s → %s', (language, said, name) => expect(nameOf(said, { draft: { language } })).toBe(name));
});

describe('what is no name', () => {
  test.each<[string, string, boolean]>([
    ['en', '12 May', false],
    ['en', '12 Post', true],
    ['en', '12 May Po', false],
    ['en', '24 Hours', true],
    ['en', '1843 Magazine', false],
    ['en', '1343 Magazine', true],
    ['en', 'May.', false],
    ['en', 'he', false],
    ['en', 'Spanish', false],
    ['en', 'spanish', false],
    ['en', 'Spanish Post', true],
    ['en', 'spanish post', false],
    ['de', 'Spanisch', false],
    ['de', 'spanish', false],
    ['xx', 'Spanisch Post', true],
    ['en', 'iHarbour', true],
    ['en', 'd’Harbour', true],
    ['en', 'n24 harbour', true],
    ['en', 'abcdHarbour', false],
    ['en', 'One Two Three Four Five Six Seven Eight', true],
    ['en', 'One Two Three Four Five Six Seven Eight Nine', false],
    ['en', `H${'h'.repeat(89)}`, true],
    ['en', `H${'h'.repeat(90)}`, false],
    ['en', 'Unsplash', false],
    ['en', 'Unsplash.com', false],
    ['en', 'Millgate Courier', false],
    ['en', 'Millgate Courier Canada', true],
    ['en', 'millgate.example', false],
  ])('%s: %s is one: %s', (language, said, is) => expect(nameOf(said, { draft: { language } }) !== null).toBe(is));
  test('the site’s own house is none, its edition abroad is', () => {
    const draft: Draft = { url: 'https://www.theguardian.com/town/depot', site: 'The Guardian' };
    expect(nameOf('Guardian News', { draft })).toBeNull();
    expect(nameOf('The Guardian US', { draft })).toBe('The Guardian US');
    expect(nameOf('Reuters', { draft })).toBe('Reuters');
  });
});

describe('an address', () => {
  test.each<[string, string | null]>([
    ['www.harbour.example/a', 'harbour.example'],
    ['harbour.example/', 'harbour.example'],
    ['harbour.example/town/', 'harbour.example'],
    ['Harbour.example/about us', 'Harbour.example/about us'],
    ['https://www.harbour.example', 'harbour.example'],
    ['HTTPS://www.harbour.example/a', 'harbour.example'],
    ['www.harbour.example', 'www.harbour.example'],
    ['https://millgate.example/a', null],
  ])('%s is called %s', (said, name) => expect(nameOf(said)).toBe(name));
  test('leads to itself where it is whole', () => {
    expect(named(' https://harbour.example/a ')?.link?.href).toBe('https://harbour.example/a');
    expect(named('harbour.example/a')?.link).toBeNull();
    expect(named('https://[half/a')?.link ?? null).toBeNull();
  });
  test.each<[string, string]>([
    ['first in The Daily Harbour of thedailyharbour.example', 'The Daily Harbour'],
    ['first in The Daily Harbour thedailyharbour.example', 'The Daily Harbour'],
    ['first in The Daily Harbour out of thedailyharbour.example', 'thedailyharbour.example'],
    ['first in the daily harbour of thedailyharbour.example', 'thedailyharbour.example'],
    ['The Daily Kestrel of thedailyharbour.example', 'thedailyharbour.example'],
    ['“The Daily Harbour”, thedailyharbour.example', 'The Daily Harbour'],
    ['thedailyharbour.example', 'thedailyharbour.example'],
  ])('in “%s” is called %s', (text, name) => expect(nameOf('thedailyharbour.example', { text })).toBe(name));
  test('of three letters is nobody’s name', () => {
    expect(nameOf('hwx.example', { text: 'Hwx of hwx.example' })).toBe('hwx.example');
    expect(nameOf('hwxy.example', { text: 'Hwxy of hwxy.example' })).toBe('Hwxy');
  });
  test('may be spelled in five words, and in no more', () => {
    const five = 'Big Old Red Tram Depot';
    expect(nameOf('bigoldredtramdepot.example', { text: `first in ${five} bigoldredtramdepot.example` })).toBe(five);
    const six = 'The Big Old Red Tram Depot';
    expect(nameOf('thebigoldredtramdepot.example', { text: `in ${six} thebigoldredtramdepot.example` })).toBe(
      'thebigoldredtramdepot.example',
    );
  });
});

describe('the link', () => {
  const to = (said: string, ...links: Link[]) => named(said, { links })?.link?.href ?? null;
  const [here, a, b] = ['https://millgate.example/1', 'https://a.example/1', 'https://b.example/1'] as const;
  test.each<[string, string, Link[], string | null]>([
    [
      'that bears more than the name',
      'Harbour Review',
      [
        ['x', a],
        ['The Harbour Review site', b],
      ],
      b,
    ],
    [
      'that bears two letters',
      'Harbour Review',
      [
        ['x', a],
        ['Ha', b],
      ],
      a,
    ],
    [
      'that bears three',
      'Harbour Review',
      [
        ['x', a],
        ['Har', b],
      ],
      b,
    ],
    [
      'to its house',
      'Harbour Review',
      [
        ['Harbour Review', a],
        ['x', 'https://harbourreview.example/1'],
      ],
      'https://harbourreview.example/1',
    ],
    [
      'to a house of four letters',
      'Weir',
      [
        ['x', a],
        ['y', 'https://weir.example/1'],
      ],
      'https://weir.example/1',
    ],
    [
      'to a house of three',
      'Pit',
      [
        ['x', a],
        ['y', 'https://pit.example/1'],
      ],
      a,
    ],
    [
      'that bears it and leads deep',
      'Harbour',
      [
        ['Harbour', 'https://harbour.example/'],
        ['Harbour x', a],
      ],
      a,
    ],
    [
      'to its house’s front, before any deep one',
      'Harbour',
      [
        ['x', a],
        ['y', 'https://harbour.example/'],
      ],
      'https://harbour.example/',
    ],
    [
      'that bears it, to a front, before any deep one',
      'Harbour',
      [
        ['x', a],
        ['Harbour', 'https://b.example/'],
      ],
      'https://b.example/',
    ],
    [
      'that leads deep',
      'Harbour',
      [
        ['x', 'https://a.example/'],
        ['y', b],
      ],
      b,
    ],
    [
      'that leads away',
      'Harbour',
      [
        ['x', here],
        ['y', b],
      ],
      b,
    ],
    [
      'to a house that we know',
      'Reuters',
      [
        ['Reuters', a],
        ['x', 'https://www.reuters.com/1'],
      ],
      'https://www.reuters.com/1',
    ],
  ])('%s', (_, said, links, href) => expect(to(said, ...links)).toBe(href));

  test.each<[string, Link[], string | null]>([
    ['has the name', [['Review', a]], 'Review'],
    ['of two letters has none', [['Re', a]], 'Harbour Review'],
    ['of other words has none', [['Kestrel', a]], 'Harbour Review'],
    ['that is empty has none', [['Review', '']], 'Harbour Review'],
  ])('%s', (_, links, name) => expect(nameOf('Harbour Review', { links })).toBe(name));
  test('of sixty letters has no name', () => {
    const long = (count: number) => `Harbour ${'x'.repeat(count - 8)}`;
    expect(nameOf(`${long(59)} and others`, { links: [[long(59), a]] })).toBe(long(59));
    expect(nameOf(`${long(60)} and others`, { links: [[long(60), a]] })).toBe(`${long(60)} and others`);
  });
  test('is no name where it is an address', () =>
    expect(nameOf('www.harbour.example/a', { links: [['www.harbour.example/a', a]] })).toBe('harbour.example'));

  test.each<[string, string, Link[], boolean]>([
    ['that stays', 'Harbour Review', [['Harbour', here]], false],
    ['that stays, of two letters', 'Harbour Review', [['Ha', here]], true],
    ['that stays, of other words', 'Harbour Review', [['Kestrel', here]], true],
    [
      'that stays, and one away',
      'Harbour Review',
      [
        ['Harbour', here],
        ['x', a],
      ],
      true,
    ],
    ['that stays, of an agency', 'Reuters', [['Reuters', here]], true],
    ['that stays, of a newsroom', 'ProPublica', [['ProPublica', here]], false],
    ['that stays, of a host', 'harbour.example', [['harbour.example', here]], true],
  ])('%s: named: %s', (_, said, links, is) => expect(nameOf(said, { links }) !== null).toBe(is));
});

describe('small letters', () => {
  test('are a name where it is linked, quoted or known', () => {
    expect(nameOf('little harbour')).toBeNull();
    expect(nameOf('little harbour', { links: [['little harbour', 'https://a.example/1']] })).toBe('little harbour');
    expect(nameOf('“little harbour”')).toBe('little harbour');
    expect(nameOf('reuters')).toBe('reuters');
  });
});

test('a house is known by its host', () => {
  expect(named('www.propublica.org')?.organization?.id).toBe('propublica');
  expect(named('https://www.propublica.org/article/1')?.organization?.id).toBe('propublica');
});
