import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { extensionFolder } from '../../scripts/extension.ts';
import { serveServices } from '../../world/serviceServer.ts';
import { type Bare, openBare } from '../e2e/bare.ts';
import { startProxy } from '../e2e/proxy.ts';
import { family } from '../e2e/stage.ts';
import { serveTrial } from '../e2e/trial.ts';
import { article, credit } from '../e2e/writing.ts';

/**
 * P3: a page that times its own loads, a thousand of them, half with us and half without. A browser that has an extension
 * with a content script fires `load` some milliseconds later, also where that script is empty: 73 of 100 guesses are
 * right by that alone (Chromium 156, November 2026; 59 without any content script, which is chance). No extension
 * that reads pages by itself can hide that it is there; what must not be told is that it is ours, or at work. So the
 * other half of the loads is with an extension like ours whose script is empty.
 */

const loads = Number(process.env.LOADS ?? 1_000);
/** Loads with one browser before the other has its turn: the machine is busy with other things by turns, too. */
const turn = 25;
/**
 * How often a guess by one of the page's clocks may be right. Of 1,000 guesses by chance, with the best of some fifty
 * thresholds chosen afterwards, 56 % are; what is above that the page knows.
 */
const chance = 0.6;

/** Everything a page can time of its own load, first of all in it. */
const clocks = `<link rel="icon" href="data:,"><script>
  const begun = performance.now();
  let [last, longest, beats, steps, ready, loaded] = [begun, 0, 0, 0, 0, 0];
  const channel = new MessageChannel();
  let until = Infinity;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    beats++;
    if (now < until) channel.port2.postMessage(0);
    else window.measured = { beats, longest, steps, ready, loaded };
  };
  channel.port1.onmessage = beat;
  beat();
  addEventListener('DOMContentLoaded', () => { ready = performance.now() - begun; last = performance.now(); longest = 0; until = last + 250; });
  addEventListener('load', () => { loaded = performance.now() - begun; });
  const step = () => { steps++; requestAnimationFrame(step); };
  step();
</script>`;
const Measured = z.record(z.string(), z.number());

/** The share of guesses that are right with the best threshold on one clock. */
function bestGuess(withUs: readonly number[], without: readonly number[]): number {
  const all = withUs.length + without.length;
  return Math.max(
    ...[...withUs, ...without].map((threshold) => {
      const right =
        withUs.filter((each) => each >= threshold).length + without.filter((each) => each < threshold).length;
      return Math.max(right, all - right) / all;
    }),
  );
}

test('a page that times its own loads cannot tell which of them were with us', async (t) => {
  const trial = await serveTrial();
  const services = await serveServices();
  const proxy = await startProxy(trial.port, services);
  const url = trial.put(
    'http://curious.example/timed',
    article('The timed oven', { head: clocks, tail: credit('Flour Gazette', 'http://flour.example/') }),
  );
  const folder = mkdtempSync(join(tmpdir(), 'source-context-empty-'));
  cpSync(extensionFolder(family), folder, { recursive: true });
  writeFileSync(join(folder, 'gate.js'), '');
  const browsers: [string, Bare][] = [
    ['without', await openBare({ port: proxy.port, isOurs: { folder } })],
    ['with', await openBare({ port: proxy.port, isOurs: true })],
  ];
  const seen: Record<string, Record<string, number>[]> = { with: [], without: [] };
  try {
    for (let done = 0; done < loads / 2; done += turn) {
      for (const [name, browser] of browsers) {
        for (let each = 0; each < turn; each++) {
          await browser.goto(url);
          const measured = await browser.inPage(
            'while (!window.measured) await new Promise((next) => setTimeout(next, 20)); return window.measured;',
          );
          seen[name]?.push(Measured.parse(measured));
        }
      }
    }
  } finally {
    for (const [, browser] of browsers) await browser.close();
    trial.close();
    proxy.close();
    services.close();
    rmSync(folder, { recursive: true });
  }
  const names = Object.keys(seen.with?.[0] ?? {});
  const guesses = Object.fromEntries(
    names.map((name) => {
      const of = (whose: string) => (seen[whose] ?? []).map((each) => each[name] ?? 0);
      return [name, bestGuess(of('with'), of('without'))];
    }),
  );
  const middle = (whose: string, name: string) =>
    (seen[whose] ?? []).map((each) => each[name] ?? 0).toSorted((a, b) => a - b)[Math.floor(loads / 4)];
  t.diagnostic(
    JSON.stringify(
      names.map((name) => ({ clock: name, with: middle('with', name), without: middle('without', name) })),
    ),
  );
  t.diagnostic(`right guesses by each clock, of ${loads} loads: ${JSON.stringify(guesses)}`);
  assert.deepEqual(
    Object.entries(guesses).filter(([, share]) => share > chance),
    [],
  );
});
