import { describe, expect, test } from 'vitest';
import { authorHouse, houseClue, isNameOf, siteHouse } from '../../../lib/house';
import type { Evidence } from '../../../lib/judge';
import type { NamedOrganization } from '../../../lib/model';
import { report } from '../../../lib/report';
import { sceneOf } from '../../../lib/scene';
import { type Draft, pageOf } from '../signals/page';

const house = (draft: Draft) => report(pageOf({ site: 'Millgate', ...draft })).authorOrganization?.name;
const long = `${'Tide '.repeat(7)}abcd`;

describe('how a page names its own house', () => {
  test.each<[string, Draft, string]>([
    [
      'in a field of a hundred and nineteen letters',
      { metas: { source: `Millgate Online, ${'x'.repeat(102)}` } },
      'Millgate Online',
    ],
    ['not of more', { metas: { source: `Millgate Online, ${'x'.repeat(103)}` } }, 'Millgate'],
    [
      'in a line of a hundred and nineteen',
      { foot: [`Source: Millgate Online, ${'x'.repeat(94)}`] },
      'Millgate Online',
    ],
    ['not of more', { foot: [`Source: Millgate Online, ${'x'.repeat(95)}`] }, 'Millgate'],
    ['by thirty-nine letters', { metas: { 'application-name': long, source: long } }, long],
    ['not by forty', { metas: { 'application-name': `${long}e`, source: `${long}e` } }, 'Millgate'],
    ['behind another', { metas: { source: 'Reuters / Millgate Online' } }, 'Millgate Online'],
    ['before its section', { metas: { source: 'Millgate Online | Town' } }, 'Millgate Online'],
    ['in other fields', { metas: { 'dc.source': 'Millgate Online' } }, 'Millgate Online'],
    ['not in any', { metas: { origin: 'Millgate Online' } }, 'Millgate'],
    ['not as a login', { metas: { source: 'MILL_GATE' } }, 'Millgate'],
    ['not with an hour', { metas: { source: 'Millgate 1:30' } }, 'Millgate'],
    ['not by a host', { metas: { source: 'millgate.example' } }, 'Millgate'],
    ['but by one with a capital', { metas: { source: 'Millgate.Example' } }, 'Millgate.Example'],
    ['not by another’s name', { metas: { source: 'Harbor Online' } }, 'Millgate'],
    ['as its site, where the letters are the same', { metas: { source: 'MILLGATE' } }, 'Millgate'],
    ['without the edition', { site: 'Millgate Deutschland' }, 'Millgate'],
  ])('%s', (_, draft, name) => expect(house(draft)).toBe(name));
});

test('the house of a site, known or not', () => {
  const of = (draft: Draft) => siteHouse(sceneOf(pageOf(draft)));
  expect(of({})).toEqual({ name: 'Millgate Courier', organization: null, kind: null, country: null, homepage: null });
  expect(of({ url: 'https://apnews.com/x', site: 'AP Sports' })).toMatchObject({
    name: 'AP Sports',
    organization: 'ap',
  });
  expect(of({ url: 'https://tide.wordpress.com/x', site: 'Tide' })).toMatchObject({ name: 'Tide', organization: null });
});

test.each<[string, string | null, string, boolean]>([
  ['Tide Union', null, 'TIDE UNION', true],
  ['Tide Union', null, 'Tide', false],
  ['Tide Union', null, '', false],
  ['Associated Press', 'ap', 'AP', true],
  ['Associated Press', null, 'AP', false],
  ['Tide Union', 'ap', 'Associated Press', true],
])('%s (%s) is named by "%s": %s', (name, organization, text, is) =>
  expect(isNameOf({ name, organization, kind: null, country: null, homepage: null }, text)).toBe(is),
);

const union: NamedOrganization = { name: 'Tide Union', organization: null, kind: null, country: null, homepage: null };
const origin = { ...union, domain: null, url: null, published: null, sister: false };
const clue = (change: Partial<Evidence['clues'][number]>): Evidence['clues'][number] => ({
  signal: 'credit',
  about: 'origin',
  value: 'Tide Union',
  quote: 'q',
  where: 'closing',
  trust: 0.5,
  ...change,
});
const evidence = (...clues: Evidence['clues']): Evidence => ({
  name: 'Tide Union',
  organization: null,
  kind: 'wire',
  url: null,
  homepage: null,
  confidence: 0.9,
  clues,
  features: [],
  unnamed: false,
});

