/**
 * The booth of Chrome's reading room: a sandboxed frame with a process of its own, where pages are parsed. Work that no
 * clock can stop ends with the frame; neither the room nor our other pages notice.
 */
import { isReply } from '../shared/messages';
import type { Data, Name, Reply } from '../shared/protocol';
import { within } from '../shared/within';
import { smallestFirst } from './turn';

export type Job = { [N in Name<'room'>]: { name: N; data: Data<'room', N> } }[Name<'room'>];
export type JobAnswer = Reply<'room', Name<'room'>>;

/** A job that takes longer does not come back: the slowest of 2,100 pages took a sixth of it. Milliseconds. */
const patience = 4_000;
/** For a frame to load. One in twenty never does in a browser that is just starting: another is tried beside it. Milliseconds. */
const loading = 2_000;
/** So many are tried: a browser that starts on a busy machine takes its time. */
const mostFrames = 5;
/** A booth that nobody asks is memory for nothing. Milliseconds. */
const idle = 20_000;

/** The frame, once its code hears. */
interface Booth {
  frame: HTMLIFrameElement;
  port: MessagePort;
}

let open: Promise<Booth | null> | null = null;
let closing: ReturnType<typeof setTimeout> | undefined;

function addFrame(): { frame: HTMLIFrameElement; loaded: Promise<HTMLIFrameElement> } {
  const frame = document.createElement('iframe');
  const loaded = new Promise<HTMLIFrameElement>((resolve) =>
    frame.addEventListener('load', () => resolve(frame), { once: true }),
  );
  frame.src = '/booth.html';
  document.body.append(frame);
  return { frame, loaded };
}

/** Opens a booth; of several frames the first that loads. */
async function load(): Promise<Booth | null> {
  const tried: ReturnType<typeof addFrame>[] = [];
  let first: HTMLIFrameElement | 'late' = 'late';
  while (first === 'late' && tried.length < mostFrames) {
    tried.push(addFrame());
    first = await within(loading, Promise.race(tried.map(({ loaded }) => loaded)));
  }
  for (const { frame } of tried) if (frame !== first) frame.remove();
  if (first === 'late') return null;
  const { port1: port, port2 } = new MessageChannel();
  // Its origin is its own, so no other can be named.
  first.contentWindow?.postMessage(null, '*', [port2]);
  return { frame: first, port };
}

async function close(): Promise<void> {
  const booth = await open;
  open = null;
  booth?.port.close();
  booth?.frame.remove();
}

const inTurn = smallestFirst();

/**
 * Has a job done, the smallest of those that wait first (`size`: letters to be read); null where it did not come back in
 * time, or gave no answer of its kind.
 */
export function ask<N extends Name<'room'>>(
  name: N,
  data: Data<'room', N>,
  size = 0,
): Promise<Reply<'room', N> | null> {
  return inTurn(size, async () => {
    clearTimeout(closing);
    open ??= load();
    const booth = await open;
    if (!booth) {
      open = null;
      return null;
    }
    const { port } = booth;
    const answered = new Promise<{ answer: unknown }>((resolve) => {
      port.onmessage = ({ data: answer }: MessageEvent<unknown>) => resolve({ answer });
    });
    port.postMessage({ name, data });
    const done = await within(patience, answered);
    if (done === 'late') {
      await close();
      return null;
    }
    closing = setTimeout(() => void inTurn(0, close), idle);
    return isReply('room', name, done.answer) ? done.answer : null;
  });
}
