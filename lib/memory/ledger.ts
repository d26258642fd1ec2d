/**
 * What stands in the store, and each step from there to the next: texts, their rows and the counts change together or
 * not at all. A text is stored at once; its rows enter the index in batches, for each batch writes most of it anew.
 */
import { addressKey } from '../coverage/address';
import { bytesOf } from './entry';
import { Habits } from './habits';
import { Later, State } from './model';
import { RowIndex } from './rowIndex';
import { addressRow, powerFor, type Row } from './rows';
import { type Change, done, failed, type Outcome, type Store, shelves } from './store';
import { type Numbered, rowsOf, textsAt, textsFrom, type Waiting, waitingOf } from './texts';

/** So many texts wait until they enter the index together. */
const batch = 128;
/** With so many waiting nobody waits for an idle moment. */
const overdue = 2 * batch;
/** Where the state stands. */
const place = 0;

const fresh: State = { version: 1, next: 1, merged: 1, texts: 0, rows: 0, power: 0, oldest: null };

/** What is to change. */
export interface Step {
  /** Texts as they are from now on, and as they were; null for a new one. */
  kept?: readonly { now: Numbered; before: Numbered | null }[];
  gone?: readonly Numbered[];
  /** On the shelves of words and habits. */
  changes?: readonly Change[];
  /** The earliest day of a text, where it was looked for. */
  oldest?: string | null;
}

/** Rows that only the first of two forms of a text has. */
function rowsOfFirst(first: Waiting, second: Waiting): Row[] {
  const others = new Set(rowsOf(second).map(({ hash }) => hash));
  return rowsOf(first).filter(({ hash }) => !others.has(hash));
}

/** The earlier of two days; null is none. */
const earlier = (a: string | null, b: string): string => (a !== null && a < b ? a : b);

export class Ledger {
  readonly store: Store;
  readonly habits: Habits;
  #index: RowIndex;
  #state: State;
  /** Texts that are not in the index yet; null until somebody asks. */
  #waiting: Map<number, Waiting> | null = null;

  private constructor(store: Store, state: State) {
    this.store = store;
    this.habits = new Habits(store);
    this.#index = new RowIndex(store);
    this.#state = state;
  }

