/** Runs before each test file: wakes the one mutant that is meant, and keeps which of them are reached. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    mutant: number;
    /** The folder where it is written which mutants a test file reaches; empty where nobody wants to know. */
    reached: string;
  }
}

const awake = inject('mutant');
const folder = inject('reached');
const reached = new Set<number>();

/** A mutant may make a loop endless; it is then as good as noticed. Milliseconds of a processor, as others may be at work. */
const patience = 30_000;
const took = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const begun = took();
/** The time is not asked for each time that a mutant is met: some are met millions of times. */
const looks = 256;
let met = 0;

Reflect.set(globalThis, 'mutantIs', (id: number): boolean => {
  if (folder) reached.add(id);
  if (id !== awake) return false;
  if (++met % looks === 0 && took() - begun > patience) throw new Error('a mutant that does not end');
  return true;
});

afterAll(() => {
  const path = expect.getState().testPath;
  if (folder && path)
    writeFileSync(
      join(folder, path.replace(/[^\w.]/g, '_')),
      JSON.stringify({ path, reached: [...reached], took: took() - begun }),
    );
});
