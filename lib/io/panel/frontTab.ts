/** The tab in front of the reader, as our pages see it. */
import { breath } from '../../breath';
import { type Asking, isAsking } from '../../coverage/model';
import type { TabState, Why } from '../../model';
import { allAskingsOf, readAskings, watchAskings } from '../shared/askingRecord';
import { browser } from '../shared/browser';
import { send } from '../shared/messages';
import { tabState, watchStates } from '../shared/tabRecord';

export interface TabView {
  /** The tab in front in this window. Its address is known only where a click on our button lent it to us. */
  tab: { id: number; windowId: number; url: string | null; private: boolean; loading: boolean } | null;
  state: TabState | null;
  /** Why the tab cannot be read, where nothing is known about it. */
  why: Why | null;
  /** What was asked of the world about what stands in it now. */
  askings: Asking[];
}

/** All that a view is made of. */
interface Shown {
  tab: TabView['tab'];
  state: TabState | null;
  asked: readonly Asking[];
}

/** While answers are awaited, so often the background is told that somebody waits. It is ended after 30 s of silence. Milliseconds. */
const pulse = 4_000;

/** After this long without an answer the reading is asked for again: its worker died. Milliseconds. */
const overdue = 6_000;

async function frontTab(pinned?: number): Promise<TabView['tab']> {
  const [tab] = pinned
    ? [await browser.tabs.get(pinned).catch(() => undefined)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url ?? null,
    private: tab.incognito,
    loading: tab.status === 'loading',
  };
}

/**
 * Follows the tab in front: switching, loading, in-page navigation, answers. Calls back at once and on every change,
 * never with what belongs to another tab. A tab about which nothing is known is asked for.
 */
export function followTab(listener: (view: TabView) => void, pinned?: number): () => void {
  let turn = 0;
  let front: TabView['tab'] = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What is shown; null while we look anew. */
  let shown: Shown | null = null;

  /** Shows what is known; asks where nothing is. A later call makes an earlier one silent. */
  async function look(): Promise<void> {
    const mine = ++turn;
    shown = null;
    clearTimeout(timer);
    const tab = await frontTab(pinned);
    if (mine !== turn) return;
    // Before its record is read: what changes in it while we read would else be nobody's, and what we show stay old.
    front = tab;
    // Both records at once: a panel that opens paints nothing before it has them.
    const [state, asked] = tab ? await Promise.all([tabState(tab.id), allAskingsOf(tab.id)]) : [null, []];
    if (mine !== turn) return;
    see({ tab, state, asked });
    if (tab && !state && !tab.loading) await ask(tab, mine);
  }

  /** Shows what was found, or has changed since. */
  function see(seen: Shown): void {
    shown = seen;
    const { tab, state, asked } = seen;
    const askings = asked.filter(({ visit }) => visit === state?.visit);
    waiting(askings.some(isAsking));
    listener({ tab, state, why: tab ? null : 'gone', askings });
    clearTimeout(timer);
    if (tab && state?.status === 'reading') timer = setTimeout(() => void ask(tab, turn), overdue);
  }

  async function ask(tab: NonNullable<TabView['tab']>, mine: number): Promise<void> {
    const reply = await send('background', 'known', { tabId: tab.id });
    if (mine !== turn || reply.outcome === 'silent' || !reply.answer) return;
    listener({ tab, state: null, why: reply.answer, askings: [] });
  }

  let beat: ReturnType<typeof setInterval> | undefined;
  /** A background that was ended while we wait is woken, and says that it was. */
  function waiting(isWaiting: boolean): void {
    if (!isWaiting) clearInterval(beat);
    if (isWaiting === (beat !== undefined)) return;
    beat = isWaiting ? setInterval(() => void send('background', 'pulse', {}), pulse) : undefined;
  }

  const again = () => void look();
  const hearState = (tabId: number, state: TabState | null) => {
    if (tabId !== front?.id) return;
    // Where nothing is known any more, the tab is on its way somewhere.
    if (!shown || !state) return again();
    turn++;
    see({ ...shown, state });
  };
  let told = 0;
  const hearAskings = async (tabId: number, record: unknown) => {
    if (tabId !== front?.id) return;
    if (!shown) return again();
    const mine = ++told;
    // To have been told of it and to read it are tasks of their own: there may be a lot.
    await breath();
    if (mine === told && shown?.tab?.id === tabId) see({ ...shown, asked: readAskings(record) });
  };
  const unwatch = [watchStates(hearState), watchAskings((tabId, record) => void hearAskings(tabId, record))];
  const activated = browser.tabs.onActivated;
  const updated = browser.tabs.onUpdated;
  const hearUpdate = (tabId: number, change: { status?: string }) => {
    if (tabId === front?.id && change.status) again();
  };
  activated.addListener(again);
  updated.addListener(hearUpdate);
  again();
  return () => {
    turn++;
    clearTimeout(timer);
    waiting(false);
    for (const stop of unwatch) stop();
    activated.removeListener(again);
    updated.removeListener(hearUpdate);
  };
}
