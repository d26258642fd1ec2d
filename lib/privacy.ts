/** May anything about this page leave the computer? Asked before every request, by the panel and by the background. */

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
  /^(?:utm_\w+|at_(?:medium|campaign|\w+)|(?:fb|g|dc|ms|tw|yc|wbra|gbra|li_fat_|ig|scc)l?clid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|hsctatracking|vero_id|oly_\w+_id|wickedid|icid|ncid|cmpid|cmp|s_cid|smid|smtyp|ocid|pk_\w+|mtm_\w+|piwik_\w+|__twitter_impression|amp|amp_js_v|amp_gsa|usqp|taid|outputtype|partner|ito|spm|scm|ref_?src|ref_?url|referrer|share_?from|xtor|xtref|guccounter|guce_\w+|_ga|_gl|fref|ref|src|source|campaign|rss)$/i;

const secretName =
  /(?:^|[_-])(?:token|auth|authkey|authuser|apikey|api_key|key|secret|pass|passwd|password|pwd|pw|session|sessionid|sid|jsessionid|phpsessid|sig|signature|hmac|jwt|ticket|otp|code|invite|magic|nonce|credential|access|unlock|unlocked|gift|giftcode|email|e-mail|mail|user|userid|username|login|account|phone)(?:$|[_-])/i;
const camelSecret = /(?:Token|Auth|Key|Secret|Pass|Password|Session|Sig|Signature|Ticket|Code|Email|User)(?:Id)?$/;

/** Long and random, as no word, date or article number is: a JSON Web Token, or digits and letters mixed. */
const isRandom = (value: string): boolean =>
  /^eyJ[\w-]+\./.test(value) ||
  (/^[\w~+/=-]{24,}$/.test(value) &&
    /\d/.test(value) &&
    /[a-z]/i.test(value) &&
    !/[a-z]{5,}[-_][a-z]{2,}/i.test(value));

const isTokenLike = ([name, value]: [string, string]): boolean =>
  !tracking.test(name) && value !== '' && (secretName.test(name) || camelSecret.test(name) || isRandom(value));

/** IPv4 ranges that no stranger reaches (RFC 1918, 3927, 6598), and those of this machine (RFC 1122). */
function addressKind(host: string): 'loopback' | 'private-address' | null {
  const v4 = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (v4) {
    const [a, b] = [Number(v4[1]), Number(v4[2])];
    if (a === 127 || a === 0) return 'loopback';
    const isPrivate =
      a === 10 ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 169 && b === 254) ||
      (a === 100 && b >= 64 && b < 128);
    return isPrivate ? 'private-address' : null;
  }
  const v6 = /^\[(.+)\]$/.exec(host)?.[1];
  if (!v6) return null;
  if (v6 === '::1' || v6 === '::') return 'loopback';
  // An IPv4 address in IPv6's clothes (::ffff:c0a8:1) is treated as private, whichever it is.
  return /^f[cd]|^fe[89ab]|^::ffff:/i.test(v6) ? 'private-address' : null;
}

/** Endings that lead nowhere outside a house (RFC 6762, 8375, ICANN's `internal`), or nowhere at all without a dot. */
const inHouse = /\.(?:local|localdomain|internal|intranet|intra|corp|private|lan|home|home\.arpa)$/;

/** What speaks against sending anything about the page at this address, or null where nothing does. */
export function cautionAbout(address: string, inPrivate: boolean): Caution | null {
  if (inPrivate) return 'private-window';
  const url = URL.parse(address);
  if (url?.protocol === 'file:') return 'file';
  if (!url || !/^https?:$/.test(url.protocol)) return 'unknown';
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  const kind = addressKind(host);
  if (kind) return kind;
  const isNumber = /^[\d.]+$|^\[/.test(host);
  if (!isNumber && (!host.includes('.') || inHouse.test(host))) return 'intranet';
  if (url.username || url.password) return 'credentials';
  return [...url.searchParams].some(isTokenLike) ? 'token' : null;
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
 * is not public, or carries a name, a password or what looks like a token; then it is never sent, whatever the reader says.
 */
export function addressToSend(address: string): string | null {
  const bare = withoutTracking(address);
  return cautionAbout(bare, false) === null ? bare : null;
}
