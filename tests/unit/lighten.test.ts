/** What is left of HTML before it is parsed, and what is refused. */
import { describe, expect, test } from 'vitest';
import { lighten } from '../../lib/page/lighten';
import { outgrows } from './growth';

const left = (html: string) => lighten(html)?.html;

describe('what goes', () => {
  test.each<[string, string, string]>([
    ['comments', 'a<!-- <b> -->b<!-->c<!--->d<!-- --!>e', 'abcde'],
    ['a comment that never ends', 'a<!-- <p>b', 'a'],
    ['styles', '<style>p{}</style><p>a', '<p>a'],
    ['what stands for browsers without scripts', '<NoScript><b><b></noscript ><p>a', '<p>a'],
    ['raw text with tags in it', '<xmp><p></xmp><noframes><p></noframes><noembed><p></noembed>a', 'a'],
    ['templates, one in another', '<template><template><p></template><i></template>a', 'a'],
    ['a template that never ends', 'a<template><p>', 'a'],
    ['all behind plaintext', 'a<plaintext><p>b', 'a'],
    ['programs', '<script>if (a<b) "</p>"</script><p>a', '<p>a'],
    [
      'what stands in a frame',
      '<iframe src="https://a.example/"><p></iframe>',
      '<iframe src="https://a.example/"></iframe>',
    ],
    ['what indents tags', '<ul>\n    <li>\n\t\t<b>a</b>   b  <i>', '<ul>\n<li>\n<b>a</b>   b  <i>'],
    ['comments in a drawing’s title', '<svg><title>a<!-- b --></title></svg>', '<svg><title>a</title></svg>'],
    [
      'comments in a drawing’s field',
      '<svg><textarea>a<!-- b --></textarea></svg>',
      '<svg><textarea>a</textarea></svg>',
    ],
    ['three spaces between tags', '<b>a</b>   <i>', '<b>a</b> <i>'],
    ['what indents tags behind code', '<pre> </pre>   <i>', '<pre> </pre> <i>'],
    ['attributes that nobody reads', '<p onclick="a>b" data-x=\'"\' class=a data-y=1>b', '<p   class=a >b'],
    ['styles that hide nothing', '<p style="color:red">a', '<p >a'],
    ['pictures written into the page', '<img src="data:image/png;base64,AAAA" width=9>', '<img  width=9>'],
    ['names that shadow', '<img name="body" id="body"><a name="x" id="y">', '<img  ><a  id="y">'],
    [
      'names of fields and frames',
      '<textarea name="body">a</textarea><iframe name="body"></iframe>',
      '<textarea >a</textarea><iframe ></iframe>',
    ],
    ['values without end', `<a href="${'x'.repeat(8_001)}">a</a>`, '<a >a</a>'],
  ])('%s', (_, html, wanted) => expect(left(html)).toBe(wanted));
});

describe('what stays', () => {
  test.each<[string, string]>([
    ['what hides', '<p style="display:none">a<p hidden>b<p aria-hidden=true>c'],
    [
      'what names, links and dates',
      '<a class="x" rel=author href="/a?b=1&c=2" itemprop="author">a</a><time datetime="2024-05-01">',
    ],
    ['two spaces between tags', '<b>a</b>  <i>'],
    ['values of eight thousand letters', `<a href="${'x'.repeat(8_000)}">a</a>`],
    ['names of attributes in capitals', '<p CLASS=a Hidden>b'],
    ['styles that hide behind others', '<p style="color:red;visibility:hidden">a'],
    ['pictures with an address', '<img src="/data:a">'],
    ['meta elements', '<meta name="author" property="og:title" content="a > b">'],
    ['custom elements', '<site-header class="a"><p>b</p></site-header>'],
    ['the address of a program', '<script type="module" src="https://count.example/c.js"></script>'],
    ['text with signs in it', 'a < b, c <3, </ d, <1>'],
    ['signs in a title', '<title>a <!-- b --> <b></title>'],
    ['a field that offers HTML', '<textarea><p onclick="a">b</textarea>'],
    ['the spaces of code', '<pre><b>a</b>    <i>b</i>\n\n  <i>c</i></pre>'],
    ['a drawing’s title, closed or not', '<svg><title/><path/></svg><p>a</p><svg><title>b</title></svg>'],
  ])('%s', (_, html) => expect(left(html)).toBe(html));
  test('a script stands beside what is left', () => {
    const html = '<script type="application/ld+json">{"a":"<p>"}</script><script>b</script><script src=c></script>';
    expect(lighten(html)?.scripts).toEqual([
      { type: 'application/ld+json', text: '{"a":"<p>"}' },
      { type: '', text: 'b' },
    ]);
  });
  test.each([
    ['type=text/x', 'text/x'],
    ["type = ' Text/X '", 'text/x'],
    ['type="application/ld&#43;json"', 'application/ld+json'],
    ['type="application/ld&#x2B;json"', 'application/ld+json'],
    ['async', ''],
    ['type=""', ''],
    ['data-type=x', ''],
  ])('its type is what its tag says: %s', (attributes, type) =>
    expect(lighten(`<script ${attributes}>a</script>`)?.scripts).toEqual([{ type, text: 'a' }]),
  );
  test('so does a picture that counts readers without scripts', () => {
    const html = '<noscript><img alt="" src="https://count.example/1.gif?a=1&amp;b=2"></noscript>';
    expect(lighten(html)?.pictures).toEqual(['https://count.example/1.gif?a=1&b=2']);
  });
});

