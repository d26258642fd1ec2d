import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { openSidebarBeside, openStage, type Stage, settled, shows, type Tab } from './stage.ts';

let stage: Stage;
let tab: Tab;
let sidebar: Surface;

const marked = () => tab.run(`return [...CSS.highlights.keys()].length + '/' + document.adoptedStyleSheets.length`);

before(async () => {
  stage = await openStage();
  const url = stage.trial.demo('statement');
  tab = await stage.open(url);
  await settled(stage, tab, url);
  sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'Harbor Rights Alliance');
});
after(() => stage?.close());

test('"Show" marks the words, and takes the mark away again', async () => {
  assert.equal(await marked(), '0/0');
  const before = await tab.run('return document.documentElement.outerHTML');
  await sidebar.click('Show');
  await until('the mark', async () => (await marked()) === '1/1');
  const words = await tab.run(
    `const [highlight] = CSS.highlights.values(); return [...highlight].map(String).join(' ')`,
  );
  assert.match(String(words), /Harbor Rights Alliance/);
  await sidebar.click('Hide');
  await until('no mark', async () => (await marked()) === '0/0');
  assert.equal(await tab.run('return document.documentElement.outerHTML'), before);
});

test('"Cite" puts the original, rightly named, on the clipboard', async () => {
  await sidebar.click('Cite');
  await sidebar.click('Wikipedia');
  await shows(sidebar, 'Copied.');
  const text = await stage.clipboard();
  assert.match(text, /^\{\{cite/);
  assert.match(text, /Harbor Rights Alliance/);
  assert.match(text, /harborrights\.example\/statements\/harbor-bill/);
});

test('"Show" does not say that words are there which nobody sees', async () => {
  await tab.run(`document.querySelector('main, body').style.position = 'relative';
    for (const each of document.querySelectorAll('p')) each.style.opacity = '0.01'; 
    for (const each of document.querySelectorAll('li, footer, small')) each.style.opacity = '0.01';`);
  await sidebar.click('Show');
  await shows(sidebar, 'The page does not show these words now.');
  assert.equal(await marked(), '0/0');
  await tab.run(`for (const each of document.querySelectorAll('[style]')) each.removeAttribute('style')`);
  await sidebar.click('Show');
  await until('the mark', async () => (await marked()) === '1/1');
});
