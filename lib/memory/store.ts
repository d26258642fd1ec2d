/** What the memory stands on: numbered shelves that remember bytes. The browser's is `lib/io/room/shelves.ts`. */
import type { Fault } from '../model';

export type { Fault };

/**
 * `texts` by their number, what they say and their fingerprints; `rows`, parts of the index; `state`, what is known
 * about both, by `place`.
 */
export const shelves = ['texts', 'rows', 'state'] as const;
export type Shelf = (typeof shelves)[number];

export type Outcome<A> = { outcome: 'done'; value: A } | { outcome: 'failed'; why: Fault };

/** One thing put (`value`), taken away, or a whole shelf emptied, in their order. */
export type Change =
  | { shelf: Shelf; key: number; value: unknown }
  | { shelf: Shelf; key: number; gone: true }
  | { shelf: Shelf; empty: true };

export interface Store {
  /** The values of these keys, in their order; undefined where there is none. */
  get(shelf: Shelf, keys: readonly number[]): Promise<Outcome<unknown[]>>;
  /** The first `most` values whose keys are not less than `from`, with their keys, ascending. */
  range(shelf: Shelf, from: number, most: number): Promise<Outcome<[key: number, value: unknown][]>>;
  /** All of these changes, or none of them, whatever happens meanwhile. */
  apply(changes: readonly Change[]): Promise<Outcome<null>>;
}

export const done = <A>(value: A): Outcome<A> => ({ outcome: 'done', value });
export const failed = (why: Fault): { outcome: 'failed'; why: Fault } => ({ outcome: 'failed', why });
