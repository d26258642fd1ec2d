/** Compares a copy with its original: what was kept, cut, added, moved and changed. Pure; runs in a worker or a page. */
import { align } from './align';
import { type Alignment, nowhere } from './alignment';
import { changesOf } from './change';
import type { Beside, Comparison, Place, Ribbon, Text } from './comparison';
import { diffWords } from './diff';
import { differenceOf } from './hunk';
import { Numbering, type Reading, read, type Sentence, sentenceAt } from './reading';
import { segmentsOf } from './segment';
import { wordsOf } from './word';

/** What has so small a share of the other text's words has none of its sentences. */
const trace = 0.1;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How many of some words have a partner in the other text. */
function metIn(partners: Int32Array, first: number, behind: number): number {
  let met = 0;
  for (let word = first; word < behind; word++) if (partners[word] !== nowhere) met++;
  return met;
}

/** The sentences of a paragraph as one stretch of words. */
function stretchOf(sentences: readonly Sentence[]): { first: number; behind: number } {
  return { first: sentences[0]?.first ?? 0, behind: sentences.at(-1)?.behind ?? 0 };
}

const byParagraph = ({ paragraphs, sentences }: Reading): Sentence[][] => {
  const found: Sentence[][] = paragraphs.map(() => []);
  for (const sentence of sentences) found[sentence.paragraph]?.push(sentence);
  return found;
};

/** For each paragraph of the copy the paragraphs that it comes from. */
function ribbonsOf(copy: Reading, original: Reading, { origin, moved }: Alignment): Ribbon[][] {
  return byParagraph(copy).map((sentences) => {
    const counts = new Map<number, { words: number; moved: number }>();
    const { first, behind } = stretchOf(sentences);
    for (let word = first; word < behind; word++) {
      const place = origin[word] ?? nowhere;
      if (place === nowhere) continue;
      const paragraph = sentenceAt(original, place)?.paragraph ?? 0;
      const count = counts.get(paragraph) ?? { words: 0, moved: 0 };
      if (count.words === 0) counts.set(paragraph, count);
      count.words++;
      count.moved += moved[word] ?? 0;
    }
    return [...counts]
      .map(([paragraph, count]) => ({ paragraph, words: count.words, moved: 2 * count.moved > count.words }))
      .toSorted((a, b) => a.paragraph - b.paragraph);
  });
}

/** Two short texts beside each other. Marks, capitals and the look of quotation marks make no other text. */
function beside(copy: string | null | undefined, original: string | null | undefined): Beside {
  const numbering = new Map<string, number>();
  const numbersOf = (text: string | null | undefined) =>
    wordsOf(text ?? '').map(({ key }) => {
      const number = numbering.get(key) ?? numbering.size;
      numbering.set(key, number);
      return number;
    });
  const [own, all] = [numbersOf(copy), numbersOf(original)];
  if (own.length === 0 || all.length === 0) return { state: 'unknown', kept: 0 };
  const kept = diffWords(own, all).length;
  return { state: kept === all.length && kept === own.length ? 'same' : 'changed', kept: share(kept, all.length) };
}

/** The paragraphs of the original of which the copy has no more than a trace, and how many of them are its last ones. */
function cutOf(original: Reading, { print }: Alignment): { cut: number[]; cutAtEnd: number } {
  const cut: number[] = [];
  let cutAtEnd = 0;
  byParagraph(original).forEach((sentences, paragraph) => {
    const { first, behind } = stretchOf(sentences);
    if (behind === first) return;
    const isCut = metIn(print, first, behind) < trace * (behind - first);
    if (isCut) cut.push(paragraph);
    cutAtEnd = isCut ? cutAtEnd + 1 : 0;
  });
  return { cut, cutAtEnd };
}

/** The sentences of the copy that have no more than a trace of the original. */
function ownOf(copy: Reading, { origin }: Alignment): Place[] {
  return copy.sentences
    .filter(({ first, behind }) => behind > first && metIn(origin, first, behind) < trace * (behind - first))
    .map(({ paragraph, start, end }) => ({ paragraph, start, end }));
}

/** Compares a copy with its original. */
export function compare(copy: Text, original: Text): Comparison {
  const numbering = new Numbering();
  const own = read(copy.paragraphs, copy.language, numbering);
  const all = read(original.paragraphs, original.language, numbering);
  const alignment = align(own, all);
  const difference = differenceOf(own, all, alignment);
  return {
    segments: segmentsOf(own, all, alignment, difference),
    ribbons: ribbonsOf(own, all, alignment),
    words: { copy: own.size, original: all.size },
    shares: {
      printed: share(metIn(alignment.print, 0, all.size), all.size),
      borrowed: share(metIn(alignment.origin, 0, own.size), own.size),
      contained: alignment.contained,
    },
    headline: beside(copy.headline, original.headline),
    lead: beside(copy.paragraphs[0], original.paragraphs[0]),
    ...cutOf(all, alignment),
    own: ownOf(own, alignment),
    changes: changesOf(own, all, alignment, difference),
  };
}
