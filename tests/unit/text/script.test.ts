import { expect, test } from 'vitest';
import { countWords, denseIn, isDense, isLatin, isSpaceless } from '../../../lib/text/script';

test.each([
  ['The harbor', { spaceless: false, dense: false, latin: true }],
  ['Ærø, “Łódź” – 12 €', { spaceless: false, dense: false, latin: true }],
  ['', { spaceless: false, dense: false, latin: true }],
  ['Гавань', { spaceless: false, dense: false, latin: false }],
  ['港口', { spaceless: true, dense: true, latin: false }],
  ['みなと', { spaceless: true, dense: true, latin: false }],
  ['The 港口 Post', { spaceless: true, dense: true, latin: false }],
  ['항구', { spaceless: false, dense: true, latin: false }],
  ['ท่าเรือ', { spaceless: true, dense: false, latin: false }],
])('the script of %j', (text, { spaceless, dense, latin }) => {
  expect(isSpaceless(text)).toBe(spaceless);
  expect(isDense(text)).toBe(dense);
  expect(isLatin(text)).toBe(latin);
});

test('dense letters are counted', () => expect(denseIn('ab 港口, 항구')).toBe(4));

test.each([
  ['The harbor’s well-known quay, 1904', 5],
  ['港口的新闻', 3],
  ['항구 소식', 2],
  ['Harbor Post 港', 3],
  ['', 0],
])('%j has %d words', (text, count) => expect(countWords(text)).toBe(count));
