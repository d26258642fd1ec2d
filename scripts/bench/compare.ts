/**
 * What comparing two texts costs, and how near it comes to the most that they can have in common. On made-up texts, the
 * same ones each time:
 *   node --import ./scripts/resolve.ts scripts/bench/compare.ts
 */
import { diffWords as jsdiffWords } from 'diff';
import { compare } from '../../lib/compare/compare.ts';
import type { Comparison, Text } from '../../lib/compare/comparison.ts';
import { diffWords } from '../../lib/compare/diff.ts';
import { wordsOf } from '../../lib/compare/word.ts';
import { judged, pairsOf } from '../../tests/unit/compare/pairs.ts';
import { type Line, quantile } from './figures.ts';

/** A number from 0 to 1, the next one of a row that is always the same (a linear congruential generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words of a made-up language, as often as in any: the n-th one 1/n as often as the first (Zipf). */
function speaker(roll: () => number, vocabulary: number, prefix = ''): () => string {
  const syllables = 'ka to ri me su la no vi ber gen dol fra tis mo wen'.split(' ');
  const wordAt = (rank: number) => {
    let [word, rest] = [prefix, rank];
    do {
      word += syllables[rest % syllables.length];
      rest = Math.floor(rest / syllables.length);
    } while (rest > 0);
    return word;
  };
  return () => wordAt(Math.min(vocabulary - 1, Math.floor(vocabulary ** roll()) - 1));
}

type Paragraph = string[];

function paragraphsOf(words: number, say: () => string, roll: () => number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 30 + Math.floor(90 * roll()));
    paragraphs.push(Array.from({ length }, say));
    left -= length;
  }
  return paragraphs;
}

/** Sentences of 8 to 30 words. */
function written(paragraph: Paragraph, roll: () => number): string {
  let text = '';
  let left = 0;
  for (const word of paragraph) {
    const isFirst = left === 0;
    if (isFirst) left = 8 + Math.floor(22 * roll());
    left--;
    const said = isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    text += `${text === '' ? '' : ' '}${said}${left === 0 ? '.' : ''}`;
  }
  return text;
}

const edited = 0.03;

/** Words of a paragraph with some replaced, left out or put in. */
const edit = (paragraph: Paragraph, say: () => string, roll: () => number): Paragraph =>
  paragraph.flatMap((word) => {
    if (roll() >= edited) return [word];
    const how = roll();
    return how < 0.4 ? [say()] : how < 0.7 ? [] : [word, say()];
  });

interface Made {
  copy: Text;
  original: Text;
  /** How many words of the original the copy took. */
  taken: number;
}

/** An original of 5,000 words, and a copy of 4,000 that took this share of them, two paragraphs from elsewhere. */
function made(seed: number, share: number, ownWords: 'shared' | 'other'): Made {
  const roll = dice(seed);
  const say = speaker(roll, 4000);
  const sayOwn = ownWords === 'shared' ? say : speaker(roll, 4000, 'xo');
  const source = paragraphsOf(5000, say, roll);
  const taken: Paragraph[] = [];
  let words = 0;
  for (const paragraph of source) {
    if (words >= share * 5000 || roll() > share + 0.15) continue;
    taken.push(paragraph);
    words += paragraph.length;
  }
  const copied = taken.map((paragraph) => edit(paragraph, say, roll));
  for (let moves = 0; moves < 2 && copied.length > 4; moves++) {
    const [paragraph = []] = copied.splice(Math.floor(roll() * copied.length), 1);
    copied.splice(Math.floor(roll() * copied.length), 0, paragraph);
  }
  const own = paragraphsOf(Math.max(1, 4000 - words), sayOwn, roll);
  for (const paragraph of own) copied.splice(Math.floor(roll() * (copied.length + 1)), 0, paragraph);
  const text = (paragraphs: Paragraph[]): Text => ({
    headline: null,
    paragraphs: paragraphs.map((each) => written(each, roll)),
    language: 'en',
  });
  return { copy: text(copied), original: text(source), taken: words };
}

