/**
 * A paragraph of the copy with what it lacks, piece by piece. The marks between words, which a comparison leaves out,
 * stand with the words before or behind them.
 */
import type { Place, Text } from './comparison';

export interface Piece {
  /** `kept` and `moved` stand in both texts, `added` in the copy alone, `cut` in the original alone. */
  kind: 'kept' | 'moved' | 'added' | 'cut';
  text: string;
  /** Which of the comparison's changes it shows; null for none. */
  change: number | null;
  /** Which of the places it is that a reader goes to one after the other, from 0; null where it goes on with one. */
  stop: number | null;
}

/** The two that are shown in one. */
export interface Texts {
  copy: Text;
  original: Text;
}

const paragraphIn = (text: Text, place: Place): string => text.paragraphs[place.paragraph] ?? '';
const isSpace = (letter: string): boolean => /\s/.test(letter);

/** So far marks are looked for around a word: a paragraph may have a million letters and as many places. */
const reach = 20;
const before = (paragraph: string, place: number): string => paragraph.slice(Math.max(0, place - reach), place);
const behind = (paragraph: string, place: number): string => paragraph.slice(place, place + reach);

/** The words of a place with the marks that belong to them: what opens before them, what closes behind. */
export function withMarks(text: Text, place: Place): string {
  const paragraph = paragraphIn(text, place);
  const opening = /(?:^|\s)([^\s\p{L}\p{N}]+)$/u.exec(before(paragraph, place.start))?.[1] ?? '';
  const rest = behind(paragraph, place.end);
  const closing = /^[^\s\p{L}\p{N}]+(?=\s|$)|^[\p{Pe}\p{Pf}\u3001\u3002\uff01\uff0c\uff1f]+/u.exec(rest)?.[0] ?? '';
  return opening + paragraph.slice(place.start, place.end) + closing;
}

/** Whether a place has white space, or an end of its paragraph, on both sides. */
function isApart(text: Text, place: Place): boolean {
  const paragraph = paragraphIn(text, place);
  return (
    /(?:^|\s)[^\s\p{L}\p{N}]*$/u.test(before(paragraph, place.start)) &&
    /^[^\s\p{L}\p{N}]*(?:\s|$)/u.test(behind(paragraph, place.end))
  );
}

/** The pieces of one row as they are put together. */
export class Line {
  readonly pieces: Piece[] = [];
  readonly #texts: Texts;
  readonly #paragraph: string;
  /** Up to where the copy's paragraph is written. */
  #at = 0;
  /** Whether the next piece has to be parted from the last by a space. */
  #isOpen = false;

  constructor(texts: Texts, paragraph: number) {
    this.#texts = texts;
    this.#paragraph = texts.copy.paragraphs[paragraph] ?? '';
  }

  #push(kind: Piece['kind'], text: string, change: number | null = null): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (this.#isOpen && !isSpace(text[0] ?? '') && last && !isSpace(last.text.at(-1) ?? ''))
      this.#write('kept', ' ', null);
    this.#isOpen = false;
    this.#write(kind, text, change);
  }

  #write(kind: Piece['kind'], text: string, change: number | null): void {
    const last = this.pieces.at(-1);
    if (last?.kind === kind && change === null && last.change === null) last.text += text;
    else this.pieces.push({ kind, text, change, stop: null });
  }

  /** Writes what closes behind the last word of the copy, up to the next space. */
  #close(end: number): void {
    const tail = /^\S*/.exec(this.#paragraph.slice(this.#at, end))?.[0] ?? '';
    const last = this.pieces.at(-1);
    if (tail === '' || !last) return;
    if (last.kind === 'cut') this.#push('kept', tail);
    else last.text += tail;
    this.#at += tail.length;
  }

  /** Writes what stands before a word, and gives what opens right before it. */
  #open(start: number, kind: Piece['kind']): string {
    this.#close(start);
    const [, space = '', head = ''] = /^(\s*)([\s\S]*)$/.exec(this.#paragraph.slice(this.#at, start)) ?? [];
    this.#at = start;
    const isGoingOn = this.pieces.at(-1)?.kind === kind;
    if (this.pieces.length > 0) this.#push(isGoingOn ? kind : 'kept', space);
    return head;
  }

  /** Words of the copy. `instead`: those for which they stand. */
  copy(kind: 'kept' | 'moved' | 'added', place: Place, change: number | null, instead: Place | null = null): void {
    const head = this.#open(place.start, instead ? 'cut' : kind);
    if (instead) {
      const { original } = this.#texts;
      this.#push('cut', paragraphIn(original, instead).slice(instead.start, instead.end));
      this.#isOpen = isApart(original, instead) || isApart(this.#texts.copy, place);
    }
    this.#push(kind, head + this.#paragraph.slice(place.start, place.end), change);
    this.#at = place.end;
  }

  /** Words of the original that the copy lacks; `next`: where the copy's next word stands. */
  cut(place: Place, change: number | null, next: number | null): void {
    this.#close(next ?? this.#paragraph.length);
    this.#isOpen = isApart(this.#texts.original, place);
    this.#push('cut', withMarks(this.#texts.original, place), change);
    this.#isOpen = isApart(this.#texts.original, place);
  }

  /** The paragraph's last marks. */
  end(): void {
    this.#close(this.#paragraph.length);
  }
}
