import { describe, expect, test } from 'vitest';
import { patternsOf } from '../../../lib/languages/language';
import type { EntryData } from '../../../lib/languages/pattern';
import { compile } from '../../../scripts/languages/compile';
import { spellings } from '../../../scripts/languages/template';
import { written } from './files';

/** The same template, tried on every text. */
const ungated = (entry: EntryData): EntryData => (entry[1] === undefined ? entry : [[], entry[1]]);

const fill = { name: "Aa'Bb", number: '12', gap: 'xx yy ', rest: 'zx' };
/** A template is read in so many of its spellings. */
const most = 12;

describe.each(written)('$name', ({ file }) => {
  const data = compile(file);
  const gated = patternsOf(data);
  const free = patternsOf({
    ...data,
    lists: Object.fromEntries(Object.entries(data.lists).map(([key, entries]) => [key, entries.map(ungated)])),
  });

  test('no text is passed over that an expression matches', () => {
    const skipped = [...file.lists].flatMap(([key, entries]) => {
      const told = file.examples.filter((example) => example.key === key).map(({ text }) => text);
      const made = entries.flatMap(({ template }) => spellings(template, most, fill).map((said) => `${said}: Aa Bb`));
      return [...told, ...made].flatMap((text) => {
        const found = new Set(gated.get(key)?.matching(text));
        const missed =
          free
            .get(key)
            ?.matching(text)
            .filter((order) => !found.has(order)) ?? [];
        return missed.map((order) => `line ${entries[order]?.line}: ${entries[order]?.written} <- ${text}`);
      });
    });
    expect(skipped).toEqual([]);
  });
});
