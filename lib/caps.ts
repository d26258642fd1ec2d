/**
 * No string that crosses an edge is longer: a hostile page would fill the browser's store for all tabs, which holds
 * 10 MB, or keep a process busy for nothing. In UTF-16 units.
 */
export const caps = {
  /** Of a page or a link. One that is longer is none, for a part of an address leads elsewhere. */
  address: 4_000,
  /** A name of 200 letters, of two units each, and its ellipsis; see `longest` of `lib/text/line.ts`. */
  name: 401,
  title: 500,
  /** A piece of markup that is quoted; words of the page are cut far shorter. */
  quote: 2_000,
  /** Words that the reader selected, and the paragraph they stand in. */
  passage: 4_000,
  /** A credit names title, authors, holder and address. */
  credit: 8_000,
  /** The name of a document at an address. */
  visit: 64,
  /** A page, or a text made of one; the gate sends no more. */
  html: 8_000_000,
  /** A report as JSON. Of 218 pages that people read the median has 2,900, the largest 12,800. */
  report: 256_000,
} as const;

/** Whether a text may be an address: longer ones are none. */
export const isShort = (address: string): boolean => address.length <= caps.address;

/** The beginning of a text; nothing of an address that is longer. */
export const upTo = (text: string, length: number): string =>
  text.length <= length ? text : /^\s*(?:https?:|\/\/|www\.)/i.test(text) ? '' : text.slice(0, length).toWellFormed();
