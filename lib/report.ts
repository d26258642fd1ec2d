/** Page → Report: the whole detector, readable at one glance. */

import { authorsOf } from './authors';
import { type Evidence, weigh } from './evidence';
import { leadOf, published, related } from './facts';
import type { Hop, NamedOrganization, Origin, Report } from './model';
import {
  domainLabel,
  foldName,
  type Organization,
  organizationById,
  registrableDomain,
  resolveDomain,
} from './organizations';
import { type Block, linkedAs, type Page } from './page';
import { foldText } from './phrases';
import { cluesOf } from './signals';
import { decodeURIComponentSafely, isStory } from './signals/address';
import { brandOf, isTenant, type Site, siteOf } from './site';
import { placesOf } from './source/place';
import { termsOf } from './terms';

/** Below this nothing is claimed: a wrong claim is worse than silence. */
export const claimFloor = 0.65;

const isLatin = (text: string) => /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]*$/u.test(text);

const http = (url: string | null | undefined) => (url && /^https?:\/\//i.test(url) ? url : null);

const named = (organization: Organization): NamedOrganization => ({
  name: organization.name,
  organization: organization.id,
  kind: organization.kind,
  country: organization.country,
  homepage: http(organization.homepage),
});

/** Words that tell one headline from another, in their comparing form. */
const telling = (text: string) => new Set(foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/**
 * The original's address where no clue gives it: a canonical on a domain of the house that the text names, or the
 * page's one link to a story there; of several, the one whose address repeats the headline.
 */
function addressOf({ organization, name }: Evidence, page: Page, site: Site): string | null {
  const folded = foldName(name);
  const isTheirs = (url: string): boolean => {
    if (site.isHere(url)) return false;
    const domain = domainLabel(url);
    return organization
      ? resolveDomain(url)?.id === organization
      : folded.length > 4 && domain.length > 4 && (domain.includes(folded) || folded.includes(domain));
  };
  const canonical = linkedAs(page, 'canonical')[0] ?? '';
  if (isTheirs(canonical)) return canonical;
  const { head, foot } = placesOf(page);
  const linked = (blocks: readonly Block[]) =>
    new Set(
      blocks.flatMap(({ links }) => links.map(({ href }) => href)).filter((url) => isStory(url) && isTheirs(url)),
    );
  const title = telling(page.title);
  const repeats = (url: string) => [...telling(decodeURIComponentSafely(url))].filter((word) => title.has(word)).length;
  const [best] = [...linked(page.blocks.filter(({ zone }) => zone === 'main'))].sort((a, b) => repeats(b) - repeats(a));
  if (best && repeats(best) >= 3) return best;
  const near = [...linked([...head, ...foot])];
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The site of an origin that the dataset does not know: a link from the text to a domain of its name. */
function homepageOf(name: string, page: Page, site: Site): string | null {
  const folded = foldName(name);
  const link = page.blocks
    .filter(({ zone }) => zone === 'main')
    .flatMap(({ links }) => links)
    .find(({ href }) => {
      const label = domainLabel(href);
      return (
        label.length > 3 &&
        !site.isHere(href) &&
        (folded === label || folded === foldName(registrableDomain(href) ?? ''))
      );
    });
  return link && URL.canParse(link.href) ? new URL(link.href).origin : null;
}

function originOf(evidence: Evidence, page: Page, site: Site): Origin {
  const organization = evidence.organization ? organizationById(evidence.organization) : null;
  return {
    name: evidence.name,
    organization: organization?.id ?? null,
    kind: organization?.kind ?? null,
    country: organization?.country ?? null,
    domain: (evidence.url ? registrableDomain(evidence.url) : null) ?? organization?.domains[0] ?? null,
    homepage: http(evidence.homepage ?? organization?.homepage ?? homepageOf(evidence.name, page, site)),
    url: http(evidence.url ?? addressOf(evidence, page, site)),
    published: null,
  };
}

function republisherOf(page: Page, site: Site): NamedOrganization | null {
  const organization = resolveDomain(page.host);
  if (organization && !isTenant(organization, page.host))
    return { ...named(organization), name: site.name ?? organization.name };
  return site.name ? { name: site.name, organization: null, kind: null, country: null, homepage: null } : null;
}

function hop(role: Hop['role'], from: Origin | NamedOrganization, url: string | null, day: string | null): Hop {
  return {
    role,
    name: from.name,
    organization: from.organization,
    kind: from.kind,
    country: from.country,
    url,
    published: day,
  };
}

/**
 * Whose people wrote it: the origin's, except where the site's own desk worked an agency's report into its own
 * ("SZ/KNA", "von dpa, unserer Redaktion"); an original is its own site's.
 */
function authorHouse(
  page: Page,
  site: Site,
  origin: Origin | null,
  evidence: Evidence | null,
): NamedOrganization | null {
  const sure = (evidence?.clues ?? []).filter(({ trust, signal }) => trust >= 0.85 && signal !== 'address');
  const isReworked = evidence?.kind === 'wire' && sure.length > 0 && sure.every(({ mixed }) => mixed);
  if (origin && !isReworked) {
    const { name, organization, kind, country, homepage } = origin;
    return { name, organization, kind, country, homepage };
  }
  const here = page.isArticle ? republisherOf(page, site) : null;
  // A house is known by its own name, its site by that of a section; in other scripts the page knows better.
  if (!here) return null;
  return site.organization && isLatin(here.name) && !isTenant(site.organization, page.host)
    ? named(site.organization)
    : { ...here, name: brandOf(here.name, page.host) };
}

/** Reads a page and answers: where its text comes from, who stands behind it, what may be done with it. */
export function report(page: Page): Report {
  const site = siteOf(page);
  const { clues, silent } = cluesOf(page, site);
  const evidence = weigh(clues).filter(({ confidence }) => confidence >= claimFloor);
  const [best, second] = page.isArticle ? evidence : [];
  const origin = best ? originOf(best, page, site) : null;
  const republisher = origin ? republisherOf(page, site) : null;
  const date = published(page);
  const signed = authorsOf(page, site);
  const via =
    best && second && second.kind === 'republished' && best.kind !== 'republished'
      ? originOf(second, page, site)
      : null;
  const chain = origin
    ? [
        hop('origin', origin, origin.url, origin.published),
        ...(via ? [hop('via', via, via.url, null)] : []),
        ...(republisher ? [hop('republisher', republisher, http(page.url), date?.day ?? null)] : []),
      ]
    : [];
  // The origin signs as origin, unless it is its author's own site.
  const persons = signed.authors.filter(
    ({ name }) =>
      !origin || foldName(name) !== foldName(origin.name) || foldName(origin.domain ?? '').startsWith(foldName(name)),
  );
  const authorOrganization = authorHouse(page, site, origin, best ?? null);
  const { terms, clues: termsClues } = termsOf({
    page,
    site,
    kind: best?.kind ?? 'no-sign',
    origin,
    republisher,
  });
  return {
    version: 1,
    page: {
      url: page.url,
      title: page.title,
      lead: page.isArticle ? leadOf(page) : null,
      site: site.name,
      language: page.language,
      published: date?.day ?? null,
      wordCount: page.wordCount,
    },
    verdict: best
      ? { kind: best.kind, confidence: Math.round(best.confidence * 100) / 100 }
      : { kind: page.isArticle ? 'no-sign' : 'not-article', confidence: 0.8 },
    origin,
    chain,
    republisher,
    authors: persons,
    authorOrganization,
    terms,
    related: related(page, site, persons),
    clues: [
      ...(best?.clues ?? []),
      ...(via ? (second?.clues ?? []) : []),
      ...signed.clues,
      ...termsClues,
      ...(date ? [date.clue] : []),
    ].slice(0, 40),
    silent,
  };
}

/** The report of a page that is no article, or was never read. */
export function emptyReport(url: string, title: string): Report {
  return {
    version: 1,
    page: { url, title, lead: null, site: null, language: null, published: null, wordCount: 0 },
    verdict: { kind: 'not-article', confidence: 0.8 },
    origin: null,
    chain: [],
    republisher: null,
    authors: [],
    authorOrganization: null,
    terms: null,
    related: { cited: [], topics: [], byAuthor: [], studies: [] },
    clues: [],
    silent: [],
  };
}
