import { columnOf } from '../../../lib/compare/column';
import { compare } from '../../../lib/compare/compare';
import type { Place, Text } from '../../../lib/compare/comparison';

export const harbor = [
  'The minister of finance said on Monday that the ports would not be changed before autumn. He spoke in Lyon.',
  'Workers at the harbor have been on strike for two weeks over pay and the length of night shifts.',
  'The union wants 300 euros more a month. Talks failed on Friday.',
  'Nobody expects an end of the strike before the summer holidays begin in the northern provinces.',
  'The harbor is the third largest of the region and handles grain and cars.',
];

const marks = { kept: '', moved: '>', added: '+', cut: '-', changed: '~' } as const;

/** A comparison as lines: what is seen of the copy, then what is told of the whole. */
export function told(copied: readonly string[], from: readonly string[] = harbor, language = 'en'): string[] {
  const [copy, original]: [Text, Text] = [
    { headline: 'Ports stay', paragraphs: copied, language },
    { headline: 'Ports to stay', paragraphs: from, language },
  ];
  const comparison = compare(copy, original);
  const words = (text: Text, place: Place | null) =>
    place ? (text.paragraphs[place.paragraph] ?? '').slice(place.start, place.end) : '';
  const brief = (text: string) => (text.length > 34 ? `${text.slice(0, 16)}…${text.slice(-16)}` : text);
  const { segments, ribbons, shares, lead, cut, cutAtEnd, own, changes } = comparison;
  const column = columnOf(comparison, { copy, original });
  return [
    segments
      .map(({ kind, copy: a, original: b }) =>
        kind === 'changed'
          ? `~${words(original, b)}→${words(copy, a)}`
          : `${marks[kind]}${brief(words(copy, a) || words(original, b))}`,
      )
      .join(' | '),
    ...column.rows.map(
      ({ kind, paragraph, from: at, pieces, stop }) =>
        `${kind} ${paragraph}<${at} ${stop ?? ''}: ${pieces
          .map(
            (piece) =>
              `${marks[piece.kind]}[${brief(piece.text)}]${piece.change ?? ''}${piece.stop === null ? '' : `@${piece.stop}`}`,
          )
          .join('')}`,
    ),
    `ribbons ${ribbons.map((each) => each.map((ribbon) => `${ribbon.paragraph}:${ribbon.words}${ribbon.moved ? 'm' : ''}`).join('+')).join(' ')}`,
    `printed ${shares.printed.toFixed(2)} borrowed ${shares.borrowed.toFixed(2)} contained ${shares.contained.toFixed(2)} lead ${lead.state} ${lead.kept.toFixed(2)} cut ${cut} ${cutAtEnd}`,
    `own ${own.map((place) => brief(words(copy, place)))}; changes ${changes.map((change) => `${change.kind} ${words(original, change.original)}→${words(copy, change.copy)}`)}`,
  ];
}
