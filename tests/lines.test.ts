/**
 * What is told of a page with one more line, above its text or below it. Right or wrong: what changes here was meant to,
 * or the change did more than it should. `vitest -u` writes it anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toldInLine } from './told';
import { type Draft, longProse } from './unit/signals/page';

const folder = join(import.meta.dirname, 'lines');
const lines = readFileSync(join(folder, 'lines.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => [line.slice(0, 2), line.slice(5)] as const);

test.each<[string, (language: string, line: string) => Draft]>([
  ['head', (language, line) => ({ language, head: [line] })],
  ['foot', (language, line) => ({ language, foot: [line] })],
  ['byline', (language, line) => ({ language, head: [{ text: line, names: 'byline' }], bylines: [{ text: line }] })],
])('in the %s', { timeout: 60_000 }, async (place, draftOf) => {
  const all = lines
    .map(([language, line]) => `${line}\n    ${toldInLine({ body: longProse, ...draftOf(language, line) })}\n`)
    .join('');
  await expect(all).toMatchFileSnapshot(join(folder, `${place}.txt`));
});
