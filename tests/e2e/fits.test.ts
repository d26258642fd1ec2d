import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as z from 'zod/mini';
import { until } from '../../scripts/drive/until.ts';
import { openStage, type Stage, settled, type Tab } from './stage.ts';
import { article } from './writing.ts';

let stage: Stage;
/** A page of ours, in which the sidebar's document stands in a frame of the size we want. */
let desk: Tab;
before(async () => {
  stage = await openStage();
  desk = await stage.own('options.html');
});
after(() => stage?.close());

const Measures = z.object({
  /** How far below the foot's upper edge the last question ends; nothing covered where it is not above zero. */
  covered: z.number(),
  /** How much of the document is below the window. */
  below: z.number(),
  /** What stands out of the window at its sides, the lists of the menus too. */
  wide: z.array(z.string()),
});

/** The sidebar of a tab in a window of this size, measured once the answer stands in it. */
function measured(tab: Tab, width: number, height: number): Promise<z.infer<typeof Measures>> {
  return until('the answer and its five questions', async () => {
    const json = await desk.run(`
      const address = location.origin + '/sidepanel.html?tab=${tab.id}';
      let frame = document.querySelector('iframe');
      if (frame?.src !== address) {
        frame?.remove();
        frame = document.createElement('iframe');
        frame.src = address;
        document.body.prepend(frame);
      }
      frame.style.cssText = 'border: 0; width: ${width}px; height: ${height}px';
      const inside = frame.contentDocument;
      const heading = inside.querySelector('h1:not(.reading)');
      const questions = inside.querySelectorAll('.question');
      if (!heading || questions.length !== 5 || frame.contentWindow.innerWidth !== ${width}) return 'null';
      // What is left beside a scroll bar.
      const width = inside.documentElement.clientWidth;
      const edge = (element, side) => element.getBoundingClientRect()[side];
      const covered = edge(questions[4], 'bottom') - edge(inside.querySelector('footer'), 'top');
      const below = inside.documentElement.scrollHeight - ${height};
      // What is cut with an ellipsis goes on unseen.
      const isCut = (element) => element !== inside.body && (getComputedStyle(element).overflowX === 'hidden' || isCut(element.parentElement));
      // The lists of the menus lie over the rest, each for itself.
      const wide = [null, ...inside.querySelectorAll('details.menu')].flatMap((menu) => {
        if (menu) menu.open = true;
        const stuck = [...inside.body.querySelectorAll('*')].filter(
          (each) => each.checkVisibility() && !isCut(each.parentElement) && (edge(each, 'right') > width + 0.5 || edge(each, 'left') < -0.5),
        );
        if (menu) menu.open = false;
        return stuck.map((each) => each.tagName + '.' + each.className + ' from ' + edge(each, 'left') + ' to ' + edge(each, 'right'));
      });
      const over = inside.documentElement.scrollWidth - width;
      return JSON.stringify({ covered, below, wide: over > 0 ? ['the document by ' + over, ...wide] : wide });`);
    return z.nullable(Measures).parse(JSON.parse(String(json)));
  });
}

/** A press release, as an authority files it: a long headline, a long name, its own form and contact. */
const release = () =>
  stage.trial.put(
    'http://lanternworks.example/press-releases/night-service.html',
    article('Lantern Works to keep the canal lights burning through the winter months', {
      head: '<meta property="og:site_name" content="Municipal Lantern Works of Upper Quay"><meta property="article:section" content="Press releases">',
      tail: `<p>About Municipal Lantern Works of Upper Quay</p>
        <p>Press contact: Odile Brack, press@lanternworks.example</p><p>###</p>`,
    }).replace('<article><h1>', '<article><p>FOR IMMEDIATE RELEASE</p><h1>'),
  );

const pages: [name: string, verdict: string, address: () => string][] = [
  ['a reprinted statement', 'republished', () => stage.trial.demo('statement')],
  ['a wire story', 'wire', () => stage.trial.demo('wire')],
  ['an original', 'no-sign', () => stage.trial.demo('original')],
  ['a press release', 'press-release', release],
];

for (const [name, verdict, address] of pages) {
  test(`${name} is answered on the first screen: answer, path, actions and all five questions`, async () => {
    const url = address();
    const tab = await stage.open(url);
    const { report } = await settled(stage, tab, url);
    assert.equal(report?.verdict.kind, verdict);
    await desk.front();
    const { covered, below, wide } = await measured(tab, 360, 700);
    assert.ok(covered <= 0, `the foot covers ${covered}px of the questions at 360 × 700`);
    assert.ok(below <= 0, `${below}px stand below the window at 360 × 700`);
    assert.deepEqual(wide, [], 'wider than 360px');
    assert.deepEqual((await measured(tab, 320, 700)).wide, [], 'wider than 320px');
    await tab.close();
  });
}
