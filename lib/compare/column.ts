/** A comparison as it is read: in one column, paragraph by paragraph of the copy, with what it lacks where that stood. */
import type { Comparison, Place, Segment } from './comparison';
import { Line, type Piece, type Texts, withMarks } from './line';

export type { Piece };

export interface Row {
  /** What all of its pieces are, else `mixed`. */
  kind: Piece['kind'] | 'mixed';
  /** The paragraph, from 0: the original's of one that is cut, else the copy's. */
  paragraph: number;
  /** The paragraph of the original that it stood in, where it stands elsewhere in the copy. */
  from: number | null;
  pieces: readonly Piece[];
  stop: number | null;
}

export interface Column {
  rows: readonly Row[];
  /** How many places there are to go to. */
  stops: number;
}

/** For each segment that shows a change which: the words of the copy that are new, else those of the original. */
function changesBySegment({ segments, changes }: Comparison): Map<Segment, number> {
  const isIn = (place: Place | null, other: Place | null) =>
    place !== null &&
    other !== null &&
    place.paragraph === other.paragraph &&
    place.start < other.end &&
    other.start < place.end;
  const shown = new Map<Segment, number>();
  changes.forEach((change, index) => {
    const isOf = (segment: Segment) => isIn(segment.copy, change.copy) || isIn(segment.original, change.original);
    const found =
      segments.find((each) => each.kind !== 'kept' && each.kind !== 'moved' && !shown.has(each) && isOf(each)) ??
      segments.find((each) => !shown.has(each) && isOf(each));
    if (found) shown.set(found, index);
  });
  return shown;
}

/**
 * For each segment the paragraph of the copy in whose row it is shown; null where what is cut has a row of its own: it
 * is shown inside a paragraph where it stood among its words, or in a paragraph of which the rest is there.
 */
function rowsOf(segments: readonly Segment[]): (number | null)[] {
  const nextInCopy: (Segment | null)[] = [];
  let next: Segment | null = null;
  for (const [index, segment] of [...segments.entries()].reverse()) {
    nextInCopy[index] = next;
    if (segment.copy) next = segment;
  }
  let last: Segment | null = null;
  return segments.map((segment, index) => {
    if (segment.copy) {
      last = segment;
      return segment.copy.paragraph;
    }
    const follows = nextInCopy[index] ?? null;
    if (last?.copy && last.copy.paragraph === follows?.copy?.paragraph) return last.copy.paragraph;
    const isRest = (other: Segment | null) =>
      other?.original?.paragraph === segment.original.paragraph && other.kind !== 'moved';
    if (isRest(last)) return last?.copy?.paragraph ?? null;
    return isRest(follows) ? (follows?.copy?.paragraph ?? null) : null;
  });
}

function kindOf(pieces: readonly Piece[]): Row['kind'] {
  const kinds = new Set(pieces.filter(({ text }) => text.trim() !== '').map(({ kind }) => kind));
  const [first = 'kept'] = kinds;
  return kinds.size > 1 ? 'mixed' : first;
}

/** The paragraph of the original that most of a paragraph stood in, where it stands elsewhere. */
function fromOf(ribbons: Comparison['ribbons'][number]): number | null {
  const isMoved = ribbons.length > 0 && ribbons.every(({ moved }) => moved);
  return isMoved ? (ribbons.toSorted((a, b) => b.words - a.words)[0]?.paragraph ?? null) : null;
}

/** Numbers the places to go to: a row that is cut, added or moved as a whole, those before it not; else each difference. */
function withStops(rows: Row[]): Column {
  let stops = 0;
  let last: Row | null = null;
  for (const row of rows) {
    const isWhole = row.kind !== 'mixed' && row.kind !== 'kept';
    if ((isWhole && last?.kind !== row.kind) || (row.kind === 'mixed' && row.from !== null)) row.stop = stops++;
    let wasSame = true;
    for (const piece of row.kind === 'mixed' ? row.pieces : []) {
      const isSame = piece.kind === 'kept' || (piece.kind === 'moved' && row.from !== null);
      if (isSame && piece.text.trim() === '') continue;
      if (!isSame && wasSame) piece.stop = stops++;
      wasSame = isSame;
    }
    last = row;
  }
  return { rows, stops };
}

/** The column of a comparison. */
export function columnOf(comparison: Comparison, texts: Texts): Column {
  const { segments, ribbons } = comparison;
  const changes = changesBySegment(comparison);
  const places = rowsOf(segments);
  const rows: Row[] = [];
  const add = (paragraph: number, pieces: Piece[], from: number | null) =>
    rows.push({ kind: kindOf(pieces), paragraph, from, pieces, stop: null });
  for (let at = 0; at < segments.length; ) {
    const paragraph = places[at] ?? null;
    const cutFrom = paragraph === null ? segments[at]?.original?.paragraph : undefined;
    let end = at;
    while (
      end < segments.length &&
      (places[end] ?? null) === paragraph &&
      (cutFrom === undefined || segments[end]?.original?.paragraph === cutFrom)
    )
      end++;
    const parts = segments.slice(at, end);
    at = end;
    if (paragraph === null) add(cutFrom ?? 0, cutPieces(parts, texts, changes), null);
    else add(paragraph, piecesOf(parts, texts, paragraph, changes), fromOf(ribbons[paragraph] ?? []));
  }
  return withStops(rows);
}

/** A paragraph of the original, or what of it is cut. */
function cutPieces(parts: readonly Segment[], { original }: Texts, changes: ReadonlyMap<Segment, number>): Piece[] {
  const places = parts.flatMap(({ original: place }) => place ?? []);
  const change = parts.flatMap((part) => changes.get(part) ?? [])[0] ?? null;
  const [first, last] = [places[0], places.at(-1)];
  const text = first && last ? withMarks(original, { ...first, end: last.end }) : '';
  return [{ kind: 'cut', text, change, stop: null }];
}

function piecesOf(
  parts: readonly Segment[],
  texts: Texts,
  paragraph: number,
  changes: ReadonlyMap<Segment, number>,
): Piece[] {
  const line = new Line(texts, paragraph);
  /** Where the copy goes on behind each part. */
  const starts: (number | null)[] = [];
  for (let at = parts.length - 1; at >= 0; at--) starts[at] = parts[at + 1]?.copy?.start ?? starts[at + 1] ?? null;
  parts.forEach((part, index) => {
    const change = changes.get(part) ?? null;
    if (part.kind === 'cut') line.cut(part.original, change, starts[index] ?? null);
    else if (part.kind === 'changed') line.copy('added', part.copy, change, part.original);
    else line.copy(part.kind, part.copy, change);
  });
  line.end();
  return line.pieces;
}
