import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/compare/compare';
import type { Comparison, Place, Segment, Text } from '../../../lib/compare/comparison';
import { sayComparison } from '../../../lib/compare/say';
import { outgrowsWith } from '../growth';

const original = [
  'The minister of finance said on Monday that the ports would not be changed before autumn. He spoke in Lyon.',
  'Workers at the harbor have been on strike for two weeks over pay and the length of night shifts.',
  'The union wants 300 euros more a month. Talks failed on Friday.',
  'Nobody expects an end of the strike before the summer holidays begin in the northern provinces.',
  'The harbor is the third largest of the region and handles grain and cars.',
];
const text = (paragraphs: readonly string[], headline: string | null = null, language = 'en'): Text => ({
  headline,
  paragraphs,
  language,
});
const wordsAt = (paragraphs: readonly string[], place: Place | null) =>
  place ? (paragraphs[place.paragraph] ?? '').slice(place.start, place.end) : '';
/** Each segment as "kind: its words in the copy < those in the original". */
const told = (copy: readonly string[], from: readonly string[] = original) =>
  compare(text(copy), text(from)).segments.map(
    ({ kind, copy: here, original: there }: Segment) => `${kind}: ${wordsAt(copy, here)} < ${wordsAt(from, there)}`,
  );
const compared = (copy: readonly string[], from: readonly string[] = original): Comparison =>
  compare(text(copy), text(from));
const [p0 = '', p1 = '', p2 = '', p3 = '', p4 = ''] = original;

