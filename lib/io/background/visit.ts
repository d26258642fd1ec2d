/**
 * The background's work: takes what the gates send, has it read, keeps the
 * answer, and fetches what our own pages ask for. No decision about an article
 * is made here.
 */
import * as z from 'zod/mini';
import { caps, isShort } from '../../caps';
import { linkKind } from '../../link';
import {
  type ArticleText,
  type Compared,
  type Kit,
  type LinkAnswer,
  nothingKnown,
  type Report,
  Snapshot,
  type TabState,
  type Why,
  Why as WhySchema,
} from '../../model';
import { withoutTracking } from '../../privacy';
import { saidIn } from '../../said';
import { sample } from '../../sample';
import { cut, oneLine } from '../../text/line';
import { isWelcomePage, type Sender } from '../shared/messages';
import type { Data, Name } from '../shared/protocol';
import { readSettings } from '../shared/settings';
import { tabState } from '../shared/tabRecord';
import { mayRemember, remember } from './memory';
import { askGate, reachGate } from './reachGate';
import type { Room } from './room';
import { beginTab, changeTab } from './tabRecord';

type Arrived = Data<'gate', Name<'gate'> & 'arrived'>;
type Sent = Data<'gate', Name<'gate'> & 'snapshot'>;

/**
 * A gate may only speak of the site it stands on, whatever the page made of its renderer; our welcome page of its sample
 * alone.
 */
function speaksOfItself(url: string, sender: Sender): boolean {
  if (isWelcomePage(sender)) return url === sample.address;
  return URL.parse(url)?.origin === URL.parse(sender.url ?? '')?.origin;
}

/** Begins the record of a visit: that its page is being read, or why it is not. What is known of the same visit stays. */
function begin(tabId: number, { visit, url, why }: Arrived): Promise<void> {
  return beginTab(tabId, (known) => {
    const same = known?.visit === visit;
    if (same && known.report && why) return known;
    const keepsLookUp = same || (known !== null && isOfLookUp(known));
    return {
      tabId,
      visit,
      url,
      status: why ? 'unread' : 'reading',
      why,
      report: same ? known.report : null,
      lookUp: keepsLookUp ? known.lookUp : null,
      link: keepsLookUp ? known.link : null,
      recall: same ? known.recall : null,
      compared: same ? known.compared : [],
      at: Date.now(),
    };
  });
}

/** A gate tells where it stands. */
export async function arrived(arrival: Arrived, sender: Sender): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !speaksOfItself(arrival.url, sender)) return false;
  await begin(tabId, arrival);
  return true;
}

/**
 * A gate sends its page, and tells with it where it stands. Answers when the report is kept, so that silence means: send
 * it again.
 */
export async function received({ visit, snapshot }: Sent, sender: Sender, room: Room): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !speaksOfItself(snapshot.url, sender)) return false;
  const begun = begin(tabId, { visit, url: snapshot.url, why: null });
  const isKept = await mayRemember(snapshot.url, sender);
  const { answer, print } = await readSeen(tabId, visit, snapshot, (given) => room.read(given, isKept));
  await begun;
  // While it was read the reader may have said that this site is not to be.
  const isHere = await changeTab(tabId, visit, ({ why }) => (why === 'left-alone' ? null : answerOf(answer)));
  const recall = isHere && print && typeof answer !== 'string' ? await remember(answer, print, sender, room) : null;
  if (recall) await changeTab(tabId, visit, () => ({ recall }));
  return true;
}

const Unseen = z.object({ unseen: Snapshot.shape.unseen });
/** A page that hides more than one thing behind another is read so many times. */
const mostReadings = 6;

/**
 * Reads a page and asks its gate, which alone sees it, whether what the report quotes is seen there; read anew without
 * what is not. A page whose report quotes nothing is not asked.
 */
async function readSeen(
  tabId: number,
  visit: string,
  snapshot: Snapshot,
  read: (snapshot: Snapshot) => ReturnType<Room['read']>,
): ReturnType<Room['read']> {
  let known: readonly string[] = [];
  for (let reading = 1; ; reading++) {
    const result = await read(known.length > 0 ? { ...snapshot, unseen: [...known] } : snapshot);
    const said = typeof result.answer === 'string' ? [] : saidIn(result.answer);
    if (said.length === 0 || reading === mostReadings) return result;
    const told = Unseen.safeParse(await askGate(tabId, { to: 'page', name: 'unseen', visit, said })).data?.unseen ?? [];
    if (told.length <= known.length) return result;
    known = told;
  }
}

function answerOf(answer: Report | Why): Pick<TabState, 'status' | 'why' | 'report'> {
  if (typeof answer === 'string') return { status: 'unread', why: answer, report: null };
  if (JSON.stringify(answer).length > caps.report) return { status: 'unread', why: 'too-much', report: null };
  const why = answer.verdict.kind === 'not-article' ? 'not-article' : null;
  return { status: why ? 'unread' : 'read', why, report: answer };
}

async function again(tabId: number, asked: boolean): Promise<Why | null> {
  const reached = await reachGate(tabId, { to: 'page', name: 'again', asked });
  if (reached.outcome === 'failed') return reached.why;
  return reached.answer === true ? null : 'broken';
}

/** Lets the gate of a tab speak again, as far as the settings allow. Answers why there is none, or null. */
export async function known({ tabId }: { tabId: number }): Promise<Why | null> {
  return again(tabId, false);
}

