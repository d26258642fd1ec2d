/** Houses that issue texts about themselves, which are press releases and no journalism: offices, universities, companies. */
import { letter, wordsOf } from '../languages/word';
import type { OrganizationKind } from '../model';
import type { Organization } from '../organizations';
import type { Site } from '../site';

const kinds: ReadonlySet<OrganizationKind> = new Set([
  'university',
  'government',
  'intergovernmental',
  'company',
  'ngo',
  'scientific-publisher',
]);

const named = new RegExp(
  `(?<!${letter})${wordsOf('institution')}(?!${letter})|${letter}${wordsOf('institutionEnding')}(?!${letter})`,
  'iu',
);

/** Is it one by what we know of it, or by its name where we know nothing: "Lower Town University"? */
export const isInstitution = (name: string, organization: Organization | null): boolean =>
  organization ? kinds.has(organization.kind) : named.test(name);

/**
 * Domains that a state, its schools and offices alone may register: `.gov`, `.edu`, `.int`, and the same below a country
 * (`gov.uk`, `gouv.fr`, `gob.mx`, `go.jp`, `ac.at`), with the federal ones of Germany, Switzerland and Canada.
 */
const official =
  /(?:^|\.)(?:(?:gov|gouv|gob|gub|govt|gv|mil|edu|ac)(?:\.[a-z]{2})?|int|europa\.eu|bund\.de|admin\.ch|gc\.ca|go\.(?:jp|kr|id|th|ke|tz|ug))$/;

/** Is a site such a house's own? */
export const isOfInstitution = ({ organization }: Site, host: string): boolean =>
  official.test(host) || (organization !== null && kinds.has(organization.kind));
