/** Candidates → Evidence[]: what several say together about one origin, and how sure they make us. */
import type { Clue, Kind, Place } from '../model';
import { foldName, organizationById, registrableDomain } from '../organizations';
import { quoteOf } from '../quote';
import type { Scene } from '../scene';
import type { Proposal } from '../signals';
import { isInstitution } from '../source/institution';
import { kindOf as kindOfSupplier } from '../source/supplier';
import { isLatin } from '../text/script';
import { featuresOf, featuresOfPage, featuresTogether } from './feature';
import type { Feature } from './meaning';
import { confidenceOf } from './scorecard';

/** All clues that name the same origin, and how sure they make us (0–1). */
export interface Evidence {
  name: string;
  organization: string | null;
  kind: Kind;
  /** The original's own address; null where the page gives none. */
  url: string | null;
  /** The origin's site, where a clue links to no more than that. */
  homepage: string | null;
  confidence: number;
  clues: Clue[];
  /** What was seen of it. */
  features: readonly Feature[];
  /** It is news agencies' text, and the page names none of them. */
  unnamed: boolean;
}

/** One house, whether it was met by its row in the dataset, by an address or by name. */
const keyOf = (clue: Clue) => clue.organization ?? (clue.url && registrableDomain(clue.url)) ?? foldName(clue.value);

/** An address tells the domain of a house; a sentence tells its name. */
const isDomain = (clue: Clue) => clue.url !== undefined && clue.value === registrableDomain(clue.url);

/** Where a line labels an institution as the source: "Source: University of the Valley". */
const selfTold: Feature = 'signs what it speaks of';
const labels: readonly Feature[] = ['credit: labelled', 'credit: owed', 'byline: labelled', 'byline: owed'];

/**
 * An agency's name makes it wire copy, whatever sentence names it, unless a release says otherwise; and what comes from
 * an institution is its release, even where nobody calls it that.
 */
function kindOf(clues: readonly Clue[], named: Clue, seen: readonly Feature[]): Kind {
  const best = [...clues].sort((a, b) => b.trust - a.trust)[0];
  const house = named.organization ? organizationById(named.organization) : null;
  const supplier = clues.map(({ organization }) => organization && organizationById(organization)?.kind).find(Boolean);
  if (clues.some(({ kind }) => kind === 'press-release')) return 'press-release';
  if (clues.some(({ kind, signal }) => kind === 'excerpt' && signal === 'notice')) return 'excerpt';
  if (supplier === 'news-agency') return 'wire';
  const kind = best?.kind ?? 'republished';
  const isLabelled = seen.some((feature) => labels.includes(feature));
  const isIssuer = isInstitution(named.value, house) || (!house && seen.includes(selfTold));
  const isIssued = isLabelled && isIssuer && house?.kind !== 'scientific-publisher';
  return kind === 'republished' && isIssued ? 'press-release' : kind;
}

const isDeep = (url: string): boolean => {
  const address = URL.parse(url);
  return address !== null && (address.pathname.length > 1 || address.search !== '');
};

const isWireOf = ({ organization }: Clue): boolean =>
  organization !== undefined && organizationById(organization)?.kind === 'press-release-wire';

/** The name to show: a release's issuer before the service that carried it, a house's name before its domain. */
function nameOf(clues: readonly Clue[]): Clue | undefined {
  const byTrust = [...clues].sort((a, b) => b.trust - a.trust);
  const issuer = byTrust.find((clue) => clue.kind === 'press-release' && !isWireOf(clue) && !isDomain(clue));
  return issuer ?? byTrust.find((clue) => !isDomain(clue)) ?? byTrust[0];
}

/** Names with a comma, a stroke or a hyphen between them. */
const several = /\p{L}\s*[,/]\s*\p{L}/u;

/**
 * How to show it: a house's full name where the page has only its initials; the page's own spelling where that is in
 * another script than ours; all of them where a line as sure names several agencies.
 */
function spelledOut({ value, organization, trust, quote }: Clue, clues: readonly Clue[]): string {
  const house = organization ? organizationById(organization) : null;
  if (!house) return value;
  const all = clues.find(
    (clue) => clue.organization === house.id && several.test(clue.value) && clue.trust > trust - 0.2,
  );
  if (all) return all.value;
  // Initials are spelled out as the page itself does elsewhere.
  const spelled = clues.find(
    (clue) => clue.organization === house.id && /\s/.test(clue.value) && house.aliases.includes(clue.value),
  );
  if (spelled && value === house.name && !quote.includes(value)) return spelled.value;
  const native = isLatin(value) ? house.aliases.filter((alias) => !isLatin(alias) && quote.includes(alias)) : [];
  return native[0] ?? (/^[A-Z]{2,8}$/.test(value) ? house.name : value);
}

/** Where the page's words stand; elsewhere a quote is an address or markup, of which half says nothing. */
const worded: ReadonlySet<Place> = new Set<Place>(['byline', 'dateline', 'opening', 'closing']);

