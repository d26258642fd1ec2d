/** Numbers, months, weekdays and currencies in a sentence, and what they are worth, in words or in figures. */

import { wordsOf } from '../languages/word';
import { plainDigits } from '../text/date';
import { isDeclining, isForm } from './form';
import { gapBefore, keyAt, type Reading, type Stretch, sentenceAt, writtenAt } from './reading';
import { type CalendarDay, vocabularyOf } from './vocabulary';
import { worthOf } from './word';

export interface Figure extends Stretch {
  of: 'number' | 'month' | 'weekday' | 'currency';
  value: string;
  /** Is it a number in figures? */
  isFigure: boolean;
}

/** The month or the weekday that a word names, in whatever case. */
function dateOf(key: string, tag: string | null): CalendarDay | undefined {
  const { dates } = vocabularyOf(tag);
  const exact = dates.get(key);
  if (exact || !isDeclining(tag)) return exact;
  const name = [...dates.keys()].find((each) => isForm(each, key, tag));
  return name === undefined ? undefined : dates.get(name);
}

/** A number as it is being read. */
interface Sum extends Stretch {
  /** What is multiplied already, and what may yet be: "three million" and "two hundred". */
  total: number;
  current: number;
  isFigure: boolean;
}

const multipliers: ReadonlySet<number> = new Set([1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12]);

/** Adds a word that is worth so much to a number; false where it begins another one. */
function adds(sum: Sum, worth: number): boolean {
  const { total, current } = sum;
  if (multipliers.has(worth)) {
    // "tres mil millones" multiplies all before it; "three million two thousand" what is not multiplied yet.
    if (total > 0 && total < worth) sum.total = (total + current) * worth;
    else sum.total = total + (current || 1) * worth;
    sum.current = 0;
    return true;
  }
  if (worth === 100 && current < 100) sum.current = (current || 1) * 100;
  else if (sum.isFigure && total === 0) return false;
  else if (current === 0) sum.current = worth;
  // Three tens, as many languages say it.
  else if (worth === 10 && current < 10) sum.current = current * 10;
  else if ((current % 100 === 0 && worth < 100) || (current % 10 === 0 && worth < 10)) sum.current = current + worth;
  else return false;
  return true;
}

/** Digits in threes behind a space: "150 000". */
const isThousands = (before: string, written: string, gap: string): boolean =>
  /^\s$/.test(gap) && /^\p{Nd}{1,3}$/u.test(before) && /^\p{Nd}{3}$/u.test(written);

/** Is a number a part of a name: "Covid-19"? */
const isInName = (reading: Reading, word: number): boolean =>
  /^[-‐‑]$/.test(gapBefore(reading, word)) && /^\p{Lu}/u.test(writtenAt(reading, word - 1));

/** What a word is worth as a number, in figures or in words; undefined for none. */
function worthAt(reading: Reading, word: number): { worth: number; isFigure: boolean } | undefined {
  const written = writtenAt(reading, word);
  const digits = /^\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*/u.exec(written)?.[0];
  if (digits) return { worth: worthOf(digits), isFigure: true };
  const worth = vocabularyOf(reading.language).numbers.get(keyAt(reading, word));
  return worth === undefined ? undefined : { worth, isFigure: false };
}

/** Words of one number stand close behind each other. */
const isClose = (reading: Reading, word: number): boolean => /^[\s\u00ad-]?$|^[‐‑]$/.test(gapBefore(reading, word));

const and = new RegExp(`^${wordsOf('and')}$`, 'u');

/** Does a number in words go on behind an "and": "two hundred and five", "treinta y cinco"? */
function isJoined(reading: Reading, { behind, current, isFigure }: Sum, end: number): boolean {
  if (isFigure || current < 20 || behind + 1 >= end || !and.test(keyAt(reading, behind))) return false;
  const next = worthAt(reading, behind + 1);
  return next !== undefined && !next.isFigure && next.worth < (current % 100 === 0 ? 100 : 10);
}

/** The number that begins at a word; null where none does. */
function numberAt(reading: Reading, first: number, end: number): Figure | null {
  const begun = worthAt(reading, first);
  if (!begun) return null;
  const sum: Sum = { first, behind: first + 1, total: 0, current: 0, isFigure: begun.isFigure };
  if (begun.isFigure) sum.current = begun.worth;
  else adds(sum, begun.worth);
  for (; sum.behind < end && isClose(reading, sum.behind); sum.behind++) {
    if (isJoined(reading, sum, end)) sum.behind++;
    const next = worthAt(reading, sum.behind);
    if (!next) break;
    const [before, written] = [writtenAt(reading, sum.behind - 1), writtenAt(reading, sum.behind)];
    if (isThousands(before, written, gapBefore(reading, sum.behind))) sum.current = sum.current * 1000 + next.worth;
    else if (next.isFigure || !adds(sum, next.worth)) break;
  }
  const value = String(Number((sum.total + sum.current).toPrecision(12)));
  return { first, behind: sum.behind, of: 'number', value, isFigure: begun.isFigure && !isInName(reading, first) };
}

/** What stands at a word. */
function figureAt(reading: Reading, word: number, end: number): Figure | null {
  const written = writtenAt(reading, word);
  const one = { first: word, behind: word + 1, isFigure: false };
  if (/^\p{Sc}/u.test(written)) return { ...one, of: 'currency', value: plainDigits(written) };
  const number = numberAt(reading, word, end);
  if (number) return number;
  const date = dateOf(keyAt(reading, word), reading.language);
  return date ? { ...one, ...date } : null;
}

/** The numbers and dates of which some word stands in a stretch of a sentence. */
export function numbersIn(reading: Reading, { first, behind }: Stretch): Figure[] {
  const sentence = sentenceAt(reading, first) ?? { first, behind };
  let from = first;
  while (from > sentence.first && isClose(reading, from) && worthAt(reading, from - 1)) from--;
  const figures: Figure[] = [];
  for (let word = from; word < behind; ) {
    const figure = figureAt(reading, word, sentence.behind);
    if (figure && figure.behind > first) figures.push(figure);
    word = figure?.behind ?? word + 1;
  }
  return figures;
}
