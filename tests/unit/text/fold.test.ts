import { expect, test } from 'vitest';
import { foldLetters, foldText, lettersOf, tellingWords } from '../../../lib/text/fold';

test.each([
  ['Ærø', 'aero'],
  ['øđðłħıßæœþ ŒÞ', 'oddlhissaeoeth oeth'],
  ['ٱىیکـ', 'اييك'],
  ['ŁÓDŹ', 'lodz'],
  ['ﬁn\u00adance', 'finance'],
  ['Ёлка', 'ёлка'],
  ['Рost', 'рost'],
  ['港口', '港口'],
  ['کتاب', 'كتاب'],
  ['हिंदी', 'हिंदी'],
])('letters of %j', (text, folded) => expect(foldLetters(text)).toBe(folded));

test('apostrophes are alike in a text', () => expect(foldText('L’École d`à côté')).toBe("l'ecole d'a cote"));

test('a line by its letters alone keeps its accents', () =>
  expect(lettersOf(' The “Café” – No. 4 ')).toBe('thecaféno4'));

test('telling words are those of three letters and more', () =>
  expect(tellingWords('A Café by the sea: 2026')).toEqual(['cafe', 'the', 'sea', '2026']));
