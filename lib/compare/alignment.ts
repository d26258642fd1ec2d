/** Which words of a copy are which of its original, as data. */

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
