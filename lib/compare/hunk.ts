/** The places within kept sentences where a copy and its original differ. */
import { type Alignment, nowhere } from './alignment';
import type { Reading, Stretch } from './reading';

/** What stands in the copy where something else, or nothing, stood in the original; or nothing where something stood. */
export interface Hunk {
  copy: Stretch | null;
  original: Stretch | null;
  /** A word of the copy beside it, in the same sentence, that has an origin. */
  beside: number;
}

/** The words without a partner in the other text, in rows that lie within one sentence. */
function aloneIn({ size, sentenceOf }: Reading, partners: Int32Array): Stretch[] {
  const rows: Stretch[] = [];
  for (let word = 0; word < size; word++) {
    if (partners[word] !== nowhere) continue;
    const last = rows.at(-1);
    if (last?.behind === word && sentenceOf[word - 1] === sentenceOf[word]) last.behind++;
    else rows.push({ first: word, behind: word + 1 });
  }
  return rows;
}

/** One text as the other one sees it. */
interface Side {
  reading: Reading;
  partners: Int32Array;
}

/** The words before and behind a row that stand in its sentence, each `nowhere` where there is none. */
function neighbors({ sentenceOf, size }: Reading, { first, behind }: Stretch): [before: number, behind: number] {
  const before = first > 0 && sentenceOf[first - 1] === sentenceOf[first] ? first - 1 : nowhere;
  return [before, behind < size && sentenceOf[behind] === sentenceOf[first] ? behind : nowhere];
}

/**
 * Where in the other text a row would stand: between the partners of its neighbors, or beside the only partner as far
 * as words are alone. Null where the neighbors' partners stand in two sentences, or the other way round.
 */
function placeFor(row: Stretch, own: Side, other: Side): Stretch | null {
  const [before, behind] = neighbors(own.reading, row).map((word) => own.partners[word] ?? nowhere);
  const isAlone = (word: number, sentence: number | undefined) =>
    other.partners[word] === nowhere && other.reading.sentenceOf[word] === sentence;
  if (before === undefined || behind === undefined || (before === nowhere && behind === nowhere)) return null;
  const sentence = other.reading.sentenceOf[before === nowhere ? behind : before];
  if (before === nowhere) {
    let first = behind;
    while (isAlone(first - 1, sentence)) first--;
    return { first, behind };
  }
  const end = behind === nowhere ? other.reading.size : behind;
  let last = before + 1;
  while (last < end && isAlone(last, sentence)) last++;
  const isWhole = behind === nowhere || last === behind;
  return isWhole ? { first: before + 1, behind: last } : null;
}

const filled = (row: Stretch | null): Stretch | null => (row && row.behind > row.first ? row : null);

/** What two aligned texts do not share. */
export interface Difference {
  /** The copy's own words, and the original's that the copy lacks, in rows within one sentence. */
  own: readonly Stretch[];
  cut: readonly Stretch[];
  /** Where the copy has words of its own, in order, and then where it has nothing. */
  hunks: readonly Hunk[];
}

/** The difference of two aligned texts. */
export function differenceOf(copy: Reading, original: Reading, { origin, print }: Alignment): Difference {
  const [own, cut] = [aloneIn(copy, origin), aloneIn(original, print)];
  const here: Side = { reading: copy, partners: origin };
  const there: Side = { reading: original, partners: print };
  const hunks: Hunk[] = [];
  /** Words of the original for which something else stands. */
  const replaced = new Set<number>();
  for (const row of own) {
    const place = placeFor(row, here, there);
    if (!place) continue;
    const isFree = !replaced.has(place.first);
    const [before, behind] = neighbors(copy, row);
    const beside = before !== nowhere && origin[before] !== nowhere ? before : behind;
    hunks.push({ copy: row, original: isFree ? filled(place) : null, beside });
    if (filled(place)) replaced.add(place.first);
  }
  for (const row of cut) {
    const place = replaced.has(row.first) ? null : placeFor(row, there, here);
    if (!place || filled(place)) continue;
    const isBefore = place.first > 0 && copy.sentenceOf[place.first - 1] === copy.sentenceOf[place.first];
    hunks.push({ copy: null, original: row, beside: isBefore ? place.first - 1 : place.first });
  }
  return { own, cut, hunks };
}
