/** The stage in Firefox. */
import * as z from 'zod/mini';
import { TabState } from '../../lib/model.ts';
import { memoryOf } from '../../scripts/bench/memory.ts';
import { addonId, extensionAddress, Firefox } from '../../scripts/drive/firefox.ts';
import { BrowserSurface, prelude } from '../../scripts/drive/firefoxSurface.ts';
import { getBrowser } from '../../scripts/drive/get.ts';
import { signal } from '../../scripts/drive/process.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { extensionFolder } from '../../scripts/extension.ts';
import type { Services } from '../../world/serviceServer.ts';
import { answerPrompt } from './firefoxPrompt.ts';
import type { LoggingProxy } from './proxy.ts';
import { Progress, progressOf, type Stage, type Surroundings, type Tab } from './stage.ts';
import type { Trial } from './trial.ts';

class FirefoxTab extends BrowserSurface implements Tab {
  readonly id: number;

  constructor(firefox: Firefox, id: number) {
    super(firefox, `tabBrowser(${id})`);
    this.id = id;
  }

  /** Navigates; as in Chromium, the load is waited for. */
  async goto(url: string): Promise<void> {
    await this.firefox.inBrowser(
      `${prelude} const browser = ${this.browser};
       const loaded = new Promise((resolve) => {
         const listener = {
           QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
           onStateChange(progress, request, flags) {
             const stop = Ci.nsIWebProgressListener.STATE_STOP | Ci.nsIWebProgressListener.STATE_IS_NETWORK;
             if (!progress.isTopLevel || (flags & stop) !== stop || browser.currentURI.spec === 'about:blank') return;
             browser.removeProgressListener(listener);
             held.delete(listener);
             resolve();
           },
         };
         // Firefox holds a progress listener weakly, and the collector may come before the load.
         const held = (top().waitingForLoads ??= new Set());
         held.add(listener);
         browser.addProgressListener(listener, Ci.nsIWebProgress.NOTIFY_STATE_NETWORK);
       });
       browser.loadURI(Services.io.newURI(arguments[0]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
       await loaded;`,
      url,
    );
  }

  async front(): Promise<void> {
    await this.firefox.inBrowser(
      `${prelude} const tab = tracker.getTab(${this.id}); tab.ownerDocument.defaultView.focus(); tab.ownerDocument.defaultView.gBrowser.selectedTab = tab;`,
    );
  }

  async close(): Promise<void> {
    await this.firefox.inBrowser(
      `${prelude} const tab = tracker.getTab(${this.id}); tab.ownerDocument.defaultView.gBrowser.removeTab(tab);`,
    );
  }
}

class FirefoxStage implements Stage {
  readonly family = 'firefox';
  readonly trial: Trial;
  readonly proxy: LoggingProxy;
  readonly services: Services;
  firefox: Firefox;
  #post: Surface;
  readonly #again: (profile: string) => Promise<{ firefox: Firefox; post: Surface }>;

  constructor(
    firefox: Firefox,
    post: Surface,
    { trial, proxy, services }: Surroundings,
    again: (profile: string) => Promise<{ firefox: Firefox; post: Surface }>,
  ) {
    this.firefox = firefox;
    this.#again = again;
    this.#post = post;
    this.trial = trial;
    this.proxy = proxy;
    this.services = services;
  }

  async open(url: string, where: 'tab' | 'window' | 'private' = 'tab'): Promise<Tab> {
    const id = await this.firefox.inBrowser(
      `${prelude}
       if (arguments[0] === 'tab') return tracker.getId(top().gBrowser.selectedTab = top().gBrowser.addTrustedTab('about:blank'));
       const opened = top().OpenBrowserWindow({ private: arguments[0] === 'private' });
       await new Promise((done) => opened.addEventListener('load', done, { once: true }));
       await opened.delayedStartupPromise;
       opened.focus();
       return tracker.getId(opened.gBrowser.selectedTab);`,
      where,
    );
    const tab = new FirefoxTab(this.firefox, z.number().parse(id));
    // A new tab is there already; loading it again is no load that could be waited for.
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  }

