/** What is known of a page stays for as long as the page does, whatever moves within it; and no longer. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../scripts/drive/until.ts';
import { type Display, openDisplay } from './display.ts';
import { family, openStage, type Stage, settled, shows, type Tab } from './stage.ts';
import { article, credit } from './writing.ts';

const site = 'http://bakery.example';
const frame = '<iframe id="frame" src="/notice?0"></iframe>';
const source = credit('Flour Gazette', 'http://flour.example/oven');

let display: Display | undefined;
let stage: Stage;
before(async () => {
  display = family === 'chromium' ? await openDisplay() : undefined;
  stage = await openStage(display ? { display } : {});
  for (let turn = 0; turn < 10; turn++) stage.trial.put(`${site}/notice?${turn}`, `<p>Buns, two for one. ${turn}</p>`);
});
after(async () => {
  await stage?.close();
  display?.close();
});

/** A frame that shows one thing after another, as advertisements do, and writes itself anew; then moves within the page. */
async function stir(tab: Tab): Promise<void> {
  for (let turn = 1; turn < 10; turn++)
    await tab.run(`
      const frame = document.getElementById('frame');
      await new Promise((done) => { frame.onload = done; frame.src = '/notice?${turn}'; });`);
  await tab.run(`
    const inner = document.getElementById('frame').contentDocument;
    inner.open(); inner.write('<p>Buns, three for two.</p>'); inner.close();
    location.hash = 'oven';
    history.replaceState(1, '');`);
  // Another tab is read after all this, so that whatever it set off in the background is over.
  const url = stage.trial.put('http://mill.example/other', article('The other oven'));
  const other = await stage.open(url);
  await settled(stage, other, url);
  await other.close();
}

/** What was asked about a tab, and what came of it. */
async function askedAbout(tab: Tab): Promise<string> {
  const { session } = await stage.kept();
  return JSON.stringify(
    Object.entries(session).filter(([name]) => /^asked\b/.test(name) && name.endsWith(`${tab.id}`)),
  );
}

test('frames that load again and again, and moves within the page, take nothing away and read nothing anew', async () => {
  const url = stage.trial.put(`${site}/asked`, article('The oven asked about', { head: '', tail: frame + source }));
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  await tab.run(`
    const paragraph = document.querySelectorAll('p')[1];
    paragraph.id = 'chosen';
    paragraph.scrollIntoView({ block: 'center' });
    getSelection().selectAllChildren(paragraph);`);
  await stage.lookUpByMenu(tab, '#chosen');
  const sidebar = await stage.sidebar(tab);
  await shows(sidebar, 'These are the article’s own words.');
  await sidebar.click('Look for these words elsewhere');
  await shows(sidebar, 'Whom would you like to ask?');
  await sidebar.click('Ask 2 services');
  await stage.answerPrompt(true);
  await shows(sidebar, /Finished: |Nothing was found\./);
  const known = await stage.state(tab);
  const asked = await askedAbout(tab);
  assert.ok(known?.report && known.lookUp?.answer);
  assert.notEqual(asked, '[]');

  await stir(tab);
  // `at` is the moment of the last change: a page that is read anew, even to the same end, has another.
  assert.deepEqual(await stage.state(tab), known);
  assert.equal(await askedAbout(tab), asked);

  await tab.run('setTimeout(() => location.reload(), 0)');
  const again = await until('another visit', async () => {
    const state = await stage.state(tab);
    return state && state.visit !== known.visit && state.status === 'read' ? state : null;
  });
  assert.equal(again.lookUp, null);
  await until('an end of what was asked', async () => (await askedAbout(tab)) === '[]');
  await tab.close();
});

test('a page that the reader asked for, on a site that is left alone, stays read', async () => {
  await stage.set({ leaveAlone: ['bakery.example'] });
  const url = stage.trial.put(`${site}/left-alone`, article('The oven left alone', { tail: frame + source }));
  const tab = await stage.open(url);
  await until('why not', async () => (await stage.state(tab))?.why === 'left-alone');
  const popup = await stage.clickButton(tab);
  await popup.click('Read it this once');
  await shows(popup, 'Flour Gazette');
  await popup.run('window.close()').catch(() => undefined);
  const known = await stage.state(tab);
  await stir(tab);
  assert.deepEqual(await stage.state(tab), known);
  await stage.set({ leaveAlone: [] });
  await tab.close();
});

test('a page that another takes the place of is forgotten, also where that one has no gate', async () => {
  const url = stage.trial.put(`${site}/left`, article('The oven that was left', { tail: source }));
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  let finish = () => {};
  const hold = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const slow = stage.trial.put(`${site}/slow-oven`, { body: article('The slow oven'), hold });
  await tab.run(`setTimeout(() => { location.href = '${slow}'; }, 0)`);
  // It stands there, but no gate yet: what is known is of the page before, and must be gone.
  await until('nothing known', async () => (await stage.state(tab)) === null);
  finish();
  await settled(stage, tab, slow);
  await tab.goto(stage.family === 'firefox' ? 'about:license' : 'chrome://version/');
  await until('nothing known of the page before', async () => (await stage.state(tab))?.report == null);
  await tab.close();
});
