/**
 * Patterns that match what a text says, however it is spelled. A language's patterns share one pass over a text, which
 * looks for the letters that their matches hold; an expression is made for those alone whose letters are there.
 */

import { remembering } from '../remember.ts';
import type { Span } from '../text/span.ts';
import { europeanLetters, letters, type Plain, plainOf, type Spelling } from './spelling.ts';
import { type Leaf, Trie } from './trie.ts';

/**
 * One template, made ready by the build; there are thousands, and what they are called would stand in each.
 * - `gate`: letters of which a match holds one, each behind a digit that is the sum of its `mark`s;
 * - `expression`: what a match is; without it, finding the letters is the match;
 * - `way`: a match holds one of each of these, each behind those before; of `gate` itself where none are written.
 */
export type EntryData = readonly [gate: readonly string[], expression?: string, way?: readonly (readonly string[])[]];

/** What a gate's letters are, beside letters. */
export const mark = { begins: 1, ends: 2, open: 4 } as const;

/** What was found: the text's own words, where they begin, and the name among them. */
export interface Match {
  0: string;
  index: number;
  groups: { who?: string };
}

/** A letter's kind by its code: asked for once, kept for all texts. */
function memo(pattern: string): (code: number) => boolean {
  const expression = new RegExp(pattern);
  const known = new Uint8Array(65_536);
  return (code) => {
    known[code] ||= expression.test(String.fromCharCode(code)) ? 2 : 1;
    return known[code] === 2;
  };
}
const isLetter = memo(letters);
const isEuropean = memo(europeanLetters);
/** Are all letters of these European? */
const isOfEurope = (text: string): boolean => {
  for (let at = 0; at < text.length; at++)
    if (isLetter(text.charCodeAt(at)) && !isEuropean(text.charCodeAt(at))) return false;
  return true;
};

/** How many letters the rest of a word has at most. */
const longestRest = 12;

/** Where literals may stand: anywhere, or where a word begins. The roots of a tree. */
const anywhere = 0;
const beginning = 1;

/** Letters to look for, and between which edges of words. */
interface Sought {
  text: string;
  marks: number;
  /** Of which letters a word is made where these stand. */
  isLetter: (code: number) => boolean;
}

function soughtOf(coded: string): Sought {
  const text = coded.slice(1);
  return { text, marks: Number.parseInt(coded.charAt(0), 16), isLetter: isOfEurope(text) ? isEuropean : isLetter };
}

/** Do letters that a text has at a place stand there between the edges of words that they need? */
function stands({ text, marks, isLetter: isOfWord }: Sought, plain: string, at: number): boolean {
  const end = at + text.length;
  return (
    !(marks & mark.begins && at > 0 && isOfWord(plain.charCodeAt(at - 1))) &&
    !(marks & mark.ends && end < plain.length && isOfWord(plain.charCodeAt(end)))
  );
}

/** Where letters first end in a text from a place on; infinitely far where they do not stand there. */
function endOf(sought: Sought, plain: string, from: number): number {
  let at = plain.indexOf(sought.text, from);
  while (at >= 0 && !stands(sought, plain, at)) at = plain.indexOf(sought.text, at + 1);
  return at < 0 ? Number.POSITIVE_INFINITY : at + sought.text.length;
}

interface Literal extends Sought, Leaf {
  entry: Entry;
}

/** A template at work: its expression is made when it is first needed. */
class Entry {
  readonly list: Pattern;
  readonly order: number;
  readonly #gate: readonly string[];
  readonly #source: string | undefined;
  readonly #letters: readonly (readonly string[])[];
  #way: readonly (readonly Sought[])[] | undefined;
  readonly #expand: (source: string) => string;
  #first: RegExp | undefined;
  #each: RegExp | undefined;

  constructor(list: Pattern, order: number, [gate, source, way = []]: EntryData, expand: (source: string) => string) {
    this.list = list;
    this.order = order;
    this.#gate = gate;
    this.#source = source;
    this.#letters = way;
    this.#expand = expand;
  }

  get isWords(): boolean {
    return this.#source === undefined;
  }

