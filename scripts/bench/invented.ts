/** Invented records and fingerprints of the size that real ones have, the same ones for the same number. */
import type { Entry } from '../../lib/memory/entry';
import { type Fingerprint, limitOf } from '../../lib/memory/fingerprint';
import { chance, wordsOf } from '../../tests/unit/memory/chance';

/** Rows that many texts have: turns of phrase. */
const common = 20_000;
/** How much of a text is turns of phrase: 2 % of the rows of 2,594 pages stand in another one too. */
const commonShare = 0.02;

/** The row of a turn of phrase that a text of this limit has. */
function commonRow(next: () => number, limit: number): number {
  for (;;) {
    const row = Math.floor(chance(Math.floor(common * next() ** 2))() * limitOf(0));
    if (row < limit) return row;
  }
}

/** The fingerprint of no text. The rates are those of 2,594 real pages; so is the number of rows, 94. */
function inventedPrint(next: () => number): Fingerprint {
  const rate = [0, 1, 2, 2, 3, 3, 3, 4][Math.floor(next() * 8)] ?? 3;
  const limit = limitOf(rate);
  const count = Math.round(50 + 50 * next() + (rate === 4 ? 130 * next() : 0));
  const rows = Array.from({ length: count }, () =>
    next() < commonShare ? commonRow(next, limit) : Math.floor(next() * limit),
  );
  return { rate, hashes: new Uint32Array(new Set(rows)).sort() };
}

export function inventedEntry(number: number): Entry {
  const next = chance(number);
  const words = (count: number) => wordsOf(next, count).join(' ');
  const site = `${wordsOf(chance(Math.floor(2_000 * next() ** 2)), 2).join('')}.example`;
  const title = words(8);
  const day = new Date(Date.UTC(2020, 0, 1) + number * 1_800_000).toISOString().slice(0, 10);
  return {
    print: inventedPrint(next),
    text: {
      address: `https://${site}/news/${day.replaceAll('-', '/')}/${title.replaceAll(' ', '-')}-${number}`,
      site,
      title,
      day,
      published: day,
      language: 'en',
      lead: `“${words(60).slice(0, 297)}…`,
      origin: number % 5 === 0 ? { kind: 'wire', name: 'Harbor News Agency', organization: 'harbor', url: null } : null,
    },
  };
}

/** A text as long as another one, with so much of it. */
export function inventedCopy(of: Fingerprint, share: number, next: () => number): Fingerprint {
  const limit = limitOf(of.rate);
  const rows = Array.from(of.hashes, (hash) => (next() < share ? hash : Math.floor(next() * limit)));
  return { rate: of.rate, hashes: new Uint32Array(new Set(rows)).sort() };
}
