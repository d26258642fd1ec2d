/**
 * The memory's shelves in IndexedDB. One process has them open, the reading room; as long as it lives no other gets in,
 * so that what it knows of them stays true.
 */
import {
  type Change,
  done,
  type Fault,
  failed,
  type Key,
  type Outcome,
  type Shelf,
  type Store,
  shelves,
} from '../../memory/store';

/** Counts up where a shelf is added; the browser refuses a database of a later version. */
const version = 1;

const faults: Record<string, Fault> = { QuotaExceededError: 'full', VersionError: 'newer' };
const faultOf = (error: unknown): Fault => (error instanceof DOMException && faults[error.name]) || 'broken';

/** A request's answer. */
const answer = <A>(request: IDBRequest<A>): Promise<A> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Resolves when all of a transaction stands on the disk, as far as the browser tells. */
const settled = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Whatever the browser throws is an outcome. */
async function outcomeOf<A>(work: () => Promise<A>): Promise<Outcome<A>> {
  try {
    return done(await work());
  } catch (error) {
    return failed(faultOf(error));
  }
}

function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const shelf of shelves)
      if (!request.result.objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
  };
  return answer(request);
}

/** Takes the shelves for as long as this process lives; null where another has them. */
const taken = (name: string): Promise<{ letGo(): void } | null> =>
  new Promise((resolve) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((end) => resolve({ letGo: end }));
    });
    held.catch(() => resolve(null));
  });

const keyOf = (key: IDBValidKey): Key => (typeof key === 'number' ? key : String(key));

/** No key is less. */
const lowest = Number.NEGATIVE_INFINITY;

/** Where the last `most` keys before one, or of all, begin; null where there is none. Not all of them are read for it. */
function startOfLast(shelf: IDBObjectStore, before: Key | null, most: number): Promise<IDBValidKey | null> {
  const request = shelf.openKeyCursor(before === null ? null : IDBKeyRange.upperBound(before, true), 'prev');
  let isThere = false;
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor && !isThere && most > 1) {
        isThere = true;
        cursor.advance(most - 1);
      } else resolve(cursor?.key ?? (isThere ? lowest : null));
    };
  });
}

/** The first values of a range, with their keys. Both are asked for at once: nothing comes between them. */
async function all(shelf: IDBObjectStore, reach: IDBKeyRange, most: number): Promise<[key: Key, value: unknown][]> {
  const asked = [shelf.getAllKeys(reach, most), shelf.getAll(reach, most)] as const;
  const [keys, values] = await Promise.all([answer(asked[0]), answer<unknown[]>(asked[1])]);
  return keys.map((key, at) => [keyOf(key), values[at]]);
}

function put(transaction: IDBTransaction, change: Change): void {
  const shelf = transaction.objectStore(change.shelf);
  if ('empty' in change) shelf.clear();
  else if ('gone' in change) shelf.delete(change.key);
  else shelf.put(change.value, change.key);
}

/**
 * Opens the memory's shelves, or makes them. `lost` is called when the browser closes them, as it does when their data
 * are cleared or its disk fails: what is known of them is no longer true, and they have to be opened anew.
 */
export async function openShelves(name: string, lost: () => void): Promise<Outcome<{ store: Store; close(): void }>> {
  const hold = await taken(name);
  if (!hold) return failed('busy');
  const found = await outcomeOf(() => opened(name));
  if (found.outcome === 'failed') {
    hold.letGo();
    return found;
  }
  const database = found.value;
  const close = () => {
    database.close();
    hold.letGo();
  };
  const end = () => {
    close();
    lost();
  };
  database.onclose = end;
  database.onversionchange = end;
  let last: IDBTransaction | null = null;
  /** Requests in the last reading's transaction, where that still goes on: a new one takes as long as a few of them. */
  const requests = <A>(shelf: Shelf, ask: (from: IDBObjectStore) => IDBRequest<A>[]): IDBRequest<A>[] => {
    try {
      if (last) return ask(last.objectStore(shelf));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
    last = database.transaction(shelves);
    return ask(last.objectStore(shelf));
  };
  const reading = (shelf: Shelf) => database.transaction(shelf).objectStore(shelf);

  const store: Store = {
    get: (shelf, keys) =>
      outcomeOf(() =>
        Promise.all(requests<unknown>(shelf, (from) => keys.map((key) => from.get(key))).map((each) => answer(each))),
      ),
    range: (shelf, first, most) => outcomeOf(() => all(reading(shelf), IDBKeyRange.lowerBound(first), most)),
    last: (shelf, before, most) =>
      outcomeOf(async () => {
        const from = reading(shelf);
        const first = await startOfLast(from, before, most);
        if (first === null) return [];
        const reach = before === null ? IDBKeyRange.lowerBound(first) : IDBKeyRange.bound(first, before, false, true);
        return (await all(from, reach, most)).toReversed();
      }),
    apply: (changes) =>
      outcomeOf(async () => {
        const transaction = database.transaction(shelves, 'readwrite');
        const written = settled(transaction);
        try {
          for (const change of changes) put(transaction, change);
        } catch (error) {
          transaction.abort();
          await written.catch(() => undefined);
          throw error;
        }
        await written;
        return null;
      }),
  };
  return done({ store, close });
}
