/**
 * The longest row of words that two texts have in common, in their order. Found bit by bit: thirty-two words of one
 * text are compared with a word of the other at once (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004).
 * It is exact, and what it costs is known before: a step for each word of one and each 32 words of the other.
 */

/** Words as numbers, the same number for the same word. */
export type Numbers = ArrayLike<number>;
/** Where a word stands in one text and in the other. */
export type Pair = readonly [a: number, b: number];

/** Beyond so many steps two texts are told apart as a whole: about 10 ms, and 16 MB while it lasts. */
export const mostSteps = 4_000_000;

/** The places of those words that the other text has as well, or of all where it is not known. */
function sharedPlaces(own: Numbers, from: number, end: number, other: ReadonlySet<number> | null): number[] {
  const places: number[] = [];
  for (let at = from; at < end; at++) if (!other || other.has(own[at] ?? -1)) places.push(at);
  return places;
}

function setOf(words: Numbers, from: number, end: number): Set<number> {
  const found = new Set<number>();
  for (let at = from; at < end; at++) found.add(words[at] ?? -1);
  return found;
}

/** For each word the places where it stands in a row, as bits. */
function masksOf(row: readonly number[], width: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  row.forEach((word, at) => {
    const mask = masks.get(word) ?? new Int32Array(width);
    mask[at >> 5] = (mask[at >> 5] ?? 0) | (1 << (at & 31));
    masks.set(word, mask);
  });
  return masks;
}

/**
 * One line for each word of `a`: its bit `n` is 0 where the longest common row of `a` up to this word and of `b` up to
 * its word `n` is longer than that of `b` up to the word before.
 */
function linesOf(a: readonly number[], b: readonly number[], width: number): Int32Array {
  const masks = masksOf(b, width);
  const lines = new Int32Array((a.length + 1) * width).fill(-1, 0, width);
  a.forEach((word, row) => {
    const mask = masks.get(word);
    const above = row * width;
    let carry = 0;
    for (let at = 0; at < width; at++) {
      const line = lines[above + at] ?? 0;
      const met = mask === undefined ? 0 : line & (mask[at] ?? 0);
      const sum = (line + met + carry) | 0;
      carry = ((line & met) | ((line | met) & ~sum)) >>> 31;
      lines[above + width + at] = sum | (line & ~met);
    }
  });
  return lines;
}

/** The pairs of a longest common row of two texts without a common beginning or end; none where it would cost too much. */
function pairsOf(a: readonly number[], b: readonly number[]): Pair[] {
  const width = (b.length + 31) >> 5;
  if (a.length * width > mostSteps) return [];
  const lines = linesOf(a, b, width);
  const isLonger = (row: number, at: number) => ((lines[row * width + (at >> 5)] ?? 0) & (1 << (at & 31))) === 0;
  const pairs: Pair[] = [];
  let row = a.length;
  let at = b.length;
  while (row > 0 && at > 0) {
    if (!isLonger(row, at - 1)) at--;
    else if (isLonger(row - 1, at - 1)) row--;
    else pairs.push([--row, --at]);
  }
  return pairs.reverse();
}

/** Which words of `a` are which of `b`, in the order of both: as many as can be, or none where that would cost too much. */
export function diffWords(a: Numbers, b: Numbers): Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const pairs: Pair[] = Array.from({ length: start }, (_, at) => [at, at] as const);
  if (endA > start && endB > start) {
    // Words of one text alone cost steps; where there are few, to find them costs more.
    const isShort = endA - start <= 32 && endB - start <= 32;
    const placesA = sharedPlaces(a, start, endA, isShort ? null : setOf(b, start, endB));
    const placesB = sharedPlaces(b, start, endB, isShort ? null : setOf(a, start, endA));
    const wordsAt = (words: Numbers, places: readonly number[]) => places.map((at) => words[at] ?? -1);
    for (const [atA, atB] of pairsOf(wordsAt(a, placesA), wordsAt(b, placesB)))
      pairs.push([placesA[atA] ?? 0, placesB[atB] ?? 0]);
  }
  for (let at = 0; endA + at < a.length; at++) pairs.push([endA + at, endB + at]);
  return pairs;
}
