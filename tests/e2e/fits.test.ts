/** The first screen: at 360 × 700 the answer, the path, the actions and all five questions stand without scrolling. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as z from 'zod/mini';
import { until } from '../../scripts/drive/until.ts';
import { openStage, type Stage, settled, type Tab } from './stage.ts';

let stage: Stage;
let post: Tab;
before(async () => {
  stage = await openStage();
  post = await stage.own('options.html');
});
after(() => stage?.close());

const release = `<!doctype html><html lang="en"><head><title>Harbor crane works the night shift without a hum</title>
<meta property="og:site_name" content="Quay Business Wire"><meta property="og:type" content="article"></head><body><article>
<h1>Harbor crane works the night shift without a hum</h1>
<p>SALTHOLM, Nov. 12, 2026 (GLOBE NEWSWIRE) -- Northquay Cranes Ltd. today announced that the first of its electric
harbor cranes has worked a full night shift in the container port without disturbing the streets behind it.</p>
<p>The crane lifts forty tons and draws its power from the quay. Neighbors had asked for quieter nights for years, and
the port had promised them before the end of the decade; it is two years early.</p>
<p>“We measured on every balcony that would have us,” said the company's chief engineer, who signed the first report.
Two more cranes follow in spring, and the old ones go to a museum of the harbor.</p>
<p>About Northquay Cranes: the company builds cranes for harbors and yards and employs three hundred people.</p>
<p>Media contact: press@northquay.example, +47 00 00 00 00</p></article></body></html>`;

const Measured = z.object({
  sentence: z.string(),
  rows: z.number(),
  high: z.number(),
  wide: z.number(),
  last: z.number(),
  foot: z.number(),
});

/** The panel of a tab in a window of its own, so high and so wide; measured once its answer stands there. */
async function measured(tab: Tab, width: number): Promise<z.infer<typeof Measured>> {
  await post.front();
  await post.run(`
    document.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0; width: ${width}px; height: 700px';
    frame.src = '/sidepanel.html?tab=${tab.id}';
    document.body.append(frame);`);
  const answer = await until('the panel', () =>
    post.run(`
      const panel = document.querySelector('iframe').contentDocument;
      const rows = [...panel.querySelectorAll('.question')];
      if (rows.length < 5 || !panel.querySelector('footer form')) return null;
      return JSON.stringify({
        sentence: panel.querySelector('h1').textContent,
        rows: rows.length,
        high: panel.documentElement.scrollHeight,
        wide: panel.documentElement.scrollWidth,
        last: Math.ceil(rows.at(-1).getBoundingClientRect().bottom),
        foot: Math.floor(panel.querySelector('footer').getBoundingClientRect().top) + 1,
      });`),
  );
  return Measured.parse(JSON.parse(String(answer)));
}

for (const [name, kind] of [
  ['statement', 'republished'],
  ['wire', 'wire'],
  ['original', 'no-sign'],
  ['release', 'press-release'],
] as const) {
  test(`${name}: all of it on the first screen`, async () => {
    const url =
      name === 'release' ? stage.trial.put('http://quaywire.example/2026/crane', release) : stage.trial.demo(name);
    const tab = await stage.open(url);
    assert.equal((await settled(stage, tab, url)).report?.verdict.kind, kind);
    const seen = await measured(tab, 360);
    assert.ok(seen.sentence.endsWith('.'), seen.sentence);
    assert.ok(
      seen.last <= seen.foot && seen.high <= 700,
      `“${seen.sentence}”: the last question ends at ${seen.last}, the foot begins at ${seen.foot}, all is ${seen.high} high`,
    );
    assert.equal(seen.wide, 360);
    assert.equal((await measured(tab, 320)).wide, 320);
    await tab.close();
  });
}
