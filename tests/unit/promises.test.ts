import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every promise names tests, and they are there. */

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Promised {
  id: string;
  promise: string;
  proofs: { file: string; name: string }[];
  /** What `npm run` is given. */
  commands: string[];
}

const rows = [...read('docs/promises.md').matchAll(/^\| (P\d+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, id = '', promise = '', proofs = '']): Promised => ({
    id,
    promise,
    proofs: [...proofs.matchAll(/`([^`]+)`: “(.+?)”(?=<br>|$)/g)].map(([, file = '', name = '']) => ({ file, name })),
    commands: [...proofs.matchAll(/`npm run ([\w:-]+)`/g)].map(([, command = '']) => command),
  }),
);

/** The names of a file's tests; what a name takes from a variable reads `…`. */
const namesIn = (source: string): string[] =>
  [...source.matchAll(/\b(?:test|describe)(?:\.each\([^)]*\))?\(\s*(?:(['"])(.*?)\1|`(.*?)`)(?=,|\s*,)/g)].map(
    ([, , plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, '…') ?? '',
  );

/** Which of these proofs name no test that is there. */
const missing = (proofs: Promised['proofs']) =>
  proofs.filter(({ file, name }) => !existsSync(join(root, file)) || !namesIn(read(file)).includes(name));

test('there are fifteen, in their order', () => {
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `P${index + 1}`));
});

const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

describe.each(rows)('$id', ({ proofs, commands }) => {
  test('names tests, and each is there', () => {
    expect(proofs.length + commands.length).toBeGreaterThan(0);
    expect(missing(proofs)).toEqual([]);
    expect(scripts).toEqual(expect.arrayContaining(commands));
  });
});

test('a test that is not there would be missed', () => {
  const here = 'tests/unit/promises.test.ts';
  expect(missing([{ file: here, name: 'there are fifteen, in their order' }])).toEqual([]);
  expect(missing([{ file: here, name: 'there are fifteen' }])).toHaveLength(1);
  expect(missing([{ file: 'tests/unit/nowhere.test.ts', name: 'there are fifteen, in their order' }])).toHaveLength(1);
});
