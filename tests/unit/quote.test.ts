import { describe, expect, test } from 'vitest';
import { quoteOf, wordsOfQuote } from '../../lib/quote';

const filler = 'The opening hours of the reading room are posted at the door. '.repeat(6);
const grant = 'Anybody may repost this text with our name.';
const at = (text: string, words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];

describe('a quote holds the words that decide', () => {
  test('a short text is quoted whole', () => expect(quoteOf(grant, () => at(grant, 'Anybody'))).toBe(grant));
  test('of a long one its beginning, where no words matter more', () =>
    expect(quoteOf(filler)).toMatch(/^The opening.{200,}…$/));
  test('else the sentence that matters, with whole sentences around it', () => {
    const text = `${filler}${grant} ${filler}`;
    const quote = quoteOf(text, () => at(text, grant));
    expect(quote).toContain(grant);
    expect(quote).toMatch(/^… The opening .*our name\. …$/);
    expect(quote.length).toBeLessThan(285);
  });
  test('no ellipsis at an end that was not cut', () => {
    const text = `${filler}${grant}`;
    expect(quoteOf(text, () => at(text, grant))).toMatch(/^… The .*our name\.$/);
  });
  test('of several that are far apart, those that fit', () => {
    const text = `${grant} ${filler}${filler}Ask us for more.`;
    const quote = quoteOf(text, () => [...at(text, grant), ...at(text, 'Ask us for more.')]);
    expect(quote).toMatch(/^Anybody.*door\. …$/);
  });
  test('words that are too many are cut at a word', () => {
    const text = `${filler}${'and on it goes '.repeat(60)}`;
    expect(quoteOf(text, () => at(text, 'and on it goes '.repeat(60).trim()))).toMatch(
      /^… and on .{400,}(?:on|it|goes|and)…$/,
    );
  });
});

test('the page has a quote’s words between its ellipses', () => {
  const text = `${filler}${grant} ${filler}`;
  expect(text).toContain(wordsOfQuote(quoteOf(text, () => at(text, grant))));
  expect(wordsOfQuote('… as it was ...')).toBe(' as it was ');
});

describe('where a quote is cut', () => {
  const sentence = (letters: number) => `${'A'.repeat(letters - 1)}.`;
  const span = (start: number, length: number) => [{ start, end: start + length }];
  test('280 letters are whole, one more is not', () => {
    expect(quoteOf('a'.repeat(280))).toHaveLength(280);
    expect(quoteOf('a'.repeat(281))).toBe(`${'a'.repeat(279)}…`);
  });
  test('words that matter are not asked for of a short text', () =>
    expect(
      quoteOf('short', () => {
        throw new Error('asked');
      }),
    ).toBe('short'));
  test('telling words reach as far as 480 letters', () => {
    const text = 'b'.repeat(600);
    const quoted = (reach: number) => quoteOf(text, () => [...span(10, 20), ...span(10, reach)]);
    expect(quoted(480)).toBe(`… ${'b'.repeat(480)} …`);
    expect(quoted(481)).toBe(`${'b'.repeat(30)} …`);
  });
  test('sentences before them come first, then those behind, up to 280 letters', () => {
    const text = [sentence(100), sentence(99), sentence(78), sentence(100)].join(' ');
    // The third sentence; with the second and the first there are 279 letters, and no room for the fourth.
    expect(quoteOf(text, () => span(201, 78))).toBe(`${text.slice(0, 279)} …`);
    expect(quoteOf(text, () => span(280, 100))).toBe(`… ${text.slice(101)}`);
  });
});
