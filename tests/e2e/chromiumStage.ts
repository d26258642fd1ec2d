/** The stage in Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { TabState } from '../../lib/model.ts';
import { memoryOf } from '../../scripts/bench/memory.ts';
import { launchChromium, openTab, type Where, watchPost } from '../../scripts/drive/chromium.ts';
import { answerPrompt, promptSwitches } from '../../scripts/drive/chromiumPrompt.ts';
import { getBrowser } from '../../scripts/drive/get.ts';
import { PageSurface } from '../../scripts/drive/pageSurface.ts';
import { descendants, signal } from '../../scripts/drive/process.ts';
import { trustSwitch } from '../../scripts/drive/route.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { extensionFolder } from '../../scripts/extension.ts';
import type { Services } from '../../world/serviceServer.ts';
import type { Display } from './display.ts';
import type { LoggingProxy } from './proxy.ts';
import { Progress, progressOf, type Stage, type StageOptions, type Surroundings, type Tab } from './stage.ts';
import type { Trial } from './trial.ts';

interface ExtensionApi {
  storage: Record<
    'session' | 'local',
    { get(key: string | null): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> }
  >;
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  tabs: {
    get(id: number): Promise<{ windowId: number }>;
    remove(id: number): Promise<void>;
    update(id: number, change: { url: string }): Promise<object>;
  };
  windows: { getCurrent(): Promise<{ id: number }> };
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}
declare const chrome: ExtensionApi;

class PageTab extends PageSurface implements Tab {
  readonly id: number;
  readonly #post: () => Page;

  constructor(page: Page, id: number, post: () => Page) {
    super(page);
    this.id = id;
    this.#post = post;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  }

  front(): Promise<void> {
    return this.page.bringToFront();
  }

  /** By the browser itself: the driver's own way never comes back from a tab whose load is just beginning. */
  close(): Promise<void> {
    return this.#post().evaluate((id) => chrome.tabs.remove(id), this.id);
  }
}

/** A browser that runs, and a page in it from which storage is watched. */
interface Started {
  browser: Browser;
  extension: Extension;
  post: Page;
}

class ChromiumStage implements Stage {
  readonly family = 'chromium';
  readonly trial: Trial;
  readonly proxy: LoggingProxy;
  readonly services: Services;
  browser: Browser;
  #extension: Extension;
  #post: Page;
  #pages = new WeakMap<Tab, Page>();

  readonly #display: Display | undefined;
  readonly #start: () => Promise<Started>;
  readonly #profile: string;

  constructor(
    { browser, extension, post }: Started,
    { trial, proxy, services }: Surroundings,
    display: Display | undefined,
    profile: string,
    start: () => Promise<Started>,
  ) {
    this.#start = start;
    this.#profile = profile;
    this.#display = display;
    this.browser = browser;
    this.#extension = extension;
    this.#post = post;
    this.trial = trial;
    this.proxy = proxy;
    this.services = services;
  }

