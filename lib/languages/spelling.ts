/**
 * How a text is spelled before a pattern reads it: case, marks, apostrophes, vowel points and doubled spaces do not
 * count. The same for the words of a language file, when the extension is built.
 */

const latinOrGreek = /[\p{Script=Latin}\p{Script=Greek}]/u;
/** Spellings of one letter that Unicode does not take apart, each before the one it is read as. */
const same: ReadonlyMap<string, string> = new Map(
  "łl øo ıi İi đd ςσ ёе أا إا آا ىي یي کك ’' ʼ' ‘' `' ´'".split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** `bare` leaves case and marks out, `small` keeps the marks, `cased` keeps the capitals. */
export type Spelling = 'bare' | 'small' | 'cased';

/** One UTF-16 unit's plain form, one unit again, so that places in the plain text are places in the text. */
function plainUnit(unit: string, spelling: Spelling): string {
  if (unit !== '\n' && /[\s\u200c]/.test(unit)) return ' ';
  const lower = spelling === 'cased' ? unit : unit.toLowerCase();
  const letter = lower.length === 1 ? lower : unit;
  if (spelling === 'small') return letter === '’' ? "'" : letter;
  const written = same.get(letter);
  if (written !== undefined) return written;
  const base = latinOrGreek.test(letter) ? (letter.normalize('NFD')[0] ?? letter) : letter;
  return same.get(base) ?? base;
}

/** The code of each unit's plain form, by its own; 0 where nobody asked yet. */
const plainCodes: Readonly<Record<Spelling, Uint16Array>> = {
  bare: new Uint16Array(65_536),
  small: new Uint16Array(65_536),
  cased: new Uint16Array(65_536),
};
/** Of these nothing but the case changes. */
const ascii = /^[\n\x20-\x5f\x61-\x7e]*$/;

/** A text's plain form, unit for unit. */
function spell(text: string, spelling: Spelling): string {
  if (ascii.test(text)) return spelling === 'cased' ? text : text.toLowerCase();
  const known = plainCodes[spelling];
  let spelled = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    known[code] ||= plainUnit(text.charAt(at), spelling).charCodeAt(0);
    const plain = known[code] ?? code;
    if (plain === code) continue;
    spelled += text.slice(from, at) + String.fromCharCode(plain);
    from = at + 1;
  }
  return spelled + text.slice(from);
}

/** Vowel points and the stretching stroke of Arabic and Hebrew, which most texts leave out. */
const points = '\\u0640\\u064b-\\u065f\\u0670\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c7';
const dropped = new RegExp(`[${points}]|(?<= ) +`, 'g');
const isLong = new RegExp(`[${points}]|  `);

/** A text in one spelling: what patterns read. */
export interface Plain {
  text: string;
  /** Where the unit at an index stands in the text itself. */
  placeOf(index: number): number;
}

const inPlace = (index: number): number => index;

/** The plain form of a text in NFC, without vowel points, with single spaces. */
export function plainOf(text: string, spelling: Spelling): Plain {
  const spelled = spell(text, spelling);
  if (!isLong.test(spelled)) return { text: spelled, placeOf: inPlace };
  const places: number[] = [];
  let kept = '';
  let from = 0;
  const keep = (to: number) => {
    kept += spelled.slice(from, to);
    for (let at = from; at < to; at++) places.push(at);
  };
  for (const { 0: gone, index } of spelled.matchAll(dropped)) {
    keep(index);
    from = index + gone.length;
  }
  keep(spelled.length);
  return { text: kept, placeOf: (index) => places[index] ?? text.length };
}

/** Letters and marks by their blocks. */
const others = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u0386\u0388-\u0559\u0560-\u0588\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u0e4e\u0e50-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;
/** Letters, marks and digits as one class of a pattern: Unicode's own classes take a browser up to fifty times as long to make. */
export const letters = `[0-9${others}]`;
/** Letters and marks alone: what a word is made of. */
export const letter = `[${others}]`;
/** The Latin, Greek and Cyrillic ones among them. */
export const europeanLetters = String.raw`[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]`;
