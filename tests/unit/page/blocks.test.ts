// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { walk } from '../../../lib/page/blocks';

const absolute = (href: string | null) => (href?.startsWith('mailto:') ? href : `https://a.example${href ?? ''}`);
const read = (markup: string) => walk(new DOMParser().parseFromString(markup, 'text/html'), absolute);
const links = (all: readonly { text: string; href: string }[]) => all.map(({ text, href }) => `[${text}](${href})`);
/** Blocks in short: their tag, their zone unless it is the main one, what they are named and say, their links. */
const told = (markup: string): string =>
  read(markup)
    .blocks.map(({ tag, zone, names, text, links: inside, belowPicture }) =>
      [tag, zone === 'main' ? '' : zone, names.trim(), `“${text}”`, ...links(inside), belowPicture].filter(Boolean),
    )
    .map((each) => each.join(' '))
    .join('; ');
const bylines = (markup: string): string =>
  read(markup)
    .bylines.map(({ tag, zone, names, text, links: inside, at }) =>
      [tag, zone, names, `“${text}”`, ...links(inside), at].join(' '),
    )
    .join('; ');

test.each<[string, string, string]>([
  [
    'text by the element it stands in',
    'a<p>b</p>c<div>d<p>e</p>f</div>',
    'body “a”; p “b”; body “c”; div “d”; p “e”; div “f”',
  ],
  ['lines that are parted', '<p>a<br>b</p>', 'p “a”; p “b”'],
  ['a label and its value', '<div>Source:</div><div>Kestrel</div>', 'div “Source: Kestrel”'],
  ['a term and its value', '<dl><dt>Source</dt><dd>Kestrel</dd></dl>', 'dd “Source Kestrel”'],
  ['a head of a row and its cell', '<table><tr><th>Source<td>Kestrel</table>', 'td “Source Kestrel”'],
  ['a label before a heading', '<div>Source:</div><h2>Kestrel</h2>', 'div “Source:”; h2 “Kestrel”'],
  ['a label before a list', '<p>Sources:</p><ul><li>Kestrel</ul>', 'p “Sources:”; li “Kestrel”'],
  [
    'a label that leads somewhere',
    '<p><a href="/s">Source:</a></p><p>Kestrel</p>',
    'p “Source:” [Source:](https://a.example/s); p “Kestrel”',
  ],
  ['a line before a text', `<p>She said:</p><p>${'x'.repeat(81)}</p>`, `p “She said:”; p “${'x'.repeat(81)}”`],
  ['what is set in a line', '<p>a <b>b</b>c<i>d</i><u>e</u> f</p>', 'p “a bcd e f”'],
  ['a space that is there already', '<p><b>a </b><i>b</i></p>', 'p “a b”'],
  ['spaces and what shows nothing', '<p> a\n b\u00adc\u200bd\u2060e\ufefff </p>', 'p “a bcdef”'],
  ['nothing without words', '<p> </p><p>\u200b</p>', ''],
  [
    'no programs, no fields',
    '<script>a</script><select><option>a</select><p>b<button>c</button><template>d</template></p>',
    'p “b”',
  ],
  [
    'nothing that is hidden',
    '<p hidden>a</p><p role="dialog">b</p><p style="display:none">c</p><p role="note" style="color:red">d</p>',
    'p “d”',
  ],
  [
    'a style that hides behind another',
    '<p style="color:red;display:none">a</p><p style="x-display:none">b</p>',
    'p “b”',
  ],
  [
    'names of all that it stands in',
    '<div class="A" id="b"><p itemprop="c" rel="d" data-testid="e">f</p></div>',
    'p c d e a b “f”',
  ],
  [
    'links that lead somewhere',
    '<p><a href="/x">a</a> <a href="mailto:x">b</a> <a>c</a></p>',
    'p “a b c” [a](https://a.example/x) [c](https://a.example)',
  ],
  ['a link by its words in its last line', '<a href="/x">a<br>b</a>', 'body “a”; body “b” [b](https://a.example/x)'],
  [
    'zones by their elements',
    '<nav>a</nav><aside>b</aside><footer>c</footer><figure>d</figure>',
    'nav nav “a”; aside aside “b”; footer footer “c”; figure caption “d”',
  ],
  [
    'zones by their names',
    '<p class="comments">a</p><p class="photo-credit">b</p><p class="menu">c</p><p class="related">d</p><p class="site-footer">e</p>',
    'p comments comments “a”; p caption photo-credit “b”; p nav menu “c”; p aside related “d”; p footer site-footer “e”',
  ],
  ['the outer zone', '<aside><nav>a</nav></aside><nav><main>b</main></nav>', 'nav aside “a”; main nav “b”'],
  [
    'the footer of an article',
    '<article><footer>a</footer></article><main><footer>b</footer></main>',
    'footer “a”; footer “b”',
  ],
  [
    'an article in spite of its name',
    '<article class="comments">a</article><main class="menu">b</main>',
    'article comments “a”; main menu “b”',
  ],
  [
    'three lines below a picture',
    '<img src="/a.jpg"><p>a</p><p>b</p><p>c</p><p>d</p>',
    'p “a” 1; p “b” 2; p “c” 3; p “d”',
  ],
  ['below a film', '<video></video><p>a</p>', 'p “a” 1'],
  [
    'not below an icon',
    '<img class="icon" src="/a.jpg"><p>a</p><img src="/avatar.jpg"><p>b</p><img width="199" src="/a.jpg"><p>c</p>',
    'p “a”; p “b”; p “c”',
  ],
  ['below an icon that is large', '<img width="200" src="/icon.jpg"><p>a</p>', 'p “a” 1'],
  ['a line that a picture parts', '<p>a<img src="/a.jpg">b</p>', 'p “a”; p “b” 1'],
])('%s', (_, markup, blocks) => expect(told(markup)).toBe(blocks));

