/**
 * Scripts, as far as it matters how they are written. They are told by their main blocks: Unicode's own classes cost
 * several times as much, the gate asks in every page, and compatibility forms and rare planes never stand alone.
 */

/** Chinese, Japanese, Thai. */
const spaceless = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
/** Chinese, Japanese, Korean. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const everyDense = new RegExp(dense, 'g');
/** Chinese and Japanese: those that are both. */
const everyIdeograph = /[\u3040-\u30ff\u3400-\u9fff]/g;
const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]*$/u;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Is any of it in a script that writes no spaces between words (Chinese, Japanese, Thai)? Korean writes them. */
export const isSpaceless = (text: string): boolean => spaceless.test(text);

/**
 * Is any of it in a script whose letters are syllables or words (Chinese, Japanese, Korean), so that a text says as
 * much in a third of the letters? Thai is an alphabet.
 */
export const isDense = (text: string): boolean => dense.test(text);

/** How many letters of such scripts a text has. */
export const denseIn = (text: string): number => count(text, everyDense);

/** Is all of it Latin, but for digits, signs and spaces, which are of every script? */
export const isLatin = (text: string): boolean => latin.test(text);

/** Words of a text; in scripts that are dense and write no spaces, two letters count as one. */
export function countWords(text: string): number {
  const letters = count(text, everyIdeograph);
  const words = count(text, /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
  return letters > words ? Math.round(letters / 2) : words;
}
