import { expect, test } from 'vitest';
import { isCalendarWord, isMonth, monthOf, weekdayIn } from '../../../lib/languages/calendar';

test.each<[string, string | null, boolean]>([
  ['mai', 'de', true],
  ['may', 'de', true],
  ['mai', 'de-AT', true],
  ['mai', 'en', false],
  ['may', null, true],
  ['mai', null, false],
  ['friday', 'en', false],
  ['constructor', 'en', false],
])('%s is a month in %s: %s', (word, tag, is) => expect(isMonth(word, tag)).toBe(is));

test.each<[string, string | null, boolean]>([
  ['Mai', 'de', true],
  ['Freitag', 'de', true],
  ['Friday', 'de', true],
  ['FRIDAY', null, true],
  ['Fri.', 'en', true],
  ['Fri..', 'en', false],
  ['Freitag', 'en', false],
  ['Harbor', 'en', false],
])('%s is of the calendar in %s: %s', (word, tag, is) => expect(isCalendarWord(word, tag)).toBe(is));

test.each<[string, string | null, number | undefined]>([
  ['On Sunday, 3 March', 'en', 0],
  ['On Monday, 4 March', 'en', 1],
  ['SATURDAY', 'en', 6],
  ['Sat 9 March', 'en', 6],
  ['Sun 10 March', 'en', 0],
  ['Am Sonntag', 'de', 0],
  ['Am Samstag', 'de', 6],
  ['On Saturday', 'de', 6],
  ['Am Sonntag', 'en', undefined],
  ['On Sundays', 'en', undefined],
  ['', null, undefined],
])('%j in %s names weekday %s', (text, tag, day) => expect(weekdayIn(text, tag)).toBe(day));

test.each<[string, string | null, number | undefined]>([
  ['May', 'en', 5],
  ['december', 'de', 12],
  ['Dezember', 'de', 12],
  ['Jänner', 'de', 1],
  ['listopada', 'pl', 11],
  ['listopada', 'hr', 10],
  ['listopada', 'en', 11],
  ['listopada', null, 11],
  ['Maybe', 'en', undefined],
  ['constructor', 'en', undefined],
  ['', null, undefined],
])('%s in %s is month %s', (word, tag, month) => expect(monthOf(word, tag)).toBe(month));
