/** Numbers in few bytes. */
import { type Fingerprint, limitOf } from './fingerprint';

/** Writes numbers of up to 32 bits one after another: seven bits a byte, the eighth says that more follow (LEB128). */
export class Packing {
  #bytes = new Uint8Array(256);
  #size = 0;

  add(number: number): void {
    if (this.#size + 5 > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = number;
    while (rest > 127) {
      this.#bytes[this.#size++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#size++] = rest;
  }

  /** What was written. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#size);
  }
}

/** Rate and number of rows, before them: one byte and two. */
const head = 3;

/** How many bits of each step are written as they are: about as many as most steps have. */
function plainBits(rate: number, count: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * limitOf(rate)) / Math.max(1, count))));
}

/**
 * A fingerprint in 22 bits a row: the steps from one to the next in Golomb-Rice code, which spends as little on numbers
 * that fall by chance as can be.
 */
export function packed({ rate, hashes }: Fingerprint): Uint8Array<ArrayBuffer> {
  const plain = plainBits(rate, hashes.length);
  const steps = hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0));
  const size = steps.reduce((sum, step) => sum + (step >>> plain) + 1 + plain, 0);
  const bytes = new Uint8Array(head + Math.ceil(size / 8));
  bytes.set([rate, hashes.length >>> 8, hashes.length & 255]);
  let at = 8 * head;
  const set = () => {
    bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (1 << (at & 7));
  };
  for (const step of steps) {
    // What is above the plain bits as so many zeros, and a one.
    at += step >>> plain;
    set();
    at++;
    for (let bit = 0; bit < plain; bit++, at++) if ((step >>> bit) & 1) set();
  }
  return bytes;
}

/** A packed fingerprint; null for bytes that are none. */
export function unpacked(bytes: Uint8Array): Fingerprint | null {
  const [rate, high, low] = bytes;
  if (rate === undefined || high === undefined || low === undefined || rate > 30) return null;
  const hashes = new Uint32Array((high << 8) | low);
  const plain = plainBits(rate, hashes.length);
  const end = 8 * bytes.length;
  const isSet = (at: number) => ((bytes[at >>> 3] ?? 0) >>> (at & 7)) & 1;
  let [at, last] = [8 * head, 0];
  for (let row = 0; row < hashes.length; row++) {
    const start = at;
    while (at < end && !isSet(at)) at++;
    let step = (at - start) * 2 ** plain;
    at++;
    if (at + plain > end) return null;
    for (let bit = 0; bit < plain; bit++, at++) step += isSet(at) << bit;
    last += step;
    hashes[row] = last;
  }
  return { rate, hashes };
}
