/** Does a host stand in the public web, or in a house, a machine, a network of its own? */

export type Closed = 'loopback' | 'private-address' | 'intranet';

/** IPv4 ranges that no stranger reaches, or that nobody has (IANA's special-purpose registry): first address, and bits that count. */
const closed: readonly (readonly [address: string, bits: number])[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const numberOf = (v4: string): number => v4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

function v4Kind(host: string): Closed | null {
  const number = numberOf(host);
  const isIn = (first: string, bits: number) =>
    Math.floor(number / 2 ** (32 - bits)) === Math.floor(numberOf(first) / 2 ** (32 - bits));
  if (isIn('0.0.0.0', 8) || isIn('127.0.0.0', 8)) return 'loopback';
  return closed.some(([first, bits]) => isIn(first, bits)) ? 'private-address' : null;
}

/**
 * Of IPv6 only 2000::/3 is the public web's, without what stands for an IPv4 address (2002::, 2001:0::) and what nobody
 * has (2001:db8::, 3fff::). ::ffff:c0a8:101 and 64:ff9b:: are IPv4 in other clothes.
 */
function v6Kind(host: string): Closed | null {
  if (host === '::1' || host === '::') return 'loopback';
  const [first = 0, second = 0] = (host.split('::')[0] ?? '')
    .split(':')
    .map((part) => Number.parseInt(part || '0', 16));
  const isWeb =
    first >= 0x2000 &&
    first < 0x4000 &&
    first !== 0x2002 &&
    !(first === 0x2001 && (second === 0 || second === 0xdb8)) &&
    !(first === 0x3fff && second < 0x1000);
  return isWeb ? null : 'private-address';
}

/** Endings that lead nowhere outside a house (RFC 6762, 8375, ICANN's `internal`, and what routers and clusters give out), or only through a network of its own. */
const inHouse =
  /\.(?:local|localdomain|internal|intranet|intra|corp|private|lan|home|home\.arpa|onion|i2p|consul|cluster|docker|svc|kube|nomad|workgroup|domain|dhcp|mdns|test|invalid|alt|ts\.net|fritz\.box)$|^fritz\.box$/;

/** Why a host (as a parsed address has it) is not of the public web; null where it is. */
export function closedHost(hostname: string): Closed | null {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  const v6 = /^\[(.+)\]$/.exec(host)?.[1];
  if (v6 !== undefined) return v6Kind(v6);
  if (/^\d+(?:\.\d+){3}$/.test(host)) return v4Kind(host);
  return !host.includes('.') || inHouse.test(host) ? 'intranet' : null;
}
