import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import * as z from 'zod/mini';
import { root } from '../../scripts/command.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import {
  family,
  openSidebarBeside,
  openStage,
  type Stage,
  type StageOptions,
  settled,
  shows,
  type Tab,
  unfold,
} from './stage.ts';
import { article, credit } from './writing.ts';

let stage: Stage;
afterEach(() => stage?.close());

const folder = join(root, 'pictures', 'e2e');

/** A picture of the sidebar, to be looked at. */
async function keep(name: string, sidebar: Surface): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${stage.family}-coverage-${name}.png`), await sidebar.picture());
}

/** The coverage view beside a page that was read. */
async function beside(url: string, where: 'tab' | 'private' = 'tab'): Promise<{ tab: Tab; sidebar: Surface }> {
  const tab = await stage.open(url, where);
  // What a private window holds is not for the watching page to see.
  if (where === 'tab') await settled(stage, tab, url);
  const sidebar = await openSidebarBeside(stage, tab);
  await unfold(sidebar, 'Who else carries it');
  return { tab, sidebar };
}

/** What was asked of the services, as they would be announced. */
const log = () =>
  stage.services.log.map(({ method, url, body }) => [`${method} ${url}`, body].filter(Boolean).join('\n'));

/**
 * The reader's first question of a kind: whom to ask, yes to the browser. Firefox asks once for all hosts, for reading
 * pages is access to them; Chromium for each new one.
 */
async function askFirst(sidebar: Surface, question = 'Check elsewhere…', isVeryFirst = true): Promise<void> {
  await sidebar.click(question);
  await shows(sidebar, 'Whom would you like to ask?');
  await pressAsk(sidebar);
  if (isVeryFirst || stage.family === 'chromium') await stage.answerPrompt(true);
}

/** The button under the list of whom to ask says how many they are. */
async function pressAsk(sidebar: Surface): Promise<void> {
  const name = await sidebar.run(
    `return [...document.querySelectorAll('.choose button.main')].at(-1)?.textContent ?? 'Ask services'`,
  );
  await sidebar.click(String(name));
}

const done = (sidebar: Surface) => shows(sidebar, /Finished: |Nothing was found\./);

/** How far each service is, by its name. */
async function states(sidebar: Surface): Promise<Map<string, string>> {
  const rows = await sidebar.run(
    `return [...document.querySelectorAll('main .states li')].map((row) => [row.querySelector('.name').textContent, row.querySelector('.facts').textContent])`,
  );
  return new Map(z.array(z.tuple([z.string(), z.string()])).parse(rows));
}
const stateOf = async (sidebar: Surface, name: string): Promise<string> => (await states(sidebar)).get(name) ?? '';

/** What the extension keeps of questions and answers. */
async function kept(): Promise<string> {
  const { session } = await stage.kept();
  return JSON.stringify(Object.entries(session).filter(([name]) => /^(?:asked|answer)/.test(name)));
}

const begin = async (options: StageOptions = {}) => {
  stage = await openStage(options);
};

test('nothing leaves before the click, and after it what was announced, byte for byte', async () => {
  await begin();
  // Somebody who uses the service, and whom it would know again.
  const visited = await stage.open('https://news.google.com/');
  await visited.run(`document.cookie = 'known=1; path=/; secure; samesite=none'`);
  await visited.close();
  stage.services.log.length = 0;
  const { sidebar } = await beside(stage.trial.demo('statement'));
  await sidebar.click('Check elsewhere…');
  await shows(sidebar, 'Whom would you like to ask?');
  const announced = z
    .array(z.tuple([z.string(), z.boolean(), z.string()]))
    .parse(
      await sidebar.run(
        `return [...document.querySelectorAll('.offers > li')].map((offer) => [offer.querySelector('.name').textContent, offer.querySelector('input').checked, offer.querySelector('code').textContent])`,
      ),
    );
  await keep('choose', sidebar);
  assert.deepEqual(
    announced.map(([name, isChecked]) => [name, isChecked]),
    [
      ['Google News', true],
      ['Bing News', true],
      ['Wayback Machine', true],
      ['Hacker News (Algolia)', true],
      ['Crossref', true],
      ['OpenAlex', true],
      ['GDELT', false],
    ],
  );
  assert.deepEqual(log(), []);

  await pressAsk(sidebar);
  await stage.answerPrompt(false);
  await shows(sidebar, 'You did not allow it; nothing was asked.');
  assert.deepEqual(log(), []);
  assert.equal((await stage.kept()).local.services, undefined);

  await askFirst(sidebar);
  await done(sidebar);
  await shows(sidebar, 'independent source');
  await keep('answered', sidebar);
  assert.deepEqual(
    new Set(log()),
    new Set(announced.filter(([, isChecked]) => isChecked).map(([, , exactly]) => exactly)),
  );
  assert.equal(log().length, 6);
  for (const { url, headers } of stage.services.log) {
    for (const name of ['cookie', 'referer', 'origin']) assert.equal(headers[name], undefined, `${name} to ${url}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${stage.family}-requests.txt`), `${log().join('\n')}\n`);

  // Asked again within a quarter of an hour, nobody is.
  await sidebar.click('Ask again');
  await until('what was kept', async () => /within the last 15 minutes/.test(await stateOf(sidebar, 'Google News')));
  assert.equal(log().length, 6);
});

test('answers come as they come; what is still out can be stopped', async () => {
  await begin();
  const hold = Promise.withResolvers<void>();
  stage.services.behave('bing-news', { is: 'slow', until: hold.promise });
  stage.services.behave('wayback', { is: 'drip', until: hold.promise });
  const { sidebar } = await beside(stage.trial.demo('statement'));
  await askFirst(sidebar);
  await shows(sidebar, 'Found so far');
  await until(
    'two to be out',
    async () => [...(await states(sidebar)).values()].filter((state) => state === 'asking…').length === 2,
  );
  await keep('asking', sidebar);
  await sidebar.click('Stop');
  await until('the stop', async () => (await stateOf(sidebar, 'Bing News')) === 'stopped by you');
  assert.equal(await stateOf(sidebar, 'Wayback Machine'), 'stopped by you');
  assert.match(await stateOf(sidebar, 'Google News'), /found/);
  // Now that no more is to come, the sources are counted.
  await shows(sidebar, 'independent source');
  hold.resolve();
  await keep('stopped', sidebar);
});

test('services that fail, each in its way, hide nobody’s answer, and lead nowhere else', async () => {
  await begin();
  stage.services.behave('google-news', { is: 'redirect' });
  stage.services.behave('bing-news', { is: 'consent' });
  stage.services.behave('wayback', { is: 'busy', retryAfter: '600' });
  const { sidebar } = await beside(stage.trial.demo('statement'));
  await askFirst(sidebar);
  await done(sidebar);
  await keep('failed', sidebar);
  assert.match(await stateOf(sidebar, 'Google News'), /pointed elsewhere/);
  assert.match(await stateOf(sidebar, 'Bing News'), /web page instead of an answer/);
  assert.match(await stateOf(sidebar, 'Wayback Machine'), /Too many requests.*Not before/);
  assert.match(await stateOf(sidebar, 'Hacker News (Algolia)'), /found/);
  await shows(sidebar, 'Discussion');
  assert.ok(!stage.proxy.log.some((line) => line.includes('consent.')));

  // Bad days of other kinds; who asked for a pause is left alone, whoever answered is not asked again.
  const bad = [
    [{ is: 'huge' }, /too large/],
    [{ is: 'truncated' }, /could not be read/],
    [{ is: 'reset' }, /could not be reached/],
    [{ is: 'said', words: 'Your query was too common.' }, /It says: “Your query was too common\.”/],
    [{ is: 'status', status: 503 }, /fault of its own/],
    [{ is: 'many', entries: 500 }, /100 found/],
  ] as const;
  const before = stage.services.log.filter(({ url }) => url.includes('archive.org')).length;
  for (const [behavior, said] of bad) {
    stage.services.behave('google-news', behavior);
    await sidebar.click('Ask again');
    await until(`${behavior.is} to be told`, async () => said.test(await stateOf(sidebar, 'Google News')));
    await done(sidebar);
  }
  assert.equal(stage.services.log.filter(({ url }) => url.includes('archive.org')).length, before);
  assert.equal(stage.services.log.filter(({ url }) => url.includes('algolia')).length, 1);
});

test('a background that is ended halfway says so, and can be asked again', async () => {
  await begin();
  stage.services.behave('bing-news', { is: 'silent' });
  const { sidebar } = await beside(stage.trial.demo('statement'));
  await askFirst(sidebar);
  await until(
    'all others',
    async () => [...(await states(sidebar)).values()].filter((state) => state === 'asking…').length === 1,
  );
  await stage.killBackground();
  await until('the end', async () => /The browser ended our work/.test(await stateOf(sidebar, 'Bing News')));
  await keep('interrupted', sidebar);
  assert.match(await stateOf(sidebar, 'Google News'), /found/);
  stage.services.behave('bing-news', { is: 'as-usual' });
  await sidebar.click('Ask again');
  await until('the late one', async () => /found/.test(await stateOf(sidebar, 'Bing News')));
});

test('a tab that moves on takes its questions with it', async () => {
  await begin();
  const hold = Promise.withResolvers<void>();
  stage.services.behave('all', { is: 'slow', until: hold.promise });
  const { tab, sidebar } = await beside(stage.trial.demo('statement'));
  await askFirst(sidebar);
  await until('all to be asked', async () => log().length === 6);
  await tab.goto(stage.trial.demo('wire'));
  await settled(stage, tab, stage.trial.demo('wire'));
  hold.resolve();
  await shows(sidebar, 'Reuters');
  // Another page is shown from its beginning.
  assert.doesNotMatch(await shows(sidebar, 'Not asked yet'), /asking…|independent source/);
  await unfold(sidebar, 'Who else carries it');
  await until('nothing to be left', async () => !(await kept()).includes('harbor bill'));
  // The next page is asked about by its own click, and by nothing else.
  assert.equal(log().length, 6);
  stage.services.behave('all', { is: 'as-usual' });
  await sidebar.click('Check elsewhere…');
  await done(sidebar);
  assert.ok(log().length > 6);
  assert.ok(
    log()
      .slice(6)
      .every((line) => !line.includes('harbor')),
  );
});

test('a private window is asked about only when confirmed, and leaves nothing behind', async () => {
  await begin({ inPrivate: true });
  const url = stage.trial.put('http://bakery.example/secret', article('The secret oven of the harbor quarter'));
  const { tab, sidebar } = await beside(url, 'private');
  await sidebar.click('Check elsewhere…');
  await pressAsk(sidebar);
  await shows(sidebar, 'This is a private window. What you ask leaves it.');
  await keep('private', sidebar);
  assert.deepEqual(log(), []);
  await sidebar.click('Ask all the same');
  await stage.answerPrompt(true);
  await done(sidebar);
  assert.equal(log().length, 4);
  await tab.close();
  await until('nothing to be left', async () => !JSON.stringify(await stage.kept()).includes('secret'));
});

test('an address with a key never leaves, its words only after another question', async () => {
  await begin();
  const url = stage.trial.put(
    'http://bakery.example/oven?access_token=c0ffee',
    article('The harbor bill forgets the people who live there'),
  );
  const { sidebar } = await beside(url);
  await sidebar.click('Check elsewhere…');
  await pressAsk(sidebar);
  await shows(sidebar, 'what looks like a personal key');
  await sidebar.click('Ask all the same');
  await stage.answerPrompt(true);
  await done(sidebar);
  assert.deepEqual(stage.services.log.map(({ url }) => new URL(url).host).toSorted(), [
    'news.google.com',
    'www.bing.com',
  ]);
  assert.ok(!JSON.stringify(stage.services.log).includes('c0ffee'));
});

test('the organization, the first copy, the studies and their open copies', async () => {
  await begin();
  const cited =
    '<p>The quays were studied before, as <a href="https://doi.org/10.5555/harbor-tenure.2023.7">a review of leases</a> and a second one (doi:10.5555/rest-hours.2019.12) show.</p>';
  const page = article('The harbor bill forgets the people who live there', {
    tail: cited + credit('Harbor Rights Alliance', 'http://harborrights.example/statements/harbor-bill.html'),
  });
  const url = stage.trial.put('http://bakery.example/harbor', page);
  const { sidebar } = await beside(url);
  await unfold(sidebar, 'Who wrote it');
  await unfold(sidebar, 'What it cites');
  await askFirst(sidebar, 'Look up this organization');
  await shows(sidebar, 'The Harbor Rights Alliance is a non-profit organization of residents');
  await shows(sidebar, 'which gives the same official site');
  await askFirst(sidebar, 'Check elsewhere…', false);
  await shows(sidebar, 'Tenure behind the quays');
  await shows(sidebar, 'Open copy');
  assert.ok(log().some((line) => line.startsWith('GET https://query.wikidata.org/sparql?format=json&query=')));
  const studies = 'works?filter=doi%3A10.5555%2Fharbor-tenure.2023.7%2Cdoi%3A10.5555%2Frest-hours.2019.12';
  assert.ok(log().some((line) => line.includes(studies)));
  const asked = (host: string) => stage.services.log.filter(({ url }) => new URL(url).host === host).length;
  await until('all answers', async () => ![...(await states(sidebar)).values()].includes('asking…'));
  assert.equal(asked('api.openalex.org'), 1);
  await sidebar.click('Look for an open copy');
  await shows(sidebar, 'No open copy known.');
  assert.equal(asked('api.openalex.org'), 2);
  // The first question asked for this page's first copy; the original's has a question of its own.
  const copies = asked('web.archive.org');
  await sidebar.click('Find the original’s oldest archived copy');
  await shows(sidebar, 'Open the copy');
  assert.equal(asked('web.archive.org'), copies + 1);
  await keep('parts', sidebar);
});

test('the original, where the page names its publisher alone', async () => {
  await begin();
  const { sidebar } = await beside(stage.trial.demo('wire'));
  await askFirst(sidebar, 'Find the original…');
  await shows(sidebar, 'Where it may stand');
  await keep('original', sidebar);
  assert.ok(
    log().every((line) => line.includes('site%3Areuters.com')),
    log().join(),
  );
});

test('what is switched off in the settings is not asked anymore', async () => {
  await begin();
  const { tab, sidebar } = await beside(stage.trial.demo('statement'));
  await askFirst(sidebar);
  await done(sidebar);
  const options = await stage.own('options.html');
  await shows(options, 'Services you ask');
  await options.run(`document.querySelector('[aria-label="Turn Bing News off"]').click()`);
  await until('the switch', async () =>
    JSON.stringify((await stage.kept()).local.services).includes('"bing-news":false'),
  );
  await keep('settings', options);
  await options.close();
  await tab.front();
  const before = log().length;
  await tab.goto(stage.trial.demo('reprint'));
  await settled(stage, tab, stage.trial.demo('reprint'));
  await shows(sidebar, 'The river that came back');
  await unfold(sidebar, 'Who else carries it');
  await sidebar.click('Check elsewhere…');
  await done(sidebar);
  const asked = stage.services.log.slice(before).map(({ url }) => new URL(url).host);
  assert.ok(asked.length > 0 && !asked.includes('www.bing.com'), asked.join());
  assert.equal(await stateOf(sidebar, 'Bing News'), 'Not selected');
});

// Chromium gives no permission back that a content script has (lib/io/shared/permission.ts).
if (family === 'firefox')
  test('a permission taken back is asked for anew, and without it nothing is asked', async () => {
    await begin();
    const { tab, sidebar } = await beside(stage.trial.demo('statement'));
    await askFirst(sidebar);
    await done(sidebar);
    const before = log().length;
    const isGiven = `window.browser.permissions.contains({ data_collection: ['websiteContent'] })`;
    const options = await stage.own('options.html');
    assert.equal(await options.run(`return ${isGiven}`), true);
    await shows(options, 'Services you ask');
    // Each switch draws the list anew; with the last one the permission goes.
    for (const name of [
      'Google News',
      'Bing News',
      'Wayback Machine',
      'Hacker News (Algolia)',
      'Crossref',
      'OpenAlex',
    ]) {
      await until(`the switch of ${name}`, () =>
        options.run(
          `const all = document.querySelector('[aria-label="Turn ${name} off"]'); all?.click(); return all !== null`,
        ),
      );
    }
    await until('the permission to be gone', async () => (await options.run(`return ${isGiven}`)) === false);
    await options.close();
    await stage.set({
      services: {
        'google-news': true,
        'bing-news': true,
        wayback: true,
        'hacker-news': true,
        crossref: true,
        openalex: true,
        gdelt: false,
      },
    });
    await tab.front();
    const next = stage.trial.demo('reprint');
    await tab.goto(next);
    await settled(stage, tab, next);
    await shows(sidebar, 'The river that came back');
    await unfold(sidebar, 'Who else carries it');
    await sidebar.click('Check elsewhere…');
    await stage.answerPrompt(false);
    await shows(sidebar, 'You did not allow it; nothing was asked.');
    assert.equal(log().length, before);
  });
