/**
 * A text's record and its fingerprint as the bytes that are stored: rows in some 3 bytes each, then the fields in
 * their order, in JSON and UTF-8. Each is read without the other, for most fingerprints that are looked at match nothing.
 */
import { hostOf } from '../text/address';
import type { Fingerprint } from './fingerprint';
import { Remembered } from './model';
import { packed, unpacked } from './packed';

/** A remembered text with its fingerprint. */
export interface Entry {
  text: Remembered;
  print: Fingerprint;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How long the fingerprint is, before it. Bytes. */
const head = 4;

function fieldsOf({ address, title, day, published, language, lead, origin }: Remembered): unknown[] {
  const { kind, name, organization, url } = origin ?? {};
  return [address, title, day, published, language, lead, origin && [kind, name, organization, url]];
}

export function bytesOf({ text, print }: Entry): Uint8Array<ArrayBuffer> {
  const rows = packed(print);
  const record = encoder.encode(JSON.stringify(fieldsOf(text)));
  const bytes = new Uint8Array(head + rows.length + record.length);
  new DataView(bytes.buffer).setUint32(0, rows.length);
  bytes.set(rows, head);
  bytes.set(record, head + rows.length);
  return bytes;
}

/** Where the fingerprint ends, and the record begins. */
const endOf = (bytes: Uint8Array): number =>
  bytes.length < head ? 0 : head + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

/** A stored text's fingerprint; null for what is none. */
export const printOf = (value: unknown): Fingerprint | null =>
  value instanceof Uint8Array ? unpacked(value.subarray(head, endOf(value))) : null;

function listIn(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** What a stored text's record says; null for what is none, or was written by another version. */
export function textOf(value: unknown): Remembered | null {
  if (!(value instanceof Uint8Array)) return null;
  const [address, title, day, published, language, lead, from] = listIn(decoder.decode(value.subarray(endOf(value))));
  const [kind, name, organization, url] = Array.isArray(from) ? from : [];
  const origin = from && { kind, name, organization, url };
  const site = typeof address === 'string' ? hostOf(address) : null;
  return Remembered.safeParse({ address, site, title, day, published, language, lead, origin }).data ?? null;
}

/** A stored text; null where either cannot be read. */
export function entryOf(value: unknown): Entry | null {
  const [print, text] = [printOf(value), textOf(value)];
  return print && text && { print, text };
}
