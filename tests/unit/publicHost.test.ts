import { expect, test } from 'vitest';
import { closedHost } from '../../lib/publicHost';

/** The first and the last address of each range that nobody else reaches, and those beside it. */
test.each<[string, string, string, string, string]>([
  ['9.255.255.255', '10.0.0.0', '10.255.255.255', '11.0.0.0', 'private-address'],
  ['100.63.255.255', '100.64.0.0', '100.127.255.255', '100.128.0.0', 'private-address'],
  ['169.253.255.255', '169.254.0.0', '169.254.255.255', '169.255.0.0', 'private-address'],
  ['172.15.255.255', '172.16.0.0', '172.31.255.255', '172.32.0.0', 'private-address'],
  ['191.255.255.255', '192.0.0.0', '192.0.0.255', '192.0.1.0', 'private-address'],
  ['192.0.1.255', '192.0.2.0', '192.0.2.255', '192.0.3.0', 'private-address'],
  ['192.88.98.255', '192.88.99.0', '192.88.99.255', '192.88.100.0', 'private-address'],
  ['192.167.255.255', '192.168.0.0', '192.168.255.255', '192.169.0.0', 'private-address'],
  ['198.17.255.255', '198.18.0.0', '198.19.255.255', '198.20.0.0', 'private-address'],
  ['198.51.99.255', '198.51.100.0', '198.51.100.255', '198.51.101.0', 'private-address'],
  ['203.0.112.255', '203.0.113.0', '203.0.113.255', '203.0.114.0', 'private-address'],
  ['223.255.255.255', '224.0.0.0', '255.255.255.255', '1.0.0.0', 'private-address'],
  ['126.255.255.255', '127.0.0.0', '127.255.255.255', '128.0.0.0', 'loopback'],
  ['1.0.0.0', '0.0.0.0', '0.255.255.255', '1.0.0.0', 'loopback'],
])('%s | %s – %s | %s: %s', (before, first, last, behind, kind) =>
  expect([before, first, last, behind].map(closedHost)).toEqual([null, kind, kind, null]),
);

test.each<[string, string | null]>([
  ['[::]', 'loopback'],
  ['[::1]', 'loopback'],
  ['[::2]', 'private-address'],
  ['[1fff::1]', 'private-address'],
  ['[2000::1]', null],
  ['[3ffe::1]', null],
  ['[4000::1]', 'private-address'],
  ['[2002::1]', 'private-address'],
  ['[2003::1]', null],
  ['[2001::1]', 'private-address'],
  ['[2001:0:1::1]', 'private-address'],
  ['[2001:1::1]', null],
  ['[2001:db8::1]', 'private-address'],
  ['[2001:db9::1]', null],
  ['[3fff::1]', 'private-address'],
  ['[3fff:fff::1]', 'private-address'],
  ['[3fff:1000::1]', null],
  ['[64:ff9b::808:808]', 'private-address'],
  ['localhost', 'loopback'],
  ['LOCALHOST.', 'loopback'],
  ['app.localhost', 'loopback'],
  ['mylocalhost', 'intranet'],
  ['localhost.example', null],
  ['intranet', 'intranet'],
  ['fritz.box', 'intranet'],
  ['nas.fritz.box', 'intranet'],
  ['blitz.box', null],
  ['paper.example', null],
  ['1.2.3.4.5', null],
])('%s: %s', (host, kind) => expect(closedHost(host)).toBe(kind));
