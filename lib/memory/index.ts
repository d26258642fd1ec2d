/** The memory: which texts were read, and has this one been read before? */
import { addressKey } from '../coverage/address';
import type { ArticleText } from '../model';
import type { Fingerprint } from './fingerprint';
import { forget } from './forget';
import type { Habit } from './habits';
import { Ledger } from './ledger';
import { type Forgotten, type Listed, type Remembered, wordsIn } from './model';
import { type Asked, type Match, recall } from './recall';
import { remember, type Taken } from './remember';
import { done, type Outcome, type Store } from './store';
import { type Incoming, takeIn } from './takeIn';
import { listed, type Numbered, textsAt, textsBefore, textsFrom } from './texts';

/** Opens the memory that stands in a store; one process may have it open. */
export async function openMemory(store: Store): Promise<Outcome<Memory>> {
  const opened = await Ledger.open(store);
  return opened.outcome === 'failed' ? opened : done(new Memory(opened.value));
}

export class Memory {
  #ledger: Ledger;
  #last: Promise<unknown> = Promise.resolve();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** How many texts are remembered. */
  get size(): number {
    return this.#ledger.state.texts;
  }

  /** Has this text been read before, here or elsewhere? What shares most with it comes first. */
  ask(asked: Asked): Promise<Outcome<Match[]>> {
    return this.#inTurn(async (ledger) => {
      const found = await recall(ledger, asked);
      return found.outcome === 'failed' ? found : done(found.value.matches);
    });
  }

  /**
   * Remembers a text, and answers what `ask` would have answered before. A page that is read again is not remembered
   * twice. `id` is null where too little of a text is its own.
   */
  remember(text: Remembered, print: Fingerprint): Promise<Outcome<Taken>> {
    return this.#inTurn((ledger) => remember(ledger, text, print));
  }

  /** A page of texts, those that came last first: those before a number, or where that is null the last of all. */
  list(before: number | null): Promise<Outcome<{ texts: Listed[]; next: number | null; size: number }>> {
    return this.#inTurn(async ({ store, state }) => {
      const found = await textsBefore(store, before);
      return found.outcome === 'failed' ? found : done({ ...found.value, size: state.texts });
    });
  }

  /** The texts remembered of an address, however it is written: one, or none. */
  find(address: string): Promise<Outcome<Listed[]>> {
    return this.#inTurn(async (ledger) => {
      const found = await ledger.withAddresses([addressKey(address)]);
      return found.outcome === 'failed' ? found : done([...found.value.values()].map((each) => listed(each.id, each)));
    });
  }

  /** Keeps the words of a text, or takes them away again. Answers false where there is no such text, or too much of it. */
  save(id: number, words: ArticleText | null): Promise<Outcome<boolean>> {
    return this.#inTurn(async (ledger) => {
      const found = await textsAt(ledger.store, [id]);
      if (found.outcome === 'failed') return found;
      const [before] = found.value;
      if (!before || (words && !wordsIn(words))) return done(false);
      const written = await ledger.write({
        kept: [{ now: { ...before, hasText: words !== null }, before }],
        changes: [words ? { shelf: 'words', key: id, value: words } : { shelf: 'words', key: id, gone: true }],
      });
      return written.outcome === 'failed' ? written : done(true);
    });
  }

  /** The words that were saved of each of these texts; null where none were. */
  saved(ids: readonly number[]): Promise<Outcome<(ArticleText | null)[]>> {
    return this.#inTurn(async ({ store }) => {
      const found = await store.get('words', ids);
      return found.outcome === 'failed' ? found : done(found.value.map(wordsIn));
    });
  }

  /** Forgets texts, with every row of theirs. Answers how many they were. */
  forget(forgotten: Forgotten): Promise<Outcome<number>> {
    return this.#inTurn((ledger) => forget(ledger, forgotten));
  }

  /** For an idle moment: texts that wait enter the index, where they are many enough. */
  tidy(): Promise<Outcome<null>> {
    return this.#inTurn((ledger) => ledger.tidy());
  }

  /** `most` texts in the order in which they came, those from a number on; `next` is null behind the last. */
  texts(from: number, most: number): Promise<Outcome<{ texts: Numbered[]; next: number | null }>> {
    return this.#inTurn(({ store }) => textsFrom(store, from, most));
  }

  /** The texts with these numbers, as far as they are there. */
  at(ids: readonly number[]): Promise<Outcome<Numbered[]>> {
    return this.#inTurn(({ store }) => textsAt(store, ids));
  }

  /** What sites put under their texts. */
  habits(): Promise<Outcome<Habit[]>> {
    return this.#inTurn(({ habits }) => habits.all());
  }

  /** Takes in texts from elsewhere, but none whose address is known, and what sites repeat. */
  takeIn(incoming: readonly Incoming[], habits: readonly Habit[]): Promise<Outcome<{ texts: number; known: number }>> {
    return this.#inTurn((ledger) => takeIn(ledger, incoming, habits));
  }

  /** One after another: each works on what the one before has left. */
  #inTurn<A>(work: (ledger: Ledger) => Promise<A>): Promise<A> {
    const start = () => work(this.#ledger);
    const turn = this.#last.then(start, start);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
