/** A copy beside its original, stretch by stretch, in the order in which a reader reads the copy. */
import { type Alignment, nowhere } from './alignment';
import type { Place, Segment } from './comparison';
import type { Difference } from './hunk';
import { type Reading, type Stretch, sentenceAt } from './reading';

/** Where words stand that are all of one paragraph. */
export const placeOf = (reading: Reading, { first, behind }: Stretch): Place => ({
  paragraph: sentenceAt(reading, first)?.paragraph ?? 0,
  start: reading.starts[first] ?? 0,
  end: reading.ends[behind - 1] ?? 0,
});

/** Where the row of words ends that begins at a word of the copy and stands in the original as well, in one paragraph of each. */
function sharedEnd(copy: Reading, original: Reading, { origin, moved }: Alignment, first: number): number {
  const paragraphOf = (reading: Reading, word: number) => sentenceAt(reading, word)?.paragraph;
  const place = origin[first] ?? nowhere;
  let length = 1;
  while (
    origin[first + length] === place + length &&
    moved[first + length] === moved[first] &&
    paragraphOf(copy, first + length) === paragraphOf(copy, first) &&
    paragraphOf(original, place + length) === paragraphOf(original, place)
  )
    length++;
  return first + length;
}

/** The stretches of two aligned texts. */
export function segmentsOf(
  copy: Reading,
  original: Reading,
  alignment: Alignment,
  { own, cut: missing, hunks }: Difference,
): Segment[] {
  const { origin, print, moved } = alignment;
  const segments: Segment[] = [];
  const changed = new Map(
    hunks.flatMap((hunk) => (hunk.copy && hunk.original ? [[hunk.copy.first, hunk] as const] : [])),
  );
  const replaced = new Set([...changed.values()].map((hunk) => hunk.original?.first));
  const cut = missing.filter(({ first }) => !replaced.has(first));
  let nextCut = 0;

  /** Puts down what is cut, as far as it is meant. */
  function cutWhile(isMeant: (part: Stretch) => boolean): void {
    for (let part = cut[nextCut]; part && isMeant(part); part = cut[++nextCut])
      segments.push({ kind: 'cut', copy: null, original: placeOf(original, part) });
  }
  /** Puts down with what the original goes on from a word, up to one that is kept or replaced. */
  function cutFrom(word: number): void {
    let place = word;
    cutWhile(({ first, behind }) => {
      while (place < first && print[place] !== nowhere && moved[print[place] ?? nowhere] === 1) place++;
      const isNext = first <= place;
      if (isNext) place = behind;
      return isNext;
    });
  }

  cutFrom(0);
  let nextOwn = 0;
  for (let word = 0; word < copy.size; ) {
    const part = own[nextOwn];
    if (part?.first === word) {
      const hunk = changed.get(word);
      if (hunk?.original) {
        segments.push({ kind: 'changed', copy: placeOf(copy, part), original: placeOf(original, hunk.original) });
        if (moved[hunk.beside] !== 1) cutFrom(hunk.original.behind);
      } else segments.push({ kind: 'added', copy: placeOf(copy, part), original: null });
      word = part.behind;
      nextOwn++;
      continue;
    }
    const behind = sharedEnd(copy, original, alignment, word);
    const from = origin[word] ?? nowhere;
    const isKept = moved[word] !== 1;
    if (isKept) cutWhile(({ first }) => first < from);
    segments.push({
      kind: isKept ? 'kept' : 'moved',
      copy: placeOf(copy, { first: word, behind }),
      original: placeOf(original, { first: from, behind: from + behind - word }),
    });
    if (isKept) cutFrom(from + behind - word);
    word = behind;
  }
  cutWhile(() => true);
  return segments;
}
