/** One page cannot take from other tabs what the browser keeps for us. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../scripts/drive/until.ts';
import { openStage, type Stage, settled, shows } from './stage.ts';
import { article, credit } from './writing.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

const kept = async () => JSON.stringify((await stage.kept()).session).length;

test('a credit whose link has 2.6 MB names its source, without the link, in tab after tab', async () => {
  const urls = [1, 2, 3].map((at) =>
    stage.trial.put(
      `http://mill${at}.example/flour`,
      article(`Flour ${at}`, { tail: credit('Flour Gazette', `http://flour.example/${'o'.repeat(2_600_000)}`) }),
    ),
  );
  const tabs = [];
  for (const url of urls) tabs.push(await stage.open(url));
  for (const [at, tab] of tabs.entries()) {
    const { status, report } = await settled(stage, tab, urls[at] ?? '');
    assert.deepEqual([status, report?.origin?.name, report?.origin?.url], ['read', 'Flour Gazette', null]);
  }
  assert.ok((await kept()) < 200_000, `${await kept()} letters are kept`);
  for (const tab of tabs) await tab.close();
});

test('thousands of links do not fill it, and the tab says so', async () => {
  const links = Array.from(
    { length: 400 },
    (_, at) => `<a href="http://s${at % 40}.example/${at}${'i'.repeat(3_900)}">Mill ${at}</a>`,
  );
  const url = stage.trial.put(
    'http://links.example/all',
    article('Links', { tail: `<p>${links.join(' and then ')}.</p>` }),
  );
  const tab = await stage.open(url);
  const { status, why, report } = await settled(stage, tab, url);
  assert.deepEqual([status, why, report], ['unread', 'too-much', null]);
  const popup = await stage.clickButton(tab);
  await shows(popup, 'There is too much to say of this page.');
  await popup.run('window.close()').catch(() => undefined);
  await tab.close();
});

test('where it is full, the largest record of another tab makes room', async () => {
  const own = await stage.own('options.html');
  const url = stage.trial.put('http://oven.example/loaf', article('The loaf'));
  const first = await stage.open(url);
  await settled(stage, first, url);
  // Two tabs that are not in front have all of it between them.
  await own.run(`const { session } = (window.browser ?? window.chrome).storage;
    await session.set({ 'tab:900001': 'a'.repeat(4_000_000) });
    let size = 6_490_000;
    for (;;) {
      const failed = await session.set({ 'tab:900002': 'b'.repeat(size) }).then(() => false, () => true);
      if (!failed) break;
      size -= 500;
    }`);
  const again = stage.trial.put(
    'http://oven.example/crumb',
    article('The crumb', { tail: credit('Flour Gazette', 'http://flour.example/1') }),
  );
  const tab = await stage.open(again);
  assert.equal((await settled(stage, tab, again)).status, 'read');
  const names = Object.keys((await stage.kept()).session);
  assert.ok(!names.includes('tab:900002') && names.includes('tab:900001'), names.join(' '));
  await own.run(`await (window.browser ?? window.chrome).storage.session.remove('tab:900001')`);
  for (const each of [own, first, tab]) await each.close();
});

test('a tab whose record went is read again when it is looked at', async () => {
  const url = stage.trial.put('http://oven.example/again', article('Once more'));
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const own = await stage.own('options.html');
  await own.run(`await (window.browser ?? window.chrome).storage.session.remove('tab:${tab.id}')`);
  await until('nothing known', async () => (await stage.state(tab)) === null);
  await tab.front();
  const popup = await stage.clickButton(tab);
  await shows(popup, 'Once more');
  assert.equal((await settled(stage, tab, url)).status, 'read');
  await popup.run('window.close()').catch(() => undefined);
  for (const each of [own, tab]) await each.close();
});

/** No browser takes a longer address. */
const most = () => (stage.family === 'firefox' ? 1_000_000 : 1_900_000);

test('a tab with an address of one or two MB says why it is not read, and the next one, too', async () => {
  const script = `<script>history.replaceState(null, '', '?data=' + 'd'.repeat(${most()}))</script>`;
  const tabs = [];
  for (const at of [1, 2]) {
    const url = stage.trial.put(`http://app${at}.example/sheet`, article(`Sheet ${at}`, { head: script }));
    tabs.push(await stage.open(url));
  }
  for (const [at, tab] of tabs.entries()) {
    const state = await until(`tab ${at + 1}`, async () => {
      const known = await stage.state(tab);
      return known && known.status !== 'reading' ? known : null;
    });
    assert.deepEqual([state.status, state.why, state.url.length], ['unread', 'long-address', 4_000]);
    assert.ok(state.url.startsWith(`http://app${at + 1}.example/sheet?data=ddd`));
  }
  for (const tab of tabs) await tab.close();
});

test('an address that is only a little too long is told of in the popup', async () => {
  const script = `<script>history.replaceState(null, '', '?data=' + 'd'.repeat(5_000))</script>`;
  const tab = await stage.open(stage.trial.put('http://app9.example/sheet', article('Sheet 9', { head: script })));
  const popup = await stage.clickButton(tab);
  await shows(popup, 'The address of this page is too long.');
  await popup.run('window.close()').catch(() => undefined);
  await tab.close();
});
