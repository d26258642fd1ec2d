/**
 * What was asked of the world, beside what is known about the tabs: in `storage.session`, one record a tab, written by
 * the background alone (`background/askingRecord.ts`), watched by panels, dropped when its tab goes on.
 */
import { Asking } from '../../coverage/model';
import { browser } from './browser';

const prefix = 'asked:';

/** The name of a tab's record. */
export const recordOf = (tabId: number): string => `${prefix}${tabId}`;

/** A record as what was asked; what is of another version is left out. */
export const readAskings = (record: unknown): Asking[] =>
  Array.isArray(record) ? record.flatMap((each) => Asking.safeParse(each).data ?? []) : [];

/** All that is kept of what was asked about a tab, on whichever visit. */
export async function allAskingsOf(tabId: number): Promise<Asking[]> {
  const name = recordOf(tabId);
  return readAskings((await browser.storage.session.get(name))[name]);
}

/** All that was asked about a tab, for the visit that stands in it now. */
export async function askingsOf(tabId: number, visit: string): Promise<Asking[]> {
  return (await allAskingsOf(tabId)).filter((asking) => asking.visit === visit);
}

/** Calls back whenever something that was asked about some tab changed, with its record as it is stored. */
export function watchAskings(listener: (tabId: number, record: unknown) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [name, { newValue }] of Object.entries(changes))
      if (name.startsWith(prefix)) listener(Number(name.slice(prefix.length)), newValue);
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
