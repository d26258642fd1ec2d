import { bareHost } from '../lib/text/address';

/** The host name a reader means by what they typed, an address or a name, without `www.`; null where there is none. */
export function siteName(typed: string): string | null {
  const text = typed.trim();
  const address = text === '' ? null : URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = bareHost(address?.hostname ?? '');
  return /^[^\s%]+\.[^\s%]+$/.test(host) || host === 'localhost' ? host : null;
}
