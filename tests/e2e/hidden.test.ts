/** What nobody sees on a page is no evidence; what a reader sees, or gets to see by scrolling and unfolding, is. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStage, type Stage, settled } from './stage.ts';
import { article, credit } from './writing.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

const source = credit('Flour Gazette', 'http://flour.example/oven');
const words = 'The original source of this article is <a href="http://flour.example/oven">Flour Gazette</a>';
const classed = (rules: string, markup = `<div class="x">${source}</div>`, more = '') => ({
  head: `<style>.x{${rules}} ${more}</style>`,
  tail: markup,
});
const attributed = (attributes: string) => ({ head: '', tail: `<div ${attributes}>${source}</div>` });

/** How a page may hide a credit. */
const hiding: Record<string, { head: string; tail: string }> = {
  'a class that takes it out': classed('display:none'),
  'a class on the words themselves': classed('display:none', source.replace('<p>', '<p class="x">')),
  'a style that takes it out': attributed('style="display:none"'),
  'the hidden attribute': attributed('hidden'),
  'hidden until found': attributed('hidden="until-found"'),
  'visibility hidden': classed('visibility:hidden'),
  'visibility collapse': classed('visibility:collapse'),
  'white on white': classed('color:#fff', source.replace('<p>', '<p class="x">'), '.x a{color:inherit}'),
  'a color without opacity': classed('color:transparent', undefined, '.x a{color:inherit}'),
  'almost the color of its box': classed('background:#123456;color:#143457', undefined, '.x a{color:inherit}'),
  'aria-hidden': attributed('aria-hidden="true"'),
  'far to the left': classed('position:absolute;left:-9999px'),
  'far above': classed('position:absolute;top:-9999px'),
  'an indent out of a firm box': classed('text-indent:-9999px;overflow:hidden;white-space:nowrap'),
  'letters of no size': classed('font-size:0'),
  'letters of one pixel': classed('font-size:1px;line-height:1px'),
  'no opacity': classed('opacity:0'),
  'almost no opacity': classed('opacity:.01'),
  'a filter': classed('filter:opacity(0)'),
  'cut to nothing': classed('position:absolute;clip:rect(0 0 0 0);clip-path:none'),
  'a path of nothing': classed('clip-path:inset(50%)'),
  'a circle of nothing': classed('clip-path:circle(0)'),
  'a box without height': classed('height:0;overflow:hidden'),
  'a box of one pixel': classed('position:absolute;width:1px;height:1px;overflow:hidden'),
  'no height at most': classed('max-height:0;overflow:hidden'),
  'scaled to nothing': classed('transform:scale(0)'),
  'details that are closed': { head: '', tail: `<details><summary>About</summary>${source}</details>` },
  'a dialog that is closed': { head: '', tail: `<dialog>${source}</dialog>` },
  'a popover that is closed': attributed('popover'),
  'content that is not drawn': classed('content-visibility:hidden'),
  'for printing': classed('display:none', undefined, '@media print{.x{display:block}}'),
  'the name alone': { head: '<style>.x{display:none}</style>', tail: `<p>${words.replace('<a', '<a class="x"')}</p>` },
  'the words in a paragraph that is seen': {
    head: '<style>.x{display:none}</style>',
    tail: `<p>The oven is lit again since Friday. <span class="x">${words}.</span></p>`,
  },
};

for (const [name, page] of Object.entries(hiding)) {
  test(`hidden by ${name}: not quoted, not shown`, async () => {
    const url = stage.trial.put(`http://hiding.example/${encodeURIComponent(name)}`, article('The oven', page));
    const tab = await stage.open(url);
    const { report, status } = await settled(stage, tab, url);
    assert.equal(status, 'read');
    const quoted = (report?.clues ?? []).filter(({ where }) => !/address|head|data|markup/.test(where));
    assert.deepEqual(
      quoted.filter(({ quote }) => quote.includes('Flour')),
      [],
    );
    assert.notEqual(report?.origin?.name, 'Flour Gazette');
    await tab.close();
  });
}

/** So much room that what follows stands further down. */
const far = '<div style="height:3000px"></div>';

/** How a page may show it, though not at the first glance. */
const showing: Record<string, { head: string; tail: string }> = {
  plainly: { head: '', tail: source },
  'with words for listeners in it': {
    head: '<style>.x{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style>',
    tail: source.replace('</a>', '</a><span class="x">(opens a window)</span>'),
  },
  'further down, not drawn before': classed('content-visibility:auto', `${far}<div class="x">${source}</div>`),
  'further down, where it fades in': classed('opacity:0;transition:opacity 1s', `${far}<div class="x">${source}</div>`),
  'behind “read more”': {
    head: '<style>.more{max-height:120px;overflow:hidden}</style>',
    tail: `<div class="more">${far}${source}</div>`,
  },
  'in details that are open': { head: '', tail: `<details open><summary>About</summary>${source}</details>` },
  'white on a picture': {
    head: '<style>.x{position:absolute;color:#fff} .x a{color:inherit} .y{position:relative;height:90px}</style>',
    tail: `<div class="y"><img width="600" height="90" alt=""><div class="x">${source}</div></div>`,
  },
  'white on black': classed('background:#000;color:#fff', undefined, '.x a{color:inherit}'),
  'in letters cut out of a gradient': classed(
    'background:linear-gradient(red,blue);background-clip:text;-webkit-background-clip:text;color:transparent',
    undefined,
    '.x a{color:inherit}',
  ),
  'on a page that comes in as a whole': { head: '<style>body{opacity:0}</style>', tail: source },
  'twice, once for small screens': classed('display:none', `<div class="x">${source}</div>${source}`),
};

for (const [name, page] of Object.entries(showing)) {
  test(`shown ${name}: quoted`, async () => {
    const url = stage.trial.put(`http://showing.example/${encodeURIComponent(name)}`, article('The oven', page));
    const tab = await stage.open(url);
    const { report } = await settled(stage, tab, url);
    assert.equal(report?.origin?.name, 'Flour Gazette');
    assert.ok(report.clues.some(({ quote }) => quote.includes('Flour Gazette')));
    await tab.close();
  });
}

test('one credit hidden behind another is found out too, and what markup says is said to be markup', async () => {
  const hide = (name: string) => `<p class="x">${words.replace('Flour Gazette', name)}</p>`;
  const url = stage.trial.put(
    'http://hiding.example/many',
    article('The oven', {
      head: '<style>.x{display:none}</style><link rel="canonical" href="http://flour.example/oven">',
      tail: ['Flour Gazette', 'Salt Weekly', 'The Yeast Post'].map(hide).join(''),
    }),
  );
  const tab = await stage.open(url);
  const { report } = await settled(stage, tab, url);
  const seen = (report?.clues ?? []).filter(({ quote }) => /Flour|Salt|Yeast/.test(quote));
  assert.deepEqual(
    seen.filter(({ where }) => !/address|head|data|markup/.test(where)),
    [],
  );
  await tab.close();
});
