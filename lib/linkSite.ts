/** What the dataset says of the site that a link leads to. */
import type { LinkSite } from './model';
import { resolveDomain } from './organizations';
import { isTenant } from './site';
import { hostOf } from './text/address';

/** Who is at home at an address, and whose they are; nothing of a blog on somebody's network, which is its author's. */
export function linkSite(url: string): LinkSite {
  const host = hostOf(url) ?? '';
  const found = resolveDomain(host);
  const house = found && !isTenant(found, host) ? found : null;
  if (!house) return { organization: null, owner: null };
  const { name, id: organization, kind, country, homepage, owner } = house;
  return { organization: { name, organization, kind, country, homepage }, owner };
}