/** The reader asks for a tab to be read now. Answers why it cannot be, or null. */
export async function readNow({ tabId }: { tabId: number }): Promise<Why | null> {
  return again(tabId, true);
}

/** Marks words on the page. Answers whether they are there. */
export async function showOn(tabId: number, quote: string): Promise<boolean> {
  const reached = await reachGate(tabId, { to: 'page', name: 'show', quote });
  return reached.outcome === 'answered' && reached.answer === true;
}

export async function unshowOn(tabId: number): Promise<void> {
  await askGate(tabId, { to: 'page', name: 'unshow' });
}

/** The page that stands in a tab now, as its gate sees it; or why there is none. */
async function snapshotOf(tabId: number): Promise<Snapshot | Why> {
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

/** So many comparisons are kept beside a report. */
const mostCompared = 5;

/** Keeps what came of comparing the text of a visit; one with the same text takes the place of the one before. */
export async function compared({
  tabId,
  visit,
  compared: last,
}: {
  tabId: number;
  visit: string;
  compared: Compared;
}): Promise<void> {
  await changeTab(tabId, visit, ({ compared: known }) => ({
    compared: [last, ...known.filter(({ address }) => address === null || address !== last.address)].slice(
      0,
      mostCompared,
    ),
  }));
}

/** Makes the kit of the page that stood in a tab on a visit: `gone` where another stands there by now. */
export async function kit(tabId: number, visit: string, room: Room): Promise<Kit | Why> {
  const given = await snapshotOf(tabId);
  if (typeof given === 'string') return given;
  const state = await tabState(tabId);
  return state?.visit === visit && state.url === given.url ? room.kit(given) : 'gone';
}

/**
 * Looks a passage up in the page it was selected on. The question is stored first, so that the panel shows at once
 * what is being looked up; a tab without a record gets one. The words asked last are the ones answered. Where the page
 * cannot be had and was not read before, it says why instead: nothing is known of the words.
 */
export async function lookUp(tabId: number, selection: string, room: Room): Promise<void> {
  const asked = selection.replace(/\s+/g, ' ').trim().slice(0, caps.passage);
  const begun = (await tabState(tabId)) ?? (await beginLookUp(tabId));
  await changeTab(tabId, begun.visit, () => ({ lookUp: { selection: asked, answer: null }, link: null }));
  const given = await snapshotOf(tabId);
  const answer = typeof given === 'string' ? null : await room.lookUp(given, asked);
  const { visit, report } = isOfLookUp(begun) ? ((await tabState(tabId)) ?? begun) : begun;
  const isRead = report !== null || typeof given !== 'string';
  const isHere = await changeTab(tabId, visit, ({ lookUp }) => {
    if (lookUp?.selection !== asked) return null;
    return isRead
      ? { lookUp: { selection: asked, answer: answer ?? nothingKnown(asked, 'unread') } }
      : { lookUp: null, why: given, status: 'unread' };
  });
  if (isHere && isRead && !report) await readNow({ tabId });
}

/** No more of a link's words is shown. */
const longestWords = 240;

/**
 * Tells where a link leads, from the dataset and the memory: nothing is asked of the network. The question is stored
 * first, as a look-up's is, and takes its place; a tab without a record gets one. The link asked last is the one answered.
 */
export async function askLink(
  tabId: number,
  { url, text: words }: Pick<NonNullable<TabState['link']>, 'url' | 'text'>,
  room: Room,
): Promise<void> {
  const asked = {
    // A part of an address is another: it is shown, and nobody is asked about it.
    url: isShort(url) ? url : `${url.slice(0, caps.address)}…`,
    text: words && cut(oneLine(words), longestWords),
  };
  const begun = (await tabState(tabId)) ?? (await beginLookUp(tabId));
  await changeTab(tabId, begun.visit, () => ({ link: { ...asked, answer: null }, lookUp: null }));
  const answer = await linkAnswer(asked.url, room);
  const isOurs = isOfLookUp(begun);
  const { visit } = isOurs ? ((await tabState(tabId)) ?? begun) : begun;
  await changeTab(tabId, visit, ({ link }) => (link?.url === asked.url ? { link: { ...link, answer } } : null));
  if (!isOurs || visit !== begun.visit) return;
  // Behind the answer stands a page of which nothing is known.
  const why = await known({ tabId });
  if (why) await changeTab(tabId, visit, () => ({ status: 'unread', why }));
}

async function linkAnswer(url: string, room: Room): Promise<LinkAnswer> {
  if (linkKind(url) !== 'web') return { site: null, memory: { is: 'off' } };
  const [site, memory] = await Promise.all([room.link(url), rememberedAt(url, room)]);
  return { site, memory };
}

/** So many texts of one address are told of. */
const mostRemembered = 3;

/** What was read at an address before, the last first. */
async function rememberedAt(url: string, room: Room): Promise<LinkAnswer['memory']> {
  if ((await readSettings()).memory !== 'on') return { is: 'off' };
  const found = await room.find(withoutTracking(url));
  if (found?.outcome !== 'done') return { is: 'failed' };
  const texts = found.value
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, mostRemembered)
    .map(({ title, site, day, published, origin }) => ({ title, site, day, published, origin }));
  return { is: 'asked', texts };
}

/** A record that a look-up began has no address: the first gate that speaks in its tab takes it over. */
const isOfLookUp = ({ url }: TabState): boolean => url === '';

async function beginLookUp(tabId: number): Promise<TabState> {
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
