import type { Page } from 'puppeteer-core';
import { TabState } from '../../lib/model.ts';
import { type Chromium, openTab } from '../browser/chromium.ts';
import { until } from '../until.ts';

interface PanelApi {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
  tabs: { get(id: number): Promise<{ windowId: number }> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
}
declare const chrome: PanelApi;

/** Opens the side panel beside a page whose report is known, a few times; milliseconds from document to first paint. */
export async function panelPaints(chromium: Chromium, post: Page, url: string): Promise<number[]> {
  const paints: number[] = [];
  for (let count = 0; count < 5; count++) {
    const { page, tabId } = await openTab(chromium.browser, post, 'window');
    await page.goto(url);
    const open = async (id: number) => chrome.sidePanel.open({ windowId: (await chrome.tabs.get(id)).windowId });
    await until('the report', async () => {
      const stored = await post.evaluate((key) => chrome.storage.session.get(key), `tab:${tabId}`);
      return TabState.safeParse(Object.values(stored)[0]).data?.report;
    });
    const old = new Set(chromium.browser.targets());
    await post.evaluate(open, tabId);
    const target = await chromium.browser.waitForTarget(
      (each) => each.url().endsWith('/sidepanel.html') && !old.has(each),
    );
    const panel = await target.asPage();
    paints.push(
      await until('the first paint', () =>
        panel.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
      ),
    );
    await page.close();
  }
  return paints;
}
