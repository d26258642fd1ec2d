/** Shelves in memory, which can be told to fail as a disk, a browser or a process does. */
import {
  type Change,
  done,
  type Fault,
  failed,
  type Key,
  type Shelf,
  type Store,
  shelves,
} from '../../../lib/memory/store';

export interface HeldStore extends Store {
  /** The next changes are refused. */
  refuse(why: Fault | null): void;
  /** The process ends when it has made so many changes of a batch, the next one unless told; nobody hears an answer. */
  endAfter(changes: number, batch?: number): void;
  /** Resolves when it has ended. */
  ended: Promise<void>;
  /** How many changes each batch had. */
  written: number[];
  /** What another process finds afterwards. */
  restarted(): HeldStore;
  /** How many values were read, and how many bytes they had. */
  read: { values: number; bytes: number };
  shelf(name: Shelf): ReadonlyMap<Key, unknown>;
}

type Shelves = Record<Shelf, Map<Key, unknown>>;

const copied = (from: Shelves | null): Shelves => {
  const copy = (shelf: Shelf) => new Map(from?.[shelf]);
  return {
    texts: copy('texts'),
    words: copy('words'),
    rows: copy('rows'),
    habits: copy('habits'),
    state: copy('state'),
  };
};

/** As IndexedDB orders keys: numbers, then names. */
const inOrder = ([a]: [Key, unknown], [b]: [Key, unknown]): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
const isLess = (a: Key, b: Key): boolean => inOrder([a, null], [b, null]) < 0;

function make(to: Shelves, change: Change): void {
  if ('empty' in change) to[change.shelf].clear();
  else if ('gone' in change) to[change.shelf].delete(change.key);
  else to[change.shelf].set(change.key, change.value);
}

export function heldStore(start: Shelves = copied(null)): HeldStore {
  let kept = start;
  let refused: Fault | null = null;
  let end: { at: number; batch: number } | null = null;
  const written: number[] = [];
  const { promise: ended, resolve: hasEnded } = Promise.withResolvers<void>();
  /** Nobody hears of it. */
  const never = (): Promise<never> => {
    hasEnded();
    return new Promise(() => undefined);
  };
  const read = { values: 0, bytes: 0 };
  const counted = (value: unknown) => {
    read.values++;
    read.bytes += value instanceof Uint8Array ? value.length : 0;
    return value;
  };
  return {
    read,
    refuse: (why) => {
      refused = why;
    },
    endAfter: (at, batch = written.length) => {
      end = { at, batch };
    },
    ended,
    written,
    restarted: () => heldStore(copied(kept)),
    shelf: (name) => kept[name],
    get: async (shelf, keys) => done(keys.map((key) => counted(kept[shelf].get(key)))),
    range: async (shelf, from, most) =>
      done(
        [...kept[shelf]]
          .filter(([key]) => !isLess(key, from))
          .sort(inOrder)
          .slice(0, most)
          .map(([key, value]): [Key, unknown] => [key, counted(value)]),
      ),
    last: async (shelf, before, most) =>
      done(
        [...kept[shelf]]
          .filter(([key]) => before === null || isLess(key, before))
          .sort(inOrder)
          .reverse()
          .slice(0, most)
          .map(([key, value]): [Key, unknown] => [key, counted(value)]),
      ),
    apply: async (changes) => {
      if (refused) return failed(refused);
      // As IndexedDB does it: what is not whole is not there.
      const next = copied(kept);
      const isLast = end?.batch === written.length;
      for (const [at, change] of changes.entries()) {
        if (isLast && at === end?.at) return never();
        make(next, change);
      }
      kept = next;
      written.push(changes.length);
      // Whole, but nobody lived to hear it.
      return isLast ? never() : done(null);
    },
  };
}

/** All shelves of a store, to see that nothing changed. */
export const contentOf = (store: HeldStore): string =>
  JSON.stringify(shelves.map((shelf) => [...store.shelf(shelf)].sort(inOrder)));
