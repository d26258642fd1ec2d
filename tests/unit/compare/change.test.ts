import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../lib/compare/compare';
import type { Change, Place } from '../../../lib/compare/comparison';

/** What must be called out, or was: the words of both sides, '' where one has none. */
interface Call {
  kind: string;
  original: string;
  copy: string;
}

const textOf = (paragraph: string, place: Place | null) => (place ? paragraph.slice(place.start, place.end) : '');

/** What is called out of two sentences. */
function calls(language: string | null, original: string, copy: string): Call[] {
  const text = (sentence: string) => ({ headline: null, paragraphs: [sentence], language });
  return compare(text(copy), text(original)).changes.map((change: Change) => ({
    kind: change.kind,
    original: textOf(original, change.original),
    copy: textOf(copy, change.copy),
  }));
}

const pairs = readFileSync(join(import.meta.dirname, 'pairs.txt'), 'utf8')
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

/** A call is right where it is of the kind, and has the words that must be called; a denial's may reach further. */
const holds = (said: string, wanted: string) => said.includes(wanted) || (said !== '' && wanted.includes(said));
const isRight = (call: Call, wanted: Call) =>
  call.kind === wanted.kind && holds(call.original, wanted.original) && holds(call.copy, wanted.copy);

const judged = pairs.map((pair) => {
  const said = calls(pair.language, pair.original, pair.copy);
  return {
    ...pair,
    said,
    right: said.filter((call) => pair.expected.some((wanted) => isRight(call, wanted))).length,
    found: pair.expected.filter((wanted) => said.some((call) => isRight(call, wanted))).length,
  };
});
const sum = (of: (pair: (typeof judged)[number]) => number) => judged.reduce((all, pair) => all + of(pair), 0);

describe('200 pairs of sentences, written before the rules', () => {
  test('are 200 in sixteen languages, a third of them harmless', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(new Set(pairs.map(({ language }) => language)).size).toBeGreaterThanOrEqual(16);
    expect(pairs.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(pairs.length / 3.1);
  });
  test('precision and recall hold', () => {
    const precision = sum(({ right }) => right) / sum(({ said }) => said.length);
    const recall = sum(({ found }) => found) / sum(({ expected }) => expected.length);
    if (process.env.SHOW_PAIRS) {
      console.log({ precision, recall });
      for (const { language, original, copy, said, expected, right, found } of judged)
        if (right < said.length || found < expected.length)
          console.log(
            `${language} ${original}\n   ${copy}\n   said ${JSON.stringify(said)}\n   want ${JSON.stringify(expected)}`,
          );
    }
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