  /** Does a text that holds its first letters hold all the others, in their order? */
  #may(plain: string): boolean {
    this.#way ??= this.#letters.map((each) => (each.length > 0 ? each : this.#gate).map(soughtOf));
    let end = 0;
    for (const letters of this.#way) {
      const from = end;
      end = Math.min(...letters.map((each) => endOf(each, plain, from)));
      if (end > plain.length) return false;
    }
    return true;
  }

  #expression(flag: string): RegExp {
    return new RegExp(this.#expand(this.#source ?? ''), flag);
  }

  exec(plain: string): RegExpExecArray | null {
    if (!this.#may(plain)) return null;
    this.#first ??= this.#expression('d');
    return this.#first.exec(plain);
  }

  spans(plain: string): Span[] {
    if (!this.#may(plain)) return [];
    // One expression for all texts: `matchAll` would make another for each. Where the name stands costs extra.
    this.#each ??= this.#expression('g');
    const each = this.#each;
    const found: Span[] = [];
    each.lastIndex = 0;
    for (let match = each.exec(plain); match; match = each.exec(plain)) {
      found.push({ start: match.index, end: match.index + match[0].length });
      if (match[0] === '') each.lastIndex++;
    }
    return found;
  }

  test(plain: string): boolean {
    if (!this.#may(plain)) return false;
    this.#each ??= this.#expression('g');
    this.#each.lastIndex = 0;
    return this.#each.test(plain);
  }
}

/** An entry whose letters a text holds, and where, if they are all of it. */
interface Hit {
  entry: Entry;
  places: Span[];
}
type Hits = ReadonlyMap<Pattern, readonly Hit[]>;

/** A text with its plain forms and what was found in them, each made when first asked for. */
class Heard {
  readonly text: string;
  readonly #forms: Partial<Record<Spelling, Plain>> = {};
  readonly #hits = new Map<Table, Hits>();

  constructor(text: string) {
    // Some letters of Bengali and Hindi have two spellings; NFC leaves one.
    this.text = text.normalize('NFC');
  }

  form(spelling: Spelling): Plain {
    this.#forms[spelling] ??= plainOf(this.text, spelling);
    return this.#forms[spelling];
  }

  hits(table: Table): Hits {
    const known = this.#hits.get(table) ?? table.look(this.form(table.spelling).text);
    this.#hits.set(table, known);
    return known;
  }
}

/** The texts read last: every pattern of a language asks for the same ones. */
const heard = remembering((text) => new Heard(text), 300);

const noHits: readonly Hit[] = [];
const noMatches: readonly Match[] = [];
const noSpans: readonly Span[] = [];

/** The templates of one list, any of which may match. */
export class Pattern {
  readonly #table: Table;
  readonly #entries: readonly Entry[];
  /** Entries that no letters stand before. */
  readonly #always: readonly Hit[];

  constructor(table: Table, data: readonly EntryData[], expand: (source: string) => string) {
    this.#table = table;
    this.#entries = data.map((each, order) => new Entry(this, order, each, expand));
    this.#always = this.#entries
      .filter((_, index) => data[index]?.[0].length === 0)
      .map((entry) => ({ entry, places: [] }));
    this.#entries.forEach((entry, index) => {
      for (const coded of data[index]?.[0] ?? []) table.add(entry, coded);
    });
  }

  #hits(text: Heard): readonly Hit[] {
    const found = text.hits(this.#table).get(this) ?? noHits;
    return this.#always.length > 0 ? [...this.#always, ...found] : found;
  }

  /** The first match; of those that begin together the one whose template stands first. Null where there is none. */
  exec(text: string): Match | null {
    const whole = heard(text);
    const hits = this.#hits(whole);
    return hits.length > 0 ? this.#first(hits, whole) : null;
  }

  #first(hits: readonly Hit[], whole: Heard): Match | null {
    const { text: plain, placeOf } = whole.form(this.#table.spelling);
    let best: { start: number; end: number; order: number; name: [number, number] | undefined } | null = null;
    for (const { entry, places } of hits) {
      const found = entry.isWords ? null : entry.exec(plain);
      const [start, end] = found ? [found.index, found.index + found[0].length] : [places[0]?.start, places[0]?.end];
      if (start === undefined || end === undefined) continue;
      if (best && (best.start < start || (best.start === start && best.order < entry.order))) continue;
      best = { start, end, order: entry.order, name: found?.indices?.groups?.who };
    }
    if (!best) return null;
    const start = placeOf(best.start);
    return {
      0: whole.text.slice(start, placeOf(best.end)),
      index: start,
      groups: best.name ? { who: whole.text.slice(placeOf(best.name[0]), placeOf(best.name[1])) } : {},
    };
  }

  /** The first match of each of its templates that has one, in their order. */
  each(text: string): Iterable<Match> {
    const whole = heard(text);
    const hits = this.#hits(whole);
    return hits.length > 0 ? this.#each(hits, whole) : noMatches;
  }

  *#each(hits: readonly Hit[], whole: Heard): Generator<Match> {
    for (const hit of hits.toSorted((a, b) => a.entry.order - b.entry.order)) {
      const match = this.#first([hit], whole);
      if (match) yield match;
    }
  }

  test(text: string): boolean {
    const whole = heard(text);
    return this.#hits(whole).some(({ entry }) => entry.isWords || entry.test(whole.form(this.#table.spelling).text));
  }

  /** Every place of the text (in NFC) where it matches, none in another; of those that begin together the longest. */
  spans(text: string): readonly Span[] {
    const whole = heard(text);
    const hits = this.#hits(whole);
    if (hits.length === 0) return noSpans;
    const { text: plain, placeOf } = whole.form(this.#table.spelling);
    const found = hits
      .flatMap(({ entry, places }) => (entry.isWords ? places : entry.spans(plain)))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const spans: Span[] = [];
    let free = 0;
    for (const { start, end } of found) {
      if (start < free) continue;
      free = Math.max(end, start + 1);
      spans.push({ start: placeOf(start), end: placeOf(end) });
    }
    return spans;
  }

  /** The text without the first match. */
  without(text: string): string {
    const found = this.exec(text);
    return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
  }

  /** Where one of its templates, by its place in the list, matches the text. */
  spansOf(order: number, text: string): Span[] {
    const whole = heard(text);
    const hit = this.#hits(whole).find(({ entry }) => entry.order === order);
    if (!hit) return [];
    return hit.entry.isWords ? hit.places : hit.entry.spans(whole.form(this.#table.spelling).text);
  }

  /** Which of its templates, by their places in the list, match the text. */
  matching(text: string): number[] {
    const whole = heard(text);
    return this.#hits(whole)
      .filter(({ entry }) => entry.isWords || entry.test(whole.form(this.#table.spelling).text))
      .map(({ entry }) => entry.order);
  }
}

/** All that one language looks for in one spelling: one pass over a text finds the letters of all its patterns. */
export class Table {
  readonly spelling: Spelling;
  readonly #expand: (source: string) => string;
  readonly #literals: Literal[] = [];
  /** Made when a text is first looked at. */
  #trie: Trie<Literal> | null = null;

  /** `expand` writes the pieces of an expression out. */
  constructor(spelling: Spelling, expand: (source: string) => string) {
    this.spelling = spelling;
    this.#expand = expand;
  }

  /** A pattern of these templates; null for none. */
  pattern(data: readonly EntryData[] | undefined): Pattern | null {
    return data && data.length > 0 ? new Pattern(this, data, this.#expand) : null;
  }

  add(entry: Entry, coded: string): void {
    const sought = soughtOf(coded);
    this.#literals.push({ ...sought, root: sought.marks & mark.begins ? beginning : anywhere, entry });
    this.#trie = null;
  }

  /** The entries whose letters a plain text holds. */
  look(plain: string): Hits {
    this.#trie ??= new Trie(this.#literals, 2);
    const trie = this.#trie;
    const found = new Found(plain);
    let isInWord = false;
    let first = plain.charCodeAt(0);
    for (let at = 0; at < plain.length; at++) {
      const second = at + 1 < plain.length ? plain.charCodeAt(at + 1) : 0;
      const openings = trie.openings(first, second);
      if (openings & (1 << anywhere)) found.take(trie.at(plain, at, anywhere), at);
      // What begins a word among European letters may stand behind a letter of another script.
      if (!isInWord && openings & (1 << beginning)) found.take(trie.at(plain, at, beginning), at);
      isInWord = isEuropean(first);
      first = second;
    }
    return found.hits;
  }
}

/** What one pass over a text has found so far. */
class Found {
  readonly hits = new Map<Pattern, Hit[]>();
  readonly #plain: string;

  constructor(plain: string) {
    this.#plain = plain;
  }

  /** Takes the literals that stand at a place. */
  take(literals: readonly Literal[] | undefined, at: number): void {
    if (!literals) return;
    for (const literal of literals) if (stands(literal, this.#plain, at)) this.#take(literal, at);
  }

  #take({ entry, text, marks, isLetter: isOfWord }: Literal, at: number): void {
    const list = this.hits.get(entry.list) ?? [];
    let hit = list.find((each) => each.entry === entry);
    if (!hit) {
      hit = { entry, places: [] };
      if (list.push(hit) === 1) this.hits.set(entry.list, list);
    }
    if (!entry.isWords) return;
    const end = at + text.length;
    hit.places.push({ start: at, end: marks & mark.open ? restFrom(this.#plain, end, isOfWord) : end });
  }
}

/** Where the rest of a word ends. */
function restFrom(plain: string, from: number, isOfWord: (code: number) => boolean): number {
  let at = from;
  while (at < plain.length && at < from + longestRest && isOfWord(plain.charCodeAt(at))) at++;
  return at;
}
