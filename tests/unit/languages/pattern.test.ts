import { describe, expect, test } from 'vitest';
import { patternsOf } from '../../../lib/languages/language';
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
