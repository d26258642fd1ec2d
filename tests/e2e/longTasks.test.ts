import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as z from 'zod/mini';
import { until } from '../../scripts/drive/until.ts';
import { serveServices } from '../../world/serviceServer.ts';
import { families, type HostilePage } from '../hostile/index.ts';
import { type Bare, openBare } from './bare.ts';
import { startProxy } from './proxy.ts';
import { serveHostile } from './served.ts';
import { family, isWhole } from './stage.ts';
import { serveTrial, type Trial } from './trial.ts';

/** What a page's main thread does at a stretch, with us and without us, as the page itself can measure it. */

/**
 * Keeps the long tasks of a page (over 50 ms, https://w3c.github.io/longtasks/), whatever its own programs break later: the
 * way in which lists are gone through, too.
 */
const watch = `{
  const tasks = [];
  const { now } = performance;
  new PerformanceObserver((list) => {
    const entries = list.getEntries();
    for (let i = 0; i < entries.length; i++)
      tasks[tasks.length] = { startTime: entries[i].startTime, duration: entries[i].duration };
  }).observe({ type: 'longtask', buffered: true });
  const { max, round } = Math;
  let loaded = 0;
  addEventListener('load', () => { loaded = now.call(performance); });
  window.longTasks = () => {
    let longest = 0, total = 0, end = loaded;
    for (let i = 0; i < tasks.length; i++) {
      longest = max(longest, tasks[i].duration);
      total += tasks[i].duration;
      end = max(end, tasks[i].startTime + tasks[i].duration);
    }
    return '{"longest":' + round(longest) + ',"total":' + round(total) + ',"quiet":' + round(loaded ? now.call(performance) - end : 0) + '}';
  };
}`;
const Tasks = z.object({ longest: z.number(), total: z.number(), quiet: z.number() });
type Tasks = z.infer<typeof Tasks>;

/** A page has come to rest when nothing long has run for so long: the gate waits a second at most for its turn. Milliseconds. */
const rest = 1_500;
/** What may come of chance: a share of the page's own, and milliseconds. */
const slack = { share: 1.5, longest: 60, total: 150 };
/** A machine that is busy elsewhere is given so many tries. */
const tries = 3;

let trial: Trial;
let close = () => {};
let withUs: Bare;
let without: Bare;

before(async () => {
  if (family === 'firefox') return;
  trial = await serveTrial();
  const services = await serveServices();
  const proxy = await startProxy(trial.port, services);
  without = await openBare({ port: proxy.port, isOurs: false, first: watch });
  withUs = await openBare({ port: proxy.port, isOurs: true, first: watch });
  close = () => {
    trial.close();
    proxy.close();
    services.close();
  };
});
after(async () => {
  await withUs?.close();
  await without?.close();
  close();
});

async function tasksIn(browser: Bare, url: string): Promise<Tasks> {
  await browser.goto(url);
  // A page is told of a task behind it: what it knew when a long one kept our question waiting is asked for once more.
  let before: Tasks | null = null;
  return until(
    `${url} to rest`,
    async () => {
      const tasks = Tasks.parse(JSON.parse(String(await browser.run('window.longTasks()'))));
      const isKnown = before !== null && before.quiet > rest && before.total === tasks.total;
      before = tasks;
      return tasks.quiet > rest && isKnown ? tasks : null;
    },
    120_000,
  );
}

/** What we added to a page, in words; null where it is no more than chance. */
async function faultOf(page: HostilePage): Promise<string | null> {
  const ours: Tasks[] = [];
  const own: Tasks[] = [];
  for (let tried = 0; tried < tries; tried++) {
    const url = serveHostile(trial, page);
    own.push(await tasksIn(without, url));
    ours.push(await tasksIn(withUs, url));
    if (isWhole) console.log(page.name, JSON.stringify({ ours: ours.at(-1), own: own.at(-1) }));
    const isChance = (key: 'longest' | 'total') =>
      Math.min(...ours.map((each) => each[key])) <=
      slack.share * Math.max(...own.map((each) => each[key])) + slack[key];
    if (isChance('longest') && isChance('total')) return null;
  }
  const words = (tasks: Tasks[]) => tasks.map(({ longest, total }) => `${longest} of ${total} ms`).join(', ');
  return `${page.name}: longest task and all long ones with us ${words(ours)}, without ${words(own)}`;
}

/** Where the gate has most to look at. */
const sample = (process.env.HOSTILE_FAMILY ?? 'JSON-LD,paragraphs').split(',');

for (const { name, pages } of families.filter(({ name }) => isWhole || sample.includes(name))) {
  const loading = pages.filter(({ never }) => never !== 'end' && never !== 'picture');
  const chosen = isWhole ? loading : loading.slice(0, 1);
  test(`${name}: no page has a long task of ours`, {
    skip: family === 'firefox' && 'Firefox tells no page of long tasks',
  }, async () => {
    const faults: string[] = [];
    for (const page of chosen) {
      const fault = await faultOf(page).catch((error: Error) => `${page.name}: ${error.message}`);
      if (fault) faults.push(fault);
    }
    assert.deepEqual(faults, []);
  });
}
