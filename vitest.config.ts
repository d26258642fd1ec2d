import { defineConfig } from 'vitest/config';
import { languageFiles } from './scripts/languages/module.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [languageFiles()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/soak/**'],
    environment: 'node',
  },
});
