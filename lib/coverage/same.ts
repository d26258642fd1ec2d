/**
 * Is what two headlines (and first sentences) announce one and the same text, copied, shortened or under another
 * headline? Two reports of one event are not: they share its names and facts, not its words in their order.
 */
import { groupOf } from '../languages/group';
import { not } from '../languages/list.txt?words';
import { foldLetters } from '../text/fold';
import type { Comparable } from './comparable';

/** One word, or one with an ending of one letter more. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.length - short.length === 1 && long.startsWith(short) && !/\d/.test(short);
}

const has = (words: readonly string[], word: string): boolean =>
  words.includes(word) || words.some((other) => alike(word, other));

/** The length of the longest row of words that both have in the same order. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++)
      next[at] = alike(word, b[at - 1] ?? '') ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Words that turn a sentence into its opposite; one of them is no word to be left out. */
const negation = new RegExp(`^${foldLetters(groupOf(not))}$`, 'u');

const countOf = (words: readonly string[], isMeant: (word: string) => boolean): string =>
  words.filter(isMeant).toSorted().join(' ');
const isNumber = (word: string): boolean => /\d/.test(word);
const isNegation = (word: string): boolean => negation.test(word);

/** A headline of so many telling words is hardly used twice; a shorter one may be a column's, every week. */
const distinct = 6;
/** Of a shorter headline so much must be left. */
const mostOfIt = 0.6;

/** A headline that is another's, whole or with words left out; never one in which a word stands for another. */
export function isSameHeadline(a: Comparable, b: Comparable): boolean {
  const [short, long] = a.title.length <= b.title.length ? [a, b] : [b, a];
  if (short.telling.length < 3) return false;
  // Most headlines part at their first word; the order of words is dear to compare.
  if (!short.title.every((word) => has(long.title, word))) return false;
  if (inCommon(short.title, long.title) < short.title.length) return false;
  if (countOf(short.title, isNegation) !== countOf(long.title, isNegation)) return false;
  if (long.telling.length === short.telling.length) return true;
  // Shortened: enough of the long one is left. Four words are what anybody calls the event; five are, unless they are most.
  const isBeginning = short.title.every((word, at) => word === long.title[at]);
  const left = isBeginning && short.telling.length >= 5 ? 1 : short.title.length / long.title.length;
  return short.telling.length >= distinct ? left >= 0.4 : short.telling.length >= 5 && left >= mostOfIt;
}

/** Two headlines of one mold: "… rises to 4", "… rises to 5". Not one text, however alike their first sentences are. */
export function areOfOneMold(a: Comparable, b: Comparable): boolean {
  const alone = (own: Comparable, other: Comparable) =>
    own.title.some((word) => isNumber(word) && !other.title.includes(word));
  return alone(a, b) && alone(b, a) && likeness(a, b) >= 0.6;
}

/** Every three words of a lead in a row, by which text reuse is measured; made once for what is compared with many. */
const rows = new WeakMap<Comparable, ReadonlySet<string>>();
export function rowsOf(comparable: Comparable): ReadonlySet<string> {
  const { lead } = comparable;
  const known = rows.get(comparable) ?? new Set(lead.slice(2).map((word, at) => `${lead[at]} ${lead[at + 1]} ${word}`));
  rows.set(comparable, known);
  return known;
}

/** Fewer words are no sentence. */
export const fewestWords = 7;

/** The share of the shorter lead whose words stand in the longer one in the same order, with others between, 0 to 1. */
export const keptInOrder = (a: Comparable, b: Comparable): number =>
  inCommon(a.lead, b.lead) / Math.max(1, Math.min(a.lead.length, b.lead.length));

/** The longest row of words, one behind the other, that stands in both. */
export function longestRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let best = 0;
  let end = 0;
  let row = new Uint16Array(b.length + 1);
  a.forEach((word, index) => {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      if (word !== b[at - 1]) continue;
      const length = (row[at - 1] ?? 0) + 1;
      next[at] = length;
      if (length > best) [best, end] = [length, index + 1];
    }
    row = next;
  });
  return a.slice(end - best, end);
}

/** Does each lead tell a number that the other has not: two stages of one event, or two counts of it? */
export function tellOtherNumbers(a: Comparable, b: Comparable): boolean {
  const alone = (own: Comparable, other: Comparable) =>
    own.lead.some((word) => isNumber(word) && !other.lead.includes(word));
  return alone(a, b) && alone(b, a);
}

/** The share of the shorter lead that stands in the longer one, three words for three words, 0 to 1; null where one is no sentence. */
export function sharedLead(a: Comparable, b: Comparable): number | null {
  const { lead } = b;
  const shorter = Math.min(a.lead.length, lead.length);
  if (shorter < fewestWords) return null;
  const own = rowsOf(a);
  const both = new Set<string>();
  for (let at = 0; at + 2 < lead.length; at++) {
    // Unlike sentences are told from one word, without making rows of theirs.
    if (!a.lead.includes(lead[at] ?? '')) continue;
    const row = `${lead[at]} ${lead[at + 1]} ${lead[at + 2]}`;
    if (own.has(row)) both.add(row);
  }
  return Math.min(1, both.size / (shorter - 2));
}

/** As much of the shorter lead must be the other's for the leads alone to tell; below the second they are different sentences. */
const leadFloor = { same: 0.7, different: 0.15 };
/** ms */
const fewDays = 3 * 86_400_000;

/**
 * Do two announce one text? Their first sentences tell, where both are known; else an equal headline does, if it is
 * long, or of nearly the same day. Leads that are half alike are of one mold, such as a series has; where they are
 * quite different, one of them may be words from the middle, and the headline must be long, whole and of these days.
 */
export function isSameText(a: Comparable, b: Comparable): boolean {
  if (areOfOneMold(a, b)) return false;
  const leads = sharedLead(a, b);
  if (leads !== null && leads >= leadFloor.same) return true;
  if (!isSameHeadline(a, b)) return false;
  const isNear = Math.abs(a.time - b.time) <= fewDays;
  const isDistinct = Math.min(a.telling.length, b.telling.length) >= distinct;
  if (leads === null) return isNear || isDistinct;
  return leads < leadFloor.different && isNear && isDistinct && Math.abs(a.title.length - b.title.length) <= 1;
}

/** How much two headlines tell the same, 0 to 1: the share of the shorter one's telling words. */
export function likeness(a: Comparable, b: Comparable): number {
  const [short, long] = a.telling.length <= b.telling.length ? [a.telling, b.telling] : [b.telling, a.telling];
  return short.length === 0 ? 0 : short.filter((word) => has(long, word)).length / short.length;
}
