import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { until } from '../../scripts/drive/until.ts';
import { openStage, type Stage, settled, shows, type Tab } from '../e2e/stage.ts';
import { article, credit } from '../e2e/writing.ts';

/** What is only seen after a long time, or with very many pages. */

let stage: Stage;
afterEach(() => stage?.close());

/** Pages of a day's use; a try may have fewer. */
const pagesOfADay = Number(process.env.PAGES ?? 2_000);
const tabs = Number(process.env.TABS ?? 200);
/** After so many pages everything that is loaded once has been. */
const warm = Math.min(200, pagesOfADay / 4);

/** A page like many others and like no other: by turns with a source, without, and no article. */
function page(index: number): string {
  const title = `Loaf ${index}`;
  if (index % 5 === 4) return `<!doctype html><title>${title}</title><p>${title}</p>`;
  const more = `<p>Loaf ${index} was cut into ${index % 40} pieces, and whoever had the last of them had waited for ${index} minutes in the rain.</p>`;
  return article(title, { tail: more + (index % 2 ? credit('Flour Gazette', `http://flour.example/${index}`) : '') });
}

const put = (index: number) => stage.trial.put(`http://day-${index % 50}.example/${index}`, page(index));

/** Records of ours that the session holds, by the area that they belong to, and their letters. */
async function records(): Promise<{ count: number; letters: number; kept: number }> {
  const { session, local } = await stage.kept();
  return {
    count: Object.keys(session).length,
    letters: JSON.stringify(session).length,
    kept: JSON.stringify(local).length,
  };
}

test(`a day’s use, ${pagesOfADay} pages: memory and records are at its end as at its start`, async (t) => {
  stage = await openStage();
  const tab = await stage.open('about:blank');
  const figures: { megabytes: number | null; count: number; letters: number; kept: number }[] = [];
  for (let index = 0; index < pagesOfADay; index++) {
    const url = put(index);
    await tab.goto(url);
    await settled(stage, tab, url);
    if ((index + 1) % warm === 0) figures.push({ megabytes: stage.memory(), ...(await records()) });
  }
  console.log(figures);
  t.diagnostic(JSON.stringify(figures));
  const [start, end] = [figures[0], figures.at(-1)];
  assert.ok(start && end);
  assert.ok(end.count <= start.count && end.kept <= start.kept + 100, 'no more records than at the start');
  assert.ok(end.letters <= 2 * start.letters + 20_000, 'no larger records');
  // What the browser itself keeps of a hundred sites and more grows too: a leak of a report a page would be 100 MB and more.
  if (start.megabytes && end.megabytes) assert.ok(end.megabytes <= 1.25 * start.megabytes + 60, 'no more memory');
});

test(`${tabs} tabs at once: each is answered, the first still when the last is; closed, nothing is left of them`, async () => {
  stage = await openStage();
  const open: { tab: Tab; url: string }[] = [];
  for (let index = 0; index < tabs; index++) {
    const url = put(index);
    const tab = await stage.begin(url);
    open.push({ tab, url });
    if (index % 10 === 9) await settled(stage, tab, url);
  }
  await until(
    'an answer in every tab that is still kept',
    async () => (await stage.progress()).every(({ status }) => status !== 'reading'),
    60_000,
  );
  for (const which of [open[0], open[Math.floor(tabs / 2)], open.at(-1)]) {
    if (!which) continue;
    await which.tab.front();
    const popup = await stage.clickButton(which.tab);
    await shows(popup, new URL(which.url).pathname.slice(1) === '4' ? 'article' : /Loaf \d+|article/);
    await popup.run('window.close()').catch(() => undefined);
  }
  for (const { tab } of open) await tab.close();
  await until('nothing to be left', async () => {
    const { session } = await stage.kept();
    return open.every(({ tab }) => session[`tab:${tab.id}`] === undefined);
  });
});

test('an update while twenty pages are open: each of them is answered afterwards', async () => {
  stage = await openStage();
  const open: { tab: Tab; url: string }[] = [];
  for (let index = 0; index < 20; index++) {
    if (index % 5 === 4) continue;
    const url = put(index);
    open.push({ tab: await stage.open(url), url });
  }
  await stage.update();
  for (const { tab, url } of open) {
    await tab.front();
    const popup = await stage.clickButton(tab);
    await shows(popup, `Loaf ${new URL(url).pathname.slice(1)}`);
    await popup.run('window.close()').catch(() => undefined);
  }
});
