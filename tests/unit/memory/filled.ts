/** Memories with invented texts in them. */
import { type Fingerprint, fingerprintOf } from '../../../lib/memory/fingerprint';
import { type Memory, openMemory } from '../../../lib/memory/index';
import type { Remembered } from '../../../lib/memory/model';
import type { Incoming } from '../../../lib/memory/takeIn';
import type { HeldStore } from './heldStore';
import { article, record, sure, words } from './texts';

export const open = async (store: HeldStore): Promise<Memory> => sure(await openMemory(store));
export const print = (...parts: (readonly string[])[]): Fingerprint => {
  const made = fingerprintOf(parts.map((part) => part.join(' ')));
  if (!made) throw new Error('too short');
  return made;
};
/** The text of this number, on a site of its own unless told. */
export const page = (number: number, change: Partial<Remembered> = {}): Remembered => {
  const site = change.site ?? `site${number}.example`;
  return record({ site, address: `https://${site}/story-of-day-${number}`, title: `Story ${number}`, ...change });
};
export const remembered = async (memory: Memory, from: number, to: number) => {
  for (let number = from; number < to; number++) sure(await memory.remember(page(number), print(words(number, 120))));
};
/** So many texts as they come from elsewhere. */
export const incoming = (from: number, to: number): Incoming[] =>
  Array.from({ length: to - from }, (_, at) => ({
    text: page(from + at),
    print: print(words(from + at, 120)),
    kin: at % 5 === 4 ? [page(from + at - 1).address] : [],
    words: at % 7 === 6 ? article(from + at) : null,
  }));
export const asks = async (memory: Memory, number: number) =>
  sure(
    await memory.ask({
      address: 'https://asked.example/',
      site: 'asked.example',
      title: '',
      print: print(words(number, 120)),
    }),
  );
export const titles = async (memory: Memory, number: number) =>
  (await asks(memory, number)).map(({ text }) => text.title);
