/**
 * What a journey needs of a browser, the same for Chromium and Firefox. Scripts
 * are bodies of async functions, as text, because that is what both take.
 */

import * as z from 'zod/mini';
import type { TabState } from '../../lib/model.ts';
import { type Surface, textOf } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { type Services, serveServices } from '../../world/serviceServer.ts';
import type { Display } from './display.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';
import { serveTrial, type Trial } from './trial.ts';

/** A tab in a window. */
export interface Tab extends Surface {
  id: number;
  /** Navigates and waits for the load; a page that never loads rejects. */
  goto(url: string): Promise<void>;
  /** Brings the tab, and its window, to the front. */
  front(): Promise<void>;
  close(): Promise<void>;
}

/** How far a tab is. */
export const Progress = z.object({
  id: z.number(),
  isLoaded: z.boolean(),
  /** What the extension says of it; null where it knows nothing. */
  status: z.nullable(z.enum(['reading', 'read', 'unread'])),
  why: z.nullable(z.string()),
});
export type Progress = z.infer<typeof Progress>;

/** Over `api`, the extension's own API: what `Progress` says of each tab. */
export const progressOf = `Promise.all([api.tabs.query({}), api.storage.session.get(null)]).then(([tabs, states]) =>
  tabs.map(({ id, status }) => {
    const state = states['tab:' + id];
    return { id, isLoaded: status === 'complete', status: state?.status ?? null, why: state?.why ?? null };
  }))`;