  static async open(store: Store): Promise<Outcome<Ledger>> {
    const found = await store.get('state', [place]);
    if (found.outcome === 'failed') return found;
    const [state] = found.value;
    if (Later.safeParse(state).success) return failed('newer');
    const known = state === undefined ? fresh : State.safeParse(state).data;
    return known ? done(new Ledger(store, known)) : failed('broken');
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  /** The texts that are not in the index yet. */
  async waiting(): Promise<Outcome<ReadonlyMap<number, Waiting>>> {
    return this.#read();
  }

  /** The texts of the index that have each of these rows. */
  textsWith(hashes: readonly number[]): Promise<Outcome<Map<number, number[]>>> {
    return this.#index.textsWith(hashes, this.#state.power);
  }

  /** The texts of these addresses, by their keys. */
  async withAddresses(keys: readonly string[]): Promise<Outcome<Map<string, Numbered>>> {
    const rows = new Set(keys.map(addressRow));
    const [waiting, indexed] = await Promise.all([this.#read(), this.textsWith([...rows])]);
    if (waiting.outcome === 'failed') return waiting;
    if (indexed.outcome === 'failed') return indexed;
    const ids = [...waiting.value.values()].filter(({ address }) => rows.has(address)).map(({ id }) => id);
    const texts = await textsAt(this.store, [...new Set([...ids, ...[...indexed.value.values()].flat()])]);
    if (texts.outcome === 'failed') return texts;
    const wanted = new Set(keys);
    // Two addresses may have one row, and a row of a text may be that of an address.
    return done(
      new Map(
        texts.value
          .map((text) => [addressKey(text.text.address), text] as const)
          .filter(([key]) => wanted.has(key))
          .toReversed(),
      ),
    );
  }

  async write({ kept = [], gone = [], changes = [], oldest = this.#state.oldest }: Step): Promise<Outcome<null>> {
    const { merged } = this.#state;
    const waiting = await this.#read();
    if (waiting.outcome === 'failed') return waiting;
    const forms = kept.map(({ now, before }) => ({ now: waitingOf(now), before: before && waitingOf(before) }));
    const inIndex = forms.flatMap(({ now, before }) => (before && now.id < merged ? [{ now, before }] : []));
    const added = inIndex.flatMap(({ now, before }) => rowsOfFirst(now, before));
    const leaving = [
      ...inIndex.flatMap(({ now, before }) => rowsOfFirst(before, now)),
      ...gone.flatMap((text) => (text.id < merged ? rowsOf(waitingOf(text)) : [])),
    ];
    const rows = await this.#rewriting(added, leaving, this.#state.power);
    if (rows.outcome === 'failed') return rows;
    const applied = await this.#apply(
      [
        ...changes,
        ...rows.value,
        ...kept.map(({ now }): Change => ({ shelf: 'texts', key: now.id, value: bytesOf(now) })),
        ...gone.map(({ id }): Change => ({ shelf: 'texts', key: id, gone: true })),
        ...gone.flatMap(({ id, hasText }): Change[] => (hasText ? [{ shelf: 'words', key: id, gone: true }] : [])),
      ],
      {
        ...this.#state,
        next: kept.reduce((next, { now }) => Math.max(next, now.id + 1), this.#state.next),
        texts: this.#state.texts + kept.filter(({ before }) => before === null).length - gone.length,
        rows: this.#state.rows + added.length - leaving.length,
        oldest: kept.reduce((day, { now }) => earlier(day, now.text.day), oldest),
      },
    );
    if (applied.outcome === 'failed') return applied;
    for (const { now } of forms) if (now.id >= merged) waiting.value.set(now.id, now);
    for (const { id } of gone) waiting.value.delete(id);
    return applied;
  }

  /** For an idle moment: texts that wait enter the index, where they are many enough. */
  async tidy(): Promise<Outcome<null>> {
    return this.#state.next - this.#state.merged < batch ? done(null) : this.#merge();
  }

  /** The same where they are so many that a question takes longer. `most` more may wait while many are taken in. */
  async tidyWhenOverdue(most = 0): Promise<Outcome<null>> {
    return this.#state.next - this.#state.merged < Math.max(overdue, most) ? done(null) : this.#merge();
  }

  /** Nothing is left. */
  async empty(): Promise<Outcome<null>> {
    const applied = await this.#apply(
      shelves.map((shelf) => ({ shelf, empty: true })),
      fresh,
    );
    if (applied.outcome === 'done') this.#waiting = null;
    return applied;
  }

  async #read(): Promise<Outcome<Map<number, Waiting>>> {
    if (this.#waiting) return done(this.#waiting);
    const { merged, next } = this.#state;
    const found = next > merged ? await textsFrom(this.store, merged, next - merged) : done({ texts: [] });
    if (found.outcome === 'failed') return found;
    this.#waiting ??= new Map(found.value.texts.map((text) => [text.id, waitingOf(text)]));
    return done(this.#waiting);
  }

  /** All texts that wait enter the index. */
  async #merge(): Promise<Outcome<null>> {
    const waiting = await this.#read();
    if (waiting.outcome === 'failed') return waiting;
    const added = [...waiting.value.values()].flatMap(rowsOf);
    const rows = this.#state.rows + added.length;
    const power = Math.max(this.#state.power, powerFor(rows));
    const changes = await this.#rewriting(added, [], power);
    if (changes.outcome === 'failed') return changes;
    const applied = await this.#apply(changes.value, { ...this.#state, rows, power, merged: this.#state.next });
    if (applied.outcome === 'done') waiting.value.clear();
    return applied;
  }

  async #rewriting(added: readonly Row[], gone: readonly Row[], power: number): Promise<Outcome<Change[]>> {
    return added.length + gone.length === 0
      ? done([])
      : this.#index.rewriting({ added, gone }, this.#state.power, power);
  }

  /** Writes changes together with the state that they lead to. */
  async #apply(changes: readonly Change[], state: State): Promise<Outcome<null>> {
    const applied = await this.store.apply([...changes, { shelf: 'state', key: place, value: state }]);
    if (applied.outcome === 'failed') return applied;
    this.#state = state;
    this.#index.wrote(changes);
    this.habits.wrote(changes);
    return applied;
  }
}
