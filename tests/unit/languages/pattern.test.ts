import { describe, expect, test } from 'vitest';
import { patternsOf } from '../../../lib/languages/language';
import { type EntryData, Table } from '../../../lib/languages/pattern';
import { compile } from '../../../scripts/languages/compile';
import { readLanguage } from '../../../scripts/languages/format';

/** The pattern of one key of a small file. */
function patternOf(key: string, lines: string, language = 'xx') {
  const { file, faults } = readLanguage(`language: ${language}\n${lines}\n`);
  expect(faults).toEqual([]);
  const pattern = patternsOf(compile(file)).get(key);
  if (!pattern) throw new Error(`no pattern of ${key}`);
  return pattern;
}
const found = (pattern: ReturnType<typeof patternOf>, text: string) =>
  pattern.spans(text).map(({ start, end }) => text.normalize('NFC').slice(start, end));

describe('words', () => {
  const copy = patternOf('copy', 'copy: copy | copied | reproduc* | publier | make [a ]copy | kopie(*|ren)');
  test.each<[string, string[]]>([
    ['Copy this.', ['Copy']],
    ['A photocopy, a copyist', []],
    ['reproduced and Reproduction', ['reproduced', 'Reproduction']],
    ['PUBLIÉR, publièr', ['PUBLIÉR', 'publièr']],
    ['make a  copy', ['make a  copy']],
    ['make copy', ['make copy']],
    ['kopieren', ['kopieren']],
    ['it is 日本copy本', ['copy']],
  ])('%s', (text, words) => expect(found(copy, text)).toEqual(words));
});

test('of words that begin together the longest is found, and none in another', () =>
  expect(found(patternOf('ban', 'ban: may | may not | not be used'), 'It may not be used')).toEqual(['may not']));

describe('vowel points, strokes and marks of every spelling', () => {
  const without = patternOf('without', 'without: بدون …إذن | ללא …רשות', 'ar');
  test.each(['بدون إذن', 'بِدُونِ إِذْنٍ', 'بـدون أي إذن', 'לְלֹא רְשׁוּת'])('%s', (text) =>
    expect(without.test(text)).toBe(true),
  );
  test('are part of what is found', () => expect(found(without, 'لا بِدُونِ إِذْنٍ هنا')).toEqual(['بِدُونِ إِذْنٍ']));
});

describe('a sentence', () => {
  const republished = patternOf(
    'republished',
    'set on: on | in\nrepublished: first published {on} {name} | ^via {name} | par …{name} {number}\nafter: under | on {number}',
  );
  const who = (text: string) => republished.exec(text)?.groups.who ?? null;
  test.each([
    ['It was first  published in Lantern.', 'Lantern'],
    ['First published in The Valley Post under a license', 'The Valley Post'],
    ['First published in Lantern on 3 May', 'Lantern'],
    ['First published in lantern.example, in 2020', 'lantern.example'],
    ['– Via Kestrel News', 'Kestrel News'],
    ['Sent via Kestrel News', null],
    ['first published by Lantern', null],
  ])('%s: %s', (text, name) => expect(who(text)).toBe(name));
});

describe('a text is tried only where it holds all that is always there', () => {
  const needed = patternOf('needed', 'needed: (only|solely) with …(permission|consent)');
  test.each([
    ['only with our permission', true],
    ['solely with consent', true],
    ['permission is only with them', false],
    ['only with us', false],
  ])('%s: %s', (text, is) => expect(needed.test(text)).toBe(is));
});

