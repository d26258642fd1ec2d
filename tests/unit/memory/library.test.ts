import { describe, expect, test } from 'vitest';
import { familiesIn, found, originOfMember, originsIn, sitesIn } from '../../../lib/memory/library';
import type { Listed } from '../../../lib/memory/model';

const text = (id: number, site: string, change: Partial<Listed> = {}): Listed => ({
  id,
  address: `https://${site}/${id}`,
  site,
  title: `Title ${id}`,
  day: `2026-03-${String(id).padStart(2, '0')}`,
  published: null,
  language: 'en',
  lead: '',
  origin: null,
  kin: [],
  hasText: false,
  ...change,
});
const dpa = { kind: 'wire', name: 'dpa', organization: 'dpa', url: null } as const;
const ferry = { kind: 'republished', name: 'Harbor Rights', organization: null, url: null } as const;

const texts = [
  text(1, 'bay.example', { title: 'Écluse fermée', origin: dpa }),
  text(2, 'tide.example', { kin: [1] }),
  text(3, 'bay.example', { lead: 'A bridge opens.', published: '2026-01-01' }),
  text(4, 'shore.example', { kin: [2], published: '2026-02-20' }),
  text(5, 'bay.example', { origin: ferry, kin: [99] }),
];
const ids = (families: ReturnType<typeof familiesIn>) => families.map(({ members }) => members.map(({ id }) => id));

describe('families', () => {
  test('join what shares a text, over several steps; the earliest of a family first, the last read of all first', () =>
    expect(ids(familiesIn(texts))).toEqual([[5], [4, 1, 2], [3]]));
  test('whatever order they come in', () => expect(ids(familiesIn(texts.toReversed()))).toEqual([[5], [4, 1, 2], [3]]));
  test('what one of them names is the family’s', () =>
    expect(familiesIn(texts).map(({ origin }) => origin?.name)).toEqual(['Harbor Rights', 'dpa', undefined]));
  test('what most of them name is', () => {
    const all = [
      text(1, 'a.example', { origin: ferry }),
      text(2, 'b.example', { kin: [1], origin: dpa }),
      text(3, 'c.example', { kin: [1], origin: dpa }),
    ];
    expect(familiesIn(all)[0]?.origin?.name).toBe('dpa');
  });
  test('of two that are named as often, the one that the earliest names is', () => {
    const all = [
      text(1, 'a.example', { origin: dpa, published: '2026-02-02' }),
      text(2, 'b.example', { kin: [1], origin: ferry, published: '2026-02-01' }),
    ];
    expect(familiesIn(all)[0]?.origin?.name).toBe('Harbor Rights');
  });
  test('of one day stand in the order in which they came; those that came last first', () => {
    const day = '2026-03-01';
    const all = [text(3, 'a.example', { day }), text(1, 'b.example', { day }), text(2, 'c.example', { day, kin: [1] })];
    const families = familiesIn(all);
    expect(ids(families)).toEqual([[3], [1, 2]]);
    expect(ids(familiesIn(all.toReversed()))).toEqual([[3], [1, 2]]);
    expect(families.map(({ id, last }) => [id, last.id])).toEqual([
      [3, 3],
      [1, 2],
    ]);
  });
  test('are as late as what was taken in last, not as what was published last', () => {
    const all = [
      text(1, 'a.example', { day: '2026-03-09', published: '2026-03-09' }),
      text(2, 'b.example', { day: '2026-03-10', published: '2026-01-01', kin: [1] }),
      text(3, 'c.example', { day: '2026-03-09' }),
    ];
    expect(ids(familiesIn(all))).toEqual([[2, 1], [3]]);
  });
});

describe('the search', () => {
  const families = familiesIn(texts);
  test.each([
    ['ecluse', [[4, 1, 2]]],
    ['title tide', [[4, 1, 2]]],
    ['bridge bay', [[3]]],
    ['2026-01', [[3]]],
    ['harbor', [[5]]],
    ['bridge harbor', []],
    ['  ', [[5], [4, 1, 2], [3]]],
    ['', [[5], [4, 1, 2], [3]]],
    ['  Bridge  ', [[3]]],
    ['shore.example', [[4, 1, 2]]],
    ['2026-03-03', [[3]]],
    ['title ecluse', []],
    ['null', []],
  ])('%s', (words, expected) => expect(ids(found(families, { words, origin: null }))).toEqual(expected));
  test('by an origin', () => expect(ids(found(families, { words: '', origin: 'dpa' }))).toEqual([[4, 1, 2]]));
});

