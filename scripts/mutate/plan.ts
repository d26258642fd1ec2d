/** What the two halves of `npm run mutate` tell each other. */
import * as z from 'zod/mini';

/** Which mutants a test file reaches, and how long its tests keep a processor. Milliseconds. */
export const Reached = z.object({ path: z.string(), reached: z.array(z.number()), took: z.number() });

export const Plan = z.object({
  mutants: z.array(
    z.object({
      id: z.number(),
      file: z.string(),
      line: z.number(),
      from: z.string(),
      to: z.string(),
      start: z.number(),
      end: z.number(),
      kind: z.enum(['expression', 'statement']),
    }),
  ),
  /** Folders and files of tests that may be asked. */
  tests: z.array(z.string()),
  /** Null until it was found out. */
  reachedBy: z.nullable(z.array(Reached)),
  /** Mutants that were tried. */
  done: z.array(z.number()),
});
export type Plan = z.infer<typeof Plan>;

/** What came of a mutant: the test file that noticed it, or null. */
export const Tried = z.object({ id: z.number(), noticed: z.nullable(z.string()), files: z.number() });
export type Tried = z.infer<typeof Tried>;
