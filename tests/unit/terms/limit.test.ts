import { describe, expect, test } from 'vitest';
import type { Terms } from '../../../lib/model';
import { inOrder } from '../../../lib/terms/conditions';
import { answersOn, countedFrom, mayRepublish } from '../../../lib/terms/limit';
import { report, terms } from '../../components/samples';

const week: Terms = { ...terms, limits: [{ kind: 'free-for', amount: 1, unit: 'week' }] };

test('a permission holds through its last day; then one asks, but for quoting', () => {
  expect(answersOn(week, '2025-03-01', '2025-03-08')).toEqual(terms.uses);
  expect(answersOn(week, '2025-03-01', '2025-03-09')).toEqual({
    ...terms.uses,
    republish_noncommercial: 'permission-required',
  });
  expect(week.uses.republish_noncommercial).toBe('conditional');
});
test('without a limit or a day nothing ends', () => {
  expect(answersOn(terms, '2025-03-01', '2099-01-01')).toEqual(terms.uses);
  expect(answersOn(week, null, '2099-01-01')).toEqual(terms.uses);
});

test('conditions come in the order of the table, each once, the unknown last', () =>
  expect(inOrder(['x', 'no-edits', 'a', 'attribution', 'no-edits'])).toEqual(['attribution', 'no-edits', 'x', 'a']));

/** The sample's terms as the original publisher's own. */
const own: Terms = { ...terms, sources: terms.sources.map((source) => ({ ...source, by: 'origin' as const })) };
const may = (of: Terms, day = '2025-03-05') => mayRepublish({ ...report, terms: of }, day);
const [first] = own.sources;

test.each<[string, boolean, Terms]>([
  ['the original publisher permits it', true, own],
  ["a republisher permits what is another's", false, terms],
  ['nobody permits it', false, { ...own, uses: { ...own.uses, republish_noncommercial: 'permission-required' } }],
  ['only an excerpt is free', false, { ...own, conditions: ['excerpt-only'] }],
  ['so many words are free', false, { ...own, limits: [{ kind: 'at-most', amount: 200, unit: 'word' }] }],
  ['the time is not over', true, { ...own, limits: [{ kind: 'free-for', amount: 1, unit: 'week' }] }],
  ['the time is over', false, { ...own, limits: [{ kind: 'free-for', amount: 2, unit: 'day' }] }],
  ['its time has not come', false, { ...own, limits: [{ kind: 'wait', amount: 1, unit: 'month' }] }],
  ['we are not sure of the policy', false, { ...own, sources: first ? [{ ...first, verified: false }] : [] }],
])('the whole text may be taken along: %s, %s', (_, expected, of) => expect(may(of)).toBe(expected));

test('without terms there is nothing to take along', () =>
  expect(mayRepublish({ ...report, terms: null }, '2025-03-05')).toBe(false));

describe('what is free for a time', () => {
  const day = countedFrom(report) ?? '';
  const next = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
  const timed = (kind: 'wait' | 'free-for'): Terms => ({ ...own, limits: [{ kind, amount: 1, unit: 'week' }] });
  test('may be taken along from its first day to its last', () => {
    const end = next(day, 7);
    expect([may(timed('wait'), next(end, -1)), may(timed('wait'), end), may(timed('wait'), next(end, 1))]).toEqual([
      false,
      true,
      true,
    ]);
    expect([next(end, -1), end, next(end, 1)].map((each) => may(timed('free-for'), each))).toEqual([true, true, false]);
  });
  test('may not where the day of its publication is not known', () => {
    const undated = {
      ...report,
      origin: report.origin && { ...report.origin, published: null },
      page: { ...report.page, published: null },
    };
    expect(mayRepublish({ ...undated, terms: timed('free-for') }, day)).toBe(false);
    expect(mayRepublish({ ...undated, terms: { ...own, limits: [] } }, day)).toBe(true);
  });
});
test('a site may give away what is its own', () => {
  const site: Terms = { ...own, sources: terms.sources.map((source) => ({ ...source, by: 'site' as const })) };
  expect(mayRepublish({ ...report, terms: site }, '2025-03-05')).toBe(false);
  expect(mayRepublish({ ...report, origin: null, terms: site }, '2025-03-05')).toBe(true);
});
test('what governs another text permits nothing', () =>
  expect(may({ ...own, sources: own.sources.map((source) => ({ ...source, governs: false })) })).toBe(false));
test('what is permitted to those who sell is permitted', () => {
  const [decider] = [own.decidedBy.republish_noncommercial];
  const uses: Terms['uses'] = { ...own.uses, republish_noncommercial: 'unstated', republish_commercial: 'allowed' };
  const sold: Terms = { ...own, uses, decidedBy: { ...own.decidedBy, republish_commercial: decider } };
  expect(may(sold)).toBe(true);
  expect(may({ ...sold, decidedBy: { ...own.decidedBy, republish_commercial: null } })).toBe(false);
});
