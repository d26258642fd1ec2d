/** What our pages ask for when the reader clicks: of the background about a tab, and of the browser. */
import { caps } from '../../caps';
import type { Began, Topic } from '../../coverage/model';
import type { Kit, Why } from '../../model';
import { browser } from '../shared/browser';
import { send } from '../shared/messages';
import { askBackground } from './background';
import { askMemory } from './memory';

/**
 * The reader asks: read this tab now, whatever the settings say. Answers why it cannot be, once that is known; null
 * where it is read, or nobody answered.
 */
export const requestReading = (tabId: number): Promise<Why | null> => askBackground('read', { tabId });

/** Asks whose words these are, on the page that stands in a tab. */
export function requestLookUp(tabId: number, selection: string): void {
  void send('background', 'lookUp', { tabId, selection: selection.slice(0, caps.passage) });
}

/** Opens the view of a tab in a tab of its own, to be printed. */
export function openPrint(tabId: number): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}&print`) });
}

/** Scrolls to the words on the page and marks them; false where they are not there. */
export async function showOnPage(tabId: number, quote: string): Promise<boolean> {
  return (await askBackground('show', { tabId, quote })) ?? false;
}

/** The kit of the page that stood in a tab on a visit, or why there is none. */
export async function requestKit(tabId: number, visit: string): Promise<Kit | Why> {
  return (await askBackground('kit', { tabId, visit })) ?? 'too-slow';
}

/** Asks the chosen services about the page of a visit. What they answer comes through `followTab`. */
export async function requestAnswers(
  tabId: number,
  visit: string,
  topic: Topic,
  detail: string,
  confirmed: boolean,
): Promise<Began | 'silent'> {
  const reply = await send('background', 'ask', { tabId, visit, topic, detail, confirmed });
  return reply.outcome === 'answered' ? reply.answer : 'silent';
}

/** Stops what was asked. */
export function stopAnswers(tabId: number, topic: Topic, detail: string): void {
  void send('background', 'stop', { tabId, topic, detail });
}

/** Takes the mark off the page's words again. */
export function clearHighlight(tabId: number): void {
  void send('background', 'unshow', { tabId });
}

/** Opens the page that shows how all this works. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Which version of us this is. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Saves the words of the text in a tab, which is remembered under this number; false where they could not be. */
export async function saveText(tabId: number, id: number): Promise<boolean> {
  const text = await askBackground('text', { tabId });
  if (text === null || typeof text === 'string') return false;
  const saved = await askMemory('save', { id, text });
  return saved?.outcome === 'done' && saved.value;
}

/** Opens what was read; at one text, where one is meant. */
export function openLibrary(id: number | null): void {
  const at = id === null ? '' : `?text=${id}`;
  void browser.tabs.create({ url: browser.runtime.getURL(`/library.html${at}`) });
}

/** Opens the settings page. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}
