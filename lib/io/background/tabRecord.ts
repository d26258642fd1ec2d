/** Writing what is known about the tabs; `shared/tabRecord.ts` reads it. */
import type { TabState } from '../../model';
import { browser } from '../shared/browser';
import { queue } from '../shared/queue';
import { allStates, readTabState, recordOf, tabState } from '../shared/tabRecord';
import { keep, tabsInFront } from './session';

/** Tabs whose reports are kept. */
const kept = 80;

/** Writes go one after another, so that none builds on what another is about to change. */
const inTurn = queue();

/** What is left to say of a tab where there is no room for more; null would be asked about again and again. */
const nothing = { status: 'unread', report: null, lookUp: null, link: null, recall: null } as const;

async function store(state: TabState): Promise<void> {
  const name = recordOf(state.tabId);
  // What could not be read again would be taken for nothing, and read anew without end.
  const isReadable = readTabState(state) !== null;
  const isKept =
    (isReadable && (await keep(state.tabId, { [name]: state }))) ||
    (await keep(state.tabId, {
      [name]: { ...state, ...nothing, compared: [], why: isReadable ? 'full' : 'too-much' },
    }));
  // Rather nothing than a record that says for ever that the page is being read.
  if (!isKept) await browser.storage.session.remove(name);
}

async function forgetOldest(most: number): Promise<void> {
  const front = await tabsInFront();
  const old = (await allStates()).toSorted((a, b) => b.at - a.at).slice(most);
  await browser.storage.session.remove(
    old.filter(({ tabId }) => !front.has(tabId)).map(({ tabId }) => recordOf(tabId)),
  );
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

/** A record that a reader's question began, of words or a link, has no address: the first gate that speaks in its tab takes it over. */
export const isOfQuestion = ({ url }: TabState): boolean => url === '';

/** Begins a record for a reader's question about a tab that has none. */
export async function beginForQuestion(tabId: number): Promise<TabState> {
  const state: TabState = {
    tabId,
    visit: `look-up-${Date.now()}`,
    url: '',
    status: 'reading',
    why: null,
    report: null,
    lookUp: null,
    link: null,
    recall: null,
    compared: [],
    at: Date.now(),
  };
  await beginTab(tabId, () => state);
  return state;
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
