import { expect, test } from 'vitest';
import { plainOf, type Spelling } from '../../../lib/languages/spelling';

test.each<[string, Spelling, string]>([
  ['The Harbor', 'bare', 'the harbor'],
  ['The Harbor', 'small', 'the harbor'],
  ['The Harbor', 'cased', 'The Harbor'],
  ['ŁÓDŹ Øre İzmir ısı Đak', 'bare', 'lodz ore izmir isi dak'],
  ['ŁÓDŹ', 'small', 'łódź'],
  ['LÓDŹ', 'cased', 'LODZ'],
  ['L’École ʼ ‘a’ `b´', 'bare', "l'ecole ' 'a' 'b'"],
  ['L’École ‘a’', 'small', "l'école ‘a'"],
  ['ΟΔΟΣ ός', 'bare', 'οδοσ οσ'],
  ['Ёлка й', 'bare', 'елка й'],
  ['a\u00a0b\tc\nd', 'bare', 'a b c\nd'],
  ['می\u200cخواهم', 'bare', 'مي خواهم'],
  ['أإآىک', 'bare', 'ااايك'],
  ['بِدُونِ', 'bare', 'بدون'],
  ['a   b', 'bare', 'a b'],
  ['港口', 'bare', '港口'],
  ['', 'bare', ''],
])('%j is read %s as %j', (text, spelling, plain) => expect(plainOf(text, spelling).text).toBe(plain));

test('each letter has its place in the text', () => {
  const { text, placeOf } = plainOf('a  b\u064b c', 'bare');
  expect(text).toBe('a b c');
  expect([0, 1, 2, 3, 4, 5].map(placeOf)).toEqual([0, 1, 3, 5, 6, 7]);
  expect(plainOf('ab', 'bare').placeOf(1)).toBe(1);
});
