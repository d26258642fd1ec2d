/** Has a text been read before? What is looked at, and what of that is a copy. */
import { addressKey } from '../coverage/address';
import type { Fingerprint } from './fingerprint';
import { withRepeated } from './habits';
import type { Ledger } from './ledger';
import { fewest, isCopy, isMostly, type Overlap, overlapOf, sharedBy, shareOf } from './match';
import type { Remembered } from './model';
import { addressRow, indexed } from './rows';
import { done, type Outcome } from './store';
import { type Numbered, textsAt } from './texts';
import { areAlike } from './title';

/** A text asked about. */
export interface Asked {
  address: string;
  site: string;
  title: string;
  print: Fingerprint;
}

/** A text that was read before and shares a passage with the one asked about. */
export interface Match {
  id: number;
  text: Remembered;
  /** The very page that is asked about, read before; whatever stood there then. */
  isHere: boolean;
  /** Whether its words were saved. */
  hasText: boolean;
  /** `ofFirst`: of the text asked about; `ofSecond`: of the one read before. */
  overlap: Overlap;
}

/** What is known of a text. */
export interface Recalled {
  /** What shares most with it comes first. */
  matches: Match[];
  /** Everything that was looked at. */
  candidates: Numbered[];
  /** Its rows that its site puts under others too, and how many of these were known before. */
  repeated: ReadonlySet<number>;
  known: number;
}

/** Of very long texts not all rows are asked for. Each is a part to be read. */
const mostAsked = 32;
/** A row that more texts of the index have is a turn of phrase: it takes two of them to look at a text. */
const mostOfRow = 8;
/** No text is compared with more than so many others of the index; those that share most rows come first. */
const mostCandidates = 48;

const nothingShared: Overlap = { shared: 0, ofFirst: 0, ofSecond: 0 };

/** Texts in the index that share rows with this one, those that share most first; before them, those of its address. */
async function likely(ledger: Ledger, print: Fingerprint, address: number): Promise<Outcome<number[]>> {
  const found = await ledger.textsWith([...indexed(print).subarray(0, mostAsked), address]);
  if (found.outcome === 'failed') return found;
  const here = found.value.get(address) ?? [];
  const hits = new Map<number, number>();
  for (const texts of found.value.values())
    for (const text of texts) hits.set(text, (hits.get(text) ?? 0) + (texts.length > mostOfRow ? 1 : 2));
  const many = [...hits].filter(([, weight]) => weight > 1).sort(([, a], [, b]) => b - a);
  return done([...new Set([...here, ...many.slice(0, mostCandidates).map(([id]) => id)])]);
}

/** Whatever may share a passage with this text, and what was read at its address. */
async function candidatesFor(ledger: Ledger, { address, print }: Asked): Promise<Outcome<Numbered[]>> {
  const key = addressKey(address);
  const row = addressRow(key);
  const [waiting, indexed] = await Promise.all([ledger.waiting(), likely(ledger, print, row)]);
  if (waiting.outcome === 'failed') return waiting;
  if (indexed.outcome === 'failed') return indexed;
  const isNear = (other: Fingerprint | null) => other !== null && sharedBy(print, other) >= fewest;
  const lately = [...waiting.value.values()].filter((each) => each.address === row || isNear(each.print));
  const texts = await textsAt(ledger.store, [...indexed.value, ...lately.map(({ id }) => id)]);
  if (texts.outcome === 'failed') return texts;
  return done(texts.value.filter((each) => isNear(each.print) || addressKey(each.text.address) === key));
}

export async function recall(ledger: Ledger, asked: Asked): Promise<Outcome<Recalled>> {
  const { address, site, title, print } = asked;
  const [found, own] = await Promise.all([candidatesFor(ledger, asked), ledger.habits.of([site])]);
  if (found.outcome === 'failed') return found;
  if (own.outcome === 'failed') return own;
  const candidates = found.value;
  const habits = await ledger.habits.of(candidates.map(({ text }) => text.site));
  if (habits.outcome === 'failed') return habits;
  const here = addressKey(address);
  const isHere = ({ text }: Numbered) => addressKey(text.address) === here;
  const others = candidates.filter((each) => each.text.site === site && !isHere(each));
  const known = own.value(site);
  const repeated = withRepeated(
    known,
    print,
    others.flatMap((other) => other.print ?? []),
  );
  const matches = candidates.flatMap((each): Match[] => {
    const theirs = habits.value(each.text.site);
    const except = theirs.size > 0 && each.text.site !== site ? new Set([...repeated, ...theirs]) : repeated;
    const overlap = each.print ? overlapOf(print, each.print, except) : nothingShared;
    const isOne =
      each.text.site === site ? isMostly(overlap) && areAlike(each.text.title, title, site) : isCopy(overlap);
    return isOne || isHere(each)
      ? [{ id: each.id, text: each.text, isHere: isHere(each), hasText: each.hasText, overlap }]
      : [];
  });
  return done({
    matches: matches.sort((a, b) => shareOf(b.overlap) - shareOf(a.overlap)),
    candidates,
    repeated,
    known: known.size,
  });
}
