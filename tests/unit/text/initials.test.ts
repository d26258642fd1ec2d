import { expect, test } from 'vitest';
import { abbreviates, areInitialsOf } from '../../../lib/text/initials';

test.each([
  ['LTWW', 'Lower Town Water Works', true],
  ['HoS', 'House of Song', true],
  ['HS', 'House of Song', true],
  ['ltww', 'Lower Town Water Works', true],
  ['LTW', 'Lower-Town Works', true],
  ['HS', 'House & Song', true],
  ['HW', 'House of Song', false],
  ['HOSP', 'House of Song', false],
  ['H', 'House', false],
  ['', 'House of Song', false],
])('%s stands for %s: %s', (short, name, is) => expect(abbreviates(short, name)).toBe(is));

test.each([
  ['The club of Anglers for Ponds', 'AFP', true],
  ['Association for Financial Ponds', 'AFP', true],
  ['Lower Town Ponds', 'AFP', false],
  ['AFP', 'AFP', false],
  ['Avtalt pensjon', 'AFP', false],
  ['Avtalefestet pensjon', 'AFP', true],
  ['Flood Watch Paris', 'AFP', false],
  ['Storm over Oslo', 'AFP', false],
])('%s (%s): %s', (before, initials, are) => expect(areInitialsOf(before, initials)).toBe(are));
