/** What our own pages want of the page in a tab: its words marked, its text, its kit. */
import { type ArticleText, type Kit, Snapshot, type Why, Why as WhySchema } from '../../model';
import { tabState } from '../shared/tabRecord';
import { askGate, reachGate } from './reachGate';
import type { Room } from './room';

/** Marks words on the page. Answers whether they are there. */
export async function showOn(tabId: number, quote: string): Promise<boolean> {
  const reached = await reachGate(tabId, { to: 'page', name: 'show', quote });
  return reached.outcome === 'answered' && reached.answer === true;
}

export async function unshowOn(tabId: number): Promise<void> {
  await askGate(tabId, { to: 'page', name: 'unshow' });
}

/** The page that stands in a tab now, as its gate sees it; or why there is none. */
export async function snapshotOf(tabId: number): Promise<Snapshot | Why> {
  const reached = await reachGate(tabId, { to: 'page', name: 'snapshot' });
  const given = reached.outcome === 'answered' ? reached.answer : reached.why;
  const snapshot = Snapshot.safeParse(given);
  if (snapshot.success) return snapshot.data;
  const why = WhySchema.safeParse(given);
  return why.success ? why.data : 'broken';
}

/** The text that stands in a tab, to be compared with another; or why there is none. */
export async function text(tabId: number, room: Room): Promise<ArticleText | Why> {
  const given = await snapshotOf(tabId);
  return typeof given === 'string' ? given : room.text(given);
}

/** Makes the kit of the page that stood in a tab on a visit: `gone` where another stands there by now. */
export async function kit(tabId: number, visit: string, room: Room): Promise<Kit | Why> {
  const given = await snapshotOf(tabId);
  if (typeof given === 'string') return given;
  const state = await tabState(tabId);
  return state?.visit === visit && state.url === given.url ? room.kit(given) : 'gone';
}
