import { describe, expect, test } from 'vitest';
import { type Fingerprint, fingerprintOf, limitOf } from '../../../lib/memory/fingerprint';
import { isCopy, overlapOf } from '../../../lib/memory/match';
import { outgrows } from '../growth';
import { mended, words } from './texts';

const print = (...paragraphs: string[]): Fingerprint => {
  const made = fingerprintOf(paragraphs);
  if (!made) throw new Error('too short');
  return made;
};
const lines = (seed: number, count?: number) => words(seed, count).join(' ');
const same = (a: string, b: string) => expect(print(a)).toEqual(print(b));

describe('what is kept', () => {
  test('is ascending, each once, and less than the limit of its rate', () => {
    const { rate, hashes } = print(`${lines(1)} ${lines(1)}`);
    expect([...hashes]).toEqual([...new Set(hashes)].sort((a, b) => a - b));
    expect(hashes.at(-1)).toBeLessThan(limitOf(rate));
  });
  test.each([
    [60, 0],
    [180, 1],
    [390, 2],
    [800, 3],
    [1_600, 4],
    [12_000, 4],
  ])('of %i words one row of 2^%i', (count, rate) => {
    const { hashes, ...made } = print(lines(2, count));
    expect(made.rate).toBe(rate);
    expect(hashes.length / (count / 2 ** rate)).toBeGreaterThan(0.7);
    expect(hashes.length / (count / 2 ** rate)).toBeLessThan(1.3);
  });
  test('is nothing of a caption or a list', () => {
    expect(fingerprintOf([lines(3, 29)])).toBeNull();
    expect(fingerprintOf([lines(3, 30)])).not.toBeNull();
    expect(fingerprintOf([])).toBeNull();
  });
  test('what stands behind the longest text does not count', () => {
    const long = lines(4, 33_000);
    same(long, `${long} ${lines(5)}`);
  });
});

describe('spellings of one text', () => {
  const text = `The harbor's council said it “would not wait” for the second report — ${lines(6, 60)}`;
  test.each([
    ['case', text.toUpperCase()],
    ['quotation marks and dashes', text.replace('’', "'").replace(/[“”]/g, '"').replace('—', '-')],
    ['white space', text.replaceAll(' ', '\u00a0 \n')],
    ['soft hyphens', text.replace('council', 'coun\u00adcil')],
  ])('%s do not count', (_, other) => same(text, other));
  test('marks of Latin letters do not count, taken apart or not', () => {
    const german = 'Über die Brücke führt künftig eine Straße '.repeat(6);
    same(german, german.normalize('NFD'));
    same(german, german.replaceAll('Ü', 'U').replaceAll('ü', 'u').replaceAll('ß', 'ss'));
  });
  test('where paragraphs part does not count', () => {
    const [first, second] = [lines(7), lines(8)];
    expect(print(first, second)).toEqual(print(`${first}\n${second}`));
  });
  test('other words do', () => expect(print(lines(9))).not.toEqual(print(lines(10))));
  test('the order of words does', () =>
    expect(print(words(9).toReversed().join(' ')).hashes).not.toEqual(print(lines(9)).hashes));
});

describe('scripts without spaces', () => {
  /** Letters of a script in a row that means nothing. */
  const letters = (first: number, count: number, seed: number) =>
    words(seed, count)
      .map((word) =>
        String.fromCharCode(first + ((word.charCodeAt(0) * 31 + word.charCodeAt(2) * 7 + word.charCodeAt(4)) % 200)),
      )
      .join('');
  const chinese = letters(0x4e00, 400, 11);
  test('are told by their letters', () => {
    const copy = `${letters(0x4e00, 100, 12)}。${chinese.slice(100, 250)}`;
    expect(isCopy(overlapOf(print(chinese), print(copy)))).toBe(true);
    expect(isCopy(overlapOf(print(chinese), print(letters(0x4e00, 400, 13))))).toBe(false);
  });
  test('are known where one letter in 12 was mended', () => {
    const copy = [...chinese].map((letter, at) => (at % 12 === 0 ? '的' : letter)).join('');
    expect(isCopy(overlapOf(print(chinese), print(copy)))).toBe(true);
  });
  test('spaces and signs between them do not count', () =>
    same(chinese, `${chinese.slice(0, 50)}，${chinese.slice(50, 90)} ${chinese.slice(90)}`));
  test('a few names in Latin letters do not make it an alphabet', () => {
    expect(print(`${chinese}UNESCO`).hashes.length).toBeGreaterThan(50);
    expect(overlapOf(print(chinese), print(`${chinese}UNESCO`)).ofFirst).toBeGreaterThan(0.95);
  });
  test('Thai is an alphabet: its rows are longer', () => {
    const word = 'ประชาชนทุกคนมีสิทธิ';
    expect(fingerprintOf([word.repeat(5)])).toBeNull();
    expect(fingerprintOf([word.repeat(9)])).not.toBeNull();
  });
});

describe('copies', () => {
  const original = words(20, 600);
  const lead = words(21, 40);
  test.each([
    ['60 % kept, 3 % mended', 0.6, 0.03],
    ['35 % kept, 12 % mended', 0.35, 0.12],
    ['20 % kept, 5 % mended', 0.2, 0.05],
  ])('%s, under another lead', (_, kept, edited) => {
    const copy = [...lead, ...mended(original.slice(150, 150 + 600 * kept), edited, 22)];
    expect(isCopy(overlapOf(print(copy.join(' ')), print(original.join(' '))))).toBe(true);
  });
  test('another text of the same words is none', () =>
    expect(isCopy(overlapOf(print(lines(23, 600)), print(original.join(' '))))).toBe(false));
});

test('takes as long as the text is', () =>
  expect(
    outgrows((text) => fingerprintOf([text]), { unit: 'Ünder the bridge 桥 “was”—' }, [40_000, 160_000]),
  ).toBeNull());
