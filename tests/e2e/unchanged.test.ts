import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/command.ts';
import { until } from '../../scripts/drive/until.ts';
import { demoPages } from '../../world/siteServer.ts';
import { isWhole, openSidebarBeside, openStage, type Stage, settled, shows } from './stage.ts';

/** P2: on the pages that we have ourselves, nothing changes while they are read, nor once a mark is taken away. */

/** First in the page: writes down every change of it after its own markup. */
const spy = `<script>
  window.changes = [];
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((list) => window.changes.push(...list.map((each) => each.type + ' on ' + each.target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;
const watched = (html: string) => html.replace(/<head\b[^>]*>|(?=<title)/i, (head) => head + spy);

const folder = (...path: string[]) => join(root, 'tests', ...path);
/** Our own pages by name: those of the cases, ordinary ones, and the demonstration's. */
const all: [string, string][] = [
  ...globSync('*/page.html', { cwd: folder('pages') }).map((path): [string, string] => [
    `case/${path}`,
    folder('pages', path),
  ]),
  ...globSync('*/*.html', { cwd: folder('ordinary') }).map((path): [string, string] => [
    `ordinary/${path}`,
    folder('ordinary', path),
  ]),
  ...Object.values(demoPages)
    .map((path): [string, string] => [`demo/${path}`, join(root, 'world', 'sites', path)])
    .filter(([, file]) => existsSync(file) && file.endsWith('.html')),
];
/** A sample, spread over all of them. */
const pages = all.filter((_, index) => isWhole || index % 16 === 0);

/** Tabs that are open at once. */
const atOnce = 10;

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

/** What changed in the page, as its own script wrote it down; that it did not is no empty list. */
const changes = `return JSON.stringify((window.wrappedJSObject ?? window).changes ?? 'not watched')`;

test(`${pages.length} pages of ours are read, and not one is changed`, async () => {
  assert.ok(all.length > 120);
  const changed: string[] = [];
  for (let from = 0; from < pages.length; from += atOnce) {
    const opened = [];
    for (const [name, file] of pages.slice(from, from + atOnce)) {
      const url = stage.trial.put(`http://watched.example/${name}`, watched(readFileSync(file, 'utf8')));
      opened.push({ name, url, tab: await stage.begin(url) });
    }
    for (const { name, url, tab } of opened) {
      await settled(stage, tab, url);
      const list = String(await tab.run(changes));
      if (list !== '[]') changed.push(`${name}: ${list}`);
      await tab.close();
    }
  }
  assert.deepEqual(changed, []);
});

test('nothing of a mark is left once it is taken away, and nothing was changed for it', async () => {
  const url = stage.trial.put(
    'http://watched.example/shown',
    watched(readFileSync(join(root, 'world', 'sites', demoPages.statement), 'utf8')),
  );
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'Harbor Rights Alliance');
  const marks = () => tab.run(`return CSS.highlights.size + '/' + document.adoptedStyleSheets.length`);
  for (let turn = 0; turn < 2; turn++) {
    await sidebar.click('Show');
    await until('the mark', async () => (await marks()) === '1/1');
    await sidebar.click('Hide');
    await until('no mark', async () => (await marks()) === '0/0');
  }
  assert.equal(await tab.run(changes), '[]');
});
