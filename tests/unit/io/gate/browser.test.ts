/** The gate's door: what it says, and whom it hears. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { junk, spoiled } from '../shaped';

type Reply = (answer: unknown) => void;
type Heard = (message: unknown, sender: { id?: string; tab?: unknown }, reply: Reply) => boolean;
const { listeners, sendMessage, runtime, get } = vi.hoisted(() => {
  const heard: Heard[] = [];
  const says = vi.fn<(message: unknown) => Promise<unknown>>();
  const own: { id?: string } = { id: 'us' };
  const stored = vi.fn<() => Promise<Record<string, unknown>>>(async () => ({}));
  vi.stubGlobal('browser', {
    runtime: {
      get id() {
        return own.id;
      },
      sendMessage: says,
      onMessage: { addListener: (each: Heard) => heard.push(each) },
    },
    storage: { local: { get: stored } },
  });
  return { listeners: heard, sendMessage: says, runtime: own, get: stored };
});

const { isAlive, listen, readSettings, sendArrival } = await import('../../../../lib/io/gate/browser');

const arrival = { visit: 'first', url: 'https://bay.example/a', why: null };
const heard = vi.fn(async () => true);
listen(heard);
let leaving = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  sendMessage.mockReset();
  runtime.id = 'us';
  leaving = new AbortController();
});
afterEach(() => vi.useRealTimers());

/** Sends, and lets the time pass that it waits. */
async function sent(): Promise<unknown> {
  const coming = sendArrival(arrival, leaving.signal);
  await vi.runAllTimersAsync();
  return coming;
}

test('what is answered is sent once', async () => {
  sendMessage.mockResolvedValue(true);
  expect(await sent()).toBe(true);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ to: 'gate', name: 'arrived', data: arrival });
});

test('a process that ended is waited for', async () => {
  const start = Date.now();
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection'));
  sendMessage.mockImplementation(async () => {
    // A new one takes a second to start.
    if (Date.now() - start < 1_000) throw new Error('Could not establish connection');
    return true;
  });
  expect(await sent()).toBe(true);
});

test('whom nobody answers gives up', async () => {
  sendMessage.mockResolvedValue(undefined);
  expect(await sent()).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('of a visit that was left nothing is said once more', async () => {
  sendMessage.mockImplementation(async () => {
    leaving.abort();
    throw new Error('The message port closed before a response was received');
  });
  expect(await sent()).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('after an update nothing is sent anymore', async () => {
  sendMessage.mockImplementation(async () => {
    delete runtime.id;
    throw new Error('Extension context invalidated');
  });
  expect(await sent()).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(isAlive()).toBe(false);
});

const request = fc.record({
  to: fc.constantFrom('page', 'gate', 'background'),
  name: fc.constantFrom('again', 'snapshot', 'show', 'unshow', '__proto__', 'toString'),
  asked: fc.boolean(),
  quote: fc.string(),
});

test('nobody but our background is heard', () => {
  const strangers = [{ id: 'them' }, { id: 'us', tab: { id: 7 } }, { tab: {} }, {}, { id: '' }];
  fc.assert(
    fc.property(fc.oneof(request, spoiled(request), junk), fc.constantFrom(...strangers), (message, sender) => {
      const reply = vi.fn();
      for (const hears of listeners) expect(hears(message, sender, reply)).toBe(false);
      expect(reply).not.toHaveBeenCalled();
    }),
  );
  expect(heard).not.toHaveBeenCalled();
});

test('what is said to others is not heard, and whatever breaks is answered', async () => {
  const ours = { id: 'us' };
  for (const hears of listeners) expect(hears({ to: 'gate', name: 'again' }, ours, vi.fn())).toBe(false);
  heard.mockRejectedValueOnce(new Error('broke'));
  const reply = vi.fn();
  for (const hears of listeners) expect(hears({ to: 'page', name: 'show', quote: 'a' }, ours, reply)).toBe(true);
  await vi.runAllTimersAsync();
  expect(reply).toHaveBeenCalledExactlyOnceWith(false);
});

test('whatever is stored as settings is read as settings', async () => {
  await fc.assert(
    fc.asyncProperty(junk, junk, async (detect, leaveAlone) => {
      get.mockResolvedValueOnce({ detect, leaveAlone });
      const settings = await readSettings();
      expect(['automatic', 'on-request']).toContain(settings.detect);
      expect(settings.leaveAlone.every((host) => typeof host === 'string')).toBe(true);
    }),
  );
});
