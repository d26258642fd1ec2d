/**
 * The memory as JSON Lines, to be taken elsewhere: a first line, what sites repeat, then a text a line, with its
 * fingerprint, the addresses of its kin and its words where they were saved. It goes some lines at once, and whoever
 * asks for the next need not be who gave the last.
 */
import * as z from 'zod/mini';
import { ArticleText } from '../model';
import type { Habit } from './habits';
import type { Memory } from './index';
import { bytesToLetters, fromLetters, lettersToBytes, toLetters } from './letters';
import { Remembered, wordsIn } from './model';
import { done, type Outcome } from './store';
import type { Incoming } from './takeIn';
import type { Numbered } from './texts';

/** How many lines of a file were new texts, texts whose address was known already, and nothing that we can read. */
export interface Taken {
  texts: number;
  known: number;
  unread: number;
}

const First = z.object({ memory: z.literal(1) });
const Base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(200_000));
/** What else a text's line may have; a line without rows is of a list: its text matches nothing. */
const Line = z.union([
  z.object({
    text: Remembered,
    rows: z.optional(Base64),
    kin: z.optional(z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(20))),
    words: z.optional(ArticleText),
  }),
  z.object({ site: z.string().check(z.maxLength(200)), repeats: Base64 }),
  First,
]);
type Line = z.infer<typeof Line>;

/** So many texts are written at once, or fewer where lines are long. Letters. */
const most = { texts: 400, letters: 4_000_000 };

const written = (line: Line): string => JSON.stringify(line);

function lineIn(text: string): Line | null {
  try {
    return Line.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Addresses of the kin of these texts. */
async function addressesOfKin(memory: Memory, texts: readonly Numbered[]): Promise<Outcome<Map<number, string>>> {
  const found = await memory.at([...new Set(texts.flatMap(({ kin }) => kin))]);
  return found.outcome === 'failed' ? found : done(new Map(found.value.map(({ id, text }) => [id, text.address])));
}

/** The lines from a text on, 0 at first; `next` is where it goes on, null behind the last. */
export async function linesFrom(
  memory: Memory,
  from: number,
): Promise<Outcome<{ lines: string[]; next: number | null }>> {
  const lines: string[] = [];
  if (from === 0) {
    const habits = await memory.habits();
    if (habits.outcome === 'failed') return habits;
    lines.push(written({ memory: 1 }));
    for (const { site, rows } of habits.value) lines.push(written({ site, repeats: bytesToLetters(rows) }));
  }
  const found = await memory.texts(from, most.texts);
  if (found.outcome === 'failed') return found;
  const { texts, next } = found.value;
  const addresses = await addressesOfKin(memory, texts);
  if (addresses.outcome === 'failed') return addresses;
  let letters = 0;
  for (const { id, text, print, kin, hasText } of texts) {
    const words = hasText ? await memory.saved([id]) : done([]);
    if (words.outcome === 'failed') return words;
    const [own] = words.value;
    const names = kin.flatMap((each) => addresses.value.get(each) ?? []);
    const line = written({
      text,
      ...(print && { rows: toLetters(print) }),
      ...(names.length > 0 && { kin: names }),
      ...(own && { words: own }),
    });
    lines.push(line);
    letters += line.length;
    if (letters > most.letters) return done({ lines, next: id + 1 });
  }
  return done({ lines, next });
}

/**
 * Takes in such lines. A text whose address is known stays as it is, so that a file may be taken in again, whole, where
 * it failed on the way. `isLast`: no more are to come.
 */
export async function takeLines(memory: Memory, lines: readonly string[], isLast: boolean): Promise<Outcome<Taken>> {
  const incoming: Incoming[] = [];
  const habits = new Map<string, Habit>();
  let unread = 0;
  for (const each of lines) {
    if (each.trim() === '') continue;
    const line = lineIn(each);
    if (line && 'site' in line) habits.set(line.site, { site: line.site, rows: lettersToBytes(line.repeats) });
    const text = line && 'text' in line ? line : null;
    const print = text?.rows === undefined ? null : fromLetters(text.rows);
    const isReadable = text !== null && (text.rows === undefined || print !== null);
    if (isReadable) incoming.push({ text: text.text, print, kin: text.kin ?? [], words: wordsIn(text.words) });
    else if (!line || text) unread++;
  }
  const taken = await memory.takeIn(incoming, [...habits.values()]);
  if (taken.outcome === 'failed') return taken;
  // So that the next question does not look through all of them.
  const tidied = isLast ? await memory.tidy() : done(null);
  return tidied.outcome === 'failed' ? tidied : done({ ...taken.value, unread });
}
