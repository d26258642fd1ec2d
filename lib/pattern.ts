/** Patterns that match what a text says, however it is spelled: case, marks and apostrophes do not count. */

const latinOrGreek = /[\p{Script=Latin}\p{Script=Greek}]/u;
/** Spellings of one letter that Unicode does not take apart. */
const same: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  İ: 'i',
  đ: 'd',
  ς: 'σ',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '´': "'",
};

type Spelling = 'bare' | 'small' | 'cased';

/** One UTF-16 unit's plain form, one unit again, so that places in the plain text are places in the text. */
function plainUnit(unit: string, spelling: Spelling): string {
  const lower = spelling === 'cased' ? unit : unit.toLowerCase();
  const letter = lower.length === 1 ? lower : unit;
  if (spelling === 'small') return letter === '’' ? "'" : letter;
  const written = same[letter];
  if (written !== undefined) return written;
  const base = latinOrGreek.test(letter) ? (letter.normalize('NFD')[0] ?? letter) : letter;
  return same[base] ?? base;
}

const units: Readonly<Record<Spelling, Map<string, string>>> = { bare: new Map(), small: new Map(), cased: new Map() };
const beyondAscii = /[`\u0080-\uffff]/g;

function spell(text: string, spelling: Spelling): string {
  const known = units[spelling];
  return (spelling === 'cased' ? text : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())).replace(
    beyondAscii,
    (unit) => {
      const plain = known.get(unit) ?? plainUnit(unit, spelling);
      known.set(unit, plain);
      return plain;
    },
  );
}

/** Vowel points and the stretching stroke of Arabic and Hebrew, which most texts leave out. */
const points = /[\u0640\u064b-\u065f\u0670\u0591-\u05bd]/g;
const pointed = /[\u0640\u064b-\u065f\u0670\u0591-\u05bd]/;

/** A text with its plain forms, each made when first asked for. */
class Spelled {
  /** In NFC: some letters of Bengali and Hindi have two spellings, and it leaves one. */
  readonly text: string;
  readonly #forms = new Map<Spelling, string>();
  #unpointed: string | undefined;
  #keys: Set<string> | undefined;

  constructor(text: string) {
    this.text = text.normalize('NFC');
  }

  /** Does one of its words begin so? */
  hasWord(keys: readonly string[]): boolean {
    this.#keys ??= new Set(this.form('bare').match(keyedWord) ?? []);
    const words = this.#keys;
    return keys.some((key) => words.has(key));
  }

  /** Does it contain one of these, vowel points aside? */
  has(needed: readonly string[], spelling: Spelling): boolean {
    const plain = this.form(spelling);
    if (spelling !== 'bare') return needed.some((letters) => plain.includes(letters));
    this.#unpointed ??= pointed.test(plain) ? plain.replace(points, '') : plain;
    const searched = this.#unpointed;
    return needed.some((letters) => searched.includes(letters));
  }

  form(spelling: Spelling): string {
    const known = this.#forms.get(spelling) ?? spell(this.text, spelling);
    this.#forms.set(spelling, known);
    return known;
  }
}

/** The texts read last: every pattern of a language asks for the same ones. */
const recent = new Map<string, Spelled>();
const maxRecent = 400;

function spelled(text: string): Spelled {
  const known = recent.get(text);
  if (known) return known;
  if (recent.size >= maxRecent) recent.clear();
  const made = new Spelled(text);
  recent.set(text, made);
  return made;
}

/** What was found: the text's own words, where they begin, and the name among them. */
export interface Match {
  0: string;
  index: number;
  groups: { who?: string };
}

interface PatternOptions {
  /** Letters of which a matching text contains one; without them the pattern is not even made. */
  needs?: () => readonly string[];
  /** `bare` (the default) leaves case and marks out, `small` keeps the marks, `cased` keeps the capitals. */
  spelling?: Spelling;
}

/** By so many first letters a word is looked for before a pattern is tried. */
const keyLength = 3;
/** Scripts that neither glue prefixes to words nor leave out the spaces between them: Latin, Greek, Cyrillic. */
const keyed = new RegExp(`^[a-z\\u0370-\\u052f]{${keyLength}}`);
const keyedWord = new RegExp(`(?<![a-z\\u00df-\\u052f])[a-z\\u00df-\\u052f]{${keyLength}}`, 'g');

/** Where in a text something was found, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** What a text is asked before an expression is made and tried. */
interface Gate {
  needs: readonly string[];
  /** The first letters of the words of which a matching text has one; null where words do not tell. */
  keys: readonly string[] | null;
}

function gateOf(needs: readonly string[], spelling: Spelling): Gate {
  const isKeyed = spelling === 'bare' && needs.every((need) => keyed.test(need));
  return { needs, keys: isKeyed ? needs.map((need) => need.slice(0, keyLength)) : null };
}

/** A regular expression over the plain form of a text, made when first needed. */
export class Pattern {
  readonly #source: () => string;
  readonly #needs: () => readonly string[];
  readonly #spelling: Spelling;
  #gate: Gate | undefined;
  #made: RegExp | undefined;
  #each: RegExp | undefined;

  constructor(source: () => string, { needs = () => [''], spelling = 'bare' }: PatternOptions = {}) {
    this.#source = source;
    this.#needs = needs;
    this.#spelling = spelling;
  }

  /** Its regular expression's source. */
  get source(): string {
    return this.#source();
  }

  /** Does the text hold what a match needs? */
  #may(text: Spelled): boolean {
    this.#gate ??= gateOf(this.#needs(), this.#spelling);
    const { keys, needs } = this.#gate;
    return keys ? text.hasWord(keys) : text.has(needs, this.#spelling);
  }

  #found(text: Spelled): RegExpExecArray | null {
    if (!this.#may(text)) return null;
    this.#made ??= new RegExp(this.#source(), 'd');
    return this.#made.exec(text.form(this.#spelling));
  }

  /** The first match, in the text's own spelling; null where there is none. */
  exec(text: string): Match | null {
    const whole = spelled(text);
    const found = this.#found(whole);
    if (!found) return null;
    const name = found.indices?.groups?.who;
    return {
      0: whole.text.slice(found.index, found.index + found[0].length),
      index: found.index,
      groups: name ? { who: whole.text.slice(...name) } : {},
    };
  }

  test(text: string): boolean {
    const whole = spelled(text);
    if (!this.#may(whole)) return false;
    // Where the match stands costs extra, and is not asked for.
    this.#each ??= new RegExp(this.#source(), 'g');
    this.#each.lastIndex = 0;
    return this.#each.test(whole.form(this.#spelling));
  }

  /** Every place of the text (in NFC) where it matches. */
  spans(text: string): Span[] {
    const whole = spelled(text);
    if (!this.#may(whole)) return [];
    this.#each ??= new RegExp(this.#source(), 'g');
    // One expression for all texts: `matchAll` would make another for each.
    const each = this.#each;
    const plain = whole.form(this.#spelling);
    const found: Span[] = [];
    each.lastIndex = 0;
    for (let match = each.exec(plain); match; match = each.exec(plain)) {
      found.push({ start: match.index, end: match.index + match[0].length });
      if (match[0] === '') each.lastIndex++;
    }
    return found;
  }

  /** The text without the first match. */
  without(text: string): string {
    const found = this.exec(text);
    return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
  }
}

/** A template's letter as the plain text has it. */
export const plainLetter = (letter: string, exactMarks: boolean): string =>
  spell(letter, exactMarks ? 'small' : 'bare');
/** A template's letter where capitals count. */
export const casedLetter = (letter: string): string => spell(letter, 'cased');

/** Letters, marks and digits as one class of a pattern without the `u` flag, whose own classes are slow to make. */
export const letters = String.raw`[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u0386\u0388-\u0559\u0560-\u0588\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4-\u05f2\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u0e4e\u0e50-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc]`;

/** The Latin, Greek and Cyrillic ones among them. */
export const europeanLetters = String.raw`[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]`;
