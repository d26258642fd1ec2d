import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { languageFiles } from './scripts/languages/module.ts';

/** What the modules of the languages are made of: their files, and what reads those. */
const languageSum = ['lib/languages', 'scripts/languages']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .reduce((sum, file) => sum.update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

type KeyOf = (module: { id: string }) => string | null;

/** Vitest keeps what was made of a module as long as that module's own file stays; theirs are made of many. */
const keptByLanguages = () => ({
  name: 'kept-by-languages',
  configureVitest({ defineCacheKeyGenerator }: { defineCacheKeyGenerator: (key: KeyOf) => void }) {
    defineCacheKeyGenerator(({ id }) => (/[\\/]languages[\\/].*\.txt/.test(id) ? languageSum : null));
  },
});

/** What is no test of vitest's. */
export const elsewhere = ['tests/e2e/**', 'tests/soak/**'];
/** What puts another module or another browser in a module's place: each in a world of its own. */
export const replacing = [
  'tests/components/**/*.test.{ts,tsx}',
  'tests/unit/io/**/*.test.ts',
  'tests/unit/kit/reader.test.ts',
];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [languageFiles(), keptByLanguages()],
  test: {
    environment: 'node',
    maxWorkers: '100%',
    projects: [
      {
        // The core has no state that a test could leave behind: its modules are loaded once for all.
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...replacing],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'replacing', include: replacing } },
    ],
  },
});
