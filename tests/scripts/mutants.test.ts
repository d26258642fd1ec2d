import { describe, expect, test } from 'vitest';
import { mutantsOf, withMutants } from '../../scripts/mutate/mutants';

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
