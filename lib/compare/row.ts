/** Rows of words that stand in both texts, by which the rest is found. */
import { nowhere } from './alignment';
import type { Pair } from './diff';
import type { Reading } from './reading';

/**
 * Does a row of words that begins at a place lie within one sentence? One that does not holds the end of a sentence to
 * the beginning of the next, which may have come from elsewhere.
 */
const isWithin = ({ sentenceOf }: Reading, at: number, length: number): boolean =>
  sentenceOf[at] === sentenceOf[at + length - 1];

/** Finds rows of words in an original: a table of its rows by their hash, each place checked word by word. */
export class Rows {
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
export function slotsOf(copy: Reading, rows: Rows, length: number): Int32Array {
  const slots = new Int32Array(Math.max(0, copy.size - length + 1));
  for (let at = 0; at < slots.length; at++)
    slots[at] = isWithin(copy, at, length) ? rows.slotOf(copy.numbers, at) : nowhere;
  return slots;
}

/** The rows that stand once in both texts, in the order of the copy. */
export function anchorsIn(slots: Int32Array, counts: Uint8Array, rows: Rows): Pair[] {
  const anchors: Pair[] = [];
  slots.forEach((slot, at) => {
    if (slot !== nowhere && counts[slot] === 1 && rows.isOnce(slot)) anchors.push([at, rows.placeOf(slot)]);
  });
  return anchors;
}
