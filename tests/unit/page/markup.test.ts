// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { partsOf } from '../../../lib/page/markup';
import type { Part } from '../../../lib/page/part';
import type { Run } from '../../../lib/page/run';

const linkOf = (element: Element) => element.getAttribute('href');
const read = (markup: string) => partsOf(new DOMParser().parseFromString(markup, 'text/html').body, linkOf) ?? [];

const line = (runs: readonly Run[]): string =>
  runs
    .map(({ text, strong, emphasis, code, href }) =>
      [text, strong && 'strong', emphasis && 'emphasis', code && 'code', href].filter(Boolean).join('^'),
    )
    .join('+')
    .replaceAll('\n', '↵');
/** Parts in short: "h2 One; [two | three]; {four / five}; “six”". */
const told = (parts: readonly Part[]): string => parts.map(partTold).join('; ');
function partTold(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return line(part.inside);
    case 'heading':
      return `h${part.level} ${line(part.inside)}`;
    case 'list':
      return `${part.ordered ? part.start : ''}[${part.items.map(told).join(' | ')}]`;
    case 'quote':
      return `“${told(part.inside)}”`;
    case 'preformatted':
      return `code ${part.text.replaceAll('\n', '↵')}`;
    case 'table':
      return `{${part.rows.map((row) => row.map(({ header, inside }) => `${header ? '#' : ''}${line(inside)}`).join(' / ')).join(' // ')}}`;
    case 'rule':
      return '---';
  }
}

