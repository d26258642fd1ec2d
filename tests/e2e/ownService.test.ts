/** Services of the reader’s own: a SearXNG (a real one, where the system has a package of it) and an archive on Elasticsearch. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { ownEngine, startSearx } from './searx.ts';
import { openSidebarBeside, openStage, type Stage, settled, shows, type Tab, unfold } from './stage.ts';

let stage: Stage;
afterEach(() => stage?.close());

/** Types into the field of this name within a card of the settings. */
const type = (surface: Surface, card: string, label: string, value: string) =>
  surface.run(`
    const card = [...document.querySelectorAll('fieldset')].find((each) => each.querySelector('legend').textContent === ${JSON.stringify(card)});
    const field = [...card.querySelectorAll('label')].find((each) => each.textContent === ${JSON.stringify(label)});
    const input = document.getElementById(field.htmlFor);
    input.value = ${JSON.stringify(value)};
    input.dispatchEvent(new Event('input', { bubbles: true }));`);

/** Clicks a button within a card, as a person does. */
const save = (surface: Surface, card: string) =>
  surface.run(`
    const card = [...document.querySelectorAll('fieldset')].find((each) => each.querySelector('legend').textContent === ${JSON.stringify(card)});
    for (const each of document.querySelectorAll('.here-it-is')) each.classList.remove('here-it-is');
    card.querySelector('button[type=submit]').textContent = 'Save ' + card.querySelector('legend').textContent;`);

async function setUp(card: string, fields: Record<string, string>): Promise<void> {
  const options = await stage.own('options.html');
  await shows(options, card);
  for (const [label, value] of Object.entries(fields)) await type(options, card, label, value);
  // Two buttons bear one word; the click must be a real one, for the browser's question comes of it.
  await save(options, card);
  await options.click(`Save ${card}`);
  await stage.answerPrompt(true);
  await until('the setup to be kept', async () => Object.keys((await stage.kept()).local).includes('services'));
  await options.close();
}

/** Asks only this service about a page; gives the sidebar once all is said. */
async function askOnly(name: string): Promise<{ tab: Tab; sidebar: Surface }> {
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await unfold(sidebar, 'Who else carries it');
  await sidebar.click('Check elsewhere…');
  await shows(sidebar, 'Whom would you like to ask?');
  await sidebar.run(`
    for (const offer of document.querySelectorAll('.offers > li')) {
      const box = offer.querySelector('input');
      if (box.checked !== (offer.querySelector('.name').textContent === ${JSON.stringify(name)})) box.click();
    }`);
  await sidebar.click('Ask 1 service');
  await shows(sidebar, /Finished: |Nothing was found\./);
  return { tab, sidebar };
}

const asked = () => stage.services.log.map(({ method, url }) => `${method} ${url}`);

test('an own archive: asked at its address with its key, its refusals told in its words', async () => {
  stage = await openStage({ archiveKey: 'c2VjcmV0' });
  await setUp('Your own archive', {
    Address: 'http://elastic.example:9200/',
    Index: 'articles',
    'API key, if it needs one': 'c2VjcmV0',
  });
  const { sidebar } = await askOnly('Elasticsearch / OpenSearch');
  await shows(sidebar, 'independent source');
  assert.deepEqual(asked(), ['POST http://elastic.example:9200/articles/_search']);
  const [request] = stage.services.log;
  assert.equal(request?.headers.authorization, 'ApiKey c2VjcmV0');
  assert.match(request?.body ?? '', /"multi_match":\{"query":"The harbor bill forgets/);
  // The key stays in local storage alone.
  assert.doesNotMatch(JSON.stringify((await stage.kept()).session), /c2VjcmV0/);

  const { archive } = (await stage.kept()).local;
  assert.ok(typeof archive === 'object' && archive !== null);
  await stage.set({ archive: { ...archive, index: 'not-there' } });
  await sidebar.click('Ask again');
  await shows(sidebar, /not set up as the settings say\. “no such index/);
  await stage.set({ archive: { ...archive, apiKey: 'wrong' } });
  // The same question was answered a moment ago; another page is another question.
  await stage.set({ archive: { ...archive, apiKey: 'wrong', index: 'articles,articles' } });
  await sidebar.click('Ask again');
  await shows(sidebar, /It refused to answer\./);
});

test('a SearXNG of the reader’s own: a real one where it can be had, else its stand-in', async (t) => {
  stage = await openStage();
  const searx = await startSearx(ownEngine(stage.services.httpPort));
  const isReal = !('why' in searx);
  if (isReal) stage.proxy.admit(searx.port);
  else t.diagnostic(searx.why);
  try {
    await setUp('Your SearXNG', { Address: isReal ? searx.address : 'http://searx.example/' });
    const { sidebar } = await askOnly('SearXNG');
    await shows(sidebar, 'independent source');
    await sidebar.run(`for (const more of document.querySelectorAll('.lanes .fold')) more.open = true;`);
    await shows(sidebar, 'bayobserver.example');
    // Asked of a real one, this is what its engine was asked by it, not by us.
    assert.deepEqual(
      stage.services.log.map(({ url }) => new URL(url).searchParams.get('q')),
      ['The harbor bill forgets the people who live there'],
    );
  } finally {
    if (isReal) searx.close();
  }
});
