/**
 * Every message between our parts, in one place: its name, what it carries and
 * what comes back. Messages only ask for work; facts travel through state.
 */
import * as z from 'zod/mini';
import { caps } from '../../caps';
import { Began, Failure, Finding, Question, Sent, Topic } from '../../coverage/model';
import { Forgotten, Listed, Remembered } from '../../memory/model';
import {
  ArchiveSetup,
  ArticleText,
  Compared,
  Fault,
  KeepFor,
  Kit,
  LinkSite,
  LookUp,
  Recall,
  Report,
  SearxngSetup,
  ServiceName,
  Snapshot,
  Why,
} from '../../model';
import { Comparison } from './comparison';

/** Of which tab. */
const tab = { tabId: z.number() };
const upTo = (most: number) => z.string().check(z.maxLength(most));
const address = upTo(caps.address);
const visit = upTo(caps.visit);
/** Of a fingerprint, in letters. */
const longestPrint = 200_000;
/** Which of the reader's questions about a tab. */
const asking = { ...tab, topic: Topic, detail: address };

/** What the memory answers, or why it cannot. */
const outcomeOf = <A extends z.core.SomeType>(value: A) =>
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('done'), value }),
    z.object({ outcome: z.literal('failed'), why: Fault }),
  ]);

/** A message's two shapes, built when one is first sent or heard. */
function message<D extends z.core.SomeType, A extends z.core.SomeType>(
  build: () => { data: D; answer: A },
): () => { data: D; answer: A } {
  let built: { data: D; answer: A } | null = null;
  return () => {
    built ??= build();
    return built;
  };
}

