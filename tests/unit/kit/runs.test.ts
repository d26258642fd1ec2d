/**
 * Every mark beside every sign, and every part within and behind every other, as Markdown and as HTML. Right or wrong:
 * what changes here was meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHtml } from '../../../lib/kit/html';
import { writeMarkdown } from '../../../lib/kit/markdown';
import type { Part } from '../../../lib/page/part';
import type { Run } from '../../../lib/page/run';
import { paragraph, sheetWith } from './sheet';

const markdown = (...parts: Part[]) =>
  writeMarkdown(sheetWith(parts, { title: '', byline: [], credit: [], canonical: null }));
const html = (...parts: Part[]) => writeHtml(sheetWith(parts, { title: '', byline: [], credit: [], canonical: null }));
const written = (all: readonly string[], name: string) =>
  expect(all.join('')).toMatchFileSnapshot(join(import.meta.dirname, 'runs', `${name}.txt`));

const href = 'https://x.example/a_(b)';
const marks: readonly Omit<Run, 'text'>[] = [
  { strong: true },
  { emphasis: true },
  { code: true },
  { href },
  { strong: true, emphasis: true },
  { href, code: true },
];
const inside = ['b', '.b', 'b.', '“b”', '`', '`b``', ' `b` ', '{{b}}', '{%', 'b\nc', '*', 'b|c', '𝑏'];

test('marks', async () => {
  const lines = marks.flatMap((mark) =>
    inside.flatMap((text) =>
      [
        ['a', 'c'],
        [' ', ' '],
        ['a ', '.'],
        ['.', 'c'],
        ['', ''],
      ].map(([before = '', behind = '']) => markdown(paragraph(before, { text, ...mark }, behind))),
    ),
  );
  const beside = marks.flatMap((mark) =>
    marks.map((other) =>
      markdown(paragraph('a', { text: 'b', ...mark }, { text: 'c', ...other }, { text: 'd', ...mark })),
    ),
  );
  await written([...lines, ...beside], 'marks');
});

const list = (ordered: boolean, start: number, ...items: Part[][]): Part => ({ kind: 'list', ordered, start, items });
const cell = (text: string, header = false) => ({ header, inside: [{ text }] });
const parts: Readonly<Record<string, Part>> = {
  paragraph: paragraph('a\nb'),
  heading: { kind: 'heading', level: 3, inside: [{ text: 'a #' }] },
  items: list(false, 1, [paragraph('a')], [paragraph('b\nc')]),
  numbers: list(true, 1, [paragraph('a')], [paragraph('b')]),
  'numbers from nine': list(true, 9, [paragraph('a')], [paragraph('b')]),
  'numbers to the end': list(true, 999_999_998, [paragraph('a')], [paragraph('b')], [paragraph('c')]),
  loose: list(false, 1, [paragraph('a'), paragraph('b')], [paragraph('c')]),
  quote: { kind: 'quote', inside: [paragraph('a'), paragraph('b')] },
  code: { kind: 'preformatted', text: 'a\n\n  b' },
  fences: { kind: 'preformatted', text: '```\n````' },
  template: { kind: 'preformatted', text: 'a {{ b }}\n*c*' },
  table: { kind: 'table', rows: [[cell('a', true), cell('b|c', true)], [cell('d\ne')]] },
  'a table without a head': { kind: 'table', rows: [[cell('a', true), cell('b')], [cell('c')]] },
  'an empty table': { kind: 'table', rows: [] },
  rule: { kind: 'rule' },
};

test.each<[string, (...of: Part[]) => string]>([
  ['markdown', markdown],
  ['html', html],
])('parts as %s', async (name, write) => {
  // HTML knows no part by what stands beside it.
  const others = Object.entries(parts).slice(0, name === 'html' ? 1 : undefined);
  const all = Object.entries(parts).flatMap(([one, a]) => [
    ...others.map(([other, b]) => `${one}, ${other}\n${write(a, b)}`),
    `${one}, inside\n${write(list(false, 1, [a]), list(true, 3, [paragraph('x'), a]), { kind: 'quote', inside: [a, paragraph('x')] })}`,
  ]);
  await written(all, name);
});
