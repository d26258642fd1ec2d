/**
 * Following a tab from page to page. Browsers tell that a tab is *loading* also where an advertisement's frame is, where
 * a page writes itself anew or moves within itself; only the gate that stands there knows whether the visit goes on.
 */
import * as z from 'zod/mini';
import { tabState } from '../shared/tabRecord';
import { askGate } from './reachGate';
import { forgetVisit } from './tabRecord';
import { known } from './visit';

/** What a browser says of a tab: it is on its way somewhere, or it has arrived. */
type Status = 'loading' | 'complete';

const Visit = z.object({ visit: z.string() });

/** The tabs whose gate is being asked, and what the browser said of each meanwhile: a busy page costs one question at a time. */
const asking = new Map<number, Set<Status>>();

/** A page on its way may leave the one before standing for a while, and nobody says when it goes: asked again then. Milliseconds. */
const later = [300, 1_000, 3_000, 9_000];
const timers = new Map<number, ReturnType<typeof setTimeout>>();

/**
 * Forgets what is known of a tab where another page stands by now, or one without a gate. A tab that arrived without a
 * word (back from the cache) is asked for one.
 */
export async function follow(tabId: number, status: Status, turn = 0): Promise<void> {
  clearTimeout(timers.get(tabId));
  timers.delete(tabId);
  const waiting = asking.get(tabId);
  if (waiting) {
    waiting.add(status);
    return;
  }
  const said = new Set<Status>();
  asking.set(tabId, said);
  try {
    for (let now = new Set([status]); now.size > 0; now = new Set(said)) {
      said.clear();
      const isKnown = await stands(tabId);
      if (!isKnown && now.has('complete')) await known({ tabId });
      const wait = later[turn];
      if (isKnown && !now.has('complete') && said.size === 0 && wait !== undefined)
        timers.set(
          tabId,
          setTimeout(() => void follow(tabId, 'loading', turn + 1), wait),
        );
    }
  } finally {
    asking.delete(tabId);
  }
}

/** Whether anything is known of the page that stands in a tab. */
async function stands(tabId: number): Promise<boolean> {
  const state = await tabState(tabId);
  if (!state) return false;
  const answer = Visit.safeParse(await askGate(tabId, { to: 'page', name: 'visit' }));
  if (answer.data?.visit === state.visit) return true;
  // A record that a look-up began is the gate's to take over.
  if (answer.success && state.url === '') return true;
  await forgetVisit(tabId, state.visit);
  return (await tabState(tabId)) !== null;
}
