/** Our page that compares two texts: opening it, and what it asks of the background, the memory and the browser. */
import { type Asked, queryOf } from '../../compare/against';
import type { Comparison } from '../../compare/comparison';
import type { Fetched, Standing } from '../../compare/other';
import type { Listed } from '../../memory/model';
import type { ArticleText, Compared, TabState, Why } from '../../model';
import { hostOf } from '../../text/address';
import { browser } from '../shared/browser';
import { send } from '../shared/messages';
import { giveBack, isPermitted, requestHosts } from '../shared/permission';
import { readSettings } from '../shared/settings';
import { allStates, tabState } from '../shared/tabRecord';
import { askBackground } from './background';
import { readAll } from './memory';

/** Opens the page about the text of a tab; with what it is compared may be chosen there. */
export function openCompare({ tabId, with: against = null }: { tabId: number; with?: Asked['against'] }): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/compare.html${queryOf({ tabId, against })}`) });
}

/** The text that stands in a tab, and of which visit it is, where that is known; or why there is none. */
export async function textIn(tabId: number): Promise<{ text: ArticleText; visit: string | null } | Why> {
  const before = await tabState(tabId);
  const text = (await askBackground('text', { tabId })) ?? 'too-slow';
  if (typeof text === 'string') return text;
  const after = await tabState(tabId);
  // Where the tab went on meanwhile, nobody knows of which visit the text is.
  return { text, visit: before && before.visit === after?.visit ? before.visit : null };
}

/** Calls back with the texts whose words the reader saved, as they are found; never where nothing was ever remembered. */
export async function savedTexts(found: (saved: readonly Listed[]) => void): Promise<void> {
  if ((await readSettings()).memory === 'undecided') return;
  let saved: readonly Listed[] = [];
  await readAll({ before: null, known: null }, new AbortController().signal, (texts) => {
    const more = texts.filter(({ hasText }) => hasText);
    if (more.length === 0) return;
    saved = [...saved, ...more];
    found(saved);
  });
}

const standingOf = ({ tabId, url, report }: TabState): Standing[] =>
  report && report.verdict.kind !== 'not-article'
    ? [
        {
          tabId,
          url,
          site: report.page.site ?? hostOf(url) ?? '',
          title: report.page.title,
          language: report.page.language,
        },
      ]
    : [];

/**
 * The texts that were read in other tabs, those that were read last first. What stands in a private window is listed for
 * a tab of one alone.
 */
export async function standingTexts(but: number): Promise<Standing[]> {
  const states = (await allStates()).filter(({ tabId }) => tabId !== but);
  const mayList = await isPrivate(but);
  const isListed = await Promise.all(states.map(async ({ tabId }) => mayList || !(await isPrivate(tabId))));
  return states
    .filter((_, at) => isListed[at])
    .toSorted((a, b) => b.at - a.at)
    .flatMap(standingOf);
}

/**
 * Asks the site of an address for its page; called straight from a click, for the browser asks the reader first. What
 * he allows is for this one time, unless he had allowed it before; as far as the browser lets us give it back.
 */
export function askForText(url: string): Promise<Fetched> {
  const before = isPermitted([url]);
  const asked = requestHosts([url]);
  return fetchOnce(url, before, asked);
}

async function fetchOnce(url: string, before: Promise<boolean>, asked: Promise<boolean>): Promise<Fetched> {
  const wasPermitted = await before;
  if (!(await asked)) return { is: 'failed', why: 'no-permission' };
  const reply = await send('background', 'fetchText', { url });
  if (!wasPermitted) {
    const { services } = await readSettings();
    await giveBack([url], !Object.values(services).some(Boolean));
  }
  return reply.outcome === 'silent' ? { is: 'failed', why: 'silent' } : reply.answer;
}

/** Has a copy compared with its original; null where the room gave no answer. */
export const compareTexts = (copy: ArticleText, original: ArticleText): Promise<Comparison | null> =>
  askBackground('compare', { copy, original });

/** Stops asking for a page. */
export function stopAsking(url: string): void {
  void send('background', 'stopText', { url });
}

/** Keeps what came of a comparison beside the report of the tab's visit. */
export function keepCompared(tabId: number, visit: string, compared: Compared): void {
  void send('background', 'compared', { tabId, visit, compared });
}

/** Opens a page in a tab, there to be read and compared. */
export function openPage(url: string): void {
  void browser.tabs.create({ url });
}

/** Is a tab one of a private window? */
export async function isPrivate(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => null))?.incognito ?? false;
}
