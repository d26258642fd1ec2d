import type { Page } from 'puppeteer-core';
import { TabState } from '../../lib/model.ts';
import { type Chromium, openTab } from '../drive/chromium.ts';
import { until } from '../drive/until.ts';

interface PanelApi {
  sidePanel: {
    open(where: { windowId: number }): Promise<void>;
    setOptions(options: { path: string }): Promise<void>;
  };
  tabs: { get(id: number): Promise<{ windowId: number }> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
}
declare const chrome: PanelApi;

/** A document without markup, style or script: what the browser alone takes to paint in a panel it has just opened. */
const plain = 'manifest.json';

/** Opens the side panel beside a page whose report is known; milliseconds from its document to its first paint. */
async function paint({ browser }: Chromium, post: Page, url: string, path: string): Promise<number> {
  const { page, tabId } = await openTab(browser, post, 'window');
  await page.goto(url);
  await until('the report', async () => {
    const stored = await post.evaluate((key) => chrome.storage.session.get(key), `tab:${tabId}`);
    return TabState.safeParse(Object.values(stored)[0]).data?.report;
  });
  const old = new Set(browser.targets());
  const open = async (id: number, path: string) => {
    await chrome.sidePanel.setOptions({ path });
    await chrome.sidePanel.open({ windowId: (await chrome.tabs.get(id)).windowId });
  };
  await post.evaluate(open, tabId, path);
  const target = await browser.waitForTarget((each) => each.url().endsWith(`/${path}`) && !old.has(each));
  const panel = await target.asPage();
  const painted = await until('the first paint', () =>
    panel.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
  );
  // A panel whose window is closed lives on, unseen, and would load each later document along with the one we measure.
  await panel.close();
  await page.close();
  return painted;
}

/** First paints of the side panel, and in turn with them of a plain document in its place. */
export async function panelPaints(
  chromium: Chromium,
  post: Page,
  url: string,
): Promise<{ ours: number; plain: number }[]> {
  const paints: { ours: number; plain: number }[] = [];
  for (let count = 0; count < 11; count++) {
    paints.push({
      plain: await paint(chromium, post, url, plain),
      ours: await paint(chromium, post, url, 'sidepanel.html'),
    });
  }
  return paints;
}
