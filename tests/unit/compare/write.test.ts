import { beforeEach, expect, test } from 'vitest';
import { columnOf } from '../../../lib/compare/column';
import { compare } from '../../../lib/compare/compare';
import { namesOf, restInWords, shareInWords } from '../../../lib/compare/inWords';
import type { Saying } from '../../../lib/compare/say';
import { comparisonMarkdown, comparisonText, type Source } from '../../../lib/compare/write';
import { speakIn } from '../../components/dictionary';

beforeEach(() => speakIn('en'));

const source = (site: string, headline: string, url: string | null, ...paragraphs: string[]): Source => ({
  site,
  headline,
  url,
  paragraphs,
  language: 'en',
  published: '2026-03-02T10:00:00Z',
});
const kept = 'Fishers on the island have been steering by the church tower for three weeks, and two boats ran aground.';
const copy = source(
  'The Tide',
  'Dark [coast]',
  'https://tide.example/a_(b)',
  kept,
  'The lamp will be lit in June, said the keeper of the old lighthouse.',
);
const original = source(
  'Cape Agency',
  'No light',
  null,
  kept,
  'The lamp will not be lit in May, said the keeper of the old lighthouse.',
  '1. *All* of this is [cut], as are its signs.',
);
const written = (a = copy, b = original) => {
  const comparison = compare(a, b);
  return { comparison, column: columnOf(comparison, { copy: a, original: b }), copy: a, original: b };
};
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

test('as text', () =>
  expect(bare(comparisonText(written()))).toMatchInlineSnapshot(`
    "The copy prints 73% of the original’s text, under another headline.

    2 names, numbers or denials were changed. That makes up 97% of the copy. The last paragraph is cut.

    - Copy: Dark [coast] · The Tide · 2026-03-02, https://tide.example/a_(b)
    - Original: No light · Cape Agency · 2026-03-02

    Changed within sentences that were kept

    - Number or date: May → June
    - Denial: not → (nothing)

    [-…-] is cut, {+…+} added, {>…<} moved.

    [1 paragraph unchanged]

    The lamp will [-not-] be lit in [-May-] {+June,+} said the keeper of the old lighthouse.

    [-1. *All* of this is [cut], as are its signs.-]"
  `));
test('as Markdown, where no sign of the texts is markup', () =>
  expect(bare(comparisonMarkdown(written()))).toMatchInlineSnapshot(`
    "**The copy prints 73% of the original’s text, under another headline.**

    2 names, numbers or denials were changed. That makes up 97% of the copy. The last paragraph is cut.

    - Copy: [Dark \\[coast\\] · The Tide · 2026-03-02](https://tide.example/a_%28b%29)
    - Original: No light · Cape Agency · 2026-03-02

    Changed within sentences that were kept

    - Number or date: May → June
    - Denial: not → (nothing)

    Struck out is cut, bold added, italic moved.

    \\[1 paragraph unchanged\\]

    The lamp will ~~not~~ be lit in ~~May~~ **June,** said the keeper of the old lighthouse.

    ~~1\\. \\*All\\* of this is \\[cut\\], as are its signs.~~"
  `));

const saying = (change: Partial<Saying> = {}): Saying => ({
  printed: 84,
  borrowed: 93,
  headline: 'changed',
  lead: 'same',
  cut: { paragraphs: 4, where: 'last' },
  ownSentences: 2,
  movedParagraphs: 0,
  changes: { name: 0, number: 0, negation: 0 },
  ...change,
});
const said = (change: Partial<Saying> = {}, a = 'The Tide', b = 'Cape Agency') =>
  bare(
    [
      shareInWords(
        saying(change),
        namesOf({ site: a, url: 'https://a.example/' }, { site: b, url: 'https://b.example/' }),
      ),
      ...restInWords(saying(change)),
    ].join(' '),
  );

