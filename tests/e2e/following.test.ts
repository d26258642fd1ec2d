import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Surface, textOf } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { openSidebarBeside, openStage, type Stage, settled, shows, type Tab } from './stage.ts';
import { article } from './writing.ts';

let stage: Stage;
let alpha: Tab;
let beta: Tab;
let sidebar: Surface;

const site = 'http://bakery.example';

/** Keeps every text the sidebar shows from now on, so that a glimpse of the wrong one is seen too. */
async function watch(): Promise<() => Promise<string[]>> {
  await sidebar.run(`
    const seen = window.seenTexts = [];
    window.seenObserver?.disconnect();
    window.seenObserver = new MutationObserver(() => { seen.push(document.body.innerText); });
    window.seenObserver.observe(document.body, { childList: true, subtree: true, characterData: true });`);
  return async () => {
    const seen = await sidebar.run('return JSON.stringify(window.seenTexts)');
    return [JSON.parse(String(seen))].flat();
  };
}

before(async () => {
  stage = await openStage();
  for (const name of ['Alpha', 'Beta', 'Gamma']) {
    stage.trial.put(`${site}/${name}`, article(`Loaf ${name}`));
  }
  alpha = await stage.open(`${site}/Alpha`);
  sidebar = await openSidebarBeside(stage, alpha);
  await shows(sidebar, 'Loaf Alpha');
});
after(() => stage?.close());

test('it follows a switch of tabs and shows no other tab’s answer', async () => {
  beta = await stage.open(`${site}/Beta`);
  await shows(sidebar, 'Loaf Beta');
  const texts = await watch();
  await alpha.front();
  await shows(sidebar, 'Loaf Alpha');
  const last = (await texts()).at(-1) ?? '';
  assert.doesNotMatch(last, /Loaf Beta/);
  await beta.front();
  await shows(sidebar, 'Loaf Beta');
  assert.doesNotMatch(await textOf(sidebar), /Loaf Alpha/);
});

test('it follows a navigation, back and forward', async () => {
  await beta.goto(`${site}/Gamma`);
  await shows(sidebar, 'Loaf Gamma');
  await beta.run('setTimeout(() => history.back(), 0)');
  await shows(sidebar, 'Loaf Beta');
  assert.doesNotMatch(await textOf(sidebar), /Loaf Gamma/);
  await beta.run('setTimeout(() => history.forward(), 0)');
  await shows(sidebar, 'Loaf Gamma');
  assert.doesNotMatch(await textOf(sidebar), /Loaf Beta/);
});

test('it follows a reload, also when the page has become another', async () => {
  stage.trial.put(`${site}/Gamma`, article('Loaf Gamma, second edition'));
  await beta.run('setTimeout(() => location.reload(), 0)');
  await shows(sidebar, 'second edition');
});

test('it follows an in-page navigation and never mixes the two', async () => {
  await beta.run(`
    history.pushState(null, '', '/Delta');
    document.title = 'Loaf Delta';
    document.querySelector('h1').textContent = 'Loaf Delta';`);
  await settled(stage, beta, `${site}/Delta`);
  await shows(sidebar, 'Loaf Delta');
  assert.doesNotMatch(await textOf(sidebar), /second edition/);
});

test('a page that changes its address without cease is read, and followed to where it comes to rest', async () => {
  const restless = await stage.open(`${site}/Alpha`);
  await restless.run(
    `let i = 0; window.moves = setInterval(() => history.replaceState(null, '', '/Alpha?' + i++), 50);`,
  );
  const isAnother = (url: string | undefined) => url?.startsWith(`${site}/Alpha?`);
  const read = await until('a reading', async () => {
    const state = await stage.state(restless);
    return state?.status === 'read' && isAnother(state.url) && state;
  });
  await restless.run(`clearInterval(window.moves); history.replaceState(null, '', '/Alpha?rest');`);
  await settled(stage, restless, `${site}/Alpha?rest`);
  assert.notEqual((await stage.state(restless))?.visit, read.visit);
  await restless.close();
  await beta.front();
});

test('each window has its own', async () => {
  const other = await stage.open(`${site}/Alpha`, 'window');
  await settled(stage, other, `${site}/Alpha`);
  const second = await openSidebarBeside(stage, other);
  await shows(second, 'Loaf Alpha');
  await shows(sidebar, 'Loaf Delta');
  await other.goto(`${site}/Beta`);
  await shows(second, 'Loaf Beta');
  assert.match(await textOf(sidebar), /Loaf Delta/);
  await other.close();
  await shows(sidebar, 'Loaf Delta');
});

test('a tab that is closed halfway through loading leaves the next one’s answer', async () => {
  let finish = () => {};
  const hold = new Promise<void>((resolve) => {
    finish = resolve;
  });
  stage.trial.put(`${site}/slow`, { body: article('Loaf Slow'), hold });
  const slow = await stage.open('about:blank');
  await slow.run(`setTimeout(() => { location.href = '${site}/slow'; }, 0)`);
  await until('the request', async () => stage.proxy.log.includes(`${site}/slow`));
  await slow.close();
  finish();
  await alpha.front();
  await shows(sidebar, 'Loaf Alpha');
  const { session } = await stage.kept();
  assert.equal(session[`tab:${slow.id}`], undefined);
});