  async begin(url: string, where: 'tab' | 'window' = 'tab'): Promise<Tab> {
    const tab = await this.open('about:blank', where);
    await this.firefox.inBrowser(
      `${prelude} tabBrowser(arguments[0]).loadURI(Services.io.newURI(arguments[1]), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
      tab.id,
      url,
    );
    return tab;
  }

  async progress(): Promise<Progress[]> {
    return z.array(Progress).parse(await this.#api(progressOf));
  }

  memory(): number | null {
    return memoryOf(this.firefox.process.pid ?? 0);
  }

  own(page: string): Promise<Tab> {
    return this.open(extensionAddress + page);
  }

  /** Evaluates an expression over `api`, the extension's own API, in a page of ours. */
  async #api(expression: string): Promise<unknown> {
    const json = await this.#post.run(
      `const api = window.browser; return JSON.stringify(await (${expression})) ?? 'null';`,
    );
    return JSON.parse(z.string().parse(json));
  }

  async kept() {
    const area = z.record(z.string(), z.unknown());
    return {
      session: area.parse(await this.#api('api.storage.session.get()')),
      local: area.parse(await this.#api('api.storage.local.get()')),
    };
  }

  async state(tab: Tab): Promise<TabState | null> {
    const { session } = await this.kept();
    return z.nullable(TabState).parse(session[`tab:${tab.id}`] ?? null);
  }

  async set(settings: Record<string, unknown>): Promise<void> {
    await this.#api(`api.storage.local.set(JSON.parse(${JSON.stringify(JSON.stringify(settings))}))`);
  }

  async badge(tab: Tab) {
    const of = `JSON.parse('{"tabId":${tab.id}}')`;
    return {
      text: String(await this.#api(`api.action.getBadgeText(${of})`)),
      title: String(await this.#api(`api.action.getTitle(${of})`)),
    };
  }

  async clickButton(tab: Tab): Promise<Surface> {
    await tab.front();
    await this.firefox.inBrowser(
      `${prelude} const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
       const button = putButtonInToolbar();
       const { x, y, width, height } = button.getBoundingClientRect();
       for (const type of ['mousedown', 'mouseup']) await event.synthesizeMouseAtPoint(x + width / 2, y + height / 2, { type, button: 0, clickCount: 1 }, top());`,
    );
    return this.#surface('popup()');
  }

  sidebar(tab: Tab): Promise<Surface> {
    return this.#surface(`sidebar(${tab.id})`);
  }

  async lookUpByMenu(tab: Tab, selector: string, label = 'Look up the source'): Promise<void> {
    await tab.front();
    const place = await tab.run(
      `const { left, top, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return [left + 40, top + height / 2];`,
    );
    await this.firefox.inBrowser(
      `${prelude} const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
       const window = windowOf(arguments[0]);
       const menu = window.document.getElementById('contentAreaContextMenu');
       const shown = new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
       const box = tabBrowser(arguments[0]).getBoundingClientRect();
       const [x, y] = arguments[1];
       for (const type of ['mousedown', 'contextmenu', 'mouseup'])
         await event.synthesizeMouseAtPoint(box.x + x, box.y + y, { type, button: 2, clickCount: 1 }, window);
       await shown;
       const entry = [...menu.querySelectorAll('menuitem')].find((item) => !item.hidden && item.label.startsWith(${JSON.stringify(label)}));
       if (!entry) throw new Error('our entry is not in the menu: ' + [...menu.children].filter((item) => !item.hidden).map((item) => item.label));
       menu.activateItem(entry);`,
      tab.id,
      place,
    );
  }

  answerPrompt(allow: boolean): Promise<string> {
    return answerPrompt(this.firefox, allow);
  }

  async clipboard(): Promise<string> {
    return z.string().parse(await this.firefox.inBrowser(`${prelude} return top().navigator.clipboard.readText();`));
  }

  async #surface(browser: string): Promise<Surface> {
    const surface = new BrowserSurface(this.firefox, browser);
    await until(
      `the document of ${browser}`,
      async () =>
        String(await surface.run('return document.readyState + location.protocol')) === 'completemoz-extension:',
    );
    return surface;
  }

  async killBackground(): Promise<void> {
    await this.firefox.inBrowser(`${prelude} await extension.terminateBackground();`);
  }

  room(): Promise<Surface> {
    return this.#surface("[...extension.views].find(({ viewType }) => viewType === 'background').xulBrowser");
  }

  async crash(): Promise<void> {
    await this.firefox.kill();
    const { firefox, post } = await this.#again(this.firefox.profile);
    this.firefox = firefox;
    this.#post = post;
  }

  async crashExtension(): Promise<void> {
    const found = await this.firefox.inBrowser(
      `${prelude} return [...extension.views].find(({ xulBrowser }) => xulBrowser?.frameLoader?.remoteTab).xulBrowser.frameLoader.remoteTab.osPid;`,
    );
    const pid = z.number().parse(found);
    process.kill(pid, 'SIGKILL');
    await until('the process to end', async () => !signal(pid, 0));
    this.#post = await until('a page of the extension', () => openPost(this.firefox).catch(() => null));
  }

  async update(): Promise<void> {
    await this.firefox.inBrowser(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${addonId}')).reload();`);
    this.#post = await until('a page of the new extension', () => openPost(this.firefox));
  }

  async restrict(): Promise<void> {
    await this.firefox.inBrowser(`${prelude}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const origins = extension.allowedOrigins.patterns.map((each) => each.pattern);
      await ExtensionPermissions.remove('${addonId}', { permissions: [], origins }, extension);`);
  }

  async close(): Promise<void> {
    await this.firefox.close();
    this.trial.close();
    this.proxy.close();
    this.services.close();
  }
}

/** The tab of the page that greets after the installation, with a page in it that is used for its rights and is no article. */
async function welcomePage(firefox: Firefox): Promise<Surface> {
  const id = await until('the welcome page', () =>
    firefox.inBrowser(
      `${prelude} const tab = top().gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === '${extensionAddress}welcome.html');
       // The end of its own load would be taken for that of the page which is loaded in its place.
       return tab && !tab.linkedBrowser.webProgress.isLoadingDocument ? tracker.getId(tab) : null;`,
    ),
  );
  return postIn(firefox, id);
}

/** A page of ours that is used for its rights alone. */
async function openPost(firefox: Firefox): Promise<Surface> {
  const id = await firefox.inBrowser(
    `${prelude} return tracker.getId(top().gBrowser.selectedTab = top().gBrowser.addTrustedTab('about:blank'));`,
  );
  return postIn(firefox, id);
}

/** Loads a page of ours into the tab of this number. */
async function postIn(firefox: Firefox, id: unknown): Promise<Surface> {
  const post = new FirefoxTab(firefox, z.number().parse(id));
  await post.goto(`${extensionAddress}options.html`);
  return post;
}

/** Opens the stage; throws when there is no browser or it refuses the extension. */
export async function openFirefox(surroundings: Surroundings, inPrivate: boolean): Promise<FirefoxStage> {
  const { port } = surroundings.proxy;
  const got = getBrowser('firefox');
  if (got.outcome === 'failed') throw new Error(got.why);
  const { path } = got;
  const launch = (profile?: string) =>
    Firefox.launch({
      ...(profile ? { profile } : {}),
      path,
      extension: extensionFolder('firefox'),
      headless: true,
      inPrivate,
      ca: surroundings.services.ca,
      prefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'intl.locale.requested': 'en-US',
      },
    });
  const firefox = await launch();
  // To allow private windows Firefox starts the extension twice, and the first one's welcome page is dead.
  const post = inPrivate ? await openPost(firefox) : await welcomePage(firefox);
  return new FirefoxStage(firefox, post, surroundings, async (profile) => {
    const again = await launch(profile);
    return { firefox: again, post: await openPost(again) };
  });
}
