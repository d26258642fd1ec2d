/** Logistic regression, fitted by Newton's method: weights under which the cases are likeliest, held near what was expected. */
import { bias } from '../../lib/judge/scorecard.ts';

/** A case: the features that are true of it, whether it is right, and how many such cases it stands for. */
export interface Case {
  features: readonly string[];
  right: boolean;
  weight: number;
}

/** Weights by feature; `bias` is that of every case. */
export interface Model {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

export const probability = ({ bias, weights }: Model, features: readonly string[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias)));

/** Solves `matrix · x = vector` for a symmetric positive matrix (Cholesky); `matrix` is used up. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const n = vector.length;
  const at = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      const line = matrix[row];
      if (line) line[column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(column, column);
    }
  }
  const x = Float64Array.from(vector);
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) x[row] = (x[row] ?? 0) - at(row, k) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / at(row, row);
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) x[row] = (x[row] ?? 0) - at(k, row) * (x[k] ?? 0);
    x[row] = (x[row] ?? 0) / at(row, row);
  }
  return x;
}

/** How far a weight moves in one round, at most. */
const longestStep = 1;

/** Fits the cases. `ridge` holds a weight near what is expected of it unless so many cases speak for another. */
function fitFreely(cases: readonly Case[], ridge: number, expected: (feature: string) => number, rounds = 60): Model {
  const names = [...new Set(cases.flatMap(({ features }) => features))].sort();
  const index = new Map(names.map((name, at) => [name, at + 1]));
  const rows = cases.map(({ features }) => [0, ...features.flatMap((name) => index.get(name) ?? [])]);
  const n = names.length + 1;
  const prior = Float64Array.from(['', ...names], (name) => expected(name || bias));
  let w = Float64Array.from(prior);
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(w, (value, at) => -ridge * (value - (prior[at] ?? 0)));
    const hessian = Array.from({ length: n }, (_, row) => {
      const line = new Float64Array(n);
      line[row] = ridge;
      return line;
    });
    cases.forEach(({ right, weight }, at) => {
      const row = rows[at] ?? [];
      const p = 1 / (1 + Math.exp(-row.reduce((sum, each) => sum + (w[each] ?? 0), 0)));
      const error = weight * (Number(right) - p);
      const curve = weight * Math.max(p * (1 - p), 1e-6);
      for (const i of row) {
        gradient[i] = (gradient[i] ?? 0) + error;
        const line = hessian[i];
        if (line) for (const j of row) line[j] = (line[j] ?? 0) + curve;
      }
    });
    const step = solve(hessian, gradient);
    // A step as long as Newton's would overshoot where a feature parts the cases cleanly.
    const shrink = Math.min(1, longestStep / Math.max(...step.map(Math.abs)));
    w = w.map((value, at) => value + shrink * (step[at] ?? 0));
    if (step.every((each) => Math.abs(each) < 1e-4)) break;
  }
  return { bias: w[0] ?? 0, weights: new Map(names.map((name, at) => [name, w[at + 1] ?? 0])) };
}

/**
 * Fits the cases so that no feature counts against what it means: one that would is taken out, and the rest fitted
 * again. `meaning` gives 1 for a feature that speaks for an origin, −1 for a doubt, 0 where only the cases tell.
 */
export function fitWithin(
  cases: readonly Case[],
  ridge: number,
  expected: (feature: string) => number,
  meaning: (feature: string) => number,
): Model {
  let left = cases;
  for (;;) {
    const model = fitFreely(left, ridge, expected);
    const wrong = new Set([...model.weights].flatMap(([name, weight]) => (weight * meaning(name) < 0 ? [name] : [])));
    if (wrong.size === 0) return model;
    left = left.map((each) => ({ ...each, features: each.features.filter((name) => !wrong.has(name)) }));
  }
}
