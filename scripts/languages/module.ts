/** Language files as modules: for the bundler, the tests and Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../command.ts';
import { moduleOf, piecesOf } from './compile.ts';
import { type LanguageFile, readLanguage } from './format.ts';

/** Is it the path of a language file? */
export const isLanguageFile = (path: string): boolean => /[\\/]languages[\\/][a-z]{2,3}\.txt$/.test(path);

/** Is it the id of the module that holds the little words of all languages (`lib/languages/word.ts` imports it)? */
export const isWords = (id: string): boolean => /[\\/]languages[\\/]vocabulary\.ts\?words$/.test(id);

/** Reads a language file. Throws with file, line and what to write instead. */
function languageFile(path: string): LanguageFile {
  const { file, faults } = readLanguage(readFileSync(path, 'utf8'));
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message }) => `${relative(root, path)}:${line}: ${message}`).join('\n'));
  return file;
}

/** What a language file says, as a module's code. */
export const languageModule = (path: string): string => moduleOf(languageFile(path));

/** The little words of all languages, as a module's code. */
export function wordsModule(): string {
  const folder = join(root, 'lib', 'languages');
  const paths = readdirSync(folder).map((name) => join(folder, name));
  return `export default ${JSON.stringify(piecesOf(paths.filter(isLanguageFile).map(languageFile)))};`;
}

/** A Vite plugin that reads the language files when the extension is built. */
export const languageFiles = () => ({
  name: 'language-files',
  // Before Vite takes a .txt for a file to be copied.
  enforce: 'pre' as const,
  load(id: string) {
    if (isWords(id)) return { code: wordsModule(), map: null };
    const path = id.split('?')[0] ?? id;
    return isLanguageFile(path) ? { code: languageModule(path), map: null, moduleType: 'js' } : null;
  },
});
