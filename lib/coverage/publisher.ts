/** Who publishes: an agency, an outlet, the site of a page; and which two are one, or of one house. */
import type { OrganizationKind } from '../model';
import { foldName } from '../organizations/name';
import type { Outlet } from './model';

export interface Publisher {
  name: string;
  organization: string | null;
  /** The registrable one. */
  domain: string | null;
  /** Whose house it is, by name. */
  house: string | null;
}

/** Are two the same? A domain each tells; else the name does. Two papers of one name on two sites are two. */
export function isOne(a: Publisher, b: Publisher): boolean {
  if (a.organization !== null && b.organization !== null) return a.organization === b.organization;
  if (a.domain !== null && b.domain !== null) return a.domain === b.domain;
  return foldName(a.name) !== '' && foldName(a.name) === foldName(b.name);
}

export const isOneHouse = (a: Publisher, b: Publisher): boolean =>
  a.house !== null && b.house !== null && foldName(a.house) === foldName(b.house);

/** Kinds of sites that show what others wrote: a portal, a platform, a wire of press releases. */
const shows: readonly (OrganizationKind | null)[] = ['aggregator', 'blog-network', 'press-release-wire'];

/** Who published what stands at an outlet; null where it shows what somebody unnamed wrote. */
export function publisherOf({ name, organization, domain, house, via, kind }: Outlet): Publisher | null {
  if (via !== null) return name === '' ? null : { name, organization, domain: null, house };
  if (shows.includes(kind) || (name === '' && domain === null)) return null;
  return { name: name || (domain ?? ''), organization, domain, house };
}