describe('what is refused', () => {
  test.each<[string, string]>([
    ['more tags than a page has', '<i></i>'.repeat(30_001)],
    ['more ends of paragraphs, each of which makes one', `${'</p>'.repeat(30_000)}<i>`],
    ['formatting within formatting', '<b>'.repeat(894)],
    ['boxes that other ends do not close', '<div></p></b></li>'.repeat(251)],
    ['formulas without end', '<math>'.repeat(251)],
    ['an element of a drawing that ends as one of HTML', `<svg></svg>${'<path/>'.repeat(251)}`],
    ['what ends a drawing', `<svg><p>${'<path/>'.repeat(251)}`],
    ['boxes without end', '<div>'.repeat(251)],
    ['lists without end', '<ul><li>'.repeat(251)],
    ['formatting left open before many blocks', `${'<b>'.repeat(300)}${'<p>a'.repeat(3_000)}`],
  ])('%s', (_, html) => expect(lighten(html)).toBeNull());
  test.each<[string, string]>([
    ['a long article', '<p>a <b>b</b></p>'.repeat(9_000)],
    ['as many tags as a page has', '<i></i>'.repeat(30_000)],
    ['as many ends of paragraphs', `${'</p>'.repeat(29_999)}<i>`],
    ['as deep a page as is read', '<div>'.repeat(250)],
    ['as much formatting', '<b>'.repeat(893)],
    ['formatting that is closed', '<b></b>'.repeat(9_000)],
    ['more ends than there are beginnings', `${'</div></b></svg></pre>'.repeat(300)}${'<div>'.repeat(250)}`],
    ['elements without an end', '<br>'.repeat(9_000)],
    ['raw text without end', '<style></style>'.repeat(9_000)],
    ['drawings within a formula', `<math><svg>${'<path/>'.repeat(251)}</svg>${'<mi/>'.repeat(251)}</math>`],
    ['paragraphs that nobody closes', '<p>a'.repeat(9_000)],
    ['a deep page', `${'<div>'.repeat(120)}a`],
    ['a drawing of many lines', `<svg>${'<path d="M0 0"/>'.repeat(2_000)}</svg>`],
    ['raw text full of tags', `<noscript>${'<b>'.repeat(100_000)}</noscript>`],
  ])('but not %s', (_, html) => expect(lighten(html)).not.toBeNull());
});

test.each([
  '<',
  '<!--',
  '<!-- --',
  '</',
  '<a b="',
  "<a b='",
  '<a b=',
  '<a b=c ',
  '<noscript>',
  '<script></scrip',
  '<template>',
  '<template></template>',
  '<noscript><img ',
  '<noscript><img src=',
  '<svg><title>',
  '<p ====',
  '<style>',
  '&',
])('takes no longer a letter on a long text of %j', (unit) =>
  expect(outgrows(lighten, { unit }, [20_000, 80_000])).toBeNull(),
);
