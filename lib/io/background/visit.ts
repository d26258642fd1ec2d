/**
 * A page that stands in a tab: takes what its gate sends, has it read, and keeps the answer. No decision about an article
 * is made here.
 */
import * as z from 'zod/mini';
import { caps } from '../../caps';
import { type Compared, type Report, type Snapshot, type TabState, Unseen, type Why } from '../../model';
import { saidIn } from '../../said';
import { sample } from '../../sample';
import { isWelcomePage, type Sender } from '../shared/messages';
import type { Data, Name } from '../shared/protocol';
import { mayRemember, remember } from './memory';
import { askGate, reachGate } from './reachGate';
import type { Room } from './room';
import { beginTab, changeTab, isOfQuestion } from './tabRecord';

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
    const keepsQuestion = same || (known !== null && isOfQuestion(known));
    return {
      tabId,
      visit,
      url,
      status: why ? 'unread' : 'reading',
      why,
      report: same ? known.report : null,
      lookUp: keepsQuestion ? known.lookUp : null,
      link: keepsQuestion ? known.link : null,
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

const Told = z.object({ unseen: Unseen });
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
    const told = Told.safeParse(await askGate(tabId, { to: 'page', name: 'unseen', visit, said })).data?.unseen ?? [];
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
