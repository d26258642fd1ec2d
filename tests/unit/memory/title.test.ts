import { expect, test } from 'vitest';
import { areAlike } from '../../../lib/memory/title';

test.each([
  ['Dam repairs begin', 'Dam repairs begin', true],
  ['Dam repairs begin', 'DAM REPAIRS BEGIN: live', true],
  ['Dam repairs begin | Valley Post', 'Trams return | Valley Post', false],
  ['Dam repairs begin', 'Trams return to the harbor', false],
  ['大坝维修开始', '大坝维修今日开始', true],
  ['大坝维修开始', '电车回到港口', false],
  // A title that tells nothing parts nothing.
  ['Valley Post', 'Trams return to the harbor', true],
  ['', '', true],
])('%s, %s: %s', (a, b, is) => {
  expect(areAlike(a, b, 'valleypost.example')).toBe(is);
  expect(areAlike(b, a, 'valleypost.example')).toBe(is);
});
