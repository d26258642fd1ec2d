import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { extensionAddress } from '../../scripts/drive/firefox.ts';
import { until } from '../../scripts/drive/until.ts';
import { enter, openSidebarBeside, openStage, type Stage, settled, shows, unfold } from './stage.ts';
import { article, credit } from './writing.ts';

/** Watches from the first line of the page: every change after its own markup, and every new global. */
const spy = `<script>
  const globals = new Set(Object.getOwnPropertyNames(window));
  const records = [];
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((list) => records.push(...list.map((each) => each.type + ' on ' + each.target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const messages = [];
  addEventListener('message', (event) => messages.push(JSON.stringify(event.data)));
  for (const name of ['wxt:content-script-started', 'wxt:locationchange'])
    for (const target of [document, window]) target.addEventListener(name, () => messages.push(name));
</script>`;

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

test('a page that is read, popup and sidebar opened, sees nothing of us', async () => {
  const page = article('The oven', { head: spy, tail: credit('Flour Gazette', 'http://flour.example/oven') });
  const url = stage.trial.put('http://bakery.example/watched', page);
  const tab = await stage.open(url);
  assert.ok((await settled(stage, tab, url)).report);
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'The oven');
  // A script of the page's own reports: ours could not see its variables.
  const seen = await tab.run(`
    const script = document.createElement('script');
    script.textContent = \`{
      const own = ['globals', 'records', 'messages', 'spyReport'];
      const added = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && !own.includes(name));
      document.documentElement.dataset.report = JSON.stringify({ added, messages, records: records.filter((each) => !/^childList on (HEAD|HTML)$/.test(each)), sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size });
    }\`;
    document.head.append(script);
    return document.documentElement.dataset.report;`);
  assert.deepEqual(JSON.parse(String(seen)), { added: [], messages: [], records: [], sheets: 0, highlights: 0 });
  await tab.close();
});

test('a page cannot fetch anything of ours', async () => {
  const url = stage.trial.put('http://bakery.example/curious', article('The curious oven'));
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const addresses = stage.family === 'firefox' ? [extensionAddress] : await ownAddresses();
  for (const address of addresses) {
    const outcome = await tab.run(`
      return new Promise((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
        image.src = ${JSON.stringify(`${address}icon/16.png`)};
      })`);
    assert.equal(outcome, 'refused');
  }
  await tab.close();
});

/** Chromium's address of the extension, as one of its pages knows it. */
async function ownAddresses(): Promise<string[]> {
  const page = await stage.own('options.html');
  const address = String(await page.run('return location.origin'));
  await page.close();
  return [`${address}/`];
}

test('not one request leaves the browser that the page did not make itself', async () => {
  const url = stage.trial.demo('statement');
  const other = stage.trial.demo('wire');
  const from = stage.proxy.log.length;
  const tab = await stage.open(url);
  await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, 'Harbor Rights Alliance');
  await sidebar.click('Show');
  await until('the mark', () => tab.run('return CSS.highlights.size === 1'));
  await sidebar.click('Hide');
  await enter(sidebar, '.ask-words input', 'guarantee every tenant a home within sight of the water');
  await sidebar.click('Look up');
  await shows(sidebar, 'These are the article’s own words.');
  await sidebar.click('Back to the page');
  await unfold(sidebar, 'Who else carries it');
  await shows(sidebar, 'Check elsewhere…');
  const beside = await stage.open(other);
  await settled(stage, beside, other);
  const compare = await stage.own(`compare.html?tab=${tab.id}`);
  await shows(compare, 'Compare it with');
  const library = await stage.own('library.html');
  await until('the library', () => library.run("return document.querySelector('main') !== null"));
  const options = await stage.own('options.html');
  await shows(options, 'Source Context');
  await until('the page’s own requests', async () =>
    stage.proxy.log.slice(from).some((line) => line.endsWith('/style.css')),
  );
  // What the browser asks its vendor for by itself does not start with a page; ours would name a page's host.
  const vendor = /\.(mozilla\.(com|org|net)|google\.com|googleapis\.com|gvt1\.com|firefox\.com)(:443|\/)/;
  const asked = stage.proxy.log.slice(from).filter((line) => !vendor.test(line));
  const pages = [url, other].flatMap((page) => {
    const { origin } = new URL(page);
    return [page, `${origin}/style.css`, `${origin}/favicon.ico`];
  });
  assert.deepEqual(new Set(asked), new Set(pages));
  assert.deepEqual(stage.services.log, []);
});
