import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { until } from '../../scripts/drive/until.ts';
import { family, openSidebarBeside, openStage, type Stage, settled, shows } from './stage.ts';
import { article } from './writing.ts';

let stage: Stage;
afterEach(() => stage?.close());

test('the background ended between any two steps costs nothing', async () => {
  stage = await openStage();
  const url = stage.trial.demo('statement');
  await stage.killBackground();
  const tab = await stage.open(url);
  assert.equal((await settled(stage, tab, url)).report?.verdict.kind, 'republished');
  await stage.killBackground();
  const popup = await stage.clickButton(tab);
  await shows(popup, 'Harbor Rights Alliance');
  await stage.killBackground();
  await popup.click('Open the sidebar');
  const sidebar = await stage.sidebar(tab);
  await shows(sidebar, 'Harbor Rights Alliance');
  await stage.killBackground();
  await tab.goto(stage.trial.demo('wire'));
  await shows(sidebar, 'Reuters');
  await stage.killBackground();
  await tab.run('setTimeout(() => history.back(), 0)');
  await shows(sidebar, 'Harbor Rights Alliance');
});

if (family === 'chromium')
  test('a reading that does not come back is ended; popup, sidebar and other pages do not notice', async () => {
    stage = await openStage();
    const tab = await stage.open(stage.trial.demo('statement'));
    await settled(stage, tab, stage.trial.demo('statement'));
    await stage.hangBooth?.();
    const stuck = stage.trial.put('http://bakery.example/stuck', article('The stuck oven'));
    const other = await stage.open(stuck);
    const popup = await stage.clickButton(tab);
    await shows(popup, 'Harbor Rights Alliance');
    await popup.click('Open the sidebar');
    await shows(await stage.sidebar(tab), 'Harbor Rights Alliance');
    const next = stage.trial.put('http://bakery.example/next', article('The next oven'));
    const third = await stage.open(next);
    // Read in another booth, or given up with it; without an end to the first neither would ever be.
    assert.match((await settled(stage, other, stuck)).why ?? 'read', /^(?:read|too-slow)$/);
    assert.equal((await settled(stage, third, next)).status, 'read');
  });

test('an update while pages are open: they stay readable, the sidebar answers', async () => {
  stage = await openStage();
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  await stage.update();
  await tab.front();
  const popup = await stage.clickButton(tab);
  await shows(popup, 'Harbor Rights Alliance');
});

test('a private window is read, and leaves nothing behind', async () => {
  stage = await openStage({ inPrivate: true });
  const url = stage.trial.put('http://bakery.example/secret', article('The secret oven'));
  const tab = await stage.open(url, 'private');
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'The secret oven');
  assert.doesNotMatch(JSON.stringify((await stage.kept()).local), /secret/);
  await tab.close();
  await until('nothing to be left', async () => !JSON.stringify(await stage.kept()).includes('secret'));
});

test('where the reader keeps us out of all sites, a click on the button lends us the page', async () => {
  stage = await openStage();
  await stage.restrict();
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  assert.equal(await stage.state(tab), null);
  const popup = await stage.clickButton(tab);
  await shows(popup, 'Harbor Rights Alliance');
});

test('pages read only on request, and sites left alone, are not read; asking reads them', async () => {
  stage = await openStage();
  const url = stage.trial.demo('statement');
  await stage.set({ detect: 'on-request' });
  const tab = await stage.open(url);
  assert.equal((await settled(stage, tab, url)).why, 'not-asked');
  await stage.set({ detect: 'automatic', leaveAlone: ['commonshore.example'] });
  await tab.goto(url);
  assert.equal((await settled(stage, tab, url)).why, 'left-alone');
  const popup = await stage.clickButton(tab);
  await shows(popup, 'You chose not to read this site.');
  await popup.click('Read it this once');
  await shows(popup, 'Harbor Rights Alliance');
  // That once was for this page: where it goes on by itself, the site is left alone still.
  await tab.run("history.pushState(null, '', '?page=2')");
  assert.equal((await settled(stage, tab, `${url}?page=2`)).why, 'left-alone');
});
