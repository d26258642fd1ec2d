/** `npm run new`, each kind into a copy of the checkout. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/languages/format';
import { kinds } from '../../scripts/new/index';
import { nameOf, withEntry, withImport, writeNew } from '../../scripts/new/kind';
import { language } from '../../scripts/new/language';
import { drawers, faultsOf } from '../unit/drawer';

const checkout = join(import.meta.dirname, '..', '..');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'source-context-new-'));
  for (const part of ['lib', 'components', 'public/_locales', 'world', 'scripts'])
    cpSync(join(checkout, part), join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const name = nameOf('open-harbor');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const faults = () => drawers.flatMap((drawer) => faultsOf(drawer, root));

describe.each(kinds.filter((kind) => kind !== language))('a new $kind', (kind) => {
  test('is a member of its drawers, in every list, and has a test', () => {
    const paths = writeNew(kind, name, root);
    expect(faults()).toEqual([]);
    const own = Object.keys(kind.files(name));
    expect(paths).toEqual(expect.arrayContaining(own));
    expect(own.filter((path) => path.startsWith('tests/unit/') && path.endsWith('openHarbor.test.ts'))).toHaveLength(1);
    for (const path of own.filter((path) => !path.startsWith('tests/'))) expect(read(path)).toContain('openHarbor: ');
  });
  test('would be missed in each list', () => {
    writeNew(kind, name, root);
    const lists = new Set(drawers.map(({ list }) => list));
    const changed = Object.keys(kind.changes(name, root)).filter((path) => lists.has(path));
    expect(changed.length).toBeGreaterThan(0);
    for (const path of changed) cpSync(join(checkout, path), join(root, path));
    expect(faults()).toHaveLength(changed.length);
  });
  test('says the same in every language of ours', () => {
    writeNew(kind, name, root);
    const changed = Object.keys(kind.changes(name, root)).filter((path) => path.endsWith('messages.json'));
    const added = changed.map((path) => {
      const before = Object.keys(JSON.parse(readFileSync(join(checkout, path), 'utf8')));
      return Object.keys(JSON.parse(read(path))).filter((key) => !before.includes(key));
    });
    expect(new Set(added.map(String)).size).toBeLessThanOrEqual(1);
    for (const [key] of added) expect(key).toMatch(/_open_harbor$/);
  });
  test('is written once, and not over another', () => {
    writeNew(kind, name, root);
    const [list = ''] = Object.keys(kind.changes(name, root));
    const before = read(list);
    expect(() => writeNew(kind, name, root)).toThrow(/is there already\.$/);
    expect(read(list)).toBe(before);
  });
  test('is not half written where a list is not to be found', () => {
    const [list = ''] = Object.keys(kind.changes(name, root));
    writeFileSync(join(root, list), '');
    expect(() => writeNew(kind, name, root)).toThrow(/^No list begins with/);
    expect(Object.keys(kind.files(name)).filter((path) => existsSync(join(root, path)))).toEqual([]);
  });
});

describe('a new language', () => {
  const invented = nameOf('qaa');
  const path = 'lib/languages/qaa.txt';
  test('is a file of its own that reads, and a line in the list', () => {
    expect(writeNew(language, invented, root)).toEqual([path, 'lib/languages/list.txt']);
    expect(readLanguage(read(path))).toMatchObject({ file: { language: 'qaa' }, faults: [] });
    expect(read('lib/languages/list.txt')).toMatch(/ pt qaa ro/);
  });
  test('has every key of English, to be filled', () => {
    writeNew(language, invented, root);
    const keysOf = (text: string) => text.match(/^[a-z][a-z ]*(?=:)/gm)?.filter((key) => !/^set (?!text)/.test(key));
    expect(keysOf(read(path))).toEqual(keysOf(read('lib/languages/en.txt')));
  });
  test('is written once, and not over another', () => {
    writeNew(language, invented, root);
    expect(() => writeNew(language, invented, root)).toThrow(/is there already\.$/);
  });
});

test('a name in its four spellings', () =>
  expect(nameOf('open-harbor-2')).toEqual({
    id: 'open-harbor-2',
    code: 'openHarbor2',
    key: 'open_harbor_2',
    words: 'Open Harbor 2',
  }));
test.each(['', 'Open', 'open_harbor', '../harbor', 'open--harbor', '2open', 'häfen'])('%j is no name', (id) =>
  expect(() => nameOf(id)).toThrow(/is no name/),
);

test.each([
  ['const all: A[] = [one, two];', 'const all: A[] = [one, two, three];'],
  ['const all: A[] = [\n  one,\n  two,\n];', 'const all: A[] = [\n  one,\n  two, three,\n];'],
  ['const all: A[] = [];', 'const all: A[] = [three];'],
])('into the list %j', (text, whole) => expect(withEntry('all: A[] = [', 'three')(text)).toBe(whole));
test.each([
  [
    "/** A. */\nimport a from 'a';\nimport {\n  b,\n} from 'b';\n\nb;",
    "/** A. */\nimport a from 'a';\nimport {\n  b,\n} from 'b';\nC\n\nb;",
  ],
  ["import a from 'a';\nexport { b } from 'b';\n", "import a from 'a';\nC\nexport { b } from 'b';\n"],
])('among the imports of %j', (text, whole) => expect(withImport('C')(text)).toBe(whole));
