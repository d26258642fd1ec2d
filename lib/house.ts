/** The houses behind a page: whose site it is, whose people wrote the text. */
import type { Evidence } from './judge';
import type { NamedOrganization, Origin } from './model';
import { type Organization, resolveDomain } from './organizations';
import type { Page } from './page';
import type { Scene } from './scene';
import { brandOf, isTenant, nativeName } from './site';
import { httpOnly } from './source/address';
import { isLatin } from './text/script';

const named = (organization: Organization, page: Page): NamedOrganization => ({
  name: nativeName(organization, page) ?? organization.name,
  organization: organization.id,
  kind: organization.kind,
  country: organization.country,
  homepage: httpOnly(organization.homepage),
});

/** The house of the site, under the name by which its readers know it. */
export function siteHouse({ page, site }: Scene): NamedOrganization | null {
  const organization = resolveDomain(page.host);
  if (organization && !isTenant(organization, page.host))
    return { ...named(organization, page), name: site.name ?? organization.name };
  return site.name ? { name: site.name, organization: null, kind: null, country: null, homepage: null } : null;
}

/** A clue that is less sure than this by itself does not tell who signs. */
const telling = 0.4;

/**
 * Whose people wrote it: the origin's, except where the site's own desk worked an agency's report into its own
 * ("SZ/KNA", "von dpa, unserer Redaktion"); an original is its own site's.
 */
export function authorHouse(
  scene: Scene,
  origin: Origin | null,
  evidence: Evidence | undefined,
): NamedOrganization | null {
  const { page, site } = scene;
  const sure = (evidence?.clues ?? []).filter(({ trust, signal }) => trust >= telling && signal !== 'address');
  const isReworked = evidence?.kind === 'wire' && sure.length > 0 && sure.every(({ mixed }) => mixed);
  if (origin && !isReworked) {
    const { name, organization, kind, country, homepage } = origin;
    return { name, organization, kind, country, homepage };
  }
  const here = page.isArticle ? siteHouse(scene) : null;
  // A house is known by its own name, its site by that of a section; in other scripts the page knows better.
  if (!here) return null;
  return site.organization && isLatin(here.name) && !isTenant(site.organization, page.host)
    ? named(site.organization, page)
    : { ...here, name: brandOf(here.name, page.host) };
}