test.each<[string, string, string]>([
  ['a line of its own for each block', 'a<div>b</div>c<section>d</section><h2>e</h2>f', 'a; b; c; d; h2 e; f'],
  [
    'headings of all ranks',
    '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>',
    'h2 a; h2 b; h3 c; h4 d; h4 e; h4 f',
  ],
  ['a heading in one line', '<h2>a<br>b<p>c</p></h2>', 'h2 a b c'],
  ['no heading without words', '<h2> </h2>a', 'a'],
  [
    'styles within styles',
    '<b>a<i>b<code>c</code></i></b><em>d</em><strong>e</strong>',
    'a^strong+b^strong^emphasis+c^strong^emphasis^code+d^emphasis+e^strong',
  ],
  ['a link and none', '<a href="x">a</a> <a>b</a>', 'a^x+ b'],
  ['numbers above and below the line', 'a<sup>+1−2-3 b</sup><sub>+4−5-6</sub>', 'a⁺¹⁻²⁻³ b₊₄₋₅₋₆'],
  ['white space that HTML has, and no other', 'a \t\n\f b\u00a0\u00a0c', 'a b\u00a0\u00a0c'],
  ['quotations', 'a <q>b <b>c</b></q>', 'a “b +c^strong+”'],
  ['code', '<pre>\r\n \n  a\tb\r\n c<br>d \n\n</pre><pre> </pre>', 'code   a\tb↵ c↵d'],
  ['a rule between', 'a<hr>b', 'a; ---; b'],
  ['lists', '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><menu><li>d</li></menu>', '[a | b]; 1[c]; [d]'],
  [
    'numbers from where they begin',
    ['0', '7', '-1', '999999999', '1000000000', 'x'].map((start) => `<ol start="${start}"><li>a</ol>`).join(''),
    '0[a]; 7[a]; 1[a]; 999999999[a]; 1[a]; 1[a]',
  ],
  ['no list without items', '<ul> <li> </li></ul>a', 'a'],
  ['what stands between two items', '<ul>a<li>b</li>c<ul><li>d</li></ul><li>e</li></ul>', '[a | b; c; [d] | e]'],
  ['a list within an item', '<ol><li>a<ol><li>b</li></ol>c</li></ol>', '1[a; 1[b]; c]'],
  ['quotes', '<blockquote>a<p>b</p></blockquote><blockquote> </blockquote>', '“a; b”'],
  ['tables', '<table><tr><th>a</th><td>b</td></tr><tr><td>c<p>d</p></td></tr></table>', '{#a / b // c↵d}'],
  [
    'cells over several columns',
    '<table><tr><td colspan="3">a</td></tr><tr><td colspan="1">b</td><td colspan="-2">c</td></tr></table>',
    '{a /  /  // b / c}',
  ],
  [
    'rows that nobody sees, and empty ones',
    '<table><tr hidden><td>x</td><td>x</td></tr><tr><td> </td><td></td></tr><tr><td>a</td><td>b</td></tr></table>',
    '{a / b}',
  ],
  ['no table without words', '<table><tr><td></td><td></td></tr></table>', ''],
  ['a table’s caption', '<table><caption>a</caption><tr><td>b</td><td>c</td></tr></table>', 'a; {b / c}'],
  ['one column is no table', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a; b'],
  [
    'nor is what sets a page',
    ['role="none"', 'role="presentation"']
      .map((role) => `<table ${role}><tr><td>a</td><td>b</td></tr></table>`)
      .join(''),
    'a; b; a; b',
  ],
  ['another role is one', '<table role="grid"><tr><td>a</td><td>b</td></tr></table>', '{a / b}'],
  [
    'nor what holds more than words',
    ['h3', 'pre', 'blockquote', 'table']
      .map((tag) => `<table><tr><td><${tag}></${tag}>a</td><td>b</td></tr></table>`)
      .join(''),
    'a; b; a; b; a; b; a; b',
  ],
  ['figures of words', '<figure><table><tr><td>a</td><td>b</td></tr></table></figure><figure>x</figure>', '{a / b}'],
  ['no captions', `<p class="caption">${'x'.repeat(1_000)}</p>`, ''],
  ['a text that is named like one', `<p class="caption">${'x'.repeat(1_001)}</p>`, 'x'.repeat(1_001)],
  [
    'nothing for those who listen',
    'a<span class="sr-only">x</span><b class="visually-hidden big">x</b><i class="sr-only-not">b</i>',
    'a+b^emphasis',
  ],
  [
    'nothing that is hidden',
    'a<p aria-hidden="true">x</p><p aria-hidden="false">b</p><p hidden>x</p><p role="dialog">x</p><p role="note">c</p><p style="color:red;visibility: hidden">x</p>',
    'a; b; c',
  ],
  ['no controls', 'a\u0001\u009fb\u0009c\ud800', 'ab c\ufffd'],
])('%s', (_, markup, parts) => expect(told(read(markup))).toBe(parts));

const table = (columns: number, rows = 1) =>
  `<table>${`<tr>${'<td>a</td>'.repeat(columns)}</tr>`.repeat(rows)}</table>`;
const deep = (tag: string, times: number) => `${`<${tag}>`.repeat(times)}<b>a</b>${`</${tag}>`.repeat(times)}`;
const quotes = (markup: string) => told(read(markup)).split('“').length - 1;
test.each<[string, () => unknown, unknown]>([
  ['forty columns', () => read(table(40))[0]?.kind, 'table'],
  ['more than forty columns', () => read(table(41))[0]?.kind, 'paragraph'],
  ['two thousand rows', () => read(table(2, 2_000))[0]?.kind, 'table'],
  ['more than two thousand rows', () => read(table(2, 2_001))[0]?.kind, 'paragraph'],
  [
    'cells over more than forty columns',
    () => told(read('<table><tr><td colspan="99">a</td><td>b</td></tr></table>')).split('/').length,
    40,
  ],
  ['eight quotes within each other', () => quotes(deep('blockquote', 8)), 8],
  ['nine', () => quotes(deep('blockquote', 9)), 8],
  ['nine lists', () => told(read('<ul><li>a'.repeat(9))).split('[').length - 1, 8],
  ['fifty-nine elements within each other', () => told(read(deep('span', 59))), 'a^strong'],
  ['sixty', () => told(read(deep('span', 60))), 'a'],
  ['what lies too deep, a line for each break', () => told(read(`${'<span>'.repeat(61)}a<br>b<i hidden>c</i>`)), 'a b'],
])('limits: %s', (_, measured, wanted) => expect(measured()).toEqual(wanted));

test('a million letters are an article, more are none', () => {
  const of = (markup: string) => partsOf(new DOMParser().parseFromString(markup, 'text/html').body, linkOf);
  expect(of('x'.repeat(1_000_000))).toHaveLength(1);
  expect(of('x'.repeat(1_000_001))).toBeNull();
  expect(of(`${'x'.repeat(500_000)}<pre>${'y'.repeat(500_000)}</pre>`)).toHaveLength(2);
  expect(of(`${'x'.repeat(500_000)}<pre>${'y'.repeat(500_001)}</pre>`)).toBeNull();
});
