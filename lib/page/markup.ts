/**
 * Markup → parts: reads the article's element into the plain tree. Pictures and their captions are left out, for they
 * often have another owner.
 */
import { type Cell, linesOf, type Part } from './part';
import { type Run, tidy } from './run';
import { isPicture, textBelow, vanishes } from './visible';

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

/** What begins and ends a line of its own. */
const standing = new Set(
  'address article aside body caption center dd details div dl dt fieldset figure footer header hgroup hr legend li main menu nav ol p section summary table tbody td tfoot th thead tr ul blockquote pre'.split(
    ' ',
  ),
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

/** Without the controls that no text needs; lines and tabs stay. */
const printable = (text: string) => text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/g, '').toWellFormed();

const raised = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' };

/** Numbers above and below the line in letters of their own: 10⁶ is not 106. */
function setOff(text: string, at: 'sup' | 'sub'): string {
  return text.replace(/[0-9+−-]/g, (sign) => raised[at]['0123456789+-'.indexOf(sign === '−' ? '-' : sign)] ?? sign);
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
export function partsOf(root: Node, linkOf: (element: Element) => string | null): Part[] | null {
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
