import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/command.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { openSidebarBeside, openStage, type Stage, settled, shows, type Tab } from './stage.ts';

const pictures = join(root, 'pictures', 'e2e');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
let tab: Tab;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  stage = await openStage();
  const url = stage.trial.demo('statement');
  tab = await stage.open(url);
  await settled(stage, tab, url);
});
after(() => stage?.close());

/** What axe finds wrong, each with the first element it is wrong at. */
async function violations(surface: Surface): Promise<string[]> {
  const found = await surface.run(`
    ${axe};
    const { violations } = await (globalThis.axe ?? window.axe).run(document, { resultTypes: ['violations'] });
    return JSON.stringify(violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).join(', ')));`);
  return [JSON.parse(String(found))].flat();
}

async function inTheme(surface: Surface, theme: 'light' | 'dark'): Promise<void> {
  await stage.set({ theme });
  await until(
    `the ${theme} theme`,
    async () => (await surface.run('return document.documentElement.dataset.theme')) === theme,
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`popup, sidebar and settings in the ${theme} theme have no barrier that axe knows`, async () => {
    const popup = await stage.clickButton(tab);
    await shows(popup, 'Harbor Rights Alliance');
    await inTheme(popup, theme);
    writeFileSync(join(pictures, `${stage.family}-popup-${theme}.png`), await popup.picture());
    assert.deepEqual(await violations(popup), []);
    await popup.run('window.close()').catch(() => undefined);

    const sidebar = await openSidebarBeside(stage, tab);
    await shows(sidebar, 'Harbor Rights Alliance');
    await inTheme(sidebar, theme);
    assert.deepEqual(await violations(sidebar), []);
    await sidebar.run(`for (const fold of document.querySelectorAll('details:not(.menu)')) fold.open = true`);
    writeFileSync(join(pictures, `${stage.family}-sidebar-${theme}.png`), await sidebar.picture());
    assert.deepEqual(await violations(sidebar), []);
    await sidebar.click('Look-up');
    assert.deepEqual(await violations(sidebar), []);
    await sidebar.click('This page');

    for (const page of ['options.html', 'welcome.html'] as const) {
      const own = await stage.own(page);
      await shows(own, 'Source Context');
      await inTheme(own, theme);
      writeFileSync(join(pictures, `${stage.family}-${page.replace('.html', '')}-${theme}.png`), await own.picture());
      assert.deepEqual(await violations(own), []);
      await own.close();
    }
  });
}

test('settings are kept', async () => {
  const options = await stage.own('options.html');
  await options.click('Only when I ask');
  await shows(options, 'Saved.');
  assert.equal((await stage.kept()).local.detect, 'on-request');
  await options.click('Automatically');
  await until('the change back', async () => (await stage.kept()).local.detect === 'automatic');
  await options.close();
});
