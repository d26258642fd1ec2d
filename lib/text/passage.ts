const quoteMarks = /["“”„‟«»]/;
const apostrophes = /['‘’‚‛]/;

/** `text` with white space and quote marks made alike, and where each letter of it stood. */
function fold(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const alike = /\s/.test(letter) ? ' ' : quoteMarks.test(letter) ? '"' : apostrophes.test(letter) ? "'" : letter;
    if (alike === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    folded += alike;
    places.push(at);
  }
  return { folded, places };
}

/** The words before, of and after `passage` in `context`; null where it does not stand there. */
export function around(context: string, passage: string): [before: string, passage: string, after: string] | null {
  const whole = fold(context);
  const wanted = fold(passage).folded.trimEnd();
  const at = wanted === '' ? -1 : whole.folded.indexOf(wanted);
  const first = whole.places[at];
  const last = whole.places[at + wanted.length - 1];
  if (first === undefined || last === undefined) return null;
  return [context.slice(0, first), context.slice(first, last + 1), context.slice(last + 1)];
}
