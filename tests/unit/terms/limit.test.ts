import { expect, test } from 'vitest';
import type { Terms } from '../../../lib/model';
import { inOrder } from '../../../lib/terms/conditions';
import { answersOn } from '../../../lib/terms/limit';
import { terms } from '../../components/samples';

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
