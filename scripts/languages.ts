/**
 * What each language file says, in figures: `npm run languages`. Ends with status 1 where one is written as no language
 * is, or where a template is found in no sentence.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './command.ts';
import { exercise } from './languages/exercise.ts';
import { readLanguage } from './languages/format.ts';
import { languagePath, languageTags } from './languages/module.ts';

const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`.padStart(6);
const row = (name: string, figures: readonly (string | number)[]): string =>
  name.padEnd(8) + figures.map((each) => String(each).padStart(11)).join('');

console.log(row('', ['lines', 'examples', 'templates', 'found', 'by its own']));
const total = { lines: 0, examples: 0, entries: 0, found: 0, told: 0 };
for (const tag of languageTags()) {
  const path = relative(root, languagePath(tag));
  const source = readFileSync(languagePath(tag), 'utf8');
  const { file, faults } = readLanguage(source);
  const { entries, found, told, faults: idle } = exercise(file);
  const lines = source.trimEnd().split('\n').length;
  console.log(row(tag, [lines, file.examples.length, entries, share(found, entries), share(told, entries)]));
  for (const { line, message } of [...faults, ...idle]) {
    console.error(`${path}:${line}: ${message}`);
    process.exitCode = 1;
  }
  total.lines += lines;
  total.examples += file.examples.length;
  total.entries += entries;
  total.found += found;
  total.told += told;
}
console.log(
  row('all', [
    total.lines,
    total.examples,
    total.entries,
    share(total.found, total.entries),
    share(total.told, total.entries),
  ]),
);
