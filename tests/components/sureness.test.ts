import { describe, expect, test } from 'vitest';
import { sureness } from '../../components/sureness';
import type { Clue, Report } from '../../lib/model';
import { report } from './samples';

const clue = (
  signal: string,
  trust: number,
  where: Clue['where'] = 'closing',
  about: Clue['about'] = 'origin',
): Clue => ({
  signal,
  about,
  value: 'A',
  quote: 'From A',
  where,
  trust,
});
const of = (confidence: number, ...clues: Clue[]): Report => ({
  ...report,
  verdict: { kind: 'republished', confidence },
  clues,
});

describe('the page says so', () => {
  test('where one statement would do alone', () =>
    expect(sureness(of(0.9, clue('notice', 0.7)))).toBe('sure_page_says'));
  test('in its own data too', () => expect(sureness(of(0.95, clue('data', 0.93, 'data')))).toBe('sure_page_says'));
  test.each<[string, Report]>([
    ['the claim is less sure than its clue', of(0.89, clue('notice', 0.89))],
    ['no clue would do alone', of(0.97, clue('notice', 0.69), clue('byline', 0.6))],
    ['an address gives it away', of(0.97, clue('release', 0.96, 'address'))],
    ['a counter gives it away', of(0.97, clue('counter', 0.96, 'markup'))],
    ['the statement is about somebody else', of(0.95, clue('byline', 0.95, 'byline', 'author'))],
  ])('not where %s', (_, report) => expect(sureness(report)).not.toBe('sure_page_says'));
});

test.each<[string, Report, string]>([
  ['two signs', of(0.75, clue('byline', 0.6), clue('rights', 0.55)), 'sure_several'],
  ['two signs that nearly say it', of(0.97, clue('byline', 0.69), clue('rights', 0.55)), 'sure_several'],
  ['one sign twice is one', of(0.8, clue('byline', 0.7), clue('byline', 0.7)), 'sure_likely'],
  ['one sign that only tells', of(0.94, clue('release', 0.94, 'address')), 'sure_very_likely'],
  ['one sign', of(0.89, clue('byline', 0.89)), 'sure_likely'],
  ['six of ten', of(0.6, clue('byline', 0.6)), 'sure_likely'],
  ['hardly more than half', of(0.59, clue('byline', 0.5), clue('rights', 0.5)), 'sure_possible'],
])('%s', (_, report, words) => expect(sureness(report)).toBe(words));
