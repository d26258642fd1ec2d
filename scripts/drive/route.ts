/** How a browser is led to the services on this machine under their own names, and comes to trust their certificate. */
import type { Services } from '../../world/serviceServer.ts';

/** For Chromium: its resolver's rules. Only the ports of the services; all else goes where it always goes. */
export const resolverRules = ({ hosts, ownHosts, tlsPort, httpPort }: Services): string[] => [
  ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${tlsPort}`),
  ...ownHosts.map((host) => `MAP ${host} 127.0.0.1:${httpPort}`),
];

/** For Chromium: trust in this one key, and no other that is not trusted anyway. */
export const trustSwitch = ({ spki }: Services): string => `--ignore-certificate-errors-spki-list=${spki}`;

/** For Firefox: a script that sends the services' names through our own proxy, and all else straight out. */
export function proxyScript({ hosts, ownHosts, httpPort }: Services): string {
  const names = [...hosts, ...ownHosts.map((host) => host.replace(/:\d+$/, ''))];
  const script = `function FindProxyForURL(url, host) {
    for (const name of ${JSON.stringify(names)}) if (shExpMatch(host, name)) return 'PROXY 127.0.0.1:${httpPort}';
    return 'DIRECT';
  }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}
