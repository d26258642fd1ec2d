/**
 * The gate's door to the browser. The content script carries neither the
 * polyfill nor zod: both browsers' own API answers with promises here, and what
 * comes from storage is looked at by hand.
 */
import type { Snapshot, Why } from '../../model';
import type { GateReply, GateRequest } from '../shared/gateProtocol';

interface OwnApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(
        heard: (
          message: unknown,
          sender: { id?: string; tab?: unknown },
          reply: (answer: GateReply) => void,
        ) => boolean,
      ): void;
    };
  };
  storage: { local: { get(names: string[]): Promise<Record<string, unknown>> } };
}

declare const browser: OwnApi | undefined;
declare const chrome: OwnApi | undefined;
const api = typeof browser === 'undefined' ? chrome : browser;

/** How long to wait before sending once more: a process that ended takes a moment to be back. Milliseconds. */
const pauses = [0, 300, 1_500];

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Sends once more when the background died over it, unless the visit it speaks of was left meanwhile; after an update of
 * the extension nobody answers, and none should.
 */
async function send(name: string, data: unknown, left: AbortSignal): Promise<unknown> {
  for (const before of pauses) {
    if (before > 0) await pause(before);
    if (!api?.runtime.id || left.aborted) break;
    try {
      const answer = await api.runtime.sendMessage({ to: 'gate', name, data });
      if (answer !== undefined && answer !== null) return answer;
    } catch {
      // The worker was stopped halfway, or the extension was replaced: the loop's condition tells which.
    }
  }
  return undefined;
}

function isRequest(message: unknown): message is GateRequest {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'page';
}

/** False once the extension was updated or removed under this gate. */
export const isAlive = (): boolean => Boolean(api?.runtime.id);

/** On the global of our own isolated world, where no page sees it: is the gate that set it still alive? */
const marker = Symbol.for('source-context');

/**
 * Whether this is the first living gate in this document. The toolbar button may bring a second one; after an update
 * of the extension the first one is dead.
 */
export function isFirst(): boolean {
  const other: unknown = Reflect.get(globalThis, marker);
  return !(typeof other === 'function' && other()) && Reflect.set(globalThis, marker, isAlive);
}

/** The two settings the gate needs; anything unreadable counts as the default. */
export async function readSettings(): Promise<{ detect: 'automatic' | 'on-request'; leaveAlone: string[] }> {
  const stored = (await api?.storage.local.get(['detect', 'leaveAlone'])) ?? {};
  const hosts: unknown = stored.leaveAlone;
  return {
    detect: stored.detect === 'on-request' ? 'on-request' : 'automatic',
    leaveAlone: Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [],
  };
}

/** Says that a page stands here, and why it will not be read; null: it will, and its snapshot follows later. */
export const sendArrival = (data: { visit: string; url: string; why: Why | null }, left: AbortSignal) =>
  send('arrived', data, left);

/** Sends the page itself, which says the same; resolves when its report is kept. */
export const sendSnapshot = (data: { visit: string; snapshot: Snapshot }, left: AbortSignal) =>
  send('snapshot', data, left);

/** Hears the background's requests. A page cannot reach this listener; other extensions are not heard. */
export function listen(answer: (request: GateRequest) => Promise<GateReply>): void {
  api?.runtime.onMessage.addListener((message, sender, reply) => {
    if (!isRequest(message) || sender.id !== api.runtime.id || sender.tab) return false;
    answer(message).then(reply, () => reply(false));
    return true;
  });
}
