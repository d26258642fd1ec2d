/** Whether two sentences are one, by what an alignment found of the one in the other. */
import { nowhere } from './alignment';
import { inRow, type Reading, sentenceAt } from './reading';

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
      const sentence = sentenceAt(reading, at);
      return sentence ? sentence.behind - sentence.first : 0;
    };
    const { words, row } = this.#common.get(this.#both(word)) ?? { words: 0, row: 0 };
    const shorter = Math.min(sizeOf(this.#copy, word), sizeOf(this.#original, this.#origin[word] ?? 0));
    const isRow = 2 * words >= shorter && row >= this.#row;
    return isRow || 4 * words >= 3 * shorter;
  }
}
