import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../lib/kit/html';
import type { Part } from '../../../lib/page/part';
import { paragraph, sheetWith } from './sheet';

/** What stands between byline and credit. */
function body(...parts: Part[]): string {
  const html = writeHtml(sheetWith(parts));
  return html.slice(html.indexOf('<p>Nora Field</p>\n') + 18, html.lastIndexOf('\n<p><a'));
}

test('a fragment: where it is at home, headline, byline, text, credit', () => {
  expect(
    writeHtml(sheetWith([paragraph('It stays.')])),
  ).toBe(`<link rel="canonical" href="https://harborreview.example/depot">
<article lang="en" dir="ltr">
<h1>Depot to stay</h1>
<p>Nora Field</p>
<p>It stays.</p>
<p><a href="https://harborreview.example/depot">Harbor Review</a></p>
</article>
`);
});

test('what is not known is not there', () => {
  const nothing = { language: null, direction: 'auto', canonical: null, title: '', byline: [], credit: [] } as const;
  expect(writeHtml(sheetWith([paragraph('It stays.')], nothing))).toBe(
    '<article dir="auto">\n<p>It stays.</p>\n</article>\n',
  );
});

test('the counter is one pixel that nobody hears of', () => {
  const html = writeHtml(sheetWith([], { counter: 'https://count.example/?a=1&b="2"' }));
  expect(html).toContain(
    '<img src="https://count.example/?a=1&amp;b=&quot;2&quot;" alt="" width="1" height="1" referrerpolicy="no-referrer-when-downgrade">\n</article>',
  );
});

describe('kinds', () => {
  test('runs', () =>
    expect(
      body(
        paragraph(
          'a ',
          { text: 'b', strong: true },
          { text: 'c', strong: true, emphasis: true },
          { text: 'd\ne', emphasis: true, href: 'https://a.example/' },
          { text: 'f', href: 'https://a.example/' },
          { text: 'g', code: true },
        ),
      ),
    ).toBe('<p>a <strong>b<em>c</em></strong><a href="https://a.example/"><em>d<br>\ne</em>f</a><code>g</code></p>'));
  test('lists', () =>
    expect(
      body({
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [paragraph('a'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('b')]] }],
          [paragraph('c'), paragraph('d')],
        ],
      }),
    ).toBe(`<ol start="3">
<li>a
<ul>
<li>b</li>
</ul>
</li>
<li>
<p>c</p>
<p>d</p>
</li>
</ol>`));
  test('quotes, listings, rules', () =>
    expect(
      body(
        { kind: 'quote', inside: [paragraph('a')] },
        { kind: 'preformatted', text: '\n  b <c>\n' },
        { kind: 'rule' },
      ),
    ).toBe('<blockquote>\n<p>a</p>\n</blockquote>\n<pre>\n\n  b &lt;c&gt;\n</pre>\n<hr>'));
  test('tables', () =>
    expect(
      body({
        kind: 'table',
        rows: [
          [
            { header: true, inside: [{ text: 'a' }] },
            { header: true, inside: [] },
          ],
          [{ header: false, inside: [{ text: 'b' }] }],
        ],
      }),
    ).toBe('<table>\n<tr><th>a</th><th></th></tr>\n<tr><td>b</td></tr>\n</table>'));
});

describe('nothing passes unescaped', () => {
  const evil = `</article><script>alert('1')</script><img src=x onerror="alert(2)"> &lt;b&gt;`;
  const safe =
    '&lt;/article&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt; &amp;lt;b&amp;gt;';

  test.each<[string, Part]>([
    ['text', paragraph(evil)],
    ['code', paragraph({ text: evil, code: true })],
    ['a heading', { kind: 'heading', level: 2, inside: [{ text: evil }] }],
    ['a listing', { kind: 'preformatted', text: evil }],
    ['a cell', { kind: 'table', rows: [[{ header: false, inside: [{ text: evil }] }]] }],
  ])('%s', (_, part) => {
    expect(body(part)).toContain(safe);
    expect(body(part)).not.toMatch(/<(?:script|img|b>)/);
  });
  test('headline, byline and credit', () => {
    const runs = [{ text: evil }];
    const html = writeHtml(sheetWith([], { title: evil, byline: runs, credit: runs }));
    expect(html.split(safe)).toHaveLength(4);
  });
  test('attributes', () => {
    const url = `https://a.example/?"onclick='x'>&copy;`;
    const html = writeHtml(sheetWith([paragraph({ text: 'a', href: url })], { canonical: url, language: '"x' }));
    const safeUrl = 'https://a.example/?&quot;onclick=&#39;x&#39;&gt;&amp;copy;';
    expect(html).toContain(`<link rel="canonical" href="${safeUrl}">`);
    expect(html).toContain(`<a href="${safeUrl}">a</a>`);
    expect(html).toContain('<article lang="&quot;x" dir="ltr">');
  });
});

test('what templates fill in is text', () => {
  const html = writeHtml(
    sheetWith([paragraph('{{ page }} {', { text: '{% x %}', href: 'https://a.example/?q={{b}}' })], {
      title: '{{ t }}',
    }),
  );
  expect(html).not.toMatch(/[{}]/);
  expect(html).toContain('&#123;&#123; page &#125;&#125; &#123;');
});
