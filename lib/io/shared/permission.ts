/**
 * Which hosts the reader lets us ask. Given at a click, taken back in the settings or by the browser.
 *
 * The grant alone decides nothing: a content script on all sites already gives the background access to them, in both
 * browsers. So Firefox is asked for what it calls data collection too, which is the same question in its words, and
 * what counts beside the browser's answer is the reader's own choice (`Settings.services`).
 */
import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser';

/** What leaves the browser with a question, as Firefox names it: words of the page, and its address. Chrome throws on it. */
const collected: Permissions.Permissions['data_collection'] = ['websiteContent', 'browsingActivity'];

/** The match pattern for the site of an address; the pattern itself where it is one already. */
function patternOf(address: string): string {
  if (address.endsWith('/*')) return address;
  const url = URL.parse(address);
  // Match patterns know no ports: a permission is for all of a host's.
  return url ? `${url.protocol}//${url.hostname}/*` : address;
}

const wanted = (addresses: readonly string[]): Permissions.Permissions => ({
  origins: addresses.map(patternOf),
  ...(import.meta.env.FIREFOX ? { data_collection: collected } : {}),
});

/** May these addresses be asked now? Without it a request would tell our own origin, and its answer could not be read. */
export async function isPermitted(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.contains(wanted(addresses)).catch(() => false);
}

/**
 * Asks the reader for these hosts. Must be called straight from a click, before anything is awaited. A host that is
 * permitted already raises no question.
 */
export function requestHosts(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request(wanted(addresses)).catch(() => false);
}

/** Gives hosts back to the reader; with the last of them what Firefox calls data collection. Chrome keeps what the content script has. */
export async function giveBack(addresses: readonly string[], isLast: boolean): Promise<void> {
  const given: Permissions.Permissions = isLast ? wanted(addresses) : { origins: addresses.map(patternOf) };
  await browser.permissions.remove(given).catch(() => false);
}
