import type { Browser, Page } from 'puppeteer-core';
import { type Chromium, openTab } from '../drive/chromium.ts';

interface BrowserApi {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; pinnedToToolbar: boolean }): Promise<void>;
  };
}
declare const chrome: BrowserApi;

/**
 * Puts the button onto the toolbar, where a reader clicks it. The browser would slide another one in first, and only a
 * quarter of a second later open the popup, whatever stands in that.
 */
async function pin(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (id) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, pinnedToToolbar: true }),
    extensionId,
  );
  await page.close();
}

/** Runs in the popup: when its answer stands there, not that the page is being read; as the browser's clock has it. Milliseconds. */
function answered(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('.answer h1:not(.reading)')) return;
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
  await pin(browser, extension.id);
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
