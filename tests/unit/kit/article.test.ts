// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../lib/kit/html';
import { writeMarkdown } from '../../../lib/kit/markdown';
import { type Article, articleOf } from '../../../lib/page/article';
import type { Part } from '../../../lib/page/part';
import { outgrows } from '../growth';
import { prose } from '../signals/page';
import { paragraph, sheetWith } from './sheet';

const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');
const url = 'https://millgate.example/town/depot';
const contentType = 'text/html';

/** A page of the Millgate Courier with this markup amid its text. */
const pageWith = (markup: string, head = '') =>
  `<html lang="en"><head><title>Depot to stay</title>${head}</head><body><article>${paragraphs}${markup}${paragraphs}</article></body></html>`;

function read(html: string): Article {
  const article = articleOf({ url, html, contentType });
  if (typeof article === 'string') throw new Error(article);
  return article;
}

/** What the tree has of markup that stands amid the text. */
const partsOf = (markup: string, head = ''): readonly Part[] => read(pageWith(markup, head)).parts.slice(3, -3);
const textOf = (parts: readonly Part[]): string => writeHtml(sheetWith(parts)).split('</p>').slice(1, -2).join('</p>');

test('the text in its order', () => {
  const { parts, wordCount } = read(pageWith(''));
  expect(parts).toEqual([...prose, ...prose].map((text) => paragraph(text)));
  expect(wordCount).toBe(162);
});
test('words of two parts are two, whatever ends the first', () =>
  expect(read(pageWith('<ul><li>One</li><li>Two</li></ul>')).wordCount).toBe(164));

describe('kinds', () => {
  test.each<[string, string, Part[]]>([
    [
      'headings, the lowest raised',
      '<h3>One</h3><p>Two of the trams are gone.</p><h6>Four</h6>',
      [
        { kind: 'heading', level: 3, inside: [{ text: 'One' }] },
        paragraph('Two of the trams are gone.'),
        { kind: 'heading', level: 4, inside: [{ text: 'Four' }] },
      ],
    ],
    [
      'styles',
      '<p>One <b>two <i>three</i></b> <em>four</em>, <code>five</code>.</p>',
      [
        paragraph(
          'One ',
          { text: 'two ', strong: true },
          { text: 'three', strong: true, emphasis: true },
          ' ',
          { text: 'four', emphasis: true },
          ', ',
          { text: 'five', code: true },
          '.',
        ),
      ],
    ],
    [
      'white space, which styles do not hold',
      '<p> One\n<b> two\t</b> <b>three </b>  four<br> five <br></p>',
      [paragraph('One ', { text: 'two three', strong: true }, ' four\nfive')],
    ],
    [
      'paragraphs within styles',
      '<div><b><p>One of the trams.</p><p>Two of the trams.</p></b></div>',
      [paragraph({ text: 'One of the trams.', strong: true }), paragraph({ text: 'Two of the trams.', strong: true })],
    ],
    ['quoted words', '<p>They call it <q>the hall</q>.</p>', [paragraph('They call it “the hall”.')]],
    ['numbers set off', '<p>10<sup>-6</sup>, CO<sub>2</sub></p>', [paragraph('10⁻⁶, CO₂')]],
    [
      'quotes',
      '<blockquote><p>One, they said, and then another.</p>Two</blockquote>',
      [{ kind: 'quote', inside: [paragraph('One, they said, and then another.'), paragraph('Two')] }],
    ],
    [
      'listings',
      '<pre>\n\n  let a;\n\n\tb &lt; <b>c</b><br>d\n</pre>',
      [{ kind: 'preformatted', text: '  let a;\n\n\tb < c\nd' }],
    ],
    [
      'rules',
      '<p>One of the trams.</p><hr><p>Two of the trams.</p>',
      [paragraph('One of the trams.'), { kind: 'rule' }, paragraph('Two of the trams.')],
    ],
    [
      'lists in lists',
      '<ol start="4"><li>One</li><li><p>Two</p><ul><li>Three</li></ul></li><ul><li>Four</li></ul></ol>',
      [
        {
          kind: 'list',
          ordered: true,
          start: 4,
          items: [
            [paragraph('One')],
            [
              paragraph('Two'),
              { kind: 'list', ordered: false, start: 1, items: [[paragraph('Three')]] },
              { kind: 'list', ordered: false, start: 1, items: [[paragraph('Four')]] },
            ],
          ],
        },
      ],
    ],
  ])('%s', (_, markup, parts) => expect(partsOf(markup)).toEqual(parts));

  test('tables as rows of cells', () => {
    const cell = (header: boolean, ...texts: string[]) => ({ header, inside: texts.map((text) => ({ text })) });
    const table = `<table><caption>Trams</caption><thead><tr><th>Town</th><th colspan="2">Lines</th></tr></thead>
      <tr><td>Millgate<br>Low</td><td><p>One</p><p>Two</p></td><td><ul><li>Three</li></ul></td></tr><tr><td></td></tr></table>`;
    expect(partsOf(table)).toEqual([
      paragraph('Trams'),
      {
        kind: 'table',
        rows: [
          [cell(true, 'Town'), cell(true, 'Lines'), cell(true)],
          [cell(false, 'Millgate\nLow'), cell(false, 'One\nTwo'), cell(false, 'Three')],
        ],
      },
    ]);
  });
  test('a table that sets the page is none', () => {
    const columns = `<table role="presentation"><tr><td>${paragraphs}</td><td><p>Two of the trams, and their tracks.</p></td></tr></table>`;
    expect(partsOf(columns)).toEqual([...prose, 'Two of the trams, and their tracks.'].map((text) => paragraph(text)));
  });
});

