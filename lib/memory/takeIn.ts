/** Texts from elsewhere are taken in as they are: from a file of this memory or another's. */
import { addressKey } from '../coverage/address';
import type { ArticleText } from '../model';
import type { Fingerprint } from './fingerprint';
import { type Habit, habitChange } from './habits';
import type { Ledger } from './ledger';
import type { Remembered } from './model';
import { unpacked } from './packed';
import { type Change, done, type Outcome } from './store';
import type { Numbered } from './texts';

/** So many of a file wait until they enter the index together. */
const mostWaiting = 2_000;

/** A text as it comes. */
export interface Incoming {
  text: Remembered;
  print: Fingerprint | null;
  /** Addresses of texts that it shares passages with. */
  kin: readonly string[];
  /** Its words, where they were saved. */
  words: ArticleText | null;
}

/**
 * Takes in texts, and what sites repeat. Answers how many of them were new and known. A text whose address is known stays
 * as it is, but for what it lacks: a fingerprint, which a table does not have, and its words.
 */
export async function takeIn(
  ledger: Ledger,
  incoming: readonly Incoming[],
  habits: readonly Habit[],
): Promise<Outcome<{ texts: number; known: number }>> {
  const keys = incoming.flatMap(({ text, kin }) => [text.address, ...kin].map(addressKey));
  const found = await ledger.withAddresses([...new Set(keys)]);
  if (found.outcome === 'failed') return found;
  const ids = new Map([...found.value].map(([key, { id }]) => [key, id]));
  const first = ledger.state.next;
  const taken: Numbered[] = [];
  const changes: Change[] = [];
  const mended: { now: Numbered; before: Numbered }[] = [];
  for (const { text, print, kin, words } of incoming) {
    const key = addressKey(text.address);
    const before = found.value.get(key);
    const gains = before && {
      print: before.print === null && print !== null,
      words: !before.hasText && words !== null,
    };
    if (before && gains && (gains.print || gains.words)) {
      const own = kin.flatMap((each) => ids.get(addressKey(each)) ?? []).filter((each) => each !== before.id);
      const now = {
        ...before,
        print: before.print ?? print,
        kin: before.kin.length > 0 ? before.kin : own,
        hasText: before.hasText || words !== null,
      };
      mended.push({ now, before });
      if (gains.words) changes.push({ shelf: 'words', key: before.id, value: words });
    }
    if (ids.has(key)) continue;
    const id = first + taken.length;
    taken.push({
      id,
      text,
      print,
      kin: kin.flatMap((each) => ids.get(addressKey(each)) ?? []),
      hasText: words !== null,
    });
    if (words) changes.push({ shelf: 'words', key: id, value: words });
    ids.set(key, id);
  }
  const known = await ledger.habits.of(habits.map(({ site }) => site));
  if (known.outcome === 'failed') return known;
  for (const { site, rows } of habits)
    changes.push(habitChange(site, new Set([...known.value(site), ...(unpacked(rows)?.hashes ?? [])])));
  const written = await ledger.write({ kept: [...taken.map((now) => ({ now, before: null })), ...mended], changes });
  if (written.outcome === 'failed') return written;
  // Each time it writes most of the index: seldom, and the more seldom the larger it is.
  const tidied = await ledger.tidyWhenOverdue(Math.max(mostWaiting, ledger.state.texts / 8));
  return tidied.outcome === 'failed' ? tidied : done({ texts: taken.length, known: incoming.length - taken.length });
}
