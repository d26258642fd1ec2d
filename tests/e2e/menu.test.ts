import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Display, openDisplay } from './display.ts';
import { family, openStage, type Stage, settled, shows } from './stage.ts';

let display: Display | undefined;
let stage: Stage;
before(async () => {
  display = family === 'chromium' ? await openDisplay() : undefined;
  stage = await openStage(display ? { display } : {});
});
after(async () => {
  await stage?.close();
  display?.close();
});

test('a selected passage, right-clicked and looked up in the browser’s own menu, opens the sidebar on its answer', async () => {
  const url = stage.trial.demo('statement');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  await tab.run(`
    const paragraph = document.querySelectorAll('.entry-content p')[3];
    paragraph.id = 'chosen';
    paragraph.scrollIntoView({ block: 'center' });
    getSelection().selectAllChildren(paragraph);`);
  await stage.lookUpByMenu(tab, '#chosen');
  const sidebar = await stage.sidebar(tab);
  await shows(sidebar, 'guarantee every tenant a home within sight of the water');
  await shows(sidebar, 'These are the article’s own words.');

  // The exact words, asked of those the reader chooses; where found, the sentence around them, the earliest first.
  assert.deepEqual(stage.services.log, []);
  await sidebar.click('Look for these words elsewhere');
  await shows(sidebar, 'Whom would you like to ask?');
  await sidebar.click('Ask 2 services');
  await stage.answerPrompt(true);
  await shows(sidebar, /Finished: |Nothing was found\./);
  const words = '"The Alliance therefore calls on the members of the upper chamber';
  const asked = stage.services.log.map(({ url }) => new URL(url).searchParams.get('q') ?? '');
  assert.equal(asked.length, 2);
  assert.ok(
    asked.every((query) => query.startsWith(words)),
    asked.join(),
  );
});

test('a link, right-clicked and asked about, is told of from what is on the computer, and asked about by a further click', async () => {
  const url = stage.trial.demo('wire');
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const asked = stage.services.log.length;
  await tab.run(`
    const link = document.createElement('a');
    link.id = 'asked';
    link.href = 'https://www.vancouversun.com/news/a-bridge-too-many';
    link.textContent = 'A bridge too many, the council says';
    document.querySelector('.entry-content p, article p, main p').prepend(link);
    link.scrollIntoView({ block: 'center' });`);
  await stage.lookUpByMenu(tab, '#asked', 'Where does this come from?');
  const sidebar = await stage.sidebar(tab);
  await shows(sidebar, 'It leads to Vancouver Sun.');
  await shows(sidebar, 'Owner: Postmedia');
  await shows(sidebar, 'Nothing was asked of the network so far.');
  assert.equal(stage.services.log.length, asked);
  await sidebar.click('Find oldest archived copy');
  await shows(sidebar, 'Whom would you like to ask?');
  await sidebar.click('Ask 1 service');
  // Firefox has asked already, for all hosts at once.
  if (family === 'chromium') await stage.answerPrompt(true);
  await shows(sidebar, /Finished: |Nothing was found\./);
  const [request] = stage.services.log.slice(asked);
  assert.match(request?.url ?? '', /vancouversun\.com/);
  await sidebar.click('Back to the page');
  await shows(sidebar, 'Reuters');
});
