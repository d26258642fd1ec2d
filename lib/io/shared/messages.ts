/** Sending and hearing the messages of `protocol.ts`, checked on both ends. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { type Data, Envelope, type Name, protocol, type Reply, type To } from './protocol';

/** What came of a message. `silent`: nobody heard it, or whoever did died before answering. */
export type Delivery<A> = { outcome: 'answered'; answer: A } | { outcome: 'silent' };

/** Sends a message to one of our other parts. */
export async function send<T extends To, N extends Name<T>>(
  to: T,
  name: N,
  data: Data<T, N>,
): Promise<Delivery<Reply<T, N>>> {
  try {
    const envelope: Envelope<T, N> = { to, name, data };
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    return isReply(to, name, answer) ? { outcome: 'answered', answer } : { outcome: 'silent' };
  } catch {
    return { outcome: 'silent' };
  }
}

const schemas = (to: To, name: string) => Object.entries(protocol[to]).find(([known]) => known === name)?.[1]();

/** Whether this is what comes back from a message. */
export function isReply<T extends To, N extends Name<T>>(to: T, name: N, answer: unknown): answer is Reply<T, N> {
  const schema = schemas(to, name)?.answer;
  // Nothing comes back as undefined or as null, as the browser likes; null is an answer, too.
  return schema !== undefined && (schema.safeParse(answer).success || schema.safeParse(answer ?? undefined).success);
}

function isData<T extends To, N extends Name<T>>(to: T, name: N, data: unknown): data is Data<T, N> {
  return schemas(to, name)?.data.safeParse(data).success ?? false;
}

export type Sender = Runtime.MessageSender;
type Handlers<T extends To> = { [N in Name<T>]: (data: Data<T, N>, sender: Sender) => Promise<Reply<T, N>> };

/**
 * Hears the messages for one of our parts. `accept` says from whom; a message that is not for us, from somebody
 * else or of another shape is not answered at all.
 */
export function listen<T extends To>(to: T, accept: (sender: Sender) => boolean, handlers: Handlers<T>): void {
  const names = Object.keys(handlers);
  const isName = (name: string): name is Name<T> => names.includes(name);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || envelope.data.to !== to || !accept(sender)) return undefined;
    const { name, data } = envelope.data;
    return isName(name) && isData(to, name, data) ? handlers[name](data, sender) : undefined;
  });
}

/** One of our own pages: its address is ours, which no web page and no content script can say of itself. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** Our own welcome page, which is the gate of its sample article. */
export function isWelcomePage(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    sender.url === browser.runtime.getURL('/welcome.html')
  );
}

/** The gate in the top frame of a tab. */
export function isGate(sender: Sender): boolean {
  return (
    sender.id === browser.runtime.id &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    /^(https?|file):/.test(sender.url ?? '')
  );
}
