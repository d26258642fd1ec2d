/** The language files, as their speakers write them. */
import { readFileSync } from 'node:fs';
import { type Fault, type LanguageFile, readLanguage } from '../../../scripts/languages/format';
import { languagePath, languageTags } from '../../../scripts/languages/module';

export interface Written {
  name: string;
  source: string;
  file: LanguageFile;
  faults: Fault[];
}

export const written: readonly Written[] = languageTags().map((name) => {
  const source = readFileSync(languagePath(name), 'utf8');
  return { name, source, ...readLanguage(source) };
});
