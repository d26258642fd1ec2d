/** Where the page has a quotation, and whether it is seen there. */
import { wordsOfQuote } from '../../lib/quote';
import { foldEach, shownIn } from '../../lib/text/passage';
import type { Pace } from './pace';
import { isSeen } from './visible';

/** Text nodes and letters looked through before we say that the words are not there; and places of the same words. */
const most = { texts: 50_000, letters: 2_000_000, places: 10 };

/** Their text is none of the page's. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);

/** A page's text, folded as it looks, hidden or not, and where in it each of its nodes begins. */
interface PageText {
  text: string;
  nodes: readonly Text[];
  starts: readonly number[];
}

/** Reads the text of a page, or of a part of it. */
export async function readText(document: Document, within: Element, pace: Pace): Promise<PageText> {
  const walker = Document.prototype.createTreeWalker.call(document, within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let letters = 0;
  while (nodes.length < most.texts && letters < most.letters) {
    const node = walker.nextNode();
    if (!(node instanceof Text)) break;
    if (silent.has(node.parentElement?.localName ?? '')) continue;
    const folded = foldEach(node.data);
    if (!folded) continue;
    nodes.push(node);
    starts.push(letters);
    parts.push(folded);
    letters += folded.length;
    await pace();
  }
  return { text: parts.join(''), nodes, starts };
}

/** The nodes that hold some letters of the text, and how many of these each. */
function nodesAt({ nodes, starts, text }: PageText, from: number, to: number): { node: Text; letters: number }[] {
  let index = starts.findLastIndex((start) => start <= from);
  const found: { node: Text; letters: number }[] = [];
  for (let node = nodes[index]; node && (starts[index] ?? to) < to; node = nodes[++index]) {
    const end = Math.min(to, starts[index + 1] ?? text.length);
    found.push({ node, letters: end - Math.max(from, starts[index] ?? 0) });
  }
  return found;
}

/** Somebody asks often of the same nodes. */
export type Seen = (text: Text) => boolean;

export function seeing(): Seen {
  const known = new Map<Text, boolean>();
  return (text) => {
    const is = known.get(text) ?? isSeen(text);
    known.set(text, is);
    return is;
  };
}

/** Whether more than half of some letters of the text are seen. */
function mostlySeen(page: PageText, from: number, to: number, seen: Seen): boolean {
  const shown = nodesAt(page, from, to).reduce((sum, { node, letters }) => sum + (seen(node) ? letters : 0), 0);
  return shown * 2 > to - from;
}

/** Where the text has these letters. */
function spotsOf({ text }: PageText, wanted: string): number[] {
  const places: number[] = [];
  if (!wanted) return places;
  for (let at = text.indexOf(wanted); at >= 0 && places.length < most.places; at = text.indexOf(wanted, at + 1))
    places.push(at);
  return places;
}

/** A quotation, and the name in it that it is quoted for. */
export interface Said {
  quote: string;
  name: string;
}

/**
 * Of these quotations, those that the page has and nobody sees; what it does not have in one piece is not judged. Where
 * the name in it is hidden, or more than half of it, it is.
 */
export async function unseenOf(page: PageText, said: readonly Said[], pace: Pace): Promise<string[]> {
  const seen = seeing();
  const unseen: string[] = [];
  for (const { quote, name } of said) {
    const wanted = foldEach(wordsOfQuote(quote));
    const named = foldEach(name);
    const nameAt = named ? wanted.indexOf(named) : -1;
    const places = spotsOf(page, wanted);
    const isThere = places.some(
      (at) =>
        mostlySeen(page, at, at + wanted.length, seen) &&
        (nameAt < 0 || mostlySeen(page, at + nameAt, at + nameAt + named.length, seen)),
    );
    if (places.length > 0 && !isThere) unseen.push(quote);
    await pace();
  }
  return unseen;
}

/** The first place where somebody sees these words, or null. */
export function rangeOf(document: Document, page: PageText, quote: string): Range | null {
  const wanted = foldEach(wordsOfQuote(quote));
  const seen = seeing();
  const at = spotsOf(page, wanted).find((place) => mostlySeen(page, place, place + wanted.length, seen));
  if (at === undefined) return null;
  const placeOf = (letter: number): { node: Text; offset: number } | null => {
    const index = page.starts.findLastIndex((start) => start <= letter);
    const node = page.nodes[index];
    const offset = node && shownIn(node.data).places[letter - (page.starts[index] ?? 0)];
    return node && offset !== undefined ? { node, offset } : null;
  };
  const [first, last] = [placeOf(at), placeOf(at + wanted.length - 1)];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