  async open(url: string, where: Where = 'tab'): Promise<Tab> {
    const { page, tabId } = await openTab(this.browser, this.#post, where);
    const tab = new PageTab(page, tabId, () => this.#post);
    this.#pages.set(tab, page);
    await tab.goto(url);
    return tab;
  }

  async begin(url: string, where: Where = 'tab'): Promise<Tab> {
    const { page, tabId } = await openTab(this.browser, this.#post, where);
    const tab = new PageTab(page, tabId, () => this.#post);
    this.#pages.set(tab, page);
    await this.#post.evaluate((id, address) => chrome.tabs.update(id, { url: address }), tabId, url);
    return tab;
  }

  async progress(): Promise<Progress[]> {
    return z
      .array(Progress)
      .parse(await this.#post.evaluate(`(() => { const api = chrome; return ${progressOf}; })()`));
  }

  memory(): number | null {
    return memoryOf(this.browser.process()?.pid ?? 0);
  }

  own(page: string): Promise<Tab> {
    return this.open(`chrome-extension://${this.#extension.id}/${page}`);
  }

  async kept() {
    const areas = await this.#post.evaluate(async () => ({
      session: await chrome.storage.session.get(null),
      local: await chrome.storage.local.get(null),
    }));
    return areas;
  }

  async state(tab: Tab): Promise<TabState | null> {
    const { session } = await this.kept();
    return z.nullable(TabState).parse(session[`tab:${tab.id}`] ?? null);
  }

  async set(settings: Record<string, unknown>): Promise<void> {
    await this.#post.evaluate((items) => chrome.storage.local.set(items), settings);
  }

  badge(tab: Tab) {
    return this.#post.evaluate(
      async (tabId) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }),
      tab.id,
    );
  }

  async clickButton(tab: Tab): Promise<Surface> {
    const page = this.#page(tab);
    await page.bringToFront();
    const url = `chrome-extension://${this.#extension.id}/popup.html`;
    const old = new Set(this.browser.targets());
    const opened = (timeout: number) =>
      this.browser.waitForTarget((each) => each.url() === url && !old.has(each), { timeout });
    await this.#extension.triggerAction(page);
    // Where the reader keeps us out of sites, Chromium's first click lets us in and only the second opens the popup.
    const target = await opened(2_000).catch(async () => {
      await this.#extension.triggerAction(page);
      return opened(15_000);
    });
    return new PageSurface(await target.asPage());
  }

  async sidebar(tab: Tab): Promise<Surface> {
    const windowId = await this.#post.evaluate(async (id) => (await chrome.tabs.get(id)).windowId, tab.id);
    return until('the sidebar', async () => {
      for (const target of this.browser.targets()) {
        if (!target.url().endsWith('/sidepanel.html')) continue;
        const page = await target.asPage();
        const here = await page.evaluate(async () => (await chrome.windows.getCurrent()).id);
        if (here === windowId) return new PageSurface(page);
      }
      return null;
    });
  }

  #page(tab: Tab): Page {
    const page = this.#pages.get(tab);
    if (!page) throw new Error('not a tab of this stage');
    return page;
  }

  async lookUpByMenu(tab: Tab, selector: string): Promise<void> {
    if (!this.#display) throw new Error('the native menu needs a window: open the stage with a display');
    const page = this.#page(tab);
    await page.bringToFront();
    const place = await page.$eval(selector, (element) => {
      const { left, top, height } = element.getBoundingClientRect();
      // Without a window manager the page begins below the browser's own bars.
      return {
        x: window.screenX + left + 40,
        y: window.screenY + (window.outerHeight - window.innerHeight) + top + height / 2,
      };
    });
    await this.#display.rightClick(place.x, place.y);
    // Ours is the last entry but one, above "Inspect".
    await this.#display.keys('Up', 'Up', 'Return');
  }

  answerPrompt(allow: boolean): Promise<string> {
    return answerPrompt(this.browser, allow);
  }

  async clipboard(): Promise<string> {
    const { page } = await openTab(this.browser, this.#post, 'tab');
    await page.setContent('<textarea autofocus></textarea>');
    await page.focus('textarea');
    const devTools = await page.createCDPSession();
    await devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'v', commands: ['paste'] });
    const text = await page.$eval('textarea', (element) => element.value);
    await page.close();
    return text;
  }

  async killBackground(): Promise<void> {
    const devTools = await this.browser.target().createCDPSession();
    const workers = async () => {
      const { targetInfos } = await devTools.send('Target.getTargets');
      return targetInfos.flatMap(({ type, targetId }) => (type === 'service_worker' ? [targetId] : []));
    };
    const running = await workers();
    // Another may already have been started by what it missed. One that is only starting does not hear that it is to end.
    await until('the worker to end', async () => {
      const left = (await workers()).filter((each) => running.includes(each));
      for (const targetId of left) await devTools.send('Target.closeTarget', { targetId });
      return left.length === 0;
    });
    await devTools.detach();
  }

  room(): Promise<Surface> {
    return until('the reading room', async () => {
      const target = this.browser.targets().find((each) => each.url().endsWith('/reader.html'));
      return target ? new PageSurface(await target.asPage()) : null;
    });
  }

  async hangBooth(): Promise<void> {
    const frame = await until('the booth', async () => {
      const target = this.browser.targets().find((each) => each.url().endsWith('/reader.html'));
      const room = await target?.asPage();
      return room?.frames().find((each) => each.url().endsWith('/booth.html')) ?? null;
    });
    // It ends with the frame.
    frame.evaluate('for (;;);').catch(() => undefined);
  }

  async crash(): Promise<void> {
    const running = this.browser.process();
    const ended = new Promise((resolve) => running?.once('exit', resolve));
    // A child that outlives the browser for a moment still holds the disk's locks; a power cut leaves none.
    const all = descendants(running?.pid ?? 0);
    for (const pid of all) signal(pid, 'SIGKILL');
    await ended;
    await until('every process to end', async () => !all.some((pid) => signal(pid, 0)));
    const { browser, extension, post } = await this.#start();
    this.browser = browser;
    this.#extension = extension;
    this.#post = post;
  }

  async crashExtension(): Promise<void> {
    const running = this.browser.targets().filter((target) => target.type() === 'service_worker');
    const devTools = await this.#post.createCDPSession();
    // The answer would come from the process that it ends.
    devTools.send('Page.crash').catch(() => undefined);
    await until('the worker to end', async () => running.every((target) => !this.browser.targets().includes(target)));
    const isOff = await watchPost(this.browser, this.#extension).then(
      (post) => {
        this.#post = post;
        return false;
      },
      () => true,
    );
    // With the reading room open Chromium says that the extension crashed, and loads it again when that is clicked.
    if (isOff) await this.update();
  }

  async update(): Promise<void> {
    const id = await this.browser.installExtension(extensionFolder('chromium'), { enabledInIncognito: false });
    this.#extension = await until('the extension to be back', async () => (await this.browser.extensions()).get(id));
    this.#post = await watchPost(this.browser, this.#extension);
  }

  async restrict(): Promise<void> {
    const settings = await this.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      this.#extension.id,
    );
    await settings.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    this.trial.close();
    this.proxy.close();
    this.services.close();
  }
}

/** Opens the stage; throws when there is no browser or it refuses the extension. */
export async function openChromium(surroundings: Surroundings, options: StageOptions): Promise<ChromiumStage> {
  const { display } = options;
  const got = getBrowser('chromium');
  if (got.outcome === 'failed') throw new Error(got.why);
  const { path } = got;
  const profile = mkdtempSync(join(tmpdir(), 'source-context-chromium-'));
  const start = async (): Promise<Started> => {
    const { browser, extension } = await launchChromium({
      path,
      profile,
      extension: extensionFolder('chromium'),
      headless: !display,
      inPrivate: options.inPrivate ?? false,
      ...(display ? { display: display.name } : {}),
      args: [
        `--proxy-server=127.0.0.1:${surroundings.proxy.port}`,
        '--proxy-bypass-list=<-loopback>',
        '--lang=en-US',
        '--window-size=1200,900',
        '--window-position=0,0',
        trustSwitch(surroundings.services),
        ...promptSwitches,
      ],
    });
    if (!extension) throw new Error('no extension');
    return { browser, extension, post: await watchPost(browser, extension) };
  };
  const started = await start();
  const welcome = await started.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), {
    timeout: 15_000,
  });
  await (await welcome.page())?.close();
  return new ChromiumStage(started, surroundings, display, profile, start);
}
