/**
 * The reading room: where there is a DOM off the page. In Chrome an offscreen
 * document, opened when needed and asked by message; in Firefox the background
 * page itself, which has one.
 */
import type { Comparison } from '../../compare/comparison';
import type { Answer, Asked, Meaning } from '../../coverage/service';
import type { Remembered } from '../../memory/model';
import type { Outcome } from '../../memory/store';
import type {
  ArticleText,
  KeepFor,
  Kit,
  LinkSite,
  LookUp,
  Recall,
  Report,
  ServiceName,
  Snapshot,
  Why,
} from '../../model';
import { chromeOnly } from '../shared/chrome';
import { type Delivery, send } from '../shared/messages';
import type { Reply } from '../shared/protocol';
import { within } from '../shared/within';

/** The reading room's work: a snapshot in, an answer out. */
export interface Room {
  /** Has the room open in time for a page that is about to come. */
  prepare(): void;
  /** The report, or why there is none; with the fingerprint of its text in letters where it is wanted and there is one. */
  read(snapshot: Snapshot, withPrint: boolean): Promise<{ answer: Report | Why; print: string | null }>;
  /** The article's text, to be compared with another. */
  text(snapshot: Snapshot): Promise<ArticleText | Why>;
  /** Forgets what is older than the reader wants, by his own day; null where the room gave no answer. */
  tidyUp(today: string, keepFor: KeepFor): Promise<Outcome<number> | null>;
  /** Compares a copy with its original; null where the room gave no answer. */
  compare(copy: ArticleText, original: ArticleText): Promise<Comparison | null>;
  /** Takes a text into the memory; null where the room gave no answer. */
  remember(text: Remembered, print: string): Promise<Recall | null>;
  lookUp(snapshot: Snapshot, selection: string): Promise<LookUp | null>;
  /** What the dataset says of the site that a link leads to; null where the room gave no answer. */
  link(url: string): Promise<LinkSite | null>;
  /** The texts remembered of one address; null where the room gave no answer. */
  find(address: string): Promise<Reply<'memory', 'find'> | null>;
  kit(snapshot: Snapshot): Promise<Kit | Why>;
  /** What a service's answer says; null where the room gave none. */
  findings(service: ServiceName, answer: Answer, asked: Asked): Promise<Meaning | null>;
}

/** The room ends by itself what takes too long. Only where even that fails is all of it ended; others may wait before. Milliseconds. */
const patience = 60_000;

const offscreen = {
  url: '/reader.html',
  reasons: ['DOM_PARSER'],
  justification: 'Parses a copy of the page, so that the page itself is neither slowed nor changed.',
};

let opening: Promise<void> | null = null;

/** Has the room open; where it is another's, or ours already, nothing happens. */
export async function openRoom(): Promise<void> {
  // A document that is still loading is already counted among the contexts, but hears nothing yet.
  if (opening) return opening;
  const there = await chromeOnly.runtime?.getContexts?.({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there && there.length > 0) return;
  // Two pages may ask at once, and only one document may be made.
  opening ??= (chromeOnly.offscreen?.createDocument(offscreen) ?? Promise.resolve()).finally(() => {
    opening = null;
  });
  await opening;
}

/** Asks the offscreen document; a closed one is opened again once, a stuck one is ended. */
async function ask<A>(work: () => Promise<Delivery<A>>): Promise<A | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    await openRoom();
    const reply = await within(patience, work());
    if (reply === 'late') {
      await chromeOnly.offscreen?.closeDocument();
      return null;
    }
    if (reply.outcome === 'answered') return reply.answer;
  }
  return null;
}

/** Chrome's reading room. */
export const offscreenRoom: Room = {
  prepare: () => void ask(() => send('room', 'prepare', {})),
  read: async (snapshot, withPrint) =>
    (await ask(() => send('room', 'read', { snapshot, withPrint }))) ?? { answer: 'too-slow', print: null },
  text: async (snapshot) => (await ask(() => send('room', 'text', { snapshot }))) ?? 'too-slow',
  compare: (copy, original) => ask(() => send('room', 'compare', { copy, original })),
  remember: (text, print) => ask(() => send('memory', 'remember', { text, print })),
  tidyUp: (day, keepFor) => ask(() => send('memory', 'tidyUp', { today: day, keepFor })),
  lookUp: (snapshot, selection) => ask(() => send('room', 'lookUp', { snapshot, selection })),
  link: (url) => ask(() => send('room', 'link', { url })),
  find: (address) => ask(() => send('memory', 'find', { address })),
  kit: async (snapshot) => (await ask(() => send('room', 'kit', { snapshot }))) ?? 'too-slow',
  findings: (service, answer, { question, request, own }) =>
    ask(() =>
      send('room', 'findings', {
        service,
        answer,
        asked: { question, own, request: { ...request, headers: {}, sends: [...request.sends] } },
      }),
    ),
};
