/**
 * DOM → the article as a plain tree: the text in its order, and of its markup the few kinds listed here. The tree is
 * the sanitizer: what is not among its kinds cannot be said in it, so whoever writes it out only has to escape text
 * and addresses. Pictures and their captions are left out, for they often have another owner.
 */

import type { Snapshot, Why } from '../model';
import { counterOf } from '../text/counter';
import { countWords } from '../text/script';
import { resolver } from './address';
import { isCaption, isHidden } from './blocks';
import { fewestWords, openPage, readArticle, whyFailed } from './readable';

/**
 * Letters that look alike. White space is single spaces, and never where a style or a link begins or ends; a line
 * break is `\n`.
 */
export interface Run {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  code?: boolean;
  /** Where it leads: http, https or mailto, as URLs are written, so without a space. */
  href?: string;
}

export interface Cell {
  header: boolean;
  inside: readonly Run[];
}

/** A piece of the text that stands by itself. Lists and quotes are no deeper in each other than `maxNesting`. */
export type Part =
  | { kind: 'paragraph'; inside: readonly Run[] }
  | { kind: 'heading'; level: 2 | 3 | 4; inside: readonly Run[] }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Part[])[] }
  | { kind: 'quote'; inside: readonly Part[] }
  | { kind: 'preformatted'; text: string }
  /** Rows may differ in length. */
  | { kind: 'table'; rows: readonly (readonly Cell[])[] }
  | { kind: 'rule' };

/** The picture with which a publisher counts the readers of its text; `offered` where it offers the text to others. */
export interface Counter {
  src: string;
  offered: boolean;
}

export interface Article {
  parts: readonly Part[];
  counters: readonly Counter[];
  wordCount: number;
}

/** Elements within elements; what lies deeper is its text alone. */
const maxDepth = 60;
/** Lists and quotes within each other; deeper ones are paragraphs. */
const maxNesting = 8;
/** A text that is longer is no article. */
const maxLetters = 1_000_000;
/** A table that is larger is no table of an article. */
const maxColumns = 40;
const maxRows = 2_000;
/** The last number that Markdown counts to. */
const lastNumber = 999_999_999;
/** An element with a caption's name and more letters than this is no caption. */
const longestCaption = 1_000;
const longestAddress = 2_000;

const words = (text: string) => new Set(text.split(' '));
/** Gone with all they hold. */
const vanishing = words(
  'script style template noscript svg form input textarea select datalist option button progress meter dialog iframe frame object embed applet video audio canvas img picture source map figcaption rp rt annotation annotation-xml head title meta link base',
);
/** What begins and ends a line of its own. */
const standing = words(
  'address article aside body caption center dd details div dl dt fieldset figure footer header hgroup hr legend li main menu nav ol p section summary table tbody td tfoot th thead tr ul blockquote pre',
);
const levels = new Map<string, 2 | 3 | 4>([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
]);
const marking = new Map<string, Omit<Run, 'text'>>([
  ['strong', { strong: true }],
  ['b', { strong: true }],
  ['em', { emphasis: true }],
  ['i', { emphasis: true }],
  ['code', { code: true }],
]);

/** Text for those who listen to a page; read beside the visible text it repeats or interrupts it. */
const forListeners = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden)(?:\s|$)/i;

/** A figure of words: a quotation, a listing, a table. */
const worded = 'table, blockquote, pre';

function vanishes(element: Element): boolean {
  if (vanishing.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return (
    isHidden(element) ||
    element.getAttribute('aria-hidden') === 'true' ||
    forListeners.test(element.getAttribute('class') ?? '')
  );
}

/** Is it about a picture? Looks at all it holds, so not to be asked of elements within elements without end. */
const isPicture = (element: Element): boolean =>
  element.localName === 'figure'
    ? !element.querySelector(worded)
    : isCaption(element) && (element.textContent ?? '').length <= longestCaption;

/** Without the controls that no text needs; lines and tabs stay. */
const printable = (text: string) => text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/g, '').toWellFormed();

