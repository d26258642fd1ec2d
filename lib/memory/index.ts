/**
 * The memory: which texts were read, and has this one been read before? A text is stored at once; its rows enter the
 * index in batches, each in one step that happens whole or not at all.
 */
import { addressKey } from '../coverage/address';
import { bytesOf, type Entry, entryOf, printOf, textOf } from './entry';
import type { Fingerprint } from './fingerprint';
import {
  fewest,
  isAllHabit,
  isCopy,
  isCopyOnSite,
  type Overlap,
  overlapOf,
  repeatedIn,
  sharedBy,
  shareOf,
} from './match';
import { type Forgotten, Habits, Later, type Remembered, State } from './model';
import { packed, unpacked } from './packed';
import { indexed, partOf, powerFor, type Rows, rewritten, textsWith } from './rows';
import { type Change, done, failed, type Outcome, type Store, shelves } from './store';

/** A text that was read before and shares a passage with the one asked about. */
export interface Match {
  id: number;
  text: Remembered;
  /** The very page that is asked about, read before. */
  isHere: boolean;
  /** `ofFirst`: of the text asked about; `ofSecond`: of the one read before. */
  overlap: Overlap;
}

/** A text asked about. */
export interface Asked {
  address: string;
  site: string;
  print: Fingerprint;
}

/** An entry with its number. */
export interface Numbered extends Entry {
  id: number;
}

/** A text's rows, for the index. */
type Rowed = Pick<Numbered, 'id' | 'print'>;

/** A text as it is stored, its record unread. */
interface Stored {
  id: number;
  print: Fingerprint | null;
  bytes: unknown;
}

/** Where on the shelf of states they stand. */
const place = { state: 0, habits: 1 };

/** So many texts wait until they enter the index together: each batch writes most of it anew. */
const batch = 128;
/** With so many waiting nobody waits for an idle moment. */
const overdue = 2 * batch;
/** Of very long texts not all rows are asked for. Each is a part to be read. */
const mostAsked = 32;
/** A row that more texts of the index have is a turn of phrase: it takes two of them to look at a text. */
const mostOfRow = 8;
/** No text is compared with more than so many others of the index; those that share most rows come first. */
const mostCandidates = 48;
/** Parts of the index that are kept at hand, in all. Bytes. */
const mostAtHand = 8_000_000;
/** A site's rows that do not count, at most. */
const mostHabits = 2_000;
/** How many texts are read at once where all are looked through. */
const page = 500;

const fresh: State = { version: 1, next: 1, merged: 1, texts: 0, rows: 0, power: 0 };
const none: ReadonlySet<number> = new Set();

/** Opens the memory that stands in a store; one process may have it open. */
export async function openMemory(store: Store): Promise<Outcome<Memory>> {
  const found = await store.get('state', [place.state, place.habits]);
  if (found.outcome === 'failed') return found;
  const [state, habits] = found.value;
  if (Later.safeParse(state).success) return failed('newer');
  const known = state === undefined ? fresh : State.safeParse(state).data;
  if (!known) return failed('broken');
  return done(new Memory(store, known, Habits.safeParse(habits).data ?? []));
}

/** Rows added to each part. */
function byPart(entries: readonly Rowed[], power: number): Map<number, Rows> {
  const parts = new Map<number, Rows>();
  for (const { id, print } of entries)
    for (const hash of indexed(print)) {
      const number = partOf(hash, power);
      const rows = parts.get(number) ?? { texts: [], hashes: [] };
      rows.texts.push(id);
      rows.hashes.push(hash);
      parts.set(number, rows);
    }
  return parts;
}

const rowsIn = (entries: readonly Rowed[]): number =>
  entries.reduce((sum, { print }) => sum + indexed(print).length, 0);