test.each<[string, string, string]>([
  ['by its name', '<p class="byline">By <b>Nora</b>, Lantern</p>', 'p main byline “By Nora, Lantern” 0'],
  ['none where it only begins so', '<p class="authority">a</p><p class="resource">b</p>', ''],
  [
    'none in a menu or among comments',
    '<nav><p class="author">a</p></nav><div class="comments"><p class="author">b</p></div>',
    '',
  ],
  ['but in a footer', '<footer><p class="author">a</p></footer>', 'p footer author “a” 0'],
  ['none without words', '<p class="author"> </p>', ''],
  ['words of two elements apart', '<p class="author"><b>Nora</b><i>Field</i></p>', 'p main author “Nora Field” 0'],
  ['nothing hidden, no programs', '<p class="author">a<b hidden>b</b><script>c</script></p>', 'p main author “a” 0'],
  [
    'its links, and itself',
    '<a class="author" href="/n">Nora</a><p class="source"><a href="/x">a</a><a href="mailto:x">b</a></p>',
    'a main author “Nora” [Nora](https://a.example/n) 0; p main source “a b” [a](https://a.example/x) 1',
  ],
  ['behind the line that it does not go on', 'a<p class="author">b</p>', 'p main author “b” 1'],
  ['in the line that it goes on', '<p>a <span class="author">b</span></p>', 'span main author “b” 0'],
  ['at a line that has not begun', '<p> </p> <p class="author">b</p>', 'p main author “b” 0'],
  ['two hundred letters', `<p class="author">${'x'.repeat(200)}</p>`, `p main author “${'x'.repeat(200)}” 0`],
  ['no more', `<p class="author">${'x'.repeat(201)}</p>`, ''],
])('a byline: %s', (_, markup, marked) => expect(bylines(markup)).toBe(marked));

test('so much is read of a page, and no more', () => {
  expect(read('<p class="author">a</p>'.repeat(61)).bylines).toHaveLength(60);
  expect(read('<p>a</p>'.repeat(6_001)).blocks).toHaveLength(6_000);
  const nested = (depth: number) => `<p class="author">${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}</p>`;
  expect([bylines(nested(11)), bylines(nested(12))]).toEqual(['p main author “a” 0', 'p main author “a” 0']);
  expect(bylines(nested(13))).toBe('');
  expect(told(`<p class="${'x'.repeat(200)}">a</p>`)).toBe(`p ${'x'.repeat(160)} “a”`);
});

/** The zones of the blocks, in order. */
const zones = (markup: string): string[] => read(markup).blocks.map(({ zone }) => zone);

test('what is named after a part of the page and holds the article is none', () => {
  expect(zones('<div class="widget Blog"><div class="post-body"><p>a</p></div></div>')).toEqual(['main']);
  expect(zones('<div class="sidebar-right"><main><p>a</p></main><p>b</p></div>')).toEqual(['main', 'main']);
  expect(zones('<div class="widget"><p>a</p></div>')).toEqual(['aside']);
  expect(zones('<aside class="widget"><div class="post-body">a</div></aside>')).toEqual(['aside']);
  expect(zones('<div class="related"><article><p>a</p></article></div>')).toEqual(['aside']);
});

test('the foot of an article is no foot of the page', () => {
  expect(zones('<div itemtype="https://schema.org/NewsArticle"><div class="footer">a</div></div>')).toEqual(['main']);
  expect(zones('<article><div class="footer">a</div></article>')).toEqual(['main']);
  expect(zones('<div><div class="footer">a</div></div>')).toEqual(['footer']);
});

describe('the first part of a byline', () => {
  const first = (markup: string) => read(`<div class="byline">${markup}</div>`).bylines[0]?.first;
  test.each<[string, string, string | undefined]>([
    ['before another element', '<span>Nora Field</span> <span>Reporter</span>', 'Nora Field'],
    ['within one', '<ul><li>Nora Field</li><li>Millgate</li></ul>', 'Nora Field'],
    ['with its opener', '<b>By <a href="/nora">Nora Field</a></b><div>Reporter</div>', 'By Nora Field'],
    ['not where words stand between', '<span>Nora Field</span> and <span>Tom Reed</span>', undefined],
    ['not where words stand before it', 'By <span>Nora Field</span> <span>Reporter</span>', undefined],
    ['not where nothing follows', '<span>Nora Field</span>', undefined],
    ['not where words follow', '<span>Nora Field</span> Reporter', undefined],
  ])('%s', (_, markup, found) => expect(first(markup)).toBe(found));
});
