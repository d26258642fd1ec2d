/**
 * The budgets, measured side by side in one run on real pages:
 *   npm run bench [-- <corpus folder>] [--pages <number>] [--texts <number>]
 * `--texts`: so many are in the memory while it is asked; 0 leaves it out.
 * Ratios count, not milliseconds. Ends with status 1 when a budget is not kept.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { Snapshot } from '../lib/model.ts';
import { bundle } from './bench/bundle.ts';
import { compareLines } from './bench/compare.ts';
import { coverageFigures } from './bench/coverage.ts';
import { type Line, quantile, ratioLine, samePageLine, table } from './bench/figures.ts';
import { memoryOf } from './bench/memory.ts';
import { memoryLines } from './bench/memory-index.ts';
import { servePages } from './bench/pages.ts';
import { panelPaints } from './bench/panel.ts';
import { popupAnswers } from './bench/popup.ts';
import { countRequests } from './bench/requests.ts';
import { root } from './command.ts';
import { Row, readLines } from './corpus.ts';
import { type Chromium, launchChromium, openTab, watchPost } from './drive/chromium.ts';
import { getBrowser } from './drive/get.ts';
import { until } from './drive/until.ts';
import { ensureBuilt, extensionFolder } from './extension.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '100' }, texts: { type: 'string', default: '100000' } },
});
const labels = join(positionals[0] ?? join(root, '..', 'shared', 'corpus'), 'labels.jsonl');
const all = readLines(labels, Row);
const wanted = Math.min(Number(values.pages), all.length);
/** Spread over the whole folder, the same ones each time. */
const rows = Array.from({ length: wanted }, (_, index) => all[Math.floor((index * all.length) / wanted)]).filter(
  (row) => row !== undefined,
);

/** So many languages beside English, with two pages each, tell what the first page of a language costs. */
const mostLanguages = 12;
/** So many English pages before them, so that the code is warm and the language alone is new. */
const warming = 20;
const byLanguage = Map.groupBy(all, ({ lang }) => (typeof lang === 'string' ? lang : 'en'));
byLanguage.delete('en');
const pairs = [...byLanguage.values()]
  .flatMap(([first, second]) => (first && second ? [[first, second] as const] : []))
  .slice(0, mostLanguages);

const found = getBrowser('chromium');
if (found.outcome === 'failed') throw new Error(found.why);
const { path } = found;
if (!ensureBuilt('chromium')) throw new Error('The extension could not be built.');
const served = await servePages(labels, [
  ...new Set([...rows, ...pairs.flat(), ...all.filter(({ lang }) => lang === 'en').slice(0, warming)]),
]);
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', '--blink-settings=imagesEnabled=false'];
const launch = (withExtension: boolean, unwatched = false): Promise<Chromium> =>
  launchChromium({
    path,
    extension: withExtension ? extensionFolder('chromium') : null,
    headless: true,
    unwatched,
    args: offline,
  });

interface StorageApi {
  storage: { session: { get(key: string): Promise<Record<string, { status: string } | undefined>> } };
}
declare const chrome: StorageApi;

const InPage = z.object({ gate: z.number(), send: z.number(), readability: z.number() });
const InRoom = z.object({ report: z.number(), readability: z.number(), print: z.number() });
const Taken = z.nullable(z.object({ taken: Snapshot, whole: z.string() }));

/** Runs in the watch post: whether what is known about a tab is an answer. */
async function isRead(key: string): Promise<boolean> {
  const { [key]: state } = await chrome.storage.session.get(key);
  return state !== undefined && state.status !== 'reading';
}

/** Evaluates in the isolated world that the extension's content script has in this page. */
async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const realm = await until('the content script', async () => page.extensionRealms()[0] ?? null);
  return realm.evaluate(expression);
}

/** Megabytes of the browser: the most while ten pages are opened and read, and a minute after the last. */
async function tenTabs(withExtension: boolean): Promise<{ most: number; after: number } | null> {
  const { browser } = await launch(withExtension, true);
  // The page that greets whoever installs it is closed by then.
  if (withExtension) {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.asPage()).close();
  }
  const megabytes = () => memoryOf(browser.process()?.pid ?? 0) ?? 0;
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 250);
  for (const row of rows.slice(0, 10)) await (await browser.newPage()).goto(served.address(row));
  // Give the reading room the time to finish.
  for (const page of await browser.pages())
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
  clearInterval(watching);
  await new Promise((done) => setTimeout(done, 60_000));
  const after = megabytes();
  await browser.close();
  return process.platform === 'linux' ? { most, after } : null;
}