/** Who a message is for; every listener hears all messages and takes its own. */
export const protocol = {
  /** From the gate, about the page it stands in. The background takes these from a tab's top frame only. */
  gate: {
    /** A document, or an in-page address, now stands; `why` tells that it will not be read, null that it will. */
    arrived: message(() => ({ data: z.object({ visit, url: address, why: z.nullable(Why) }), answer: z.boolean() })),
    /** The page itself, which stands there and is to be read. The answer comes when its report is stored; no answer means the background died: send again. */
    snapshot: message(() => ({ data: z.object({ visit, snapshot: Snapshot }), answer: z.boolean() })),
  },
  /** From our own pages, asked for by the reader. Taken from nobody else. */
  background: {
    /** Nothing is known about this tab: let its gate speak again. Answers why it has none, or null. */
    known: message(() => ({ data: z.object(tab), answer: z.nullable(Why) })),
    /** Read this tab now, whatever the settings say. Answers why it can't be, or null. */
    read: message(() => ({ data: z.object(tab), answer: z.nullable(Why) })),
    /** Scroll to these words on the page and mark them. Answers whether they are there. */
    show: message(() => ({ data: z.object({ ...tab, quote: upTo(caps.passage) }), answer: z.boolean() })),
    unshow: message(() => ({ data: z.object(tab), answer: z.void() })),
    lookUp: message(() => ({ data: z.object({ ...tab, selection: upTo(caps.passage) }), answer: z.void() })),
    /** Make the kit of the page that stood in this tab on this visit. Answers why there is none where there is none. */
    kit: message(() => ({ data: z.object({ ...tab, visit }), answer: z.union([Kit, Why]) })),
    /**
     * Ask the chosen services about the page of this visit. Answers at once, what came of the click; the services'
     * answers come through state. `confirmed`: the reader was told what speaks against it, and wants it all the same.
     */
    ask: message(() => ({
      data: z.object({ ...asking, visit, confirmed: z.boolean() }),
      answer: Began,
    })),
    stop: message(() => ({ data: z.object(asking), answer: z.void() })),
    /** The text that stands in this tab, to be compared with another; or why there is none. */
    text: message(() => ({ data: z.object(tab), answer: z.union([ArticleText, Why]) })),
    /** Ask the site of an address for its page, which the reader wants to compare; nobody else is asked. */
    fetchText: message(() => ({
      data: z.object({ url: address }),
      answer: z.discriminatedUnion('is', [
        z.object({ is: z.literal('text'), text: ArticleText }),
        z.object({ is: z.literal('unread'), why: Why }),
        z.object({
          is: z.literal('failed'),
          why: z.union([Failure, z.enum(['private', 'no-permission', 'stopped', 'absent', 'silent'])]),
        }),
      ]),
    })),
    /** Compare two texts; null where the room gave no answer. */
    compare: message(() => ({
      data: z.object({ copy: ArticleText, original: ArticleText }),
      answer: z.nullable(Comparison),
    })),
    stopText: message(() => ({ data: z.object({ url: address }), answer: z.void() })),
    /** What came of comparing the text of this visit; kept beside its report. */
    compared: message(() => ({ data: z.object({ ...tab, visit, compared: Compared }), answer: z.void() })),
    /** Somebody is about to ask the memory: have the room open. */
    openRoom: message(() => ({ data: z.object({}), answer: z.void() })),
    /** Somebody waits for answers: stay awake, and if you were ended meanwhile, say so. */
    pulse: message(() => ({ data: z.object({}), answer: z.void() })),
  },
  /** From the background to the reading room (Chrome: the offscreen document, and on to its booth). It answers null where nothing came of it. */
  room: {
    /** A page is about to come. */
    prepare: message(() => ({ data: z.object({}), answer: z.void() })),
    /** `print`: its text's fingerprint in letters, for the memory; null where it is not wanted, or the text too short. */
    read: message(() => ({
      data: z.object({ snapshot: Snapshot, withPrint: z.boolean() }),
      answer: z.nullable(z.object({ answer: z.union([Report, Why]), print: z.nullable(upTo(longestPrint)) })),
    })),
    text: message(() => ({ data: z.object({ snapshot: Snapshot }), answer: z.nullable(z.union([ArticleText, Why])) })),
    compare: message(() => ({
      data: z.object({ copy: ArticleText, original: ArticleText }),
      answer: z.nullable(Comparison),
    })),
    lookUp: message(() => ({
      data: z.object({ snapshot: Snapshot, selection: upTo(caps.passage) }),
      answer: z.nullable(LookUp),
    })),
    /** What the dataset says of the site that a link leads to. */
    link: message(() => ({ data: z.object({ url: address }), answer: z.nullable(LinkSite) })),
    /** Report and kit from the one snapshot; the room's own day decides whether it may be made. */
    kit: message(() => ({ data: z.object({ snapshot: Snapshot }), answer: z.nullable(z.union([Kit, Why])) })),
    /** Read what a service answered. */
    findings: message(() => ({
      data: z.object({
        service: ServiceName,
        answer: z.object({ status: z.number(), text: upTo(caps.html) }),
        asked: z.object({
          question: Question,
          request: z.object({
            // An address within an address is spelled with escapes.
            url: upTo(4 * caps.address),
            body: z.nullable(upTo(4 * caps.address)),
            headers: z.record(upTo(caps.name), address),
            sends: z.array(z.object({ what: Sent, words: address })),
          }),
          own: z.object({ searxng: z.nullable(SearxngSetup), archive: z.nullable(ArchiveSetup) }),
        }),
      }),
      answer: z.nullable(
        z.discriminatedUnion('is', [
          z.object({ is: z.literal('found'), findings: z.array(Finding) }),
          z.object({ is: z.literal('failed'), why: Failure, said: z.optional(upTo(caps.name)) }),
        ]),
      ),
    })),
  },
  /** From our own pages and the background to the memory, which is where the reading room is. `openRoom` first. */
  memory: {
    /** Takes a text in, and tells what it shares passages with. */
    remember: message(() => ({
      data: z.object({ text: Remembered, print: upTo(longestPrint) }),
      answer: Recall,
    })),
    /** A page of texts, those that came last first; `before` is the number from which it goes on, null for the first page. */
    list: message(() => ({
      data: z.object({ before: z.nullable(z.number()) }),
      answer: outcomeOf(z.object({ texts: z.array(Listed), next: z.nullable(z.number()), size: z.number() })),
    })),
    /** The texts remembered of one address. */
    find: message(() => ({ data: z.object({ address }), answer: outcomeOf(z.array(Listed)) })),
    /** Answers how many were forgotten. */
    forget: message(() => ({ data: z.object({ forgotten: Forgotten }), answer: outcomeOf(z.number()) })),
    /** Forgets what is older than the reader wants, by his own day; quick where nothing is. Answers how many were. */
    tidyUp: message(() => ({
      data: z.object({ today: z.iso.date(), keepFor: KeepFor }),
      answer: outcomeOf(z.number()),
    })),
    /** The reader saves a text's words, or takes them away again. */
    save: message(() => ({
      data: z.object({ id: z.number(), text: z.nullable(ArticleText) }),
      answer: outcomeOf(z.boolean()),
    })),
    /** The words that were saved; null where none were. */
    saved: message(() => ({ data: z.object({ id: z.number() }), answer: outcomeOf(z.nullable(ArticleText)) })),
    /** Some lines of all, as JSON Lines; `from` is 0 at first, then `next`. */
    lines: message(() => ({
      data: z.object({ from: z.number() }),
      answer: outcomeOf(z.object({ lines: z.array(upTo(caps.html)), next: z.nullable(z.number()) })),
    })),
    /** Takes in such lines, some hundreds at once. */
    takeLines: message(() => ({
      data: z.object({ lines: z.array(upTo(caps.html)), isLast: z.boolean() }),
      answer: outcomeOf(z.object({ texts: z.number(), known: z.number(), unread: z.number() })),
    })),
  },
} as const;

type Protocol = typeof protocol;
export type To = keyof Protocol;
export type Name<T extends To> = keyof Protocol[T] & string;
type Part<T extends To, N extends Name<T>, P extends 'data' | 'answer'> = Protocol[T][N] extends () => Record<
  P,
  infer S extends z.core.SomeType
>
  ? z.infer<S>
  : never;
export type Data<T extends To, N extends Name<T>> = Part<T, N, 'data'>;
export type Reply<T extends To, N extends Name<T>> = Part<T, N, 'answer'>;

/** What a message looks like on the way. */
export const Envelope = z.object({ to: upTo(caps.visit), name: upTo(caps.visit), data: z.unknown() });
export interface Envelope<T extends To, N extends Name<T>> {
  to: T;
  name: N;
  data: Data<T, N>;
}
