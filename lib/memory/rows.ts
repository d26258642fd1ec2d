/**
 * The index: which texts have a row? Half of each fingerprint's rows are in it, which is enough to find a text whose
 * whole fingerprint then tells. It is cut into parts by the last bits of a row's hash, so that a question reads only
 * the few parts that its rows fall into.
 */
import { type Fingerprint, limitOf } from './fingerprint';
import { eachPacked, Packing } from './packed';

/** Rows of one part, by the number of their text, ascending; a text may have several. */
export interface Rows {
  texts: number[];
  hashes: number[];
}

/** A larger part takes longer to read than a further part to ask for. Rows. */
const mostOfPart = 1_500;

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

/** The part in which a hash stands. */
export const partOf = (hash: number, power: number): number => hash & (2 ** power - 1);

/** What of a hash its part does not tell. */
export const restOf = (hash: number, power: number): number => hash >>> power;

/** Rows as bytes: the step from one text to the next, and the rest of the hash. */
export function rowsPacked({ texts, hashes }: Rows, power: number): Uint8Array<ArrayBuffer> {
  const packing = new Packing();
  let last = 0;
  texts.forEach((text, at) => {
    packing.add(text - last);
    packing.add(restOf(hashes[at] ?? 0, power));
    last = text;
  });
  return packing.bytes();
}

/** Calls back with each row of a part: its text, and the rest of its hash. */
export function eachRow(bytes: Uint8Array, found: (text: number, rest: number) => void): void {
  let text = 0;
  let isText = true;
  eachPacked(bytes, (number) => {
    if (isText) text += number;
    else found(text, number);
    isText = !isText;
  });
}

/** The texts that have each of these hashes, by a part of the index. */
export function textsWith(bytes: Uint8Array, hashes: readonly number[], power: number): number[][] {
  const rests = hashes.map((hash) => restOf(hash, power));
  const found: number[][] = rests.map(() => []);
  const [first] = rests;
  const isOne = rests.length === 1;
  let [text, number, shift, isText] = [0, 0, 0, true];
  // As `eachRow`, for parts of which a question reads dozens: nothing is called for rows that are not asked for.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    if (isText) text += number;
    else if (number === first || !isOne) found[rests.indexOf(number)]?.push(text);
    isText = !isText;
    number = 0;
    shift = 0;
  }
  return found;
}

/**
 * The parts that come of one part: without the rows of texts that are gone, with the added ones, and cut into more
 * where the power has grown. Null where nothing is left in a part.
 */
export function rewritten(
  part: { number: number; bytes: Uint8Array | null; power: number },
  gone: ReadonlySet<number>,
  added: Rows,
  power: number,
): { number: number; bytes: Uint8Array<ArrayBuffer> | null }[] {
  const step = 2 ** part.power;
  const parts = Array.from({ length: 2 ** (power - part.power) }, (_, at) => ({
    number: part.number + at * step,
    rows: { texts: [], hashes: [] } satisfies Rows as Rows,
  }));
  const put = (text: number, hash: number) => {
    const rows = parts[partOf(hash, power) >>> part.power]?.rows;
    rows?.texts.push(text);
    rows?.hashes.push(hash);
  };
  if (part.bytes)
    eachRow(part.bytes, (text, rest) => {
      if (!gone.has(text)) put(text, rest * step + part.number);
    });
  added.texts.forEach((text, at) => {
    put(text, added.hashes[at] ?? 0);
  });
  return parts.map(({ number, rows }) => ({
    number,
    bytes: rows.texts.length > 0 ? rowsPacked(rows, power) : null,
  }));
}
