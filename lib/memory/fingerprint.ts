/**
 * Fingerprints of texts: a few of the hashes of every row of words in a text, by which two texts that share passages
 * are known, and from which nobody can read either.
 *
 * Which rows are kept depends on their hash alone (FracMinHash; Irber et al. 2022, doi:10.1101/2022.01.11.475838), so
 * that two texts keep the same rows of what they share, wherever it stands in them. Short texts keep a larger share.
 */
import { foldText } from '../text/fold';

/** What is kept of a text. */
export interface Fingerprint {
  /** One row of 2^rate is kept: all whose hash is less than `limitOf(rate)`. */
  rate: number;
  /** Ascending, each once. */
  hashes: Uint32Array;
}

/** A hash's size: of ten thousand pairs of strangers one or two share a row by chance. Bits. */
const bits = 30;

/** So many rows are kept of a text, or half as many and more. */
const most = 100;
/** Of longer texts than 1,600 words one row of 16 is kept, however many those are: a short copy must find its passage. */
const thinnest = 4;
/** What stands behind so many words of a text does not count. */
const longest = 32_768;

/** The hashes that are kept at a rate are less than this. */
export const limitOf = (rate: number): number => 2 ** (bits - rate);

/** What a letter is a part of: nothing, a word, or a text without spaces, where each letter counts for itself. */
const unknown = 0;
const apart = 1;
const ofWord = 2;
const ideograph = 3;
const spaceless = 4;

/** By UTF-16 unit, as they are met. Halves of rare letters count as letters. */
const kinds = new Uint8Array(65_536);

function kindOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (/[\u3040-\u30ff\u3400-\u9fff\ud840-\ud87f]/.test(letter)) return ideograph;
  if (/[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(letter)) return spaceless;
  return /[\p{L}\p{M}\p{N}\ud800-\udfff]/u.test(letter) ? ofWord : apart;
}

/**
 * How many words, or letters in scripts that write no spaces, make a row, and how many a text has at least: below 180
 * letters of an alphabet it is a caption or a list. Chinese and Japanese words have one or two letters, those of Thai,
 * Lao, Khmer and Burmese four or five.
 */
const measures = {
  [ofWord]: { row: 5, fewest: 30 },
  [ideograph]: { row: 8, fewest: 60 },
  [spaceless]: { row: 16, fewest: 150 },
} as const;

/** Words in their order, as hashes, and what most of them are. */
function wordsOf(paragraphs: readonly string[]): { words: Uint32Array; count: number; kind: keyof typeof measures } {
  const words = new Uint32Array(longest);
  const seen = { [ofWord]: 0, [ideograph]: 0, [spaceless]: 0 };
  let count = 0;
  for (const paragraph of paragraphs) {
    // Signs part words, whichever they are: without the curved ones most text is ASCII, and folded in no time.
    const text = foldText(paragraph.replace(/[‘’“”–—…\u00a0]/g, ' '));
    let hash = 0;
    let isOpen = false;
    for (let at = 0; at <= text.length && count < longest; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 32;
      let kind = kinds[unit] ?? apart;
      if (kind === unknown) kind = kinds[unit] = kindOf(unit);
      if (kind === ofWord) {
        // FNV-1a
        hash = Math.imul((isOpen ? hash : 0x811c9dc5) ^ unit, 0x01000193);
        isOpen = true;
        continue;
      }
      if (isOpen) {
        words[count++] = hash;
        seen[ofWord]++;
        isOpen = false;
      }
      if (kind === apart || count === longest) continue;
      words[count++] = Math.imul(unit ^ 0x811c9dc5, 0x01000193);
      if (kind === ideograph) seen[ideograph]++;
      else seen[spaceless]++;
    }
  }
  const kind =
    seen[ofWord] >= seen[ideograph] + seen[spaceless]
      ? ofWord
      : seen[ideograph] >= seen[spaceless]
        ? ideograph
        : spaceless;
  return { words, count, kind };
}

/** The last step of MurmurHash3 (Appleby), in which every bit of a number decides about all others. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Odd, so that no word is lost from a row's hash. */
const base = 0x9e3779b1;

/** The fingerprint of a text; null where it is too short to be told from others. */
export function fingerprintOf(paragraphs: readonly string[]): Fingerprint | null {
  const { words, count, kind } = wordsOf(paragraphs);
  const { row, fewest } = measures[kind];
  if (count < fewest) return null;
  const rows = count - row + 1;
  const rate = Math.min(thinnest, Math.max(0, Math.ceil(Math.log2(rows / most))));
  const limit = limitOf(rate);
  let leaving = 1;
  for (let at = 0; at < row; at++) leaving = Math.imul(leaving, base);
  const kept = new Uint32Array(rows);
  let size = 0;
  let hash = 0;
  for (let at = 0; at < count; at++) {
    hash = (Math.imul(hash, base) + (words[at] ?? 0)) | 0;
    if (at >= row) hash = (hash - Math.imul(words[at - row] ?? 0, leaving)) | 0;
    if (at < row - 1) continue;
    const own = mixed(hash) >>> (32 - bits);
    if (own < limit) kept[size++] = own;
  }
  const sorted = kept.subarray(0, size).sort();
  const hashes = sorted.filter((each, at) => each !== sorted[at - 1]);
  return { rate, hashes };
}