describe('whose people wrote a copy', () => {
  const of = (told?: Evidence, from: typeof origin | null = origin) =>
    authorHouse(sceneOf(pageOf()), from, told)?.name ?? null;
  const mixed = clue({ mixed: true });
  test.each<[string, Evidence | undefined, string]>([
    ['the origin’s', evidence(clue({})), 'Tide Union'],
    ['the origin’s, of which nothing is told', undefined, 'Tide Union'],
    ['the site’s, who signs along', evidence(mixed), 'Millgate Courier'],
    ['the site’s, whatever the data say', evidence(mixed, clue({ signal: 'data' })), 'Millgate Courier'],
    ['the origin’s, where a line names it alone', evidence(mixed, clue({ signal: 'byline' })), 'Tide Union'],
    ['the site’s, whatever its address says', evidence(mixed, clue({ signal: 'address' })), 'Millgate Courier'],
    ['the site’s, where only data tell', evidence(clue({ signal: 'data', mixed: true })), 'Millgate Courier'],
    ['the site’s, by a clue of four tenths', evidence(clue({ mixed: true, trust: 0.4 })), 'Millgate Courier'],
    ['not by less', evidence(clue({ mixed: true, trust: 0.39 })), 'Tide Union'],
    ['the origin’s of what is no wire’s', { ...evidence(mixed), kind: 'republished' }, 'Tide Union'],
  ])('%s', (_, told, name) => expect(of(told)).toBe(name));
  test('the site’s, of an original', () => expect(of(undefined, null)).toBe('Millgate Courier'));
  test('nobody’s, of what is no article', () =>
    expect(authorHouse(sceneOf({ ...pageOf(), isArticle: false }), null, undefined)).toBeNull());
});

describe('the words that credit a house', () => {
  const of = (draft: Draft, from: typeof origin | null = null, told?: Evidence) =>
    houseClue(sceneOf(pageOf(draft)), union, from, told);
  const about = { about: 'organization', value: 'Tide Union' };
  test.each<[string, Draft, string | null]>([
    ['a byline', { head: ['By Tide Union'] }, 'By Tide Union'],
    ['a marked one', { bylines: [{ text: 'Tide Union', names: 'author' }] }, 'Tide Union'],
    ['no other element', { bylines: [{ text: 'Tide Union', names: 'x' }] }, null],
    [
      'one of a hundred and sixty letters',
      { head: [`By Tide Union, ${'x'.repeat(145)}`] },
      `By Tide Union, ${'x'.repeat(145)}`,
    ],
    ['not of more', { head: [`By Tide Union, ${'x'.repeat(146)}`] }, null],
    ['not another’s', { head: ['By Nora Field'] }, null],
  ])('%s', (_, draft, quote) =>
    expect(of(draft)).toEqual(quote && { ...about, signal: 'byline', quote, where: 'byline', trust: 0.85 }),
  );

  test('else the strongest that a reader sees of the origin', () => {
    const told = evidence(
      clue({ trust: 0.4 }),
      clue({ trust: 0.6, quote: 'best' }),
      clue({ trust: 0.9, where: 'data' }),
    );
    expect(of({}, origin, told)).toEqual({ ...about, signal: 'credit', quote: 'best', where: 'closing', trust: 0.6 });
    expect(of({}, { ...origin, name: 'Ebb' }, told)).toBeNull();
    expect(of({}, null, told)).toBeNull();
    expect(of({}, origin)).toBeNull();
    expect(of({}, origin, evidence(clue({ where: 'data' })))).toBeNull();
  });
  test('a label in the head is no signature', () => {
    expect(of({}, origin, evidence(clue({ where: 'byline' })))?.where).toBe('opening');
    expect(of({}, origin, evidence(clue({ where: 'byline', signal: 'byline' })))?.where).toBe('byline');
    expect(of({}, origin, evidence(clue({ where: 'dateline' })))?.where).toBe('dateline');
  });
});
