import { beforeEach, expect, test } from 'vitest';
import { findingMarkdown, findingText, linkToWords } from '../../components/share';
import type { Report } from '../../lib/model';
import { speakIn } from './dictionary';
import { report, sisterly } from './samples';

beforeEach(() => speakIn('en'));

const day = '2025-03-09';
/** The report, told by one line alone. */
const toldBy = (quote: string): Report => ({
  ...report,
  clues: report.clues.slice(0, 1).map((clue) => ({ ...clue, quote })),
});
const fragment = (quote: string) => decodeURIComponent(linkToWords(toldBy(quote)).split('#:~:text=')[1] ?? '');
const titled = (title: string): Report => ({ ...report, page: { ...report.page, title } });

test.each([
  ['a cut at the end', 'First published by the Harbor Post …', 'First published by the Harbor Post'],
  ['a cut at the beginning', '… published by the Harbor Post.', 'published by the Harbor Post.'],
  ['a cut without a space', 'First published by the Harbor…', 'First published by the Harbor'],
  ['three dots of the page', 'And so... first in the Harbor Post.', 'And so... first in the Harbor Post.'],
  ['an ellipsis of the page', 'And so… first in the Harbor Post.', 'And so… first in the Harbor Post.'],
  ['line breaks', 'First published\n  by the Harbor Post.', 'First published by the Harbor Post.'],
])('the link names words that stand side by side on the page: %s', (_, quote, words) =>
  expect(fragment(quote)).toBe(words),
);

test('the link’s own signs in the words are no signs', () =>
  expect(linkToWords(toldBy('Harbor-Post, Fish & Co #1'))).toMatch(
    /#:~:text=Harbor%2DPost%2C%20Fish%20%26%20Co%20%231$/,
  ));

test('half a character costs no link', () =>
  expect(() => linkToWords(toldBy('First in the Post \ud83d'))).not.toThrow());

test('nothing of the page is markup in the Markdown', () => {
  const hostile = findingMarkdown(titled('](javascript:alert(1)) **bold** <img src=x> &lt;b&gt; ~~gone~~'), day);
  expect(hostile).toContain(String.raw`\](javascript:alert(1)) \*\*bold\*\* \<img src=x> \&lt;b\&gt; \~\~gone\~\~`);
});

test.each([
  ['- Harbor Post', String.raw`> \- Harbor Post`],
  ['+ Harbor Post', String.raw`> \+ Harbor Post`],
  ['1. Harbor Post', String.raw`> 1\. Harbor Post`],
  ['2024) Harbor Post', String.raw`> 2024\) Harbor Post`],
  ['=== Harbor Post', String.raw`> \=== Harbor Post`],
])('no quotation opens a list in the Markdown: %s', (quote, line) =>
  expect(findingMarkdown(toldBy(quote), day).split('\n')).toContain(line),
);

test('an address stays one address in the Markdown', () => {
  const url = 'https://lakelandwater.example/a b>c';
  const of = { ...report, origin: report.origin && { ...report.origin, url } };
  expect(findingMarkdown(of, day)).toContain('<https://lakelandwater.example/a%20b%3Ec>');
  expect(findingText(of, day)).toContain('https://lakelandwater.example/a%20b%3Ec');
});

test('a name of a thousand letters does not fill the finding', () => {
  const origin = report.origin && { ...report.origin, name: 'Harbor '.repeat(400) };
  expect(findingText({ ...report, origin }, day).split('\n')[0]?.length).toBeLessThan(320);
});

test('a text of the same house is sent on as one', () => {
  expect(findingText(sisterly, day)).toContain('same house as this site');
  expect(findingText(report, day)).not.toContain('same house');
});