export interface Stage {
  family: 'chromium' | 'firefox';
  trial: Trial;
  proxy: LoggingProxy;
  /** The coverage services, under their own names. */
  services: Services;
  /** Opens a tab in the window in front, or in a new window, and waits for the load. */
  open(url: string, where?: 'tab' | 'window' | 'private'): Promise<Tab>;
  /** Opens a tab and lets it go to an address, without waiting for anything of the page's. */
  begin(url: string, where?: 'tab' | 'window'): Promise<Tab>;
  /** How far the open tabs are, as the browser and the extension tell it; asks nothing of their pages. */
  progress(): Promise<Progress[]>;
  /** Megabytes that the browser takes with all its processes; null where the machine does not tell. */
  memory(): number | null;
  /** Opens one of our own pages in a tab. */
  own(page: `${'options' | 'welcome' | 'popup' | 'sidepanel' | 'library' | 'compare'}.html${string}`): Promise<Tab>;
  /** What the extension knows about a tab; null where it knows nothing. */
  state(tab: Tab): Promise<TabState | null>;
  /** All that the extension keeps, by the area's name. */
  kept(): Promise<{ session: Record<string, unknown>; local: Record<string, unknown> }>;
  /** Sets a setting, as the settings page does. */
  set(settings: Record<string, unknown>): Promise<void>;
  badge(tab: Tab): Promise<{ text: string; title: string }>;
  /** Clicks the toolbar button, with the tab in front, and gives the popup. */
  clickButton(tab: Tab): Promise<Surface>;
  /** The sidebar of the tab's window; waits until it is there. */
  sidebar(tab: Tab): Promise<Surface>;
  /** Right-clicks the element, whose words are selected, and picks our entry in the browser's own menu. */
  lookUpByMenu(tab: Tab, selector: string, entry?: string): Promise<void>;
  /**
   * Waits for the browser's own question whether the extension may have what it asks for, allows or denies it as a
   * person does, and gives its words. Rejects where no question comes.
   */
  answerPrompt(allow: boolean): Promise<string>;
  /** What was copied last. */
  clipboard(): Promise<string>;
  /** Ends the worker or event page. */
  killBackground(): Promise<void>;
  /** The reading room's own document, where it is open: an offscreen document, or Firefox's background page. */
  room(): Promise<Surface>;
  /** Makes the next page that is read in a booth of its own never come back; absent where there is no booth. */
  hangBooth?(): Promise<void>;
  /** Ends the browser at once, as a power cut does, and starts it again with what is on the disk. */
  crash(): Promise<void>;
  /** Ends the process in which all that is ours runs but the gates, as a lack of memory does. */
  crashExtension(): Promise<void>;
  /** Restarts the extension as an update does. */
  update(): Promise<void>;
  /** Takes the extension's access to all sites away: what remains is `activeTab`. */
  restrict(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until the document shows these words. */
export function shows(surface: Surface, words: string | RegExp): Promise<string> {
  let text = '';
  // Style may set a heading in capitals, which the visible text then is too.
  const wanted = (said: string) =>
    typeof words === 'string' ? said.toLowerCase().includes(words.toLowerCase()) : words.test(said);
  return until(`the words ${words}`, async () => {
    text = await textOf(surface);
    return wanted(text) ? text : null;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says:\n${text}`);
  });
}

/** Unfolds a question of the sidebar, as a click on it does, and waits until its answer stands there. */
export function unfold(sidebar: Surface, question: string): Promise<unknown> {
  const find = `const row = [...document.querySelectorAll('.question')].find((each) => each.querySelector('h2').textContent === ${JSON.stringify(question)});`;
  return until(`the answer to “${question}”`, () =>
    sidebar.run(
      `${find} if (row && !row.open) row.querySelector('summary').click(); return row?.querySelector('.unfolded') != null`,
    ),
  );
}

/** Puts words into the first field that the selector finds, as typing does; waits until it is there. */
export function enter(surface: Surface, selector: string, words: string): Promise<unknown> {
  return until(`the field ${selector}`, () =>
    surface.run(`
      const field = document.querySelector(${JSON.stringify(selector)});
      if (!field) return false;
      field.value = ${JSON.stringify(words)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;`),
  );
}

/** Opens the sidebar's own menu, as a click on its dots does; waits until it can be clicked. */
export function openMenu(sidebar: Surface): Promise<unknown> {
  return until('the menu', () =>
    sidebar.run(
      `const dots = document.querySelector('.bar summary'); if (dots && !dots.parentElement.open) dots.click(); return dots?.parentElement.open === true`,
    ),
  );
}

/** Waits until a page was read, or found unreadable, at this address. */
export function settled(stage: Stage, tab: Tab, url: string): Promise<TabState> {
  return until(`an answer for ${url}`, async () => {
    const state = await stage.state(tab);
    return state && state.status !== 'reading' && state.url === url ? state : null;
  });
}

/** What stands around the browser: pages, services, and the only way to them. */
export interface Surroundings {
  trial: Trial;
  services: Services;
  proxy: LoggingProxy;
}

export interface StageOptions {
  /** A screen for windows and their menus. */
  display?: Display;
  /** Whether the reader allows us in private windows. */
  inPrivate?: boolean;
  /** The key that the archive on `elastic.example` asks for. */
  archiveKey?: string;
}

/** Whether everything is gone through, as `npm run soak` does; `npm test` goes through a sample of what is many. */
export const isWhole = process.env.SOAK === '1';

/** The browser under test. */
export const family = process.env.BROWSER_FAMILY === 'firefox' ? 'firefox' : 'chromium';

/**
 * Opens the browser named by `BROWSER_FAMILY`, with the built extension, behind a proxy that writes everything down.
 * With a display Chromium opens its windows there; Firefox has its menus without one.
 */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const trial = await serveTrial();
  const services = await serveServices(options.archiveKey ? { key: options.archiveKey } : {});
  const proxy = await startProxy(trial.port, services);
  const surroundings = { trial, services, proxy };
  const { openFirefox } = await import('./firefoxStage.ts');
  const { openChromium } = await import('./chromiumStage.ts');
  return family === 'firefox'
    ? openFirefox(surroundings, options.inPrivate ?? false)
    : openChromium(surroundings, options);
}

/** Opens the sidebar beside a tab the way a reader does: toolbar button, then "Open the sidebar". */
export async function openSidebarBeside(stage: Stage, tab: Tab): Promise<Surface> {
  const popup = await stage.clickButton(tab);
  await popup.click('Open the sidebar');
  return stage.sidebar(tab);
}