describe('whose text a member is', () => {
  const valley = { kind: 'republished', name: 'Valley', organization: null, url: 'https://valley.example/1' } as const;
  test.each<[string, string, string | null, boolean]>([
    ['the site’s name', 'The-Valley.example', null, true],
    ['the site’s name without its ending', 'The Valley', null, true],
    ['another name, at this very address', 'Somebody', 'http://www.the-valley.example/1?utm_source=x', true],
    ['another name, at another address', 'Somebody', 'https://the-valley.example/2', false],
    ['another name', 'Example', null, false],
  ])('its own, where the origin has %s: %s, %s', (_, name, url, isOwn) => {
    const origin = { ...valley, name, url };
    const member = text(1, 'the-valley.example');
    expect(originOfMember(member, { origin })).toEqual(isOwn ? null : origin);
    expect(originOfMember({ ...member, origin }, { origin: dpa })).toEqual(isOwn ? null : origin);
    expect(originOfMember(member, { origin: null })).toBeNull();
  });
  test('a family is found by it where one member is not the origin’s own', () => {
    const all = [text(1, 'valley.example'), text(2, 'city.example', { kin: [1], origin: valley })];
    expect(ids(found(familiesIn(all), { words: '', origin: 'valley' }))).toEqual([[1, 2]]);
    expect(found(familiesIn([text(1, 'valley.example')]), { words: '', origin: 'valley' })).toEqual([]);
  });
  test('not its own, where the others name it as their origin', () => {
    const all = [text(1, 'valley.example'), text(2, 'city.example', { kin: [1], origin: valley })];
    expect(sitesIn(familiesIn(all)).map(({ site, takes }) => [site, takes.map(({ name }) => name)])).toEqual([
      ['city.example', ['Valley']],
      ['valley.example', []],
    ]);
  });
  test('what it names itself, before what its family names', () => {
    const all = [
      text(1, 'a.example', { origin: dpa }),
      text(2, 'b.example', { kin: [1], origin: dpa }),
      text(3, 'c.example', { kin: [1], origin: ferry }),
    ];
    expect(originsIn(familiesIn(all)).map(({ name, texts: of }) => [name, of])).toEqual([
      ['dpa', 2],
      ['Harbor Rights', 1],
    ]);
    expect(ids(found(familiesIn(all), { words: '', origin: 'harborrights' }))).toEqual([[1, 2, 3]]);
  });
});

test('origins, those of most texts first', () =>
  expect(originsIn(familiesIn(texts)).map(({ name, texts: of }) => [name, of])).toEqual([
    ['dpa', 3],
    ['Harbor Rights', 1],
  ]));

test('of origins with as many texts, the first by name', () => {
  const named = (id: number, name: string) => text(id, `${id}.example`, { origin: { ...ferry, name } });
  const all = [named(1, 'Tide'), named(2, 'Bay'), named(3, 'Cape'), named(4, 'Cape')];
  expect(originsIn(familiesIn(all)).map(({ name }) => name)).toEqual(['Cape', 'Bay', 'Tide']);
});

test('what sites take: also what only matches a text that names it', () =>
  expect(sitesIn(familiesIn(texts))).toEqual([
    {
      site: 'bay.example',
      texts: 3,
      takes: [
        { key: 'dpa', name: 'dpa', texts: 1 },
        { key: 'harborrights', name: 'Harbor Rights', texts: 1 },
      ],
    },
    { site: 'shore.example', texts: 1, takes: [{ key: 'dpa', name: 'dpa', texts: 1 }] },
    { site: 'tide.example', texts: 1, takes: [{ key: 'dpa', name: 'dpa', texts: 1 }] },
  ]));
