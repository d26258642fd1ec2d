/** What of two texts stands in one order. */
import type { Pair } from './diff';

/** Which of some pairs, in the order of the copy, are the longest chain that is in the order of the original, too. */
export function chainOf(pairs: readonly Pair[]): boolean[] {
  /** For each length the pair with which a chain of it ends soonest; and for each pair the one before it in its chain. */
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  const placeOf = (pair: number | undefined) => pairs[pair ?? -1]?.[1] ?? -1;
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(ends[middle]) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const isIn = new Array<boolean>(pairs.length).fill(false);
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) isIn[at] = true;
  return isIn;
}
