/** The texts in their store, by their numbers. */
import { addressKey } from '../coverage/address';
import { type Entry, entryOf, type Recorded, recordOf } from './entry';
import type { Listed } from './model';
import { addressRow, indexed, type Row } from './rows';
import { done, type Outcome, type Store } from './store';

/** An entry with its number. */
export interface Numbered extends Entry {
  id: number;
}

/** A text of which the index has nothing yet: what a question must know of it. */
export type Waiting = Pick<Numbered, 'id' | 'print'> & { address: number };

/** How many texts are listed at once: some milliseconds, and a fourth of a megabyte in a message. */
const page = 250;

export const waitingOf = ({ id, text, print }: Numbered): Waiting => ({
  id,
  print,
  address: addressRow(addressKey(text.address)),
});

/** What of a text is in the index. */
export const rowsOf = ({ id, print, address }: Waiting): Row[] =>
  [...(print ? indexed(print) : []), address].map((hash) => ({ hash, text: id }));

/** A text as the library lists it. */
export const listed = (id: number, { text, kin, hasText }: Recorded): Listed => ({
  ...text,
  id,
  kin: [...kin],
  hasText,
});

/** The texts with these numbers, as far as they are there. */
export async function textsAt(store: Store, ids: readonly number[]): Promise<Outcome<Numbered[]>> {
  const found: Outcome<unknown[]> = ids.length > 0 ? await store.get('texts', ids) : done([]);
  if (found.outcome === 'failed') return found;
  return done(
    ids.flatMap((id, at) => {
      const entry = entryOf(found.value[at]);
      return entry ? [{ id, ...entry }] : [];
    }),
  );
}

/** Texts in the order in which they came, those from a number on; `next` is where it goes on, null behind the last. */
export async function textsFrom(
  store: Store,
  from: number,
  most: number,
): Promise<Outcome<{ texts: Numbered[]; next: number | null }>> {
  const found = await store.range('texts', from, most);
  if (found.outcome === 'failed') return found;
  const texts = found.value.flatMap(([id, value]) => {
    const entry = entryOf(value);
    return entry ? [{ id: Number(id), ...entry }] : [];
  });
  const last = found.value.at(-1)?.[0];
  return done({ texts, next: last === undefined || found.value.length < most ? null : Number(last) + 1 });
}

/** Those that came last first, before a number or, where that is null, of all; no fingerprint is unpacked. */
export async function textsBefore(
  store: Store,
  before: number | null,
): Promise<Outcome<{ texts: Listed[]; next: number | null }>> {
  const found = await store.last('texts', before, page);
  if (found.outcome === 'failed') return found;
  const texts = found.value.flatMap(([id, value]) => {
    const record = recordOf(value);
    return record ? [listed(Number(id), record)] : [];
  });
  return done({ texts, next: found.value.length < page ? null : Number(found.value.at(-1)?.[0]) });
}
