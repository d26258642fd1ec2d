import { afterEach, expect, test } from 'vitest';
import { answerInWords, grounds } from '../../lib/answer';
import type { Clue, Report } from '../../lib/model';
import {
  countryName,
  dateInWords,
  inOneLine,
  isolated,
  languageName,
  listInWords,
  percentInWords,
  plural,
  speak,
  spokenLanguage,
  t,
  timeInWords,
} from '../../lib/words';
import { repost } from './citations/report';

/** Sentences by their keys, with what goes into them. */
const keys = (language: string) => speak({ language, message: (key, values) => [key, ...values].join(' ') });
const silent = () => speak({ language: 'en', message: (key) => key });
afterEach(silent);

test('the chosen language writes its own numbers, days and lists', () => {
  keys('de');
  expect(spokenLanguage()).toBe('de');
  expect(t('answer_wire', 'a', 'b')).toBe('answer_wire a b');
  expect(percentInWords(84)).toBe('84\u00a0%');
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b und c');
  expect(countryName('AT')).toBe('Österreich');
  keys('en');
  expect(percentInWords(84)).toBe('84%');
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(countryName('AT')).toBe('Austria');
});

test('one thing, or several', () => {
  keys('en');
  expect(plural('matches', 1, 'x')).toBe('matches_one 1 x');
  expect(plural('matches', 1_200)).toBe('matches_other 1,200');
});

test('facts in one line, without those that are missing', () => expect(inOneLine(['a', null, '', 'b'])).toBe('a · b'));

test.each([
  ['2024', '2024'],
  ['2024-05', 'May 2024'],
  ['2024-05-03', 'May 3, 2024'],
  ['2024-05-03T23:59:00-11:00', 'May 3, 2024'],
  ['2024-13', null],
  ['May 2024', null],
  ['', null],
  [null, null],
])('the day %s is written %s', (iso, written) => expect(dateInWords(iso)).toBe(written));

test('a time of the day, without its seconds', () =>
  expect(timeInWords(new Date(2024, 4, 3, 9, 5, 7).getTime())).toMatch(/^9:05\sAM$/));

test.each<[string | null, string | null, string | null]>([
  ['DE', 'Germany', null],
  ['de', null, 'German'],
  ['pt-BR', null, 'Brazilian Portuguese'],
  ['??', null, null],
  ['', null, null],
  [null, null, null],
])('%s is the country %s, the language %s', (code, country, language) => {
  if (country || !language) expect(countryName(code)).toBe(country);
  if (language || !country) expect(languageName(code)).toBe(language);
});

test('a name keeps to itself', () => expect(isolated('a\u202eb')).toBe('\u2068ab\u2069'));

test('the answer in words, its names in one line and no longer than need be', () => {
  keys('en');
  const named = (name: string): Report => ({ ...repost, origin: repost.origin && { ...repost.origin, name } });
  expect(answerInWords(named('River\n Trust'))).toBe(
    'answer_statement_by \u2068River Trust\u2069 \u2068Valley Echo\u2069',
  );
  expect(answerInWords(named('r'.repeat(300)))).toBe(
    `answer_statement_by \u2068${'r'.repeat(200)}…\u2069 \u2068Valley Echo\u2069`,
  );
});

test.each<[string, number, Partial<Clue>[], string]>([
  ['one statement', 0.9, [{}], 'ground_once'],
  ['two', 0.9, [{}, { signal: 'byline' }], 'ground_twice'],
  ['three', 0.9, [{}, { signal: 'byline' }, { signal: 'dateline' }], 'ground_times 3'],
  ['one signal twice', 0.9, [{}, {}], 'ground_once'],
  ['one that would not do alone', 0.9, [{ trust: 0.54 }], 'ground_very_likely'],
  ['the markup', 0.9, [{ where: 'data' }], 'ground_very_likely'],
  ['what tells something else', 0.9, [{ about: 'author' }], 'ground_very_likely'],
  ['several that would not', 0.9, [{ trust: 0.5 }, { trust: 0.5, signal: 'byline' }], 'ground_several'],
  ['several, less sure', 0.75, [{}, { where: 'data', signal: 'data' }], 'ground_several'],
  ['several, unsure', 0.74, [{}, { signal: 'byline' }], 'ground_likely'],
  ['one, less sure', 0.89, [{}], 'ground_likely'],
  ['one, likely', 0.6, [{}], 'ground_likely'],
  ['one, hardly', 0.59, [{}], 'ground_possible'],
])('how sure: %s (%d)', (_, confidence, clues, said) => {
  keys('en');
  const full = clues.map(
    (each): Clue => ({
      signal: 'credit',
      about: 'origin',
      value: 'x',
      quote: 'x',
      where: 'closing',
      trust: 0.55,
      ...each,
    }),
  );
  expect(grounds({ clues: full, verdict: { kind: 'republished', confidence } })).toBe(said);
  expect(grounds({ clues: full, verdict: { kind: 'no-sign', confidence } })).toBe('ground_no_sign');
});
