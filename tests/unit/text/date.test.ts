import { expect, test } from 'vitest';
import { dayIn, dayOf } from '../../../lib/text/date';

test.each([
  ['2026-11-12T18:00:00+01:00', '2026-11-12'],
  ['20261112', '2026-11-12'],
  ['2026-02-31', null],
  ['soon', null],
])('%s names the day %s', (value, day) => expect(dayOf(value)).toBe(day));

test.each([
  ['Posted November 1, 2026 by nobody', 'en', '2026-11-01'],
  ['12 novembre 2026', 'fr', '2026-11-12'],
  ['12. März 2026', 'de', '2026-03-12'],
  ['5. Jänner 2026', 'de', '2026-01-05'],
  ['3. marca 2026', 'sl', '2026-03-03'],
  ['2026年3月4日', 'ja', '2026-03-04'],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'fr', '2026-04-03'],
])('in %s (%s) stands %s', (text, language, day) => {
  expect(dayIn(text, language)).toBe(day);
});
