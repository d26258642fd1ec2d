/** Language files as modules: for the bundler, the tests and Node. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../command.ts';
import { moduleOf } from './compile.ts';
import { readLanguage } from './format.ts';

/** Is it the path of a language file? */
export const isLanguageFile = (path: string): boolean => /[\\/]languages[\\/][a-z]{2,3}\.txt$/.test(path);

/** What a language file says, as a module's code. Throws with file, line and what to write instead. */
export function languageModule(path: string): string {
  const { file, faults } = readLanguage(readFileSync(path, 'utf8'));
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message }) => `${relative(root, path)}:${line}: ${message}`).join('\n'));
  return moduleOf(file);
}

/** A Vite plugin that reads the language files when the extension is built. */
export const languageFiles = () => ({
  name: 'language-files',
  // Before Vite takes a .txt for a file to be copied.
  enforce: 'pre' as const,
  load(id: string) {
    const path = id.split('?')[0] ?? id;
    return isLanguageFile(path) ? { code: languageModule(path), map: null, moduleType: 'js' } : null;
  },
});
