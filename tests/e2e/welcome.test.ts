/** The first page a reader sees: its article is read by the real pipeline, and the sidebar beside it answers. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../scripts/drive/until.ts';
import { type Display, openDisplay } from './display.ts';
import { family, openStage, type Stage, settled, type Tab } from './stage.ts';

const address = 'https://novagazette.example/2026/09/04/small-bird';
const source = 'Littoral Magazine';

let display: Display | undefined;
let stage: Stage;
let tab: Tab;
before(async () => {
  display = family === 'chromium' ? await openDisplay() : undefined;
  stage = await openStage(display ? { display } : {});
  tab = await stage.own('welcome.html');
});
after(async () => {
  await stage?.close();
  display?.close();
});

/** Runs in the sidebar beside the article: a frame of our own, so its page may be looked into. */
const beside = (body: string) => tab.run(`const panel = document.querySelector('iframe').contentDocument; ${body}`);

/** The words that are marked in the article; empty where none are. */
const marked = () =>
  tab.run(`const highlight = CSS.highlights.get('source-context');
    return highlight ? [...highlight].map((range) => range.toString()).join() + '|' + !![...highlight][0].startContainer.parentElement.closest('article') : '';`);

test('the sidebar beside the article names its source', async () => {
  const { report } = await settled(stage, tab, address);
  assert.deepEqual([report?.verdict.kind, report?.origin?.name], ['republished', source]);
  assert.equal(report?.terms?.license?.id, 'CC-BY-ND-4.0');
  await until('the source in the sidebar', async () =>
    String(await beside('return panel.body.innerText')).includes(source),
  );
  const { title } = await until('the tooltip', async () => {
    const badge = await stage.badge(tab);
    return badge.text === '•' ? badge : null;
  });
  assert.match(title, /Littoral Magazine/);
});

test('its words are marked in the article', async () => {
  assert.equal(await marked(), '');
  const { report } = await settled(stage, tab, address);
  const quote = report?.clues.find(({ about, quote }) => about === 'origin' && quote.includes(source))?.quote;
  assert.ok(quote);
  // Asked as the sidebar asks, whatever its button is called.
  assert.equal(
    await tab.run(
      `const frame = document.querySelector('iframe').contentWindow;
       return (frame.browser?.runtime ?? frame.chrome.runtime).sendMessage({ to: 'background', name: 'show', data: { tabId: ${tab.id}, quote: ${JSON.stringify(quote)} } });`,
    ),
    true,
  );
  const [words, inArticle] = String(await marked()).split('|');
  assert.ok(words?.includes(source), words);
  assert.equal(inArticle, 'true');
});

test('a sentence of it is looked up in the browser’s own menu', async () => {
  // The first words between its quotation marks, in an element of their own, so that the mouse finds them.
  await tab.run(`
    const { firstChild } = document.querySelectorAll('article p')[4];
    const words = document.createRange();
    words.setStart(firstChild, 1);
    words.setEnd(firstChild, 40);
    const chosen = document.createElement('span');
    chosen.id = 'chosen';
    words.surroundContents(chosen);
    chosen.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection().selectAllChildren(chosen);`);
  await stage.lookUpByMenu(tab, '#chosen');
  const { answer } = await until('the answer', async () => {
    const lookUp = (await stage.state(tab))?.lookUp;
    return lookUp?.answer ? lookUp : null;
  });
  assert.deepEqual([answer?.kind, answer?.speaker], ['quotation', 'Marta Quill']);
});

test('leaving its site alone is told at once, and taken back at once', async () => {
  await stage.set({ leaveAlone: ['novagazette.example'] });
  await until('the page to be left alone', async () => (await stage.state(tab))?.why === 'left-alone');
  assert.equal(await marked(), '');
  assert.match((await stage.badge(tab)).title, /^Not read\. /);
  await stage.set({ leaveAlone: [] });
  assert.equal(
    (await until('the page to be read again', async () => (await stage.state(tab))?.report)).origin?.name,
    source,
  );
});

test('it works where pages are read only on request', async () => {
  await stage.set({ detect: 'on-request' });
  const again = await stage.own('welcome.html');
  assert.equal((await settled(stage, again, address)).report?.origin?.name, source);
  await again.close();
  await stage.set({ detect: 'automatic' });
});
