/** Numbers in few bytes: seven bits a byte, the eighth says that more follow (LEB128). */
import type { Fingerprint } from './fingerprint';

/** Writes numbers of up to 32 bits one after another. */
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

/** Calls back with each number in turn; what is cut off at the end does not count. */
export function eachPacked(bytes: Uint8Array, found: (number: number) => void): void {
  let [number, shift] = [0, 0];
  for (const byte of bytes) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    found(number >>> 0);
    [number, shift] = [0, 0];
  }
}

/** Ascending numbers by the steps between them. */
function packAscending(packing: Packing, numbers: Uint32Array): void {
  let last = 0;
  for (const number of numbers) {
    packing.add(number - last);
    last = number;
  }
}

/** A fingerprint in some 3 bytes a row. */
export function packed({ rate, hashes }: Fingerprint): Uint8Array<ArrayBuffer> {
  const packing = new Packing();
  packing.add(rate);
  packAscending(packing, hashes);
  return packing.bytes();
}

/** A packed fingerprint; null for bytes that are none. */
export function unpacked(bytes: Uint8Array): Fingerprint | null {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  eachPacked(bytes, (number) => {
    // The first is the rate, all others are steps.
    numbers[count] = count < 2 ? number : (numbers[count - 1] ?? 0) + number;
    count++;
  });
  const [rate] = numbers;
  return rate === undefined || count === 0 || rate > 28 ? null : { rate, hashes: numbers.slice(1, count) };
}
