/**
 * How one language says where a text comes from. Every pattern that names a
 * source has the group `who`; patterns are matched against one block of text and
 * are linear: no nested repetition.
 */
export interface Phrases {
  /** BCP 47. */
  language: string;
  /** What opens a byline: "By ", "Von ". Anchored. */
  by: RegExp;
  /** A line that only names the source: "Source: X". Anchored on both ends; `who`. */
  source: RegExp;
  /** Sentences of republication, the source in `who`. A date or the site's own name there is no source. */
  republished: readonly RegExp[];
  /** Sentences that send the reader to the rest of the text elsewhere; `who`. */
  excerpt: readonly RegExp[];
  /** What heads a release. */
  release: RegExp;
}

/** A name in running text: ends with the sentence, at a date, or where the sentence goes on. */
export const who = String.raw`(?<who>[^.;:|()\n]{2,90}?(?:\.(?:com|org|net|info|ca|co|de|fr|ru|cn|uk)[^\s.;|()]{0,20})?)`;
/** Where a name ends. */
export const end = String.raw`(?=\s*(?:[.;:|()\n]|$))`;
