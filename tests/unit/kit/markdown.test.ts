import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../../lib/kit/markdown';
import type { Part } from '../../../lib/page/part';
import type { Run } from '../../../lib/page/run';
import { paragraph, sheetWith } from './sheet';

/** What stands between byline and credit. */
const body = (...parts: Part[]): string =>
  writeMarkdown(sheetWith(parts)).split('Nora Field\n\n')[1]?.split('\n\n[Harbor Review]')[0] ?? '';
const line = (...runs: (Run | string)[]) => body(paragraph(...runs));

test('headline, byline, text, credit, and where it is at home', () => {
  expect(
    writeMarkdown(sheetWith([paragraph('It stays.')], { counter: 'https://count.example/1' })),
  ).toBe(`# Depot to stay

Nora Field

It stays.

[Harbor Review](https://harborreview.example/depot)

![](https://count.example/1)

<link rel="canonical" href="https://harborreview.example/depot" />
`);
});

describe('text that looks like something else stays text', () => {
  test.each([
    ['HTML', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['a comment', '<!-- x', '\\<!-- x'],
    ['an entity', '&lt;b&gt; &copy; &#60; R&D; AT&T', '\\&lt;b\\&gt; \\&copy; \\&#60; R\\&D; AT&T'],
    ['a link', '[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['a picture', '![a](https://x.example/)', '!\\[a\\](https://x.example/)'],
    ['an automatic link', '<https://x.example/>', '\\<https://x.example/>'],
    ['a definition', '[a]: https://x.example/', '\\[a\\]: https://x.example/'],
    ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
    ['code', 'a `b` c', 'a \\`b\\` c'],
    ['a fence', '```js', '\\`\\`\\`js'],
    ['another fence', '~~~', '\\~\\~\\~'],
    ['backslashes', 'a\\*b \\', 'a\\\\\\*b \\\\'],
    ['a table', 'a | b', 'a \\| b'],
    [
      'a template',
      '{{ page }} {% raw %} {{< x >}} {#',
      '\\{\\{ page \\}\\} \\{\\% raw %\\} \\{\\{\\< x >\\}\\} \\{\\#',
    ],
    ['percents and hashes', '5% of #7', '5% of #7'],
    ['a program of MDX', 'export const a = 1', '&#101;xport const a = 1'],
    ['another', 'import a from "b"\nimport(c)', '&#105;mport a from "b"\\\n&#105;mport(c)'],
    ['exports of bread', 'exports rose; we export', 'exports rose; we export'],
  ])('%s', (_, text, markdown) => expect(line(text)).toBe(markdown));

  test.each([
    ['1. May', '1\\. May'],
    ['12) May', '12\\) May'],
    ['1.', '1\\.'],
    ['1.5 million', '1.5 million'],
    ['1234567890. May', '1234567890. May'],
    ['- May', '\\- May'],
    ['---', '\\---'],
    ['+ May', '\\+ May'],
    ['# May', '\\# May'],
    ['> May', '\\> May'],
    ['===', '\\==='],
    ['* May', '\\* May'],
    ['a - b > c # d', 'a - b > c # d'],
  ])('a line that begins %s', (text, markdown) => {
    expect(line(text)).toBe(markdown);
    expect(line(`a\n${text}`)).toBe(`a\\\n${markdown}`);
  });

  test('a line within a link or a style', () => {
    expect(line({ text: 'a\n- b', href: 'https://x.example/' })).toBe('[a\\\n\\- b](https://x.example/)');
    expect(line({ text: 'a\n1. b', strong: true })).toBe('**a\\\n1\\. b**');
  });
  test('headings', () => {
    const heading = (text: string): Part => ({ kind: 'heading', level: 3, inside: [{ text }] });
    expect(body(heading('C #'))).toBe('### C \\#');
    expect(body(heading('a\\##'))).toBe('### a\\\\#\\#');
    expect(writeMarkdown(sheetWith([], { title: '<b> [x](y) #' }))).toMatch(/^# \\<b> \\\[x\\\]\(y\) \\#\n/);
  });
  test('byline and credit', () => {
    const runs = [{ text: '# <b>' }];
    expect(writeMarkdown(sheetWith([], { byline: runs, credit: runs })).split('\\# \\<b>')).toHaveLength(3);
  });
});

describe('addresses', () => {
  test.each([
    ['https://a.example/x_(y)', 'https://a.example/x_%28y%29'],
    ['https://a.example/?a=1&b=2', 'https://a.example/?a=1&b=2'],
    ['https://a.example/?a=1&copy;=2', 'https://a.example/?a=1&amp;copy;=2'],
    ['https://a.example/?a=\\)<b>"`', 'https://a.example/?a=%5C%29%3Cb%3E%22%60'],
    ['mailto:nora@a.example', 'mailto:nora@a.example'],
  ])('%s', (href, written) => expect(line({ text: 'a', href })).toBe(`[a](${written})`));

  test('the canonical link is HTML', () =>
    expect(writeMarkdown(sheetWith([], { canonical: 'https://a.example/?b&c="' }))).toMatch(
      /\n<link rel="canonical" href="https:\/\/a\.example\/\?b&amp;c=&quot;" \/>\n$/,
    ));
});

describe('emphasis', () => {
  const strong = (text: string): Run => ({ text, strong: true });
  const emphasis = (text: string): Run => ({ text, emphasis: true });
  test.each<[string, (Run | string)[], string]>([
    ['words', ['a ', strong('b'), ' ', emphasis('c'), '.'], 'a **b** _c_.'],
    ['both', ['a ', { text: 'b', strong: true, emphasis: true }], 'a **_b_**'],
    ['side by side', [strong('a'), emphasis('b')], '**a**_b_'],
    ['within a word', ['un', strong('believ'), 'able'], 'un**believ**able'],
    ['within a word, slanted', ['un', emphasis('believ'), 'able'], 'un<em>believ</em>able'],
    ['signs beside letters', [strong('「東京」'), 'へ'], '<strong>「東京」</strong>へ'],
    ['signs beside a space', [strong('“a”'), ' b'], '**“a”** b'],
    ['a space that is no sign for Markdown', ['a', strong('\u00a0b')], 'a<strong>\u00a0b</strong>'],
    ['after a break', ['a\n', emphasis('b')], 'a\\\n_b_'],
    ['in a link', [{ ...strong('a'), href: 'https://x.example/' }], '[**a**](https://x.example/)'],
    ['letters beyond the sixteen bits', ['𝒳', strong('😀'), 'a'], '𝒳<strong>😀</strong>a'],
  ])('%s', (_, runs, markdown) => expect(line(...runs)).toBe(markdown));
});

describe('code', () => {
  test.each([
    ['a<b>*', '`a<b>*`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a``` `b', '````a``` `b````'],
    ['a\nb', '`a b`'],
  ])('%s', (text, markdown) => expect(line({ text, code: true })).toBe(markdown));
  test('listings', () => {
    expect(body({ kind: 'preformatted', text: 'a\n\n  b' })).toBe('```\na\n\n  b\n```');
    expect(body({ kind: 'preformatted', text: '```\n# x\n````' })).toBe('`````\n```\n# x\n````\n`````');
  });
});

describe('blocks', () => {
  const list = (ordered: boolean, items: readonly (readonly Part[])[], start = 1): Part => ({
    kind: 'list',
    ordered,
    start,
    items,
  });
  const dots = (...texts: string[]) =>
    list(
      false,
      texts.map((text) => [paragraph(text)]),
    );

  test('lists in lists', () =>
    expect(body(list(true, [[paragraph('a'), dots('b', 'c')], [paragraph('d\ne')]], 9))).toBe(
      '9. a\n   - b\n   - c\n10. d\\\n    e',
    ));
  test('items of more than a line', () =>
    expect(body(list(false, [[paragraph('a'), { kind: 'preformatted', text: 'b\n\nc' }], [paragraph('d')]]))).toBe(
      '- a\n\n  ```\n  b\n\n  c\n  ```\n\n- d',
    ));
  test('a list that would not begin below a line stands apart', () =>
    expect(body(list(false, [[paragraph('a'), list(true, [[paragraph('b')]], 2)]]))).toBe('- a\n\n  2. b'));
  test('lists in a row stay apart', () => expect(body(dots('a'), dots('b'), dots('c'))).toBe('- a\n\n* b\n\n- c'));
  test('numbers too', () =>
    expect(body(list(true, [[paragraph('a')]]), list(true, [[paragraph('b')]]))).toBe('1. a\n\n1) b'));
  test('quotes', () =>
    expect(body({ kind: 'quote', inside: [paragraph('a\nb'), { kind: 'quote', inside: [paragraph('c')] }] })).toBe(
      '> a\\\n> b\n>\n> > c',
    ));
  test('rules are no items', () =>
    expect(body(list(false, [[{ kind: 'rule' }]]), { kind: 'rule' })).toBe('- ___\n\n___'));
  test('tables, their rows made even', () => {
    const cells = (header: boolean, ...texts: string[]) => texts.map((text) => ({ header, inside: [{ text }] }));
    expect(body({ kind: 'table', rows: [cells(true, 'Town', 'Trams'), cells(false, 'Mill|gate\nLow')] })).toBe(
      '| Town | Trams |\n| --- | --- |\n| Mill\\|gate<br />Low |  |',
    );
    expect(body({ kind: 'table', rows: [cells(false, 'a', 'b')] })).toBe('|  |  |\n| --- | --- |\n| a | b |');
    expect(
      body({ kind: 'table', rows: [[{ header: false, inside: [{ text: 'a|b', code: true }] }]] })
        .split('\n')
        .at(-1),
    ).toBe('| `a\\|b` |');
  });
});

describe('what site generators fill in, also within code, is text', () => {
  const code = (text: string) => line({ text, code: true });
  test.each([
    ['a {{ page.title }} b', '<code>a &#123;&#123; page.title &#125;&#125; b</code>'],
    ['{% include x %}', '<code>&#123;% include x %&#125;</code>'],
    ['{{< shortcode >}}', '<code>&#123;&#123;&lt; shortcode &gt;&#125;&#125;</code>'],
    ['*{{a}}*_b_`', '<code>&#42;&#123;&#123;a&#125;&#125;&#42;&#95;b&#95;&#96;</code>'],
    ['{ a: 1 }', '`{ a: 1 }`'],
  ])('code: %s', (text, markdown) => expect(code(text)).toBe(markdown));
  test('a block of it', () =>
    expect(body({ kind: 'preformatted', text: '{% raw %}\n\n<b>' })).toBe(
      '<pre><code>&#123;% raw %&#125;&#10;&#10;&lt;b&gt;</code></pre>',
    ));
  test('an address', () =>
    expect(writeMarkdown(sheetWith([], { canonical: 'https://a.example/?q={{b}}&c={%d%}' }))).toContain(
      'href="https://a.example/?q=&#123;&#123;b&#125;&#125;&amp;c=&#123;%d%&#125;" />',
    ));
});
