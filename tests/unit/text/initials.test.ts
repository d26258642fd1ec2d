import { expect, test } from 'vitest';
import { abbreviates } from '../../../lib/text/initials';

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
