import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../../lib/text/today';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  ['2026-05-03T12:00:00Z', 0, '2026-05-03'],
  ['2026-05-03T22:30:00Z', -120, '2026-05-04'],
  ['2026-05-03T21:59:59Z', -120, '2026-05-03'],
  ['2026-05-03T22:00:00Z', -120, '2026-05-04'],
  ['2026-05-03T01:00:00Z', 300, '2026-05-02'],
])('at %s, %i minutes behind, it is %s', (now, offset, day) => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  expect(today()).toBe(day);
});