/** All text below an element, as it stands; without recursion, so that no depth is too much. */
function textBelow(root: Element): string {
  const visible = (node: Node) =>
    node instanceof Element && vanishes(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, visible);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    pieces.push(node instanceof Element ? (node.localName === 'br' ? '\n' : '') : (node.nodeValue ?? ''));
  return pieces.join('');
}

const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' };

/** Numbers above and below the line in letters of their own: 10⁶ is not 106. */
function setOff(text: string, at: 'sup' | 'sub'): string {
  return text.replace(/[0-9+−-]/g, (sign) => raised[at]['0123456789+-'.indexOf(sign === '−' ? '-' : sign)] ?? sign);
}

const isAlike = (a: Run, b: Run) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.href === b.href;

/** White space that looks like what stands before and after it, as far as those look alike. */
function spaceBetween(before: Run, space: Run, after: Run): Run {
  const all = [before, space, after];
  return {
    text: space.text,
    ...(all.every(({ strong }) => strong) && { strong: true }),
    ...(all.every(({ emphasis }) => emphasis) && { emphasis: true }),
    ...(all.every(({ code }) => code) && { code: true }),
    ...(after.href && all.every(({ href }) => href === after.href) && { href: after.href }),
  };
}

/** Runs as a line shows them: what looks alike in one, one space or break between words, none at the line's ends. */
function tidy(runs: readonly Run[]): Run[] {
  const line: Run[] = [];
  const add = (run: Run) => {
    const last = line.at(-1);
    if (last && isAlike(last, run)) line[line.length - 1] = { ...last, text: last.text + run.text };
    else line.push(run);
  };
  let space: Run | null = null;
  for (const run of runs) {
    if (run.text === '\n') space = run;
    else if (run.text.startsWith(' ')) space ??= { ...run, text: ' ' };
    const text = run.text.replace(/^[ \n]| $/g, '');
    if (!text) continue;
    const last = line.at(-1);
    if (space && last) add(spaceBetween(last, space, run));
    add({ ...run, text });
    space = run.text.endsWith(' ') ? { ...run, text: ' ' } : null;
  }
  return line;
}

/** What parts say in lines: `between` stands between two of them. */
const linesOf = (parts: readonly Part[], between: string): Run[] =>
  tidy(parts.flatMap((part) => [{ text: between }, ...lineOf(part, between)]));

function lineOf(part: Part, between: string): readonly Run[] {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return part.inside;
    case 'quote':
      return linesOf(part.inside, between);
    case 'list':
      return linesOf(part.items.flat(), between);
    case 'table':
      return part.rows.flat().flatMap(({ inside }) => [...inside, { text: between }]);
    case 'preformatted':
      return [{ text: part.text.replace(/\s+/g, ' '), code: true }];
    case 'rule':
      return [];
  }
}

interface Style extends Omit<Run, 'text'> {
  raised?: 'sup' | 'sub';
}

interface Place {
  style: Style;
  depth: number;
  nesting: number;
}

