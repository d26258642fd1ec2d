import { describe, expect, test } from 'vitest';
import { type Attribution, attributionOf } from '../../../lib/notices/attribution';

type Found = [sentence: string, label: Exclude<Attribution['label'], 'negative'>, name: string | null];

/**
 * The tests of one language: sentences it must read, with the label and the name found in them, and sentences that
 * only look alike. `link`: where the first link of every sentence of this run leads, if it has one.
 */
export function language(tag: string, sentences: { finds: Found[]; misses: string[] }, link?: string): void {
  const read = (text: string) =>
    attributionOf({ text, language: tag, url: null, links: link ? [{ text: '', href: link }] : [] });
  describe(tag, () => {
    test.each(sentences.finds)('finds: %s', (text, label, source_name) => {
      expect(read(text)).toEqual({ label, source_name });
    });
    test.each(sentences.misses)('must not find: %s', (text) => {
      expect(read(text).label).toBe('negative');
    });
  });
}
