/** A document of Firefox's. Tabs, popup and sidebar are all `<browser>` elements of its windows, and are spoken to alike. */
import * as z from 'zod/mini';
import { addonId, type Firefox } from './firefox.ts';
import type { Key, Surface } from './surface.ts';
import { until } from './until.ts';

/** The add-on's id as Firefox writes it into the ids of its own elements. */
export const widget = addonId.replace(/[^a-z0-9_-]/g, '_');

/** Names for what scripts use of Firefox's own windows. */
export const prelude = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const tracker = ExtensionParent.apiManager.global.tabTracker;
  const top = () => Services.wm.getMostRecentWindow('navigator:browser');
  const tabBrowser = (id) => tracker.getTab(id).linkedBrowser;
  const extension = WebExtensionPolicy.getByID('${addonId}').extension;
  const popup = () => [...top().document.querySelectorAll('browser.webextension-popup-browser')].at(-1);
  const windowOf = (id) => tracker.getTab(id).ownerDocument.defaultView;
  const sidebar = (id) => {
    const frame = windowOf(id).document.getElementById('sidebar');
    return frame?.contentDocument?.getElementById('webext-panels-browser');
  };
  const putButtonInToolbar = () => {
    const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR);
    return top().document.getElementById('${widget}-browser-action').querySelector('.unified-extensions-item-action-button');
  };
  const actor = (browser) => browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
`;

/** Keys that write nothing, as WebDriver encodes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Record<Key, string> = {
  Tab: '\uE004',
  'Shift+Tab': '\uE004',
  Enter: '\uE006',
  Space: ' ',
  Escape: '\uE00C',
};

/** Firefox sizes a popup 100 ms after its last change (`ExtensionPopups.sys.mjs`); looks at it, 20 ms apart. */
const stillFrames = 12;

/** A `<browser>` element, named by an expression over the prelude. */
export class BrowserSurface implements Surface {
  readonly firefox: Firefox;
  readonly browser: string;

  constructor(firefox: Firefox, browser: string) {
    this.firefox = firefox;
    this.browser = browser;
  }

  run(script: string): Promise<unknown> {
    const body = `const give = arguments[arguments.length - 1];
      (async () => { ${script} })().then((value) => give({ value: value === undefined ? null : value }), (error) => give({ error: String(error) }));`;
    return this.firefox
      .inBrowser(
        `${prelude} return actor(${this.browser}).executeScript(arguments[0], [], { timeout: 30000, async: true });`,
        body,
      )
      .then((answer) => {
        const outcome = z.union([z.object({ value: z.unknown() }), z.object({ error: z.string() })]).parse(answer);
        if ('error' in outcome) throw new Error(outcome.error);
        return outcome.value;
      });
  }

  async click(name: string): Promise<void> {
    const path = `//*[self::button or self::a or self::summary or self::label or @role="tab"][normalize-space(.)="${name}"]`;
    await until(`something to click named ${name}`, async () => {
      // A person scrolls what lies under a bar that stays at the top into the open; the driver takes it for visible.
      // A popup still grows to what it shows, a while after it has drawn it, and what moves under the mouse is missed.
      await this.run(`const found = document.evaluate(${JSON.stringify(path)}, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const place = () => JSON.stringify([innerWidth, innerHeight, found.getBoundingClientRect()]);
        for (let still = 0, last = ''; found && location.pathname === '/popup.html' && still < ${stillFrames};) {
          const now = await new Promise((next) => setTimeout(() => next(place()), 20));
          still = now === last ? still + 1 : 0;
          last = now;
        }`);
      await this.firefox.inBrowser(
        `${prelude} const page = actor(${this.browser});
         const element = await page.findElement('xpath', arguments[0], { timeout: 0, all: false });
         const capabilities = { toJSON: () => ({ 'moz:accessibilityChecks': false, 'moz:webdriverClick': true }) };
         // A popup closes under the click, and the answer is lost with it.
         await Promise.race([page.clickElement(element, capabilities), new Promise((done) => top().setTimeout(done, 1500))])
           .catch((error) => { if (!/InactiveActor|AbortError|destroyed/.test(String(error.name) + error)) throw error; });`,
        path,
      );
      return true;
    });
  }

  press(key: Key): Promise<void> {
    return this.#send([keyCodes[key]], key === 'Shift+Tab');
  }

  type(words: string): Promise<void> {
    return this.#send([...words], false);
  }

  /** Sends keys to the window the element stands in, from where they take the way of real ones. */
  async #send(keys: string[], shiftKey: boolean): Promise<void> {
    await this.firefox.inBrowser(
      `${prelude} const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
       const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs');
       const browser = ${this.browser};
       const window = browser.browsingContext.topChromeWindow;
       if (Services.focus.getFocusedElementForWindow(window, true, {}) !== browser) browser.focus();
       for (const key of arguments[0]) event.sendSingleKey({ ...keyData.getData(key), shiftKey: arguments[1] }, window);`,
      keys,
      shiftKey,
    );
  }

  async picture(): Promise<Uint8Array> {
    const data = await this.firefox.inBrowser(
      `${prelude} const global = ${this.browser}.browsingContext.currentWindowGlobal;
       const bitmap = await global.drawSnapshot(null, 1, 'white');
       const canvas = new (top().OffscreenCanvas)(bitmap.width, bitmap.height);
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       const blob = await canvas.convertToBlob({ type: 'image/png' });
       return (await blob.bytes()).toBase64();`,
    );
    return Buffer.from(z.string().parse(data), 'base64');
  }
}
