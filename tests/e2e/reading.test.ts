import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openStage, type Stage, settled, shows, until } from './stage.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

test('a republished page: badge, tooltip, popup and sidebar name its source', async () => {
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  const state = await settled(stage, tab, url);
  assert.equal(state.report?.verdict.kind, 'republished');
  const { text, title } = await until('the badge', async () => {
    const badge = await stage.badge(tab);
    return badge.text ? badge : null;
  });
  assert.equal(text, '•');
  assert.match(title, /Harbor Rights Alliance/);

  const popup = await stage.clickButton(tab);
  await shows(popup, 'Republished');
  await shows(popup, 'Harbor Rights Alliance');
  await popup.click('Open sidebar');
  const sidebar = await stage.sidebar();
  for (const heading of ['Origin', 'Author and organization', 'Terms', 'Related']) await shows(sidebar, heading);
  await tab.close();
});
