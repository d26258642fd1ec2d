/** The text's way from its origin to this page. */
import type { Evidence } from './judge';
import type { Hop, NamedOrganization, Origin } from './model';

/** A wire's or a release's text may have come by way of another that republished it. */
export const viaOf = (best: Evidence | undefined, second: Evidence | undefined): Evidence | null =>
  second?.kind === 'republished' && best?.kind !== 'republished' ? second : null;

const hop = (
  role: Hop['role'],
  { name, organization, kind, country }: Origin | NamedOrganization,
  url: string | null,
  published: string | null,
): Hop => ({ role, name, organization, kind, country, url, published });

/** The hops of a text: from its origin, through another's hands where the page tells so, to the republisher. */
export const chainOf = (
  origin: Origin,
  via: Origin | null,
  republisher: NamedOrganization | null,
  here: { url: string | null; day: string | null },
): Hop[] => [
  hop('origin', origin, origin.url, origin.published),
  ...(via ? [hop('via', via, via.url, null)] : []),
  ...(republisher ? [hop('republisher', republisher, here.url, here.day)] : []),
];
