/** The way from the background to the gate of a tab, and why there is none where there is none. */
import type { Why } from '../../model';
import { browser } from '../shared/browser';
import type { GateRequest } from '../shared/gateProtocol';

type Reached = { outcome: 'answered'; answer: unknown } | { outcome: 'failed'; why: Why };

/** Asks the gate that stands in a tab. Undefined: none stands there. */
export async function askGate(tabId: number, request: GateRequest): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tabId, request, { frameId: 0 })) ?? undefined;
  } catch {
    return undefined; // A page of the browser's, or one we are kept out of.
  }
}

/** Sends a request to the gate of a tab, bringing one there first where need be and where the browser lets us. */
export async function reachGate(tabId: number, request: GateRequest): Promise<Reached> {
  const first = await askGate(tabId, request);
  if (first !== undefined) return { outcome: 'answered', answer: first };
  const refusal = await bringGate(tabId);
  const second = refusal === null ? await askGate(tabId, request) : undefined;
  if (second !== undefined) return { outcome: 'answered', answer: second };
  return { outcome: 'failed', why: await whyClosed(tabId, refusal) };
}

/**
 * Brings a gate into a page that has none; possible where a click on our button lent us the tab (`activeTab`).
 * Answers null, or the browser's words of refusal.
 */
async function bringGate(tabId: number): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The shops whose pages browsers keep all extensions out of. */
const stores = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/**
 * Why there is no way into a tab: by its address, or, where that is kept from us, by the words of the refusal. Null: the
 * gate was let in, and the page left before it answered.
 */
async function whyClosed(tabId: number, refusal: string | null): Promise<Why> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'gone';
  const url = URL.parse(tab.url ?? '');
  if (!url) return whyRefused(refusal ?? '');
  if (url.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(url.protocol)) return 'browser-page';
  if (stores.includes(url.hostname)) return 'store';
  if (isErrorPage(refusal)) return 'not-loaded';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  return refusal === null ? 'gone' : whyRefused(refusal, true);
}

const isErrorPage = (refusal: string | null): boolean => /showing error page/i.test(refusal ?? '');

/**
 * What a refusal says of a tab. Chromium names its own pages, its shop and its page of an error
 * (`extensions/common/manifest_constants.h`, `extensions/browser/scripting_utils.cc`, the same in every language).
 * Firefox tells nothing of use; but with the right to all sites, what keeps us out is the browser itself: a page of
 * its own where it keeps the address from us too, else one that did not load or that it shows in a viewer of its own.
 */
async function whyRefused(refusal: string, isSite = false): Promise<Why> {
  if (/gallery cannot be scripted/i.test(refusal)) return 'store';
  if (/^Cannot access an? \S+:\/\/ URL/i.test(refusal)) return 'browser-page';
  if (isErrorPage(refusal)) return 'not-loaded';
  const everywhere = { origins: ['http://*/*', 'https://*/*'] };
  if (import.meta.env.FIREFOX && (await browser.permissions.contains(everywhere)))
    return isSite ? 'kept-out' : 'browser-page';
  return 'no-access';
}
