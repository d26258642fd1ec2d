/** What a comparison tells: a copy beside its original, as data. */
import type { Span } from '../text/span';

/** A text to be compared. */
export interface Text {
  headline: string | null;
  paragraphs: readonly string[];
  /** BCP 47; null where it is not known: then no denials are told, numbers in figures alone, and names by their capitals. */
  language: string | null;
}

/** Where words stand: in which paragraph (from 0), and in which UTF-16 units of it. */
export interface Place extends Span {
  paragraph: number;
}

/**
 * A stretch of words. What stands between two of them, marks and spaces, belongs to neither.
 * - `kept`: both have it, in one order;
 * - `moved`: both have it, and in the original it stands elsewhere, or in the copy once more;
 * - `changed`: something else stands in its place, within a sentence that was kept;
 * - `added`: the copy's own; `cut`: the original's, which the copy lacks.
 */
export type Segment =
  | { kind: 'kept' | 'moved' | 'changed'; copy: Place; original: Place }
  | { kind: 'added'; copy: Place; original: null }
  | { kind: 'cut'; copy: null; original: Place };

/** How a paragraph of the copy hangs together with one of the original. */
export interface Ribbon {
  /** The original's paragraph, from 0. */
  paragraph: number;
  /** How many words come from it. */
  words: number;
  /** Whether most of them were moved. */
  moved: boolean;
}

/** Something in a kept sentence that says another thing than it said. The words of one side are missing where it has none. */
export interface Change {
  kind: 'name' | 'number' | 'negation';
  copy: Place | null;
  original: Place | null;
}

/** Two headlines, or two leads, beside each other. */
export interface Beside {
  /** `unknown` where one of the texts has none. */
  state: 'same' | 'changed' | 'unknown';
  /** The share of the original's words that the copy's has, in their order, 0 to 1. */
  kept: number;
}

export interface Comparison {
  /** In the order of the copy; what is cut stands where it stood. */
  segments: readonly Segment[];
  /** For each paragraph of the copy those of the original that it comes from, in their order. */
  ribbons: readonly (readonly Ribbon[])[];
  /** Words of both; in scripts without spaces their letters. */
  words: { copy: number; original: number };
  /** Shares from 0 to 1; 0 of an empty text. */
  shares: {
    /** How much of the original the copy prints, in words. */
    printed: number;
    /** How much of the copy is from the original, in words. */
    borrowed: number;
    /** How many of the different rows of four words in the original's sentences the copy has, in any order (Broder's containment). */
    contained: number;
  };
  headline: Beside;
  /** The first paragraphs. */
  lead: Beside;
  /** The paragraphs of the original that the copy lacks, from 0. */
  cut: readonly number[];
  /** How many of these are the original's last ones. */
  cutAtEnd: number;
  /** The sentences of the copy that are its own. */
  own: readonly Place[];
  /** What was changed within kept sentences and says another thing, in the order of the copy. */
  changes: readonly Change[];
}
