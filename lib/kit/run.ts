import type { Run } from '../page/run';

/** Runs in a row that share one property, such as the link they are part of. */
export function groups<Key extends keyof Run>(runs: readonly Run[], key: Key): { shared: Run[Key]; runs: Run[] }[] {
  const found: { shared: Run[Key]; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && last.shared === run[key]) last.runs.push(run);
    else found.push({ shared: run[key], runs: [run] });
  }
  return found;
}
