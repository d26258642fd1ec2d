/**
 * Starts Chromium (Chrome, Edge) with the built extension, through Puppeteer over a
 * pipe: branded Chrome no longer honours `--load-extension`, but it does honour this.
 */
import { type Browser, type Extension, launch, type Page, type Target } from 'puppeteer-core';

export interface ChromiumOptions {
  /** The browser's program. */
  path: string;
  /** Folder of the built extension, or null for a browser without one. */
  extension: string | null;
  headless: boolean;
  /** Whether the extension may run in private windows. */
  inPrivate?: boolean;
  /** The X display to use, when it is not the session's own. */
  display?: string;
  /** Where names lead (`MAP <name>[:port] <address>[:port]`), before all `.example` names lead to this machine. */
  rules?: string[];
  /** Further switches for the browser. */
  args?: string[];
  /** Leaves the extension's worker and its room alone: what Puppeteer watches never ends for idleness. */
  unwatched?: boolean;
  /** Profile folder; left out, a temporary one that is removed at the end. */
  profile?: string;
}

/** A running Chromium. `extension` is null when none was asked for. */
export interface Chromium {
  browser: Browser;
  extension: Extension | null;
}

/** Nothing but what a test asks for may reach the network, and no dialog may stand in the way. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  // A page of the corpus keeps the scheme of its address; an invented http address must not become https.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,OptimizationHints',
  // As for every reader: the reading booth has a process of its own. Puppeteer switches it off.
  '--enable-features=IsolateSandboxedIframes',
];

/** One switch for all: a later one would replace the earlier. */
const leading = (rules: readonly string[]) =>
  `--host-resolver-rules=${[...rules, 'MAP *.example 127.0.0.1'].join(', ')}`;

/** Launches the browser; throws when it does not start or refuses the extension. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const browser = await launch({
    executablePath: options.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: false,
    protocolTimeout: 120_000,
    ...(options.unwatched
      ? { targetFilter: (target: Target) => !/^(?:service_worker|background_page)$/.test(target.type()) }
      : {}),
    args: [
      ...quiet,
      leading(options.rules ?? []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  if (!options.extension) return { browser, extension: null };
  const id = await browser.installExtension(options.extension, { enabledInIncognito: options.inPrivate ?? false });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load the extension in ${options.extension}`);
  return { browser, extension };
}

/**
 * A blank page with the extension's own rights: its manifest, opened as a document. None of the extension's
 * code runs in it, so tests can watch storage from there without taking part.
 */
export async function watchPost(browser: Browser, extension: Extension): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  return page;
}

/** Where a new tab stands: beside others in the window in front, in a window of its own, or in a private one. */
export type Where = 'tab' | 'window' | 'private';

interface TabsApi {
  tabs: { create(options: object): Promise<{ id: number }> };
  windows: { create(options: object): Promise<{ tabs: [{ id: number }] }>; getLastFocused(): Promise<{ id: number }> };
}
declare const chrome: TabsApi;

/** Runs in the watch post: opens a tab and gives its number. */
async function createTab(url: string, where: Where): Promise<number> {
  if (where !== 'tab') return (await chrome.windows.create({ url, incognito: where === 'private' })).tabs[0].id;
  const window = await chrome.windows.getLastFocused();
  return (await chrome.tabs.create({ url, windowId: window.id, active: true })).id;
}

let opened = 0;

/** Opens a blank tab from the watch post, and knows both its page and the number that extensions know it by. */
export async function openTab(browser: Browser, post: Page, where: Where): Promise<{ page: Page; tabId: number }> {
  // The address is its own, so that no other new tab is taken for it.
  const url = `about:blank#${++opened}`;
  const target = browser.waitForTarget((each) => each.url() === url, { timeout: 15_000 });
  const [tabId, found] = await Promise.all([post.evaluate(createTab, url, where), target]);
  const page = await found.page();
  if (!page) throw new Error('the new tab has no page');
  return { page, tabId };
}
