import { describe, expect, test } from 'vitest';
import { wordsOf, worthOf } from '../../../lib/compare/word';

const keys = (text: string) => wordsOf(text).map(({ key }) => key);

describe('words', () => {
  test.each<[string, string, string]>([
    ['case, marks and the look of apostrophes', "L’Été d'André — naïve", 'l ete d andre naive'],
    ['hyphens part', 'vice-president well-known', 'vice president well known'],
    ['numbers in thousands', '1,000 1.000 1’000 1,000.50 2,5 1,00,000', '1000 1000 1000 1000.5 2.5 100000'],
    ['times and ranges are two numbers', '10:30 5-6', '10 30 5 6'],
    ['digits of any script', '١٢٠٠ १२', '1200 12'],
    ['letters with digits', 'A7 3rd Covid-19', 'a7 3rd covid 19'],
    ['numbers that end a sentence', 'In 2024. Or 5, 6. 7', 'in 2024 or 5 6 7'],
    ['numbers in parts', "1.5.2 1'000'000 3٫5 5.x", '15.2 1000000 3.5 5 x'],
    ['rare letters among others', 'a𠀀b 𞤀', 'a 𠀀 b 𞤢'],
    ['a number at the end', 'of 1.5', 'of 1.5'],
    ['a mark at the end', 'of 1.', 'of 1'],
    ['a number alone', '15', '15'],
    ['letters of which one half is the first of all halves', 'a𐐀b 𐐀', 'a𐐨b 𐐨'],
    ['half of a letter', '\udc00a \ud800', 'a'],
    ['signs of currencies', '€5 5$', '€ 5 5 $'],
    ['Chinese and Japanese, letter by letter', '三亿元12人', '三 亿 元 12 人'],
    ['Thai letters with their vowels', 'ไม่ไป', 'ไ ม่ ไ ป'],
    ['Korean has spaces', '정부는 올해', '정부는 올해'],
    ['Arabic with vowel points', 'كَتَبَ الوزير', 'كتب الوزير'],
    ['Persian joins with what shows nothing', 'نمی‌کند', 'نميكند'],
    ['Hindi keeps its vowels', 'हिन्दी में', 'हिन्दी में'],
    ['Russian ё', 'ещё ЕЩЕ', 'еще еще'],
    ['rare planes', '𞤀𞤁 𠀀𠀁', '𞤢𞤣 𠀀 𠀁'],
    ['nothing', ' — … ', ''],
  ])('%s', (_, text, expected) => expect(keys(text)).toEqual(expected === '' ? [] : expected.split(' ')));

  test('stand where they stand', () => {
    const text = 'The “ferry” – sailed 1,200 times; 船出。';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'ferry',
      'sailed',
      '1,200',
      'times',
      '船',
      '出',
    ]);
  });
});

describe('what a number is worth', () => {
  test.each<[string, number]>([
    ['1.234.567,8', 1_234_567.8],
    ['1,234,567.8', 1_234_567.8],
    ['0.5', 0.5],
    ['3.14', 3.14],
    ['12', 12],
    ['1.000', 1000],
    ['1,2', 1.2],
    ['12,34,567', 1_234_567],
    ['1234,567', 1234.567],
    ["1'000.5", 1000.5],
    ['１２', 12],
    ['twelve', Number.NaN],
  ])('%s', (written, worth) => expect(worthOf(written)).toBe(worth));
});