describe('segments', () => {
  test('of one text are kept, paragraph by paragraph', () =>
    expect(told([p0, p1])).toEqual([
      `kept: ${p0.slice(0, -1)} < ${p0.slice(0, -1)}`,
      `kept: ${p1.slice(0, -1)} < ${p1.slice(0, -1)}`,
      'cut:  < The union wants 300 euros more a month',
      'cut:  < Talks failed on Friday',
      `cut:  < ${p3.slice(0, -1)}`,
      `cut:  < ${p4.slice(0, -1)}`,
    ]));
  test('within a sentence: changed, added, cut, in the order of the copy', () =>
    expect(told([p1.replace('two weeks', 'three whole weeks').replace(' night', '')], [p1])).toEqual([
      'kept: Workers at the harbor have been on strike for < Workers at the harbor have been on strike for',
      'changed: three whole < two',
      'kept: weeks over pay and the length of < weeks over pay and the length of',
      'cut:  < night',
      'kept: shifts < shifts',
    ]));
  test('what is cut stands where it stood, before what was added there', () =>
    expect(told([p0, 'A new sentence stands here, of which nobody knew.', p3], [p0, p2, p3]).slice(1, -1)).toEqual([
      'cut:  < The union wants 300 euros more a month',
      'cut:  < Talks failed on Friday',
      'added: A new sentence stands here, of which nobody knew < ',
    ]));
  test('a paragraph elsewhere was moved, and what was changed in it was changed', () =>
    expect(told([p0, p2, p3, p4, p1.replace('two', 'three')]).slice(-3)).toEqual([
      'moved: Workers at the harbor have been on strike for < Workers at the harbor have been on strike for',
      'changed: three < two',
      'moved: weeks over pay and the length of night shifts < weeks over pay and the length of night shifts',
    ]));
  test('and what was changed at its end', () =>
    expect(told([p0, p2, p3, p4, p1.replace('night', 'day')]).slice(-3)).toEqual([
      'moved: Workers at the harbor have been on strike for two weeks over pay and the length of < Workers at the harbor have been on strike for two weeks over pay and the length of',
      'changed: day < night',
      'moved: shifts < shifts',
    ]));
  test('the beginning of a moved sentence belongs to it', () =>
    expect(told([p0, p2, p3, p4, p1.replace('the harbor', 'a harbor')]).slice(-3)).toEqual([
      'moved: Workers at < Workers at',
      'changed: a < the',
      `moved: ${p1.slice(15, -1)} < ${p1.slice(15, -1)}`,
    ]));
  test('a short sentence moves as a whole', () =>
    expect(told([p0, 'Talks failed on Friday.', p1, p3, p4])).toContain(
      'moved: Talks failed on Friday < Talks failed on Friday',
    ));
  test('a sentence printed once more is no sentence of its own', () => {
    const { own, shares } = compared([p0, p1, 'Workers at the harbor have been on strike for two weeks', p2]);
    expect(own).toEqual([]);
    expect(shares.borrowed).toBe(1);
  });
  test('what was moved is not mixed with what stood there', () => {
    const there = 'Workers at the port have been on strike for a week over pay and the length of shifts.';
    expect(told([p0, p1, p3], [p0, there, p3, p1])).toEqual([
      `kept: ${p0.slice(0, -1)} < ${p0.slice(0, -1)}`,
      `cut:  < ${there.slice(0, -1)}`,
      `moved: ${p1.slice(0, -1)} < ${p1.slice(0, -1)}`,
      `kept: ${p3.slice(0, -1)} < ${p3.slice(0, -1)}`,
    ]);
  });
  test('of a sentence eight words in a row were moved, seven not', () => {
    const row = (count: number) =>
      p1
        .split(' ')
        .slice(6, 6 + count)
        .join(' ');
    const kinds = (count: number) =>
      compared([`It is known that ${row(count)} as before.`, p0], [p0, p1]).segments.map(({ kind }) => kind);
    expect(kinds(8)).toContain('moved');
    expect(kinds(7)).not.toContain('moved');
  });
  test('of a whole sentence four words were moved, three not', () => {
    const kinds = (sentence: string) => compared([sentence, p0], [p0, sentence]).segments.map(({ kind }) => kind);
    expect(kinds('Talks failed on Friday.')).toContain('moved');
    expect(kinds('Talks failed today.')).not.toContain('moved');
    // Not where it is a part of another one there.
    expect(compared(['Talks failed on Friday.', p0], [p0, 'Talks failed on Friday again.']).own).toHaveLength(1);
  });
  test('letters that meet by chance are not kept', () =>
    expect(
      compared(['美国总统说，中国政府没有回答。'], ['中国政府昨天宣布新的计划，各地将建设铁路。']).shares.printed,
    ).toBe(0));
  test('words that meet by chance are not kept', () => {
    const other = ['The weather on the coast will be mild for a week, said the office in the capital on Sunday.'];
    const { shares } = compared(other);
    expect(shares).toEqual({ printed: 0, borrowed: 0, contained: 0 });
  });
  test('every word of both is told once', () => {
    const copy = [p3.replace('Nobody', 'No one'), `${p1} It rains.`, p2.replace('300', '400'), p0, p0];
    const { segments, words } = compared(copy);
    const count = (side: 'copy' | 'original', paragraphs: readonly string[]) =>
      segments.flatMap((each) => wordsAt(paragraphs, each[side]).match(/\w+/g) ?? []).length;
    const again = p0.match(/\w+/g)?.length ?? 0;
    expect(count('copy', copy)).toBe(words.copy);
    expect(count('original', original)).toBe(words.original + again);
  });
  test('letter by letter where a script has no spaces', () => {
    const from = ['政府は来年から消費税を引き上げると発表した。', '首相は記者会見で国民に理解を求めた。'];
    expect(told([(from[0] ?? '').replace('来年', '今年')], from)).toEqual([
      'kept: 政府は < 政府は',
      'changed: 今 < 来',
      'kept: 年から消費税を引き上げると発表した < 年から消費税を引き上げると発表した',
      'cut:  < 首相は記者会見で国民に理解を求めた',
    ]);
  });
});