/** The article's element as parts; null where it says more than an article can. */
function partsOf(root: Node, linkOf: (element: Element) => string | null): Part[] | null {
  let parts: Part[] = [];
  let line: Run[] = [];
  let letters = 0;

  function say(text: string, { raised: at, ...style }: Style): void {
    letters += text.length;
    if (letters <= maxLetters) line.push({ ...style, text: at ? setOff(text, at) : text });
  }

  const sayText = (text: string, style: Style) => say(printable(text).replace(/[ \t\n\f\r\v]+/g, ' '), style);

  function endLine(): void {
    const inside = tidy(line);
    line = [];
    if (inside.length > 0) parts.push({ kind: 'paragraph', inside });
  }

  /** The parts that some work makes, apart from the others. */
  function apart(work: () => void): Part[] {
    endLine();
    const outer = parts;
    parts = [];
    work();
    endLine();
    const inner = parts;
    parts = outer;
    return inner;
  }

  function visitAll(parent: Node, place: Place): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) visit(node, place);
  }

  function visit(node: Node, place: Place): void {
    if (node.nodeType === 3) sayText(node.nodeValue ?? '', place.style);
    if (!(node instanceof Element) || vanishes(node)) return;
    const tag = node.localName;
    const isStanding = standing.has(tag) || levels.has(tag);
    if (isStanding) endLine();
    if (place.depth >= maxDepth) sayText(textBelow(node), place.style);
    else if (!isPicture(node)) (readers.get(tag) ?? visitStyled)(node, { ...place, depth: place.depth + 1 });
    if (isStanding) endLine();
  }

  const styled = (place: Place, style: Style): Place => ({ ...place, style: { ...place.style, ...style } });

  function visitStyled(node: Element, place: Place): void {
    const style = marking.get(node.localName);
    visitAll(node, style ? styled(place, style) : place);
  }

  function link(node: Element, place: Place): void {
    const href = linkOf(node);
    visitAll(node, href ? styled(place, { href }) : place);
  }

  /** The marks that browsers set around it are no part of the page's text, but of what it says. */
  function quotation(node: Element, place: Place): void {
    say('“', place.style);
    visitAll(node, place);
    say('”', place.style);
  }

  function heading(node: Element, place: Place): void {
    const inside = linesOf(
      apart(() => visitAll(node, place)),
      ' ',
    ).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
    if (inside.length > 0) parts.push({ kind: 'heading', level: levels.get(node.localName) ?? 2, inside });
  }

  function preformatted(node: Element): void {
    const text = printable(textBelow(node))
      .replace(/\r\n?/g, '\n')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd();
    letters += text.length;
    if (text) parts.push({ kind: 'preformatted', text });
  }

  function list(node: Element, place: Place): void {
    if (place.nesting >= maxNesting) {
      visitAll(node, place);
      return;
    }
    const items: Part[][] = [];
    for (const child of node.childNodes) {
      const inside = apart(() => visit(child, { ...place, nesting: place.nesting + 1 }));
      if (inside.length === 0) continue;
      // What stands between two items, as a list right in a list does, belongs to the one before.
      const before = child.nodeName === 'LI' ? undefined : items.pop();
      items.push(before ? before.concat(inside) : inside);
    }
    if (items.length === 0) return;
    const said = Number.parseInt(node.getAttribute('start') ?? '', 10);
    const start = said >= 0 && said <= lastNumber ? said : 1;
    parts.push({ kind: 'list', ordered: node.localName === 'ol', start, items });
  }

  function quote(node: Element, place: Place): void {
    if (place.nesting >= maxNesting) {
      visitAll(node, place);
      return;
    }
    const inside = apart(() => visitAll(node, { ...place, nesting: place.nesting + 1 }));
    if (inside.length > 0) parts.push({ kind: 'quote', inside });
  }

  /** Tables also set pages in columns: one that holds more than rows of words is read as what it holds. */
  function table(node: Element, place: Place): void {
    const rows = [...node.querySelectorAll('tr')].filter((row) => !vanishes(row));
    const cells = rows.map((row) => [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName)));
    const width = Math.max(0, ...cells.slice(0, maxRows).map(({ length }) => length));
    const isLayout =
      /^(?:none|presentation)$/.test(node.getAttribute('role') ?? '') ||
      node.querySelector('table, h1, h2, h3, h4, h5, h6, pre, blockquote') !== null;
    if (isLayout || width < 2 || width > maxColumns || rows.length > maxRows) {
      visitAll(node, place);
      return;
    }
    const caption = node.querySelector('caption');
    if (caption) visit(caption, place);
    const filled = cells
      .map((row) => row.flatMap((cell) => cellsOf(cell, place)).slice(0, maxColumns))
      .filter((row) => row.some(({ inside }) => inside.length > 0));
    if (filled.length > 0) parts.push({ kind: 'table', rows: filled });
  }

  /** A cell, and an empty one for each further column that it takes. */
  function cellsOf(node: Element, place: Place): Cell[] {
    const header = node.localName === 'th';
    const inside = linesOf(
      apart(() => visit(node, place)),
      '\n',
    );
    const span = Number.parseInt(node.getAttribute('colspan') ?? '', 10);
    const more = span > 1 ? Math.min(span, maxColumns) - 1 : 0;
    return [{ header, inside }, ...Array.from({ length: more }, () => ({ header, inside: [] }))];
  }

  const raise = (at: 'sup' | 'sub') => (node: Element, place: Place) => visitAll(node, styled(place, { raised: at }));
  const readers = new Map<string, (node: Element, place: Place) => void>([
    ['br', (_, { style }) => say('\n', style)],
    ['hr', () => parts.push({ kind: 'rule' })],
    ['a', link],
    ['q', quotation],
    ['sup', raise('sup')],
    ['sub', raise('sub')],
    ['pre', preformatted],
    ['ul', list],
    ['ol', list],
    ['menu', list],
    ['blockquote', quote],
    ['table', table],
    ...[...levels.keys()].map((tag) => [tag, heading] as const),
  ]);
  visitAll(root, { style: {}, depth: 0, nesting: 0 });
  endLine();
  return letters <= maxLetters ? parts : null;
}

