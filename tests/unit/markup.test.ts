// @vitest-environment jsdom
/**
 * What is read of a page with one more element in it: the blocks beside those that it has without. Right or wrong: what
 * changes here was meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Block, parsePage } from '../../lib/page';
import { turns } from '../turns';
import { prose } from './signals/page';

const text = prose.map((each) => `<p>${each}</p>`);

/** An article with more in its text, above its headline and below it. */
function read(inside: string, { top = '', foot = '', head = '', title = 'The depot' } = {}): string {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${top}<article><h1>The depot</h1>${text[0]}${inside}${text[1]}${text[2]}</article>${foot}</body></html>`;
  const parsed = parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' });
  if (parsed.outcome === 'failed') return parsed.why;
  const { blocks, bylines, times, beacons, links } = parsed.page;
  const brief = ({ tag, zone, region, names, text: words, links: inner, belowPicture }: Block) =>
    [
      `${tag} ${zone} ${region} “${words.slice(0, 40)}${words.length > 40 ? '…' : ''}”`,
      names,
      inner.map((link) => `[${link.text}](${link.href})`).join(),
      belowPicture ?? '',
    ]
      .filter(Boolean)
      .join(' ');
  return [
    ...blocks.filter((block) => !prose.includes(block.text)).map(brief),
    ...bylines.map((each) => `by ${brief(each)} at ${each.at}`),
    ...times.map(({ datetime, names }) => `time ${datetime} ${names}`),
    ...beacons,
    ...links.map(({ rel, href }) => `${rel} ${href}`),
    `“${parsed.page.title}” ${parsed.page.wordCount}`,
  ].join('; ');
}
const plain = read('');
const lines = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([what, told]) => `${what} → ${told === plain ? 'nothing' : told}\n`).join('');
const written = (all: string, name: string) =>
  expect(all).toMatchFileSnapshot(join(import.meta.dirname, 'markup', `${name}.txt`));

const elements =
  'a abbr address article aside b bdi blockquote button canvas center cite code custom-card dd details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup i iframe ins del label legend li main mark menu nav object ol option p pre q ruby rt s section select small span strong sub summary sup svg table tbody td textarea tfoot th time tr u ul var video'.split(
    ' ',
  );
const attributes = [
  'hidden',
  'aria-hidden="true"',
  'style="display:none"',
  'style="visibility: hidden"',
  'role="navigation"',
  'role="dialog"',
  'role="banner"',
  'role="contentinfo"',
  'role="complementary"',
  'role="search"',
  'itemprop="author"',
  'itemprop="datePublished" content="2024-05-03"',
  'rel="author"',
  'class="byline"',
  'class="author-name"',
  'class="comments"',
  'class="sidebar"',
  'class="related-posts"',
  'class="footer"',
  'class="menu"',
  'class="advert"',
  'class="caption"',
  'class="newsletter"',
  'class="sr-only"',
  'class="cookie-banner"',
  'class="source"',
  'id="comments"',
  'id="byline"',
  'data-testid="byline"',
];

test('an element', { timeout: 60_000 }, () =>
  written(
    lines(
      elements.flatMap((tag) => [
        [tag, read(`<${tag}>By <b>Nora</b><i>Field</i>, <a href="/nora">here</a></${tag}>`)],
        [`${tag} below`, read('', { foot: `<${tag}><p>By Nora Field</p></${tag}>` })],
      ]),
    ),
    'elements',
  ),
);
test('an attribute', { timeout: 60_000 }, () =>
  written(
    lines(
      attributes.flatMap((attribute) => [
        [attribute, read(`<div ${attribute}>By <a href="/nora">Nora Field</a></div>`)],
        [`${attribute} in a line`, read(`<p>It was <span ${attribute}>Nora Field</span> who wrote.</p>`)],
        [`${attribute} above`, read('', { top: `<section ${attribute}><p>Nora Field</p></section>` })],
      ]),
    ),
    'attributes',
  ),
);
test('a picture', { timeout: 60_000 }, () =>
  written(
    lines(
      [
        '',
        'width="199"',
        'width="200"',
        'class="avatar"',
        'src="/logo.png"',
        'src="/a.png" width="1" height="1"',
      ].flatMap((more) =>
        [0, 1, 2, 3].map((between) => [
          `${more}, ${between} between`,
          read(`<img src="/ferry.png" ${more}>${'<p>So.</p>'.repeat(between)}<p>Photo: Reuters</p>`),
        ]),
      ),
    ),
    'pictures',
  ),
);
test('sizes', { timeout: 60_000 }, async () => {
  const q = (size: number) => 'q'.repeat(size);
  const growing: readonly (readonly [string, number, number, (size: number) => string])[] = [
    ['a byline', 240, 60, (n) => read(`<p class="byline">By N${q(n)}</p>`).replace(/q+/g, 'q')],
    [
      'elements within a byline',
      16,
      4,
      (n) => read(`<p class="byline">By ${'<b>'.repeat(n)}Nora${'</b>'.repeat(n)}</p>`),
    ],
    [
      'elements above a line, beside 240',
      20,
      5,
      (n) => read(`${'<div>'.repeat(240 + n)}By Nora Field${'</div>'.repeat(240 + n)}`).slice(0, 60),
    ],
    [
      'letters of the heading',
      420,
      60,
      (n) =>
        read('', { top: `<h1>Depot q${q(n)}</h1>`, title: `Depot q${q(n)} - Millgate` })
          .replace(/q+/g, 'q')
          .replace(/\d+/g, ''),
    ],
    [
      'letters of the title',
      560,
      80,
      (n) =>
        read('', { head: `<meta property="og:title" content="Ferry ${q(n)}">`, title: '' }).replace(/q{9,}/g, (all) =>
          all.length > 490 ? 'cut' : 'q',
        ),
    ],
  ];
  await written(growing.map(([what, last, step, tell]) => `${what}\n${turns(last, step, tell)}`).join(''), 'sizes');
});
