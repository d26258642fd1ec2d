// @vitest-environment jsdom
/** The booth's frames, which a browser may forget to load. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../../lib/io/shared/browser', () => ({ browser: {} }));

/** Which of the frames load, by the order in which they are added. */
let loads: readonly boolean[] = [];
const added: HTMLIFrameElement[] = [];
/** Jobs that reached a booth. */
let jobs = 0;

/** Answers the port that a frame is given, as a booth does. */
function answerIn(frame: HTMLIFrameElement): void {
  const heard = (_: unknown, __: string, [port]: [MessagePort]) => {
    port.onmessage = () => {
      jobs++;
      port.postMessage(undefined);
    };
  };
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage: heard } });
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  added.length = 0;
  jobs = 0;
  vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
    for (const node of nodes) {
      if (!(node instanceof HTMLIFrameElement)) continue;
      added.push(node);
      answerIn(node);
      if (loads[added.length - 1]) queueMicrotask(() => node.dispatchEvent(new Event('load')));
    }
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function prepare(): Promise<void> {
  const { ask } = await import('../../../../lib/io/room/booth');
  let isOver = false;
  ask('prepare', {}).then(() => {
    isOver = true;
  });
  for (let turn = 0; turn < 200 && !isOver; turn++) {
    await vi.advanceTimersByTimeAsync(100);
    // Messages of a port come in turns of their own.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('one that loads is the booth', async () => {
  loads = [true];
  await prepare();
  expect([added.length, jobs]).toEqual([1, 1]);
});

test('one that does not is given another beside it', async () => {
  loads = [false, true];
  await prepare();
  expect([added.length, jobs]).toEqual([2, 1]);
});

test('where none loads there is no booth', async () => {
  loads = [];
  await prepare();
  expect([added.length, jobs]).toEqual([5, 0]);
});
