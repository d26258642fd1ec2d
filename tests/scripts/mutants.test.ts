/** Which mistakes `npm run mutate` makes. */
import { describe, expect, test } from 'vitest';
import { mutantsOf, withMutant, withMutants } from '../../scripts/mutate/mutants';

const made = (code: string) => mutantsOf('a.ts', code).map((mutant) => withMutant(code, mutant));

test.each<[string, string[]]>([
  ['const a = b < c;', ['const a = ((b) <= (c));']],
  ['export const a = b < c;', ['export const a = ((b) <= (c));']],
  ['export function a() { return b; }', ['export function a() { return (undefined); }']],
  ["export default 'a';", ["export default ('');"]],
  ["import { a } from 'a';", []],
  ["export { a } from 'a';", []],
  ["export * from 'a';", []],
  ["import a from 'a' with { type: 'text' };", []],
  ["const a = { 'b': 1 };", ["const a = { 'b': (2) };"]],
  ["type A = 'a' | 1;", []],
])('%s', (code, mistakes) => expect(made(code)).toEqual(mistakes));

/** A function whose parts say what was done, with all mistakes of it asleep but one; null for none. */
function run(code: string, awake: number | null, ...given: readonly boolean[]): string[] {
  const mutants = mutantsOf('x.ts', code)
    .filter(({ kind }) => kind === 'statement')
    .map((mutant, id) => ({ ...mutant, id }));
  const done: string[] = [];
  const made = new Function('say', 'mutantIs', 'a', 'b', withMutants(code, mutants));
  made(
    (what: string) => done.push(what),
    (id: number) => id === awake,
    ...given,
  );
  return done;
}

describe('a mistake that sleeps changes nothing', () => {
  const code = "if (a) say('a'); else if (b) say('b'); else { say('c'); } say('d');";
  test.each([
    [true, false, ['a', 'd']],
    [true, true, ['a', 'd']],
    [false, true, ['b', 'd']],
    [false, false, ['c', 'd']],
  ])('%s, %s: %j', (a, b, expected) => expect(run(code, null, a, b)).toEqual(expected));
  test('and awake it leaves its statement out alone', () => {
    expect(run(code, 0, true, false)).toEqual(['d']);
    expect(run(code, 0, false, true)).toEqual(['b', 'd']);
    expect(run(code, 1, false, true)).toEqual(['d']);
  });
});
