/**
 * What the popup does before its program is even there: it asks the browser for the tab in front and what is known of
 * it, and for the page to be read where that only waited for a click on our button. No library is loaded here.
 */
import type { Tabs } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Found } from '@/lib/io/panel/frontTab';
import type { Envelope } from '@/lib/io/shared/protocol';
// By their paths: the tests, which know no alias, import this file.
import { askedName, tabName } from '../lib/io/shared/recordNames';
import { waitsForClick } from '../lib/waitsForClick';

interface OwnApi {
  runtime: { sendMessage(message: Envelope<'background', 'read'>): Promise<unknown> };
  tabs: { query(which: { active: true; currentWindow: true }): Promise<Tabs.Tab[]> };
  storage: { session: { get(names: string[]): Promise<Record<string, unknown>> } };
}

declare const browser: OwnApi | undefined;
declare const chrome: OwnApi;

const api = typeof browser === 'undefined' ? chrome : browser;

const waits = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'why' in record && waitsForClick(record.why);

async function find(): Promise<Found | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const [known, asked] = [tabName(tab.id), askedName(tab.id)];
  const { [known]: record, [asked]: askings } = await api.storage.session.get([known, asked]);
  // The popup's program asks as well, once it is there: who asks meanwhile gets the same answer.
  if (waits(record))
    api.runtime.sendMessage({ to: 'background', name: 'read', data: { tabId: tab.id } }).catch(() => undefined);
  return { tab, record, askings };
}

export default defineUnlistedScript(() => {
  const isPinned = new URLSearchParams(location.search).has('tab');
  globalThis.found = isPinned ? undefined : find().catch(() => null);
});