export class Memory {
  #store: Store;
  #state: State;
  #habits: Map<string, ReadonlySet<number>>;
  /** Texts that are not in the index yet; null until somebody asks. */
  #waiting: Map<number, Stored> | null = null;
  /** Parts of the index that were read lately. */
  #atHand = new Map<number, Uint8Array | null>();
  #bytesAtHand = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store, state: State, habits: Habits) {
    this.#store = store;
    this.#state = state;
    this.#habits = new Map(habits.map(({ site, rows }) => [site, new Set(unpacked(rows)?.hashes)]));
  }

  /** How many texts are remembered. */
  get size(): number {
    return this.#state.texts;
  }

  /** Has this text been read before, here or elsewhere? What shares most with it comes first. */
  ask(asked: Asked): Promise<Outcome<Match[]>> {
    return this.#inTurn(async () => {
      const found = await this.#candidates(asked.print);
      return found.outcome === 'failed'
        ? found
        : done(this.#matches(asked, found.value, this.#repeated(asked, found.value)));
    });
  }

  /**
   * Remembers a text, and answers what `ask` would have answered before. A page that is read again is not remembered
   * twice: it keeps its first day. `id` is null where too little of a text is its own.
   */
  remember(text: Remembered, print: Fingerprint): Promise<Outcome<{ id: number | null; matches: Match[] }>> {
    return this.#inTurn(async () => {
      if (this.#state.next - this.#state.merged >= overdue) {
        const merged = await this.#merge();
        if (merged.outcome === 'failed') return merged;
      }
      const found = await this.#candidates(print);
      if (found.outcome === 'failed') return found;
      const asked = { ...text, print };
      const repeated = this.#repeated(asked, found.value);
      const matches = this.#matches(asked, found.value, repeated);
      const own = { rate: print.rate, hashes: print.hashes.filter((hash) => !repeated.has(hash)) };
      const earlier = matches.find(({ isHere }) => isHere);
      const changes: Change[] = [];
      if (repeated.size > (this.#habits.get(text.site)?.size ?? 0))
        changes.push(this.#habitsWith(new Map([[text.site, repeated]])));
      const isWorthIt = !isAllHabit(print, repeated);
      const before = isWorthIt ? found.value.find(({ id }) => id === earlier?.id) : undefined;
      // The text may have changed: its rows go, whatever was kept of them.
      const left = before ? await this.#without([before]) : done({ changes: [], rows: this.#state.rows });
      if (left.outcome === 'failed') return left;
      const id = this.#state.next;
      const bytes = bytesOf({ text: { ...text, day: earlier?.text.day ?? text.day }, print: own });
      const state = {
        ...this.#state,
        rows: left.value.rows,
        next: isWorthIt ? id + 1 : id,
        texts: this.#state.texts + Number(isWorthIt) - Number(before !== undefined),
      };
      changes.push(...left.value.changes);
      if (isWorthIt) changes.push({ shelf: 'texts', key: id, value: bytes });
      const applied = await this.#apply(changes, state);
      if (applied.outcome === 'failed') return applied;
      this.#habits.set(text.site, repeated);
      if (before) this.#waiting?.delete(before.id);
      if (isWorthIt) this.#waiting?.set(id, { id, print: own, bytes });
      return done({ id: isWorthIt ? id : null, matches });
    });
  }

  /** Forgets texts, with every row of theirs. Answers how many they were. */
  forget(forgotten: Forgotten): Promise<Outcome<number>> {
    return this.#inTurn(async () => {
      if (forgotten.what === 'all') return this.#forgetAll();
      const found = await this.#chosen(forgotten);
      if (found.outcome === 'failed') return found;
      const left = await this.#without(found.value);
      if (left.outcome === 'failed') return left;
      const changes = left.value.changes;
      if (forgotten.what === 'site') changes.push(this.#habitsWith(new Map([[forgotten.site, none]])));
      const texts = this.#state.texts - found.value.length;
      const applied = await this.#apply(changes, { ...this.#state, rows: left.value.rows, texts });
      if (applied.outcome === 'failed') return applied;
      if (forgotten.what === 'site') this.#habits.delete(forgotten.site);
      for (const { id } of found.value) this.#waiting?.delete(id);
      return done(found.value.length);
    });
  }

  /** For an idle moment: texts that wait enter the index, where they are many enough. */
  tidy(): Promise<Outcome<null>> {
    return this.#inTurn(async () => (this.#state.next - this.#state.merged < batch ? done(null) : this.#merge()));
  }

  /** Texts in the order in which they came, a page at a time: those from a number on. Empty behind the last. */
  texts(from: number): Promise<Outcome<{ texts: Numbered[]; next: number | null }>> {
    return this.#inTurn(() => this.#page(from));
  }

  /** What sites put under their texts. */
  habits(): Habits {
    return this.#packedHabits(new Map());
  }

  /** Takes in texts from elsewhere, as they are, and habits of sites; into the index at once. */
  takeIn(entries: readonly Entry[], habits: Habits): Promise<Outcome<null>> {
    return this.#inTurn(async () => {
      const waiting = await this.#read();
      if (waiting.outcome === 'failed') return waiting;
      const { next } = this.#state;
      const joined = new Map<string, ReadonlySet<number>>();
      for (const { site, rows } of habits)
        joined.set(site, new Set([...(this.#habits.get(site) ?? none), ...(unpacked(rows)?.hashes ?? [])]));
      const added = entries.map((entry, at): Stored => ({ id: next + at, print: entry.print, bytes: bytesOf(entry) }));
      const changes = added.map(({ id, bytes }): Change => ({ shelf: 'texts', key: id, value: bytes }));
      if (habits.length > 0) changes.push(this.#habitsWith(joined));
      const texts = this.#state.texts + entries.length;
      const applied = await this.#apply(changes, { ...this.#state, next: next + entries.length, texts });
      if (applied.outcome === 'failed') return applied;
      for (const [site, rows] of joined) this.#habits.set(site, rows);
      for (const each of added) waiting.value.set(each.id, each);
      // Each time it writes most of the index: seldom, where it is large.
      const most = Math.max(overdue, this.#state.texts / 8);
      return this.#state.next - this.#state.merged < most ? done(null) : this.#merge();
    });
  }

  /** One after another: each works on what the one before has left. */
  #inTurn<A>(work: () => Promise<A>): Promise<A> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Writes changes together with the state that they lead to. */
  async #apply(changes: readonly Change[], state: State): Promise<Outcome<null>> {
    const applied = await this.#store.apply([...changes, { shelf: 'state', key: place.state, value: state }]);
    if (applied.outcome === 'failed') return applied;
    this.#state = state;
    for (const change of changes) {
      if (change.shelf !== 'rows' || !('key' in change)) continue;
      this.#bytesAtHand -= this.#atHand.get(change.key)?.length ?? 0;
      this.#atHand.delete(change.key);
    }
    return applied;
  }

  async #forgetAll(): Promise<Outcome<number>> {
    const { texts } = this.#state;
    const applied = await this.#apply(
      shelves.map((shelf) => ({ shelf, empty: true })),
      fresh,
    );
    if (applied.outcome === 'failed') return applied;
    this.#habits.clear();
    this.#waiting = null;
    this.#letGo();
    return done(texts);
  }

  #letGo(): void {
    this.#atHand.clear();
    this.#bytesAtHand = 0;
  }

  /** The texts that are not in the index yet. */
  async #read(): Promise<Outcome<Map<number, Stored>>> {
    if (this.#waiting) return done(this.#waiting);
    const { merged, next } = this.#state;
    const found = await this.#store.range('texts', merged, next - merged);
    if (found.outcome === 'failed') return found;
    this.#waiting ??= new Map(found.value.map(([id, bytes]) => [id, { id, print: printOf(bytes), bytes }]));
    return done(this.#waiting);
  }

  /** Parts of the index, by their numbers. */
  async #parts(numbers: readonly number[]): Promise<Outcome<ReadonlyMap<number, Uint8Array | null>>> {
    if (this.#bytesAtHand > mostAtHand) this.#letGo();
    const missing = numbers.filter((number) => !this.#atHand.has(number));
    if (missing.length === 0) return done(this.#atHand);
    const found = await this.#store.get('rows', missing);
    if (found.outcome === 'failed') return found;
    missing.forEach((number, at) => {
      const value = found.value[at];
      const bytes = value instanceof Uint8Array ? value : null;
      this.#atHand.set(number, bytes);
      this.#bytesAtHand += bytes?.length ?? 0;
    });
    return done(this.#atHand);
  }

  /** Texts in the index that share rows with this one, those that share most first. */
  async #likely(print: Fingerprint): Promise<Outcome<number[]>> {
    const { power } = this.#state;
    const wanted = Map.groupBy(indexed(print).subarray(0, mostAsked), (hash) => partOf(hash, power));
    const parts = await this.#parts([...wanted.keys()]);
    if (parts.outcome === 'failed') return parts;
    const hits = new Map<number, number>();
    for (const [number, hashes] of wanted) {
      const bytes = parts.value.get(number);
      const found = bytes ? textsWith(bytes, hashes, power) : [];
      for (const texts of found)
        for (const text of texts) hits.set(text, (hits.get(text) ?? 0) + (texts.length > mostOfRow ? 1 : 2));
    }
    const likely = [...hits].filter(([, weight]) => weight > 1).sort(([, a], [, b]) => b - a);
    return done(likely.slice(0, mostCandidates).map(([id]) => id));
  }

  /** Whatever may share a passage with this text. */
  async #candidates(print: Fingerprint): Promise<Outcome<Numbered[]>> {
    const [waiting, likely] = await Promise.all([this.#read(), this.#likely(print)]);
    if (waiting.outcome === 'failed') return waiting;
    if (likely.outcome === 'failed') return likely;
    const found: Outcome<unknown[]> = likely.value.length > 0 ? await this.#store.get('texts', likely.value) : done([]);
    if (found.outcome === 'failed') return found;
    const stored = likely.value.map(
      (id, at): Stored => ({ id, print: printOf(found.value[at]), bytes: found.value[at] }),
    );
    return done(
      [...stored, ...waiting.value.values()].flatMap(({ id, print: other, bytes }) => {
        const text = other && sharedBy(print, other) >= fewest ? textOf(bytes) : null;
        return other && text ? [{ id, text, print: other }] : [];
      }),
    );
  }

  /** Rows of a text that its site puts under others too. */
  #repeated({ site, address, print }: Asked, candidates: readonly Numbered[]): ReadonlySet<number> {
    const known = this.#habits.get(site) ?? none;
    if (known.size >= mostHabits) return known;
    const others = candidates.filter(({ text }) => text.site === site && text.address !== address);
    return new Set([
      ...known,
      ...repeatedIn(
        print,
        others.map((other) => other.print),
      ),
    ]);
  }

  #matches({ site, address, print }: Asked, candidates: readonly Numbered[], repeated: ReadonlySet<number>): Match[] {
    const here = addressKey(address);
    return candidates
      .flatMap(({ id, text, print: other }) => {
        const theirs = this.#habits.get(text.site) ?? none;
        const except = theirs.size > 0 && text.site !== site ? new Set([...repeated, ...theirs]) : repeated;
        const overlap = overlapOf(print, other, except);
        const isOne = text.site === site ? isCopyOnSite(overlap) : isCopy(overlap);
        return isOne ? [{ id, text, isHere: addressKey(text.address) === here, overlap }] : [];
      })
      .sort((a, b) => shareOf(b.overlap) - shareOf(a.overlap));
  }

  async #page(from: number): Promise<Outcome<{ texts: Numbered[]; next: number | null }>> {
    const found = await this.#store.range('texts', from, page);
    if (found.outcome === 'failed') return found;
    const texts = found.value.flatMap(([id, value]) => {
      const entry = entryOf(value);
      return entry ? [{ id, ...entry }] : [];
    });
    const last = found.value.at(-1)?.[0];
    return done({ texts, next: last === undefined || found.value.length < page ? null : last + 1 });
  }

  /** The texts that are to be forgotten. */
  async #chosen(forgotten: Exclude<Forgotten, { what: 'all' }>): Promise<Outcome<Numbered[]>> {
    if (forgotten.what === 'one') {
      const found = await this.#store.get('texts', [forgotten.id]);
      if (found.outcome === 'failed') return found;
      const entry = entryOf(found.value[0]);
      return done(entry ? [{ id: forgotten.id, ...entry }] : []);
    }
    const isMeant = ({ text }: Entry) =>
      forgotten.what === 'site' ? text.site === forgotten.site : text.day >= forgotten.from && text.day <= forgotten.to;
    const chosen: Numbered[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const found: Awaited<ReturnType<typeof this.texts>> = await this.#page(from);
      if (found.outcome === 'failed') return found;
      chosen.push(...found.value.texts.filter(isMeant));
      from = found.value.next;
    }
    return done(chosen);
  }

  /** What leads to a store without these texts and their rows, and how many rows that leaves. */
  async #without(gone: readonly Rowed[]): Promise<Outcome<{ changes: Change[]; rows: number }>> {
    const inIndex = gone.filter(({ id }) => id < this.#state.merged);
    const rows = this.#state.rows - rowsIn(inIndex);
    const changes = await this.#rewriting([], inIndex, this.#state.power);
    if (changes.outcome === 'failed') return changes;
    return done({
      changes: [...changes.value, ...gone.map(({ id }) => ({ shelf: 'texts' as const, key: id, gone: true as const }))],
      rows,
    });
  }

  /** All texts that wait enter the index. */
  async #merge(): Promise<Outcome<null>> {
    const waiting = await this.#read();
    if (waiting.outcome === 'failed') return waiting;
    const added = [...waiting.value.values()].flatMap(({ id, print }) => (print ? [{ id, print }] : []));
    const rows = this.#state.rows + rowsIn(added);
    const power = Math.max(this.#state.power, powerFor(rows));
    const changes = await this.#rewriting(added, [], power);
    if (changes.outcome === 'failed') return changes;
    const applied = await this.#apply(changes.value, { ...this.#state, rows, power, merged: this.#state.next });
    if (applied.outcome === 'done') waiting.value.clear();
    return applied;
  }

  /** The parts of the index that have to be written anew; all of them where they are cut into more. */
  async #rewriting(added: readonly Rowed[], gone: readonly Rowed[], power: number): Promise<Outcome<Change[]>> {
    const before = this.#state.power;
    const rows = byPart(added, before);
    const touched = new Set([...rows.keys(), ...byPart(gone, before).keys()]);
    const numbers = power === before ? [...touched] : Array.from({ length: 2 ** before }, (_, number) => number);
    const found = await this.#store.get('rows', numbers);
    if (found.outcome === 'failed') return found;
    const ids = new Set(gone.map(({ id }) => id));
    return done(
      numbers.flatMap((number, at) => {
        const value = found.value[at];
        const bytes = value instanceof Uint8Array ? value : null;
        const part = { number, bytes, power: before };
        return rewritten(part, ids, rows.get(number) ?? { texts: [], hashes: [] }, power).map(
          ({ number: key, bytes }): Change =>
            bytes ? { shelf: 'rows', key, value: bytes } : { shelf: 'rows', key, gone: true },
        );
      }),
    );
  }

  #packedHabits(changed: ReadonlyMap<string, ReadonlySet<number>>): Habits {
    return [...new Map([...this.#habits, ...changed])]
      .filter(([, rows]) => rows.size > 0)
      .map(([site, rows]) => ({ site, rows: packed({ rate: 0, hashes: new Uint32Array(rows).sort() }) }));
  }

  #habitsWith(changed: ReadonlyMap<string, ReadonlySet<number>>): Change {
    return { shelf: 'state', key: place.habits, value: this.#packedHabits(changed) };
  }
}
