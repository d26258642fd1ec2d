/** Writing what is known about the tabs; `shared/tabRecord.ts` reads it. */
import type { TabState } from '../../model';
import { browser } from '../shared/browser';
import { queue } from '../shared/queue';
import { allStates, recordOf, tabState } from '../shared/tabRecord';

/** Tabs whose reports are kept; `storage.session` holds 10 MB and a report has up to 100 KB. */
const kept = 80;

/** Writes go one after another, so that none builds on what another is about to change. */
const inTurn = queue();

async function store(state: TabState): Promise<void> {
  try {
    await browser.storage.session.set({ [recordOf(state.tabId)]: state });
  } catch {
    // Full: the oldest answers make room; asked again, a page is read again.
    await forgetOldest(Math.floor(kept / 2));
    await browser.storage.session.set({ [recordOf(state.tabId)]: state });
  }
}

async function forgetOldest(keep: number): Promise<void> {
  const old = (await allStates()).toSorted((a, b) => b.at - a.at).slice(keep);
  await browser.storage.session.remove(old.map((state) => recordOf(state.tabId)));
}

/** Begins a tab's record anew, from what is known of the tab by then: another document, or another address in it. */
export function beginTab(tabId: number, begin: (known: TabState | null) => TabState): Promise<void> {
  return inTurn(async () => {
    const known = await tabState(tabId);
    const state = begin(known);
    if (state === known) return;
    await store(state);
    const names = Object.keys(await browser.storage.session.get(null));
    if (names.length > kept) await forgetOldest(kept);
  });
}

/**
 * Changes a tab's record, if it is still the same visit; `change` may look at what it changes, and leave it with null.
 * Answers whether it was that visit.
 */
export function changeTab(
  tabId: number,
  visit: string,
  change: (known: TabState) => Partial<TabState> | null,
): Promise<boolean> {
  return inTurn(async () => {
    const state = await tabState(tabId);
    if (state?.visit !== visit) return false;
    const changed = change(state);
    if (changed) await store({ ...state, ...changed, at: Date.now() });
    return true;
  });
}

/** Forgets a tab that was closed. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(recordOf(tabId)));
}

/** Forgets a visit that is over; what another visit in the same tab has written meanwhile stays. */
export function forgetVisit(tabId: number, visit: string): Promise<void> {
  return inTurn(async () => {
    if ((await tabState(tabId))?.visit === visit) await browser.storage.session.remove(recordOf(tabId));
  });
}
