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
