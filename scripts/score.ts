/**
 * Measures the built extension on a folder of labelled pages:
 *   npm run score -- <folder> [--wrong <field>] [--out <reports.jsonl>]
 * Prints the table of the folder's own `score.py`, what the gate lets through, and
 * how often a verdict of a given confidence is right.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { Report } from '../lib/model.ts';
import { runBatch } from './batch.ts';
import { onPath, succeeds } from './command.ts';
import { readLines } from './corpus.ts';

const syndicated = ['wire', 'republished', 'press-release', 'excerpt'];
const Label = z.looseObject({ id: z.string(), kind: z.string(), either: z.optional(z.nullable(z.boolean())) });
const ReportRow = z.object({ id: z.string(), report: z.optional(Report) });
type Label = z.infer<typeof Label>;

/** How many pages of each sort the gate lets through to the reading room. */
function gateLine(labels: Label[], gated: string[]): string {
  const stopped = new Set(gated);
  const part = (name: string, of: Label[]) => `${name} ${of.filter(({ id }) => !stopped.has(id)).length}/${of.length}`;
  const isSyndicated = ({ kind }: Label) => syndicated.includes(kind);
  return [
    part('syndicated', labels.filter(isSyndicated)),
    part(
      'original',
      labels.filter(({ kind }) => kind === 'original'),
    ),
    part(
      'not-article',
      labels.filter(({ kind }) => kind === 'not-article'),
    ),
  ].join('   ');
}

/** Of the pages said to be syndicated, by tenth of confidence: how many are. */
function calibration(labels: Label[], reports: Map<string, Report>): string[] {
  const tenths = Array.from({ length: 10 }, () => ({ said: 0, right: 0, sum: 0 }));
  for (const { id, kind, either } of labels) {
    const verdict = reports.get(id)?.verdict;
    if (!verdict || either || !syndicated.includes(verdict.kind)) continue;
    const tenth = tenths[Math.min(9, Math.floor(verdict.confidence * 10))];
    if (!tenth) continue;
    tenth.said++;
    tenth.sum += verdict.confidence;
    if (syndicated.includes(kind)) tenth.right++;
  }
  return tenths.flatMap(({ said, right, sum }, index) =>
    said === 0
      ? []
      : [
          `${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}   said ${(sum / said).toFixed(2)}   right ${(right / said).toFixed(2)}   of ${said}`,
        ],
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: 'string' }, out: { type: 'string' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('score <folder> [--wrong <field>] [--out <reports.jsonl>]');
  process.exit(2);
}
const labelsFile = join(folder, 'labels.jsonl');
const out = values.out ?? join(mkdtempSync(join(tmpdir(), 'source-context-score-')), 'reports.jsonl');
const { gated } = await runBatch(labelsFile, out);
const labels = readLines(labelsFile, Label);
const reports = new Map(readLines(out, ReportRow).flatMap(({ id, report }) => (report ? [[id, report] as const] : [])));

const python = onPath('python3') ?? onPath('python');
if (!python) {
  console.error('python3 is missing: the measure is a Python program.');
  process.exit(1);
}
const measured = succeeds(python, [
  join(folder, 'score.py'),
  labelsFile,
  out,
  ...(values.wrong ? ['--wrong', values.wrong] : []),
]);
console.log(`\ngate lets through   ${gateLine(labels, gated)}`);
console.log('\nconfidence of a syndicated verdict, and how often it is right');
for (const line of calibration(labels, reports)) console.log(line);
process.exitCode = measured ? 0 : 1;
