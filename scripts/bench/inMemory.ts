/** What the bench of the memory runs in a page: the memory on a real IndexedDB, with invented texts. */
import { withMemory } from '../../lib/io/room/memory';
import type { Fingerprint } from '../../lib/memory/fingerprint';
import type { Memory } from '../../lib/memory/index';
import { done, type Outcome } from '../../lib/memory/store';
import type { Incoming } from '../../lib/memory/takeIn';
import { linesFrom, takeLines } from '../../lib/memory/transfer';
import { chance } from '../../tests/unit/memory/chance';
import { inventedCopy, inventedEntry } from './invented';

function sure<A>(outcome: Outcome<A>): A {
  if (outcome.outcome === 'failed') throw new Error(outcome.why);
  return outcome.value;
}

const working = async <A>(work: (memory: Memory) => Promise<Outcome<A>>): Promise<A> => sure(await withMemory(work));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Opens the memory; milliseconds. */
export const open = (): Promise<number> => timed(() => working(async () => done(null)));

/** Opens a database with nothing in it; milliseconds. */
export const openEmpty = (): Promise<number> =>
  timed(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('empty');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );

/** Fills it with invented texts, as an import does. */
export async function fill(from: number, to: number): Promise<void> {
  const incoming: Incoming[] = [];
  for (let number = from; number < to; number++) incoming.push({ ...inventedEntry(number), kin: [], words: null });
  await working((memory) => memory.takeIn(incoming, []));
}

/** By turns a text that has a fifth of a remembered one's rows (as 35 % kept, 12 % mended leave), and a stranger. */
function question(seed: number, texts: number): { print: Fingerprint; of: number | null } {
  // Not the chance of which the text of this number is made.
  const next = chance(-1 - seed);
  if (seed % 2 === 1) return { of: null, print: inventedEntry(10_000_000 + seed).print };
  const of = Math.floor(next() * texts);
  return { of, print: inventedCopy(inventedEntry(of).print, 0.2, next) };
}

/** What waits enters the index. */
export const tidy = (): Promise<null> => working((memory) => memory.tidy());

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
    const matches = await working((memory) => memory.ask({ address, site: 'asked.example', title: '', print }));
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
    costs.push(await timed(() => working((memory) => memory.remember(text, print))));
  }
  return costs;
}

/** Lists all texts, page by page; milliseconds of each. */
export async function list(): Promise<number[]> {
  const costs: number[] = [];
  for (let before: number | null = null, isFirst = true; isFirst || before !== null; isFirst = false) {
    const start = performance.now();
    const page: Awaited<ReturnType<typeof sureList>> = await sureList(before);
    costs.push(performance.now() - start);
    before = page.next;
  }
  return costs;
}

const sureList = (before: number | null) => working((memory) => memory.list(before));

/** Finds texts by their addresses; milliseconds of each. Fails where one is not found. */
export async function find(numbers: number[]): Promise<number[]> {
  const costs: number[] = [];
  for (const number of numbers) {
    const { address } = inventedEntry(number).text;
    const start = performance.now();
    const [text] = await working((memory) => memory.find(address));
    costs.push(performance.now() - start);
    if (text?.address !== address) throw new Error(`not found: ${address}`);
  }
  return costs;
}

/** Milliseconds of work that is done when idle, or at a click. */
export async function chores(
  number: number,
): Promise<{ merge: number; forgetOne: number; forgetSite: number; forgotten: number }> {
  const merge = await timed(tidy);
  const forgetOne = await timed(() => working((memory) => memory.forget({ what: 'one', id: 5_000 })));
  let forgotten = 0;
  const { site } = inventedEntry(number).text;
  const forgetSite = await timed(async () => {
    forgotten = await working((memory) => memory.forget({ what: 'site', site }));
  });
  return { merge, forgetOne, forgetSite, forgotten };
}

/** All lines of the memory, as an export gives them. */
async function written(): Promise<string[]> {
  const lines: string[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const start: number = from;
    const chunk: Awaited<ReturnType<typeof sureLines>> = await sureLines(start);
    lines.push(...chunk.lines);
    from = chunk.next;
  }
  return lines;
}

const sureLines = (from: number) => working((memory) => linesFrom(memory, from));

/** Forgets everything, takes in so many texts from lines, and writes them again; milliseconds, and whether they are the same. */
export async function roundTrip(texts: number): Promise<{ taking: number; writing: number; isSame: boolean }> {
  await working((memory) => memory.forget({ what: 'all' }));
  await fill(0, texts);
  const lines = await written();
  await working((memory) => memory.forget({ what: 'all' }));
  const taking = await timed(async () => {
    for (let from = 0; from < lines.length; from += 500) {
      const isLast = from + 500 >= lines.length;
      await working((memory) => takeLines(memory, lines.slice(from, from + 500), isLast));
    }
  });
  let again: string[] = [];
  const writing = await timed(async () => {
    again = await written();
  });
  return { taking, writing, isSame: lines.length === texts + 1 && lines.join() === again.join() };
}
