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
  /** The process ends when it has made so many changes of the next batch; nobody hears an answer. */
  endAfter(changes: number): void;
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
  let end: number | null = null;
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
    endAfter: (changes) => {
      end = changes;
    },
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
      for (const [at, change] of changes.entries()) {
        if (at === end) return new Promise(() => undefined);
        make(next, change);
      }
      if (end !== null && end >= changes.length) {
        // Whole, but nobody lived to hear it.
        kept = next;
        return new Promise(() => undefined);
      }
      kept = next;
      return done(null);
    },
  };
}

/** All shelves of a store, to see that nothing changed. */
export const contentOf = (store: HeldStore): string =>
  JSON.stringify(shelves.map((shelf) => [...store.shelf(shelf)].sort(inOrder)));
