import { describe, expect, test } from 'vitest';
import { columnOf, type Row } from '../../../lib/compare/column';
import { compare } from '../../../lib/compare/compare';
import type { Text } from '../../../lib/compare/comparison';

const p = [
  'The keeper of the lighthouse said on Monday that the lamp would not be lit before April.',
  'Fishers on the island have been steering by the church tower for three weeks, and two boats ran aground.',
  'The ministry wants to save 300 euros a night. Talks (the fourth so far) failed on Friday.',
  'Nobody on the mainland has asked for the lamp, wrote the head of the office in a letter to the mayor.',
];
const [p0 = '', p1 = '', p2 = '', p3 = ''] = p;
const text = (paragraphs: readonly string[], language = 'en'): Text => ({ headline: null, paragraphs, language });
const column = (copy: readonly string[], from: readonly string[] = p, language = 'en') => {
  const texts = { copy: text(copy, language), original: text(from, language) };
  return columnOf(compare(texts.copy, texts.original), texts);
};
/** A row as "kind: its words", with what is cut, added and moved in brackets. */
const told = ({ kind, pieces, from }: Row) =>
  `${kind}${from === null ? '' : ` ${from}`}: ${pieces
    .map(
      (piece) =>
        ({ kept: piece.text, moved: `>${piece.text}<`, added: `+${piece.text}+`, cut: `-${piece.text}-` })[piece.kind],
    )
    .join('')}`;
const rows = (...of: Parameters<typeof column>) => column(...of).rows.map(told);

describe('rows', () => {
  test('of one text are its paragraphs, letter by letter', () =>
    expect(rows(p)).toEqual(p.map((paragraph) => `kept: ${paragraph}`)));
  test('a paragraph that is cut stands where it stood, with its marks', () =>
    expect(rows([p0, p1, p3])).toEqual([`kept: ${p0}`, `kept: ${p1}`, `cut: -${p2}-`, `kept: ${p3}`]));
  test('a paragraph that is the copy’s own', () =>
    expect(rows([p0, '“Nonsense,” said a reader of ours.', p1, p2, p3])[1]).toBe(
      'added: +“Nonsense,” said a reader of ours.+',
    ));
  test('a paragraph that stands elsewhere says where it stood', () =>
    expect(rows([p1, p2, p3, p0]).at(-1)).toBe(`moved 0: >${p0}<`));
  test('of a paragraph the last sentence is cut, and the first of the next', () =>
    expect(rows(['The ministry wants to save 300 euros a night.', p3], [p2, `He was late. ${p3}`])).toEqual([
      'mixed: The ministry wants to save 300 euros a night. -Talks (the fourth so far) failed on Friday.-',
      `mixed: -He was late.- ${p3}`,
    ]));
  test('words that are cut, added, replaced', () =>
    expect(
      rows(
        [p1.replace(' three', ' four whole').replace(' and two', ' two').replace('steering', 'only steering')],
        [p1],
      ),
    ).toEqual([
      'mixed: Fishers on the island have been +only+ steering by the church tower for -three- +four whole+ weeks, -and- two boats ran aground.',
    ]));
  test('marks that part words stay where they are', () =>
    expect(rows(['Talks (the fourth so far) failed.'], ['Talks (the fourth so far) failed on Friday.'])).toEqual([
      'mixed: Talks (the fourth so far) failed. -on Friday.-',
    ]));
  test('no spaces where a script writes none', () =>
    expect(
      rows(
        ['政府は今年から消費税を引き上げると発表した。'],
        ['政府は来年から消費税を引き上げると発表した。', '首相は理解を求めた。'],
        'ja',
      ),
    ).toEqual(['mixed: 政府は-来-+今+年から消費税を引き上げると発表した。', 'cut: -首相は理解を求めた。-']));
  test('all of the copy’s letters are there, whatever was done to it', () => {
    const copies = [
      [p3, `${p1} It rains “cats”.`, p2.replace('300', '400'), p0, p0],
      [`(${p0}) — ${p3}`, '…', p1.replace('and two boats', '2 boats')],
      [p0.split(' ').reverse().join(' '), p2],
    ];
    for (const copy of copies) {
      const letters = column(copy).rows.map(({ kind, pieces }) =>
        kind === 'cut' ? '' : pieces.flatMap((piece) => (piece.kind === 'cut' ? [] : [piece.text])).join(''),
      );
      const bare = (words: string) => words.replace(/[\s…]+/g, '');
      expect(bare(letters.join(''))).toBe(bare(copy.join('')));
    }
  });
  test('nothing beside nothing', () => expect(column([], [])).toEqual({ rows: [], stops: 0 }));
});

describe('where a paragraph stood that stands elsewhere', () => {
  const ribbon = (paragraph: number, words: number, moved = true) => ({ paragraph, words, moved });
  test.each<[string, ReturnType<typeof ribbon>[], number | null]>([
    ['where most of it stood', [ribbon(0, 3), ribbon(1, 9)], 1],
    ['wherever that is', [ribbon(0, 9), ribbon(1, 3)], 0],
    ['nowhere, where a part of it stayed', [ribbon(0, 3, false), ribbon(1, 9)], null],
    ['nowhere, where it is new', [], null],
  ])('%s', (_, ribbons, from) => {
    const texts = { copy: text([p0]), original: text([p0]) };
    const [row] = columnOf({ ...compare(texts.copy, texts.original), ribbons: [ribbons] }, texts).rows;
    expect(row?.from).toBe(from);
  });
});

describe('marks around what is cut', () => {
  const cut = (words: string) =>
    column([`${p0} The end of it.`], [`${p0} ${words} The end of it.`])
      .rows.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'cut' ? [piece.text] : [])))
      .join('|');
  test.each([
    ['Nobody came.', 'Nobody came.'],
    ['“Nobody came!”', '“Nobody came!”'],
    ['(Nobody came)', '(Nobody came)'],
    ['Nobody came – as usual.', 'Nobody came – as usual.'],
  ])('%s', (words, expected) => expect(cut(words)).toContain(expected));
});

describe('places to go to', () => {
  test('are the differences in order; neighbors that are cut are one', () => {
    const { rows: all, stops } = column(
      [p0.replace('not ', ''), 'One of ours stands here alone.', p3.replace('the mayor', 'nobody')],
      p,
    );
    expect(all.map(({ kind, stop, pieces }) => [kind, stop, ...pieces.flatMap((piece) => piece.stop ?? [])])).toEqual([
      ['mixed', null, 0],
      ['cut', 1],
      ['cut', null],
      ['added', 2],
      ['mixed', null, 3],
    ]);
    expect(stops).toBe(4);
  });
  test('of a text that was moved and changed: the row, then the change', () => {
    const moved = column([p1, p2, p3, p0.replace('April', 'June')]).rows.at(-1);
    expect([moved?.from, moved?.stop, moved?.pieces.flatMap(({ stop }) => stop ?? [])]).toEqual([0, 0, [1]]);
  });
  test('there are none in one text', () => expect(column(p).stops).toBe(0));
});

describe('changes', () => {
  test('are where they are read: the new words, or the ones that are gone', () => {
    const { rows: all } = column(
      [p0.replace('not ', ''), p2.replace('300', '400').replace('Friday', 'Sunday')],
      [p0, p2],
    );
    expect(
      all.flatMap(({ pieces }) =>
        pieces.flatMap(({ kind, text: words, change }) => (change === null ? [] : [[kind, words, change]])),
      ),
    ).toEqual([
      ['cut', 'not', 0],
      ['added', '400', 1],
      ['added', 'Sunday.', 2],
    ]);
  });
});