/** A candidate with what was seen of it, and as the clue that it becomes. */
interface Weighed {
  clue: Clue;
  /** The words it was read in, whole. */
  words: string;
  unnamed: boolean;
  features: readonly Feature[];
}

function weighOne(proposal: Proposal, scene: Scene): Weighed {
  const { signal, name, organization, url, quote, where, kind, mixed } = proposal;
  const features = featuresOf(proposal, scene);
  /** A long line is quoted where it names whom the clue is about. */
  const named = () => {
    const start = quote.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  };
  return {
    features,
    words: quote,
    unnamed: proposal.unnamed ?? false,
    clue: {
      signal,
      about: 'origin',
      value: name,
      quote: worded.has(where) ? quoteOf(quote, named) : quote,
      where,
      trust: confidenceOf([...features, ...featuresOfPage(scene, features)]),
      kind: kind ?? kindOfSupplier(organization),
      ...(url ? { url } : {}),
      ...(organization ? { organization: organization.id } : {}),
      ...(mixed ? { mixed: true } : {}),
    },
  };
}

function evidenceOf(group: readonly Weighed[], scene: Scene): Evidence[] {
  const clues = group.map(({ clue }) => clue);
  const named = nameOf(clues);
  if (!named) return [];
  const urls = clues.flatMap(({ url }) => url ?? []);
  const site = urls.find((url) => !isDeep(url)) ?? urls[0];
  // The same words, read by two signals, are one sign.
  const apart = group.filter(({ words }, at) => group.findIndex((other) => other.words === words) === at);
  const signals = new Set(apart.map(({ clue }) => clue.signal)).size;
  const seen = featuresTogether(
    group.map((each) => each.features),
    signals,
  );
  const features = [...seen, ...featuresOfPage(scene, seen)];
  return [
    {
      name: spelledOut(named, clues),
      organization:
        named.organization ?? clues.find((clue) => clue.organization && !isWireOf(clue))?.organization ?? null,
      kind: kindOf(clues, named, seen),
      url: urls.find(isDeep) ?? null,
      homepage: site && URL.canParse(site) ? (isDeep(site) ? new URL(site).origin : site) : null,
      // What says less beside a sure sign takes nothing from it.
      confidence: Math.max(confidenceOf(features), ...clues.map(({ trust }) => trust)),
      clues,
      features,
      unnamed: group.every((each) => each.unnamed),
    },
  ];
}

/** The candidates by the origin they name. What speaks of a press release speaks of one, whoever is named. */
function groupsOf(weighed: readonly Weighed[]): Weighed[][] {
  const groups = new Map<string, Weighed[]>();
  for (const each of weighed) {
    const key = each.clue.kind === 'press-release' ? 'press-release' : keyOf(each.clue);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const all = [...groups.values()];
  const isAddress = (group: readonly Weighed[]) =>
    group.every(({ clue }) => (clue.signal === 'address' || clue.signal === 'counter') && !clue.organization);
  const [address, ...more] = all.filter(isAddress);
  const [named, ...others] = all.filter((group) => !isAddress(group));
  // An address without a name of its own belongs to whoever the page names beside it.
  return address && named && more.length + others.length === 0 ? [[...named, ...address]] : all;
}

/** What the candidates say of each origin, the surest first. */
export function weigh(proposals: readonly Proposal[], scene: Scene): Evidence[] {
  return groupsOf(proposals.map((proposal) => weighOne(proposal, scene)))
    .flatMap((group) => evidenceOf(group, scene))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Below this nothing is claimed: a wrong claim is worse than silence. */
export const claimFloor = 0.55;
/** Surer one must be where a badge is more often wrong: where nobody knows who is named, and more so on what is no article. */
const inventedFloor = 0.62;
const doubtfulFloor = 0.67;
/** Where the address says, too, that it is a list, a forum or a shop, only the plainest words are believed. */
const otherFloor = 0.87;
const ofOther = /^page: address of a/;
/** A page of cards has no text that could be somebody's. */
const never = 1;
const ofCards = /^page: headings that lead elsewhere/;
/** Who nobody knows may be no house at all: a wrong badge invents a rights holder. */
const unknown: readonly Feature[] = ['names somebody unknown', 'names an institution'];
/** A release's issuer is whoever he is. */
const ofRelease = /^release: |: (?:released|issued)$|^signs what it speaks of$/;

/** How sure one must be to claim an origin of which that was seen. */
export function floorOf(features: readonly Feature[]): number {
  const isUnknown = features.some((feature) => unknown.includes(feature));
  const isInvented = isUnknown && !features.some((feature) => ofRelease.test(feature));
  const isOther = features.includes('page: no article');
  if (features.some((feature) => ofCards.test(feature))) return never;
  if (isOther && features.some((feature) => ofOther.test(feature))) return otherFloor;
  return isOther ? doubtfulFloor : isInvented ? inventedFloor : claimFloor;
}
