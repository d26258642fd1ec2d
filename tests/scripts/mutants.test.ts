/** Which mistakes `npm run mutate` makes. */
import { expect, test } from 'vitest';
import { mutantsOf, withMutant } from '../../scripts/mutate/mutants';

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
