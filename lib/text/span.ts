/** Where the parts of a text stand. */

/** Where in a text (in NFC) something stands, in UTF-16 units; `end` is behind it. */
export interface Span {
  start: number;
  end: number;
}

/** The parts that `parting`, a global expression, leaves between its finds, in order; the whole text where it finds nothing. */
export function spansBetween(text: string, parting: RegExp): Span[] {
  const ends = [...text.matchAll(parting)];
  const starts = [0, ...ends.map(({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, at) => ({ start, end: ends[at]?.index ?? text.length }));
}
