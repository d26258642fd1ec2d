import { bareHost } from './text/address';

/** Whether a host is one of those the reader told us to leave alone: itself, or a subdomain of one. */
export function leavesAlone(hosts: readonly string[], hostname: string): boolean {
  const host = bareHost(hostname.toLowerCase());
  return hosts.some((name) => host === name || host.endsWith(`.${name}`));
}