/** The length of the longest row of words that both texts have in order: by the book, a step for each two words. */
function optimum(copy: Text, original: Text): number {
  const keys = ({ paragraphs }: Text) => paragraphs.flatMap((each) => wordsOf(each).map(({ key }) => key));
  const numbering = new Map<string, number>();
  const numbers = (words: string[]) =>
    Int32Array.from(words, (word) => {
      const number = numbering.get(word) ?? numbering.size;
      numbering.set(word, number);
      return number;
    });
  const [a, b] = [numbers(keys(copy)), numbers(keys(original))];
  const row = new Int32Array(b.length + 1);
  for (const word of a) {
    let before = 0;
    for (let at = 1; at <= b.length; at++) {
      const above = row[at] ?? 0;
      row[at] = b[at - 1] === word ? before + 1 : Math.max(above, row[at - 1] ?? 0);
      before = above;
    }
  }
  return row[b.length] ?? 0;
}

/** How many words of the original the segments of these kinds hold. */
function wordsIn({ segments }: Comparison, { paragraphs }: Text, kinds: readonly string[]): number {
  return segments.reduce((sum, { kind, original }) => {
    if (!original || !kinds.includes(kind)) return sum;
    return sum + wordsOf((paragraphs[original.paragraph] ?? '').slice(original.start, original.end)).length;
  }, 0);
}

/** Milliseconds. The clock of the processor counts in steps of four: too coarse. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const repeated = (sentence: string, times: number): Text => ({
  headline: null,
  paragraphs: Array.from({ length: Math.ceil(times / 10) }, () => Array.from({ length: 10 }, () => sentence).join(' ')),
  language: 'en',
});

/** Texts that are dear to compare, each [copy, original]. */
function worst(): Record<string, [Text, Text]> {
  const text = (seed: number, words: number, prefix = ''): Text => {
    const roll = dice(seed);
    const say = speaker(roll, 4000, prefix);
    return {
      headline: null,
      paragraphs: paragraphsOf(words, say, roll).map((each) => written(each, roll)),
      language: 'en',
    };
  };
  const sentence = 'The ferry sailed again on Monday with all hands on board.';
  const other = 'The ferry sailed once more on Tuesday with no hands on board.';
  const long = text(1, 50_000);
  const parts = { ...long, paragraphs: long.paragraphs.filter((_, at) => at % 3 !== 0).toReversed() };
  return {
    'one text twice, 5,000 words': [text(1, 5000), text(1, 5000)],
    'no word in common, 5,000 words': [text(1, 5000, 'xo'), text(2, 5000)],
    'one sentence 1,000 times, and 900 times': [repeated(sentence, 900), repeated(sentence, 1000)],
    'one sentence 1,000 times, and one nearly like it': [repeated(other, 1000), repeated(sentence, 1000)],
    'one text twice, 50,000 words': [text(1, 50_000), text(1, 50_000)],
    'no word in common, 50,000 words': [text(1, 50_000, 'xo'), text(2, 50_000)],
    'two texts of one vocabulary, 50,000 words': [text(1, 50_000), text(2, 50_000)],
    'two thirds of 50,000 words, the paragraphs from last to first': [parts, long],
    'one word 50,000 times': [repeated('Hm', 49_000), repeated('Hm', 50_000)],
  };
}

export interface CompareFigures {
  /** Milliseconds for one comparison, over all made-up texts. */
  p50: number;
  p95: number;
  /** The same for the first comparison of all, with nothing warm. */
  first: number;
  /** By the share of the original that was taken, the least and the mean of what was found. */
  found: Record<
    string,
    {
      /** In order, beside the longest common row, where the copy's own words are of another vocabulary. */
      ofOptimum: { least: number; mean: number };
      /** The same with the one vocabulary: the longest row has many words by chance, which we part again. */
      ofChance: { least: number; mean: number };
      /** Kept, moved or not, beside what was truly taken, where all words are of one vocabulary. */
      ofTaken: { least: number; mean: number; most: number };
    }
  >;
  /** The bit-parallel difference of whole texts against the row by the book: must be 1. */
  exact: number;
  /** The dearest of three, in milliseconds. */
  worst: Record<string, number>;
}

const spread = (values: number[]) => ({
  least: Math.min(...values),
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
});

