import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../../scripts/languages/format';
import { spellings } from '../../../scripts/languages/template';

const file = `# Our own
language: xx
common: the and of

set text: article | story
set on: on | in

by: by | written
  by hand
republished: {text} first published {on}
    {name} | reprinted from {name}
  + This story first published in Lantern. => Lantern
  + Read it <https://lantern.example/a> first. => excerpt: Lantern
  - It was first published in 2019.
not names: print
unit: hour = hour[s]; day = day[s]
`;

describe('a file', () => {
  const { file: read, faults } = readLanguage(file);
  const written = (key: string) => read.lists.get(key)?.map((entry) => entry.written);

  test('has no faults', () => expect(faults).toEqual([]));
  test('its head', () =>
    expect(read).toMatchObject({ language: 'xx', common: ['the', 'and', 'of'], exactMarks: false }));
  test('a line goes on where the next is indented', () => expect(written('by')).toEqual(['by', 'written', 'by hand']));
  test('a template goes on where the next is indented by four', () =>
    expect(written('republished')).toEqual(['{text} first published {on} {name}', 'reprinted from {name}']));
  test('a key of several words is one in code', () => expect(written('notNames')).toEqual(['print']));
  test('small lists stand together', () => expect(written('unit day')).toEqual(['day[s]']));
  test('examples keep their key, their line, their link', () =>
    expect(read.examples).toEqual([
      { key: 'republished', line: 12, text: 'This story first published in Lantern.', href: null, expected: 'Lantern' },
      {
        key: 'republished',
        line: 13,
        text: 'Read it first.',
        href: 'https://lantern.example/a',
        expected: 'excerpt: Lantern',
      },
      { key: 'republished', line: 14, text: 'It was first published in 2019.', href: null, expected: null },
    ]));
});

describe('another script', () => {
  const { file: read } = readLanguage(`language: sr
common: i na
also: lj=љ nj=њ g=г j=ј a=а e=е i=и k=к l=л n=н o=о p=п r=р t=т z=з
set text: knjiga
by: potpis
copy: {text} | kopija
numbers: nula | jedan
`);
  test('stands there too, letter by letter, the longer pairs first', () =>
    expect(read.lists.get('copy')?.map(({ template }) => spellings(template).join())).toEqual([
      'knjiga',
      'kopija',
      'књига',
      'копија',
    ]));
  test('its little words', () => expect(read.common).toEqual(['i', 'na', 'и', 'на']));
  test('a number has one place in both', () =>
    expect(read.lists.get('numbers')?.filter(({ order }) => order === 0)).toHaveLength(2));
});

describe('a wrong line is told with its number and what to write instead', () => {
  const faultsIn = (lines: string) =>
    readLanguage(`language: xx\n${lines}\n`).faults.map(({ line, message }) => `${line}: ${message}`);
  test.each([
    ['byline: by', '2: no key is named "byline"'],
    ['soruce: source', 'did you mean "source"?'],
    ['by: by\nby: written by', '3: "by" stands above already'],
    ['by: by | by', '2: "by" stands in line 2 already'],
    ['by: by |', 'nothing stands between two bars'],
    ['by', 'begin the line with a key and a colon'],
    ['excerpt: {where} {name}', 'no set is named {where}'],
    ['set on: on', 'no template uses the set on'],
    ['by: [0-9]~ words', 'write {number}'],
    ['unit: fortnight = fortnight', 'of hour, day, week'],
    ['by: by\n  + Told without an answer', '3: write "+ sentence => what it says"'],
    ['also: abc', 'write pairs of letters'],
    [`by: ${'a | '.repeat(40)}b`, 'longer than 120 characters'],
  ])('%j', (lines, fault) => expect(faultsIn(lines)).toEqual(expect.arrayContaining([expect.stringContaining(fault)])));

  test('without a language', () => expect(readLanguage('by: by').faults[0]?.message).toContain('write "language: "'));
});