test.each<[string, Partial<Saying>, string]>([
  [
    'the end cut, some of its own',
    {},
    'The Tide prints 84% of Cape Agency’s text, under another headline. That makes up 93% of the copy. The last 4 paragraphs are cut. The copy has 2 sentences of its own.',
  ],
  [
    'all of it',
    { printed: 100, borrowed: 100, headline: 'same', cut: { paragraphs: 0, where: 'elsewhere' }, ownSentences: 0 },
    'The Tide prints all of Cape Agency’s text, under the same headline. That makes up 100% of the copy.',
  ],
  [
    'one paragraph in the middle, one moved',
    { headline: 'unknown', cut: { paragraphs: 1, where: 'elsewhere' }, ownSentences: 1, movedParagraphs: 1 },
    'The Tide prints 84% of Cape Agency’s text. That makes up 93% of the copy. 1 paragraph is cut. The copy has 1 sentence of its own. 1 paragraph stands elsewhere.',
  ],
  ['nothing', { printed: 0, borrowed: 0 }, 'The Tide prints nothing of Cape Agency’s text.'],
])('%s', (_, change, sentence) => expect(said(change)).toBe(sentence));
test.each<[string, Partial<Saying>, string | RegExp]>([
  [
    'names, numbers and denials together',
    { changes: { name: 1, number: 2, negation: 4 } },
    /^7 names, numbers or denials/,
  ],
  ['one of them', { changes: { name: 0, number: 0, negation: 1 } }, /^One name, number or denial was changed/],
  ['four paragraphs in the middle', { cut: { paragraphs: 4, where: 'elsewhere' } }, /4 paragraphs are cut\./],
  ['the last one', { cut: { paragraphs: 1, where: 'last' } }, /The last paragraph is cut\./],
  ['two moved', { movedParagraphs: 2 }, /2 paragraphs stand elsewhere\.$/],
])('of what else there is: %s', (_, change, sentence) =>
  expect(bare(restInWords(saying(change)).join(' '))).toMatch(sentence),
);
test('nothing else is said where nothing is printed', () =>
  expect(restInWords(saying({ printed: 0, changes: { name: 1, number: 1, negation: 1 } }))).toEqual([]));
test('a text without an address has no name', () => {
  const at = (url: string | null, site = 'The Tide') => ({ site, url });
  const both = { copy: 'The copy', original: 'the original' };
  expect(namesOf(at(null), at('https://b.example/', 'Cape'))).toEqual(both);
  expect(namesOf(at('https://a.example/'), at(null, 'Cape'))).toEqual(both);
});
test('a source without a headline, a day and an address is its site’s', () => {
  const plain = { ...source('Cape Agency', '', null, kept), headline: null, published: null };
  expect(bare(comparisonText(written(copy, plain)))).toContain('\n- Original: Cape Agency\n');
});
test('a text that is another’s, with nothing changed, has no list of changes', () => {
  const text = bare(comparisonText(written(copy, copy)));
  expect(text).not.toContain('Changed within');
  expect(text).toMatch(/\n\n\[2 paragraphs unchanged\]$/);
});
test('one change is a list, too', () =>
  expect(
    bare(
      comparisonText(
        written({ ...copy, paragraphs: [kept.replace('three', 'four')] }, { ...original, paragraphs: [kept] }),
      ),
    ),
  ).toContain('Changed within sentences that were kept\n\n- Number or date: three → four\n'));
test('what is moved is marked, without the blanks around it', () => {
  const second = 'The lamp will be lit in June, said the keeper of the old lighthouse to all of the fishers.';
  const third = 'Nobody on the mainland has asked for the lamp, wrote the head of the office to the mayor.';
  const from = source('Cape Agency', 'No light', null, kept, second, third);
  const moved = source('The Tide', 'Dark', null, third, kept, second);
  expect(bare(comparisonText(written(moved, from)))).toContain(`{>${third}<}`);
  expect(bare(comparisonMarkdown(written(moved, from)))).toContain(`\n*${third}*`);
});

test('of one site: by what they are to each other', () =>
  expect(said({}, 'The Tide', 'The Tide')).toContain('The copy prints 84% of the original’s text'));
test('in French', () => {
  speakIn('fr');
  const sentence = 'The Tide reprend 84 % du texte de Cape Agency, sous un autre titre.';
  expect(said().replace(/\s/g, ' ')).toContain(sentence);
});
