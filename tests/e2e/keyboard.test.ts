/** The whole way by the keyboard alone: every stop of the sidebar in its order, and what each does. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { openSidebarBeside, openStage, type Stage, settled, shows } from './stage.ts';

let stage: Stage;
let sidebar: Surface;
before(async () => {
  stage = await openStage();
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'A text from Harbor Rights Alliance, republished by Common Shore.');
});
after(() => stage?.close());

/** What has the keyboard's focus, by its name; empty where nothing has. */
const focused = async (): Promise<string> =>
  String(
    await sidebar.run(`
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const heading = at.matches('summary') && at.querySelector('h2');
      return (at.getAttribute('aria-label') || heading?.textContent || at.closest('label')?.textContent || at.textContent).trim();`),
  );

/** Starts before the first stop again, wherever the focus was. */
const restart = () =>
  sidebar.run(`
    const bar = document.querySelector('.bar');
    bar.tabIndex = -1;
    bar.focus();
    bar.removeAttribute('tabindex');`);

/** Presses a key and waits until the focus is elsewhere. */
async function step(key = 'Tab'): Promise<string> {
  const from = await sidebar.run(`window.stood = document.activeElement; return null`);
  assert.equal(from, null);
  await sidebar.press(key);
  await until('the focus to go on', () => sidebar.run(`return document.activeElement !== window.stood`));
  return focused();
}

/** Goes on by Tab to what has this name. */
async function reach(name: string): Promise<void> {
  for (let count = 0; count < 40; count++) if ((await step()).startsWith(name)) return;
  assert.fail(`Tab does not come to “${name}”`);
}

const isTrue = (what: string, expression: string) => until(what, () => sidebar.run(`return ${expression}`));

test('Tab comes to every stop once, in the order in which one reads', async () => {
  await restart();
  const stops: string[] = [];
  for (let count = 0; count < 13; count++) stops.push(await step());
  assert.deepEqual(
    stops.map((stop) => stop.replace(/: “.*/, '')),
    [
      'More',
      'Show on the page',
      'Harbor Rights Alliance',
      'Common ShoreThis page · Nov 12, 2026',
      'Open the original',
      'Cite',
      'Share',
      'Who wrote it',
      'May I reuse it?',
      'Who else carries it',
      'What it cites',
      'All evidence',
      'Whose words are these?',
    ],
  );
});

test('a menu opens by Enter, Escape closes it and gives the focus back', async () => {
  await restart();
  await reach('More');
  await sidebar.press('Enter');
  await isTrue('the menu', `document.querySelector('.bar .menu').open`);
  assert.equal(await step(), 'Read again');
  await step('Escape');
  assert.equal(await focused(), 'More');
  await isTrue('no menu', `!document.querySelector('.bar .menu').open`);
});

test('a stop of the path opens and closes', async () => {
  await restart();
  await reach('Harbor Rights Alliance');
  await sidebar.press('Enter');
  await isTrue('the stop', `!document.querySelector('.stop').hidden`);
  await sidebar.press('Space');
  await isTrue('no stop', `document.querySelector('.stop').hidden`);
});

test('a citation is copied', async () => {
  await restart();
  await reach('Cite');
  await sidebar.press('Enter');
  await reach('Wikipedia');
  await step('Enter');
  await shows(sidebar, 'Copied.');
  assert.equal(await focused(), 'Cite');
  assert.match(await stage.clipboard(), /^\{\{cite/);
});

test('a question unfolds in place, and Tab goes into it', async () => {
  await restart();
  await reach('Who wrote it');
  await sidebar.press('Enter');
  await isTrue('the answer', `document.querySelector('.question .unfolded') !== null`);
  assert.equal(await step(), 'harborrights.example');
});

test('whom to ask is chosen, and the way back leads to the button', async () => {
  await restart();
  await reach('Who else carries it');
  await sidebar.press('Enter');
  await reach('Check elsewhere…');
  await sidebar.press('Enter');
  await reach('Google News');
  await sidebar.press('Space');
  await isTrue('the service to be off', `!document.querySelector('.offers input').checked`);
  await reach('Cancel');
  await step('Enter');
  assert.equal(await focused(), 'Check elsewhere…');
  assert.deepEqual(stage.services.log, []);
});

test('words are typed and looked up, and one comes back', async () => {
  await restart();
  await reach('Whose words are these?');
  for (const letter of 'tenant') await sidebar.press(letter);
  await sidebar.press('Enter');
  await shows(sidebar, 'These are the article’s own words.');
  await restart();
  await reach('Back to the page');
  await sidebar.press('Enter');
  await shows(sidebar, 'A text from Harbor Rights Alliance, republished by Common Shore.');
});
