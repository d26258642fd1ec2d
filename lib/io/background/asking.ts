/**
 * The background's work when the reader asks the world: decides who may be asked, asks all at once, each at most
 * once, and tells the panels by the record how far each is. Nothing here runs without a click.
 */
import { type Ask, asksFor } from '../../coverage';
import { type Asking, type Began, Finding, type Question, type ServiceState } from '../../coverage/model';
import { questionOf } from '../../coverage/question';
import type { Answer, Asked, Meaning } from '../../coverage/service';
import type { ServiceName, Settings } from '../../model';
import { cautionAbout } from '../../privacy';
import { browser } from '../shared/browser';
import { isPermitted } from '../shared/permission';
import { readSettings } from '../shared/settings';
import { tabState } from '../shared/tabRecord';
import { keepAnswer, keptAnswer } from './answerCache';
import {
  type AskingKey,
  beginAsking,
  changeAsking,
  dropAskings,
  insteadOfAsking,
  interruptAskings,
  keyOf,
} from './askingRecord';
import { fetchAnswer } from './net';
import { postpone, takeTurn } from './pace';

/** Reads what a service answered; the reading room does, for it has a DOM and the dataset. */
type ReadAnswer = (service: ServiceName, answer: Answer, asked: Asked) => Promise<Meaning | null>;

/** A service is waited for as long as this before it is asked, ms; beyond, it is said to be busy. */
const shortWait = 6_000;

/** The askings of this life, so that they can be stopped. */
const running = new Map<string, { tabId: number; visit: string; stop: AbortController }>();

const isRunning = (key: AskingKey): boolean => running.has(keyOf(key));

/** After a start: whatever still waits for an answer waits in vain. */
export const wake = (): Promise<void> => interruptAskings(isRunning);

/** Asks the chosen services about a tab. What they answer goes into the record, each as it comes. */
export async function ask(
  { tabId, visit, topic, detail, confirmed }: AskingKey & { visit: string; confirmed: boolean },
  read: ReadAnswer,
): Promise<Began> {
  const key = { tabId, topic, detail };
  const before = running.get(keyOf(key));
  if (before?.visit === visit) return 'asked';
  before?.stop.abort();
  const stop = new AbortController();
  running.set(keyOf(key), { tabId, visit, stop });
  const finish = () => void (running.get(keyOf(key))?.stop === stop && running.delete(keyOf(key)));
  const began = await begin(key, visit, confirmed);
  if (typeof began === 'string') {
    finish();
    return began;
  }
  void Promise.all(began.asks.map((asks) => askOne(asks, began, stop.signal, read))).finally(finish);
  return 'asked';
}

interface Begun {
  key: AskingKey;
  visit: string;
  question: Question;
  settings: Settings;
  isPrivate: boolean;
  asks: Ask[];
}

async function begin(key: AskingKey, visit: string, confirmed: boolean): Promise<Begun | Exclude<Began, 'asked'>> {
  const state = await tabState(key.tabId);
  const tab = await browser.tabs.get(key.tabId).catch(() => null);
  if (!tab || state?.visit !== visit) return 'gone';
  if (!confirmed && cautionAbout(state.url, tab.incognito)) return 'ask-first';
  const question = questionOf(state, key.topic, key.detail);
  const settings = await readSettings();
  const asks = question ? asksFor(question, settings).filter(({ service }) => settings.services[service.id]) : [];
  if (!question || asks.length === 0) return 'nothing';
  const permitted = await Promise.all(asks.map(({ request }) => isPermitted([request.url])));
  const states: Asking['states'] = Object.fromEntries(
    asks.map(({ service }, index): [ServiceName, ServiceState] => [
      service.id,
      permitted[index] ? { is: 'asking' } : { is: 'not-asked', why: 'no-permission' },
    ]),
  );
  const isKept = await beginAsking({ ...key, visit, question, states, at: Date.now() });
  if (!isKept) return 'full';
  return {
    key,
    visit,
    question,
    settings,
    isPrivate: tab.incognito,
    asks: asks.filter((_, index) => permitted[index]),
  };
}

/** Waits, unless it is stopped before. */
const pause = (ms: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

async function askOne({ service, request }: Ask, begun: Begun, stop: AbortSignal, read: ReadAnswer): Promise<void> {
  // Whatever breaks here, nobody is left waiting.
  const state = await answerOf({ service, request }, begun, stop, read).catch(
    (): ServiceState => ({ is: 'interrupted' }),
  );
  const isStill = await changeAsking(begun.key, begun.visit, (states) =>
    // What was stopped or dropped meanwhile stays so.
    states[service.id]?.is === 'asking' ? { ...states, [service.id]: state } : states,
  );
  if (!isStill) running.get(keyOf(begun.key))?.stop.abort();
}

async function answerOf(
  { service, request }: Ask,
  { question, settings, isPrivate }: Begun,
  stop: AbortSignal,
  read: ReadAnswer,
): Promise<ServiceState> {
  const name = `${request.url} ${request.body ?? ''}`;
  const known = await keptAnswer(name);
  if (known) return { is: 'answered', findings: known, kept: true };
  const turn = await takeTurn(service.id, service.pace, shortWait);
  if (turn.is === 'busy') return { is: 'failed', why: 'busy', said: null, until: turn.until };
  await pause(turn.wait, stop);
  if (stop.aborted) return { is: 'stopped' };
  const fetched = await fetchAnswer(request, service, stop);
  if (fetched.is === 'stopped') return { is: 'stopped' };
  if (fetched.is === 'failed') {
    if (fetched.until !== null) await postpone(service.id, fetched.until);
    const isTakenBack = fetched.why === 'unreachable' && !(await isPermitted([request.url]));
    return isTakenBack
      ? { is: 'not-asked', why: 'no-permission' }
      : { is: 'failed', why: fetched.why, said: null, until: fetched.until };
  }
  const asked = { question, request, own: { searxng: settings.searxng, archive: settings.archive } };
  const meaning = await read(service.id, fetched.answer, asked);
  if (stop.aborted) return { is: 'stopped' };
  if (meaning?.is !== 'found') {
    return { is: 'failed', why: meaning?.why ?? 'unreadable', said: meaning?.said ?? null, until: null };
  }
  // One that could not be read again would take the others with it.
  const findings = meaning.findings.filter((finding) => Finding.safeParse(finding).success);
  // What was asked from a private window is forgotten with it.
  if (!isPrivate) await keepAnswer(name, findings);
  return { is: 'answered', findings, kept: false };
}

/** Stops an asking: what has not come is not waited for, and what is on its way is broken off. */
export async function stopAsking(key: AskingKey): Promise<void> {
  const known = running.get(keyOf(key));
  running.delete(keyOf(key));
  const { visit } = known ?? (await tabState(key.tabId)) ?? {};
  if (visit !== undefined) await changeAsking(key, visit, (states) => insteadOfAsking(states, { is: 'stopped' }));
  known?.stop.abort();
}

/** A tab shows another page, or none: what was asked about the one before is stopped and dropped. */
export async function abandon(tabId: number, visit: string | null): Promise<void> {
  for (const [name, asking] of running) {
    if (asking.tabId !== tabId || asking.visit === visit) continue;
    running.delete(name);
    asking.stop.abort();
  }
  await dropAskings(tabId, visit);
}
