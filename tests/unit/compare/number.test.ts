import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../lib/compare/number';
import { Numbering, read } from '../../../lib/compare/reading';

const reading = (language: string | null, text: string) => read([text], language, new Numbering());
/** The figures of a sentence as "kind value", those in figures with a sign before them. */
const figures = (language: string | null, text: string) => {
  const sentence = reading(language, text);
  return numbersIn(sentence, { first: 0, behind: sentence.size }).map(
    ({ of, value, isFigure }) => `${isFigure ? '#' : ''}${of === 'number' ? '' : `${of} `}${value}`,
  );
};

describe('numbers of a sentence', () => {
  test.each<[string | null, string, string[]]>([
    ['en', 'two hundred', ['200']],
    ['en', 'two hundred and five thousand', ['205000']],
    ['en', 'hundred', ['100']],
    ['en', 'thousand', ['1000']],
    ['en', 'three million two thousand', ['3002000']],
    ['en', 'three million two hundred thousand', ['3200000']],
    ['en', 'four thousand three hundred twelve', ['4312']],
    ['en', 'twenty-five', ['25']],
    ['en', 'twenty and five', ['25']],
    ['es', 'treinta y cinco', ['35']],
    ['es', 'treinta y doce', ['30', '12']],
    ['es', 'treinta y cuarenta', ['30', '40']],
    ['es', 'tres mil quinientos millones', ['3500000000']],
    ['es', 'cinco y tres', ['5', '3']],
    ['en', 'one hundred and twenty', ['120']],
    ['en', 'one hundred and hundred', ['100', '100']],
    ['en', 'two hundred and a half', ['200']],
    ['en', 'two hundred and 5', ['200', '#5']],
    ['en', 'two hundred and', ['200']],
    ['en', 'five three', ['5', '3']],
    ['en', 'twelve five', ['12', '5']],
    ['en', 'nineteen hundred', ['1900']],
    ['en', 'hundred hundred', ['100', '100']],
    ['en', '5 hundred', ['#500']],
    ['en', '100 hundred', ['#100', '100']],
    ['en', '2 thousand five', ['#2005']],
    ['en', 'nineteen and five', ['19', '5']],
    ['en', 'twenty and nineteen', ['20', '19']],
    ['en', 'one hundred and ninety-nine', ['199']],
    ['en', 'thirty ten', ['30', '10']],
    ['en', 'two hundred ten', ['210']],
    ['en', 'two million five', ['2000005']],
    ['en', 'twenty thirty', ['20', '30']],
    ['en', 'one, two', ['1', '2']],
    ['en', '12 men', ['#12']],
    ['en', '150 000 men', ['#150000']],
    ['en', '1 150 000 men', ['#1150000']],
    ['en', '1500 000 men', ['#1500', '#0']],
    ['en', '150 00 men', ['#150', '#0']],
    ['en', '150, 000 men', ['#150', '#0']],
    ['en', '12 20', ['#12', '#20']],
    ['en', '3.2 billion', ['#3200000000']],
    ['en', '1.1 million', ['#1100000']],
    ['en', '5 three', ['#5', '3']],
    ['en', '5 and 3', ['#5', '#3']],
    ['en', '30 five', ['#30', '5']],
    ['en', '0 five', ['#0', '5']],
    ['en', 'two 150 000', ['2', '#150000']],
    ['en', '30 and five', ['#30', '5']],
    ['en', '2 million 300 thousand', ['#2000000', '#300000']],
    ['en', 'ill with Covid-19', ['19']],
    ['en', 'a three-19', ['3', '#19']],
    ['en', '5th', ['#5']],
    ['en', '12km', ['#12']],
    ['en', 'A7', []],
    ['en', '€5', ['currency €', '#5']],
    ['en', '５ ١٢', ['#5', '#12']],
    ['en', 'on Monday in March', ['weekday 0', 'month 3']],
    ['en', 'on Sunday in December', ['weekday 6', 'month 12']],
    ['ru', 'в марте', ['month 3']],
    ['ru', 'в пятницу', ['weekday 4']],
    ['en', 'Marching', []],
    ['zh', '三十五', ['35']],
    ['zh', '二百', ['200']],
    ['zh', '九十', ['90']],
    ['zh', '十', ['10']],
    ['zh', '三千万', ['30000000']],
    ['zh', '三亿', ['300000000']],
    ['ja', '十二', ['12']],
    [null, 'twelve on Monday, 5 in March', ['#5']],
    ['en', 'nothing of the kind', []],
  ])('%s: %s', (language, text, expected) => expect(figures(language, text)).toEqual(expected));

  test('are those of a stretch, from where they begin', () => {
    const sentence = reading('en', 'Of two hundred and five men 12 left on Monday.');
    const at = (first: number, behind: number) =>
      numbersIn(sentence, { first, behind }).map(({ first: from, behind: end, value }) => [from, end, value]);
    expect(at(2, 3)).toEqual([[1, 5, '205']]);
    expect(at(5, 6)).toEqual([]);
    expect(at(5, 7)).toEqual([[6, 7, '12']]);
    expect(at(0, 2)).toEqual([[1, 5, '205']]);
    expect(at(9, 10)).toEqual([[9, 10, '0']]);
    expect(at(0, 1)).toEqual([]);
  });

  test('end before an “and” that joins nothing', () => {
    const ends = (text: string) => {
      const sentence = reading('en', text);
      return numbersIn(sentence, { first: 0, behind: sentence.size }).map(({ behind }) => behind);
    };
    expect(ends('one hundred and hundred men')).toEqual([2, 4]);
    expect(ends('one hundred and ninety men')).toEqual([4]);
    expect(ends('twenty and ten men')).toEqual([1, 3]);
    expect(ends('twenty and nine men')).toEqual([3]);
    expect(ends('30 and nine men')).toEqual([1, 3]);
    expect(ends('nineteen and nine men')).toEqual([1, 3]);
  });
  test('do not begin in the sentence before', () => {
    const text = reading('en', 'They were two. Hundred men left.');
    expect(numbersIn(text, { first: 3, behind: 4 }).map(({ value }) => value)).toEqual(['100']);
  });
});
