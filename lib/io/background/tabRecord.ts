/**
 * What is known about the tabs, in `storage.session`: in memory, out of reach of
 * pages and content scripts, gone with the browser. The background alone writes;
 * panels read and watch. A background that dies loses nothing.
 */
import { TabState } from '../../model';
import { browser } from '../shared/browser';
import { inTurns } from '../shared/queue';

const prefix = 'tab:';
const key = (tabId: number) => `${prefix}${tabId}`;

/** Tabs whose reports are kept; `storage.session` holds 10 MB and a report has up to 100 KB. */
const kept = 80;

function read(value: unknown): TabState | null {
  const state = TabState.safeParse(value);
  return state.success ? state.data : null;
}

/** What is known about a tab, or null. A record of another version counts as nothing. */
export async function tabState(tabId: number): Promise<TabState | null> {
  return read((await browser.storage.session.get(key(tabId)))[key(tabId)]);
}

/** Calls back whenever what is known about some tab changed. */
export function watchStates(listener: (tabId: number, state: TabState | null) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [name, change] of Object.entries(changes)) {
      if (name.startsWith(prefix)) listener(Number(name.slice(prefix.length)), read(change.newValue));
    }
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Writes go one after another, so that none builds on what another is about to change. */
const inTurn = inTurns();

async function store(state: TabState): Promise<void> {
  try {
    await browser.storage.session.set({ [key(state.tabId)]: state });
  } catch {
    // Full: the oldest answers make room; asked again, a page is read again.
    await forgetOldest(Math.floor(kept / 2));
    await browser.storage.session.set({ [key(state.tabId)]: state });
  }
}

async function forgetOldest(keep: number): Promise<void> {
  const all = Object.values(await browser.storage.session.get(null)).flatMap((value) => read(value) ?? []);
  const old = all.sort((a, b) => b.at - a.at).slice(keep);
  await browser.storage.session.remove(old.map((state) => key(state.tabId)));
}

/** Begins a tab's record anew: another document, or another address in it. */
export function beginTab(state: TabState): Promise<void> {
  return inTurn(async () => {
    await store(state);
    const names = Object.keys(await browser.storage.session.get(null));
    if (names.length > kept) await forgetOldest(kept);
  });
}

/** Changes a tab's record, if it is still the same visit. Answers whether it was. */
export function changeTab(tabId: number, visit: string, change: Partial<TabState>): Promise<boolean> {
  return inTurn(async () => {
    const state = await tabState(tabId);
    if (state?.visit !== visit) return false;
    await store({ ...state, ...change, at: Date.now() });
    return true;
  });
}

/** Forgets a tab: it was closed, or it is on its way to another page. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(key(tabId)));
}
