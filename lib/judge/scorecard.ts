/** The scorecard: how much each feature counts, as `npm run fit` found it on labelled pages. */
import type { Feature } from './meaning';
import table from './scorecard.tsv?raw';

let loaded: ReadonlyMap<Feature, number> | undefined;

/** Reads the table: a header, then a feature and its weight a line; what else stands there is for its reader. */
function weights(): ReadonlyMap<Feature, number> {
  loaded ??= new Map(
    table
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [feature = '', weight = ''] = line.split('\t');
        return [feature, Number(weight)];
      }),
  );
  return loaded;
}

/** What stands in the scorecard for every page, before anything was seen. */
export const bias = 'before anything is seen';

/** How often a page on which this was seen is a copy: the sum of the weights through the logistic function, 0–1. */
export function confidenceOf(features: readonly Feature[]): number {
  const card = weights();
  const sum = features.reduce((total, feature) => total + (card.get(feature) ?? 0), card.get(bias) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
