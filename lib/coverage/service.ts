import type { ArchiveSetup, SearxngSetup, ServiceName } from '../model';
import type { MessageKey } from '../words';
import type { Failure, Finding, Question, Sent } from './model';

/** A part of what leaves the computer with a request. */
export interface Part {
  what: Sent;
  words: string;
}

/** One request, whole: nothing is added to it on the way but what every request of a browser has. */
export interface Request {
  url: string;
  /** JSON to be posted; null for a plain GET. */
  body: string | null;
  /** `Authorization`, where the reader gave a key. */
  headers: Readonly<Record<string, string>>;
  sends: readonly Part[];
}

/** Services of the reader’s own, as he set them up; null where he has none. */
export interface OwnServices {
  searxng: SearxngSetup | null;
  archive: ArchiveSetup | null;
}

/** What an answer means: findings (none is an answer too), or why it is not one. `said` is the service's own message. */
export type Meaning = { is: 'found'; findings: Finding[] } | { is: 'failed'; why: Failure; said?: string | undefined };

/** What an answer answers. */
export interface Asked {
  question: Question;
  request: Request;
  own: OwnServices;
}

/** An answer as it came over the network, decoded. */
export interface Answer {
  status: number;
  text: string;
}

/**
 * One service that can be asked. Two pure halves: `ask` says what to send, `read` what came back means. All that is
 * between them is the same for all (`lib/io/background/net.ts`).
 */
export interface Service {
  id: ServiceName;
  /** Its own name, the same in every language. */
  name: string;
  /** What it is permitted to be asked at: match patterns. Empty where the reader gives the address. */
  hosts: readonly string[];
  /** What it gives, in a few words for the reader. */
  gives: MessageKey;
  /** Not ticked when the reader first chooses: slow, or mostly without an answer. */
  isExtra?: boolean;
  /** How long it may take, ms. */
  patience: number;
  /** The least time between two requests, ms; what the service asks of its users. */
  pace: number;
  /** The statuses beside 200 whose body `read` understands. */
  reads?: readonly number[];
  /** The request for a question, or null where it is none for this service. */
  ask(question: Question, own: OwnServices): Request | null;
  /** Reads an answer of status 200 (or of `reads`). Never throws; hostile text is expected. */
  read(answer: Answer, asked: Asked): Meaning;
}

/** A request that only reads an address. */
export const get = (url: URL | string, ...sends: Part[]): Request => ({
  url: String(url),
  body: null,
  headers: {},
  sends,
});

/** An address with these parameters, spelled as every browser spells them. */
export function addressOf(base: string, parameters: Readonly<Record<string, string>>): URL {
  const url = new URL(base);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** No more findings than this are taken from one answer. */
export const mostFindings = 100;
