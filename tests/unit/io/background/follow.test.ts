/** A tab is followed by asking the gate that stands in it which visit it is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { follow } from '../../../../lib/io/background/follow';
import { askGate } from '../../../../lib/io/background/reachGate';
import { known } from '../../../../lib/io/background/visit';
import { recordOf } from '../../../../lib/io/shared/tabRecord';
import { session, state } from './tab';

vi.mock('../../../../lib/io/shared/browser', async () => {
  const { browser } = await import('./tab');
  const remove = async (name: string) => void session.delete(name);
  return { browser: { ...browser, storage: { ...browser.storage, session: { ...browser.storage.session, remove } } } };
});
vi.mock('../../../../lib/io/background/reachGate', () => ({ askGate: vi.fn(), reachGate: vi.fn() }));
vi.mock('../../../../lib/io/background/visit', () => ({ known: vi.fn() }));

const name = recordOf(7);
beforeEach(() => {
  vi.resetAllMocks();
  session.clear();
  session.set(name, state);
});

describe.each(['loading', 'complete'] as const)('a tab that is %s', (status) => {
  test('is left as it is where the same visit stands', async () => {
    vi.mocked(askGate).mockResolvedValue({ visit: state.visit });
    await follow(7, status);
    expect(session.get(name)).toEqual(state);
    expect(known).not.toHaveBeenCalled();
  });
  test.each<[string, unknown]>([
    ['another visit', { visit: 'second' }],
    ['no gate', undefined],
    ['a gate that says something else', true],
  ])('is forgotten where %s stands', async (_, answer) => {
    vi.mocked(askGate).mockResolvedValue(answer);
    await follow(7, status);
    expect(session.has(name)).toBe(false);
    expect(known).toHaveBeenCalledTimes(status === 'complete' ? 1 : 0);
  });
});

test('what the next visit wrote while the gate was asked stays', async () => {
  const next = { ...state, visit: 'second' };
  vi.mocked(askGate).mockImplementation(async () => {
    session.set(name, next);
    return undefined;
  });
  await follow(7, 'complete');
  expect(session.get(name)).toEqual(next);
  expect(known).not.toHaveBeenCalled();
});

test('a look-up that was begun before the gate came is the gate’s to take over', async () => {
  const begun = { ...state, visit: 'look-up-1', url: '' };
  session.set(name, begun);
  vi.mocked(askGate).mockResolvedValue({ visit: 'first' });
  await follow(7, 'loading');
  expect(session.get(name)).toEqual(begun);
  vi.mocked(askGate).mockResolvedValue(undefined);
  await follow(7, 'loading');
  expect(session.has(name)).toBe(false);
});

test('a page whose frames never rest is asked once at a time, and once more at the end', async () => {
  let answer = (_: unknown) => {};
  vi.mocked(askGate).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  const first = follow(7, 'loading');
  await vi.waitFor(() => expect(askGate).toHaveBeenCalledTimes(1));
  await Promise.all(Array.from({ length: 50 }, () => follow(7, 'loading')));
  await follow(7, 'complete');
  answer({ visit: state.visit });
  await vi.waitFor(() => expect(askGate).toHaveBeenCalledTimes(2));
  answer(undefined);
  await first;
  expect(askGate).toHaveBeenCalledTimes(2);
  expect(session.has(name)).toBe(false);
  expect(known).toHaveBeenCalledTimes(1);
});

test('a tab of which nothing is known is asked only once it has arrived', async () => {
  session.clear();
  await follow(7, 'loading');
  expect(known).not.toHaveBeenCalled();
  await follow(7, 'complete');
  expect(known).toHaveBeenCalledTimes(1);
  expect(askGate).not.toHaveBeenCalled();
});

test('a page that stays a while after the next was asked for is asked again, until the next stands or has come', async () => {
  vi.useFakeTimers();
  try {
    vi.mocked(askGate).mockResolvedValue({ visit: state.visit });
    await follow(7, 'loading');
    await vi.advanceTimersByTimeAsync(300);
    expect(askGate).toHaveBeenCalledTimes(2);
    vi.mocked(askGate).mockResolvedValue(undefined);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.has(name)).toBe(false);
    session.set(name, state);
    vi.mocked(askGate).mockReset().mockResolvedValue({ visit: state.visit });
    await follow(7, 'loading');
    await follow(7, 'complete');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(askGate).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});
