/**
 * A text's record and its fingerprint as the bytes that are stored: rows in some 3 bytes each, then the fields in
 * their order, in JSON and UTF-8. Each is read without the other: a list shows records, a question looks at rows.
 */
import { hostOf } from '../text/address';
import type { Fingerprint } from './fingerprint';
import { Remembered } from './model';
import { packed, unpacked } from './packed';

/** What is stored of a text beside its fingerprint. */
export interface Recorded {
  text: Remembered;
  /** Numbers of texts that came before it and share passages with it, those that share most first. */
  kin: readonly number[];
  /** Whether its words are saved. */
  hasText: boolean;
}

/** A remembered text with its fingerprint; null for one of which only the record came from elsewhere. */
export interface Entry extends Recorded {
  print: Fingerprint | null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How long the fingerprint is, before it. Bytes. */
const head = 4;

function fieldsOf({ text, kin, hasText }: Recorded): unknown[] {
  const { address, title, day, published, language, lead, origin } = text;
  const { kind, name, organization, url } = origin ?? {};
  const from = origin && [kind, name, organization, url];
  const fields = [address, title, day, published, language, lead, from];
  // Most texts have neither.
  return kin.length > 0 || hasText ? [...fields, kin, Number(hasText)] : fields;
}

export function bytesOf(entry: Entry): Uint8Array<ArrayBuffer> {
  const rows = entry.print ? packed(entry.print) : new Uint8Array();
  const record = encoder.encode(JSON.stringify(fieldsOf(entry)));
  const bytes = new Uint8Array(head + rows.length + record.length);
  new DataView(bytes.buffer).setUint32(0, rows.length);
  bytes.set(rows, head);
  bytes.set(record, head + rows.length);
  return bytes;
}

/** Where the fingerprint ends, and the record begins. */
const endOf = (bytes: Uint8Array): number =>
  bytes.length < head ? 0 : head + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

/** A stored text's fingerprint; null where it has none. */
export const printOf = (value: unknown): Fingerprint | null =>
  value instanceof Uint8Array ? unpacked(value.subarray(head, endOf(value))) : null;

function listIn(value: unknown): unknown[] {
  if (!(value instanceof Uint8Array)) return [];
  try {
    const list: unknown = JSON.parse(decoder.decode(value.subarray(endOf(value))));
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** What a stored text's record says; null for what is none, or was written by another version. */
export function recordOf(value: unknown): Recorded | null {
  const [address, title, day, published, language, lead, from, kin, hasText] = listIn(value);
  const [kind, name, organization, url] = Array.isArray(from) ? from : [];
  const origin = from && { kind, name, organization, url };
  const site = typeof address === 'string' ? hostOf(address) : null;
  const text = Remembered.safeParse({ address, site, title, day, published, language, lead, origin }).data;
  return text ? { text, kin: Array.isArray(kin) ? kin.filter(isNumber) : [], hasText: hasText === 1 } : null;
}

/** A stored text; null where its record cannot be read. */
export function entryOf(value: unknown): Entry | null {
  const record = recordOf(value);
  return record && { ...record, print: printOf(value) };
}
