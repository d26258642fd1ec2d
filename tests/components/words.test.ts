import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { countryName, dateInWords, isolated, languageName, listInWords, plural, speak, t } from '../../lib/words';
import { speakIn } from './dictionary';

const root = new URL('../../', import.meta.url);
const languages = readdirSync(new URL('public/_locales/', root));
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const messages = (language: string): Map<string, string> =>
  new Map(
    Object.entries<{ message: string }>(JSON.parse(read(`public/_locales/${language}/messages.json`))).map(
      ([key, { message }]) => [key, message],
    ),
  );
const english = messages('en');
const sources = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(`${folder}/${name}`)),
  )
  .concat(read('wxt.config.ts'))
  .join('\n');

describe.each(languages)('%s', (language) => {
  const own = messages(language);
  test('says every sentence, and no other', () =>
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted()));
  test('has the same placeholders everywhere', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\$\d|%s/g))].toSorted();
    for (const [key, text] of own) expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''));
  });
  test('lets no placeholder run into the next: browsers read `$1$` as the name of one', () =>
    expect([...own].filter(([, text]) => /\$\d\$/.test(text))).toEqual([]));
  test('fits what the stores allow', () => {
    expect(own.get('extension_short_name')?.length).toBeLessThanOrEqual(12);
    expect(own.get('extension_description')?.length).toBeLessThanOrEqual(132);
    expect(own.get('menu_look_up')).toContain('%s');
  });
  test('leaves no sentence empty', () => expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]));
});

test('every sentence is said somewhere', () => {
  const families = [...sources.matchAll(/`([a-z]+_)\$\{/g)].map(([, stem = '']) => stem);
  const plurals = [...sources.matchAll(/plural\('([a-z_]+)'/g)].map(([, stem = '']) => stem);
  const said = (key: string) =>
    sources.includes(`'${key}'`) ||
    sources.includes(`="${key}"`) ||
    sources.includes(`__MSG_${key}__`) ||
    plurals.some((stem) => key === `${stem}_one` || key === `${stem}_other`) ||
    families.some((stem) => key.startsWith(stem));
  expect([...english.keys()].filter((key) => !said(key))).toEqual([]);
});

test('every sentence the manifest names is there', () => {
  const named = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((key) => !english.has(key))).toEqual([]);
});

test('French keeps its high punctuation with its word', () => {
  const loose = [...messages('fr')].filter(([, text]) => / [;:?!»]|« /.test(text) || /[^\s\u00a0\u202f]»/.test(text));
  expect(loose).toEqual([]);
});

describe('in English', () => {
  beforeEach(() => speakIn('en'));
  test.each([
    ['2023', '2023'],
    ['2023-11', 'November 2023'],
    ['2023-11-01', 'Nov 1, 2023'],
    ['2023-11-01T23:30:00-05:00', 'Nov 1, 2023'],
  ])('%s is %s', (iso, words) => expect(dateInWords(iso)).toBe(words));
  test.each([['yesterday'], ['2023-19-41'], [null]])('%s is no date', (iso) => expect(dateInWords(iso)).toBeNull());
  test('names countries and languages, and nothing for what is none', () => {
    expect([countryName('CA'), languageName('fr')]).toEqual(['Canada', 'French']);
    expect([countryName('XQ'), countryName('nowhere'), languageName(null)]).toEqual([null, null, null]);
  });
  test('counts', () => expect([plural('signs', 1), plural('signs', 3)]).toEqual(['1 sign', '3 signs']));
  test('lists', () => expect(listInWords(['a', 'b', 'c'])).toBe('a, b, and c'));
});

describe('in French', () => {
  beforeEach(() => speakIn('fr'));
  test('zero is singular', () => expect([plural('signs', 0), plural('signs', 2)]).toEqual(['0 indice', '2 indices']));
  test('dates and countries', () =>
    expect([dateInWords('2025-03-04'), countryName('NO')]).toEqual(['4 mars 2025', 'Norvège']));
});

test('the chosen dictionary is asked with the values in order', () => {
  speak({ language: 'en', message: (key, values) => [key, ...values].join('|') });
  expect(t('terms_granter', 'A', 'B')).toBe('terms_granter|A|B');
});

test('a name cannot turn the sentence around it', () => expect(isolated('a\u202eb\u2069')).toBe('\u2068ab\u2069'));
