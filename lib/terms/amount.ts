/** Limits in time and length, as small print words them. */
import type { Language } from '../languages';
import type { Limit } from '../model';
import { acts, any, type Ideas } from './idea';

/** A number, in figures or as a word, before each unit that the text names. */
function amountsIn(text: string, languages: readonly Language[]): { amount: number; unit: Limit['unit'] }[] {
  return languages.flatMap(({ units, numbers }) =>
    [...units].flatMap(([unit, pattern]) =>
      pattern.spans(text).flatMap(({ start }) => {
        const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
        const figure = /(?<figure>\d{1,5})[\s-]*(?:de\s+)?$/.exec(before)?.groups?.figure;
        const word = /(?<word>\p{L}+)[\s-]*(?:de\s+)?$/u.exec(before)?.groups?.word;
        const amount = figure ? Number(figure) : (numbers[word ?? ''] ?? 0);
        return amount > 0 ? [{ amount, unit }] : [];
      }),
    ),
  );
}

const lengths: ReadonlySet<Limit['unit']> = new Set(['word', 'character', 'sentence', 'paragraph', 'percent']);

/** The limits that a text sets to a permission; `waits` where the time must pass before. */
export function limitsIn(text: string, ideas: Ideas, waits: boolean, languages: readonly Language[]): Limit[] {
  if (!ideas.has('limit') || !any(ideas, [...acts, 'grant'])) return [];
  return amountsIn(text, languages)
    .map((each) => ({ kind: lengths.has(each.unit) ? 'at-most' : waits ? 'wait' : 'free-for', ...each }) as const)
    .slice(0, 3);
}
