import { beforeEach, describe, expect, test } from 'vitest';
import { findingMarkdown, findingText, linkToWords } from '../../components/share';
import type { Report } from '../../lib/model';
import { speakIn } from './dictionary';
import { bare, report } from './samples';

/** A report whose strongest words are these, seen on the page. */
const saying = (quote: string, change: Partial<Report> = {}): Report => ({
  ...report,
  ...change,
  clues: report.clues.map((clue, index) => (index === 0 ? { ...clue, quote } : clue)),
});
/** Without the marks that keep a name from turning the words around it. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

beforeEach(() => speakIn('en'));

describe('the finding as text', () => {
  test('says what, how sure, in which words, where the original stands, what was checked, and when', () =>
    expect(plain(findingText(saying('The source is the Coalition.'), '2026-11-29'))).toBe(
      [
        'A statement by Lakeland Water Coalition, republished by Harbor Portal.',
        'Stated on the page, twice: “The source is the Coalition.” (at the end of the text)',
        'Original: https://lakelandwater.example/statements/2025/reservoir',
        'Read at: A Reservoir Nobody Asked For Is Still Being Built, https://harborportal.example/statements/reservoir#:~:text=The%20source%20is%20the%20Coalition.',
        'Checked, nothing found: republication counters, metadata, the dateline, and the form of a press release.',
        'Found with Source Context on Nov 29, 2026.',
      ].join('\n'),
    ));
  test('of a page without a sign claims nothing', () => {
    const text = findingText(bare, '2026-11-29');
    expect(text).toMatch(/^This page names no other source\.\nCopies don’t always say so\.\n/);
    expect(text).not.toMatch(/Original|“/);
  });
  test('in French', () => {
    speakIn('fr');
    expect(plain(findingText(report, '2026-11-29'))).toMatch(/^Une déclaration publiée par Lakeland Water Coalition/);
  });
});

describe('the finding as Markdown', () => {
  test('quotes the page, links it, and writes no markup of the page’s own', () => {
    const text = plain(
      findingMarkdown(
        saying('A *star*, a [link](https://evil.example) and <b>bold</b>', {
          page: { ...report.page, title: 'Rise ] of [the `tide` | now' },
        }),
        '2026-11-29',
      ),
    );
    expect(text).toContain('> A \\*star\\*, a \\[link\\](https://evil.example) and \\<b\\>bold\\</b\\>');
    expect(text).toContain('[Rise \\] of \\[the \\`tide\\` \\| now](<https://harborportal.example/');
    expect(text.split('\n\n')[0]).toBe(
      '**A statement by Lakeland Water Coalition, republished by Harbor Portal.** Stated on the page, twice',
    );
  });
});

describe('a link to the words', () => {
  test.each([
    ['few of them whole', 'Source: Harbor Rights', 'Source%3A%20Harbor%20Rights'],
    ['what would part a fragment is encoded', 'yes, twenty-one & more', 'yes%2C%20twenty%2Done%20%26%20more'],
    [
      'many by their ends',
      Array.from({ length: 20 }, (_, n) => `w${n}`).join(' '),
      'w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    ],
    ['what was cut off is left out', '… granted to all …', 'granted%20to%20all'],
  ])('%s', (_, quote, said) =>
    expect(linkToWords(saying(quote))).toBe(`https://harborportal.example/statements/reservoir#:~:text=${said}`),
  );
  test('of markup alone is the page’s address, without its fragment', () => {
    const hidden = {
      ...report,
      clues: report.clues.slice(1, 2),
      page: { ...report.page, url: 'https://a.example/b#c' },
    };
    expect(linkToWords(hidden)).toBe('https://a.example/b');
  });
});
