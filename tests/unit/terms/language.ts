import { describe, expect, test } from 'vitest';
import { type Use, useNames } from '../../../lib/model';
import { phrasesFor } from '../../../lib/phrases';
import { says } from '../../../lib/terms/meaning';
import { readNotice } from '../../../lib/terms/notice';

const letter: Record<Use, string> = {
  allowed: 'A',
  conditional: 'C',
  'permission-required': 'P',
  forbidden: 'F',
  unstated: '-',
};

interface Sentences {
  /**
   * A sentence of our own and what it says: one letter a use, in the order of `useNames` (republish not for profit,
   * commercially, print, excerpt, translate, modify, AI training) — A allowed, C on conditions, P ask first,
   * F forbidden, - not stated; then its conditions, and its licence where it names one.
   */
  says: readonly (readonly [text: string, uses: string, conditions?: string, license?: string])[];
  /** Sentences that look like terms and are none. */
  silent: readonly string[];
  /** Sentences that name the holder. */
  holds?: readonly (readonly [text: string, holder: string | null])[];
}

/** One language's words for terms: what they say, what they only seem to say, whom they name. */
export function language(tag: string, { says: said, silent, holds = [] }: Sentences): void {
  const languages = phrasesFor(tag);
  describe(`terms in ${tag}`, () => {
    test.each(said.map(([text, ...rest]) => [text, rest] as const))('%s', (text, [uses, conditions = '', license]) => {
      const meaning = readNotice(text, languages);
      expect({
        uses: useNames.map((name) => letter[meaning.uses[name]]).join(''),
        conditions: [...meaning.conditions].sort().join(' '),
        license: meaning.license?.id,
      }).toEqual({ uses, conditions: conditions.split(' ').sort().join(' '), license });
    });
    test.each(silent)('says nothing: %s', (text) => expect(says(readNotice(text, languages))).toBe(false));
    test.each(holds)('%s', (text, holder) => expect(readNotice(text, languages).holder).toBe(holder));
  });
}
