/**
 * The words of a text, with their places. A letter is a word of its own where a script writes no spaces (Chinese,
 * Japanese, Thai): what is compared must not hang on where a dictionary would part them. Signs of currencies count as
 * words, for a sum in another currency is another sum.
 */
import { plainOf } from '../languages/spelling';
import { plainDigits } from '../text/date';
import { foldLetters } from '../text/fold';
import { isSpaceless } from '../text/script';
import type { Span } from '../text/span';

export interface Word extends Span {
  /** Its comparing form: small, without decorations, a number without what parts its thousands. */
  key: string;
}

/** What a character is to words. */
const kind = { other: 1, letter: 2, digit: 3, alone: 4, mark: 5 } as const;
type Kind = (typeof kind)[keyof typeof kind];

function kindOf(character: string): Kind {
  if (/\p{Sc}/u.test(character)) return kind.alone;
  if (/\p{Nd}/u.test(character)) return kind.digit;
  // Vowels and tones of a letter before them, and characters that show nothing.
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character)) return kind.mark;
  if (!/[\p{L}\p{N}]/u.test(character)) return kind.other;
  return isSpaceless(character) || /\p{Ideographic}/u.test(character) ? kind.alone : kind.letter;
}

/** The kinds of UTF-16 units, each asked for once; 0 where nobody asked yet. */
const kinds = new Uint8Array(0x1_0000);
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || askedKind(text, at);

function askedKind(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  // The second half of a character is what the first one is.
  const from = isHalf && code >= 0xdc00 && at > 0 ? at - 1 : at;
  const found = kindOf(String.fromCodePoint(text.codePointAt(from) ?? 0));
  if (!isHalf) kinds[code] = found;
  return found;
}

/** Where a number's digits end that begin at a place: "1,000.5" is one number, "10:30" are two. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (at < text.length && kindAt(text, at) === kind.digit) at++;
    const isParted = ".,'’٫٬".includes(text.charAt(at)) && kindAt(text, at + 1) === kind.digit;
    if (!isParted) return at;
    at++;
  }
}

/** Where the word ends that begins at a place with a character of this kind. */
function wordEnd(text: string, from: number, first: number): number {
  let at = first === kind.digit ? numberEnd(text, from) : from + 1;
  if (first === kind.alone) {
    const isPair = /[\ud800-\udbff]/.test(text.charAt(from));
    at += isPair ? 1 : 0;
    while (at < text.length && kindAt(text, at) === kind.mark) at++;
    return at;
  }
  for (; at < text.length; at++) {
    const next = kindAt(text, at);
    if (next !== kind.letter && next !== kind.mark && next !== kind.digit) break;
  }
  return at;
}

/** Tells where each word of a text stands, in order. */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const first = kindAt(text, at);
    if (first === kind.other || first === kind.mark) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, first);
    take(at, end);
    at = end;
  }
}

/** Digits in threes (in twos as well, in India), parted by one sign: whole thousands. */
const inThousands = /^\d{1,3}([.,'’٬]\d{3})(?:\1|[.,'’٬]\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** What a number in figures is worth, whichever sign parts its thousands and its decimals; not a number for anything else. */
export function worthOf(written: string): number {
  const digits = plainDigits(written);
  const [, whole = digits, decimals] = /^(.*)[.,٫](\d+)$/.exec(digits) ?? [];
  if (inThousands.test(digits) || decimals === undefined) return Number(digits.replace(/[.,'’٬]/g, ''));
  return Number(`${whole.replace(/[.,'’٬]/g, '')}.${decimals}`);
}

/** The comparing form of a word as it is written. */
export function keyOf(written: string): string {
  // Most words; the quick way through.
  if (/^[A-Za-z]+$/.test(written)) return written.toLowerCase();
  if (/^\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*$/u.test(written)) return String(worthOf(written));
  return plainOf(foldLetters(written), 'bare').text;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ start, end, key: keyOf(text.slice(start, end)) }));
  return words;
}
