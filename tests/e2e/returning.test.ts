import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../scripts/drive/until.ts';
import { family, openSidebarBeside, openStage, type Stage, settled, shows } from './stage.ts';
import { article, credit } from './writing.ts';

/** Pages that come back whole, and pages that are there before they are asked for. */

const site = 'http://bakery.example';
/** Says in the page how it came to be shown. */
const told = `<script>
  addEventListener('pageshow', (event) => { document.documentElement.dataset.back = String(event.persisted) });
  document.documentElement.dataset.early = String(document.prerendering === true);
</script>`;

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

test('a page that comes back from the browser’s cache has its answer again, and not the other’s', async () => {
  const first = stage.trial.put(
    `${site}/first`,
    article('Loaf One', { head: told, tail: credit('Flour Gazette', 'http://flour.example/one') }),
  );
  const second = stage.trial.put(`${site}/second`, article('Loaf Two', { head: told }));
  const tab = await stage.open(first);
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'Flour Gazette');
  await tab.goto(second);
  await shows(sidebar, 'Loaf Two');
  await tab.run('setTimeout(() => history.back(), 0)');
  await shows(sidebar, 'Flour Gazette');
  // Where the browser loaded it anew this test would prove nothing.
  assert.equal(await tab.run('return document.documentElement.dataset.back'), 'true');
  assert.equal((await settled(stage, tab, first)).report?.verdict.kind, 'republished');
  await tab.run('setTimeout(() => history.forward(), 0)');
  await shows(sidebar, 'Loaf Two');
  assert.equal(await tab.run('return document.documentElement.dataset.back'), 'true');
  assert.equal((await settled(stage, tab, second)).report?.verdict.kind, 'no-sign');
  await tab.close();
});

test('a page that is made ready before it is asked for has no answer before, and one at once after', {
  skip: family === 'firefox' && 'Firefox does not prerender',
}, async () => {
  const next = stage.trial.put(`${site}/next`, article('Loaf Next', { head: told }));
  const rules = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
  const here = stage.trial.put(
    `${site}/here`,
    article('Loaf Here', {
      head: `<script type="speculationrules">${rules}</script>`,
      tail: '<a id="next" href="/next">The next loaf</a>',
    }),
  );
  const tab = await stage.open(here);
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'Loaf Here');
  await until('the page that is made ready', async () => stage.proxy.log.includes(next));
  assert.equal((await settled(stage, tab, here)).report?.page.title, 'Loaf Here');
  assert.doesNotMatch(JSON.stringify(await stage.kept()), /Loaf Next/);
  await tab.run(`setTimeout(() => document.querySelector('#next').click(), 0)`);
  await shows(sidebar, 'Loaf Next');
  assert.equal(await tab.run('return document.documentElement.dataset.early'), 'true');
  assert.equal((await settled(stage, tab, next)).report?.page.title, 'Loaf Next');
  await tab.close();
});
