/** All services of the world, and which of them a request is for. */
import type { Service } from '../service.ts';
import { archive } from './archive.ts';
import { bingNews } from './bingNews.ts';
import { crossref } from './crossref.ts';
import { gdelt } from './gdelt.ts';
import { googleNews } from './googleNews.ts';
import { hackerNews } from './hackerNews.ts';
import { openalex } from './openalex.ts';
import { searxng } from './searxng.ts';
import { wayback } from './wayback.ts';
import { wikidata } from './wikidata.ts';
import { wikipedia } from './wikipedia.ts';

export const services: readonly Service[] = [
  googleNews,
  bingNews,
  wayback,
  hackerNews,
  crossref,
  openalex,
  wikidata,
  wikipedia,
  gdelt,
  searxng,
  archive,
];

/** Where Google sends readers who have not agreed yet; to see that nobody follows. */
export const consentHost = 'consent.google.com';

/** The hosts that are spoken to over TLS; `*.` stands for one name before. */
export const secureHosts: readonly string[] = [...services.flatMap(({ hosts }) => hosts), consentHost];

/** Invented hosts of services that a reader runs himself, with the port where each is. */
export const ownHosts: readonly string[] = ['searx.example:80', 'elastic.example:9200'];

const isAmong = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** Whether this host is one of ours over TLS. */
export const isSecureHost = (host: string): boolean => secureHosts.some((pattern) => isAmong(host, pattern));

/** The service that answers this address, or null. What a reader runs himself is told by its path. */
export function serviceAt({ hostname, pathname }: URL): Service | null {
  const known = services.find(({ hosts }) => hosts.some((pattern) => isAmong(hostname, pattern)));
  if (known || isSecureHost(hostname)) return known ?? null;
  if (pathname.endsWith('/_search')) return archive;
  return pathname.endsWith('/search') ? searxng : null;
}
