/**
 * What was seen around a candidate, as a person would put it. Each is true or not; the scorecard says how much each
 * counts. Nothing here decides: a feature that tells copies from other pages earns its weight when the judge is fitted.
 */
import { isPerson } from '../authors/person';
import { type PageMark, pageMarks } from '../kind';
import { wordsOf } from '../languages/word';
import {
  alsoMeans,
  foldName,
  isSupplier,
  type Meaning,
  type Organization,
  registrableDomain,
  resolveDomain,
} from '../organizations';
import type { Block, Page } from '../page';
import type { Scene } from '../scene';
import type { Proposal } from '../signals';
import type { Site } from '../site';
import { isOfPicture, namesPicture, pictureHouse } from '../source/picture';
import { suppliesText } from '../source/supplier';
import { isStory } from '../text/address';
import { isDense } from '../text/script';

export type Feature = string;

const wire = 'a syndicate or a release service';

/** "Lower Town University": the name says what kind of house it is, though we know none of that name. */
const institution = new RegExp(String.raw`(?<!\p{L})${wordsOf('institution')}(?!\p{L})`, 'iu');

/** What is known of whom it names. */
function houseOf({ name, organization, kind }: Proposal): string {
  if (organization?.kind === 'news-agency') return 'an agency';
  if (organization && isSupplier(organization)) return wire;
  if (organization) return suppliesText(organization) ? 'a newsroom' : 'another organization';
  if (kind === 'wire') return 'agencies by their trade';
  if (/^\S+\.\p{L}{2,}$/u.test(name)) return 'a host';
  return institution.test(name) ? 'an institution' : 'somebody unknown';
}

const meanings: Readonly<Record<Meaning, string>> = {
  word: 'a word',
  place: 'a place',
  person: 'a person’s',
  abbreviation: 'an abbreviation',
};

/** The name as the page writes it, where it is one of the organization's: "AP" for the Associated Press. */
function writtenName(name: string, organization: Organization | null, quote: string): string {
  if (!organization) return name;
  return [organization.name, ...organization.aliases].find((alias) => quote.includes(alias)) ?? name;
}

/** Who it names, and what kind of name that is. */
function ofName(
  { name, organization, signal, form, kind, quote }: Proposal,
  house: string,
  { page, site }: Scene,
): Feature[] {
  const said = writtenName(name, organization, quote);
  const words = name.split(/\s+/);
  const isUnknown = house === 'somebody unknown' || house === 'an institution';
  const length = [...name.replace(/[^\p{L}\p{N}]/gu, '')].length;
  return [
    `names ${house}`,
    // A form says one thing of an agency and another of somebody unknown; a release's issuer is whoever he is.
    `${signal}: ${form}`,
    ...(kind === 'press-release' ? [] : [`${signal}: ${form}, of ${house}`]),
    ...(organization && site.isSister(organization) ? ['names a sister title'] : []),
    ...(signal !== 'dateline' && length <= (isDense(name) ? 1 : 3) ? ['a name of three letters or fewer'] : []),
    // Where agencies sign behind a place and a day, initials are theirs.
    ...(signal === 'dateline' ? [] : alsoMeans(said, page.language)).map(
      (meaning) => `a name that is also ${meanings[meaning]}`,
    ),
    ...(isUnknown && words.length === 1 && !isDense(name) ? ['an unknown name of one word'] : []),
    ...(isUnknown && !isDense(name) && isPerson(name) ? ['an unknown name like a person’s'] : []),
    ...(isUnknown && words.length > 5 ? ['an unknown name of many words'] : []),
    ...(isUnknown && /^\p{Ll}/u.test(name) ? ['an unknown name in small letters'] : []),
  ];
}

/** Where it leads. */
function ofLink({ url, organization, name }: Proposal, { page, site }: Scene): Feature[] {
  if (!url) return [];
  const domain = registrableDomain(url) ?? '';
  const folded = foldName(name);
  const label = foldName(domain.split('.')[0] ?? '');
  const fits = organization
    ? resolveDomain(url)?.id === organization.id
    : folded.length > 3 &&
      label.length > 3 &&
      (folded.includes(label) || label.includes(folded) || foldName(domain) === folded);
  const path = URL.parse(page.url)?.pathname ?? '';
  return [
    ...(path.length > 1 && URL.parse(url)?.pathname === path ? ['the same path leads there'] : []),
    isStory(url) ? 'leads to a story' : 'leads to a site',
    ...(fits ? ['leads to the house it names'] : []),
    ...(site.isHere(url) ? ['leads to this site'] : []),
  ];
}

