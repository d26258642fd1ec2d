/**
 * Runs tests against mutants, in a process of its own that may be ended: `node … run.ts <plan.json>`. Writes a line of
 * JSON for each mutant: its number, and the test that noticed it or null.
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createVitest } from 'vitest/node';
import type * as z from 'zod/mini';
import { elsewhere, replacing } from '../../vitest.config.ts';
import { root } from '../command.ts';
import { madeModules } from '../made.ts';
import { withMutants } from './mutants.ts';
import { Plan, Reached } from './plan.ts';

const planFile = process.argv[2] ?? '';
const plan = Plan.parse(JSON.parse(readFileSync(planFile, 'utf8')));
const byFile = Map.groupBy(plan.mutants, ({ file }) => join(root, file));

const vitest = await createVitest(
  {
    watch: false,
    // The project's own has two kinds of tests, each with options of its own; here all are of one.
    config: false,
    root,
    include: plan.tests.map((each) => (each.endsWith('.ts') ? each : `${each}/**/*.test.ts`)),
    environment: 'node',
    // A mutant that is met while its module loads is met by the first file alone, where all files share their modules.
    isolate: plan.reachedBy === null,
    silent: true,
    reporters: [{}],
    setupFiles: [join(root, 'scripts/mutate/setup.ts')],
    pool: 'threads',
    maxWorkers: 2,
    related: [...byFile.keys()],
    // What is kept of a file has the mutants of another sample in it.
    fsModuleCache: false,
    // One failure is enough.
    bail: plan.reachedBy === null ? 0 : 1,
    // Speed is not asked about here, and these take minutes; the panel waits for the clock, and fails when busy.
    exclude: [
      ...elsewhere,
      'tests/unit/{hostile,hostilePages,bounded}.test.ts',
      'tests/gallery/**',
      'tests/scripts/**',
      // Of the core they ask nothing that others do not.
      ...replacing,
    ],
    testTimeout: 20_000,
  },
  {
    plugins: [
      ...madeModules(),
      {
        name: 'mutants',
        enforce: 'pre',
        transform: (code, id) => {
          const mutants = byFile.get(id.split('?', 1)[0] ?? '');
          return mutants && !id.includes('?') ? { code: withMutants(code, mutants), map: null } : null;
        },
      },
    ],
  },
);

/** Runs these test files: the name of one that failed, or null. */
async function run(files: readonly string[] | null, mutant: number, reached: string): Promise<string | null> {
  vitest.provide('mutant', mutant);
  vitest.provide('reached', reached);
  const all = await vitest.getRelevantTestSpecifications();
  const wanted = files ? all.filter(({ moduleId }) => files.includes(relative(root, moduleId))) : all;
  // What failed before would be taken for what fails now.
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  const { testModules } = await vitest.runTestSpecifications(wanted);
  // Where two fail at once, the first cancels the other: of neither is it said that it failed, but of its tests.
  const failed = testModules.find(
    (each) => each.state() === 'failed' || each.children.allTests('failed').next().done === false,
  );
  return failed ? relative(root, failed.moduleId) : null;
}

/** Tests that take no longer together are tried at once; most mutants are noticed by the first such turn. Milliseconds. */
const turn = 1_500;

/** What tests of so much time have not noticed counts as not noticed: the slowest read thousands of pages. Milliseconds. */
const patience = 40_000;

/** The first test file that fails, the quickest tried first; null where none does, or none in time. */
async function firstFailure(timed: readonly z.infer<typeof Reached>[], mutant: number): Promise<string | null> {
  let total = 0;
  const left = timed
    .toSorted((a, b) => a.took - b.took)
    .filter(({ took }, at) => {
      total += took;
      return at === 0 || total <= patience;
    });
  for (let size = turn; left.length > 0; size *= 4) {
    const now: string[] = [];
    for (let sum = 0; sum < size && left[0]; ) {
      sum += left[0].took;
      now.push(left[0].path);
      left.shift();
    }
    const failed = await run(now, mutant, '');
    if (failed) return failed;
  }
  return null;
}

if (plan.reachedBy === null) {
  const folder = mkdtempSync(join(tmpdir(), 'source-context-mutants-'));
  const failed = await run(null, -1, folder);
  if (failed) throw new Error(`${failed} fails without any mutant awake`);
  const reachedBy: z.infer<typeof Reached>[] = readdirSync(folder).map((name) =>
    Reached.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
  );
  writeFileSync(
    planFile,
    JSON.stringify({
      ...plan,
      reachedBy: reachedBy.map((each) => ({ ...each, path: relative(root, each.path) })),
    }),
  );
} else {
  for (const { id } of plan.mutants.filter((each) => !plan.done.includes(each.id))) {
    const files = plan.reachedBy.filter(({ reached }) => reached.includes(id));
    console.log(`> ${id}`);
    const noticed = files.length > 0 ? await firstFailure(files, id) : null;
    console.log(JSON.stringify({ id, noticed, files: files.length }));
  }
}
await vitest.close();
process.exit(0);
