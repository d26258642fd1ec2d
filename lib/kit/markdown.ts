/**
 * The kit as Markdown: CommonMark, with GitHub's tables. The page's words stay words: every sign that Markdown, HTML
 * or a site generator's template could take for its own is escaped.
 */
import type { Cell, Part } from '../page/part';
import type { Run } from '../page/run';
import { withoutTemplates } from '../text/html';
import { destination, lineStarts, literal } from '../text/markdown';
import { canonicalLink } from './html';
import { groups } from './run';
import type { Sheet } from './sheet';

/** Backticks, one more than stand in a row in the text. */
function fence(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  return '`'.repeat(Math.max(least, longest + 1));
}

/** What Liquid, Jinja and Hugo fill in wherever it stands, in code too. */
const isTemplate = (text: string): boolean => /\{[{%#<]|[}%#>]\}/.test(text);

function codeSpan(text: string): string {
  const code = text.replaceAll('\n', ' ');
  if (isTemplate(code)) return `<code>${withoutMarks(code)}</code>`;
  const marks = fence(code, 1);
  // Next to a backtick a space keeps marks and code apart; of two spaces Markdown takes one away.
  const pad = /^`|`$|^ .*\S.* $/.test(code) ? ' ' : '';
  return marks + pad + code + pad + marks;
}

/** Text within tags that stand in Markdown: neither HTML nor Markdown nor a template. */
const withoutMarks = (text: string): string =>
  withoutTemplates(text).replace(/[\\`*_[\]~|]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const firstOf = (text: string): string => [...text.slice(0, 2)][0] ?? '';
const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? '';
const isSpace = (letter: string) => /\s/.test(letter);
const isSign = (letter: string) => /[\p{P}\p{S}]/u.test(letter);

/**
 * Does Markdown take a mark of emphasis for one between the letter outside and the one inside? Between words and
 * signs it does not always, and `_` it never does within a word. Where it does not, HTML has to say it.
 */
const isTaken = (mark: string, outside: string, inside: string): boolean =>
  !isSpace(inside) && (isSpace(outside) || isSign(outside) || (mark === '**' && !isSign(inside)));

const marks = ['href', 'strong', 'emphasis', 'code'] as const;
type Mark = (typeof marks)[number];

/** Runs with their marks, the outermost first, between the letters `before` and `after`. */
function inline(runs: readonly Run[], [mark, ...inner]: readonly Mark[] = marks, before = ' ', after = ' '): string {
  if (!mark) return runs.map(({ text }) => literal(text)).join('');
  const written: string[] = [];
  const found = groups(runs, mark);
  for (const [at, { shared, runs: inside }] of found.entries()) {
    const left = lastOf(written.at(-1) ?? '') || before;
    const right = firstOf(found[at + 1]?.runs[0]?.text ?? '') || after;
    written.push(shared ? marked(inside, mark, inner, left, right) : inline(inside, inner, left, right));
  }
  return written.join('');
}

/** Runs that share a mark, in it. Inside, their neighbors are marks. */
function marked(runs: readonly Run[], mark: Mark, inner: readonly Mark[], before: string, after: string): string {
  if (mark === 'code') return codeSpan(runs.map(({ text }) => text).join(''));
  const said = inline(runs, inner, '*', '*');
  if (mark === 'href') return `[${said}](${destination(runs[0]?.href ?? '')})`;
  const [sign, tag] = mark === 'strong' ? (['**', 'strong'] as const) : (['_', 'em'] as const);
  const isMarked = isTaken(sign, before, firstOf(said)) && isTaken(sign, after, lastOf(said));
  return isMarked ? sign + said + sign : `<${tag}>${said}</${tag}>`;
}

const paragraph = (runs: readonly Run[]): string => lineStarts(inline(runs));

/** A title in one line; the signs that would close it are its own. */
const heading = (level: number, said: string): string => `${'#'.repeat(level)} ${said.replace(/#$/, '\\#')}`;

/** Every line behind a mark: `> `, or an item's indentation. */
const behind = (mark: string, text: string, first = mark): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first : line ? mark : mark.trim()) + line)
    .join('\n');

/** A line, and lists right below it that Markdown takes for lists there. */
const isTight = ([first, ...rest]: readonly Part[]): boolean =>
  (first?.kind === 'paragraph' || first?.kind === 'list') &&
  [...(first.kind === 'list' ? [first] : []), ...rest].every(
    (part) => part.kind === 'list' && (!part.ordered || part.start === 1) && part.items.every(isTight),
  );

/** `other`: with marks other than the usual, for a list that directly follows one of its kind. */
function list({ ordered, start, items }: Extract<Part, { kind: 'list' }>, other: boolean): string {
  const tight = items.every(isTight);
  const written = items.map((parts, at) => {
    const mark = ordered ? `${Math.min(start + at, 999_999_999)}${other ? ')' : '.'} ` : other ? '* ' : '- ';
    return behind(' '.repeat(mark.length), all(parts, tight ? '\n' : '\n\n'), mark);
  });
  return written.join(tight ? '\n' : '\n\n');
}

const cell = ({ inside }: Cell): string =>
  inline(inside)
    .replaceAll('\\\n', '<br />')
    .replace(/(?<!\\)\|/g, '\\|');

/** A table needs a head; one without gets an empty one. */
function table(rows: readonly (readonly Cell[])[]): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head, ...rest] = rows;
  const hasHead = head?.every(({ header }) => header) ?? false;
  const body = (hasHead ? rest : rows).map((cells) => line(cells.map(cell)));
  return [line(hasHead && head ? head.map(cell) : []), line(Array(columns).fill('---')), ...body].join('\n');
}

/** `other`: see `list`. */
function write(part: Part, other: boolean): string {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.inside);
    case 'heading':
      return heading(part.level, inline(part.inside));
    case 'list':
      return list(part, other);
    case 'quote':
      return behind('> ', all(part.inside, '\n\n'));
    case 'preformatted': {
      // In one line: MDX and CommonMark end such a block each at another empty line.
      if (isTemplate(part.text)) return `<pre><code>${withoutMarks(part.text).replaceAll('\n', '&#10;')}</code></pre>`;
      const marks = fence(part.text, 3);
      return `${marks}\n${part.text}\n${marks}`;
    }
    case 'table':
      return table(part.rows);
    case 'rule':
      // No list has such marks.
      return '___';
  }
}

const isAlike = (a: Part | undefined, b: Part) => a?.kind === 'list' && b.kind === 'list' && a.ordered === b.ordered;

function all(parts: readonly Part[], separator: string): string {
  let other = false;
  const written = parts.map((part, at) => {
    other = isAlike(parts[at - 1], part) && !other;
    return write(part, other);
  });
  return written.join(separator);
}

/** A sheet as Markdown. The address of the original is named in the last line, in HTML, which shows nothing. */
export function writeMarkdown({ canonical, title, byline, parts, credit, counter }: Sheet): string {
  const pieces = [
    title ? heading(1, literal(title)) : '',
    paragraph(byline),
    all(parts, '\n\n'),
    paragraph(credit),
    counter ? `![](${destination(counter)})` : '',
    canonical ? canonicalLink(canonical, ' />') : '',
  ];
  return `${pieces.filter(Boolean).join('\n\n')}\n`;
}
