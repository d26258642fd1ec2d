/** What the memory stands on: shelves that remember values by their keys. The browser's is `lib/io/room/shelves.ts`. */
import type { Fault } from '../model';

export type { Fault };

/**
 * `texts` by their number, what they say and their fingerprints; `words`, by the same number, those that the reader
 * saved; `rows`, parts of the index; `habits`, by site, what it puts under its texts; `state`, what is known of all.
 */
export const shelves = ['texts', 'words', 'rows', 'habits', 'state'] as const;
export type Shelf = (typeof shelves)[number];

/** Numbers ascend, and names stand behind all of them. */
export type Key = number | string;

export type Outcome<A> = { outcome: 'done'; value: A } | { outcome: 'failed'; why: Fault };

/** One thing put (`value`), taken away, or a whole shelf emptied, in their order. */
export type Change =
  | { shelf: Shelf; key: Key; value: unknown }
  | { shelf: Shelf; key: Key; gone: true }
  | { shelf: Shelf; empty: true };

export interface Store {
  /** The values of these keys, in their order; undefined where there is none. */
  get(shelf: Shelf, keys: readonly Key[]): Promise<Outcome<unknown[]>>;
  /** The first `most` values whose keys are not less than `from`, with their keys, ascending. */
  range(shelf: Shelf, from: Key, most: number): Promise<Outcome<[key: Key, value: unknown][]>>;
  /** The last `most` values whose keys are less than `before`, or of all where that is null; descending. */
  last(shelf: Shelf, before: Key | null, most: number): Promise<Outcome<[key: Key, value: unknown][]>>;
  /** All of these changes, or none of them, whatever happens meanwhile. */
  apply(changes: readonly Change[]): Promise<Outcome<null>>;
}

export const done = <A>(value: A): Outcome<A> => ({ outcome: 'done', value });
export const failed = (why: Fault): { outcome: 'failed'; why: Fault } => ({ outcome: 'failed', why });
