import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { families, type HostilePage } from '../hostile/index.ts';
import { serveHostile } from './served.ts';
import { isWhole, openStage, type Progress, type Stage, type Tab } from './stage.ts';
import { article } from './writing.ts';

/** P7: each page is read, or refused with a true reason, and another tab is answered meanwhile. Milliseconds. */
const patience = 5_000;
/** So long a page may take to load by itself before it is our turn. Milliseconds. */
const loading = 60_000;
/**
 * Pages that are open at once, beside an ordinary one. One that changes its address 50 times a second takes two thirds
 * of the time of Chromium's own process and nine tenths of Firefox's, without us as with us: there is no room for two.
 */
const atOnce = { tab: 6, window: 1 };

/** One family alone, all of it. */
const wanted = process.env.HOSTILE_FAMILY;

/** Reasons that can be true of a page that stands there; the others mean that something of ours gave way. */
const trueReasons = ['too-large', 'too-slow', 'not-article', 'long-address'];

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

interface Watched {
  page: HostilePage;
  tab: Tab;
  /** When our turn began: the page stood, or its load was begun that never ends. */
  from: number | null;
  /** How long we took; null while there is no answer. */
  took: number | null;
  last: Progress | null;
}

/** What is wrong with how a page ended; null where all is well. */
function faultOf({ page, took, last }: Watched): string | null {
  // Nothing is known of a document that is not there yet; asked, the popup says so.
  if (page.never === 'end') return null;
  if (took === null || took > patience) return `no answer after ${took ?? patience} ms (${last?.status}, ${last?.why})`;
  if (last?.status === 'read') return null;
  if (page.mustBeRead) return `refused: ${last?.why}`;
  return trueReasons.includes(last?.why ?? '') ? null : `refused with ${last?.why}`;
}

/** Opens pages at once, and says of each how it ended. */
async function visit(pages: readonly HostilePage[], where: 'tab' | 'window'): Promise<Watched[]> {
  const watched: Watched[] = [];
  for (const page of pages) {
    const tab = await stage.begin(serveHostile(stage.trial, page), where);
    watched.push({ page, tab, from: page.never ? Date.now() : null, took: null, last: null });
  }
  const begun = Date.now();
  const isOver = ({ from, took }: Watched) =>
    took !== null || (from === null ? Date.now() - begun > loading : Date.now() - from > 2 * patience);
  while (!watched.every(isOver)) {
    const progress = await stage.progress();
    for (const each of watched) {
      const now = progress.find(({ id }) => id === each.tab.id) ?? null;
      each.last = now;
      if (now?.isLoaded) each.from ??= Date.now();
      const isAnswered = now?.status === 'read' || now?.status === 'unread';
      if (isAnswered) each.took ??= each.from === null ? 0 : Date.now() - each.from;
    }
    await pause(50);
  }
  for (const { page, tab, from, took, last } of watched) {
    const loaded = from === null ? null : from - begun;
    if (isWhole && (loaded === null || loaded > 10_000 || took === null || took > 2_000))
      console.log(`${page.name}: loaded after ${loaded} ms, ${last?.status} ${last?.why ?? ''} ${took} ms later`);
    await tab.close();
  }
  return watched;
}

const ordinary: HostilePage = { name: 'an ordinary page', make: () => article('The warm oven'), mustBeRead: true };

/** Faults of pages that are opened at once; who was late among others is tried again with the ordinary page alone. */
async function faultsOf(pages: readonly HostilePage[], where: 'tab' | 'window'): Promise<string[]> {
  const faults: string[] = [];
  for (const first of await visit([...pages, ordinary], where)) {
    if (faultOf(first) === null) continue;
    const again = await visit(first.page === ordinary ? [...pages, ordinary] : [first.page, ordinary], where);
    faults.push(...again.flatMap((each) => faultOf(each) ?? []).map((fault) => `${first.page.name}: ${fault}`));
  }
  return faults;
}

/** Pages that are gone through together. */
interface Group {
  name: string;
  pages: readonly HostilePage[];
  /** What a page does by itself it does only where it is seen. */
  where: 'tab' | 'window';
}

const whereOf = (family: string) => (family === 'moving' ? 'window' : 'tab');
const groups: Group[] = families.map(({ name, pages }) => ({ name, pages, where: whereOf(name) }));

/** The first page of each family. */
const sample = (where: Group['where']): readonly HostilePage[] =>
  groups.filter((group) => group.where === where).flatMap(({ pages }) => pages.slice(0, 1));

const chosen: Group[] =
  isWhole || wanted
    ? groups.filter(({ name }) => !wanted || name === wanted)
    : [
        { name: 'one of each family', pages: sample('tab'), where: 'tab' },
        { name: 'one that moves', pages: sample('window'), where: 'window' },
      ];

for (const { name, pages, where } of chosen) {
  test(`${name}: ${pages.length} pages, each read or refused in time, and an ordinary page beside them`, async () => {
    const faults: string[] = [];
    for (let from = 0; from < pages.length; from += atOnce[where]) {
      faults.push(...(await faultsOf(pages.slice(from, from + atOnce[where]), where)));
    }
    assert.deepEqual(faults, []);
  });
}
