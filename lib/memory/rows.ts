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

/** 1 KB: of larger ones a question moves more than it needs, and a batch writes more of them anew. Rows. */
const mostOfPart = 400;

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

/** A part that is read, row by row. */
class Reading {
  #bytes: Uint8Array;
  #count: number;
  /** Bits of a text's number, and where these begin. */
  #width: number;
  #start: number;
  #at = head;
  #row = -1;
  /** What its part does not tell of the present row's hash. */
  rest = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const count = bytes.length < head ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    // Each takes a byte and more, whatever a broken part says.
    this.#count = Math.min(count, bytes.length);
    this.#width = bytes[head - 1] ?? 0;
    this.#start = bytes.length - Math.ceil((this.#count * this.#width) / 8);
  }

  /** Goes to the next row whose rest is not less; false behind the last. */
  next(least = 0): boolean {
    const bytes = this.#bytes;
    let { rest } = this;
    do {
      if (++this.#row >= this.#count) return false;
      let [number, shift, byte] = [0, 0, 128];
      for (; byte > 127; shift += 7) {
        byte = bytes[this.#at++] ?? 0;
        number |= (byte & 127) << shift;
      }
      rest += number >>> 0;
    } while (rest < least);
    this.rest = rest;
    return true;
  }

  /** The number of the present row's text. */
  text(): number {
    const bit = this.#row * this.#width;
    let open = 0;
    for (let of = 4; of >= 0; of--) open = open * 256 + (this.#bytes[this.#start + (bit >>> 3) + of] ?? 0);
    return Math.floor(open / 2 ** (bit & 7)) % 2 ** this.#width;
  }
}

/** The texts that have each of these hashes, by a part of the index. */
export function textsWith(bytes: Uint8Array, hashes: readonly number[], power: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const reading = new Reading(bytes);
  let isThere = reading.next();
  for (const hash of hashes.toSorted((a, b) => a - b)) {
    const rest = restOf(hash, power);
    if (isThere && reading.rest < rest) isThere = reading.next(rest);
    const texts: number[] = [];
    for (; isThere && reading.rest === rest; isThere = reading.next()) texts.push(reading.text());
    if (texts.length > 0) found.set(hash, texts);
  }
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
  const reading = new Reading(part.bytes ?? new Uint8Array());
  while (reading.next()) {
    const row = { hash: reading.rest * step + part.number, text: reading.text() };
    for (let next = coming[come]; next && isBefore(next, row); next = coming[++come]) put(next);
    let next = leaving[left];
    while (next && isBefore(next, row)) next = leaving[++left];
    if (next && !isBefore(row, next)) left++;
    else put(row);
  }
  for (const row of coming.slice(come)) put(row);
  return parts.map((each, at) => ({ number: part.number + at * step, bytes: each.bytes() }));
}
