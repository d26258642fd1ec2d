/** What sites put under many of their texts: rows that count for none of them. */

import type { Fingerprint } from './fingerprint';
import { repeatedIn } from './match';
import { packed, unpacked } from './packed';
import { type Change, done, type Outcome, type Store } from './store';

/** A site's rows that do not count, packed. */
export interface Habit {
  site: string;
  rows: Uint8Array;
}

/** So many rows of a site, at most. */
const mostRows = 2_000;
/** How many sites are read at once where all are. */
const page = 500;

const none: ReadonlySet<number> = new Set();

const packedRows = (rows: ReadonlySet<number>) => packed({ rate: 0, hashes: new Uint32Array(rows).sort() });
const rowsIn = (value: unknown): ReadonlySet<number> =>
  value instanceof Uint8Array ? new Set(unpacked(value)?.hashes) : none;

/** What is to be written where a site has these habits from now on. */
export const habitChange = (site: string, rows: ReadonlySet<number>): Change =>
  rows.size === 0
    ? { shelf: 'habits', key: site, gone: true }
    : { shelf: 'habits', key: site, value: packedRows(rows) };

/** The rows of a text that its site puts under others too: those known, and those that these texts of the site tell. */
export function withRepeated(
  known: ReadonlySet<number>,
  print: Fingerprint,
  others: readonly Fingerprint[],
): ReadonlySet<number> {
  return known.size >= mostRows ? known : new Set([...known, ...repeatedIn(print, others)]);
}

/** The habits in their store, as they are asked for. */
export class Habits {
  #store: Store;
  #known = new Map<string, ReadonlySet<number>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The rows of these sites that do not count. */
  async of(sites: Iterable<string>): Promise<Outcome<(site: string) => ReadonlySet<number>>> {
    const missing = [...new Set(sites)].filter((site) => !this.#known.has(site));
    const found: Outcome<unknown[]> = missing.length > 0 ? await this.#store.get('habits', missing) : done([]);
    if (found.outcome === 'failed') return found;
    missing.forEach((site, at) => {
      this.#known.set(site, rowsIn(found.value[at]));
    });
    return done((site) => this.#known.get(site) ?? none);
  }

  /** Those of all sites. */
  async all(): Promise<Outcome<Habit[]>> {
    const habits: Habit[] = [];
    for (let from: string | null = ''; from !== null; ) {
      const found: Awaited<ReturnType<Store['range']>> = await this.#store.range('habits', from, page);
      if (found.outcome === 'failed') return found;
      for (const [site, rows] of found.value) if (rows instanceof Uint8Array) habits.push({ site: String(site), rows });
      // The next name that there may be.
      from = found.value.length < page ? null : `${found.value.at(-1)?.[0]}\0`;
    }
    return done(habits);
  }

  /** These changes were made. */
  wrote(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.shelf !== 'habits') continue;
      if ('key' in change) this.#known.delete(String(change.key));
      else this.#known.clear();
    }
  }
}
