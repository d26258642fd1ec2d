import type { Piece, Row, Column as Rows } from '../../lib/compare/column';
import type { Text } from '../../lib/compare/comparison';
import { withoutControls } from '../../lib/text/line';
import { type MessageKey, plural, t } from '../../lib/words';

interface ColumnProps {
  column: Rows;
  copy: Text;
  original: Text;
}

/** Both texts in one column; paragraphs in which nothing changed are folded. */
export function Column({ column: { rows }, copy, original }: ColumnProps) {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind === 'kept' && last?.[0]?.kind === 'kept') last.push(row);
    else groups.push([row]);
  }
  const paragraph = (row: Row) => (
    <Paragraph
      key={`${row.kind} ${row.paragraph}`}
      row={row}
      language={(row.kind === 'cut' ? original : copy).language}
    />
  );
  return (
    <div class="text-column">
      {groups.map((group) => {
        const [first] = group;
        if (first?.kind !== 'kept') return group.map(paragraph);
        return (
          <details key={`kept ${first.paragraph}`} class="fold">
            <summary>{plural('compare_unchanged', group.length)}</summary>
            {group.map(paragraph)}
          </details>
        );
      })}
    </div>
  );
}

const rowLabels = {
  cut: 'compare_row_cut',
  added: 'compare_row_added',
  mixed: 'compare_row_mixed',
} as const satisfies Partial<Record<Row['kind'], MessageKey>>;

/** What a row is as a whole, in a word before it; of neighbors that are one thing the first has it. */
function labelOf({ kind, from, stop }: Row): string | null {
  if (from !== null) return t('compare_row_moved', String(from + 1));
  if (kind === 'kept' || kind === 'moved' || (kind !== 'mixed' && stop === null)) return null;
  return t(rowLabels[kind]);
}

function Paragraph({ row, language }: { row: Row; language: string | null }) {
  const label = labelOf(row);
  // Of a row that is one thing as a whole its label says so.
  const isMarked = row.kind === 'mixed' || (row.kind === 'moved' && row.from === null);
  return (
    <div class={`paragraph ${row.kind}`} data-stop={row.stop} tabIndex={row.stop === null ? undefined : -1}>
      {label && <p class="tag">{label}</p>}
      <p class="page-text" dir="auto" lang={language ?? undefined}>
        {row.pieces.map((piece, index) => (
          <Words key={index} piece={piece} isMarked={isMarked} />
        ))}
      </p>
    </div>
  );
}

const elements = { kept: 'span', moved: 'span', added: 'ins', cut: 'del' } as const;
const marks = {
  moved: 'compare_mark_moved',
  added: 'compare_mark_added',
  cut: 'compare_mark_cut',
} as const satisfies Record<Exclude<Piece['kind'], 'kept'>, MessageKey>;

/** A stretch of words. That they are cut, added or moved is drawn, and said to who hears them. */
function Words({ piece: { kind, text, change, stop }, isMarked }: { piece: Piece; isMarked: boolean }) {
  const words = withoutControls(text);
  if (kind === 'kept' && change === null) return <>{words}</>;
  const Element = elements[kind];
  return (
    <Element
      class={change === null ? kind : `${kind} told`}
      data-stop={stop}
      data-change={change}
      tabIndex={stop === null && change === null ? undefined : -1}
    >
      {isMarked && kind !== 'kept' && <span class="unseen">{`[${t(marks[kind])}] `}</span>}
      {words}
    </Element>
  );
}
