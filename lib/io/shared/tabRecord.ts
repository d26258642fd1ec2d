/**
 * What is known about the tabs, in `storage.session`: in memory, out of reach of
 * pages and content scripts, gone with the browser. The background alone writes
 * (`background/tabRecord.ts`); panels read and watch. A background that dies loses nothing.
 */
import { TabState } from '../../model';
import { browser } from './browser';

const prefix = 'tab:';

/** The name of a tab's record. */
export const recordOf = (tabId: number): string => `${prefix}${tabId}`;

/** A record as a tab's state; null where it is none, or one of another version. */
export const readTabState = (record: unknown): TabState | null => TabState.safeParse(record).data ?? null;

/** What is known about a tab, or null. */
export async function tabState(tabId: number): Promise<TabState | null> {
  const name = recordOf(tabId);
  return readTabState((await browser.storage.session.get(name))[name]);
}

/** What is known about all tabs. */
export async function allStates(): Promise<TabState[]> {
  return Object.values(await browser.storage.session.get(null)).flatMap((record) => readTabState(record) ?? []);
}

/** Calls back whenever what is known about some tab changed. */
export function watchStates(listener: (tabId: number, state: TabState | null) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [name, change] of Object.entries(changes)) {
      if (name.startsWith(prefix)) listener(Number(name.slice(prefix.length)), readTabState(change.newValue));
    }
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