describe('links', () => {
  const hrefOf = (href: string, head = '') => {
    const [part] = partsOf(`<p>See <a href="${href}">the plan</a>.</p>`, head);
    return part?.kind === 'paragraph' ? part.inside.find(({ text }) => text.includes('the plan'))?.href : null;
  };
  test.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['../plan', 'https://millgate.example/plan'],
    ['//a.example/x', 'https://a.example/x'],
    ['https://a.example/a b(c)', 'https://a.example/a%20b(c)'],
    ['mailto:nora@a.example?subject=a b', 'mailto:nora@a.example?subject=a%20b'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['#note', undefined],
    [`${url}#note`, undefined],
    ['https://', undefined],
    [`https://a.example/${'x'.repeat(3_000)}`, undefined],
  ])('%s', (href, expected) => expect(hrefOf(href)).toBe(expected));
  test('count from where the page says', () =>
    expect(hrefOf('plan', '<base href="https://a.example/x/">')).toBe('https://a.example/x/plan'));
  test('around paragraphs', () =>
    expect(partsOf('<a href="https://a.example/"><div>One</div><div>Two</div></a>')).toEqual([
      paragraph({ text: 'One', href: 'https://a.example/' }),
      paragraph({ text: 'Two', href: 'https://a.example/' }),
    ]));
});

describe('what is left out', () => {
  test.each([
    ['a picture and its caption', '<figure><img src="a.jpg" alt="Secret"><figcaption>Secret</figcaption></figure>'],
    ['a caption by its name', '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Secret</p></div>'],
    ['hidden', '<p hidden>Secret</p><p style="display: none">Secret</p><p aria-hidden="true">Secret</p>'],
    ['for listeners', '<p>Trams<span class="screen-reader-text">Secret</span></p>'],
    ['programs and styles', '<script>Secret</script><style>Secret</style><noscript>Secret</noscript>'],
    [
      'forms',
      '<form><label>Secret <input value="Secret"></label><button>Secret</button></form><textarea>Secret</textarea>',
    ],
    [
      'frames and media',
      '<iframe src="x">Secret</iframe><svg><text>Secret</text></svg><video>Secret</video><object>Secret</object>',
    ],
    ['comments in the markup', '<!-- Secret --><?Secret?>'],
  ])('%s', (_, markup) => {
    const said = JSON.stringify(partsOf(`<p>Trams stay.</p>${markup}`));
    expect(said).toContain('Trams');
    expect(said).not.toContain('Secret');
  });
  test('not the words in a figure', () =>
    expect(
      partsOf(
        '<figure><blockquote>Trams, they said, are for all of us.</blockquote><figcaption>Secret</figcaption></figure>',
      ),
    ).toEqual([{ kind: 'quote', inside: [paragraph('Trams, they said, are for all of us.')] }]));
});

