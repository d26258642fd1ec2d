/** Texts are forgotten, with every row of theirs and the words that were saved. */
import { printOf, type Recorded, recordOf } from './entry';
import { habitChange } from './habits';
import type { Ledger } from './ledger';
import type { Forgotten } from './model';
import { done, type Outcome, type Store } from './store';
import { type Numbered, textsAt } from './texts';

/** How many texts are looked at, and forgotten, at once. */
const page = { read: 500, gone: 4_000 };

/** Forgets texts; answers how many they were. */
export async function forget(ledger: Ledger, forgotten: Forgotten): Promise<Outcome<number>> {
  switch (forgotten.what) {
    case 'all': {
      const { texts } = ledger.state;
      const emptied = await ledger.empty();
      return emptied.outcome === 'failed' ? emptied : done(texts);
    }
    case 'one': {
      const found = await textsAt(ledger.store, [forgotten.id]);
      return found.outcome === 'failed' ? found : goneOf(ledger, found.value);
    }
    case 'site': {
      const { site } = forgotten;
      const counted = await forgetWhere(ledger, ({ text }) => text.site === site);
      if (counted.outcome === 'failed') return counted;
      const written = await ledger.write({ changes: [habitChange(site, new Set())] });
      return written.outcome === 'failed' ? written : counted;
    }
    case 'days': {
      const { from, to } = forgotten;
      const { oldest } = ledger.state;
      // As each day, where nothing has grown too old.
      if (oldest === null || oldest > to) return done(0);
      return forgetWhere(ledger, ({ text }) => text.day >= from && text.day <= to);
    }
  }
}

async function goneOf(ledger: Ledger, gone: readonly Numbered[]): Promise<Outcome<number>> {
  const written = gone.length > 0 ? await ledger.write({ gone }) : done(null);
  return written.outcome === 'failed' ? written : done(gone.length);
}

/** Looks through all texts. Where it fails, what was forgotten until then stays so. */
async function forgetWhere(ledger: Ledger, isMeant: (record: Recorded) => boolean): Promise<Outcome<number>> {
  let chosen: Numbered[] = [];
  let oldest: string | null = null;
  let count = 0;
  for (let from: number | null = 0; from !== null; ) {
    const found: Awaited<ReturnType<Store['range']>> = await ledger.store.range('texts', from, page.read);
    if (found.outcome === 'failed') return found;
    for (const [id, value] of found.value) {
      const record = recordOf(value);
      if (record && isMeant(record)) chosen.push({ id: Number(id), ...record, print: printOf(value) });
      else if (record && (oldest === null || record.text.day < oldest)) oldest = record.text.day;
    }
    from = found.value.length < page.read ? null : Number(found.value.at(-1)?.[0]) + 1;
    if (from !== null && chosen.length < page.gone) continue;
    const written = from === null ? await ledger.write({ gone: chosen, oldest }) : await ledger.write({ gone: chosen });
    if (written.outcome === 'failed') return written;
    count += chosen.length;
    chosen = [];
  }
  return done(count);
}
