/** The process of the extension ends: pages that are open meanwhile go on without being loaded anew. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { openStage, type Stage, settled, shows, type Tab } from './stage.ts';
import { article, credit } from './writing.ts';

let stage: Stage;
afterEach(() => stage?.close());

/** A page that was read. */
async function readPage(): Promise<Tab> {
  const url = stage.trial.put(
    'http://mill.example/flour',
    article('The flour', { tail: credit('Flour Gazette', 'http://flour.example/1') }),
  );
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  return tab;
}

/** Chromium calls the extension crashed where the reading room ends with it. */
async function closeRoom(): Promise<void> {
  const own = await stage.own('options.html');
  await own.run('await window.chrome?.offscreen?.closeDocument()');
  await own.close();
}

/** No load brings a new gate: the one that stands there has to speak. */
async function movesOn(tab: Tab): Promise<void> {
  await tab.run("history.pushState(null, '', '/oven')");
  const moved = await settled(stage, tab, 'http://mill.example/oven');
  assert.equal(moved.report?.origin?.name, 'Flour Gazette');
}

test('while nothing is read: a page is answered, and read again where it moves on', async () => {
  stage = await openStage();
  const tab = await readPage();
  await closeRoom();
  await stage.crashExtension();
  const popup = await stage.clickButton(tab);
  await shows(popup, 'Flour Gazette');
  await popup.run('window.close()').catch(() => undefined);
  await movesOn(tab);
});

test('with the reading room: a page is answered, and read again where it moves on', async () => {
  stage = await openStage();
  const tab = await readPage();
  await stage.crashExtension();
  await tab.front();
  const popup = await stage.clickButton(tab);
  await shows(popup, 'Flour Gazette');
  await popup.run('window.close()').catch(() => undefined);
  await movesOn(tab);
});
