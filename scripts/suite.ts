/**
 * Everything that can be checked, in the order in which it is cheap to learn that
 * something is wrong. Stops at the first failure; the last line always reads
 * `N passed, N failed`. With `check`, only what needs neither build nor browser.
 */
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { root, stream } from './command.ts';
import { getBrowser, getProgram } from './drive/get.ts';
import { extensionFolder } from './extension.ts';

/** How many tests of a step passed and failed; a step that is one program counts as one. */
interface Tally {
  passed: number;
  failed: number;
}
interface Step {
  name: string;
  run(): Promise<Tally>;
}

const folder = mkdtempSync(join(tmpdir(), 'source-context-test-'));

/** A step that is one program: its exit status is the result. */
const program = (name: string, command: string, args: string[]): Step => ({
  name,
  run: async () => ((await stream(command, args)).status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

const unit: Step = {
  name: 'unit, components, page cases',
  async run() {
    const file = join(folder, 'vitest.json');
    const { status } = await stream('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const { numPassedTests: passed, numFailedTests } = VitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
    // A file that does not load fails without failing a test.
    return { passed, failed: status === 0 ? 0 : Math.max(1, numFailedTests) };
  },
};

const LintReport = z.object({ summary: z.object({ errors: z.number(), warnings: z.number() }) });

const addonLint: Step = {
  name: 'web-ext lint',
  async run() {
    const source = ['--source-dir', extensionFolder('firefox')];
    const { output } = await stream('web-ext', ['lint', ...source, '--output', 'json', '--no-config-discovery']);
    const { summary } = LintReport.parse(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)));
    console.log(`${summary.errors} errors, ${summary.warnings} warnings`);
    return summary.errors + summary.warnings === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
};

/** Whether everything a browser's tests need is here or can be got. */
function endToEndTools(family: 'chromium' | 'firefox'): boolean {
  const wanted = [getBrowser(family)];
  // The native context menu can only be clicked in a window, with a mouse.
  if (family === 'chromium' && process.platform === 'linux') {
    wanted.push(getProgram('Xvfb', 'xvfb'), getProgram('xdotool', 'xdotool'));
  }
  const failed = wanted.filter((got) => got.outcome === 'failed');
  for (const { why } of failed) console.error(why);
  return failed.length === 0;
}

/** Where journeys stand, and how much of them is gone through. */
interface Extent {
  folder: 'e2e' | 'soak';
  isWhole: boolean;
}
const sampled: Extent = { folder: 'e2e', isWhole: false };

/** A journey that goes through everything may take an hour; others four minutes. Milliseconds. */
const patienceOf = ({ isWhole }: Extent) => (isWhole ? 3_600_000 : 240_000);

/** A test that failed, as TAP tells it, with its reason. */
const failure = /^( *)not ok \d.*\n(?:\1 {2}---\n(?:\1 {2}.*\n)*?\1 {2}\.{3}\n)?/gm;
/** Journeys that failed, told once more at the end: between thousands of lines nobody finds them. */
const failures: string[] = [];

const endToEnd = (
  family: 'chromium' | 'firefox',
  name = '*',
  extent = sampled,
  shown: 'as it comes' | 'at the end' = 'as it comes',
): Step => ({
  name: `${extent.isWhole ? 'soak' : 'end to end'}, ${family}, ${extent.folder}/${name}`,
  async run() {
    if (!endToEndTools(family)) return { passed: 0, failed: 1 };
    const tap = join(folder, `${family}-${extent.folder}-${name.replace('*', 'all')}.tap`);
    const reporters = [
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
    ];
    const args = [
      '--import',
      './scripts/resolve.ts',
      '--test',
      '--test-concurrency=1',
      `--test-timeout=${patienceOf(extent)}`,
      ...reporters,
      `tests/${extent.folder}/${name}.test.ts`,
    ];
    const whole = extent.isWhole ? { SOAK: '1' } : {};
    const { status } = await stream(
      process.execPath,
      args,
      { ...process.env, ...whole, BROWSER_FAMILY: family },
      shown,
    );
    const told = readFileSync(tap, 'utf8');
    const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(told)?.[1] ?? 0);
    for (const [text] of told.matchAll(failure)) failures.push(`${family}: ${text.replace(/^ *not ok \d+ - /, '')}`);
    const failed = count('fail') + count('cancelled');
    return { passed: count('pass'), failed: status === 0 ? failed : Math.max(1, failed) };
  },
});

const offBrowser: Step[] = [
  program('types', 'tsc', ['--noEmit']),
  program('lint', 'biome', ['check', '--error-on-warnings']),
  program('languages', 'npm', ['run', '--silent', 'languages']),
  unit,
];
const build: Step[] = [
  program('build, Chrome', 'wxt', ['build']),
  program('build, Firefox', 'wxt', ['build', '-b', 'firefox']),
];

const families = ['chromium', 'firefox'] as const;
/** Journeys of `npm test` that go through a sample there, and here through all. */
const sampledJourneys = ['hostilePages', 'longTasks', 'unchanged'];

/** What takes too long to be run at each change. Mistakes made on purpose, the longest of all, are `npm run mutate`. */
const soak: Step[] = families.flatMap((family) => [
  ...sampledJourneys.map((name) => endToEnd(family, name, { folder: 'e2e', isWhole: true })),
  endToEnd(family, '*', { folder: 'soak', isWhole: true }),
]);

/** Journeys of a name, those with the most tests first: a long one that comes last is waited for by all. */
const journeysNamed = (name: string): string[] =>
  globSync(`tests/e2e/${name}.test.ts`)
    .map((path) => ({ name: basename(path, '.test.ts'), tests: readFileSync(path, 'utf8').split('\ntest(').length }))
    .toSorted((one, other) => other.tests - one.tests || (one.name < other.name ? -1 : 1))
    .map((journey) => journey.name);

/**
 * Both browsers at once, in three lanes: journeys wait as much as they work, and two cores are never all asked for by
 * two of them. What a journey says comes when it is through.
 */
const bothBrowsers = (name = '*'): Step => ({
  name: 'end to end, chromium and firefox',
  async run() {
    const left = journeysNamed(name).flatMap((journey) =>
      families.toReversed().map((family) => endToEnd(family, journey, sampled, 'at the end')),
    );
    const sum: Tally = { passed: 0, failed: 0 };
    const lane = async () => {
      for (let step = left.shift(); step; step = left.shift()) add(sum, await taken(step));
    };
    await Promise.all([lane(), lane(), lane()]);
    return sum;
  },
});

/** The steps that the command line asks for: all of them, `check`, `soak`, or `e2e [<family>] [<journey>]`. */
function wantedSteps([part, family, name]: string[]): Step[] {
  // The types of entry points and of the browser's globals are made from the sources.
  const prepare = program('prepare', 'wxt', ['prepare']);
  if (part === 'check') return [prepare, ...offBrowser];
  if (part === 'e2e' && (family === 'chromium' || family === 'firefox')) return [...build, endToEnd(family, name)];
  if (part === 'e2e') return [...build, bothBrowsers(family)];
  if (part === 'soak') return [...build, ...soak];
  return [prepare, ...offBrowser, ...build, addonLint, bothBrowsers()];
}

/** Goes one step and says how it ended. */
async function taken(step: Step): Promise<Tally> {
  const started = Date.now();
  const tally = await step.run().catch((error: unknown): Tally => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  console.log(`${tally.failed ? '✗' : '✓'} ${step.name}, ${Math.round((Date.now() - started) / 1000)} s`);
  return tally;
}

function add(sum: Tally, { passed, failed }: Tally): void {
  sum.passed += passed;
  sum.failed += failed;
}

const total: Tally = { passed: 0, failed: 0 };
process.chdir(root);
for (const step of wantedSteps(process.argv.slice(2))) {
  console.log(`\n› ${step.name}`);
  const tally = await taken(step);
  add(total, tally);
  if (tally.failed) {
    for (const text of failures) console.error(`\n✗ ${text}`);
    console.error(`\n✗ stopped: ${step.name} failed`);
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