const lettersBeside = (text: string, name: string): number =>
  text.replace(name, '').replace(/[^\p{L}\p{N}]/gu, '').length;

/** "Via X" thanks for the hint to something: the text is one's own more often than not. */
const hatTip = new RegExp(String.raw`^[\s([【（]*${wordsOf('via')}(?!\p{L})`, 'iu');

/** Is more than half of a line's words a link to a story here? Cards and teasers are. */
const isTeaser = ({ text, links }: Block, site: Site): boolean =>
  links.some(({ text: shown, href }) => shown.length > text.length / 2 && shown.length > 25 && site.isHere(href));

/** Is it filed under a name, among this site's subjects? */
const leadsToTopic = ({ links }: Block, site: Site): boolean =>
  links.some(
    ({ href }) => site.isHere(href) && /\/(?:tags?|topics?|themen?|categor\w+|sujets?|temas?|label)\//i.test(href),
  );

/** Does the text itself name it, as a release names its issuer? */
function speaksOf(name: string, { blocks }: Page): boolean {
  const bare = name.replace(/\s*[(（].*$/, '');
  return (
    bare.length > 3 &&
    blocks.filter(({ region, text }) => region === 'body' && text.length > 60 && text.includes(bare)).length > 1
  );
}

/** "AP Courses", "Metro Area": what goes on without a stroke or a comma is a name of something else. */
function isFollowed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && /^\s\p{Lu}\p{Ll}/u.test(text.slice(at + name.length));
}

/** How many names a line lists. */
const parts = /\s*(?:[,;、，|•·]|\s\/\s|\s[-–—]\s)\s*/u;

/** Where its words stand. */
function ofPlace({ block, name, organization, quote }: Proposal, { page, places, site, languages }: Scene): Feature[] {
  if (!block) return [];
  const quoted = writtenName(name, organization, quote);
  const at = indexOf(block, page.blocks);
  const { first, last } = places.text;
  const beside = lettersBeside(block.text, name);
  const length = block.text.length;
  return [
    at < first
      ? at > places.headline
        ? 'between headline and text'
        : block.region === 'body'
          ? 'in the first paragraphs'
          : 'above the headline'
      : at <= last
        ? at >= last - 1
          ? 'in the last paragraphs'
          : at <= first + 2
            ? 'in the first paragraphs'
            : 'inside the text'
        : at <= last + 2
          ? 'right below the text'
          : 'further below the text',
    ...(organization || !speaksOf(name, page) ? [] : ['the text speaks of it']),
    ...(beside <= 3 ? ['alone in its line'] : beside <= 14 ? ['almost alone in its line'] : []),
    ...(hatTip.test(block.text) ? ['a hat tip'] : []),
    ...(hatTip.test(block.text) && !organization && speaksOf(name, page) ? ['thanks somebody the text is about'] : []),
    ...(organization && isFollowed(block.text, quoted) ? ['a word follows it'] : []),
    ...(isTeaser(block, site) ? ['its line leads to another page here'] : []),
    ...(leadsToTopic(block, site) ? ['leads to a topic of the site'] : []),
    ...(length > 120 ? ['in a long line'] : []),
    ...(block.text.split(parts).filter((part) => !isPerson(part)).length > 3 && length < 200
      ? ['in a list of names']
      : []),
    ...(/source|agenc|quelle|fuente|fonte|credit|syndic/.test(block.names.slice(0, 120))
      ? ['its markup says source']
      : []),
    ...(/author|byline|autor|auteur/.test(block.names.slice(0, 120)) ? ['its markup says author'] : []),
    // A whole paragraph below a picture is the text going on.
    ...(block.belowPicture && length < 120
      ? [block.belowPicture === 1 ? 'right below a picture' : 'near a picture']
      : []),
    // Below the text the classes of far ancestors say nothing of a picture.
    ...(at <= last && isOfPicture(block) ? ['its markup says picture'] : []),
    ...(namesPicture(block.text, languages) || pictureHouse.test(block.text) ? ['speaks of a picture'] : []),
    // A byline's parts may be a list's items, too.
    ...(block.tag === 'li' && at > first ? ['in a list'] : []),
    ...(/^h[1-6]$/.test(block.tag) ? ['in a heading'] : []),
    ...(block.tag === 'blockquote' ? ['in a quotation'] : []),
    ...(block.zone !== 'main' ? ['beside the article'] : []),
  ];
}

