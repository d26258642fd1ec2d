/**
 * The index as bytes: which texts have a row? Half of each fingerprint's rows are in it, which is enough to find a text
 * whose whole fingerprint then tells; and its address, as one row more. It is cut into parts by the last bits of a
 * row's hash, so that a question reads only the few parts that its rows fall into.
 */
import { type Fingerprint, limitOf } from './fingerprint';
import { Packing } from './packed';

/** A text has a row. */
export interface Row {
  hash: number;
  /** Its number. */
  text: number;
}

/** To ask for a part costs 0.06 ms, whether it has 1 KB or 16. Rows. */
const mostOfPart = 6_000;

/** Into how many parts so many rows are cut, as a power of two. */
export function powerFor(rows: number): number {
  let power = 0;
  while (rows > mostOfPart * 2 ** power) power++;
  return power;
}

/** The rows of a fingerprint that are in the index. */
export function indexed({ rate, hashes }: Fingerprint): Uint32Array {
  const limit = limitOf(rate + 1);
  const end = hashes.findIndex((hash) => hash >= limit);
  return hashes.subarray(0, end < 0 ? hashes.length : end);
}

/** The row of an address, by its key (FNV-1a). */
export function addressRow(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The part in which a hash stands. */
export const partOf = (hash: number, power: number): number => hash & (2 ** power - 1);

/** What of a hash its part does not tell. */
const restOf = (hash: number, power: number): number => hash >>> power;

/** Whether one row stands before another. */
const isBefore = (a: Row, b: Row): boolean => a.hash < b.hash || (a.hash === b.hash && a.text < b.text);

/** Rows in the order of a part. */
export const inOrder = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => a.hash - b.hash || a.text - b.text);

/** Before all: how many rows there are, and how many bits a text's number takes. Bytes. */
const head = 5;

/** A part that is being written: its rows come in their order. */
class Part {
  #steps = new Packing();
  #texts: number[] = [];
  #last = 0;

  add(rest: number, text: number): void {
    this.#steps.add(rest - this.#last);
    this.#last = rest;
    this.#texts.push(text);
  }

  /** The steps from hash to hash, then the numbers of the texts, in as many bits as the largest takes. Null for no row. */
  bytes(): Uint8Array<ArrayBuffer> | null {
    if (this.#texts.length === 0) return null;
    const largest = this.#texts.reduce((most, text) => Math.max(most, text), 0);
    const width = Math.max(1, 32 - Math.clz32(largest));
    const steps = this.#steps.bytes();
    const bytes = new Uint8Array(head + steps.length + Math.ceil((this.#texts.length * width) / 8));
    new DataView(bytes.buffer).setUint32(0, this.#texts.length);
    bytes[head - 1] = width;
    bytes.set(steps, head);
    let at = head + steps.length;
    // More than 32 bits may be open: no bit operator reaches so far.
    let [open, size] = [0, 0];
    for (const text of this.#texts) {
      open += text * 2 ** size;
      for (size += width; size >= 8; size -= 8) {
        bytes[at++] = open % 256;
        open = Math.floor(open / 256);
      }
    }
    if (size > 0) bytes[at] = open;
    return bytes;
  }
}

/** Calls back with each row of a part, the rest of its hash and where it stands, until that answers false. */
function eachRest(bytes: Uint8Array, count: number, found: (rest: number, row: number) => boolean): void {
  let [rest, number, shift] = [0, 0, 0];
  for (let at = head, row = 0; row < count && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    rest += number >>> 0;
    if (!found(rest, row++)) return;
    [number, shift] = [0, 0];
  }
}

/** How many rows a part has, and the number of the text of each. */
function textsIn(bytes: Uint8Array): { count: number; textAt(row: number): number } {
  const count = bytes.length < head ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const width = bytes[head - 1] ?? 0;
  const start = bytes.length - Math.ceil((count * width) / 8);
  const textAt = (row: number): number => {
    const bit = row * width;
    const at = start + (bit >>> 3);
    let open = 0;
    for (let of = 4; of >= 0; of--) open = open * 256 + (bytes[at + of] ?? 0);
    return Math.floor(open / 2 ** (bit & 7)) % 2 ** width;
  };
  return { count, textAt };
}

/** The texts that have each of these hashes, by a part of the index. */
export function textsWith(bytes: Uint8Array, hashes: readonly number[], power: number): Map<number, number[]> {
  const wanted = hashes.toSorted((a, b) => a - b);
  const found = new Map<number, number[]>();
  const { count, textAt } = textsIn(bytes);
  let next = 0;
  let rest = restOf(wanted[0] ?? 0, power);
  eachRest(bytes, count, (each, row) => {
    while (each > rest) {
      next++;
      if (next === wanted.length) return false;
      rest = restOf(wanted[next] ?? 0, power);
    }
    const hash = wanted[next] ?? 0;
    if (each === rest) found.set(hash, [...(found.get(hash) ?? []), textAt(row)]);
    return true;
  });
  return found;
}

/**
 * The parts that come of one part: without the rows that are gone, with the added ones, and cut into more where the
 * power has grown. Null where nothing is left in a part.
 */
export function rewritten(
  part: { number: number; bytes: Uint8Array | null; power: number },
  gone: readonly Row[],
  added: readonly Row[],
  power: number,
): { number: number; bytes: Uint8Array<ArrayBuffer> | null }[] {
  const step = 2 ** part.power;
  const parts = Array.from({ length: 2 ** (power - part.power) }, () => new Part());
  const put = ({ hash, text }: Row) => parts[partOf(hash, power) >>> part.power]?.add(restOf(hash, power), text);
  const [leaving, coming] = [inOrder(gone), inOrder(added)];
  let [left, come] = [0, 0];
  const bytes = part.bytes ?? new Uint8Array();
  const { count, textAt } = textsIn(bytes);
  eachRest(bytes, count, (rest, at) => {
    const row = { hash: rest * step + part.number, text: textAt(at) };
    for (let next = coming[come]; next && isBefore(next, row); next = coming[++come]) put(next);
    for (let next = leaving[left]; next && isBefore(next, row); next = leaving[++left]);
    const next = leaving[left];
    if (next && !isBefore(row, next)) left++;
    else put(row);
    return true;
  });
  for (const row of coming.slice(come)) put(row);
  return parts.map((each, at) => ({ number: part.number + at * step, bytes: each.bytes() }));
}
