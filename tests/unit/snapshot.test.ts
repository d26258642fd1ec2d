// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { trim } from '../../entrypoints/gate/trim';
import { write } from '../../entrypoints/gate/write';
import { parsePage } from '../../lib/page';
import { firstFaults, outgrows } from './growth';

const filler = (mark: string) => `${mark} `.repeat(400);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').documentElement;
const written = (element: Element) => [...write(element)].join('');
const page = (head: string, body: string) => written(parse(`<head>${head}</head><body>${body}</body>`));
/** So much that the page is written by hand. */
const bulk = `<ul>${'<li>A line of the list</li>'.repeat(4_100)}</ul>`;

describe.each([
  ['written at once', ''],
  ['written by hand', bulk],
])('a page %s', (_, more) => {
  test.each([
    ['styles', `<style>.a{color:red}${filler('dropped')}</style>`, ''],
    ['programs', `<script async>run("${filler('dropped')}")</script>`, ''],
    [
      'the text of a script with an address',
      '<script src="/count.js">dropped()</script>',
      '<script src="/count.js"></script>',
    ],
    ['drawings', '<svg viewBox="0 0 1 1"><path d="dropped"></path></svg>', ''],
    ['comments', '<!-- dropped <b>too</b> -->', ''],
    ['templates', '<template><p>dropped</p></template>', ''],
    ['what is for browsers without scripts', `<noscript><p>${filler('dropped')}</p></noscript>`, ''],
    [
      'all but pictures that count, for browsers without scripts,',
      '<noscript><p>dropped</p><img alt="" src="https://count.example/1.gif" width="1"></noscript>',
      '<noscript><img alt="" src="https://count.example/1.gif"></noscript>',
    ],
    ['a picture written into the page', `<img alt="seen" src="data:image/png;base64,dropped">`, '<img alt="seen">'],
    ['styles of an element', '<p class="a" style="color: dropped">Text</p>', '<p class="a">Text</p>'],
    [
      'what programs keep',
      '<p data-state="dropped" onclick="dropped()" data-testid="b">Text</p>',
      '<p data-testid="b">Text</p>',
    ],
  ])('%s are left out', (__, markup, left) => {
    const html = page('', `<p>First.</p>${markup}<p>Last.</p>${more}`);
    expect(html).toContain(`<p>First.</p>${left}<p>Last.</p>`);
    expect(html).not.toContain('dropped');
  });
  test.each([
    ['JSON-LD', `<script type="application/ld+json">{"name":"${filler('kept')}"}</script>`],
    ['page state', `<script type="application/json">{"credit_line":"Kept"}</script>`],
    ['page state in a program', `<script>x=1;Fusion.globalContent={"a":"${filler('kept')}","source":"Kept"}</script>`],
    ['that a style hides', '<p style="display: none">Kept</p>'],
    ['what is hidden by markup', '<p hidden="" aria-hidden="true">Kept</p>'],
    ['what a publisher offers for copying', '<textarea>&lt;img style="a" src="/kept.png"&gt;</textarea>'],
    ['code that is shown', '<pre>&lt;p data-kept="1" style="kept"&gt; &amp;&nbsp;</pre>'],
    [
      'a mark of where a text comes from',
      '<meta name="syndication-source" content="https://kept.example/?a=1&amp;b=2">',
    ],
  ])('%s is kept', (__, markup) => expect(page('', markup + more)).toContain(markup));
  test('a program that writes of styles, and one style twice, cost no words', () => {
    const style = `<style>${filler('dropped')}</style>`;
    const html = page(
      '<script>author="Kept";s="</b><style>"</script>',
      `<p>One.</p>${style}<p>Two.</p>${style}<p>Three.</p>${more}`,
    );
    expect(html).toContain('<script>author="Kept";s="</b><style>"</script>');
    expect(html).toContain('<p>One.</p><p>Two.</p><p>Three.</p>');
  });
  test('a drawing in a drawing shows nothing of what it hides', () => {
    const html = page('', `<svg><svg></svg><title>In a drawing</title></svg><p>Seen.</p>${more}`);
    expect(parse(html).querySelector('p')?.previousElementSibling?.localName ?? 'svg').toBe('svg');
  });
});

test('what is written by hand reads like what the browser writes', () => {
  const text = '<p class="a&quot;b">Five &lt; six &amp; seven.<br>The harbor was quiet that morning.</p>';
  const root = parse(`<head><title>Harbor</title></head><body>${text.repeat(2_200)}</body>`);
  expect(parse(written(root)).isEqualNode(root)).toBe(true);
});

test('a page that shadows its elements’ members is written whole', () => {
  const shadows = ['childNodes', 'localName', 'outerHTML', 'textContent', 'getAttribute', 'getElementsByTagName'];
  const root = parse(`<body><form>${shadows.map((name) => `<input name="${name}">`).join('')}${bulk}</form></body>`);
  expect(parse(written(root)).isEqualNode(root)).toBe(true);
});

test.each([
  ['href', '<a href="/'],
  ['class', '<p class="'],
  ['style', '<p style="'],
  ['title', '<p title="'],
])('a %s of 6 MB is left out', (_, begin) => {
  const [tag] = begin.split(' ');
  expect(trim(`${begin}${'%'.repeat(6_000_000)}">word`)).toBe(`${tag}>word`);
});

test('a long text is written in pieces, and elements nested without end are refused', () => {
  const pieces = [...write(parse(`<p>${'Crumbs. '.repeat(100_000)}</p>`))];
  expect(Math.max(...pieces.map((piece) => piece?.length ?? 0))).toBeLessThan(110_000);
  const root = parse('<body></body>');
  let inner: Element = root;
  for (let depth = 0; depth < 600; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.append('Crumbs. '.repeat(60_000));
  expect([...write(root)]).toContain(null);
});

test('no page makes it slow', () => {
  const shapes = [
    { unit: '<' },
    { unit: '<a "' },
    { unit: '<a b="c" ' },
    { unit: ' style="' },
    { unit: '<p style="x" ' },
    { unit: '<svg>' },
    { unit: '<!--' },
    { unit: '<script>' },
    { unit: '<iframe src="' },
    { unit: 'a="" ', tail: '>' },
  ];
  const lengths = [20_000, 80_000, 320_000];
  // A browser closes what it opens: so does each shape.
  const close = (text: string) => `<p ${text.startsWith('<') ? '>' : ''}${text}"></p>--></svg></script></iframe>`;
  expect(firstFaults(shapes.map((shape) => () => outgrows((text) => trim(close(text)), shape, lengths)))).toEqual([]);
});

test('the room reads the same of it', () => {
  const html = `<html lang="en"><head><title>The harbor bill</title><meta property="og:type" content="article">
    <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada Reed"}}</script><style>p{}</style></head>
    <body><article><h1>The harbor bill</h1>${'<p style="color:red" data-x="1">The harbor was quiet that morning, and the boats lay still in the long bay until noon.</p>'.repeat(8)}
    <p>The original source of this article is <a href="https://gazette.example/a">Harbor Gazette</a>.</p></article><svg><text>no</text></svg></body></html>`;
  const url = 'https://copy.example/a';
  const read = (text: string) => JSON.stringify(parsePage({ url, html: text, contentType: 'text/html' }));
  expect(read(written(parse(html)))).toBe(read(html));
});
