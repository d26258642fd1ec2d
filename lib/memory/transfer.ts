/** The memory as JSON Lines, to be taken elsewhere: a first line, what sites repeat, then a text a line with its fingerprint. */
import * as z from 'zod/mini';
import type { Entry } from './entry';
import type { Memory } from './index';
import { bytesToLetters, fromLetters, lettersToBytes, toLetters } from './letters';
import { Remembered } from './model';
import { done, type Outcome } from './store';

/** Called now and then with how many texts are through. */
type Progress = (texts: number) => void;

/** How far it came: `cancelled` where the reader stopped it; what was taken in until then stays. */
export interface Taken {
  /** New ones. */
  texts: number;
  /** Texts whose address was remembered already. */
  known: number;
  /** Lines that say nothing to us. */
  unread: number;
  cancelled: boolean;
}

const First = z.object({ memory: z.literal(1) });
const Base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(200_000));
const Line = z.union([
  z.object({ text: Remembered, rows: Base64 }),
  z.object({ site: z.string().check(z.maxLength(200)), repeats: Base64 }),
  First,
]);

/** So many are taken in at once. */
const batch = 256;

function lineIn(text: string): z.infer<typeof Line> | null {
  try {
    return Line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Everything that is remembered, line by line; ends early where it is cancelled. What fails ends it with its outcome. */
export async function* linesOf(
  memory: Memory,
  signal?: AbortSignal,
  progress?: Progress,
): AsyncGenerator<string, Outcome<number>> {
  yield JSON.stringify({ memory: 1 } satisfies z.infer<typeof First>);
  for (const { site, rows } of memory.habits()) yield JSON.stringify({ site, repeats: bytesToLetters(rows) });
  let count = 0;
  for (let from: number | null = 0; from !== null; ) {
    const found: Awaited<ReturnType<Memory['texts']>> = await memory.texts(from);
    if (found.outcome === 'failed') return found;
    for (const { text, print } of found.value.texts) {
      if (signal?.aborted) return done(count);
      yield JSON.stringify({ text, rows: toLetters(print) });
      count++;
    }
    progress?.(count);
    from = found.value.next;
  }
  return done(count);
}

/** The addresses that are remembered. */
async function addressesIn(memory: Memory): Promise<Outcome<Set<string>>> {
  const addresses = new Set<string>();
  for (let from: number | null = 0; from !== null; ) {
    const found: Awaited<ReturnType<Memory['texts']>> = await memory.texts(from);
    if (found.outcome === 'failed') return found;
    for (const { text } of found.value.texts) addresses.add(text.address);
    from = found.value.next;
  }
  return done(addresses);
}

/**
 * Takes in such lines. A text whose address is remembered stays as it is. Where it fails, what was taken in before
 * stays, and the same file may be taken in again.
 */
export async function takeLines(
  memory: Memory,
  lines: AsyncIterable<string>,
  signal?: AbortSignal,
  progress?: Progress,
): Promise<Outcome<Taken>> {
  const known = await addressesIn(memory);
  if (known.outcome === 'failed') return known;
  const taken: Taken = { texts: 0, known: 0, unread: 0, cancelled: false };
  let texts: Entry[] = [];
  const habits = new Map<string, Uint8Array<ArrayBuffer>>();
  const takeIn = async () => {
    const result = await memory.takeIn(
      texts,
      [...habits].map(([site, rows]) => ({ site, rows })),
    );
    if (result.outcome === 'done') taken.texts += texts.length;
    texts = [];
    habits.clear();
    progress?.(taken.texts);
    return result;
  };
  for await (const each of lines) {
    if (signal?.aborted) {
      taken.cancelled = true;
      break;
    }
    if (each.trim() === '') continue;
    const line = lineIn(each);
    if (line && 'site' in line) habits.set(line.site, lettersToBytes(line.repeats));
    const print = line && 'text' in line ? fromLetters(line.rows) : null;
    if (line && 'text' in line && print) {
      if (known.value.has(line.text.address)) taken.known++;
      else texts.push({ text: line.text, print });
      known.value.add(line.text.address);
    } else if (!line || 'text' in line) taken.unread++;
    if (texts.length < batch) continue;
    const result = await takeIn();
    if (result.outcome === 'failed') return result;
  }
  const rest = await takeIn();
  if (rest.outcome === 'failed') return rest;
  // So that the next question does not look through all of them.
  const tidied = await memory.tidy();
  return tidied.outcome === 'failed' ? tidied : done(taken);
}
