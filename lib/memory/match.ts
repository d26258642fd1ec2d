/** How much of two texts is the same, by their fingerprints. */
import { type Fingerprint, limitOf } from './fingerprint';

/** What two fingerprints have in common, of rows that both would have kept. */
export interface Overlap {
  /** How many rows. */
  shared: number;
  /** The share of the first text's rows that stand in the second, and the other way round; 0 to 1. */
  ofFirst: number;
  ofSecond: number;
}

/** Nothing to leave out. */
const none: ReadonlySet<number> = new Set();

/** How many of these hashes are below the limit and count. */
function counted(hashes: Uint32Array, limit: number, except: ReadonlySet<number>): number {
  let count = 0;
  for (const hash of hashes) {
    if (hash >= limit) break;
    if (!except.has(hash)) count++;
  }
  return count;
}

/** How many rows two fingerprints share. */
export function sharedBy({ hashes: a }: Fingerprint, { hashes: b }: Fingerprint, except = none): number {
  let [at, shared] = [0, 0];
  // A question is compared with hundreds of texts: nothing is called here that need not be.
  for (const hash of a) {
    if (at === b.length) break;
    while ((b[at] ?? hash) < hash) at++;
    if (b[at] === hash && (except.size === 0 || !except.has(hash))) shared++;
  }
  return shared;
}

/** Compares two texts. `except`: rows that do not count, for a site puts them under many texts. */
export function overlapOf(first: Fingerprint, second: Fingerprint, except = none): Overlap {
  const limit = limitOf(Math.max(first.rate, second.rate));
  const shared = sharedBy(first, second, except);
  const share = ({ hashes }: Fingerprint) => (shared === 0 ? 0 : shared / counted(hashes, limit, except));
  return { shared, ofFirst: share(first), ofSecond: share(second) };
}

/** Fewer shared rows are a turn of phrase, or a quotation. */
export const fewest = 3;
/** So much of one of the texts must be the other's. A copy that keeps a fifth and mends a word in 20 has 15 %. */
const least = 0.1;

/** Does one of the texts hold a passage of the other's? */
export const isCopy = ({ shared, ofFirst, ofSecond }: Overlap): boolean =>
  shared >= fewest && Math.max(ofFirst, ofSecond) >= least;

/** The larger of both shares. */
export const shareOf = ({ ofFirst, ofSecond }: Overlap): number => Math.max(ofFirst, ofSecond);

/** With less in common two texts are two: they share a quotation, or what their site puts under each. */
export const mostly = 0.5;

/** Is one of the texts mostly the other? Then what is known of one holds for both. */
export const isMostly = (overlap: Overlap): boolean => isCopy(overlap) && shareOf(overlap) >= mostly;

/** With more in common two texts of a site are versions of one, and what they share is no habit of the site's. */
const version = 2 / 3;
/** So often a row must be met on a site until it counts for none of its texts. */
const habit = 3;

/** Rows of a text which stand in other texts of its site too: lines on cookies and subscriptions, not what it tells. */
export function repeatedIn(print: Fingerprint, others: readonly Fingerprint[]): number[] {
  const met = new Map<number, number>();
  for (const other of others.filter((each) => shareOf(overlapOf(print, each)) < version))
    for (const hash of other.hashes) met.set(hash, (met.get(hash) ?? 1) + 1);
  return [...print.hashes].filter((hash) => (met.get(hash) ?? 1) >= habit);
}

/**
 * Has a text so little beside what its site repeats that it tells nothing: a third at most? Only rows below the largest
 * that is known to be repeated say so: of a short text more rows are kept than of the long ones that others were.
 */
export function isAllHabit({ hashes }: Fingerprint, repeated: ReadonlySet<number>): boolean {
  const met = hashes.filter((hash) => repeated.has(hash));
  const largest = met.at(-1) ?? 0;
  const own = hashes.filter((hash) => hash < largest).length + 1 - met.length;
  return hashes.length - met.length < fewest || (met.length >= fewest && own < met.length / 2);
}

/** Texts that belong together, each with all that it is joined to by pairs; those without a pair are left out. */
export function familiesOf(pairs: readonly (readonly [number, number])[]): number[][] {
  const elder = new Map<number, number>();
  const eldest = (of: number): number => {
    let found = of;
    for (let next = elder.get(found); next !== undefined && next !== found; next = elder.get(found)) found = next;
    elder.set(of, found);
    return found;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [eldest(a), eldest(b)];
    elder.set(Math.max(first, second), Math.min(first, second));
  }
  return [...Map.groupBy(elder.keys(), eldest).values()].map((family) => family.toSorted((a, b) => a - b));
}
