/** May anything about this page leave the computer? Asked before every request, by the panel and by the background. */
import { closedHost } from './publicHost';
import { hasSecret } from './secret';

/** Why the reader is asked once more before a word about a page is sent. */
export type Caution =
  | 'private-window'
  | 'file'
  | 'unknown'
  | 'loopback'
  | 'private-address'
  | 'intranet'
  | 'credentials'
  | 'token';

/** Parameters that only count clicks (Google, Meta, Microsoft, Mailchimp, Matomo, HubSpot …): never sent, never compared. */
const tracking =
  /^(?:utm_\w+|at_(?:medium|campaign|\w+)|(?:fb|g|dc|ms|tw|yc|wbra|gbra|li_fat_|ig|scc)l?clid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|vero_id|oly_\w+_id|wickedid|icid|ncid|cmpid|cmp|s_cid|srsltid|smid|smtyp|ocid|pk_\w+|mtm_\w+|piwik_\w+|__twitter_impression|amp|amp_js_v|amp_gsa|usqp|taid|outputtype|partner|ito|spm|scm|ref_?src|ref_?url|referrer|share_?from|xtor|xtref|guccounter|guce_\w+|_ga|_gl|fref|ref|src|source|campaign|rss)$/i;

/** What speaks against sending anything about the page at this address, or null where nothing does. */
export function cautionAbout(address: string, inPrivate: boolean): Caution | null {
  if (inPrivate) return 'private-window';
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return 'file';
  if (!url || !/^https?:$/.test(url.protocol)) return 'unknown';
  const closed = closedHost(url.hostname);
  if (closed) return closed;
  if (url.username || url.password) return 'credentials';
  return hasSecret(url.href, (name) => tracking.test(name)) ? 'token' : null;
}

/** The address without what only counts clicks, and without its fragment; the given one where it is none. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = '';
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  // Only where something goes: writing the parameters again would spell the others anew.
  if (kept.length < [...url.searchParams].length) url.search = new URLSearchParams(kept).toString();
  return url.href;
}

/**
 * The address as it may be sent to a service that has to know it: of the public web, without tracking. Null where it
 * is not public, or carries a name, a password, an address for mail or what looks like a token; then it is never sent, whatever the reader says.
 */
export function addressToSend(address: string): string | null {
  const bare = withoutTracking(address);
  return cautionAbout(bare, false) === null ? bare : null;
}
