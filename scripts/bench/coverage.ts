/** What asking the world costs, in a real sidebar beside services that answer on this machine. */
import type { Browser, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { type Services, serveServices } from '../../world/serviceServer.ts';
import { serveDemo } from '../../world/siteServer.ts';
import { launchChromium, openTab, watchPost } from '../drive/chromium.ts';
import { answerPrompt, promptSwitches } from '../drive/chromiumPrompt.ts';
import { PageSurface } from '../drive/pageSurface.ts';
import { resolverRules, trustSwitch } from '../drive/route.ts';
import { until } from '../drive/until.ts';
import { extensionFolder } from '../extension.ts';
import { bundle } from './bundle.ts';

interface PanelApi {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
  tabs: { get(id: number): Promise<{ windowId: number }> };
  storage: { local: { set(items: object): Promise<void> } };
}
declare const chrome: PanelApi;

/** Figures in milliseconds, precision and recall from 0 to 1. */
export interface CoverageFigures {
  /** From the last byte of the first answer to its first result in the sidebar; one a page. */
  drawn: number[];
  /** The sidebar's tasks over 50 ms while all services answered at once. */
  longTasks: number[];
  /** How many services that were, at most. */
  services: number;
  merges: number[];
  precision: number;
  recall: number;
}

/** Of each service that finds articles: together more than five hundred. */
const entries = 100;

/** Whom the reader chose: everybody, with what he brings. */
const settings = {
  services: Object.fromEntries(
    ['google-news', 'bing-news', 'wayback', 'hacker-news', 'crossref', 'openalex', 'gdelt', 'searxng', 'archive'].map(
      (name) => [name, true],
    ),
  ),
  searxng: { address: 'http://searx.example/' },
  archive: {
    address: 'http://elastic.example:9200/',
    index: 'articles',
    fields: { title: 'title', text: 'text', url: 'url', published: 'published', outlet: 'outlet' },
    apiKey: '',
  },
};

/** Runs in the sidebar: notes its long tasks, and when its first result was drawn (Unix ms). */
const watching = `
  window.longTasks = [];
  window.seeing?.disconnect();
  window.timing?.disconnect();
  window.timing = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((each) => each.duration)));
  timing.observe({ type: 'longtask' });
  window.drawn = null;
  window.seeing = new MutationObserver(() => {
    if (window.drawn || !document.querySelector('.coverage .stories li')) return;
    window.drawn = -1;
    requestAnimationFrame(() => setTimeout(() => { window.drawn = Date.now(); }));
  });
  seeing.observe(document.body, { subtree: true, childList: true });
  0`;

/** Runs in the sidebar: unfolds what is asked of the world. */
const unfolding = `document.querySelector('.question:has(.icon.carries) > summary').click()`;

/** A tab and the sidebar beside it. */
async function openBoth(browser: Browser, post: Page): Promise<{ page: Page; panel: Page }> {
  const { page, tabId } = await openTab(browser, post, 'tab');
  await post.evaluate(async (id) => chrome.sidePanel.open({ windowId: (await chrome.tabs.get(id)).windowId }), tabId);
  const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
  await page.bringToFront();
  return { page, panel: await target.asPage() };
}

/** Holds every answer back until all have been asked; lets one go, and, once it is drawn, all others at once. Answers how many were asked. */
async function ask(browser: Browser, services: Services, surface: PageSurface): Promise<number> {
  const [one, rest] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const before = services.log.length;
  services.behave('all', { is: 'many', entries, until: rest.promise });
  services.behave('google-news', { is: 'many', entries, until: one.promise });
  await surface.click('Check elsewhere…');
  if (before === 0) await answerPrompt(browser, true);
  const asked = async () =>
    z.number().parse(await surface.run(`return document.querySelectorAll('.states .asking').length`));
  await until(
    'all to be asked',
    async () => services.log.length > before && services.log.length - before === (await asked()),
  );
  const together = services.log.length - before;
  one.resolve();
  await until('the first result', () => surface.run('return window.drawn > 0'));
  rest.resolve();
  await until('the end', () => surface.run(`return !document.querySelector('.states .asking')`));
  return together;
}

/** Measures all of it in one run. */
export async function coverageFigures(path: string): Promise<CoverageFigures> {
  const [services, demo] = [await serveServices(), await serveDemo()];
  const { browser, extension } = await launchChromium({
    path,
    extension: extensionFolder('chromium'),
    headless: true,
    rules: resolverRules(services),
    args: [trustSwitch(services), ...promptSwitches],
  });
  if (!extension) throw new Error('no extension');
  const post = await watchPost(browser, extension);
  await post.evaluate((items) => chrome.storage.local.set(items), settings);
  const drawn: number[] = [];
  const longTasks: number[] = [];
  const together: number[] = [];
  const { page, panel } = await openBoth(browser, post);
  const surface = new PageSurface(panel);
  // Pages of different headlines: the same question again is answered from what is kept.
  for (const name of ['statement', 'reprint', 'wire', 'french'] as const) {
    await page.goto(demo.address(name));
    const { hostname } = new URL(demo.address(name));
    const isShown = `return document.querySelector('.bar').innerText.includes('${hostname}') && document.querySelector('.question') !== null`;
    await until('the page to be read', () => surface.run(isShown));
    await surface.run(unfolding);
    await until('the row to be unfolded', () =>
      surface.run(`return document.querySelector('.coverage button') !== null`),
    );
    await panel.evaluate(watching);
    const before = services.log.length;
    together.push(await ask(browser, services, surface));
    const first = services.log.slice(before).find(({ service }) => service === 'google-news');
    drawn.push(z.number().parse(await panel.evaluate('window.drawn')) - (first?.sent ?? Number.NaN));
    longTasks.push(...z.array(z.number()).parse(await panel.evaluate('window.longTasks')));
  }
  await post.evaluate(`${await bundle(new URL('inPanel.ts', import.meta.url))}; 0`);
  const merges = z.array(z.number()).parse(await post.evaluate('bench.merges(30)'));
  const sameness = z
    .object({ precision: z.number(), recall: z.number() })
    .parse(await post.evaluate('bench.sameness()'));
  await browser.close();
  services.close();
  demo.close();
  return { drawn, longTasks, services: Math.max(...together), merges, ...sameness };
}
