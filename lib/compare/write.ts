/** A comparison as text to be taken along: what it says first, what changed, both texts in one with marks, the sources. */
import { oneLine } from '../text/line';
import { destination, lineStarts, literal } from '../text/markdown';
import { inOneLine, plural, t } from '../words';
import type { Column, Piece, Row } from './column';
import type { Change, Comparison, Place, Text } from './comparison';
import { changeLabels, namesOf, restInWords, shareInWords } from './inWords';
import { sayComparison } from './say';

/** A text with what its source line needs. */
export interface Source extends Text {
  url: string | null;
  site: string;
  published: string | null;
}

/** What is written. */
export interface Written {
  comparison: Comparison;
  column: Column;
  copy: Source;
  original: Source;
}

/** The words of a place. */
export const wordsAt = (text: Text, place: Place | null): string =>
  place ? (text.paragraphs[place.paragraph] ?? '').slice(place.start, place.end) : '';

/** How a form of writing marks what it says. */
interface Form {
  words(text: string): string;
  heading(text: string): string;
  mark: Record<Exclude<Piece['kind'], 'kept'>, (text: string) => string>;
  source(title: string, url: string | null): string;
  marks: string;
}

const outside = (text: string, mark: (inner: string) => string): string => {
  const [, before = '', inner = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : before + mark(inner) + behind;
};

const changeIn = ({ words }: Form, { comparison, copy, original }: Written) =>
  comparison.changes.map((change: Change) => {
    const told = (text: Text, place: Place | null) =>
      words(oneLine(wordsAt(text, place)) || t('compare_change_nothing'));
    const both = `${told(original, change.original)} → ${told(copy, change.copy)}`;
    return `- ${t('compare_side', t(changeLabels[change.kind]), both)}`;
  });

function rowIn(form: Form, row: Row): string {
  return row.pieces
    .map(({ kind, text }) => {
      const words = form.words(text);
      return kind === 'kept' ? words : outside(words, form.mark[kind]);
    })
    .join('');
}

function rowsIn(form: Form, { rows }: Column): string[] {
  const lines: string[] = [];
  let kept = 0;
  for (const row of [...rows, null]) {
    if (row?.kind === 'kept') kept++;
    else {
      if (kept > 0) lines.push(form.words(`[${plural('compare_unchanged', kept)}]`));
      kept = 0;
      if (row) lines.push(rowIn(form, row));
    }
  }
  return lines;
}

function written(form: Form, all: Written): string {
  const { comparison, column, copy, original } = all;
  const saying = sayComparison(comparison);
  const names = namesOf(copy, original);
  const changes = changeIn(form, all);
  const source = (label: string, { headline, site, url, published }: Source) =>
    t(
      'compare_side',
      label,
      form.source(inOneLine([headline && oneLine(headline), oneLine(site), published?.slice(0, 10) ?? null]), url),
    );
  return [
    form.heading(shareInWords(saying, names)),
    restInWords(saying).map(form.words).join(' '),
    [source(t('compare_copy'), copy), source(t('compare_original'), original)].map((line) => `- ${line}`).join('\n'),
    changes.length > 0 && [t('compare_changes'), '', ...changes].join('\n'),
    form.words(form.marks),
    ...rowsIn(form, column),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** As plain text; what is cut, added and moved in the brackets of `wdiff`. */
export const comparisonText = (all: Written): string =>
  written(
    {
      words: (text) => text,
      heading: (text) => text,
      mark: { cut: (text) => `[-${text}-]`, added: (text) => `{+${text}+}`, moved: (text) => `{>${text}<}` },
      source: (title, url) => [title, url].filter(Boolean).join(', '),
      marks: t('compare_write_marks'),
    },
    all,
  );

/** As Markdown; what is cut struck out, as GitHub writes it. */
export const comparisonMarkdown = (all: Written): string =>
  written(
    {
      words: (text) => lineStarts(literal(text)),
      heading: (text) => `**${literal(text)}**`,
      mark: { cut: (text) => `~~${text}~~`, added: (text) => `**${text}**`, moved: (text) => `*${text}*` },
      source: (title, url) => (url ? `[${literal(title)}](${destination(url)})` : literal(title)),
      marks: t('compare_write_marks_markdown'),
    },
    all,
  );
