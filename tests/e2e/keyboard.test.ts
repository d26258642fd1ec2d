import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as z from 'zod/mini';
import type { Key, Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { openSidebarBeside, openStage, type Stage, settled, shows, type Tab } from './stage.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

const Stop = z.object({
  /** What has the focus, as a listener would hear it. */
  name: z.string(),
  /** What is wrong with how it shows that, or with where it stands. */
  faults: z.array(z.string()),
});
type Stop = z.infer<typeof Stop>;

/** What has the focus; null where nothing of the document has. */
async function stop(surface: Surface): Promise<Stop | null> {
  const json = await surface.run(`
    const element = document.activeElement;
    if (!element || element === document.body || !document.hasFocus()) return 'null';
    const name = element.ariaLabel ?? (element.querySelector('h2, bdi') ?? element.labels?.[0]?.querySelector('.name') ?? element).textContent;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, width } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
    const faults = [
      outlineStyle === 'none' || outlineWidth === '0px' ? 'no ring' : null,
      element.contains(at) || at?.contains(element) ? null : 'covered by ' + (at ? at.outerHTML.slice(0, 80) : 'the window’s edge'),
    ];
    return JSON.stringify({ name: name.trim(), faults: faults.filter(Boolean) });`);
  return z.nullable(Stop).parse(JSON.parse(String(json)));
}

/** Presses a key and waits until the focus stands, and is seen, on the thing of this name. */
async function press(surface: Surface, key: Key, lands: string): Promise<void> {
  await surface.press(key);
  let last: Stop | null = null;
  await until(`the focus on “${lands}”`, async () => {
    last = await stop(surface);
    return last?.name === lands && last.faults.length === 0;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; after ${key} it is on ${JSON.stringify(last)}`);
  });
}

/** Presses a key for every one of these names, in their order. */
async function walk(surface: Surface, key: Key, names: readonly string[]): Promise<void> {
  for (const name of names) await press(surface, key, name);
}

/** Presses a key and waits until an expression holds in the document. */
async function presses(surface: Surface, key: Key, holds: string): Promise<void> {
  await surface.press(key);
  await until(`${holds}, after ${key}`, () => surface.run(`return ${holds}`));
}

/** Presses a key again and again until the focus is on the thing of this name; answers what it came by. */
async function reach(surface: Surface, key: Key, name: string): Promise<string[]> {
  const way: string[] = [];
  while (way.at(-1) !== name && way.length < 40) way.push((await next(surface, key)) ?? 'nothing');
  assert.equal(way.at(-1), name, `${name} is not among ${way.join(', ')}`);
  return way;
}

/** Presses a key that moves the focus, and waits until it has moved; null where it has left the document. */
async function next(surface: Surface, key: Key): Promise<string | null> {
  await surface.run('window.lastStop = document.hasFocus() ? document.activeElement : null');
  await surface.press(key);
  await until('the focus to move', () =>
    surface.run('return window.lastStop !== (document.hasFocus() ? document.activeElement : null)'),
  );
  return (await stop(surface))?.name ?? null;
}

/** The sidebar beside a page of the demonstration, read, nothing in it touched. */
async function beside(page: Parameters<Stage['trial']['demo']>[0]): Promise<{ tab: Tab; sidebar: Surface }> {
  const url = stage.trial.demo(page);
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await until('five questions', () => sidebar.run(`return document.querySelectorAll('.question').length === 5`));
  return { tab, sidebar };
}

const questions = ['Who wrote it', 'May I reuse it?', 'Who else carries it', 'What it cites', 'All evidence'];
const field = 'Whose words are these?';
const show = 'Show on the page: “The original source of this article is Harbor Rights Allianc…”';

/** What the Tab key comes by from the start of the sidebar until it leaves. */
async function stops(sidebar: Surface): Promise<string[]> {
  const names: string[] = [];
  for (let name = await next(sidebar, 'Tab'); name !== null && names.length < 40; name = await next(sidebar, 'Tab'))
    names.push(name);
  return names;
}

const isOpen = `document.activeElement.closest('details').open`;
/** A question draws what unfolds once it is open. */
const isUnfolded = `document.activeElement.nextElementSibling !== null`;
const isFolded = `!${isOpen}`;

test('folded, the sidebar is thirteen stops in the order of reading', async () => {
  const { tab, sidebar } = await beside('statement');
  const names = await stops(sidebar);
  assert.ok(names.length <= 16, `${names.length} stops`);
  const way = ['Harbor Rights Alliance', 'Common Shore'];
  assert.deepEqual(names, ['More', show, ...way, 'Open the original', 'Cite', 'Share', ...questions, field]);
  // The same way back, each stop seen and ringed.
  await reach(sidebar, 'Tab', field);
  await walk(sidebar, 'Shift+Tab', names.slice(0, -1).reverse());
  await walk(sidebar, 'Tab', names.slice(1));
  await tab.close();
});

test('where the original has no address, looking for it stands in its place', async () => {
  const { tab, sidebar } = await beside('wire');
  await reach(sidebar, 'Tab', 'More');
  const names = await reach(sidebar, 'Tab', field);
  assert.deepEqual(names.slice(-9), ['Find the original…', 'Cite', 'Share', ...questions, field]);
  await tab.close();
});

test('a question is opened, entered, left and closed', async () => {
  const { tab, sidebar } = await beside('statement');
  await reach(sidebar, 'Tab', 'Share');
  for (const question of questions) {
    await press(sidebar, 'Tab', question);
    await presses(sidebar, 'Enter', isUnfolded);
    await presses(sidebar, 'Tab', `document.activeElement.closest('.unfolded') !== null`);
    await press(sidebar, 'Shift+Tab', question);
    await presses(sidebar, 'Space', isFolded);
  }
  await press(sidebar, 'Tab', field);
  await tab.close();
});

test('a stop of the path is opened and closed', async () => {
  const { tab, sidebar } = await beside('statement');
  await reach(sidebar, 'Tab', 'Harbor Rights Alliance');
  await presses(sidebar, 'Enter', `document.querySelector('.stop').checkVisibility()`);
  await press(sidebar, 'Tab', 'Common Shore');
  await presses(sidebar, 'Space', `document.querySelector('.stop .name').textContent === 'Common Shore'`);
  await presses(sidebar, 'Enter', `!document.querySelector('.stop').checkVisibility()`);
  assert.equal((await stop(sidebar))?.name, 'Common Shore');
  await tab.close();
});

test('a menu opens by Enter, closes by Escape and gives the focus back; a citation is copied', async () => {
  const { tab, sidebar } = await beside('statement');
  for (const [menu, first] of [
    ['More', 'Read again'],
    ['Cite', 'Plain text'],
  ] as const) {
    await reach(sidebar, 'Tab', menu);
    await presses(sidebar, 'Enter', isOpen);
    await press(sidebar, 'Tab', first);
    await press(sidebar, 'Escape', menu);
    assert.equal(await sidebar.run(`return ${isFolded}`), true);
  }
  await presses(sidebar, 'Enter', isOpen);
  await reach(sidebar, 'Tab', 'Wikipedia');
  await press(sidebar, 'Enter', 'Cite');
  await shows(sidebar, 'Copied.');
  assert.equal(await sidebar.run(`return ${isFolded}`), true);
  assert.match(await stage.clipboard(), /^\{\{cite/);
  await tab.close();
});

test('whom to ask is gone through, one of them unticked, and canceled', async () => {
  const { tab, sidebar } = await beside('statement');
  await reach(sidebar, 'Tab', 'Who else carries it');
  await presses(sidebar, 'Enter', isUnfolded);
  await press(sidebar, 'Tab', 'Check elsewhere…');
  await presses(sidebar, 'Enter', `document.querySelector('.choose') !== null`);
  await walk(sidebar, 'Tab', ['Google News', 'What Google News is sent']);
  await presses(sidebar, 'Enter', `document.activeElement.ariaExpanded === 'true'`);
  await press(sidebar, 'Shift+Tab', 'Google News');
  await presses(sidebar, 'Space', '!document.activeElement.checked');
  const way = await reach(sidebar, 'Tab', 'Cancel');
  assert.equal(way.at(-2), 'Ask 5 services');
  assert.deepEqual(way.filter((_, index) => index % 2 === 1).slice(0, -1), [
    'Bing News',
    'Wayback Machine',
    'Hacker News (Algolia)',
    'Crossref',
    'OpenAlex',
    'GDELT',
  ]);
  await press(sidebar, 'Enter', 'Check elsewhere…');
  assert.equal(await sidebar.run(`return document.querySelector('.choose')`), null);
  assert.deepEqual(stage.services.log, []);
  await tab.close();
});

test('words written in the field are looked up, and the way back is a stop away', async () => {
  const { tab, sidebar } = await beside('statement');
  await reach(sidebar, 'Tab', field);
  await sidebar.type('a home within sight of the water');
  await sidebar.press('Enter');
  await shows(sidebar, 'These are the article’s own words.');
  await press(sidebar, 'Tab', 'Back to the page');
  await presses(sidebar, 'Enter', `document.querySelectorAll('.question').length === 5`);
  await press(sidebar, 'Tab', show);
  await tab.close();
});

test('the popup is gone through and opens the sidebar', async () => {
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url, 'window');
  await settled(stage, tab, url);
  const popup = await stage.clickButton(tab);
  await shows(popup, 'A text from Harbor Rights Alliance');
  await press(popup, 'Tab', 'More');
  await presses(popup, 'Enter', isOpen);
  await press(popup, 'Tab', 'Read again');
  // Escape would be Firefox's own, and close the popup.
  await press(popup, 'Shift+Tab', 'More');
  await presses(popup, 'Space', isFolded);
  await walk(popup, 'Tab', [
    'Harbor Rights Alliance',
    'Common Shore',
    'Open the original',
    'Cite',
    'Share',
    'Open the sidebar',
  ]);
  await popup.press('Enter');
  await shows(await stage.sidebar(tab), 'A text from Harbor Rights Alliance');
});