describe('hostile pages', () => {
  test('markup in markup without end is its text', () => {
    const nest = (tag: string, times: number) => `${`<${tag}>`.repeat(times)}deep words${`</${tag}>`.repeat(times)}`;
    for (const tag of ['div', 'b', 'span', 'ul><li', 'blockquote', 'table><tr><td', 'constructor']) {
      const said = JSON.stringify(read(pageWith(nest(tag, 80).replaceAll(/<\/([^>]*)><li>/g, '</li></$1>'))).parts);
      expect(said, tag).toContain('deep words');
    }
  });
  test('what lies too deep is text alone', () => {
    const at = (depth: number) =>
      partsOf(`<p>${'<span>'.repeat(depth)}<b>a<script>b</script></b>${'</span>'.repeat(depth)}</p>`);
    expect(at(40)).toEqual([paragraph({ text: 'a', strong: true })]);
    expect(at(70)).toEqual([paragraph('a')]);
  });
  test('lists in lists have an end', () => {
    const parts = partsOf(`${'<ul><li>a'.repeat(20)}${'</li></ul>'.repeat(20)}`);
    const depthOf = (all: readonly Part[]): number =>
      Math.max(0, ...all.map((part) => (part.kind === 'list' ? 1 + depthOf(part.items.flat()) : 0)));
    expect(depthOf(parts)).toBe(8);
    expect(JSON.stringify(parts).match(/"a"/g)).toHaveLength(20);
  });
  test('names that objects have are no kinds', () =>
    expect(partsOf('<p>a <constructor>b</constructor> <tostring>c</tostring></p>')).toEqual([paragraph('a b c')]));
  test('wide tables are no tables', () => {
    const row = `<tr>${'<td>a</td>'.repeat(100)}</tr>`;
    expect(partsOf(`<table>${row}${row}</table>`).every(({ kind }) => kind === 'paragraph')).toBe(true);
    const [table] = partsOf(
      '<table><tr><th colspan="99999">a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    expect(table?.kind === 'table' && table.rows[0]?.length).toBe(40);
  });
  test('too much text, too many elements', () => {
    const of = (markup: string) => articleOf({ url, html: pageWith(markup), contentType });
    expect(of(`<p>${'trams and tracks, '.repeat(60_000)}</p>`)).toBe('too-large');
    expect(of('<b>a</b>'.repeat(60_001))).toBe('too-large');
  });
  test('no article', () => expect(articleOf({ url, html: '<p>Trams</p>', contentType })).toBe('not-article'));
  test('a page that shadows the document', () =>
    expect(
      read(pageWith('<form name="createTreeWalker"></form><img name="querySelector"><img id="body">')).parts,
    ).toHaveLength(6));
  test('controls and halves of letters', () =>
    expect(partsOf('<p>a&#1;b\u0000\u0085c\ud800d</p>')).toEqual([paragraph('abc\ufffdd')]));
  test('many styles in one line are read as fast as few', { timeout: 30_000 }, () => {
    const make = (text: string) => pageWith(`<p>${text}</p>`);
    const work = (text: string) => {
      const { parts } = read(make(text));
      writeMarkdown(sheetWith(parts));
      writeHtml(sheetWith(parts));
    };
    const units = ['<b>a</b> b ', 'a<br> ', '<i>a</i><b>a</b>', '<a href=x>a</a>', '<q>a</q>', '`*_'];
    expect(units.map((unit) => outgrows(work, { unit }, [4_000, 64_000])).filter(Boolean)).toEqual([]);
  });
});

describe('counters', () => {
  const counter = 'https://harborreview.example/?republication-pixel=true&post=812';
  const escaped = counter.replace('&', '&amp;');
  const countersOf = (markup: string) => read(pageWith(markup)).counters;

  test('on the page', () =>
    expect(countersOf(`<img src="${escaped}"><img src="/depot.jpg">`)).toEqual([{ src: counter, offered: false }]));
  test.each([
    [
      'a field to copy from',
      `<textarea>&lt;p&gt;Text&lt;img id='x' src="${escaped.replace('&', '&amp;')}"&gt;</textarea>`,
    ],
    ['a listing', `<pre>&lt;img src='${escaped}' /&gt;</pre>`],
    ['a dialog', `<div role="dialog"><img src="${escaped}"></div>`],
  ])('in %s', (_, markup) => expect(countersOf(markup)).toEqual([{ src: counter, offered: true }]));
  test('a program is no picture', () => expect(countersOf(`<script src="${escaped}"></script>`)).toEqual([]));
});

test('a release in a language written from right to left', () => {
  const words =
    'قالت البلدية إن مستودع الترام القديم سيبقى مفتوحا أمام السكان، وإن السقف سيصلح قبل الشتاء المقبل بمساعدة المتطوعين. ';
  const html = `<html lang="ar" dir="rtl"><body><article><h1>المستودع باق</h1><p>${words.repeat(2)}</p><h2>ما التالي</h2>
    <ul><li>إصلاح <b>السقف</b></li><li>فتح الأبواب</li></ul><blockquote><p>${words}</p></blockquote>
    <table><tr><th>السنة</th><th>الزوار</th></tr><tr><td>٢٠٢٥</td><td>٩٠٠</td></tr></table><p>${words.repeat(2)}</p></article></body></html>`;
  const sheet = sheetWith(read(html).parts, { language: 'ar', direction: 'rtl', title: 'المستودع باق' });
  const fragment = writeHtml(sheet);
  expect(fragment).toContain('<article lang="ar" dir="rtl">\n<h1>المستودع باق</h1>');
  expect(fragment).toContain(
    '<ul>\n<li>إصلاح <strong>السقف</strong></li>\n<li>فتح الأبواب</li>\n</ul>\n<blockquote>\n<p>قالت',
  );
  expect(fragment).toContain('<tr><th>السنة</th><th>الزوار</th></tr>\n<tr><td>٢٠٢٥</td><td>٩٠٠</td></tr>');
  const markdown = writeMarkdown(sheet);
  expect(markdown).toContain('## ما التالي\n\n- إصلاح **السقف**\n- فتح الأبواب\n\n> قالت');
  expect(markdown).toContain('| السنة | الزوار |\n| --- | --- |\n| ٢٠٢٥ | ٩٠٠ |');
});

test('what a page hides in text and attributes comes out as text', () => {
  const parts = partsOf(
    `<p onclick="alert(1)">&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) <a href="https://a.example/?a='&quot;&gt;&lt;script&gt;" onmouseover="alert(1)">plan</a></p>`,
  );
  expect(textOf(parts)).toBe(
    `\n<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) <a href="https://a.example/?a=%27%22%3E%3Cscript%3E">plan</a>`,
  );
  expect(writeMarkdown(sheetWith(parts))).toContain(
    '\\<script>alert(1)\\</script> \\[x\\](javascript:alert(1)) [plan](https://a.example/?a=%27%22%3E%3Cscript%3E)',
  );
});
