import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStage, type Stage, settled, shows } from './stage.ts';
import type { MadeUp } from './trial.ts';
import { article, credit } from './writing.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
const source = credit('Flour Gazette', 'http://flour.example/oven');

/** A page, and whether it must still be read: `read`, a reason, or either where only an end matters. */
const pages: [string, string | MadeUp, 'read' | 'too-large' | 'not-article' | 'either'][] = [
  ['10 MB of text', article('Ten', { tail: `<p>${'Crumbs. '.repeat(1_300_000)}</p>` }), 'too-large'],
  ['100,000 elements', article('Many', { tail: '<i>.</i>'.repeat(100_000) }), 'too-large'],
  ['elements nested 5,000 deep', article('Deep', { tail: '<div>'.repeat(5_000) }), 'either'],
  ['broken markup', '<p><table><article><h1>Oven</p></b><p>No end <!-- ', 'either'],
  ['an empty page', '', 'not-article'],
  [
    'JSON-LD of 10 MB',
    article('Bomb', { head: data(`{"@type":"NewsArticle","x":"${'y'.repeat(10_000_000)}"}`) }),
    'either',
  ],
  ['JSON-LD nested 50,000 deep', article('Nested', { head: data(deep) }), 'read'],
  ['malformed JSON-LD', article('Malformed', { head: data('{"@type": "NewsArticle", oops') }), 'read'],
  [
    '__proto__ in JSON-LD',
    article('Proto', {
      head: data('{"@type":"NewsArticle","__proto__":{"verdict":1},"constructor":{"prototype":{"kind":"wire"}}}'),
    }),
    'read',
  ],
  [
    'DOM clobbering',
    article('Clobbered', {
      tail: '<form name="body"><input name="querySelector"></form><img name="querySelectorAll"><img name="documentElement"><img name="createTreeWalker"><img name="title"><form id="forms"></form>',
    }),
    'read',
  ],
  [
    'Trusted Types and a strict policy',
    {
      body: article('Strict', { tail: source }),
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    'read',
  ],
  [
    'an article in a frame only',
    `<!doctype html><title>Frame</title><iframe srcdoc="${article('Inside').replaceAll('"', '&quot;')}"></iframe>`,
    'not-article',
  ],
  [
    'a base element that leads astray',
    article('Based', { head: '<base href="javascript:alert(1)//">', tail: source }),
    'read',
  ],
];

for (const [name, page, wanted] of pages) {
  test(`${name}: the page stays itself, and the answer is ${wanted}`, async () => {
    const url = stage.trial.put(`http://hostile.example/${encodeURIComponent(name)}`, page);
    const tab = await stage.open(url);
    const { status, why } = await settled(stage, tab, url);
    const answer = status === 'read' ? 'read' : why;
    if (wanted !== 'either') assert.equal(answer, wanted);
    else assert.notEqual(answer, 'gone');
    await tab.close();
  });
}

test('addresses that are not web addresses never become links', async () => {
  const page = article('Links', {
    head: '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">',
    tail: credit('Flour Gazette', 'javascript:alert(2)'),
  });
  const url = stage.trial.put('http://hostile.example/links', page);
  const tab = await stage.open(url);
  const { report } = await settled(stage, tab, url);
  assert.doesNotMatch(JSON.stringify({ ...report, clues: [] }), /javascript:|data:text/);
  const popup = await stage.clickButton(tab);
  await shows(popup, 'Links');
  assert.equal(
    await popup.run(
      `return [...document.querySelectorAll('a')].filter((link) => !/^https?:/.test(link.protocol)).length`,
    ),
    0,
  );
  await popup.run('window.close()').catch(() => undefined);
  await tab.close();
});

test('markup and direction marks in a title are shown as text', async () => {
  const page = article('&lt;img src=x onerror=alert(1)&gt; \u202egnorw');
  const url = stage.trial.put('http://hostile.example/title', page);
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const popup = await stage.clickButton(tab);
  await shows(popup, '<img src=x onerror=alert(1)>');
  assert.equal(await popup.run(`return document.querySelectorAll('img[src=x]').length`), 0);
  await popup.run('window.close()').catch(() => undefined);
  await tab.close();
});

test('after all of them an ordinary page is read as ever', async () => {
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  assert.equal((await settled(stage, tab, url)).report?.verdict.kind, 'republished');
});
