/**
 * Which words of a copy are which of its original. Rows of words that both have once are the anchors: the longest chain
 * of them that is in the order of both is the frame (as in Bram Cohen's patience diff), what lies between is compared
 * word by word, and what stands outside the chain was moved. Last, words that meet by chance alone are told apart again.
 */
import { type Alignment, nowhere } from './alignment';
import { chainOf } from './chain';
import { diffWords, type Pair } from './diff';
import { Likeness } from './likeness';
import { inRow, type Reading, sentenceAt } from './reading';
import { anchorsIn, Rows, slotsOf } from './row';

/** So many words in a row, once in both texts, are an anchor; and so many are hardly ever in common by chance. */
const anchorWords = 4;
/** So many words in a row that stand elsewhere were moved; of fewer, a whole sentence. */
const movedWords = 8;
/** Words between two moved rows, or before and behind one in its sentence, are compared up to so many. */
const mendedWords = 32;

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
    const begins = (reading: Reading, word: number) => sentenceAt(reading, word)?.first === word;
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
    const endOf = (reading: Reading, word: number) => sentenceAt(reading, word - 1)?.behind ?? word;
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
      Math.max(word - mendedWords, sentenceAt(reading, word)?.first ?? word);
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

/** Which words of a copy are which of its original. */
export const align = (copy: Reading, original: Reading): Alignment => new Aligner(copy, original).align();
