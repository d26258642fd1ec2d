/** Fingerprints in letters (Base64), to be sent in a message or written into a file. */
import type { Fingerprint } from './fingerprint';
import { packed, unpacked } from './packed';

export const bytesToLetters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The bytes that letters stand for; none where they are no Base64. */
export function lettersToBytes(letters: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

export const toLetters = (print: Fingerprint): string => bytesToLetters(packed(print));

/** A fingerprint from its letters; null where they are none. */
export const fromLetters = (letters: string): Fingerprint | null => unpacked(lettersToBytes(letters));
