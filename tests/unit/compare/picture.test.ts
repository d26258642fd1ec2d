import { expect, test } from 'vitest';
import { compare } from '../../../lib/compare/compare';
import { pictureOf } from '../../../lib/compare/picture';

const first = 'The keeper of the lighthouse said on Monday that the lamp would not be lit before April.';
const second =
  'Fishers on the island have been steering by the church tower for three weeks, and two boats ran aground.';
const own = 'Our own reporter was there, saw the boats and asked the keeper for a cup of his tea.';
const text = (...paragraphs: string[]) => ({ headline: null, paragraphs, language: 'en' });
const picture = (copy: string[], original: string[]) => {
  const [a, b] = [text(...copy), text(...original)];
  return pictureOf(compare(a, b), a, b);
};

test('the longer text is as high as the picture, the other as high as its length', () => {
  const { height, copy, original } = picture([first], [first, first]);
  expect(original.at(-1)?.bottom).toBeCloseTo(height);
  expect(copy[0]?.bottom).toBeCloseTo(original[0]?.bottom ?? 0);
});
test('paragraphs stand one below the other, apart', () => {
  const { copy } = picture([first, second, own], [first]);
  for (const [at, { top }] of copy.entries()) expect(top).toBeGreaterThan(copy[at - 1]?.bottom ?? -1);
});
test('many paragraphs fit', () => {
  const { height, copy } = picture(
    Array.from({ length: 400 }, (_, at) => `Paragraph ${at}.`),
    [first],
  );
  expect(copy.at(-1)?.bottom).toBeCloseTo(height);
  for (const { top, bottom } of copy) expect(bottom).toBeGreaterThan(top);
  // A fifth of the height is between them.
  expect(399 * ((copy[1]?.top ?? 0) - (copy[0]?.bottom ?? 0))).toBeCloseTo(64);
});
test('a ribbon for each pair of paragraphs that share words, the moved told apart', () => {
  const { bands, copy, original } = picture([second, own, first], [first, second]);
  expect(bands.map(({ moved }) => moved).toSorted()).toEqual([false, true]);
  const moved = bands.find((band) => band.moved);
  expect([moved?.copy.top, moved?.original.top]).toEqual([copy[2]?.top, original[0]?.top]);
});
test('what was changed in a paragraph is in its one ribbon', () =>
  expect(picture([first.replace('Monday', 'Sunday').replace('lamp', 'light')], [first]).bands).toHaveLength(1));
test('nothing in common, nothing between', () => {
  expect(picture([own], [first]).bands).toEqual([]);
  expect(picture([], [])).toMatchObject({ copy: [], original: [], bands: [] });
});

test('of two texts, to the unit', () => {
  const made = picture([second, own, first.replace('Monday', 'Sunday')], [first, second]);
  const round = ({ top, bottom }: { top: number; bottom: number }) => `${top.toFixed(1)}–${bottom.toFixed(1)}`;
  expect(made.height).toBe(320);
  expect({
    copy: made.copy.map(round).join(' '),
    original: made.original.map(round).join(' '),
    bands: made.bands.map((band) => `${round(band.copy)} < ${round(band.original)}${band.moved ? ' moved' : ''}`),
  }).toMatchInlineSnapshot(`
    {
      "bands": [
        "0.0–117.2 < 103.1–220.3",
        "219.9–318.9 < 0.0–99.0 moved",
      ],
      "copy": "0.0–118.3 121.3–216.9 219.9–320.0",
      "original": "0.0–100.1 103.1–221.4",
    }
  `);
  expect(picture([], [first]).original.map(round)).toEqual(['0.0–320.0']);
});
