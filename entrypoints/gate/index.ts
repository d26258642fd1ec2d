/**
 * The gate, in the top frame of every page: is this an article? If so its
 * snapshot goes to the reading room. Nothing is changed in the page, nothing is
 * kept, nothing a page can see is made. No library is loaded here: the manifest
 * names this script by hand, since WXT's own content scripts post a message into
 * the page to find out whether they are still alive. The build has it begin in
 * the page's first idle moment (wxt.config.ts).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { breath } from '@/lib/breath';
import { caps, isShort } from '@/lib/caps';
import { signs, whyNoDocument } from '@/lib/gate';
import { isAlive, isFirst, listen, readSettings, sendArrival, sendSnapshot } from '@/lib/io/gate/browser';
import type { GateReply, GateRequest } from '@/lib/io/shared/gateProtocol';
import { leavesAlone } from '@/lib/leaveAlone';
import type { Why } from '@/lib/model';
import { readText, type Said, unseenOf } from './find';
import { hide, show } from './highlight';
import { idle, pace } from './pace';
import { takeSnapshot, whyUnreadable } from './snapshot';

/** A page that builds itself after an in-page navigation is read once it has been quiet this long. Milliseconds. */
const quiet = 400;
/** … but no later than this. */
const patience = 3_000;

/** Resolves when the page has stopped changing. Observing is invisible to the page. */
function settled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(last);
      resolve();
    };
    const last = setTimeout(done, patience);
    let still = setTimeout(done, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(done, quiet);
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', done);
  });
}

/** The address without its fragment: what names one article. */
const address = () => location.href.split('#', 1)[0] ?? location.href;
/** The address as it is told. One that is too long is cut, to be shown: its page is not read. */
const told = (url: string) => url.slice(0, caps.address);

/** One document at one address; another in-page address begins another visit. */
let visit = '';
let at = '';
let leaving = new AbortController();
/** Quotations of this visit that stand in its HTML and that nobody sees: no snapshot of it is to be read with them. */
let unseen: readonly string[] = [];
/** So many are told of; a page with more has them for us. */
const mostUnseen = 100;

function beginVisit(): void {
  unseen = [];
  leaving.abort();
  leaving = new AbortController();
  at = address();
  visit = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
}

/** Why what stands here can be read by nobody; null where it can. */
const noDocument = (): Why | null => whyNoDocument(document.contentType) ?? (isShort(at) ? null : 'long-address');

/** The visit that the reader asked to have read, and which setting that overruled. */
interface Wish {
  visit: string;
  despite: Why | null;
}
let wish: Wish | null = null;

/** The page does not wait for us; nor, longer than it must, a reader who asked. */
const paceOf = () => pace(wish?.visit === visit ? breath : idle);

/** Which setting keeps a page from being read by itself, whatever stands on it. */
async function whyLeft(): Promise<Why | null> {
  const settings = await readSettings();
  if (settings.detect === 'on-request') return 'not-asked';
  return leavesAlone(settings.leaveAlone, location.hostname) ? 'left-alone' : null;
}

async function whyNotByItself(): Promise<Why | null> {
  const told = await whyLeft();
  const asked = wish?.visit === visit ? wish : null;
  if (told && told !== asked?.despite) return told;
  if (asked) return null;
  const unreadable = whyUnreadable(document);
  if (unreadable) return unreadable;
  for (const sign of signs) {
    await idle();
    if (sign(document)) return null;
  }
  return 'not-article';
}

/** The reader asks for this visit: from now on that counts, and not what kept it unread before. */
async function takeWish(): Promise<null> {
  const mine: Wish = { visit, despite: null };
  wish = mine;
  mine.despite = await whyLeft();
  return null;
}

/** Says where we stand and, where the page is to be read, sends it. */
async function tell(asked: boolean): Promise<void> {
  const mine = visit;
  const { signal } = leaving;
  const url = at;
  const before = wish;
  const why = noDocument() ?? (await (asked ? takeWish() : whyNotByItself()));
  if (signal.aborted) return;
  // What was hidden when it was read before may have been opened.
  unseen = [];
  const snapshot = why ?? (await takeSnapshot(document, url, paceOf()));
  // The reader asked meanwhile: that reading speaks for this visit.
  if (signal.aborted || (!asked && typeof snapshot === 'string' && wish !== before)) return;
  await (typeof snapshot === 'string'
    ? sendArrival({ visit: mine, url: told(url), why: snapshot }, signal)
    : sendSnapshot({ visit: mine, snapshot }, signal));
}

/** A page that changes its address without cease is followed so many times while `patience` lasts, and read in between. */
const mostMoves = 5;
/** When the last moves were followed, the oldest first. Milliseconds. */
let moves: readonly number[] = [];
let nextMove: ReturnType<typeof setTimeout> | undefined;

/** The address may have changed: it is followed at once, unless it does so too often. */
function moved(): void {
  clearTimeout(nextMove);
  if (address() === at) return;
  const now = performance.now();
  moves = moves.filter((then) => now - then < patience);
  const [oldest = now] = moves;
  if (moves.length >= mostMoves) nextMove = setTimeout(moved, oldest + patience - now);
  else {
    moves = [...moves, now];
    void follow();
  }
}

/** Begins a visit at the address where the document is now, and reads it once it stands still. */
async function follow(): Promise<void> {
  beginVisit();
  const { signal } = leaving;
  const before = wish;
  const why = noDocument() ?? (await whyLeft());
  if (signal.aborted || wish !== before) return;
  await sendArrival({ visit, url: told(at), why }, signal);
  if (why) return;
  await settled(signal);
  if (!signal.aborted) await tell(false);
}

/** Which of these quotations nobody sees, with those that were found before. */
async function lookFor(said: readonly Said[]): Promise<GateReply> {
  const mine = visit;
  const found = await unseenOf(await readText(document, document.documentElement, paceOf()), said, paceOf());
  if (mine === visit) unseen = [...new Set([...unseen, ...found])].slice(0, mostUnseen);
  return { unseen };
}

async function snapshotNow(): Promise<GateReply> {
  const snapshot = await takeSnapshot(document, at, pace(breath));
  return typeof snapshot === 'string' ? snapshot : { ...snapshot, unseen: [...unseen] };
}

async function answer(request: GateRequest): Promise<GateReply> {
  switch (request.name) {
    case 'again':
      if (address() !== at) beginVisit();
      await tell(request.asked);
      return true;
    case 'visit':
      return { visit };
    case 'snapshot':
      return noDocument() ?? snapshotNow();
    case 'unseen':
      return request.visit === visit ? lookFor(request.said) : false;
    case 'show':
      return show(document, request.quote, pace(breath));
    case 'unshow':
      hide(document);
      return true;
  }
}

/** A page that is being prerendered is not yet the reader's: it is read when shown. */
function shown(): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

export default defineUnlistedScript(async () => {
  if (!isFirst()) return;
  listen(answer);
  await shown();
  // To be begun and to ask the browser is one idle moment's work each.
  await idle();
  if (!isAlive()) return;
  beginVisit();
  // The entry changes after the address did; "navigate" would still show the old page.
  navigation.addEventListener('currententrychange', moved);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) void tell(false);
  });
  await tell(false);
});
