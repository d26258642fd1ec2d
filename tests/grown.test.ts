/**
 * How long a line may grow before something else is told of the page. Right or wrong: what changes here was meant to,
 * or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toldInLine } from './told';
import { grown, linesOf, shrunk, turns } from './turns';
import { type Draft, longProse } from './unit/signals/page';

const lines = linesOf('grown', 'lines.txt').map((row) => {
  const [language = '', place, ...line] = row.split(' | ');
  return { language, place, line: line.join(' | ') };
});

test.each<[string, (line: string) => Draft]>([
  ['head', (line) => ({ head: [line] })],
  ['byline', (line) => ({ head: [{ text: line, names: 'byline' }], bylines: [{ text: line }] })],
  ['first', (line) => ({ body: [line, ...longProse] })],
  ['last', (line) => ({ body: [...longProse, line] })],
  ['foot', (line) => ({ foot: [line] })],
  ['footer', (line) => ({ foot: [{ text: line, zone: 'footer' }] })],
])('%s', { timeout: 60_000 }, async (where, draftOf) => {
  const told = lines
    .filter(({ place }) => place === where)
    .map(({ language, line }) => {
      const tell = (size: number) => shrunk(toldInLine({ body: longProse, language, ...draftOf(grown(line, size)) }));
      const [last, step] = line.includes('^') ? [40, 10] : line.includes('~') ? [200, 20] : [760, 40];
      return `${language} ${line}\n${turns(last, step, tell)}`;
    });
  await expect(told.join('')).toMatchFileSnapshot(join(import.meta.dirname, 'grown', `${where}.txt`));
});
