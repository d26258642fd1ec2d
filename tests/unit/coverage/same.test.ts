import { describe, expect, test } from 'vitest';
import { type Announced, comparable } from '../../../lib/coverage/comparable';
import { isSameText } from '../../../lib/coverage/same';
import pairs from './pairs.json';

const judged = pairs.map(({ id, same, how, a, b }) => ({
  id,
  how,
  same,
  said: isSameText(comparable(a satisfies Announced), comparable(b satisfies Announced)),
}));
const ids = (of: typeof judged) => of.map(({ id, how }) => `${id} ${how}`);

describe('200 pairs of headlines, written by somebody who did not know the rules', () => {
  test('are 200, more than half of them one text', () => {
    expect(pairs).toHaveLength(200);
    expect(pairs.filter(({ same }) => same)).toHaveLength(110);
  });
  test('precision and recall hold', () => {
    const said = judged.filter((pair) => pair.said);
    const right = said.filter(({ same }) => same);
    const precision = right.length / said.length;
    const recall = right.length / judged.filter(({ same }) => same).length;
    if (process.env.SHOW_PAIRS)
      console.log(
        { precision, recall },
        ids(said.filter(({ same }) => !same)),
        ids(judged.filter((pair) => pair.same && !pair.said)),
      );
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});

describe('one by one', () => {
  const lead =
    'Rescue teams on Monday recovered three more bodies from the mine at Cerro Pardo after the collapse of Saturday.';
  const told = (title: string, change: Partial<Announced> = {}) =>
    comparable({ title, lead: null, outlet: 'The Post', published: '2026-03-04', ...change });
  test.each<[string, ReturnType<typeof told>, ReturnType<typeof told>, boolean]>([
    [
      'the outlet’s name',
      told('Ferry talks end in Port Ansel - The Post'),
      told('Ferry talks end in Port Ansel'),
      true,
    ],
    ['a desk’s opener', told('UPDATE 2-Ferry talks end in Port Ansel'), told('Ferry talks end in Port Ansel'), true],
    ['an opener in Russian', told('Срочно: паром снова ходит на остров'), told('Паром снова ходит на остров'), true],
    [
      'a word of denial with a mark',
      told('Governo não vai vender a ponte velha'),
      told('Governo vai vender a ponte velha'),
      false,
    ],
    [
      'spelling',
      told('Labour organisers travelled to the centre'),
      told('Labor organizers traveled to the center'),
      true,
    ],
    ['ё and е', told('Вопрос о зелёном береге решён сегодня'), told('Вопрос о зеленом береге решен сегодня'), true],
    ['another headline, one lead', told('Three more dead', { lead }), told('Mine gives up its dead', { lead }), true],
    [
      'a number',
      told('Death toll at mine rises to 11', { lead }),
      told('Death toll at mine rises to 14', { lead }),
      false,
    ],
    ['a denial', told('Senator says he will resign today'), told('Senator says he will not resign today'), false],
    ['another place', told('Storm kills twelve people in Ohio'), told('Storm kills twelve people in Iowa'), false],
    ['who does it', told('Mayor sues paper over bridge report'), told('Paper sues mayor over bridge report'), false],
    [
      'a column, weeks apart',
      told('Letters to the editor'),
      told('Letters to the editor', { published: '2026-04-04' }),
      false,
    ],
    ['two words', told('Breaking news'), told('Breaking news'), false],
  ])('%s', (_, a, b, same) => {
    expect(isSameText(a, b)).toBe(same);
    expect(isSameText(b, a)).toBe(same);
  });
});