const chromium = await launch(true);
if (!chromium.extension) throw new Error('no extension');
const post = await watchPost(chromium.browser, chromium.extension);
const [inPage, inRoom] = [
  await bundle(new URL('bench/inPage.ts', import.meta.url)),
  await bundle(new URL('bench/inRoom.ts', import.meta.url)),
];
// Once, as a reading room loads its code once and reads many pages: `bench` stays on the global.
await post.evaluate(`${inRoom}; 0`);
const pageCosts: z.infer<typeof InPage>[] = [];
const roomCosts: z.infer<typeof InRoom>[] = [];
const requests: string[] = [];
await countRequests(chromium, requests);
const { page, tabId } = await openTab(chromium.browser, post, 'window');

/** Goes to a page and waits until our own room has read it: measurements would share the cores with it. */
async function visit(row: Row): Promise<void> {
  await page.goto(served.address(row));
  await until('the end of the reading', () => post.evaluate(isRead, `tab:${tabId}`));
}

/** The snapshot that the gate takes of the page in the tab, as an argument of the room's; null where it takes none. */
async function snapshotHere(): Promise<string | null> {
  const snapshot = Taken.parse(await inContentScript(page, `(() => { ${inPage}; return bench.snapshot(); })()`));
  return snapshot && JSON.stringify(snapshot).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** What a snapshot costs in a reading room. */
const costInRoom = async (snapshot: string, oursFirst: boolean): Promise<z.infer<typeof InRoom>> =>
  InRoom.parse(await post.evaluate(`bench.measure(${snapshot}, ${oursFirst})`));

for (const [index, row] of rows.entries()) {
  await visit(row);
  pageCosts.push(InPage.parse(await inContentScript(page, `(() => { ${inPage}; return bench.measure(); })()`)));
  const snapshot = await snapshotHere();
  if (snapshot) roomCosts.push(await costInRoom(snapshot, index % 2 === 0));
}

/** The snapshots of some pages, before any is read, so that no page that loads shares the cores with the room. */
async function snapshotsOf(wanted: readonly Row[]): Promise<(string | null)[]> {
  const taken: (string | null)[] = [];
  for (const row of wanted) {
    await visit(row);
    taken.push(await snapshotHere());
  }
  return taken;
}

/** A room that knows English and no other language yet: the first page of each, and the second. */
const languageCosts: z.infer<typeof InRoom>[][] = [[], []];
const english = await snapshotsOf(all.filter(({ lang }) => lang === 'en').slice(0, warming));
const firstAndSecond = await snapshotsOf(pairs.flat());
await post.evaluate(`${inRoom}; 0`);
for (const snapshot of english) if (snapshot) await costInRoom(snapshot, true);
for (const [index, snapshot] of firstAndSecond.entries())
  if (snapshot) languageCosts[index % 2]?.push(await costInRoom(snapshot, false));
await countRequests(chromium, requests);
const [firstPage] = rows;
const paints = firstPage ? await panelPaints(chromium, post, served.address(firstPage)) : [];
const popups = await popupAnswers(chromium, post, rows.slice(0, 20).map(served.address));
await chromium.browser.close();
const coverage = await coverageFigures(path);
const [bare, loaded] = [await tenTabs(false), await tenTabs(true)];
served.close();

const script = readFileSync(join(extensionFolder('chromium'), 'gate.js'));
const zipped = gzipSync(script, { level: 9 }).length;
const gate = pageCosts.map((each) => each.gate);
const whole = pageCosts.map((each) => each.gate + each.send);
const readability = pageCosts.map((each) => each.readability);
const [report, alone] = [roomCosts.map((each) => each.report), roomCosts.map((each) => each.readability)];
const painted = quantile(
  paints.map((each) => each.ours),
  0.5,
);
const plain = quantile(
  paints.map((each) => each.plain),
  0.5,
);
const remembering = quantile(
  roomCosts.map((each) => each.print / each.report),
  0.5,
);
const long = whole.filter((each) => each > 50).length;
const lines: Line[] = [
  {
    what: 'code in every page',
    measured: `${script.length} B, gzip ${zipped} B`,
    budget: '≤ 10240 B gzip',
    kept: zipped <= 10_240,
  },
  ratioLine('gate : cloneNode + Readability', gate, readability, 0.5, 0.1),
  ratioLine('gate : cloneNode + Readability', gate, readability, 0.95, 0.1),
  ratioLine('gate and snapshot sent : the same', whole, readability, 0.5, 0.25),
  ratioLine('gate and snapshot sent : the same', whole, readability, 0.95, 0.125),
  {
    what: 'tasks over 50 ms added to a page',
    measured: `${long} of ${whole.length} pages, longest ${Math.max(...whole).toFixed(0)} ms`,
    budget: '0',
    kept: long === 0,
  },
  ratioLine('snapshot to report : DOMParser + Readability', report, alone, 0.5, 1.3),
  ratioLine('snapshot to report : DOMParser + Readability', report, alone, 0.95, 1.3),
  ...['the first page of a language', 'the second'].map((what, turn) =>
    samePageLine(
      `${what} : DOMParser + Readability`,
      (languageCosts[turn] ?? []).map((each) => ({ ours: each.report, yardstick: each.readability })),
      turn === 0 ? 1.6 : 1.3,
    ),
  ),
  {
    what: 'the fingerprint that the memory needs : snapshot to report, median',
    measured: `${(100 * remembering).toFixed(1)} %`,
    budget: '≤ 5.0 %',
    kept: remembering <= 0.05,
  },
  {
    what: 'popup, from the click to the answer, page not read before, p95',
    measured: `${quantile(popups, 0.95).toFixed(0)} ms (median ${quantile(popups, 0.5).toFixed(0)} ms of ${popups.length})`,
    budget: '≤ 300 ms',
    kept: quantile(popups, 0.95) <= 300,
  },
  ...(bare && loaded
    ? [
        {
          what: 'memory added with ten tabs, while they are read',
          measured: `${(loaded.most - bare.most).toFixed(0)} MB (${bare.most.toFixed(0)} without)`,
          budget: '≤ 90 MB',
          kept: loaded.most - bare.most <= 90,
        },
        {
          what: 'memory added with ten tabs, a minute after the last',
          measured: `${(loaded.after - bare.after).toFixed(0)} MB (${bare.after.toFixed(0)} without)`,
          budget: '≤ 25 MB',
          kept: loaded.after - bare.after <= 25,
        },
      ]
    : []),
  { what: 'requests from the extension', measured: String(requests.length), budget: '0', kept: requests.length === 0 },
  {
    what: 'side panel, first paint of a known report',
    measured: `${painted.toFixed(0)} ms (a plain document there: ${plain.toFixed(0)} ms)`,
    budget: '≤ 100 ms, or 1.05 of the plain document',
    kept: painted <= Math.max(100, 1.05 * plain),
  },
  {
    what: 'first result drawn after its answer arrived, median',
    measured: `${quantile(coverage.drawn, 0.5).toFixed(0)} ms (of ${coverage.drawn.map((each) => each.toFixed(0)).join(', ')})`,
    budget: '≤ 100 ms',
    kept: quantile(coverage.drawn, 0.5) <= 100,
  },
  {
    what: 'merging 500 results of 8 services, median',
    measured: `${quantile(coverage.merges, 0.5).toFixed(1)} ms (the first, cold: ${coverage.merges[0]?.toFixed(0)} ms)`,
    budget: '≤ 20 ms',
    kept: quantile(coverage.merges, 0.5) <= 20,
  },
  {
    what: 'same text on 200 pairs of headlines',
    measured: `precision ${coverage.precision.toFixed(3)}, recall ${coverage.recall.toFixed(3)}`,
    budget: '≥ 0.97, ≥ 0.85',
    kept: coverage.precision >= 0.97 && coverage.recall >= 0.85,
  },
  {
    what: `tasks over 50 ms in the sidebar while ${coverage.services} services answer at once`,
    measured: `${coverage.longTasks.length}${coverage.longTasks.length > 0 ? `, longest ${Math.max(...coverage.longTasks).toFixed(0)} ms` : ''}`,
    budget: '0',
    kept: coverage.longTasks.length === 0,
  },
];
console.log(`${rows.length} pages\n${table(lines)}`);
const kept = [...compareLines(), ...(Number(values.texts) > 0 ? await memoryLines(path, Number(values.texts)) : [])];
console.log(table(kept));
process.exitCode = [...lines, ...kept].every(({ kept }) => kept) ? 0 : 1;
