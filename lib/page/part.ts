/**
 * The article as a plain tree: the text in its order, and of its markup the few kinds listed here. The tree is the
 * sanitizer: what is not among its kinds cannot be said in it, so whoever writes it out only has to escape text and
 * addresses.
 */
import { type Run, tidy } from './run';

export interface Cell {
  header: boolean;
  inside: readonly Run[];
}

/** A piece of the text that stands by itself. Lists and quotes are no deeper in each other than `maxNesting` of markup.ts. */
export type Part =
  | { kind: 'paragraph'; inside: readonly Run[] }
  | { kind: 'heading'; level: 2 | 3 | 4; inside: readonly Run[] }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Part[])[] }
  | { kind: 'quote'; inside: readonly Part[] }
  | { kind: 'preformatted'; text: string }
  /** Rows may differ in length. */
  | { kind: 'table'; rows: readonly (readonly Cell[])[] }
  | { kind: 'rule' };

/** What parts say in lines: `between` stands between two of them. */
export const linesOf = (parts: readonly Part[], between: string): Run[] =>
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
