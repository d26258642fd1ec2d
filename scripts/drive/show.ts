/** Opens a page in a real browser with the extension loaded and the sidebar beside it: what `npm start` is for. */
import * as z from 'zod/mini';
import type { Services } from '../../world/serviceServer.ts';
import { extensionFolder } from '../extension.ts';
import { launchChromium, openTab, watchPost } from './chromium.ts';
import type { Family } from './find.ts';
import { Firefox } from './firefox.ts';
import { BrowserSurface, prelude, widget } from './firefoxSurface.ts';
import { PageSurface } from './pageSurface.ts';
import { proxyScript, resolverRules, trustSwitch } from './route.ts';
import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** A browser that shows a page. */
export interface Showing {
  page: Surface;
  sidebar: Surface;
  /** Resolves when the reader closes the browser. */
  ended: Promise<void>;
  close(): Promise<void>;
}

export interface ShowOptions {
  /** The browser's program. */
  path: string;
  headless: boolean;
  /** Host names that lead to this machine. */
  localHosts: string[];
  /** What the services' names lead to, instead of the services themselves. */
  services?: Services;
}

interface PanelApi {
  sidePanel: { open(where: { windowId: number }): Promise<void> };
  tabs: { get(id: number): Promise<{ windowId: number }> };
}
declare const chrome: PanelApi;

async function showInChromium(url: string, { path, headless, services }: ShowOptions): Promise<Showing> {
  const { browser, extension } = await launchChromium({
    path,
    extension: extensionFolder('chromium'),
    headless,
    rules: services ? resolverRules(services) : [],
    args: ['--window-size=1280,900', ...(services ? [trustSwitch(services)] : [])],
  });
  if (!extension) throw new Error('the browser runs without the extension');
  const post = await watchPost(browser, extension);
  const { page, tabId } = await openTab(browser, post, 'tab');
  await page.goto(url);
  // A script that DevTools runs counts as the reader's click, which the side panel wants to see.
  await post.evaluate(async (id) => chrome.sidePanel.open({ windowId: (await chrome.tabs.get(id)).windowId }), tabId);
  const panel = await browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  const sidebar = await panel.asPage();
  await post.close();
  await page.bringToFront();
  return {
    page: new PageSurface(page),
    sidebar: new PageSurface(sidebar),
    ended: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function showInFirefox(url: string, options: ShowOptions): Promise<Showing> {
  const { path, headless, localHosts, services } = options;
  const firefox = await Firefox.launch({
    path,
    extension: extensionFolder('firefox'),
    headless,
    localHosts,
    ...(services
      ? { ca: services.ca, prefs: { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(services) } }
      : {}),
  });
  const id = z
    .number()
    .parse(
      await firefox.inBrowser(
        `${prelude} return tracker.getId(top().gBrowser.selectedTab = top().gBrowser.addTrustedTab(arguments[0]));`,
        url,
      ),
    );
  const page = new BrowserSurface(firefox, `tabBrowser(${id})`);
  await until('the page', async () => (await page.run('return document.readyState')) === 'complete');
  await firefox.inBrowser(
    `${prelude} putButtonInToolbar(); await top().SidebarController.show('${widget}-sidebar-action');`,
  );
  const sidebar = new BrowserSurface(firefox, `sidebar(${id})`);
  await until('the sidebar', async () => (await sidebar.run('return location.protocol')) === 'moz-extension:');
  return {
    page,
    sidebar,
    ended: new Promise((resolve) => firefox.process.once('exit', () => resolve())),
    close: () => firefox.close(),
  };
}

/** Opens the browser on an address; throws when it does not start. */
export function show(family: Family, url: string, options: ShowOptions): Promise<Showing> {
  return family === 'firefox' ? showInFirefox(url, options) : showInChromium(url, options);
}
