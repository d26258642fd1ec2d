/** What this thread has worked so far, in milliseconds. The clock on the wall would count what else the computer does. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** A run as short as this is as good as none: clock and collector say more than the work. Milliseconds. */
const noise = 2;
/** A run on four times the letters may take this many times as long. Linear work takes four, quadratic sixteen. */
const slack = 12;
/** Lengths at which work that doubles with a letter, or with a word, shows before it stops everything. */
export const careful: readonly number[] = Array.from({ length: 50 }, (_, n) =>
  n < 20 ? 4 * (n + 1) : Math.round(80 * 1.1 ** (n - 19)),
);

/** The letters of a hostile text: `unit` again and again, and what stands at the end. */
export interface Shape {
  unit: string;
  tail?: string;
}

const written = ({ unit, tail = '' }: Shape, letters: number): string =>
  unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters) + tail;

/**
 * Runs `work` on ever longer texts of a shape. The first length at which it took far more time than on a quarter of it,
 * in words; null where it grows no faster than the text. Only ratios decide: a slow or a busy computer passes as a fast one does.
 */
export function outgrows(work: (text: string) => unknown, shape: Shape, lengths: readonly number[]): string | null {
  return outgrowsWith((text) => text, work, shape, lengths);
}

/** The same for work on something made of the text, which is made before the clock starts. */
export function outgrowsWith<Made>(
  make: (text: string) => Made,
  work: (made: Made) => unknown,
  shape: Shape,
  lengths: readonly number[],
): string | null {
  const once = (letters: number): number => {
    const made = make(written(shape, letters));
    const start = worked();
    work(made);
    return worked() - start;
  };
  const median = (letters: number): number =>
    [0, 0, 0, 0, 0].map(() => once(letters)).toSorted((a, b) => a - b)[2] ?? 0;
  const isMore = (large: number, small: number): boolean => large > slack * Math.max(noise, small);
  const isTooMuch = (letters: number): boolean => {
    const [large, quarter] = [once(letters), Math.floor(letters / 4)];
    return isMore(large, 0) && isMore(large, once(quarter)) && isMore(median(letters), median(quarter));
  };
  // What is made at the first uses, and kept, does not count either: tables, and the machine code of patterns.
  for (const letters of [1, 8, 16]) once(letters);
  const fault = lengths.find(isTooMuch);
  return fault === undefined ? null : `${JSON.stringify(shape.unit.slice(0, 60))} at ${fault} letters`;
}

/** The first faults of a list of checks; three tell enough, and each may take long. */
export function firstFaults(checks: readonly (() => string | null)[]): string[] {
  const faults: string[] = [];
  for (const check of checks) {
    const fault = faults.length < 3 ? check() : null;
    if (fault) faults.push(fault);
  }
  return faults;
}