/** Where a link leads, if anywhere else than to this page. */
function linker(pageUrl: string, absolute: (href: string | null) => string): (element: Element) => string | null {
  const [here] = absolute(pageUrl).split('#');
  return (element) => {
    const href = absolute(element.getAttribute('href'));
    const leads =
      /^(?:https?:\/\/|mailto:)/i.test(href) && href.length <= longestAddress && href.split('#')[0] !== here;
    return leads ? href.replace(/\s/g, encodeURIComponent) : null;
  };
}

/** A picture in HTML that a publisher shows for others to copy. */
const offeredPicture = /<img\b[^<>]{0,2000}?\ssrc\s*=\s*["']([^"'<>\s]{1,2000})["']/gi;

/** The counters on the page: those that count here, and those in what the publisher offers to others. */
function countersOf(document: Document, absolute: (href: string | null) => string): Counter[] {
  const pictures = [...document.querySelectorAll('img[src]')].map((picture) => ({
    src: absolute(picture.getAttribute('src')),
    offered: picture.closest('[hidden], [role=dialog], dialog') !== null,
  }));
  const offers = [...document.querySelectorAll('textarea, pre, code')].flatMap(({ textContent }) =>
    [...(textContent ?? '').matchAll(offeredPicture)].map(([, src = '']) => ({
      src: absolute(src.replaceAll('&amp;', '&')),
      offered: true,
    })),
  );
  return [...pictures, ...offers].filter(({ src }) => counterOf(src) !== null);
}

/** Reads a snapshot's article into a plain tree; or says why there is none. */
export function articleOf(snapshot: Snapshot): Article | Why {
  try {
    return read(snapshot);
  } catch (error) {
    return whyFailed(error);
  }
}

function read({ html, url }: Snapshot): Article | Why {
  const document = openPage(html);
  if (!document) return 'too-large';
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const absolute = resolver(URL.parse(base, url)?.href ?? url);
  const counters = countersOf(document, absolute);
  const found = readArticle(document, (content) => ({ parts: partsOf(content, linker(url, absolute)) }));
  if (!found) return 'not-article';
  const { parts } = found;
  if (!parts) return 'too-large';
  const text = linesOf(parts, ' ').map((run) => run.text);
  const wordCount = countWords(text.join(''));
  return wordCount < fewestWords ? 'not-article' : { parts, counters, wordCount };
}
