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
  /** Of each word: its number, where it begins and ends in its paragraph, and which sentence it stands in. */
  numbers: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  sentenceOf: Int32Array;
}

/** Gives each word a number, the same to the same word of all texts that it reads. */
export class Numbering {
  readonly #byKey = new Map<string, number>();
  readonly #byForm = new Map<string, number>();

  numberOf(written: string): number {
    const known = this.#byForm.get(written);
    if (known !== undefined) return known;
    const key = keyOf(written);
    const number = this.#byKey.get(key) ?? this.#byKey.size;
    this.#byKey.set(key, number);
    this.#byForm.set(written, number);
    return number;
  }
}

/** Reads a text. */
export function read(paragraphs: readonly string[], language: string | null, numbering: Numbering): Reading {
  const most = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const make = () => new Int32Array(most);
  const [numbers, starts, ends, sentenceOf] = [make(), make(), make(), make()];
  const sentences: Sentence[] = [];
  let size = 0;
  paragraphs.forEach((text, paragraph) => {
    const spans = sentencesOf(text);
    let at = 0;
    const open = () => {
      const { start, end } = spans[at] ?? { start: 0, end: text.length };
      sentences.push({ paragraph, start, end, first: size, behind: size });
    };
    open();
    eachWord(text, (start, end) => {
      while (start >= (spans[at]?.end ?? text.length) && at + 1 < spans.length) {
        at++;
        open();
      }
      starts[size] = start;
      ends[size] = end;
      numbers[size] = numbering.numberOf(text.slice(start, end));
      sentenceOf[size] = sentences.length - 1;
      size++;
      const sentence = sentences.at(-1);
      if (sentence) sentence.behind = size;
    });
  });
  const cut = (of: Int32Array) => of.subarray(0, size);
  return {
    paragraphs,
    language,
    sentences,
    size,
    numbers: cut(numbers),
    starts: cut(starts),
    ends: cut(ends),
    sentenceOf: cut(sentenceOf),
  };
}

/** The sentence that a word stands in. */
export const sentenceAt = (reading: Reading, word: number): Sentence | undefined =>
  reading.sentences[reading.sentenceOf[word] ?? -1];

/** A word as it is written. */
export const writtenAt = (reading: Reading, word: number): string =>
  (reading.paragraphs[sentenceAt(reading, word)?.paragraph ?? -1] ?? '').slice(
    reading.starts[word] ?? 0,
    reading.ends[word] ?? 0,
  );

/** What stands between a word and the one before it, in its paragraph. */
export function gapBefore(reading: Reading, word: number): string {
  const text = reading.paragraphs[sentenceAt(reading, word)?.paragraph ?? -1] ?? '';
  const isFirst = sentenceAt(reading, word - 1)?.paragraph !== sentenceAt(reading, word)?.paragraph;
  return text.slice(isFirst ? 0 : reading.ends[word - 1], reading.starts[word]);
}

/** How many letters say as much as a word, where letters are words of their own: two, as `countWords` counts them. */
const lettersPerWord = 2;

/** How many in a row of what the text is compared by make so many words. */
export const inRow = ({ paragraphs }: Pick<Reading, 'paragraphs'>, words: number): number =>
  isSpaceless((paragraphs.find((each) => /\p{L}{4}/u.test(each)) ?? '').slice(0, 200)) ? words * lettersPerWord : words;
