import { parse } from 'tldts';
import { remembering } from '../remember';
import { bareHost } from '../text/address';
import { dataset, type Organization } from './dataset';
import { foldName } from './name';

/**
 * Hosts in the Public Suffix List's private part (`name.wordpress.com`, `name.github.io`) belong to their tenants,
 * so they count as domains of their own.
 */
const readHost = remembering((hostOrUrl) => parse(hostOrUrl.trim(), { allowPrivateDomains: true }));

/** A page's links lead to few hosts. */
const read = (hostOrUrl: string) => readHost(/^https?:\/\/([\w.-]+)(?=[/?#]|$)/.exec(hostOrUrl)?.[1] ?? hostOrUrl);

/** The domain somebody registered, `bbc.co.uk` for `https://www.bbc.co.uk/news`; null for addresses of machines and for no host at all. */
export function registrableDomain(hostOrUrl: string): string | null {
  return read(hostOrUrl).domain;
}

/** The folded word somebody registered, `bbc` for `https://www.bbc.co.uk/news`; empty where there is none. */
export const domainLabel = (hostOrUrl: string): string => foldName(registrableDomain(hostOrUrl)?.split('.')[0] ?? '');

/** The organization with the longest domain that ends the host; null where the dataset has none. */
export const resolveDomain = remembering((hostOrUrl): Organization | null => {
  const { hostname, isIp } = read(hostOrUrl);
  if (!hostname || isIp) return null;
  const labels = hostname.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const organization = dataset().byDomain.get(labels.slice(i).join('.'));
    if (organization) return organization;
  }
  return null;
});

/** Whom the organization belongs to. A state's agencies and offices are not one newsroom, so a state makes no group. */
function group(organization: Organization): string {
  const { owner } = organization;
  if (!owner || owner.startsWith('Government of ')) return organization.id;
  const key = foldName(owner);
  const known = dataset().byName.get(key)?.[0]?.organization;
  return known && known.id !== organization.id ? group(known) : key;
}

/**
 * The house an organization belongs to, by name: its owner's, or the owner's owner's; its own where it has none, or a
 * state owns it. Two of one house are not independent of each other.
 */
export function houseOf(organization: Organization): string {
  const { owner } = organization;
  if (!owner || owner.startsWith('Government of ')) return organization.name;
  const known = dataset().byName.get(foldName(owner))?.[0]?.organization;
  return known && known.id !== organization.id ? houseOf(known) : owner;
}

/** First labels that many unrelated papers chose for themselves under the endings of their countries. */
const genericLabels = new Set(
  'news express standard times mirror post herald journal today world sport sports media press star metro online independent tribune nation national observer guardian telegraph chronicle gazette monitor radio voice'.split(
    ' ',
  ),
);

/** Are two hosts (or addresses) one, whoever registered it? Nobody did where it is a public suffix itself: gov.uk. */
export function isSameHost(a: string, b: string): boolean {
  const [x, y] = [read(a), read(b)];
  return !x.isIp && !!x.hostname && !!y.hostname && bareHost(x.hostname) === bareHost(y.hostname);
}

/**
 * Do two hosts (or addresses) belong to one house: one registrable domain, one organization, one private owner, or
 * one brand under two endings (`bbc.com`, `bbc.co.uk`)? Two blogs of one platform do not.
 */
export function sameGroup(a: string, b: string): boolean {
  if (isSameHost(a, b)) return true;
  const [x, y] = [read(a), read(b)];
  if (!x.domain || !y.domain) return false;
  const [own, other] = [resolveDomain(a), resolveDomain(b)];
  if (own?.kind === 'blog-network') return x.hostname === y.hostname;
  if (x.domain === y.domain) return true;
  if (own && other) return own.id === other.id || group(own) === group(other);
  const brand = x.domainWithoutSuffix ?? '';
  return brand === y.domainWithoutSuffix && brand.length > 3 && !genericLabels.has(brand);
}

/** Endings of countries that sites all over the world use for their sound. */
const borrowedEndings = new Set('ai am cc co eu fm gg im io la ly me nu re sc sh so st su tk to tv vc ws'.split(' '));

/** The country a host's ending speaks for, ISO 3166 alpha-2, or null. */
export function countryOfDomain(hostOrUrl: string): string | null {
  const ending = read(hostOrUrl).hostname?.split('.').at(-1) ?? '';
  if (ending.length !== 2 || borrowedEndings.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}
