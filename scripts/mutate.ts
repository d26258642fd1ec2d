/**
 * How many mistakes in the core its tests notice:
 *   npm run mutate [-- --count 320] [--seed 1] [--only lib/terms] [--tests tests/unit/terms,tests/grown.test.ts]
 * `--tests`: only these are asked, which is quick while they are written. Mistakes are made one at a time, in a sample
 * over `lib` without tables and io; what no test notices is listed, to be read. What would not compile is left out: it
 * asks nothing of the tests. Patterns are not changed: their sentences are tests of their own. Leave the tests alone
 * while it runs: what fails counts as noticed. Ends with status 1 below four of five.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { root } from './command.ts';
import { Compiler } from './mutate/compiles.ts';
import { type Mutant, mutantsOf } from './mutate/mutants.ts';
import { Plan, Tried } from './mutate/plan.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '320' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'lib' },
    tests: { type: 'string', default: 'tests' },
  },
});

/** Not the core: the edges, and files that are tables. */
const tables =
  /^lib\/(?:io\/|model\.ts|sample\.ts|.*\/model\.ts|languages\/vocabulary\.ts|coverage\/edition\.ts|terms\/conditions\.ts)/;
/** The share that must be noticed. */
const floor = 0.8;
/** A mutant that takes longer does not end, however busy the machine is: it would be noticed. Milliseconds. */
const patience = 600_000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** A sample of all mutants that compile, none of which stands within another, and how many were drawn that do not. */
function sampleOf(all: readonly Mutant[], count: number, seed: number) {
  const compiler = new Compiler();
  let refused = 0;
  const random = numbers(seed);
  const shuffled = all.map((mutant) => ({ mutant, at: random.next().value ?? 0 })).sort((a, b) => a.at - b.at);
  const chosen: (Mutant & { id: number })[] = [];
  for (const { mutant } of shuffled) {
    if (chosen.length >= count) break;
    const overlaps = chosen.some(
      ({ file, start, end }) => file === mutant.file && start < mutant.end && mutant.start < end,
    );
    if (overlaps) continue;
    if (compiler.accepts(mutant)) chosen.push({ ...mutant, id: chosen.length });
    else refused++;
  }
  compiler.close();
  return { mutants: chosen, refused };
}

const files = globSync('lib/**/*.ts', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.startsWith(values.only) && !tables.test(path))
  .sort();
const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
const { mutants, refused } = sampleOf(all, Number(values.count), Number(values.seed));
const planFile = join(mkdtempSync(join(tmpdir(), 'source-context-mutate-')), 'plan.json');
let plan: Plan = { mutants, tests: values.tests.split(','), reachedBy: null, done: [] };
const write = () => writeFileSync(planFile, JSON.stringify(plan));
const tried: Tried[] = [];
const place = (id: number) => {
  const mutant = mutants[id];
  return mutant ? `${mutant.file}:${mutant.line}` : String(id);
};

/** Runs the other half until it ends, or hangs on a mutant: that one counts as noticed. Gives its status. */
function runOn(): Promise<number> {
  return new Promise((resolve) => {
    const run = join(root, 'scripts/mutate/run.ts');
    const child = spawn(process.execPath, ['--import', './scripts/resolve.ts', run, planFile], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let current: number | null = null;
    let clock: NodeJS.Timeout | undefined;
    const keep = (result: Tried) => {
      current = null;
      tried.push(result);
      plan.done.push(result.id);
      const { from = '', to = '' } = mutants[result.id] ?? {};
      const what = result.noticed ? `noticed by ${result.noticed}` : result.files > 0 ? 'NOT NOTICED' : 'NOT REACHED';
      console.log(
        `${tried.length}/${mutants.length} ${what} ${place(result.id)}  ${JSON.stringify(from.slice(0, 90))} → ${JSON.stringify(to.slice(0, 90))}`,
      );
    };
    const watch = () => {
      clearTimeout(clock);
      clock = setTimeout(() => {
        if (current !== null) keep({ id: current, noticed: 'the clock', files: 1 });
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      }, patience);
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('> ')) {
        current = Number(line.slice(2));
        watch();
      } else if (line.startsWith('{"id"')) {
        keep(Tried.parse(JSON.parse(line)));
      }
    });
    child.stderr.pipe(process.stderr);
    child.on('close', (status) => {
      clearTimeout(clock);
      // A mutant that is too much for the process that tries it was noticed by that.
      if (current !== null) keep({ id: current, noticed: 'the end of the process', files: 1 });
      resolve(status ?? 1);
    });
  });
}

console.log(`${mutants.length} of ${all.length} mutants in ${files.length} files; ${refused} more would not compile`);
write();
if ((await runOn()) !== 0) throw new Error('the tests could not be run without a mutant');
plan = Plan.parse(JSON.parse(readFileSync(planFile, 'utf8')));
for (let runs = 0; plan.done.length < mutants.length && runs < 40; runs++) {
  await runOn();
  write();
}
const noticed = tried.filter((each) => each.noticed !== null).length;
const share = noticed / tried.length;
console.log(`${noticed} of ${tried.length} noticed: ${(100 * share).toFixed(1)} % (at least ${100 * floor} %)`);
process.exitCode = share >= floor && tried.length === mutants.length ? 0 : 1;
