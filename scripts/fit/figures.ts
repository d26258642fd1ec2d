/** What the fit prints: how the judge does on pages it was not fitted on, and whether its confidence holds. */
import type { Example } from './example.ts';

/** An example with the likeliest of its origins, as judged without its site. */
export interface Judged {
  example: Example;
  confidence: number;
  /** Is it sure enough to be claimed? */
  said: boolean;
  right: boolean;
}

export interface Figures {
  set: string;
  pages: number;
  precision: number;
  recall: number;
  /** Of 1,000 pages that are no copies. */
  falseAlarms: number;
  /** Of the copies, those whose source is named right. */
  named: number;
}

const part = (of: number, all: number): number => (all === 0 ? 1 : of / all);

export function figuresOf(set: string, judged: readonly Judged[]): Figures {
  const own = judged.filter(({ example }) => example.set === set);
  const said = own.filter((each) => each.said);
  const copies = own.filter(({ example }) => example.isCopy);
  const hits = said.filter(({ example }) => example.isCopy);
  return {
    set,
    pages: own.length,
    precision: part(hits.length, said.length),
    recall: part(hits.length, copies.length),
    falseAlarms: 1_000 * part(said.length - hits.length, own.length - copies.length),
    named: part(hits.filter(({ right }) => right).length, copies.length),
  };
}

/**
 * By tenths of confidence: what was said, how often it was right, of how many pages that have an origin at all. `worth`
 * is how many such pages one stands for.
 */
export function calibration(judged: readonly Judged[], worth: (example: Example) => number): string[] {
  const sum = (some: readonly Judged[], of: (one: Judged) => number) =>
    some.reduce((total, one) => total + worth(one.example) * of(one), 0);
  return Array.from({ length: 10 }, (_, tenth) => {
    const here = judged.filter(
      ({ confidence }) => confidence > 0 && Math.min(9, Math.floor(confidence * 10)) === tenth,
    );
    if (here.length === 0) return [];
    const all = sum(here, () => 1);
    const said = sum(here, ({ confidence }) => confidence) / all;
    const right = sum(here, ({ example }) => Number(example.isCopy)) / all;
    return [
      `${tenth / 10}–${(tenth + 1) / 10}   said ${said.toFixed(2)}   right ${right.toFixed(2)}   of ${here.length}`,
    ];
  }).flat();
}