/** Measures; `texts` are so many pairs of each share. */
export function compareFigures(texts = 40): CompareFigures {
  const shares = [0.6, 0.35, 0.2];
  const first = made(99, 0.6, 'shared');
  const cold = timed(() => compare(first.copy, first.original));
  for (let seed = 0; seed < 90; seed++) {
    const { copy, original } = made(1000 + seed, shares[seed % 3] ?? 0.6, 'shared');
    compare(copy, original);
  }
  const times: number[] = [];
  const found: CompareFigures['found'] = {};
  for (const share of shares) {
    const pairs = Array.from({ length: texts }, (_, at) => made(1 + at, share, 'shared'));
    for (const { copy, original } of pairs) times.push(timed(() => compare(copy, original)));
    const few = pairs.slice(0, 10);
    const inOrder = ({ copy, original }: Made) =>
      wordsIn(compare(copy, original), original, ['kept']) / optimum(copy, original);
    const taken = few.map(
      ({ copy, original, taken }) => wordsIn(compare(copy, original), original, ['kept', 'moved']) / taken,
    );
    found[share] = {
      ofOptimum: spread(few.map((_, at) => inOrder(made(1 + at, share, 'other')))),
      ofChance: spread(few.map(inOrder)),
      ofTaken: { ...spread(taken), most: Math.max(...taken) },
    };
  }
  const roll = dice(5);
  const [a, b] = [Array.from({ length: 1500 }, speaker(roll, 500)), Array.from({ length: 1200 }, speaker(roll, 500))];
  const text = (words: string[]): Text => ({ headline: null, paragraphs: [words.join(' ')], language: null });
  const numbering = new Map([...a, ...b].map((word, at) => [word, at]));
  const numbers = (words: string[]) => words.map((word) => numbering.get(word) ?? -1);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    first: cold,
    found,
    exact: diffWords(numbers(a), numbers(b)).length / optimum(text(a), text(b)),
    worst: Object.fromEntries(
      Object.entries(worst()).map(([what, [copy, original]]) => [
        what,
        Math.max(...[0, 0, 0].map(() => timed(() => compare(copy, original)))),
      ]),
    ),
  };
}

/** The same beside jsdiff, which compares word for word and knows no paragraphs: milliseconds on a few of the pairs. */
function besideJsdiff(pairs = 5): { ours: number[]; theirs: number[] } {
  const all = Array.from({ length: pairs }, (_, at) => made(1 + at, 0.35, 'shared'));
  const whole = ({ paragraphs }: Text) => paragraphs.join('\n');
  return {
    ours: all.map(({ copy, original }) => timed(() => compare(copy, original))),
    theirs: all.map(({ copy, original }) => timed(() => jsdiffWords(whole(original), whole(copy)))),
  };
}

/** The budgets of comparing, as lines of the bench. */
export function compareLines(): Line[] {
  const { p50, p95, found } = compareFigures(20);
  const { ours, theirs } = besideJsdiff();
  const ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
  const optimum = Object.values(found).map(({ ofOptimum }) => ofOptimum.mean);
  const called = judged(pairsOf('pairs.txt'));
  const fresh = judged(pairsOf('fresh.txt'));
  const both = ({ precision, recall }: typeof called) => `${precision.toFixed(3)}, ${recall.toFixed(3)}`;
  return [
    {
      what: 'comparing 5,000 with 4,000 words : jsdiff, median',
      measured: `1/${(1 / ratio).toFixed(0)}  (${quantile(ours, 0.5).toFixed(1)} : ${quantile(theirs, 0.5).toFixed(0)} ms)`,
      budget: '≤ 1/50',
      kept: ratio <= 1 / 50,
    },
    {
      what: 'the same, p95 (median)',
      measured: `${p95.toFixed(1)} ms (${p50.toFixed(1)} ms)`,
      budget: '≤ 20 ms',
      kept: p95 <= 20,
    },
    {
      what: 'kept beside the longest common row, 60, 35 and 20 % taken',
      measured: optimum.map((mean) => mean.toFixed(3)).join(', '),
      budget: '≥ 0.970',
      kept: optimum.every((mean) => mean >= 0.97),
    },
    {
      what: 'names, numbers, denials changed: precision, recall (pairs of no rule)',
      measured: `${both(called)} (${both(fresh)})`,
      budget: '≥ 0.95, ≥ 0.95',
      kept: called.precision >= 0.95 && called.recall >= 0.95,
    },
  ];
}

if (import.meta.main)
  console.log(
    JSON.stringify(compareFigures(), (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value), 2),
  );
