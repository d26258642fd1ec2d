import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import * as z from 'zod/mini';
import { toLetters } from '../../lib/memory/letters.ts';
import type { Surface } from '../../scripts/drive/surface.ts';
import { until } from '../../scripts/drive/until.ts';
import { enter, openMenu, openSidebarBeside, openStage, type Stage, settled, shows, type Tab } from './stage.ts';
import { article, credit } from './writing.ts';

let stage: Stage;
afterEach(() => stage?.close());

const Titles = z.array(z.object({ title: z.string(), site: z.string(), address: z.string(), hasText: z.boolean() }));

/** What is remembered, as the library asks for it: what came last first. */
async function remembered(own: Surface): Promise<z.infer<typeof Titles>> {
  const answer = await own.run(`const runtime = (window.browser ?? window.chrome).runtime;
    await runtime.sendMessage({ to: 'background', name: 'openRoom', data: {} });
    const { outcome, value, why } = await runtime.sendMessage({ to: 'memory', name: 'list', data: { before: null } });
    if (outcome !== 'done') throw new Error(why);
    return value.texts;`);
  return Titles.parse(answer);
}

/** Reads a page, and waits until the memory has told what it knows of it. */
async function read(url: string, where: 'tab' | 'window' = 'tab'): Promise<Tab> {
  const tab = await stage.open(url, where);
  await settled(stage, tab, url);
  await until(`what is known of ${url}`, async () => (await stage.state(tab))?.recall ?? null);
  return tab;
}

test('a text that is met again is told, in the panel and in the library, and can be forgotten', async () => {
  stage = await openStage();
  await stage.set({ memory: 'on' });
  const first = stage.trial.put('http://bay.example/oven', article('The cold oven'));
  const second = stage.trial.put(
    'http://tide.example/bread',
    article('No bread this morning', { tail: credit('Harbor Wire', 'http://wire.example/oven') }),
  );
  await read(first);
  const tab = await read(second);
  const sidebar = await openSidebarBeside(stage, tab);
  await shows(sidebar, /You read this text before: .?bay\.example/);
  await shows(sidebar, 'That page names no source; this one names');
  // Yesterday's copy learns today of its original.
  const again = await read(first);
  await again.front();
  const beside = await stage.sidebar(again);
  await shows(beside, /That page names .?Harbor Wire.? as its source; this one names none/);

  const library = await stage.own('library.html');
  await shows(library, '2 texts');
  await shows(library, '2 sites');
  await library.click('Sites');
  await shows(library, /1 text read, 1 from .?Harbor Wire/);
  await library.click('Texts');
  await enter(library, '[type=search]', 'bread tide');
  await shows(library, '2 of 2 found');
  await library.click('Keep, delete, take along');
  await library.click('Delete everything');
  await library.click('Yes, delete');
  await shows(library, 'Nothing is remembered yet');
  assert.deepEqual(await remembered(library), []);
});

test('the words are kept only where the reader saves them', async () => {
  stage = await openStage();
  await stage.set({ memory: 'on' });
  const tab = await read(stage.trial.put('http://bay.example/oven', article('The cold oven')));
  const options = await stage.own('options.html');
  assert.equal((await remembered(options))[0]?.hasText, false);
  await tab.front();
  const sidebar = await openSidebarBeside(stage, tab);
  await openMenu(sidebar);
  await sidebar.click('Save this text');
  await shows(sidebar, 'Saved');
  assert.equal((await remembered(options))[0]?.hasText, true);
  const library = await stage.own('library.html?text=1');
  await library.click('Show the saved text');
  await shows(library, 'the choir, which has no other talents');
});

test('nothing is remembered until the reader says so, nor of private windows, sites left alone and secret addresses', async () => {
  stage = await openStage({ inPrivate: true });
  const open = async (path: string, where: 'tab' | 'private' = 'tab') => {
    const url = stage.trial.put(`http://${path}`, article(`Read at ${path}`));
    const tab = await stage.open(url, where);
    if (where === 'tab') await settled(stage, tab, url);
    else await shows(await openSidebarBeside(stage, tab), 'Read at');
    return tab;
  };
  const options = await stage.own('options.html');
  await open('bay.example/before');
  await stage.set({ memory: 'on', leaveAlone: ['bank.example'] });
  const bank = await open('bank.example/account');
  await (await stage.clickButton(bank)).click('Read it this once');
  await open('tide.example/reset?token=a1b2c3d4e5f6a7b8c9d0e1f2');
  await open('shore.example/private', 'private');
  // What comes after all of these is remembered, so they would have been by now.
  await read(stage.trial.put('http://bay.example/after', article('After')), 'window');
  assert.deepEqual(
    (await remembered(options)).map(({ address }) => address),
    ['http://bay.example/after'],
  );
});

