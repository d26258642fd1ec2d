/** What the bench of the memory runs in a page: the memory on a real IndexedDB, with invented texts. */
import { memory } from '../../lib/io/room/memory';
import type { Entry } from '../../lib/memory/entry';
import type { Fingerprint } from '../../lib/memory/fingerprint';
import type { Memory } from '../../lib/memory/index';
import type { Outcome } from '../../lib/memory/store';
import { chance } from '../../tests/unit/memory/chance';
import { inventedCopy, inventedEntry } from './invented';

function sure<A>(outcome: Outcome<A>): A {
  if (outcome.outcome === 'failed') throw new Error(outcome.why);
  return outcome.value;
}

const opened = async (): Promise<Memory> => sure(await memory());

/** Opens the memory; milliseconds. */
export async function open(): Promise<number> {
  const start = performance.now();
  await opened();
  return performance.now() - start;
}

/** Fills it with invented texts, as an import does. */
export async function fill(from: number, to: number): Promise<void> {
  const entries: Entry[] = [];
  for (let number = from; number < to; number++) entries.push(inventedEntry(number));
  sure(await (await opened()).takeIn(entries, []));
}

/** By turns a text that has a fifth of a remembered one's rows (as 35 % kept, 12 % mended leave), and a stranger. */
function question(seed: number, texts: number): { print: Fingerprint; of: number | null } {
  // Not the chance of which the text of this number is made.
  const next = chance(-1 - seed);
  if (seed % 2 === 1) return { of: null, print: inventedEntry(10_000_000 + seed).print };
  const of = Math.floor(next() * texts);
  return { of, print: inventedCopy(inventedEntry(of).print, 0.2, next) };
}

/** How many texts are remembered. */
export const size = async (): Promise<number> => (await opened()).size;

/** What waits enters the index. */
export const tidy = async (): Promise<null> => sure(await (await opened()).tidy());

/** Asks; what each cost in milliseconds, and how often the right text was found. */
export async function ask(
  seeds: number[],
  texts: number,
): Promise<{ costs: number[]; asked: number; found: number; strange: number }> {
  const costs: number[] = [];
  const counts = { asked: 0, found: 0, strange: 0 };
  for (const seed of seeds) {
    const { print, of } = question(seed, texts);
    const address = `https://asked.example/${seed}`;
    const start = performance.now();
    const matches = sure(await (await opened()).ask({ address, site: 'asked.example', print }));
    costs.push(performance.now() - start);
    const wanted = of === null ? null : inventedEntry(of).text.address;
    if (wanted) counts.asked++;
    if (wanted && matches.some(({ text }) => text.address === wanted)) counts.found++;
    counts.strange += matches.filter(({ text }) => text.address !== wanted).length;
  }
  return { costs, ...counts };
}

/** Remembers further texts; milliseconds of each. */
export async function remember(from: number, to: number): Promise<number[]> {
  const costs: number[] = [];
  for (let number = from; number < to; number++) {
    const { text, print } = inventedEntry(number);
    const start = performance.now();
    sure(await (await opened()).remember(text, print));
    costs.push(performance.now() - start);
  }
  return costs;
}

/** Milliseconds of work that is done when idle, or at a click. */
export async function chores(
  number: number,
): Promise<{ merge: number; forgetOne: number; forgetSite: number; forgotten: number }> {
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const merge = await timed(async () => sure(await (await opened()).tidy()));
  const forgetOne = await timed(async () => sure(await (await opened()).forget({ what: 'one', id: 5_000 })));
  let forgotten = 0;
  const forgetSite = await timed(async () => {
    forgotten = sure(await (await opened()).forget({ what: 'site', site: inventedEntry(number).text.site }));
  });
  return { merge, forgetOne, forgetSite, forgotten };
}
