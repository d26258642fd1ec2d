/**
 * Is one report the other's text, whoever's it was first? Kinder than `isSameText` to a first sentence that a desk has
 * edited, for both are about one event; stricter where they share a quotation alone, as independent reports of it do.
 */
import { isDense } from '../text/script';
import { type Announced, type Comparable, comparable, isTelling, stem } from './comparable';
import {
  areOfOneMold,
  isSameText,
  keptInOrder,
  likeness,
  longestRun,
  rowsOf,
  sharedLead,
  tellOtherNumbers,
} from './same';

/** A report's words, whole and without what stands in quotation marks. */
export interface Text {
  whole: Comparable;
  own: Comparable;
}

/** A quotation, also one whose end was cut off with the excerpt. A straight mark behind a letter closes: it opens none. */
const quotation =
  /(?:[“„«‟「『]|(?<![\p{L}\p{N}.,!?…])"(?=\S)|(?<![^\s([])»(?=\S))[^“”„«»"」』]{8,}(?:[”“»«"」』]|$)/gu;

/** What was made ready, by the words that it was made of. */
const made = new WeakMap<Comparable, Text>();

/** Makes a report ready; `whole` where it was made before. */
export function textOf(announced: Announced, whole = comparable(announced)): Text {
  const before = made.get(whole);
  if (before) return before;
  const { lead } = announced;
  const own = lead?.replace(quotation, ' ') ?? null;
  const text = { whole, own: own === lead ? whole : comparable({ ...announced, lead: own }) };
  made.set(whole, text);
  return text;
}

/** A report of which the headline alone is compared. */
export function headlineOf({ whole }: Text): Text {
  const bare = { ...whole, lead: [] };
  return { whole: bare, own: bare };
}

/**
 * Of 147 pairs with both leads (tests/unit/coverage/pairs.json) no two reports of one event share more than 9 rows of
 * three words in a hundred, or 28 words in their order; copies share 76 and more.
 */
const edited = { rows: 0.5, inOrder: 0.65 };
/**
 * So many words one behind the other are taken from one text, wherever it was cut, and so many of them must carry news:
 * in 1,200 pairs of one event two independent reports shared 8 at most, but for what was said. Pairs of letters count
 * half.
 */
const run = { words: 11, pairs: 22, telling: 6 };

/** Less of what stands outside of quotation marks, and only what somebody said is shared. */
const ownRows = 0.3;

/** Do they share a long row of words outside of quotation marks? */
function shareRun(a: Text, b: Text): boolean {
  const shared = longestRun(a.own.lead, b.own.lead);
  const fewest = isDense(shared.join('')) ? run.pairs : run.words;
  return shared.length >= fewest && shared.filter(isTelling).length >= run.telling;
}

/** Rows of three words that a long row has. */
const rowsOfRun = run.words - 2;

/** By which words one is the other's text; null where it is not, as far as they tell. */
export function copiedIn(a: Text, b: Text): 'lead' | 'headline' | null {
  const isSame = isSameText(a.whole, b.whole);
  const rows = sharedLead(a.whole, b.whole);
  const isOfOneMold = areOfOneMold(a.whole, b.whole);
  if (rows === null || rows < edited.rows) {
    if (rows !== null && !isOfOneMold && shareRun(a, b)) return 'lead';
    return isSame ? 'headline' : null;
  }
  const own = sharedLead(a.own, b.own);
  if (a.own.lead.length < a.whole.lead.length && b.own.lead.length < b.whole.lead.length) {
    if (own !== null && own < ownRows) return null;
    // Hardly a word but the quotation: the headlines must speak alike, too.
    if (own === null) return isSame && likeness(a.whole, b.whole) >= 0.5 ? 'lead' : null;
  }
  if (isSame) return 'lead';
  if (isOfOneMold) return null;
  if (shareRun(a, b)) return 'lead';
  if (tellOtherNumbers(a.whole, b.whole)) return null;
  return keptInOrder(a.whole, b.whole) >= edited.inOrder ? 'lead' : null;
}

/** Texts by what a copy of them must share, so that of many each is compared with a few. */
export class Shelf<T> {
  readonly #texts: { of: T; text: Text; stems: ReadonlySet<string> }[] = [];
  readonly #byRow = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();

  /** Those that `text` may be a copy of, or they of it, in the order in which they came. */
  near(text: Text): T[] {
    const rows = rowsOf(text.whole);
    const stems = new Set(text.whole.telling.map(stem));
    const [shared, alike] = [counted(this.#byRow, rows), counted(this.#byStem, stems)];
    return this.#texts.flatMap(({ of, text: other, stems: others }, at) => {
      const fewest = Math.min(rowsOfRun, edited.rows * Math.min(rows.size, rowsOf(other.whole).size));
      const hasLead = (shared.get(at) ?? 0) >= Math.max(1, fewest);
      const hasHeadline = (alike.get(at) ?? 0) >= Math.max(1, Math.min(stems.size, others.size));
      return hasLead || hasHeadline ? [of] : [];
    });
  }

  add(of: T, text: Text): void {
    const stems = new Set(text.whole.telling.map(stem));
    const at = this.#texts.push({ of, text, stems }) - 1;
    for (const row of rowsOf(text.whole)) post(this.#byRow, row, at);
    for (const each of stems) post(this.#byStem, each, at);
  }
}

/** Puts one more under a key of an index. */
export function post<T>(index: Map<string, T[]>, key: string, one: T): void {
  const known = index.get(key);
  if (known) known.push(one);
  else index.set(key, [one]);
}

/** How many of the keys each text has. */
function counted(index: ReadonlyMap<string, readonly number[]>, keys: Iterable<string>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) for (const at of index.get(key) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}