/** Where the room waits in vain. */
const nowhere = 'http://nowhere.example/';

/** Makes the room stand still before one of its next writes, as a power cut would meet it. */
const standStill = (before: number) => `let left = ${before};
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...values) {
    if (left-- === 0) {
      const request = new XMLHttpRequest();
      // Not answered: nothing of this process runs any more.
      request.open('GET', '${nowhere}', false);
      request.send();
    }
    return put.apply(this, values);
  };`;

test('the browser killed between any two steps of writing loses nothing that was kept', async () => {
  stage = await openStage();
  await stage.set({ memory: 'on' });
  const url = (at: number) =>
    stage.trial.put(
      `http://bay.example/${at}`,
      article(`Kept ${at}`, { tail: `<p>${`Told on day ${at} alone, by number ${7 * at}. `.repeat(12)}</p>` }),
    );
  const titles = async () => {
    const options = await stage.own('options.html');
    const found = await remembered(options);
    await options.close();
    return found.map(({ title }) => title);
  };
  await read(url(0));
  for (const step of [0, 1, 2]) {
    const stands = Promise.withResolvers<boolean>();
    stage.trial.put(nowhere, { body: '', silent: () => stands.resolve(true) });
    await (await stage.room()).run(standStill(step));
    const address = url(step + 1);
    const tab = await stage.open(address);
    // With fewer writes than that it is done instead.
    const done = until('it to be done', async () => (await stage.state(tab))?.recall ?? null).then(() => false);
    done.catch(() => undefined);
    const stood = await Promise.race([stands.promise, done]);
    assert.ok(stood || step > 0, 'nothing was written');
    await stage.crash();
    const kept = Array.from({ length: step + 1 }, (_, at) => `Kept ${step - at}`);
    const after = await titles();
    assert.deepEqual(
      after.filter((title) => title !== `Kept ${step + 1}`),
      kept,
    );
    // Read once more, it is kept once.
    await read(address);
    assert.deepEqual(await titles(), [`Kept ${step + 1}`, ...kept]);
  }
});

/** So many fingerprints of texts that nobody wrote, in letters. */
function prints(count: number): string[] {
  let chance = 1;
  return Array.from({ length: count }, () => {
    const hashes = Uint32Array.from({ length: 20 }, () => {
      chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
      return chance >>> 8;
    }).sort();
    return toLetters({ rate: 0, hashes });
  });
}

test('10,000 texts are brought in, found, and taken along as they were', async () => {
  stage = await openStage();
  await stage.set({ memory: 'on' });
  await read(stage.trial.put('http://bay.example/own', article('One of our own')));
  const library = await stage.own('library.html');
  await shows(library, '1 text');
  await library.click('Keep, delete, take along');
  const bringIn = `
    const rows = ${JSON.stringify(prints(10_000))};
    const lines = [JSON.stringify({ memory: 1 })];
    for (let at = 0; at < 10000; at++) lines.push(JSON.stringify({ text: {
      address: 'https://paper' + at % 40 + '.example/' + at, site: 'paper' + at % 40 + '.example', title: 'Title number ' + at,
      day: '2026-0' + (1 + at % 9) + '-11', published: null, language: 'en', lead: 'The first words of ' + at,
      origin: at % 3 ? null : { kind: 'wire', name: 'Wire ' + at % 5, organization: null, url: null } }, rows: rows[at] }));
    window.brought = lines;`;
  await library.run(`${bringIn}
    const box = new DataTransfer();
    box.items.add(new File([lines.join('\\n')], 'read.jsonl'));
    const input = document.querySelector('input[type=file]');
    input.files = box.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));`);
  await shows(library, /10,?000 taken in, 0 known already/);
  await shows(library, '10,001 texts');
  await enter(library, '[type=search]', 'number 9731');
  await shows(library, '1 of 10001 found');
  await library.run(`URL.createObjectURL = (blob) => { window.taken = blob; return ''; };
    HTMLAnchorElement.prototype.click = () => {};`);
  await library.click('JSON Lines');
  await shows(library, '10,001 texts written');
  const same = await library.run(`
    const taken = (await window.taken.text()).trim().split('\\n').map((line) => JSON.parse(line)).filter(({ text }) => text);
    const texts = new Map(taken.map(({ text, rows }) => [text.address, JSON.stringify({ text, rows })]));
    const brought = window.brought.slice(1).map((line) => JSON.parse(line));
    return [taken.length, brought.filter(({ text, rows }) => texts.get(text.address) !== JSON.stringify({ text, rows })).length];`);
  assert.deepEqual(same, [10_001, 0]);
});
