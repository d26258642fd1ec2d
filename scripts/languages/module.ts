/** Language files as modules: for the bundler, the tests and Node. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../command.ts';
import { moduleOf, piecesOf } from './compile.ts';
import { type LanguageFile, readLanguage } from './format.ts';

const folder = join(root, 'lib', 'languages');

/** The tags of the languages that have a file. */
export const languageTags = (): string[] =>
  readdirSync(folder)
    .flatMap((name) => /^([a-z]{2,3})\.txt$/.exec(name)?.[1] ?? [])
    .toSorted();

/** The path of a language's file. */
export const languagePath = (tag: string): string => join(folder, `${tag}.txt`);

/** Reads a language file. Throws with file, line and what to write instead. */
function languageFile(tag: string): LanguageFile {
  const path = languagePath(tag);
  const { file, faults } = readLanguage(readFileSync(path, 'utf8'));
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message }) => `${relative(root, path)}:${line}: ${message}`).join('\n'));
  return file;
}

/** The tags that the list names. Throws where it and the folder do not agree. */
function listed(): string[] {
  const text = readFileSync(join(folder, 'list.txt'), 'utf8').replace(/^#.*$/gm, '');
  const tags = text.split(/\s+/).filter(Boolean);
  const missing = languageTags().find((tag) => !tags.includes(tag));
  if (missing) throw new Error(`lib/languages/list.txt: write ${missing} into it, which has a file`);
  return tags;
}

/** Each word by its key, so that a page takes along those alone that it reads with; and all of them by default. */
function wordModule(pieces: Readonly<Record<string, string>>): string {
  const keys = Object.keys(pieces);
  return [
    // Some keys are words of JavaScript.
    ...keys.map((key) => `const ${key}_ = ${JSON.stringify(pieces[key])};`),
    `export { ${keys.map((key) => `${key}_ as ${key}`).join(', ')} };`,
    `export default { ${keys.map((key) => `${key}: ${key}_`).join(', ')} };`,
  ].join('\n');
}

/** The code of a module that stands for a language file, for the list of them all, or for their little words; else null. */
export function moduleAt(id: string): string | null {
  const [, name, query] = /[\\/]languages[\\/](list|[a-z]{2,3})\.txt(?:\?(\w+))?$/.exec(id) ?? [];
  if (!name) return null;
  if (name !== 'list') return moduleOf(languageFile(name));
  const tags = listed();
  if (query === 'words') return wordModule(piecesOf(tags.map(languageFile)));
  return `${tags.map((tag) => `import ${tag}_ from './${tag}.txt';\n`).join('')}export default [${tags.map((tag) => `${tag}_`).join(', ')}];`;
}

/** What all these modules are made of, as a sum: the language files, and the code that reads them. */
const sumOfAll = (): string =>
  [folder, import.meta.dirname]
    .flatMap((each) => readdirSync(each).map((name) => join(each, name)))
    .reduce((sum, file) => sum.update(readFileSync(file)), createHash('sha256'))
    .digest('hex');

/** How Vitest is told the key under which it keeps a module. */
export type KeyOf = (module: { id: string }) => string | null;

/** A Vite plugin that reads the language files when the extension is built. */
export const languageFiles = () => ({
  name: 'language-files',
  // Before Vite takes a .txt for a file to be copied.
  enforce: 'pre' as const,
  load(this: { addWatchFile(path: string): void }, id: string) {
    const code = moduleAt(id);
    if (code === null) return null;
    if (id.includes('list.txt')) for (const tag of languageTags()) this.addWatchFile(languagePath(tag));
    return { code, map: null, moduleType: 'js' };
  },
  /** Vitest keeps what was made of a module as long as that module's own file stays; ours are made of many. */
  configureVitest({ defineCacheKeyGenerator }: { defineCacheKeyGenerator: (key: KeyOf) => void }) {
    const sum = sumOfAll();
    defineCacheKeyGenerator(({ id }) => (/[\\/]languages[\\/].*\.txt/.test(id) ? sum : null));
  },
});
