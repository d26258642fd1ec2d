import { expect, test } from 'vitest';
import { languagesFor } from '../../../lib/languages';
import { readNotice } from '../../../lib/terms/notice';
import { tellingSpans } from '../../../lib/terms/sentence';

const english = languagesFor('en');
const use = 'You may republish this article.';
const fair = 'This page is made available under the provisions of fair use.';

test.each<[string, string[]]>([
  [`The harbor is old. ${use} All rights reserved.`, [use]],
  [`${use} The harbor is old. You may not translate this article.`, [use, 'You may not translate this article.']],
  ['The harbor is old. All rights reserved. So it is.', ['All rights reserved.']],
  [`${use} ${fair}`, [fair]],
  ['The harbor is old.', []],
])('the sentences that tell, in %j', (text, told) =>
  expect(tellingSpans(text, english).map(({ start, end }) => text.slice(start, end))).toEqual(told),
);

const grants = (text: string) => readNotice(text, english).uses.republish_noncommercial;
const long = (letters: number) => `You may republish this article ${'x'.repeat(letters - 31)}`;
test('a sentence of so many letters is none', () => {
  expect(grants(long(1_499))).toBe('allowed');
  expect(grants(long(1_500))).toBe('unstated');
});
test('a notice is read so far', () => {
  const before = (letters: number) => 'abc. '.repeat(letters / 5);
  expect(grants(`${before(5_965)}${use}`)).toBe('allowed');
  expect(grants(`${before(5_990)}${use}`)).toBe('unstated');
});
test.each([
  ['Copying is permitted ; changes are not', 'allowed'],
  ['Copying is not\npermitted', 'forbidden'],
  ['harbor.example may be copied', 'allowed'],
  ['', 'unstated'],
])('where sentences end: %j', (text, answer) => expect(grants(text)).toBe(answer));

test('of all limits four are told', () =>
  expect(
    readNotice(
      'You may quote up to 3 paragraphs, 200 words or 10 sentences of our articles. You may quote up to 2 paragraphs and 50 words of our letters.',
      english,
    ).limits,
  ).toHaveLength(4));

test.each([
  [
    'Include a line that reads: “This story first appeared in Harbor Weekly, ”',
    'This story first appeared in Harbor Weekly',
  ],
  ['Include a line that reads: This story first appeared here', null],
  ['“Harbor” is old. Include a line that reads: «By Harbor»', 'By Harbor'],
  ['He said: “Harbor Weekly”', null],
])('the wording of a credit in %j', (text, line) => expect(readNotice(text, english).creditLine).toBe(line));
