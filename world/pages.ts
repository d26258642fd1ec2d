/** What is told of single addresses: discussions on Hacker News, copies in the Wayback Machine. */
import { createHash } from 'node:crypto';
import type { Capture, Discussion } from './model.ts';

const statement = 'http://commonshore.example/2026/11/statement-on-the-harbor-bill.html';
const bill = 'http://harborrights.example/statements/harbor-bill.html';
const river = 'http://fieldnotes.example/2026/rivers/the-river-that-came-back.html';
const reprint = 'http://valleyledger.example/environment/river-returns.html';
const ferry = 'http://morningtide.example/world/ferry-talks.html';
const lighthouse = 'http://courrier-iles.example/societe/le-dernier-phare.html';
const marge = 'http://lamarge.example/societe/le-dernier-phare.html';

/** Submissions; the search finds what resembles an address, so some stand here to be told apart. */
export const discussions: readonly Discussion[] = [
  {
    id: '99010001',
    url: statement,
    title: 'The harbor bill forgets the people who live there',
    author: 'tidewatcher',
    points: 61,
    comments: 38,
    published: '2026-11-13T09:14:22Z',
  },
  {
    id: '99010002',
    url: `${statement}?utm_source=hn`,
    title: 'A statement against sixty-year quay leases',
    author: 'bollard',
    points: 4,
    comments: 0,
    published: '2026-11-12T20:02:51Z',
  },
  {
    id: '99010003',
    url: river,
    title: 'The river that came back',
    author: 'hedgerow',
    points: 412,
    comments: 187,
    published: '2026-10-02T14:37:08Z',
  },
  {
    id: '99010004',
    url: 'http://fieldnotes.example/2026/rivers/the-river-that-stayed-away.html',
    title: 'The river that stayed away',
    author: 'hedgerow',
    points: 12,
    comments: 3,
    published: '2026-08-19T07:55:00Z',
  },
  {
    id: '99010005',
    url: reprint,
    title: 'The river that came back [reprint]',
    author: 'shovels11',
    points: 2,
    comments: 1,
    published: '2026-10-07T18:21:40Z',
  },
  {
    id: '99010006',
    url: 'http://commonshore.example/2025/07/quay-map.html',
    title: 'Show HN: A map of every quay lease',
    author: 'bollard',
    points: 88,
    comments: 41,
    published: '2025-07-30T16:00:12Z',
  },
];

const capture = (url: string, timestamp: string, status = 200): Capture => ({
  url,
  timestamp,
  status,
  digest: base32(createHash('sha1').update(`${url} ${timestamp}`).digest()),
});

/** RFC 4648, as the index writes its digests. */
function base32(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => alphabet[Number.parseInt(five, 2)] ?? '');
}

/** Copies, in order of time. */
export const captures: readonly Capture[] = [
  capture(river, '20261002061214'),
  capture(reprint, '20261006104502'),
  capture(lighthouse, '20261028071133'),
  capture(marge, '20261104120907'),
  capture(bill, '20261111091844', 301),
  capture(bill, '20261111093044'),
  capture(statement, '20261112171532'),
  capture(statement, '20261114020811'),
  capture(ferry, '20261119073105'),
  capture(river, '20261120181900'),
];
