/** A text is taken into the memory. */
import type { Fingerprint } from './fingerprint';
import { habitChange } from './habits';
import type { Ledger } from './ledger';
import { isAllHabit, isMostly } from './match';
import type { Remembered } from './model';
import { type Match, recall } from './recall';
import { done, type Outcome } from './store';
import type { Numbered } from './texts';

/** So many texts that are mostly the same are kept with each: they join it to all others of its family. */
const mostKin = 4;

/** What came of it. `id` is null where too little of a text is its own. */
export interface Taken {
  id: number | null;
  matches: Match[];
}

/**
 * Takes a text in, and tells what was known of it before. A page that is read again is not remembered twice: it keeps its
 * number and its first day.
 */
export async function remember(ledger: Ledger, text: Remembered, print: Fingerprint): Promise<Outcome<Taken>> {
  const tidied = await ledger.tidyWhenOverdue();
  if (tidied.outcome === 'failed') return tidied;
  const recalled = await recall(ledger, { ...text, print });
  if (recalled.outcome === 'failed') return recalled;
  const { matches, candidates, repeated, known } = recalled.value;
  const changes = repeated.size > known ? [habitChange(text.site, repeated)] : [];
  if (isAllHabit(print, repeated)) {
    const written = changes.length > 0 ? await ledger.write({ changes }) : done(null);
    return written.outcome === 'failed' ? written : done({ id: null, matches });
  }
  const entryOf = (id: number | undefined) => candidates.find((each) => each.id === id) ?? null;
  const before = entryOf(matches.find(({ isHere }) => isHere)?.id);
  const id = before?.id ?? ledger.state.next;
  const kin = matches.flatMap((match) => (match.isHere || !isMostly(match.overlap) ? [] : [match.id]));
  const now: Numbered = {
    id,
    text: { ...text, day: before?.text.day ?? text.day },
    print: { rate: print.rate, hashes: print.hashes.filter((hash) => !repeated.has(hash)) },
    kin: kin.filter((each) => each < id).slice(0, mostKin),
    hasText: before?.hasText ?? false,
  };
  // A page that changed may share a passage with one that came after it: kin are written down with the later one.
  const later = kin.flatMap((each) => (each > id ? (entryOf(each) ?? []) : []));
  const joined = later
    .filter((each) => !each.kin.includes(id))
    .map((each) => ({ now: { ...each, kin: [id, ...each.kin].slice(0, mostKin) }, before: each }));
  const written = await ledger.write({ kept: [{ now, before }, ...joined], changes });
  return written.outcome === 'failed' ? written : done({ id, matches });
}
