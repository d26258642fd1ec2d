/**
 * Which words of a copy are which of its original. Rows of words that both have once are the anchors: the longest chain
 * of them that is in the order of both is the frame (as in Bram Cohen's patience diff), what lies between is compared
 * word by word, and what stands outside the chain was moved. Last, words that meet by chance alone are told apart again.
 */
import { diffWords, type Pair } from './diff';
import { inRow, type Reading } from './reading';

/** So many words in a row, once in both texts, are an anchor; and so many are hardly ever in common by chance. */
const anchorWords = 4;
/** So many words in a row that stand elsewhere were moved; of fewer, a whole sentence. */
const movedWords = 8;
/** Words between two moved rows, or before and behind one in its sentence, are compared up to so many. */
const mendedWords = 32;

/** No word of the other text. */
export const nowhere = -1;

export interface Alignment {
  /** For each word of the copy its word in the original; `nowhere` for one of the copy's own. */
  origin: Int32Array;
  /** For each word of the original its first word in the copy; `nowhere` for one that is cut. */
  print: Int32Array;
  /** 1 for each word of the copy that stands elsewhere in the original, out of the order or once more. */
  moved: Uint8Array;
  /** How many of the original's different rows of four words the copy has, in whatever order, 0 to 1. */
  contained: number;
}

/**
 * Does a row of words that begins at a place lie within one sentence? One that does not holds the end of a sentence to
 * the beginning of the next, which may have come from elsewhere.
 */
const isWithin = ({ sentenceOf }: Reading, at: number, length: number): boolean =>
  sentenceOf[at] === sentenceOf[at + length - 1];

/** Finds rows of words in an original: a table of its rows by their hash, each place checked word by word. */
class Rows {
  readonly #original: Int32Array;
  readonly #length: number;
  readonly #mask: number;
  /** The first place of each row, plus one; 0 where the slot is free. */
  readonly #first: Int32Array;
  /** How many different ones there are. */
  #different = 0;
  /** How often each row stands in the original, 2 for more. */
  readonly #count: Uint8Array;

  constructor(reading: Reading, length: number) {
    const original = reading.numbers;
    this.#original = original;
    this.#length = length;
    this.#mask = 2 ** Math.ceil(Math.log2(2 * original.length + 2)) - 1;
    this.#first = new Int32Array(this.#mask + 1);
    this.#count = new Uint8Array(this.#mask + 1);
    for (let at = 0; at + length <= original.length; at++) {
      if (!isWithin(reading, at, length)) continue;
      const slot = this.slotOf(original, at);
      if (this.#first[slot] === 0) {
        this.#first[slot] = at + 1;
        this.#different++;
      }
      this.#count[slot] = Math.min(2, (this.#count[slot] ?? 0) + 1);
    }
  }

