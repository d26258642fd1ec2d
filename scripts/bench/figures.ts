/** Figures: medians, percentiles and the lines that show them against their budgets. */

/** The value below which the given share of values lies; 0.5 is the median. NaN for no values. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A measured thing beside its budget. */
export interface Line {
  what: string;
  measured: string;
  budget: string;
  kept: boolean;
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Ours beside the yardstick, at one share of the pages: the ratio counts, since both ran on the same machine at once. */
export function ratioLine(what: string, ours: number[], yardstick: number[], share: number, budget: number): Line {
  const [a, b] = [quantile(ours, share), quantile(yardstick, share)];
  const name = share === 0.5 ? 'median' : `p${Math.round(share * 100)}`;
  return {
    what: `${what}, ${name}`,
    measured: `${(a / b).toFixed(3)}  (${ms(a)} : ${ms(b)})`,
    budget: `≤ ${budget.toFixed(3)}`,
    kept: a / b <= budget,
  };
}

/** The median of what each page costs against the yardstick on the same page: for few pages that differ much. */
export function samePageLine(
  what: string,
  costs: readonly { ours: number; yardstick: number }[],
  budget: number,
): Line {
  const ratio = quantile(
    costs.map(({ ours, yardstick }) => ours / yardstick),
    0.5,
  );
  return {
    what: `${what}, median of ${costs.length}`,
    measured: ratio.toFixed(3),
    budget: `≤ ${budget.toFixed(3)}`,
    kept: ratio <= budget,
  };
}

/** Prints the lines as a table. */
export function table(lines: Line[]): string {
  const width = (pick: (line: Line) => string) => Math.max(...lines.map((line) => pick(line).length));
  const [what, measured] = [width((line) => line.what), width((line) => line.measured)];
  return lines
    .map(
      (line) => `${line.kept ? '✓' : '✗'} ${line.what.padEnd(what)}  ${line.measured.padEnd(measured)}  ${line.budget}`,
    )
    .join('\n');
}
