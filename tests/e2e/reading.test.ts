import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../scripts/drive/until.ts';
import type { DemoPage } from '../../world/siteServer.ts';
import { openMenu, openSidebarBeside, openStage, type Stage, settled, shows, unfold } from './stage.ts';

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
  // The browser is told the badge's sign and its words one after the other.
  const told = /A text from \u2068Harbor Rights Alliance\u2069, republished by \u2068Common Shore\u2069\./;
  const { text } = await until('the badge and its words', async () => {
    const badge = await stage.badge(tab);
    return badge.text && told.test(badge.title) ? badge : null;
  });
  assert.equal(text, '•');

  const popup = await stage.clickButton(tab);
  await shows(popup, 'A text from Harbor Rights Alliance, republished by Common Shore.');
  await popup.click('Open the sidebar');
  const sidebar = await stage.sidebar(tab);
  await shows(sidebar, 'A text from Harbor Rights Alliance, republished by Common Shore.');
  for (const question of ['Who wrote it', 'May I reuse it?', 'Who else carries it', 'What it cites', 'All evidence'])
    await unfold(sidebar, question);
  await shows(sidebar, 'desk@commonshore.example');
  await tab.close();
});

const demonstration: [DemoPage, string, string | null][] = [
  ['wire', 'wire', 'Reuters'],
  ['reprint', 'republished', 'Field Notes'],
  ['original', 'no-sign', null],
  ['french', 'republished', 'Le Courrier des Îles'],
];
for (const [page, kind, origin] of demonstration) {
  test(`the demonstration's ${page} page is told as ${kind}`, async () => {
    const url = stage.trial.demo(page);
    const tab = await stage.open(url);
    const { report } = await settled(stage, tab, url);
    assert.deepEqual([report?.verdict.kind, report?.origin?.name ?? null], [kind, origin]);
    await tab.close();
  });
}

test('a page without a sign wears no badge, and the popup does not call it an original', async () => {
  const url = stage.trial.demo('original');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  assert.equal((await stage.badge(tab)).text, '');
  const popup = await stage.clickButton(tab);
  await shows(popup, 'This page names no other source.');
  await popup.run('window.close()').catch(() => undefined);
  await tab.close();
});

test('a page that is not an article says so in the popup', async () => {
  const url = stage.trial.demo('index');
  const tab = await stage.open(url);
  assert.equal((await settled(stage, tab, url)).why, 'not-article');
  const popup = await stage.clickButton(tab);
  await shows(popup, 'No article found here.');
  await popup.run('window.close()').catch(() => undefined);
  await tab.close();
});

test("a page of the browser's own says so in the popup", async () => {
  const tab = await stage.open(stage.family === 'firefox' ? 'about:license' : 'chrome://version/');
  const popup = await stage.clickButton(tab);
  await shows(popup, 'This page belongs to the browser');
  await popup.run('window.close()').catch(() => undefined);
  await tab.close();
});

test('a statement that a portal reprints: who signs it, whose it is, and what may be done with it', async () => {
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  const { report } = await settled(stage, tab, url);
  assert.ok(report);
  assert.equal(report.page.published?.slice(0, 10), '2026-11-12');
  assert.equal(report.origin?.name, 'Harbor Rights Alliance');
  assert.equal(report.origin?.url, 'http://harborrights.example/statements/harbor-bill.html');
  assert.equal(report.authorOrganization?.name, 'Harbor Rights Alliance');
  assert.deepEqual(report.authors, []);
  const { terms } = report;
  assert.equal(terms?.holder, 'Harbor Rights Alliance');
  assert.equal(terms?.uses.republish_noncommercial, 'conditional');
  assert.equal(terms?.uses.republish_commercial, 'permission-required');
  assert.equal(terms?.uses.print, 'permission-required');
  assert.equal(terms?.contact, 'desk@commonshore.example');
  assert.equal(terms?.fairUse, true);
  assert.equal(terms?.grantedBy, 'republisher');
  assert.deepEqual(
    report.related.topics.map(({ name }) => name),
    ['Outer Islands', 'Housing', 'Ports'],
  );
  await tab.close();
});

test('opened from the popup, the sidebar has the answer at once and the badge can be a letter', async () => {
  await stage.set({ badge: 'letter' });
  const url = stage.trial.demo('wire');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  await until('the letter', async () => (await stage.badge(tab)).text === 'W');
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'Reuters');
  await stage.set({ badge: 'dot' });
  await tab.close();
});

test('“Don’t read this site” is answered at once, and taken back by Undo', async () => {
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'A text from Harbor Rights Alliance, republished by Common Shore.');
  await openMenu(sidebar);
  await sidebar.click('Don’t read this site');
  await shows(sidebar, 'You chose not to read this site.');
  await until('the badge says so, too', async () => (await stage.badge(tab)).title.startsWith('Not read. '));
  await sidebar.click('Undo');
  await shows(sidebar, 'A text from Harbor Rights Alliance, republished by Common Shore.');
  await tab.close();
});

test('a picture and a data file are told as what they are, without a button that would not help', async () => {
  for (const [path, type, body, sentence] of [
    [
      '/boat.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'This is a picture, a film or a sound.',
    ],
    ['/boats.txt', 'text/plain', 'three boats', 'This is a file, not a web page.'],
  ] as const) {
    const url = stage.trial.put(`http://bakery.example${path}`, { body, headers: { 'content-type': type } });
    const tab = await stage.open(url);
    const sidebar = await openSidebarBeside(stage, tab);
    await shows(sidebar, sentence);
    assert.equal(await sidebar.run(`return document.querySelectorAll('.actions button').length`), 0);
    await tab.close();
  }
});
