import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { enter, openSidebarBeside, openStage, type Stage, settled, shows, type Tab, unfold } from '../e2e/stage.ts';
import { article, credit } from '../e2e/writing.ts';

/** P6: the background is ended before each step of each journey, one at a time and all of them. */

/** What a journey has at hand; a step adds to it. */
interface Way {
  stage: Stage;
  tab: Tab;
  sidebar: Surface;
  page: Tab;
}
type Step = [string, (way: Way) => Promise<unknown>];

const passage = 'guarantee every tenant a home within sight of the water';

const opened: Step[] = [
  [
    'a page is opened',
    async (way) => {
      const url = way.stage.trial.demo('statement');
      way.tab = await way.stage.open(url);
      assert.equal((await settled(way.stage, way.tab, url)).report?.verdict.kind, 'republished');
    },
  ],
  [
    'the sidebar is opened',
    async (way) => {
      way.sidebar = await openSidebarBeside(way.stage, way.tab);
      await shows(way.sidebar, 'Harbor Rights Alliance');
    },
  ],
];

const marks = (tab: Tab) => tab.run('return CSS.highlights.size');

const journeys: Record<string, Step[]> = {
  reading: [
    ...opened,
    [
      'the page goes on',
      async ({ tab, stage, sidebar }) => {
        await tab.goto(stage.trial.demo('wire'));
        await shows(sidebar, 'Reuters');
      },
    ],
    [
      'it moves within itself',
      async ({ tab, stage, sidebar }) => {
        await tab.run(
          `history.pushState(null, '', '/moved'); document.title = document.querySelector('h1').textContent = 'Ferries that moved'`,
        );
        await settled(stage, tab, new URL('/moved', stage.trial.demo('wire')).href);
        await shows(sidebar, 'Ferries that moved');
      },
    ],
    [
      'it comes back',
      async ({ tab, sidebar }) => {
        await tab.run('setTimeout(() => history.go(-2), 0)');
        await shows(sidebar, 'Harbor Rights Alliance');
      },
    ],
    [
      'another tab comes to the front',
      async (way) => {
        way.page = await way.stage.open(way.stage.trial.demo('wire'));
        await shows(way.sidebar, 'Reuters');
      },
    ],
    [
      'and is closed',
      async ({ page, stage, tab, sidebar }) => {
        await page.close();
        await tab.front();
        await shows(sidebar, 'Harbor Rights Alliance');
        await until('the closed tab to be forgotten', async () => !(await stage.kept()).session[`tab:${page.id}`]);
      },
    ],
  ],
  evidence: [
    ...opened,
    [
      'the words are shown',
      async ({ tab, sidebar }) => {
        await sidebar.click('Show');
        await until('the mark', async () => (await marks(tab)) === 1);
      },
    ],
    [
      'and hidden',
      async ({ tab, sidebar }) => {
        await sidebar.click('Hide');
        await until('no mark', async () => (await marks(tab)) === 0);
      },
    ],
    [
      'a passage is looked up',
      async ({ sidebar }) => {
        await enter(sidebar, '.ask-words input', passage);
        await sidebar.click('Look up');
        await shows(sidebar, 'These are the article’s own words.');
      },
    ],
    [
      'and left',
      async ({ sidebar }) => {
        await sidebar.click('Back to the page');
        await unfold(sidebar, 'Who else carries it');
        await shows(sidebar, 'Check elsewhere…');
      },
    ],
  ],
  memory: [
    ['it is switched on', ({ stage }) => stage.set({ memory: 'on' })],
    [
      'a text is read',
      async (way) => {
        const url = way.stage.trial.put('http://bay.example/oven', article('The cold oven'));
        way.tab = await way.stage.open(url);
        await until('what is known of it', async () => (await way.stage.state(way.tab))?.recall?.is === 'recalled');
      },
    ],
    [
      'and met again',
      async (way) => {
        const tail = credit('Harbor Wire', 'http://wire.example/oven');
        const url = way.stage.trial.put('http://tide.example/bread', article('No bread this morning', { tail }));
        const again = await way.stage.open(url);
        await until('the text that was read before', async () => {
          const recall = (await way.stage.state(again))?.recall;
          return recall?.is === 'recalled' && recall.earlier.some(({ site }) => site === 'bay.example');
        });
      },
    ],
    [
      'the library lists them',
      async (way) => {
        way.page = await way.stage.own('library.html');
        await shows(way.page, '2 texts');
      },
    ],
  ],
  comparing: [
    [
      'two copies are opened',
      async (way) => {
        const original = way.stage.trial.demo('original');
        await settled(way.stage, await way.stage.open(original), original);
        const reprint = way.stage.trial.demo('reprint');
        way.tab = await way.stage.open(reprint);
        await settled(way.stage, way.tab, reprint);
      },
    ],
    [
      'our page is opened',
      async (way) => {
        way.page = await way.stage.own(`compare.html?tab=${way.tab.id}`);
        await shows(way.page, 'Compare it with');
      },
    ],
    [
      'they are compared',
      async ({ page }) => {
        await page.click('The river that came back Field Notes');
        await shows(page, /Valley Ledger.? prints (?:\d+%|all) of .?Field Notes.?’s text/);
      },
    ],
  ],
};

/** Goes through a journey; the background is ended before each of these steps. */
async function go(steps: readonly Step[], isEndedBefore: (index: number) => boolean): Promise<void> {
  const stage = await openStage();
  try {
    const nothing = await stage.own('options.html');
    const way: Way = { stage, tab: nothing, sidebar: nothing, page: nothing };
    for (const [index, [name, step]] of steps.entries()) {
      if (isEndedBefore(index)) await stage.killBackground();
      await step(way).catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`, { cause: error });
      });
    }
  } finally {
    await stage.close();
  }
}

for (const [name, steps] of Object.entries(journeys)) {
  test(`${name}: the background ended before every step costs nothing`, () => go(steps, () => true));
  for (const [index, [step]] of steps.entries()) {
    test(`${name}: the background ended before “${step}” costs nothing`, () => go(steps, (each) => each === index));
  }
}
