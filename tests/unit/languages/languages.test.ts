import { describe, expect, test } from 'vitest';
import { languages } from '../../../lib/languages';
import { exercise } from '../../../scripts/languages/exercise';
import { isOrigin } from '../../../scripts/languages/format';
import { answers } from './example';
import { written } from './files';

/** Of a language's templates, so many are found in a sentence of its file or in one made of them. */
const leastFound = 0.95;

test('every file is in the list of lib/languages/list.txt', () => {
  expect(languages.map(({ language }) => language).toSorted()).toEqual(written.map(({ name }) => name));
});

describe.each(written)('$name', ({ name, file, faults }) => {
  test('is written as languages are', () => {
    expect(faults.map(({ line, message }) => `lib/languages/${name}.txt:${line}: ${message}`)).toEqual([]);
    expect(file.language).toBe(name);
  });

  test('each template is found, and by no other as well', () => {
    const { entries, found, faults: idle } = exercise(file);
    expect(idle.map(({ line, message }) => `lib/languages/${name}.txt:${line}: ${message}`)).toEqual([]);
    expect(found / entries).toBeGreaterThanOrEqual(leastFound);
  });

  test('has sentences and look-alikes for where a text comes from and for what may be done with it', () => {
    const kinds = new Set(file.examples.map(({ key, expected }) => `${isOrigin(key)} ${expected !== null}`));
    expect(kinds.size, 'write lines with + and with - beside the rules').toBe(4);
  });

  test.each(file.examples.map((each) => ({ ...each, sign: each.expected === null ? '-' : '+' })))(
    'line $line: $sign $text',
    (example) => {
      const { read, expected } = answers(name, example);
      expect(read).toBe(expected);
    },
  );
});

/** No file may grant in one spelling what it denies in another. */
describe.each(written.filter(({ file }) => file.respell))('$name, in its other script', ({ name, file }) => {
  const told = file.examples.filter(({ key, expected }) => !isOrigin(key) && !expected?.startsWith('holder'));
  test.each(told)('$text', (example) => {
    const text = file.respell?.(example.text) ?? '';
    expect(answers(name, { ...example, text }).read).toBe(answers(name, example).read);
  });
});
