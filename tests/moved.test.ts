/**
 * How far a line may be moved, and how often it may stand there, before something else is told of the page. Right or
 * wrong: what changes here was meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Block } from '../lib/page';
import { toldInLine } from './told';
import { linesOf, turns } from './turns';
import { type Draft, longProse } from './unit/signals/page';

const times = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at));
const teasers = (count: number): (string | (Partial<Block> & { text: string }))[] =>
  times(count, (at) => `What else is new in the valley, ${at}`);
const longer = [...longProse, ...longProse.map((text) => `${text} And so on.`)];

const elsewhere = 'https://lakepress.example/2024/05/03/story-of-the-harbour';
/** The line below the text, so many teasers down of so many, with what else is known of it. */
const below =
  (count: number, more: (line: string) => Partial<Block>) =>
  (line: string, at: number): Draft => ({ foot: teasers(count).toSpliced(at, 0, { text: line, ...more(line) }) });

test.each<[string, number, (line: string, at: number) => Draft]>([
  ['above the headline', 12, (line, at) => ({ top: teasers(12).toSpliced(12 - at, 0, line) })],
  ['above the text', 46, (line, at) => ({ head: teasers(46).toSpliced(46 - at, 0, line) })],
  ['into the text', 9, (line, at) => ({ body: longer.toSpliced(at, 0, line) })],
  ['up from its end', 9, (line, at) => ({ body: longer.toSpliced(longer.length - at, 0, line) })],
  ['below the text', 20, (line, at) => ({ foot: teasers(20).toSpliced(at, 0, line) })],
  ['behind a picture', 3, (line, at) => ({ head: [{ text: line, belowPicture: at }] })],
  ['below, in small print', 20, below(20, () => ({ names: 'copyright' }))],
  ['below, in the footer', 20, below(20, () => ({ zone: 'footer' }))],
  ['below, in an aside', 20, below(20, () => ({ zone: 'aside' }))],
  [
    'below, with a licence',
    20,
    below(20, (line) => ({
      links: [{ text: line.slice(0, 12), href: 'https://creativecommons.org/licenses/by/4.0/' }],
    })),
  ],
  [
    'below, with a link elsewhere',
    20,
    below(20, (line) => ({ links: [{ text: line.slice(0, 12), href: elsewhere }] })),
  ],
  [
    'in the head, with a link',
    20,
    (line, at) => ({
      head: teasers(20).toSpliced(20 - at, 0, {
        text: line,
        links: [{ text: line, href: elsewhere }],
      }),
    }),
  ],
  [
    'above, in small print',
    20,
    (line, at) => ({ head: teasers(20).toSpliced(20 - at, 0, { text: line, names: 'copyright' }) }),
  ],
  ['below, in comments', 4, below(4, () => ({ zone: 'comments', names: 'comment' }))],
  ['below, as a heading', 6, below(6, () => ({ tag: 'h2' }))],
  ['below, as an item', 6, below(6, () => ({ tag: 'li' }))],
  ['repeated', 14, (line, at) => ({ foot: times(at, (n) => `${line}${' '.repeat(n % 2)}`) })],
])('%s', { timeout: 60_000 }, async (where, last, draftOf) => {
  const told = linesOf('moved', 'lines.txt').map((row) => {
    const [language = '', line = ''] = row.split(' | ');
    const tell = (at: number) => toldInLine({ body: longProse, language, ...draftOf(line, at) });
    return `${line}\n${turns(last, 2, tell)}`;
  });
  await expect(told.join('')).toMatchFileSnapshot(
    join(import.meta.dirname, 'moved', `${where.replace(/\W+/g, '-')}.txt`),
  );
});
