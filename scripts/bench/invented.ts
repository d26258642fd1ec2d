/** Invented records and fingerprints of the size that real ones have, the same ones for the same number. */
import { type Fingerprint, limitOf } from '../../lib/memory/fingerprint';
import type { Remembered } from '../../lib/memory/model';
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

/** As often as each was met on 2,537 real pages, in hundreds. */
const rates = [1, 2, 4, 7, 11].flatMap((hundreds, rate) => Array.from({ length: hundreds }, () => rate));

/** The fingerprint of no text, with the rates and the number of rows that real pages have: 94 in the middle. */
function inventedPrint(next: () => number): Fingerprint {
  const rate = rates[Math.floor(next() * rates.length)] ?? 3;
  const limit = limitOf(rate);
  const count = Math.round(50 + 50 * next() + (rate === 4 ? 90 * next() : 0));
  const rows = Array.from({ length: count }, () =>
    next() < commonShare ? commonRow(next, limit) : Math.floor(next() * limit),
  );
  return { rate, hashes: new Uint32Array(new Set(rows)).sort() };
}

export function inventedEntry(number: number): { text: Remembered; print: Fingerprint } {
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
      // On 2,551 real pages the first paragraph, cut at 300 letters, has 221 bytes.
      lead: `“${words(60).slice(0, 130 + 160 * next())}…`,
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
