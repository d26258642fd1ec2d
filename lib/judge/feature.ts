/**
 * What was seen around a candidate, as a person would put it. Each is true or not; the scorecard says how much each
 * counts. Nothing here decides: a feature that tells copies from other pages earns its weight when the judge is fitted.
 */
import { isPerson } from '../authors/person';
import type { PageMark } from '../kind';
import { alsoMeans, domainLabel, foldName, isSupplier, type Meaning, resolveDomain } from '../organizations';
import type { Scene } from '../scene';
import type { Proposal } from '../signals';
import { isInstitution, isOfInstitution } from '../source/institution';
import { isPaper } from '../source/slot';
import { isPortal, suppliesText } from '../source/supplier';
import { isHostName, isStory } from '../text/address';
import { isDense } from '../text/script';
import { doubts, type Feature, ofSupplier } from './meaning';
import { featuresOfPlace, writtenName } from './place';

const wire = 'a syndicate or a release service';
/** "Valley News Agency", of which we know no more than that. */
const selfNamed = 'what calls itself an agency';
/** Houses whose trade it is to supply texts: a place says something else of their names. */
const suppliers: readonly string[] = ['an agency', wire, selfNamed];

/** What is known of whom it names. */
function houseOf({ name, organization, kind, unnamed }: Proposal): string {
  if (organization?.kind === 'news-agency') return 'an agency';
  if (organization && isSupplier(organization)) return wire;
  // A portal is named as the place where a text was found.
  if (isPortal(organization)) return 'a portal';
  if (organization) return suppliesText(organization) ? 'a newsroom' : 'another organization';
  if (kind === 'wire') return unnamed ? 'agencies by their trade' : selfNamed;
  if (isHostName(name)) return 'a host';
  return isInstitution(name, null) ? 'an institution' : 'somebody unknown';
}

/** "The Guardian" is no guardian. */
const withArticle = /^The \p{Lu}/u;

const meanings: Readonly<Record<Meaning, string>> = {
  word: 'a word',
  place: 'a place',
  person: 'a person’s',
  abbreviation: 'an abbreviation',
};

/** Who it names, and what kind of name that is. */
function ofName(
  { name, organization, signal, form, kind, quote }: Proposal,
  house: string,
  { page, site, pageKind }: Scene,
): Feature[] {
  const said = writtenName(name, organization, quote);
  const words = name.split(/\s+/);
  const isUnknown = house === 'somebody unknown' || house === 'an institution';
  const isOnPortal = isPortal(site.organization) && pageKind.name === 'article' && kind !== 'press-release';
  const length = [...name.replace(/[^\p{L}\p{N}]/gu, '')].length;
  return [
    // A release's issuer is whoever he is.
    kind === 'press-release' ? 'names an issuer' : `names ${house}`,
    // A form says one thing of an agency and another of somebody unknown.
    `${signal}: ${form}`,
    ...(kind === 'press-release' ? [] : [`${signal}: ${form}, of ${house}`]),
    ...(kind === 'press-release' && isOfInstitution(site, page.host) ? ['an institution’s own site'] : []),
    ...(isOnPortal && !isUnknown ? ['on a portal, whose texts are others’'] : []),
    // The agency of a house of papers is no title.
    ...(organization && !isSupplier(organization) && site.isSister(organization) ? ['names a sister title'] : []),
    ...(signal !== 'dateline' && !(house === 'an agency' && form === 'last words') && length <= (isDense(name) ? 1 : 3)
      ? ['a name of three letters or fewer']
      : []),
    // Where agencies sign behind a place and a day, initials are theirs; and behind a label a name is a name.
    ...(signal === 'dateline' || form === 'labelled' || withArticle.test(said) || /\p{L}[-/]\p{Lu}/u.test(name)
      ? []
      : alsoMeans(said, page.language)
    ).map((meaning) => `a name that is also ${meanings[meaning]}`),
    // Among ideographs a name in letters stands out.
    ...(isUnknown && words.length === 1 && !isDense(quote) ? ['an unknown name of one word'] : []),
    ...(isUnknown && !isDense(name) && isPerson(name) ? ['an unknown name like a person’s'] : []),
    ...(isUnknown && isPaper(name) ? ['an unknown name that says it is a paper’s'] : []),
    ...(isUnknown && words.length > 5 ? ['an unknown name of many words'] : []),
    ...(isUnknown && /^\p{Ll}/u.test(name) ? ['an unknown name in small letters'] : []),
  ];
}