describe('what a comparison tells of the whole', () => {
  test('one text', () => {
    const { shares, cut, own, changes } = compare(text(original, 'A "headline"'), text(original, 'A “Headline”'));
    expect(shares).toEqual({ printed: 1, borrowed: 1, contained: 1 });
    expect({ cut, own, changes }).toEqual({ cut: [], own: [], changes: [] });
  });
  test('ribbons lead to the paragraphs of the original', () =>
    expect(compared([`${p0} ${p2}`, 'Something else.', p1]).ribbons).toEqual([
      [
        { paragraph: 0, words: 20, moved: false },
        { paragraph: 2, words: 12, moved: true },
      ],
      [],
      [{ paragraph: 1, words: 19, moved: false }],
    ]));
  test('a ribbon is moved where more than half of its words are', () => {
    const [a, b] = ['One two three four five six seven eight.', 'Alfa bravo carla delta echo foxtrot golf hotel.'];
    const ribbons = (copy: string, from: string) => compared([copy], [from]).ribbons;
    expect(ribbons(`${b} ${a}`, `${a} ${b}`)).toEqual([[{ paragraph: 0, words: 16, moved: false }]]);
    expect(
      compared([b, a], [a, b])
        .ribbons.flat()
        .map(({ moved }) => moved)
        .toSorted(),
    ).toEqual([false, true]);
  });
  test('paragraphs that are cut, and how many are the last', () => {
    expect(compared([p0, p2])).toMatchObject({ cut: [1, 3, 4], cutAtEnd: 2 });
    expect(compared([p0, p1, p2, p4])).toMatchObject({ cut: [3], cutAtEnd: 0 });
    expect(compare(text([p0]), text([p0, p1, ' ']))).toMatchObject({ cut: [1], cutAtEnd: 1 });
  });
  test('sentences of its own', () => {
    const copy = [`${p0} A reader sent this picture.`, p1];
    const { own } = compared(copy);
    expect(own.map((place) => wordsAt(copy, place))).toEqual(['A reader sent this picture.']);
  });
  test('shares are of words', () => {
    const { shares } = compared([p0, 'Ten words stand here that are of nobody but us.'], [p0, p1]);
    expect(shares.printed).toBeCloseTo(20 / 39);
    expect(shares.borrowed).toBeCloseTo(20 / 30);
  });
  test.each<[string | null, string | null, string, number]>([
    ['Strike at the harbor', 'Strike at the Harbor', 'same', 1],
    ['Strike at the harbor goes on', 'Strike at the harbor', 'changed', 1],
    ['Two weeks without ships', 'Strike at the harbor', 'changed', 0],
    [null, 'Strike at the harbor', 'unknown', 0],
  ])('headlines: %s, %s', (copy, from, state, kept) =>
    expect(compare(text(original, copy), text(original, from)).headline).toEqual({ state, kept }),
  );
  test('leads', () => {
    expect(compared([p0, p3]).lead.state).toBe('same');
    expect(compared([p1, p0]).lead.state).toBe('changed');
    expect(compared([]).lead.state).toBe('unknown');
  });
  test('nothing beside nothing', () =>
    expect(compare(text([]), text([]))).toMatchObject({
      segments: [],
      shares: { printed: 0, borrowed: 0, contained: 0 },
    }));
});

describe('the sentence first', () => {
  test('says what a reader wants to know', () => {
    const copy = [p0.replace('not ', '').replace('Lyon', 'Paris'), 'One sentence of ours. Another one.', p1];
    expect(sayComparison(compare(text(copy, 'Ports'), text(original, 'Harbor')))).toEqual({
      printed: 46,
      borrowed: 84,
      headline: 'changed',
      lead: 'changed',
      cut: { paragraphs: 3, where: 'last' },
      ownSentences: 2,
      movedParagraphs: 0,
      changes: { name: 1, number: 0, negation: 1 },
    });
  });
  test('99 percent is not all, 1 not nothing', () => {
    const long = Array.from({ length: 400 }, (_, at) => `Sentence number ${at} has seven words here.`).join(' ');
    expect(sayComparison(compared([long], [`${long} Finis.`])).printed).toBe(99);
    expect(sayComparison(compared([p0], [p0, long])).printed).toBe(1);
  });
  test('where what is cut is not the end', () =>
    expect(
      [
        [p0, p1, p2, p4],
        [p0, p2],
      ].map((copy) => sayComparison(compared(copy)).cut),
    ).toEqual([
      { paragraphs: 1, where: 'elsewhere' },
      { paragraphs: 3, where: 'elsewhere' },
    ]));
  test('moved paragraphs', () => expect(sayComparison(compared([p0, p2, p3, p4, p1])).movedParagraphs).toBe(1));
});

test('what a text was made to cost grows no faster than its length', () => {
  /** Changed at every seventh word, without an end of a sentence, and without a word of four letters. */
  const made = (count: number, word: string) =>
    text([Array.from({ length: count }, (_, at) => `a${at} b${at} c${at} d${at} ${at} ${word}`).join(' ')]);
  const both = (letters: string) => [made(letters.length, 'is not'), made(letters.length, 'is')] as const;
  const found = outgrowsWith(both, ([copy, from]) => compare(copy, from), { unit: 'x' }, [500, 2_000, 8_000]);
  expect(found).toBeNull();
});
