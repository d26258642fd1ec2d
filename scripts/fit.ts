/**
 * Fits the judge's scorecard on labelled pages:
 *   npm run fit [-- <folder> …] [--check]
 * Without folders: corpus, field, ordinary and the notices beside the project. Prints what the judge does on sites it was
 * not fitted on, and writes lib/judge/scorecard.tsv; with --check nothing is written, and the figures must hold the floors.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { floorOf } from '../lib/judge/evidence.ts';
import { meaningOf } from '../lib/judge/meaning.ts';
import { bias } from '../lib/judge/scorecard.ts';
import { root } from './command.ts';
import { casesOf, type Example, noticesIn, pagesIn, worthOf } from './fit/example.ts';
import { complete, expected } from './fit/expected.ts';
import { calibration, figuresOf, type Judged } from './fit/figures.ts';
import { type Case, fitWithin, type Model, probability } from './fit/logistic.ts';

/** How firmly a weight is held to what was expected of it. */
const ridge = 0.3;
/** So many parts; each is judged by a scorecard fitted on the others. */
const folds = 10;
/** What the figures of sites that were left out must hold, per folder. Never lowered to pass. */
const floors = {
  ordinary: { precision: 0.93, recall: 0.7, falseAlarms: 2 },
  corpus: { precision: 0.97, recall: 0.87, falseAlarms: 25 },
  field: { precision: 0.95, recall: 0.77, falseAlarms: 65 },
  notices: { precision: 0.92, recall: 0.875, falseAlarms: 90 },
};

const scorecardOf = (examples: readonly Example[]): Model =>
  complete(fitWithin(casesOf(examples), ridge, expected, meaningOf));

/** A site's part, the same in each run. */
function foldOf(site: string): number {
  let hash = 0;
  for (const letter of site) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}

function judgeBy(model: Model, example: Example): Judged {
  const [best] = example.origins
    .map(({ features, right }) => ({ confidence: probability(model, features), floor: floorOf(features), right }))
    .sort((a, b) => b.confidence - a.confidence);
  return {
    example,
    confidence: best?.confidence ?? 0,
    said: best !== undefined && best.confidence >= best.floor,
    right: best?.right ?? false,
  };
}

/** Judges each example by a scorecard that saw nothing of its site. */
function crossValidate(examples: readonly Example[]): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = scorecardOf(examples.filter(({ site }) => foldOf(site) !== fold));
    return examples.filter(({ site }) => foldOf(site) === fold).map((example) => judgeBy(model, example));
  }).flat();
}

/** The scorecard as a table: each feature with its weight, and how many right and wrong origins have it. */
function tableOf({ bias: start, weights }: Model, cases: readonly Case[]): string {
  const seen = (feature: string, right: boolean) =>
    cases.filter((each) => each.right === right && each.features.includes(feature)).length;
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, weight.toFixed(2), seen(feature, true), seen(feature, false)].join('\t'));
  return `${['feature\tweight\tright\twrong', `${bias}\t${start.toFixed(2)}\t\t`, ...rows].join('\n')}\n`;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
const shared = join(root, '..', 'shared');
const folders =
  positionals.length > 0 ? positionals : ['corpus', 'field', 'ordinary'].map((name) => join(shared, name));
const examples = [...(await pagesIn(folders)), ...noticesIn(join(shared, 'notices', 'attribution.jsonl'))];
const cases = casesOf(examples);
const judged = crossValidate(examples);

console.log(`${examples.length} pages and notices, ${cases.length} origins proposed\n`);
console.log('judged by scorecards that saw nothing of the site');
let kept = true;
for (const [set, floor] of Object.entries(floors)) {
  const { pages, precision, recall, falseAlarms, named } = figuresOf(set, judged);
  if (pages === 0) continue;
  const holds = precision >= floor.precision && recall >= floor.recall && falseAlarms <= floor.falseAlarms;
  kept &&= holds;
  console.log(
    `${set.padEnd(10)} of ${pages}: precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}   named right ${named.toFixed(3)}   false alarms ${falseAlarms.toFixed(1)} per 1,000${holds ? '' : '   BELOW ITS FLOOR'}`,
  );
}
console.log('\nconfidence, and how often the page is a copy');
for (const line of calibration(judged, worthOf)) console.log(line);
if (values.check) process.exitCode = kept ? 0 : 1;
else {
  writeFileSync(join(root, 'lib', 'judge', 'scorecard.tsv'), tableOf(scorecardOf(examples), cases));
  console.log('\nlib/judge/scorecard.tsv is written: read its difference before you commit it.');
}
