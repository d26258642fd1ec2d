import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { root } from '../../scripts/command.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { enter, openSidebarBeside, openStage, type Stage, settled, shows, type Tab, unfold } from './stage.ts';
import { article } from './writing.ts';

let stage: Stage;
afterEach(() => stage?.close());

const folder = join(root, 'pictures', 'e2e');

/** A picture of our page, to be looked at. */
async function keep(name: string, page: Surface): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${stage.family}-compare-${name}.png`), await page.picture());
}

/** A page that was read, and our page about its text. */
async function comparing(url: string): Promise<{ tab: Tab; page: Tab }> {
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const page = await stage.own(`compare.html?tab=${tab.id}`);
  await shows(page, 'Compare it with');
  // Its headline takes more room than that it is being read: what is below moves, and a click would miss it.
  await until('the text of the tab', () => page.run(`return document.querySelector('.card .headline') !== null`));
  return { tab, page };
}

const asked = (address: string) => stage.proxy.log.filter((each) => each === address).length;

test('two open tabs: what was kept, cut and changed, and what is kept of that', async () => {
  stage = await openStage();
  const original = stage.trial.demo('original');
  const tide = await stage.open(original);
  await settled(stage, tide, original);
  const copy = stage.trial.demo('reprint');
  const { tab, page } = await comparing(copy);

  await page.click('The river that came back Field Notes');
  const said = await shows(page, /Valley Ledger.? prints (?:\d+%|all) of .?Field Notes.?’s text/);
  assert.match(said, /under the same headline/);
  await keep('tabs', page);
  const { compared = [] } = (await stage.state(tab)) ?? {};
  assert.deepEqual(
    compared.map(({ address, site }) => [address, site]),
    [[original, 'Field Notes']],
  );
  assert.ok((compared[0]?.printed ?? 0) > 0.5);
  // Both stood there: neither was asked for once more.
  assert.deepEqual([asked(original), asked(copy)], [1, 1]);

  // The keys go from change to change, and what they come to has the focus.
  await page.type('n');
  await until('the first change', () => page.run(`return document.activeElement?.hasAttribute('data-stop')`));
  await shows(page, /1 of \d/);

  await page.click('Share');
  await page.click('Finding as Markdown');
  await shows(page, 'Copied.');
  assert.match(await stage.clipboard(), /^\*\*Valley Ledger prints/);
});

test('a page at an address: asked for once allowed, of its site alone, without a trace of us', async () => {
  stage = await openStage();
  const original = stage.trial.demo('original');
  const { tab, page } = await comparing(stage.trial.demo('reprint'));
  await enter(page, 'input', `${original}?utm_source=tide#river`);
  await page.click('Ask fieldnotes.example for the page');
  await stage.answerPrompt(false);
  await shows(page, 'You did not allow it; nothing was asked.');
  assert.equal(asked(original), 0);

  await page.click('Ask fieldnotes.example for the page');
  await stage.answerPrompt(true);
  await shows(page, /Valley Ledger.? prints (?:\d+%|all) of .?Field Notes.?’s text/);
  assert.equal(asked(original), 1);
  assert.equal((await stage.state(tab))?.compared[0]?.address, original);
  // What was allowed was allowed for this one time. Chromium gives no permission back that a content script has.
  const isGiven = `window.browser.permissions.contains({ data_collection: ['websiteContent'] })`;
  if (stage.family === 'firefox') assert.equal(await page.run(`return ${isGiven}`), false);
});

test('a wall says so, and leads to a tab, where the page can be compared', async () => {
  stage = await openStage();
  const address = stage.trial.put(
    'http://wall.example/coast/baker',
    '<!doctype html><title>Wall</title><main><h1>Your privacy</h1><p>We and our partners value it.</p><button>Accept</button></main>',
  );
  const { page } = await comparing(stage.trial.put('http://copy.example/town/baker', article('No bread today')));
  await enter(page, 'input', address);
  await page.click('Ask wall.example for the page');
  await stage.answerPrompt(true);
  await shows(page, 'No article stands there for strangers.');
  await keep('wall', page);

  // Somebody who agrees sees the article; as such a page is in a tab, it is offered.
  stage.trial.put(address, article('A baker sleeps'));
  await page.click('Open it in a tab');
  await shows(page, 'A baker sleeps');
  await page.front();
  await page.click('A baker sleeps wall.example');
  await shows(page, /copy\.example.? prints all of .?wall\.example.?’s text, under another headline/);
});

test('a slow site can be stopped', async () => {
  stage = await openStage();
  const hold = Promise.withResolvers<void>();
  const address = stage.trial.put('http://slow.example/coast/baker', {
    body: '<!doctype html><title>Slow</title>',
    hold: hold.promise,
  });
  const { page } = await comparing(stage.trial.put('http://copy.example/town/baker', article('No bread today')));
  await enter(page, 'input', address);
  await page.click('Ask slow.example for the page');
  await stage.answerPrompt(true);
  await shows(page, 'Asking slow.example…');
  await until('the request', async () => asked(address) > 0);
  await page.click('Stop');
  await shows(page, 'Stopped; there is nothing to compare.');
  hold.resolve();
});

test('from the same text elsewhere, as the sidebar found it', async () => {
  stage = await openStage();
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await unfold(sidebar, 'Who else carries it');
  await sidebar.click('Check elsewhere…');
  await shows(sidebar, 'Whom would you like to ask?');
  await sidebar.click(String(await sidebar.run(`return document.querySelector('.choose button.main').textContent`)));
  await stage.answerPrompt(true);
  await shows(sidebar, /independent source/);
  await until('a text to compare with', () =>
    sidebar.run(
      `for (const fold of document.querySelectorAll('.lanes details')) fold.open = true;
       return document.querySelector('[aria-label^="Compare the page"]') !== null`,
    ),
  );
  await sidebar.click('Compare');
  const opened = await until('our page', () =>
    sidebar.run(
      `const tabs = await (globalThis.browser ?? chrome).tabs.query({});
       return tabs.map(({ url = '' }) => url).find((url) => url.includes('/compare.html?tab=${tab.id}&with-address=http')) ?? null;`,
    ),
  );
  const page = await stage.own(`compare.html?${new URL(String(opened)).search.slice(1)}`);
  assert.match(await shows(page, 'A page at an address'), /Ask \S+ for the page/);
});