/** Elements that are marked up say which block they open. */
const indexOf = (block: Block, blocks: readonly Block[]): number =>
  'at' in block && typeof block.at === 'number' ? block.at : blocks.indexOf(block);

/** Said of a house that supplies text: it is seldom named for another reason than that a text is its own. */
const ofSupplier = ' (an agency)';

/** All that was seen of a candidate. A place says one thing of an agency's name and another of somebody else's. */
export function featuresOf(proposal: Proposal, scene: Scene): Feature[] {
  const { organization, mixed } = proposal;
  const suffix = organization && isSupplier(organization) ? ofSupplier : '';
  return [
    ...ofName(proposal, houseOf(proposal), scene),
    ...ofLink(proposal, scene),
    ...ofPlace(proposal, scene).map((feature) => feature + suffix),
    ...(mixed ? ['the site signs along'] : []),
  ];
}

/** All that was seen of the page, for an origin of which that was seen. */
export function featuresOfPage({ pageKind }: Scene, seen: readonly Feature[]): Feature[] {
  const suffix = seen.includes('names an agency') || seen.includes(`names ${wire}`) ? ofSupplier : '';
  // What is no article is seldom a copy, whoever is named on it.
  const kind = pageKind.name === 'article' ? [] : ['page: no article'];
  return [...kind, ...[...pageKind.marks].map((mark) => `page: ${mark}${suffix}`)];
}

/** Features that can only make an origin less likely. They count where all that speaks for it has them. */
const doubts: ReadonlySet<Feature> = new Set([
  'a name of three letters or fewer',
  'an unknown name of one word',
  'an unknown name of many words',
  'an unknown name in small letters',
  'leads to this site',
  'above the headline',
  'inside the text',
  'further below the text',
  'in a long line',
  'in a list of names',
  'its line leads to another page here',
  'leads to a topic of the site',
  'right below a picture',
  'near a picture',
  'speaks of a picture',
  'its markup says picture',
  'in a list',
  'in a heading',
  'in a quotation',
  'beside the article',
  'a hat tip',
  'page: no article',
  'thanks somebody the text is about',
  'a word follows it',
  'a name that is also a word',
  'a name that is also a place',
  'a name that is also a person’s',
  'a name that is also an abbreviation',
]);
/** Features that can only make it likelier. */
const supports: ReadonlySet<Feature> = new Set([
  'leads to a story',
  'leads to a site',
  'leads to the house it names',
  'between headline and text',
  'right below the text',
  'in the first paragraphs',
  'in the last paragraphs',
  'alone in its line',
  'almost alone in its line',
  'its markup says source',
  'its markup says author',
  'two signs agree',
  'three signs agree',
]);
const likePages: ReadonlySet<PageMark> = new Set([
  'marked up as an article',
  'gives a day',
  'names an author',
  'address with a day',
  'address with a headline',
]);

/** What a feature can mean: 1 that it speaks for an origin, −1 that it is a doubt, 0 where only the cases tell. */
export function meaningOf(named: Feature): -1 | 0 | 1 {
  const feature = named.replace(ofSupplier, '');
  if (doubts.has(feature)) return -1;
  if (supports.has(feature)) return 1;
  const mark = pageMarks.find((each) => feature === `page: ${each}`);
  return mark ? (likePages.has(mark) ? 1 : -1) : 0;
}

/** What was seen of an origin that several candidates name. */
export function featuresTogether(each: readonly (readonly Feature[])[], signals: number): Feature[] {
  const all = new Set(each.flat());
  const kept = [...all].filter(
    (feature) => !doubts.has(feature.replace(ofSupplier, '')) || each.every((seen) => seen.includes(feature)),
  );
  return [...kept, ...(signals > 1 ? ['two signs agree'] : []), ...(signals > 2 ? ['three signs agree'] : [])];
}
