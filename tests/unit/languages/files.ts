/** The language files, as their speakers write them. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Fault, type LanguageFile, readLanguage } from '../../../scripts/languages/format';

const folder = join(import.meta.dirname, '..', '..', '..', 'lib', 'languages');

export interface Written {
  name: string;
  source: string;
  file: LanguageFile;
  faults: Fault[];
}

export const written: readonly Written[] = globSync('*.txt', { cwd: folder })
  .toSorted()
  .map((path) => {
    const source = readFileSync(join(folder, path), 'utf8');
    return { name: basename(path, '.txt'), source, ...readLanguage(source) };
  });
