import { bareHost } from './text/address';

/** A host as it is compared: `bank.example.`, with the dot of the root, is the same one. */
const named = (hostname: string): string => bareHost(hostname.toLowerCase().replace(/\.$/, ''));

/** Whether a host is one of those the reader told us to leave alone: itself, or a subdomain of one. */
export function leavesAlone(hosts: readonly string[], hostname: string): boolean {
  const host = named(hostname);
  return hosts.map(named).some((name) => host === name || host.endsWith(`.${name}`));
}

/** The list with one more site, in the order of the alphabet; as it is where it covers the site already. */
export function withSite(hosts: readonly string[], site: string): string[] {
  return leavesAlone(hosts, site) ? [...hosts] : [...hosts, site].toSorted();
}

/** The list without what covers a site: its own name, and a name above it. */
export function withoutSite(hosts: readonly string[], site: string): string[] {
  return hosts.filter((name) => !leavesAlone([name], site));
}
