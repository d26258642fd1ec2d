import type { Page } from 'puppeteer-core';
import { type Chromium, openTab } from '../drive/chromium.ts';

interface StorageApi {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
}
declare const chrome: StorageApi;

/** Runs in the popup: when its answer stands there, as the browser's clock has it. Milliseconds. */
function answered(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('.answer')) return;
      watching.disconnect();
      // Drawn with the next frame.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true });
    look();
  });
}

/** Milliseconds from a click on the button to the answer in the popup, on pages that were not read before. */
export async function popupAnswers(chromium: Chromium, post: Page, urls: readonly string[]): Promise<number[]> {
  const { browser, extension } = chromium;
  if (!extension) return [];
  await post.evaluate(() => chrome.storage.local.set({ detect: 'on-request' }));
  const { page } = await openTab(browser, post, 'window');
  const costs: number[] = [];
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
    const old = new Set(browser.targets());
    const clicked = performance.timeOrigin + performance.now();
    await extension.triggerAction(page);
    const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html') && !old.has(each));
    const popup = await target.asPage();
    const answer = await Promise.race([
      popup.evaluate(answered),
      new Promise<null>((none) => setTimeout(none, 10_000, null)),
    ]);
    // No article: there is none to wait for.
    if (answer !== null) costs.push(answer - clicked);
    await popup.close();
  }
  await post.evaluate(() => chrome.storage.local.set({ detect: 'automatic' }));
  await page.close();
  return costs;
}
