import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/command.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { openSidebarBeside, openStage, type Stage, settled, shows, type Tab, unfold } from './stage.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

/** A picture of a sidebar with everything unfolded, to be looked at. */
async function keep(name: string, sidebar: Surface): Promise<void> {
  const folder = join(root, 'pictures', 'e2e');
  mkdirSync(folder, { recursive: true });
  await sidebar.run(`for (const fold of document.querySelectorAll('details:not(.menu)')) fold.open = true`);
  writeFileSync(join(folder, `${stage.family}-terms-${name}.png`), await sidebar.picture());
}

type Page = Parameters<Stage['trial']['demo']>[0];

/** A page of the demonstration with the sidebar beside it, once its terms are shown. */
async function reading(page: Page): Promise<{ tab: Tab; sidebar: Surface }> {
  const url = stage.trial.demo(page);
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await unfold(sidebar, 'May I reuse it?');
  await shows(sidebar, 'Information, not legal advice.');
  return { tab, sidebar };
}

/** The words of the row. */
const card = async (sidebar: Surface): Promise<string> =>
  String(await sidebar.run(`return document.querySelector('div.reuse').innerText.replace(/\\s+/g, ' ')`));
const buttons = async (sidebar: Surface): Promise<string> =>
  String(
    await sidebar.run(
      `return [...document.querySelectorAll('div.reuse button')].map((each) => each.innerText).join(' | ')`,
    ),
  );

test('a licensed copy: what one may, what one must, and the article to take along', async () => {
  const { tab, sidebar } = await reading('reprint');
  await sidebar.run(`for (const fold of document.querySelectorAll('div.reuse details')) fold.open = true`);
  const words = await card(sidebar);
  assert.match(words, /Field Notes/);
  assert.match(words, /CC BY-ND 4\.0/);
  assert.match(words, /Translate it[^✕✓]*\? Ask first/i);
  assert.match(words, /Credit Tamsin Orrey and Field Notes ✓ in the credit line/);

  await sidebar.click('Copy as HTML');
  await shows(sidebar, /Copied\. [\d,]+ words/);
  await keep('kit', sidebar);
  const html = await stage.clipboard();
  assert.match(
    html,
    /^<link rel="canonical" href="http:\/\/fieldnotes\.example\/2026\/rivers\/the-river-that-came-back\.html">/,
  );
  assert.match(html, /<h1>The river that came back<\/h1>/);
  assert.match(html, /Tamsin Orrey/);
  assert.match(html, /For thirty years the Wend ended in a pipe\./);
  assert.match(html, /creativecommons\.org\/licenses\/by-nd\/4\.0/);
  // Its terms ask for no counter, so none goes along.
  assert.doesNotMatch(html, /Valley Ledger|<script|class=|republication-pixel/);
  assert.equal(html.match(/Tamsin Orrey/g)?.length, 2, 'the byline stands once, and the credit names her');

  // The clipboard was read in another tab; the sidebar follows the way back.
  await tab.front();
  await unfold(sidebar, 'May I reuse it?');
  await sidebar.click('Copy as Markdown');
  await until('the Markdown', async () => (await stage.clipboard()).startsWith('# The river that came back'));
  assert.match(await stage.clipboard(), /\]\(http:\/\/fieldnotes\.example\//);
  await tab.close();
});

test("a site that permits what is another's is said to, and gives nothing to take along", async () => {
  const { tab, sidebar } = await reading('statement');
  const words = await card(sidebar);
  assert.match(words, /The text belongs to Harbor Rights Alliance; the permission here comes from Common Shore\./);
  assert.match(words, /On a non-commercial site ✓ Yes, \d conditions/);
  assert.match(words, /On a commercial site \? Ask first/);
  assert.match(words, /claims fair use/);
  assert.doesNotMatch(await buttons(sidebar), /Copy as/);

  const mail = String(await sidebar.run(`return document.querySelector('a.button[href^="mailto:"]').href`));
  const request = new URL(mail);
  assert.equal(request.pathname, 'desk@commonshore.example');
  assert.match(request.searchParams.get('subject') ?? '', /The harbor bill forgets/);
  assert.match(request.searchParams.get('body') ?? '', /commonshore\.example\/2026\/11/);
  await keep('granted', sidebar);
  await tab.close();
});

test('where one has to ask, there is nothing to take along, and no credit as if one might', async () => {
  const { tab, sidebar } = await reading('wire');
  assert.match(await card(sidebar), /On a commercial site \? Ask first/);
  assert.doesNotMatch(await buttons(sidebar), /Copy as|Copy credit/);
  await tab.close();
});

test('a page that went on since is not taken along', async () => {
  const { tab, sidebar } = await reading('reprint');
  // The page moves on without a load; the sidebar may still show the terms of the one before.
  await tab.run(
    `document.querySelector('article').innerHTML = '<h1>Nothing</h1>'; document.querySelector('main').remove()`,
  );
  await sidebar.click('Copy as HTML');
  await shows(sidebar, 'No article found here.');
  assert.doesNotMatch(await card(sidebar), /Copied\./);
  await tab.close();
});
