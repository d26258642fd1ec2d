/** The index in its store: parts are read where a question needs them, and kept at hand until they are let go of. */
import { partOf, type Row, rewritten, textsWith } from './rows';
import { type Change, done, type Outcome, type Store } from './store';

/** Parts that are kept at hand, in all. Bytes. */
const mostAtHand = 16_000_000;

const bytesOr = (value: unknown): Uint8Array | null => (value instanceof Uint8Array ? value : null);

const byPart = (rows: readonly Row[], power: number): Map<number, Row[]> =>
  Map.groupBy(rows, ({ hash }) => partOf(hash, power));

export class RowIndex {
  #store: Store;
  #atHand = new Map<number, Uint8Array | null>();
  #size = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The texts that have each of these rows. */
  async textsWith(hashes: readonly number[], power: number): Promise<Outcome<Map<number, number[]>>> {
    const wanted = Map.groupBy(hashes, (hash) => partOf(hash, power));
    const parts = await this.#parts([...wanted.keys()]);
    if (parts.outcome === 'failed') return parts;
    const found = new Map<number, number[]>();
    for (const [number, those] of wanted) {
      const bytes = parts.value.get(number);
      if (bytes) for (const [hash, texts] of textsWith(bytes, those, power)) found.set(hash, texts);
    }
    return done(found);
  }

  /**
   * What leads to an index with the added rows and without those that are gone: the parts that have to be written anew,
   * which are all of them where they are cut into more.
   */
  async rewriting(
    { added, gone }: { added: readonly Row[]; gone: readonly Row[] },
    before: number,
    power: number,
  ): Promise<Outcome<Change[]>> {
    const [coming, leaving] = [byPart(added, before), byPart(gone, before)];
    const touched = new Set([...coming.keys(), ...leaving.keys()]);
    const numbers = power === before ? [...touched] : Array.from({ length: 2 ** before }, (_, number) => number);
    const found = await this.#store.get('rows', numbers);
    if (found.outcome === 'failed') return found;
    return done(
      numbers.flatMap((number, at) => {
        const part = { number, bytes: bytesOr(found.value[at]), power: before };
        return rewritten(part, leaving.get(number) ?? [], coming.get(number) ?? [], power).map(
          ({ number: key, bytes }): Change =>
            bytes ? { shelf: 'rows', key, value: bytes } : { shelf: 'rows', key, gone: true },
        );
      }),
    );
  }

  /** These changes were made: what is at hand of them is old. */
  wrote(changes: readonly Change[]): void {
    for (const change of changes) {
      if ('empty' in change && change.shelf === 'rows') this.letGo();
      if (change.shelf !== 'rows' || !('key' in change)) continue;
      const number = Number(change.key);
      this.#size -= this.#atHand.get(number)?.length ?? 0;
      this.#atHand.delete(number);
    }
  }

  letGo(): void {
    this.#atHand.clear();
    this.#size = 0;
  }

  async #parts(numbers: readonly number[]): Promise<Outcome<ReadonlyMap<number, Uint8Array | null>>> {
    if (this.#size > mostAtHand) this.letGo();
    const missing = numbers.filter((number) => !this.#atHand.has(number));
    if (missing.length === 0) return done(this.#atHand);
    const found = await this.#store.get('rows', missing);
    if (found.outcome === 'failed') return found;
    missing.forEach((number, at) => {
      const bytes = bytesOr(found.value[at]);
      this.#atHand.set(number, bytes);
      this.#size += bytes?.length ?? 0;
    });
    return done(this.#atHand);
  }
}
