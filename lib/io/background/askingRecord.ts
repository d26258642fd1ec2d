/** Writing what was asked of the world; `shared/askingRecord.ts` reads it. */
import * as z from 'zod/mini';
import { type Asking, isAsking, type ServiceState } from '../../coverage/model';
import { allAskingsOf, askingsOf, recordOf } from '../shared/askingRecord';
import { browser } from '../shared/browser';
import { queue } from '../shared/queue';
import { tabState } from '../shared/tabRecord';
import { keep } from './session';

/** The tabs about which something was asked, so that a start need not read all that is stored. */
const indexName = 'asked-tabs';
const Index = z.array(z.number());

/** Which asking of a tab is meant. */
export type AskingKey = Pick<Asking, 'tabId' | 'topic' | 'detail'>;

/** One name for an asking. */
export const keyOf = ({ tabId, topic, detail }: AskingKey): string => `${tabId}:${topic}:${detail}`;

/** Writes go one after another, so that none builds on what another is about to change. */
const inTurn = queue();

/** Stores. False where there is no room. */
const store = (tabId: number, askings: readonly Asking[]): Promise<boolean> =>
  keep(tabId, { [recordOf(tabId)]: askings });

async function askedTabs(): Promise<number[]> {
  return Index.safeParse((await browser.storage.session.get(indexName))[indexName]).data ?? [];
}

/** Begins an asking, in the place of one before it. False where it could not be kept. */
export function beginAsking(asking: Asking): Promise<boolean> {
  return inTurn(async () => {
    const others = (await askingsOf(asking.tabId, asking.visit)).filter((other) => keyOf(other) !== keyOf(asking));
    const tabs = new Set([...(await askedTabs()), asking.tabId]);
    await browser.storage.session.set({ [indexName]: [...tabs] }).catch(() => undefined);
    return store(asking.tabId, [...others, asking]);
  });
}

type Change = (states: Asking['states']) => Asking['states'];

/** Changes of one asking that wait for their turn, and whether they will be kept. */
const waiting = new Map<string, { changes: Change[]; kept: Promise<boolean> }>();

/**
 * Every change is told to all panels with all that was found before. What comes so soon after another is told together,
 * so that many answers at once are not many times as much work. Milliseconds.
 */
const soon = 150;
let lastChange = -soon;

/**
 * Says how far the services of an asking are, as long as its tab shows the page that was asked about. Answers whether
 * it does, and the change is kept.
 */
export function changeAsking(key: AskingKey, visit: string, change: Change): Promise<boolean> {
  const name = `${keyOf(key)}:${visit}`;
  const others = waiting.get(name);
  if (others) {
    others.changes.push(change);
    return others.kept;
  }
  const changes = [change];
  const write = async () => {
    waiting.delete(name);
    const askings = await askingsOf(key.tabId, visit);
    const tab = await tabState(key.tabId);
    if (tab?.visit !== visit || !askings.some((asking) => keyOf(asking) === keyOf(key))) return false;
    lastChange = performance.now();
    const changed = (states: Asking['states']) => changes.reduce((before, next) => next(before), states);
    return store(
      key.tabId,
      askings.map((asking) => (keyOf(asking) === keyOf(key) ? { ...asking, states: changed(asking.states) } : asking)),
    );
  };
  const wait = lastChange + soon - performance.now();
  const kept = new Promise((resolve) => setTimeout(resolve, wait)).then(() => inTurn(write));
  waiting.set(name, { changes, kept });
  return kept;
}

/** Every service that is still asking, put into another state. */
export const insteadOfAsking = (states: Asking['states'], state: ServiceState): Asking['states'] =>
  Object.fromEntries(Object.entries(states).map(([name, known]) => [name, known?.is === 'asking' ? state : known]));

/** Drops what was asked about a tab on other visits than this one; all where none is given. */
export function dropAskings(tabId: number, visit: string | null): Promise<void> {
  return inTurn(async () => {
    const askings = await allAskingsOf(tabId);
    const left = askings.filter((asking) => asking.visit === visit);
    if (left.length === askings.length) return;
    if (left.length > 0) await store(tabId, left);
    else await browser.storage.session.remove(recordOf(tabId));
  });
}

/** After a start: nobody waits for these answers anymore. `isRunning` tells those that this life has begun. */
export async function interruptAskings(isRunning: (key: AskingKey) => boolean): Promise<void> {
  const tabs = await askedTabs();
  const left: number[] = [];
  for (const tabId of tabs) {
    const askings = await allAskingsOf(tabId);
    if (askings.length > 0) left.push(tabId);
    for (const asking of askings.filter((each) => isAsking(each) && !isRunning(each)))
      await changeAsking(asking, asking.visit, (states) => insteadOfAsking(states, { is: 'interrupted' }));
  }
  if (left.length < tabs.length) await browser.storage.session.set({ [indexName]: left }).catch(() => undefined);
}
