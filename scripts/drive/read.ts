/**
 * Reads saved pages with the built extension in a real Chromium, as it would for a
 * reader: the page is navigated to at its own address, the gate in it decides, and
 * the answer is taken from where the panels take it.
 */
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { TabState } from '../../lib/model.ts';
import { type Chromium, openTab, watchPost } from './chromium.ts';

/** A page to be read: its bytes are answered at its address; null asks the network for it. */
export interface Saved {
  url: string;
  bytes: Buffer | null;
}

/** What became of it: the tab's state when it settled, or why there is none. */
export type Reading = { outcome: 'settled'; state: TabState } | { outcome: 'failed'; why: string };

/** Switches for a browser that reads saved pages only: what they refer to is nowhere to be found. */
export const offline = ['--host-resolver-rules=MAP * ~NOTFOUND', '--blink-settings=imagesEnabled=false'];

/** How long a page may take from navigation to answer. Milliseconds. */
const patience = 20_000;

interface Watched {
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      onChanged: { addListener(heard: () => void): void; removeListener(heard: () => void): void };
    };
  };
}
declare const chrome: Watched;

/** Runs in the watch post: resolves with the tab's settled state for this address, or null when time is up. */
function settledState(tabId: number, url: string | undefined, since: number, limit: number): Promise<unknown> {
  const key = `tab:${tabId}`;
  return new Promise((resolve) => {
    const finish = (state: unknown) => {
      clearTimeout(timer);
      chrome.storage.session.onChanged.removeListener(look);
      resolve(state);
    };
    const timer = setTimeout(() => finish(null), limit);
    const look = async () => {
      const state = (await chrome.storage.session.get(key))[key];
      if (typeof state !== 'object' || state === null || !('status' in state && 'url' in state && 'at' in state))
        return;
      const here = String(state.url).split('#', 1)[0] === url && Number(state.at) >= since;
      if (here && state.status !== 'reading') finish(state);
    };
    chrome.storage.session.onChanged.addListener(look);
    look();
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The header that a saved page lost. Text beyond ASCII that is valid UTF-8 is UTF-8, whatever an old declaration in the
 * page says: collections re-encode their pages, and servers' headers win over declarations (HTML, 13.2.3.2).
 */
function contentType(bytes: Buffer): string {
  try {
    return /[^\0-\x7f]/.test(utf8.decode(bytes)) ? 'text/html; charset=utf-8' : 'text/html';
  } catch {
    return 'text/html';
  }
}

/** One tab that pages are read in, one after another. */
class Desk {
  #page: Page;
  #devTools: CDPSession;
  #post: Page;
  #tabId: number;
  #saved: Saved = { url: '', bytes: null };
  #given = false;

  private constructor(page: Page, devTools: CDPSession, post: Page, tabId: number) {
    this.#page = page;
    this.#devTools = devTools;
    this.#post = post;
    this.#tabId = tabId;
    devTools.on('Fetch.requestPaused', (event) => {
      this.#answer(event).catch(() => {
        // The request went away with its page.
      });
    });
  }

  /** Opens a tab in a window of its own: a hidden tab's clocks run slowly, which no reader's page does. */
  static async open(browser: Browser, post: Page): Promise<Desk> {
    const { page, tabId } = await openTab(browser, post, 'window');
    return new Desk(page, await page.createCDPSession(), post, tabId);
  }

  /**
   * The navigation, which is the first request, gets the page's bytes; its scripts stay off. Frames stay empty, and a
   * page that would lead elsewhere by itself stays where it is.
   */
  async #answer({ requestId }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const { bytes } = this.#saved;
    if (this.#given || !bytes) {
      await this.#devTools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    this.#given = true;
    await this.#devTools.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'content-type', value: contentType(bytes) },
        { name: 'content-security-policy', value: "script-src 'none'" },
      ],
      body: bytes.toString('base64'),
    });
  }

  async read(saved: Saved): Promise<Reading> {
    this.#saved = saved;
    this.#given = false;
    if (saved.bytes) await this.#devTools.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
    else await this.#devTools.send('Fetch.disable');
    const settled = this.#post
      .evaluate(settledState, this.#tabId, saved.url.split('#', 1)[0], Date.now(), patience)
      // A navigation that fails leaves this one waiting, until the browser ends.
      .catch(() => null);
    const { errorText } = await this.#devTools.send('Page.navigate', { url: saved.url });
    if (errorText) return { outcome: 'failed', why: errorText };
    const state = await settled;
    if (state === null) return { outcome: 'failed', why: 'no answer within 20 seconds' };
    return { outcome: 'settled', state: TabState.parse(state) };
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}

type Prepared = { outcome: 'prepared'; saved: Saved } | { outcome: 'failed'; why: string };

/** Loads a page and writes its address as the browser will; a missing file or an odd address fails this page alone. */
function prepare(load: () => Saved): Prepared {
  try {
    const saved = load();
    const url = URL.parse(saved.url);
    if (!url || !/^https?:$/.test(url.protocol))
      return { outcome: 'failed', why: `not the address of a page: ${saved.url}` };
    return { outcome: 'prepared', saved: { ...saved, url: url.href } };
  } catch (error) {
    return { outcome: 'failed', why: String(error) };
  }
}

/**
 * Reads pages in a few tabs at a time and hands each result over as it comes. `load` is called when a page's turn
 * has come, so that only the pages on the desks are in memory. A page that fails gets a second try in a new tab.
 */
export async function readAll<T>(
  { browser, extension }: Chromium,
  pages: readonly T[],
  load: (page: T) => Saved,
  finished: (page: T, reading: Reading) => void,
  desks = 3,
): Promise<void> {
  if (!extension) throw new Error('the browser runs without the extension');
  const post = await watchPost(browser, extension);
  const queue = pages.values();
  const open = [];
  for (let count = 0; count < Math.min(desks, pages.length); count++) open.push(await Desk.open(browser, post));
  await Promise.all(
    open.map(async (first) => {
      let desk = first;
      for (const page of queue) {
        const loaded = prepare(() => load(page));
        if (loaded.outcome === 'failed') {
          finished(page, loaded);
          continue;
        }
        let reading = await desk.read(loaded.saved);
        if (reading.outcome === 'failed') {
          await desk.close();
          desk = await Desk.open(browser, post);
          reading = await desk.read(loaded.saved);
        }
        finished(page, reading);
      }
      await desk.close();
    }),
  );
  await post.close();
}