/** Where it leads. */
function ofLink({ url, organization, name, form }: Proposal, { page, site }: Scene): Feature[] {
  // Who thanks for a hint leads to it: that speaks for nothing.
  if (!url || form === 'hat tip') return [];
  const folded = foldName(name);
  const label = domainLabel(url);
  const led = resolveDomain(url);
  const fits = organization
    ? led?.id === organization.id
    : folded.length > 3 && label.length > 3 && (folded.includes(label) || label.includes(folded));
  const path = URL.parse(page.url)?.pathname ?? '';
  return [
    ...(path.length > 1 && URL.parse(url)?.pathname === path ? ['the same path leads there'] : []),
    isStory(url) ? 'leads to a story' : 'leads to a site',
    ...(fits ? ['leads to the house it names'] : []),
    ...(organization && led && led.id !== organization.id ? ['leads to another house than it names'] : []),
    ...(site.isHere(url) ? ['leads to this site'] : []),
  ];
}

/** Behind a label in a line of its own these stand where a text says whose it is; others are what it cites. */
const labelled: readonly string[] = ['a newsroom', 'a host'];

/** "Source: Valley Post", alone in its line below the text and under no other heading. */
const isLabelBelow = (form: string, house: string, seen: readonly Feature[]): boolean =>
  form === 'labelled' &&
  labelled.includes(house) &&
  seen.includes('almost alone in its line') &&
  (seen.includes('right below the text') || seen.includes('further below the text')) &&
  !seen.includes('under a heading below the text');

/** All that was seen of a candidate. A place and a link say one thing of an agency's name and another of somebody else's. */
export function featuresOf(proposal: Proposal, scene: Scene): Feature[] {
  const house = houseOf(proposal);
  const suffix = suppliers.includes(house) ? ofSupplier : '';
  const place = featuresOfPlace(proposal, scene);
  return [
    ...ofName(proposal, house, scene),
    ...[...ofLink(proposal, scene), ...place].map((feature) => feature + suffix),
    ...(isLabelBelow(proposal.form, house, place) ? ['a label below the text names a newsroom or a site'] : []),
    ...(proposal.mixed ? ['the site signs along'] : []),
  ];
}

/** Agencies' reports are as often three lines as thirty. */
const ofLength: ReadonlySet<PageMark> = new Set(['little text', 'much text', 'few paragraphs', 'text in many pieces']);

/** All that was seen of the page, for an origin of which that was seen. */
export function featuresOfPage({ pageKind }: Scene, seen: readonly Feature[]): Feature[] {
  const suffix = suppliers.some((house) => seen.includes(`names ${house}`)) ? ofSupplier : '';
  // What is no article is seldom a copy, whoever is named on it.
  const kind = pageKind.name === 'article' ? [] : ['page: no article'];
  const marks = [...pageKind.marks].filter((mark) => suffix === '' || !ofLength.has(mark));
  return [...kind, ...marks.map((mark) => `page: ${mark}${suffix}`)];
}

/** What was seen of an origin that several candidates name. */
export function featuresTogether(each: readonly (readonly Feature[])[], signals: number): Feature[] {
  const all = new Set(each.flat());
  const kept = [...all].filter(
    (feature) => !doubts.has(feature.replace(ofSupplier, '')) || each.every((seen) => seen.includes(feature)),
  );
  return [...kept, ...(signals > 1 ? ['two signs agree'] : []), ...(signals > 2 ? ['three signs agree'] : [])];
}
