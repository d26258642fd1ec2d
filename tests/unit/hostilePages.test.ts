// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../lib/reader';
import { families, hostilePages } from '../hostile';

/** The hostile pages, small: a browser's journey has them in full (tests/e2e/hostilePages.test.ts). */
const small = (count: number) => Math.ceil(count / 40);

test('there are two hundred of them at least, each with a name of its own', () => {
  expect(new Set(hostilePages.map(({ name }) => name)).size).toBe(hostilePages.length);
  expect(hostilePages.length).toBeGreaterThanOrEqual(200);
});

describe.each(families)('$name', ({ pages }) => {
  test.each(pages)('$name', { timeout: 30_000 }, ({ make, mustBeRead }) => {
    const answer = readSnapshot({
      url: 'http://hostile.example/oven',
      html: make(small).toString(),
      contentType: 'text/html',
    });
    // A reason where it is refused; what is thrown fails the test.
    expect(answer).not.toBe('broken');
    if (mustBeRead) expect(answer).toMatchObject({ page: { title: expect.stringContaining('The cold oven') } });
  });
});
