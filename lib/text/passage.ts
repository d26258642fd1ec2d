/** A passage in the text it was taken from, as a reader sees both. */

/** Letters as they look: width, case, quotation marks, dashes and white space do not count, accents do. */
export const foldShown = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/["'`´«»‘’‚‛“”„‟‹›「」『』]/g, "'")
    .replace(/[‐-―−]/g, '-');

/** Letters that a fold of the whole text would join with their neighbors: marks, Korean pieces, a sigma at its word's end. */
const joining = /[\p{M}\u03a3\u1100-\u11ff\uff9e\uff9f]/u;

/** A text folded letter by letter, without their places: a hundred times as fast. */
export const foldEach = (text: string): string => (joining.test(text) ? shownIn(text).shown : foldShown(text));

/** A text folded letter by letter, and where in it each letter of that stands: UTF-16 units from its beginning. */
export function shownIn(text: string): { shown: string; places: number[] } {
  const places: number[] = [];
  let shown = '';
  for (let at = 0; at < text.length; at++) {
    const letters = foldShown(text.charAt(at));
    for (const _ of letters) places.push(at);
    shown += letters;
  }
  return { shown, places };
}

/** The words before, of and after `passage` in `context`; null where it does not stand there. */
export function around(context: string, passage: string): [before: string, passage: string, after: string] | null {
  const { shown, places } = shownIn(context);
  const wanted = shownIn(passage).shown;
  if (wanted === '') return null;
  const at = shown.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (first === undefined || last === undefined) return null;
  return [context.slice(0, first), context.slice(first, last + 1), context.slice(last + 1)];
}
