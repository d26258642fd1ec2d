/**
 * The memory's budgets: the fingerprints in Node, the store in a real Chromium, whose profile outlives it, so that it can
 * be asked after a restart.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod/mini';
import { launchChromium } from '../drive/chromium.ts';
import { bundle } from './bundle.ts';
import { diskOf } from './disk.ts';
import { type Line, quantile } from './figures.ts';
import { fingerprintLines } from './fingerprints.ts';
import { memoryOf } from './memory.ts';

const Costs = z.object({ costs: z.array(z.number()), asked: z.number(), found: z.number(), strange: z.number() });
const Chores = z.object({ merge: z.number(), forgetOne: z.number(), forgetSite: z.number(), forgotten: z.number() });
const Trip = z.object({ taking: z.number(), writing: z.number(), isSame: z.boolean() });
const ms = (value: number) => `${value.toFixed(2)} ms`;
const within = (what: string, value: number, most: number, written = ms): Line => ({
  what,
  measured: written(value),
  budget: `≤ ${written(most)}`,
  kept: value <= most,
});

/** Measures with so many invented texts, and the browser restarted so many times. `path`: Chromium's program. */
export async function memoryLines(path: string, texts = 100_000, restarts = 20): Promise<Line[]> {
  const code = await bundle(new URL('./inMemory.ts', import.meta.url));
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>memory</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const address = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/`;
  const profile = mkdtempSync(join(tmpdir(), 'memory-bench-'));

  /** A page in a new browser on the same profile; `run` evaluates an expression of `bench` in it. */
  async function restarted<A>(
    work: (run: (expression: string) => Promise<unknown>, megabytes: () => Promise<number | null>) => Promise<A>,
  ): Promise<A> {
    const { browser } = await launchChromium({ path, extension: null, headless: true, profile });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.evaluate(
        `window.bench = ${code.replace(/; bench$/, '; window.bench = bench')}`.replace('window.bench = var', 'var'),
      );
      const session = await page.createCDPSession();
      /** Of the browser, without the garbage that the bench itself has made. */
      const megabytes = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return memoryOf(browser.process()?.pid ?? 0);
      };
      return await work((expression) => page.evaluate(expression), megabytes);
    } finally {
      await browser.close();
    }
  }

  const lines: Line[] = [...fingerprintLines()];
  try {
    const start = performance.now();
    await restarted(async (run) => {
      await run('bench.open()');
      for (let from = 0; from < texts; from += 4_096)
        await run(`bench.fill(${from}, ${Math.min(texts, from + 4_096)})`);
      await run('bench.tidy()');
    });
    console.log(`${texts} texts taken in within ${((performance.now() - start) / 1000).toFixed(0)} s`);

    const cold: number[] = [];
    const opening: number[] = [];
    const empty: number[] = [];
    const warm: number[] = [];
    const sum = { asked: 0, found: 0, strange: 0 };
    const open: number[] = [];
    const left: number[] = [];
    for (let turn = 0; turn < restarts; turn++)
      await restarted(async (run, megabytes) => {
        // Every other time the browser's own store of databases is woken by one that is empty, to see what that costs.
        const isWoken = turn % 2 === 1;
        if (isWoken) {
          empty.push(z.number().parse(await run('bench.openEmpty()')));
          // A browser that has just begun is busy with itself.
          await setTimeout(6_000);
        }
        const before = isWoken ? await megabytes() : null;
        const opened = z.number().parse(await run('bench.open()'));
        if (!isWoken) opening.push(opened);
        const after = isWoken ? await megabytes() : null;
        if (before !== null && after !== null) open.push(after - before);
        const seeds = Array.from({ length: 101 }, (_, at) => 1_000 * turn + at);
        const first = Costs.parse(await run(`bench.ask([${seeds[0]}], ${texts})`));
        const others = Costs.parse(await run(`bench.ask(${JSON.stringify(seeds.slice(1))}, ${texts})`));
        if (!isWoken) cold.push(...first.costs);
        warm.push(...others.costs);
        for (const { asked, found, strange } of [first, others]) {
          sum.asked += asked;
          sum.found += found;
          sum.strange += strange;
        }
        if (before === null) return;
        // For as long as it takes to be closed, and the browser to notice.
        await setTimeout(14_000);
        left.push(((await megabytes()) ?? before) - before);
      });
    // Mostly the browser's own caches, which it keeps as it likes.
    console.log(`memory a while after a hundred questions: ${quantile(left, 0.5).toFixed(1)} MB`);
    const bytes = diskOf(profile, 'IndexedDB') / texts;
    lines.push(
      within(`a question after a restart, p95 (median ${ms(quantile(cold, 0.5))})`, quantile(cold, 0.95), 50),
      {
        what: '  opening before it : an empty database, median',
        measured: `${ms(quantile(opening, 0.5))} : ${ms(quantile(empty, 0.5))}`,
        budget: '≤ 1.50',
        kept: quantile(opening, 0.5) <= 1.5 * quantile(empty, 0.5),
      },
      within(`a question, warm, p95 (median ${ms(quantile(warm, 0.5))})`, quantile(warm, 0.95), 5),
      within('bytes a text on the disk', bytes, 1_000, (value) => value.toFixed(0)),
      within('memory, opened and nothing asked, median', quantile(open, 0.5), 5, (value) => `${value.toFixed(1)} MB`),
      {
        what: 'copies found among them',
        measured: `${sum.found} of ${sum.asked}`,
        budget: '≥ 95 %',
        kept: sum.found >= 0.95 * sum.asked,
      },
      { what: 'strangers taken for copies', measured: String(sum.strange), budget: '0', kept: sum.strange === 0 },
    );
    await restarted(async (run) => {
      await run('bench.open()');
      const costs = z.array(z.number()).parse(await run(`bench.remember(${texts}, ${texts + 300})`));
      const pages = z.array(z.number()).parse(await run('bench.list()'));
      const finds = z.array(z.number()).parse(await run(`bench.find([1, 77, 4096, 20000, ${texts - 1}])`));
      const chores = Chores.parse(await run(`bench.chores(${texts - 1})`));
      console.log(`remembering one: median ${ms(quantile(costs, 0.5))}, p95 ${ms(quantile(costs, 0.95))}`);
      console.log(
        `a page of the list: median ${ms(quantile(pages, 0.5))}, p95 ${ms(quantile(pages, 0.95))}; by address: median ${ms(quantile(finds, 0.5))}`,
      );
      console.log(
        `into the index: ${ms(chores.merge)}; forgetting one: ${ms(chores.forgetOne)}; a site of ${chores.forgotten}: ${ms(chores.forgetSite)}`,
      );
    });
    await restarted(async (run) => {
      const { taking, writing, isSame } = Trip.parse(await run('bench.roundTrip(10_000)'));
      lines.push({
        what: '10,000 texts taken in from a file, and written again',
        measured: `${isSame ? 'the same' : 'NOT the same'}  (${ms(taking)}, ${ms(writing)})`,
        budget: 'the same',
        kept: isSame,
      });
    });
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return lines;
}
