/** Pairs of sentences with what must be called out of them, and how much of it is: for the test and for the bench. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../../lib/compare/compare';
import type { Change, Place } from '../../../lib/compare/comparison';

/** What must be called out, or was: the words of both sides, '' where one has none. */
export interface Call {
  kind: string;
  original: string;
  copy: string;
}

export const textOf = (paragraph: string, place: Place | null) =>
  place ? paragraph.slice(place.start, place.end) : '';

/** What is called out of two sentences. */
export function calls(language: string | null, original: string, copy: string): Call[] {
  const text = (sentence: string) => ({ headline: null, paragraphs: [sentence], language });
  return compare(text(copy), text(original)).changes.map((change: Change) => ({
    kind: change.kind,
    original: textOf(original, change.original),
    copy: textOf(copy, change.copy),
  }));
}

/** The pairs of a file beside this one. */
export const pairsOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', original = '', copy = '', called = ''] = line.split(' | ');
      const expected = called.split('; ').flatMap((call): Call[] => {
        const [, kind = '', from = '', to = ''] = /^(\w+) (.*?) ?> ?(.*)$/.exec(call) ?? [];
        return kind ? [{ kind, original: from, copy: to }] : [];
      });
      return { language, original, copy, expected };
    });
type Pair = ReturnType<typeof pairsOf>[number];

/** A call is right where it is of the kind, and has the words that must be called; a denial's may reach further. */
const holds = (said: string, wanted: string) => said.includes(wanted) || (said !== '' && wanted.includes(said));
const isRight = (call: Call, wanted: Call) =>
  call.kind === wanted.kind && holds(call.original, wanted.original) && holds(call.copy, wanted.copy);

/** Is everything called that must be, and nothing else? */
export function isAsExpected({ language, original, copy, expected }: Pair): boolean {
  const called = calls(language, original, copy);
  return (
    called.length === expected.length &&
    called.every((call) => expected.some((each) => isRight(call, each))) &&
    expected.every((each) => called.some((call) => isRight(call, each)))
  );
}

/** How many of what was called is right, and how much of what must be called was found, 0 to 1. */
export function judged(pairs: readonly Pair[]): { precision: number; recall: number } {
  let [said, right, wanted, found] = [0, 0, 0, 0];
  for (const { language, original, copy, expected } of pairs) {
    const called = calls(language, original, copy);
    const isRightCall = (call: Call) => expected.some((each) => isRight(call, each));
    const isFound = (each: Call) => called.some((call) => isRight(call, each));
    if (process.env.SHOW_PAIRS && !(called.every(isRightCall) && expected.every(isFound)))
      console.log(language, original, copy, { called, expected });
    said += called.length;
    right += called.filter(isRightCall).length;
    wanted += expected.length;
    found += expected.filter(isFound).length;
  }
  return { precision: right / said, recall: found / wanted };
}
