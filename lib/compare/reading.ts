/** A text made ready to be compared: its words in a row, each a number, with the sentence and the paragraph it stands in. */
import { isSpaceless } from '../text/script';
import { sentencesOf } from '../text/sentence';
import type { Span } from '../text/span';
import { eachWord, keyOf } from './word';

/** Words in a row, from `first` up to, but not including, `behind`. */
export interface Stretch {
  first: number;
  behind: number;
}

/** A sentence: where it stands in its paragraph, and its words. */
export interface Sentence extends Span, Stretch {
  paragraph: number;
}

export interface Reading {
  paragraphs: readonly string[];
  /** BCP 47; null where it is not known. */
  language: string | null;
  sentences: readonly Sentence[];
  /** How many words there are. */
  size: number;
  /** The comparing form of each number's word. */
  keys: readonly string[];
  /** Of each word: its number, where it begins and ends in its paragraph, and which sentence it stands in. */
  numbers: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  sentenceOf: Int32Array;
}

/**
 * Gives each word a number, the same to the same word of all texts that it reads. A word is looked up letter by letter
 * where it stands, in a table of its own: to cut each out of its text, for a `Map`, costs as much as all the rest.
 */
export class Numbering {
  /** The comparing form of the word of each number. */
  readonly keys: string[] = [];
  /** Words as they were written, and their comparing forms, each with its number. */
  readonly #forms: { written: string; number: number }[] = [];
  /** Where each of them is found, by its hash; -1 where a slot is free. */
  #slots = new Int32Array(4096).fill(-1);

  /** The number of the word that stands in a text. */
  numberOf(text: string, start: number, end: number): number {
    const known = this.#find(text, start, end);
    if (known >= 0) return known;
    const written = text.slice(start, end);
    const key = keyOf(written);
    const same = this.#find(key, 0, key.length);
    const number = same >= 0 ? same : this.#add(key, this.keys.push(key) - 1);
    return key === written ? number : this.#add(written, number);
  }

  #find(text: string, start: number, end: number): number {
    const index = this.#slots[this.#slotOf(text, start, end)] ?? -1;
    return index < 0 ? -1 : (this.#forms[index]?.number ?? -1);
  }

  #add(written: string, number: number): number {
    this.#slots[this.#slotOf(written, 0, written.length)] = this.#forms.push({ written, number }) - 1;
    if (2 * this.#forms.length > this.#slots.length) this.#grow();
    return number;
  }

  /** The slot of a word, free where it is new. */
  #slotOf(text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let index = slots[slot] ?? -1; index >= 0; index = slots[slot] ?? -1) {
      if (isAt(this.#forms[index]?.written ?? '', text, start, end)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    this.#forms.forEach(({ written }, index) => {
      this.#slots[this.#slotOf(written, 0, written.length)] = index;
    });
  }
}

/** Is this the word that stands there? */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A sentence without words yet. */
const opened = (span: Span | undefined, paragraph: number, size: number): Sentence => ({
  paragraph,
  start: span?.start ?? 0,
  end: span?.end ?? 0,
  first: size,
  behind: size,
});

/** Reads a text. */
export function read(paragraphs: readonly string[], language: string | null, numbering: Numbering): Reading {
  const most = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const make = () => new Int32Array(most);
  const [numbers, starts, ends, sentenceOf] = [make(), make(), make(), make()];
  let size = 0;
  const sentences: Sentence[] = [];
  paragraphs.forEach((text, paragraph) => {
    const spans = sentencesOf(text);
    let at = 0;
    let sentence = opened(spans[at], paragraph, size);
    sentences.push(sentence);
    eachWord(text, (start, end) => {
      while (start >= sentence.end && at + 1 < spans.length) {
        sentence = opened(spans[++at], paragraph, size);
        sentences.push(sentence);
      }
      starts[size] = start;
      ends[size] = end;
      numbers[size] = numbering.numberOf(text, start, end);
      sentenceOf[size] = sentences.length - 1;
      size++;
      sentence.behind = size;
    });
  });
  return {
    paragraphs,
    language,
    sentences,
    size,
    keys: numbering.keys,
    numbers: numbers.subarray(0, size),
    starts: starts.subarray(0, size),
    ends: ends.subarray(0, size),
    sentenceOf: sentenceOf.subarray(0, size),
  };
}

/** The sentence that a word stands in. */
export const sentenceAt = (reading: Reading, word: number): Sentence | undefined =>
  reading.sentences[reading.sentenceOf[word] ?? -1];

/** The paragraph that a word stands in; empty for none. */
export function paragraphAt(reading: Reading, word: number): string {
  const sentence = sentenceAt(reading, word);
  return (sentence && reading.paragraphs[sentence.paragraph]) ?? '';
}

/** A word as it is written. */
export const writtenAt = (reading: Reading, word: number): string =>
  paragraphAt(reading, word).slice(reading.starts[word], reading.ends[word]);

/** The comparing form of a word. */
export const keyAt = ({ keys, numbers }: Reading, word: number): string => keys[numbers[word] ?? -1] ?? '';

/** What stands between a word and the one before it, in its paragraph. */
export function gapBefore(reading: Reading, word: number): string {
  const isFirst = sentenceAt(reading, word - 1)?.paragraph !== sentenceAt(reading, word)?.paragraph;
  return paragraphAt(reading, word).slice(isFirst ? 0 : reading.ends[word - 1], reading.starts[word]);
}

/** How many letters say as much as a word, where letters are words of their own: two, as `countWords` counts them. */
const lettersPerWord = 2;

/** How many in a row of what the text is compared by make so many words. */
export const inRow = ({ paragraphs }: Pick<Reading, 'paragraphs'>, words: number): number =>
  isSpaceless((paragraphs.find((each) => /\p{L}{4}/u.test(each)) ?? '').slice(0, 200)) ? words * lettersPerWord : words;
