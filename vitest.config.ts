import { defineConfig } from 'vitest/config';
import { madeModules } from './scripts/made.ts';

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
  plugins: madeModules(),
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
