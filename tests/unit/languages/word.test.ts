import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../lib/languages';
import { wordsOf } from '../../../lib/languages/word';
import { piecesOf } from '../../../scripts/languages/compile';
import { readLanguage } from '../../../scripts/languages/format';
import { type LittleWord, littleWords } from '../../../scripts/languages/key';
import { written } from './files';

const isLittle = (key: string): key is LittleWord => Object.hasOwn(littleWords, key);
const keys = Object.keys(littleWords).filter(isLittle);

test('words of all languages stand together, each once, the longer ones first', () => {
  const and = wordsOf('and').slice('(?:'.length, -1).split('|');
  expect(and).toEqual(expect.arrayContaining(['and', 'und', 'και', 'și', 'e']));
  expect(new Set(and).size).toBe(and.length);
  expect(and.map(({ length }) => length)).toEqual(and.map(({ length }) => length).toSorted((a, b) => b - a));
  expect(new RegExp(`^${wordsOf('and', 'with')}$`, 'u').test('avec')).toBe(true);
});

test.each(keys)('%s is a group of a pattern, and matches nothing empty', (key) => {
  const pattern = new RegExp(`^${wordsOf(key)}$`, 'u');
  expect(pattern.test('')).toBe(false);
});

test('every key is read by a pattern', () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  const read = globSync(['lib/**/*.ts', 'scripts/notices/*.ts'], { cwd: root }).flatMap((path) =>
    [
      ...readFileSync(join(root, path), 'utf8').matchAll(
        /(?:wordsOf|eachOf)\((?<keys>[^)]*)\)|import \{(?<names>[^}]*)\} from '[^']*\?words'/g,
      ),
    ].map(({ groups }) => groups?.keys ?? groups?.names?.replaceAll(/\w+/g, "'$&'")),
  );
  expect(keys.filter((key) => !read.some((said) => said?.includes(`'${key}'`)))).toEqual([]);
});

test('most languages say what joins names and what contradicts', () => {
  const having = (key: LittleWord) => written.filter(({ file }) => file.lists.has(key)).length;
  expect(Math.min(having('and'), having('with'), having('but'))).toBeGreaterThan(languages.length / 2);
});

describe('in a file', () => {
  const head = 'language: xx\ncommon: a b\n';
  test('letters, alternatives and endings are what a little word is made of', () =>
    expect(readLanguage(`${head}word: and = …{name}\n`).faults).toEqual([
      { line: 3, message: '"…{name}": a little word is of letters, (a|b), [a] and * alone' },
    ]));
  test('a key that no language has is an error', () =>
    expect(() => piecesOf([readLanguage(`${head}word: and = xa\n`).file])).toThrow(
      'no language has a word for "with"',
    ));
});
