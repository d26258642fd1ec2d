/** Page → Report: the whole detector, readable at one glance. */
import { type Evidence, weigh } from './evidence';
import { authors, published, related } from './facts';
import type { Hop, NamedOrganization, Origin, Report } from './model';
import { foldName, type Organization, organizationById, registrableDomain, resolveDomain } from './organizations';
import type { Page } from './page';
import { signals } from './signals';
import { type Site, siteOf } from './site';
import { termsOf } from './terms';

/** Below this nothing is claimed: a wrong claim is worse than silence. */
const floor = 0.65;

const http = (url: string | null | undefined) => (url && /^https?:\/\//i.test(url) ? url : null);

const named = (organization: Organization): NamedOrganization => ({
  name: organization.name,
  organization: organization.id,
  kind: organization.kind,
  country: organization.country,
  homepage: http(organization.homepage),
});

function originOf(evidence: Evidence): Origin {
  const organization = evidence.organization ? organizationById(evidence.organization) : null;
  return {
    name: organization?.name ?? evidence.name,
    organization: organization?.id ?? null,
    kind: organization?.kind ?? null,
    country: organization?.country ?? null,
    domain: (evidence.url ? registrableDomain(evidence.url) : null) ?? organization?.domains[0] ?? null,
    homepage: http(organization?.homepage),
    url: http(evidence.url),
    published: null,
  };
}

function republisherOf(page: Page, site: Site): NamedOrganization | null {
  const organization = resolveDomain(page.host);
  if (organization) return { ...named(organization), name: site.name ?? organization.name };
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

/** Reads a page and answers: where its text comes from, who stands behind it, what may be done with it. */
export function report(page: Page): Report {
  const site = siteOf(page);
  const clues = signals.flatMap((signal) => signal(page, site));
  const evidence = weigh(clues).filter(({ confidence }) => confidence >= floor);
  const [best, second] = page.isArticle ? evidence : [];
  const origin = best ? originOf(best) : null;
  const republisher = origin ? republisherOf(page, site) : null;
  const date = published(page);
  const signed = authors(page, site);
  const via = best && second && second.kind === 'republished' && best.kind !== 'republished' ? originOf(second) : null;
  const chain = origin
    ? [
        hop('origin', origin, origin.url, origin.published),
        ...(via ? [hop('via', via, via.url, null)] : []),
        ...(republisher ? [hop('republisher', republisher, http(page.url), date?.day ?? null)] : []),
      ]
    : [];
  const persons = signed.authors.filter(({ name }) => !origin || foldName(name) !== foldName(origin.name));
  const house = signed.organization ? organizationById(signed.organization) : null;
  const authorOrganization = house
    ? named(house)
    : origin
      ? {
          name: origin.name,
          organization: origin.organization,
          kind: origin.kind,
          country: origin.country,
          homepage: origin.homepage,
        }
      : null;
  const { terms, clues: termsClues } = termsOf(page, site, origin, republisher);
  return {
    version: 1,
    page: {
      url: page.url,
      title: page.title,
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
  };
}

/** The report of a page that is no article, or was never read. */
export function emptyReport(url: string, title: string): Report {
  return {
    version: 1,
    page: { url, title, site: null, language: null, published: null, wordCount: 0 },
    verdict: { kind: 'not-article', confidence: 0.8 },
    origin: null,
    chain: [],
    republisher: null,
    authors: [],
    authorOrganization: null,
    terms: null,
    related: { cited: [], topics: [], byAuthor: [] },
    clues: [],
  };
}