  /** The slot of the row that begins at a place of a text; a free one where the original lacks it. */
  slotOf(words: Int32Array, at: number): number {
    let hash = 0;
    for (let n = 0; n < this.#length; n++) hash = Math.imul(hash ^ (words[at + n] ?? 0), 0x9e37_79b1) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & this.#mask;
    while (this.#first[slot] !== 0 && !this.#isAt((this.#first[slot] ?? 0) - 1, words, at))
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  #isAt(place: number, words: Int32Array, at: number): boolean {
    for (let n = 0; n < this.#length; n++) if (this.#original[place + n] !== words[at + n]) return false;
    return true;
  }

  /** Where the original has the row of a slot first; `nowhere` where it lacks it. */
  placeOf = (slot: number): number => (this.#first[slot] ?? 0) - 1;

  isOnce = (slot: number): boolean => this.#count[slot] === 1;

  /** How often each row stands in a copy, by its slot, 2 for more; and the share of the different rows that it has. */
  countIn(slots: Int32Array): { counts: Uint8Array; share: number } {
    const counts = new Uint8Array(this.#mask + 1);
    let both = 0;
    for (const slot of slots) {
      if (slot === nowhere) continue;
      if (counts[slot] === 0 && this.#first[slot] !== 0) both++;
      counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
    }
    return { counts, share: this.#different === 0 ? 0 : both / this.#different };
  }
}

/** The slot of the row at each place of a copy; `nowhere` where none lies within a sentence. */
function slotsOf(copy: Reading, rows: Rows, length: number): Int32Array {
  const slots = new Int32Array(Math.max(0, copy.size - length + 1));
  for (let at = 0; at < slots.length; at++)
    slots[at] = isWithin(copy, at, length) ? rows.slotOf(copy.numbers, at) : nowhere;
  return slots;
}

/** The rows that stand once in both texts, in the order of the copy. */
function anchorsIn(slots: Int32Array, counts: Uint8Array, rows: Rows): Pair[] {
  const anchors: Pair[] = [];
  slots.forEach((slot, at) => {
    if (slot !== nowhere && counts[slot] === 1 && rows.isOnce(slot)) anchors.push([at, rows.placeOf(slot)]);
  });
  return anchors;
}

/** Which of some pairs, in the order of the copy, are the longest chain that is in the order of the original, too. */
function chainOf(pairs: readonly Pair[]): boolean[] {
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

/** A run of words of the copy that stands in the original: from where, from where there, how many. */
interface Run {
  copy: number;
  original: number;
  length: number;
}

class Aligner {
  readonly #copy: Reading;
  readonly #original: Reading;
  readonly origin: Int32Array;
  readonly print: Int32Array;
  readonly moved: Uint8Array;
  /** The lengths above, in what these texts are compared by. */
  readonly #anchor: number;
  readonly #row: number;

  constructor(copy: Reading, original: Reading) {
    this.#copy = copy;
    this.#original = original;
    this.origin = new Int32Array(copy.size).fill(nowhere);
    this.print = new Int32Array(original.size).fill(nowhere);
    this.moved = new Uint8Array(copy.size);
    this.#anchor = inRow(copy, anchorWords);
    this.#row = inRow(copy, movedWords);
  }

  align(): Alignment {
    const rows = new Rows(this.#original, this.#anchor);
    const slots = slotsOf(this.#copy, rows, this.#anchor);
    const { counts, share } = rows.countIn(slots);
    const anchors = anchorsIn(slots, counts, rows);
    const isChained = chainOf(anchors);
    this.#frame(anchors.filter((_, index) => isChained[index]));
    this.#move(anchors.filter((_, index) => !isChained[index]));
    this.#fill();
    this.#part();
    this.#move(this.#left(slots, rows));
    return { origin: this.origin, print: this.print, moved: this.moved, contained: share };
  }

  #isOwn = (word: number): boolean => this.origin[word] === nowhere;

  #pair(copy: number, original: number, moved: boolean): void {
    this.origin[copy] = original;
    if (moved) this.moved[copy] = 1;
    // What is printed twice was printed where it stands first.
    if (this.print[original] === nowhere) this.print[original] = copy;
  }

  /** Pairs the words of the chain's anchors. Anchors overlap: each goes on behind the last one. */
  #frame(chain: readonly Pair[]): void {
    let [nextCopy, nextOriginal] = [0, 0];
    for (const [copy, original] of chain) {
      for (let n = 0; n < this.#anchor; n++) {
        if (copy + n < nextCopy || original + n < nextOriginal) continue;
        this.#pair(copy + n, original + n, false);
        [nextCopy, nextOriginal] = [copy + n + 1, original + n + 1];
      }
    }
  }

  /** The longest run of the copy's own words around a pair. */
  #runAround([copy, original]: Pair): Run {
    const isRun = (n: number) =>
      this.#isOwn(copy + n) &&
      copy + n >= 0 &&
      original + n >= 0 &&
      this.#copy.numbers[copy + n] === this.#original.numbers[original + n];
    let [from, behind] = [0, 0];
    while (isRun(from - 1)) from--;
    while (isRun(behind)) behind++;
    return { copy: copy + from, original: original + from, length: behind - from };
  }

  /** Is a run long enough, or a whole sentence of both, to have been moved? */
  #isMoved({ copy, original, length }: Run): boolean {
    if (length >= this.#row) return true;
    if (length < this.#anchor) return false;
    const begins = (reading: Reading, word: number) =>
      reading.sentences[reading.sentenceOf[word] ?? -1]?.first === word;
    const isWhole = (reading: Reading, word: number) =>
      begins(reading, word) && (word + length === reading.size || begins(reading, word + length));
    return isWhole(this.#copy, copy) && isWhole(this.#original, original);
  }

  /** Pairs the moved runs around some pairs, and mends what was changed in them. */
  #move(pairs: readonly Pair[]): void {
    const runs: Run[] = [];
    for (const pair of pairs) {
      if (!this.#isOwn(pair[0])) continue;
      const run = this.#runAround(pair);
      if (!this.#isMoved(run)) continue;
      for (let n = 0; n < run.length; n++) this.#pair(run.copy + n, run.original + n, true);
      runs.push(run);
    }
    runs.sort((a, b) => a.copy - b.copy);
    runs.forEach((run, index) => {
      this.#mend(run, runs[index + 1]);
    });
    // The beginning of the first sentence of a run, where no run ends before it.
    for (const run of runs) this.#mendBefore(run);
  }

  /** Compares what lies between a moved run and the next one, or the end of its sentence. */
  #mend({ copy, original, length }: Run, next: Run | undefined): void {
    const [fromCopy, fromOriginal] = [copy + length, original + length];
    const isNext =
      next &&
      next.copy - fromCopy <= mendedWords &&
      next.original >= fromOriginal &&
      next.original - fromOriginal <= mendedWords;
    const endOf = (reading: Reading, word: number) =>
      reading.sentences[reading.sentenceOf[word - 1] ?? -1]?.behind ?? word;
    this.#between(
      fromCopy,
      isNext ? next.copy : Math.min(endOf(this.#copy, fromCopy), fromCopy + mendedWords),
      fromOriginal,
      isNext ? next.original : Math.min(endOf(this.#original, fromOriginal), fromOriginal + mendedWords),
      true,
    );
  }

  #mendBefore({ copy, original }: Run): void {
    const startOf = (reading: Reading, word: number) =>
      Math.max(word - mendedWords, reading.sentences[reading.sentenceOf[word] ?? -1]?.first ?? word);
    this.#between(startOf(this.#copy, copy), copy, startOf(this.#original, original), original, true);
  }

  /** Compares the words of two stretches that have no pair yet. */
  #between(fromCopy: number, endCopy: number, fromOriginal: number, endOriginal: number, moved: boolean): void {
    const free = (of: Int32Array, from: number, end: number) => {
      const places: number[] = [];
      for (let at = from; at < end; at++) if (of[at] === nowhere) places.push(at);
      return places;
    };
    const copy = free(this.origin, fromCopy, endCopy);
    if (copy.length === 0) return;
    const original = free(this.print, fromOriginal, endOriginal);
    if (original.length === 0) return;
    const pairs = diffWords(
      copy.map((at) => this.#copy.numbers[at] ?? -1),
      original.map((at) => this.#original.numbers[at] ?? -1),
    );
    for (const [a, b] of pairs) this.#pair(copy[a] ?? 0, original[b] ?? 0, moved);
  }

  /** Compares what lies between the words of the frame. */
  #fill(): void {
    let [copy, original] = [0, 0];
    const { size } = this.#copy;
    for (let at = 0; at <= size; at++) {
      const isEnd = at === size;
      if (!isEnd && (this.#isOwn(at) || this.moved[at] === 1)) continue;
      const place = isEnd ? this.#original.size : (this.origin[at] ?? 0);
      if (at > copy && place > original) this.#between(copy, at, original, place, false);
      [copy, original] = [at + 1, place + 1];
    }
  }

  /**
   * Parts what met by chance: any two texts share a third of their words in one order. A short run is kept where the
   * two sentences that it stands in are one.
   */
  #part(): void {
    const likeness = new Likeness(this.#copy, this.#original, this.origin);
    for (const run of runsOf(this.origin)) {
      if (run.length >= this.#anchor || this.moved[run.copy] === 1) continue;
      for (let n = 0; n < run.length; n++) {
        if (likeness.isOne(run.copy + n)) continue;
        this.origin[run.copy + n] = nowhere;
        this.print[run.original + n] = nowhere;
      }
    }
  }

  /** Where words that are still the copy's own begin a row that the original has, wherever. */
  #left(slots: Int32Array, rows: Rows): Pair[] {
    const pairs: Pair[] = [];
    let own = 0;
    for (let at = 0; at < this.#copy.size; at++) {
      own = this.#isOwn(at) ? own + 1 : 0;
      if (own < this.#anchor) continue;
      const from = at - this.#anchor + 1;
      const slot = slots[from] ?? nowhere;
      const place = slot === nowhere ? nowhere : rows.placeOf(slot);
      if (place !== nowhere) pairs.push([from, place]);
    }
    return pairs;
  }
}

/** The runs of words that stand one behind the other in both texts. */
function runsOf(origin: Int32Array): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  origin.forEach((original, copy) => {
    if (original === nowhere) run = undefined;
    else if (run && original === run.original + run.length) run.length++;
    else {
      run = { copy, original, length: 1 };
      runs.push(run);
    }
  });
  return runs;
}

/** Which sentences of two texts are one: half of the shorter one's words met, three of them in a row, or three quarters of them. */
export class Likeness {
  readonly #copy: Reading;
  readonly #original: Reading;
  readonly #origin: Int32Array;
  /** How many words two sentences have in common, and the most of them in a row, by both their numbers. */
  readonly #common = new Map<number, { words: number; row: number }>();
  /** So many words in a row tell that two sentences are one. */
  readonly #row: number;

  constructor(copy: Reading, original: Reading, origin: Int32Array) {
    this.#copy = copy;
    this.#original = original;
    this.#origin = origin;
    this.#row = inRow(copy, 3);
    let [last, row, lastBoth] = [nowhere, 0, nowhere];
    let known = { words: 0, row: 0 };
    for (let word = 0; word < copy.size; word++) {
      const place = origin[word] ?? nowhere;
      const both = place === nowhere ? nowhere : this.#both(word);
      row = both === lastBoth && place === last + 1 ? row + 1 : 1;
      last = place;
      if (both === nowhere) continue;
      if (both !== lastBoth) {
        known = this.#common.get(both) ?? { words: 0, row: 0 };
        this.#common.set(both, known);
        lastBoth = both;
      }
      known.words++;
      known.row = Math.max(known.row, row);
    }
  }

  #both(word: number): number {
    const original = this.#original.sentenceOf[this.#origin[word] ?? -1] ?? 0;
    return (this.#copy.sentenceOf[word] ?? 0) * this.#original.sentences.length + original;
  }

  /** Is the sentence of a word of the copy, which has an origin, the one that its origin stands in? */
  isOne(word: number): boolean {
    const sizeOf = (reading: Reading, at: number) => {
      const { first, behind } = reading.sentences[reading.sentenceOf[at] ?? -1] ?? { first: 0, behind: 0 };
      return behind - first;
    };
    const { words, row } = this.#common.get(this.#both(word)) ?? { words: 0, row: 0 };
    const shorter = Math.min(sizeOf(this.#copy, word), sizeOf(this.#original, this.#origin[word] ?? 0));
    const isRow = 2 * words >= shorter && row >= this.#row;
    return isRow || 4 * words >= 3 * shorter;
  }
}

/** Which words of a copy are which of its original. */
export const align = (copy: Reading, original: Reading): Alignment => new Aligner(copy, original).align();