describe('what is asked of a list', () => {
  const list = patternOf('republished', 'republished: first run | first run in {name} | via {name} | reproduc*');
  const text = 'A first run in Lantern, via Kestrel';
  test('the first match, with its place and name', () => {
    expect(list.exec('It was a  first run')).toEqual({ 0: 'first run', index: 10, groups: {} });
    expect(list.exec('So via Kestrel')).toEqual({ 0: 'via Kestrel', index: 3, groups: { who: 'Kestrel' } });
    expect(list.exec('via Kestrel, a first run')?.index).toBe(0);
    expect(list.exec('nothing of it')).toBeNull();
    expect(list.exec('')).toBeNull();
  });
  test('of those that begin together the template that stands first', () =>
    expect(list.exec(text)?.[0]).toBe('first run'));
  test('the first of each template, in their order', () =>
    expect([...list.each(text)].map((match) => match[0])).toEqual([
      'first run',
      'first run in Lantern',
      'via Kestrel',
    ]));
  test('which of them match, and where', () => {
    expect(list.matching(text).toSorted()).toEqual([0, 1, 2]);
    expect(list.matching('It ran')).toEqual([]);
    expect(list.spansOf(0, text)).toEqual([{ start: 2, end: 11 }]);
    expect(list.spansOf(2, text)).toEqual([{ start: 24, end: 35 }]);
    expect(list.spansOf(2, 'A first run')).toEqual([]);
  });
  test('again and again', () =>
    expect([list.test('via Kestrel'), list.test('via Kestrel'), list.test('via'), list.test('a first run')]).toEqual([
      true,
      true,
      false,
      true,
    ]));
  test('the text without it', () => {
    expect(list.without('So via Kestrel, he said')).toBe('So , he said');
    expect(list.without('So he said')).toBe('So he said');
  });
  test('a word goes on for twelve letters', () => {
    expect(found(list, `reproduc${'e'.repeat(12)}`)).toEqual([`reproduc${'e'.repeat(12)}`]);
    expect(found(list, `reproduc${'e'.repeat(13)}`)).toEqual([`reproduc${'e'.repeat(12)}`]);
  });
  test('where a list is of words alone, too', () => {
    const words = patternOf('copy', 'copy: reproduc*');
    expect(found(words, `reproduc${'e'.repeat(13)}`)).toEqual([`reproduc${'e'.repeat(12)}`]);
    expect(found(words, 'reproduce it')).toEqual(['reproduce']);
  });
  test('each place, none in another', () => {
    expect(found(list, 'first run, first run')).toEqual(['first run', 'first run']);
    expect(found(list, text)).toEqual(['first run in Lantern', 'via Kestrel']);
    expect(found(list, 'it ran')).toEqual([]);
  });
  test('a text in pieces of letters', () =>
    expect(found(patternOf('copy', 'copy: é'), 'un e\u0301 et')).toEqual(['é']));
});

test('a word of one letter, where a text ends', () =>
  expect(found(patternOf('copy', 'copy: x'), 'a x ax x')).toEqual(['x', 'x']));

describe('templates as they are written', () => {
  const asIs = (source: string) => source;
  const of = (...entries: EntryData[]) => {
    const pattern = new Table('bare', asIs).pattern(entries);
    if (!pattern) throw new Error('no pattern');
    return pattern;
  };
  test('none are no pattern', () => {
    expect(new Table('bare', asIs).pattern([])).toBeNull();
    expect(new Table('bare', asIs).pattern(undefined)).toBeNull();
  });
  test('one before which no letters stand is always tried', () => {
    const pattern = of([['3run']], [[], '\\d+']);
    expect(pattern.spans('A run of 12 and 7')).toEqual([
      { start: 2, end: 5 },
      { start: 9, end: 11 },
      { start: 16, end: 17 },
    ]);
    expect([pattern.test('a 7'), pattern.test('a run'), pattern.test('a')]).toEqual([true, true, false]);
  });
  test('one that may find nothing ends', () =>
    expect(of([[], 'x*']).spans('axa')).toEqual([
      { start: 0, end: 0 },
      { start: 1, end: 2 },
      { start: 2, end: 2 },
      { start: 3, end: 3 },
    ]));
  test.each<[string, string, boolean]>([
    ['0run', 'overruns', true],
    ['1run', 'runs', true],
    ['1run', 'overrun', false],
    ['2run', 'overrun', true],
    ['2run', 'runs', false],
    ['3run', 'a run.', true],
    ['3run', 'overruns', false],
    ['3run', '日run本', true],
    ['3日', '日run', false],
  ])('letters between the edges of words: %s in %s: %s', (gate, text, is) => expect(of([[gate]]).test(text)).toBe(is));
  test('what begins earlier is first, then what stands first', () => {
    const pattern = of([['3two']], [['3one two']], [['3one']]);
    expect(pattern.exec('one two')?.[0]).toBe('one two');
    expect(pattern.exec('two one')?.[0]).toBe('two');
    expect([...pattern.each('one two')].map((match) => match[0])).toEqual(['two', 'one two', 'one']);
  });
  test('what must stand behind stands behind, in that order', () => {
    const pattern = of([['3a'], '\\w.*', [[], ['3b', '3c'], ['3d']]]);
    expect(['a b d', 'a c d', 'a d b', 'b a d', 'a b', 'ab d', 'a b c d'].map((text) => pattern.test(text))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
