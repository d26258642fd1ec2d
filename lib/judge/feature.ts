/**
 * What was seen around a candidate, as a person would put it. Each is true or not; the scorecard says how much each
 * counts. Nothing here decides: a feature that tells copies from other pages earns its weight when the judge is fitted.
 */
import { type PageMark, pageMarks } from '../kind';
import { foldName, isSupplier, registrableDomain, resolveDomain } from '../organizations';
import { wordsOf } from '../languages/word';
import type { Block } from '../page';
import type { Scene } from '../scene';
import { isOfPicture, isPicture, pictureHouse } from '../source/picture';
import { suppliesText } from '../source/supplier';
import type { Proposal } from '../signals';
import { isStory } from '../text/address';
import { isDense } from '../text/script';

export type Feature = string;

const wire = 'a syndicate or a release service';

/** What is known of whom it names. */
function houseOf({ name, organization, kind }: Proposal): string {
  if (organization?.kind === 'news-agency') return 'an agency';
  if (organization && isSupplier(organization)) return wire;
  if (organization) return suppliesText(organization) ? 'a newsroom' : 'another organization';
  if (kind === 'wire') return 'agencies by their trade';
  return /^\S+\.\p{L}{2,}$/u.test(name) ? 'a host' : 'somebody unknown';
}

/** Who it names, and what kind of name that is. */
function ofName({ name, organization, signal, form, kind }: Proposal, house: string, { site }: Scene): Feature[] {
  const words = name.split(/\s+/);
  const length = [...name.replace(/[^\p{L}\p{N}]/gu, '')].length;
  return [
    `names ${house}`,
    // A form says one thing of an agency and another of somebody unknown; a release's issuer is whoever he is.
    `${signal}: ${form}${kind === 'press-release' ? '' : `, of ${house}`}`,
    ...(organization && site.isSister(organization) ? ['names a sister title'] : []),
    ...(length <= (isDense(name) ? 1 : 3) ? ['a name of three letters or fewer'] : []),
    ...(!organization && words.length === 1 && !isDense(name) ? ['an unknown name of one word'] : []),
    ...(!organization && words.length > 5 ? ['an unknown name of many words'] : []),
    ...(!organization && /^\p{Ll}/u.test(name) ? ['an unknown name in small letters'] : []),
  ];
}

/** Where it leads. */
function ofLink({ url, organization, name }: Proposal, { site }: Scene): Feature[] {
  if (!url) return [];
  const domain = registrableDomain(url) ?? '';
  const folded = foldName(name);
  const label = foldName(domain.split('.')[0] ?? '');
  const fits = organization
    ? resolveDomain(url)?.id === organization.id
    : folded.length > 3 && label.length > 3 && (folded.includes(label) || label.includes(folded) || foldName(domain) === folded);
  return [
    isStory(url) ? 'leads to a story' : 'leads to a site',
    ...(fits ? ['leads to the house it names'] : []),
    ...(site.isHere(url) ? ['leads to this site'] : []),
  ];
}

const lettersBeside = (text: string, name: string): number => text.replace(name, '').replace(/[^\p{L}\p{N}]/gu, '').length;

/** "Via X" thanks for the hint to something: the text is one's own more often than not. */
const hatTip = new RegExp(String.raw`^[\s([【（]*${wordsOf('via')}(?!\p{L})`, 'iu');

/** Is more than half of a block's words a link? Cards and teasers are. */
const isLinked = ({ text, links }: Block): boolean =>
  links.reduce((sum, link) => sum + link.text.length, 0) > text.length / 2;

/** How many names a line lists. */
const parts = /\s*(?:[,;、，|•·]|\s\/\s|\s[-–—]\s)\s*/u;

/** Where its words stand. */
function ofPlace({ block, name }: Proposal, { page, places, languages }: Scene): Feature[] {
  if (!block) return [];
  const at = indexOf(block, page.blocks);
  const { first, last } = places.text;
  const beside = lettersBeside(block.text, name);
  const length = block.text.length;
  return [
    at < first
      ? at > places.headline
        ? 'between headline and text'
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
    ...(beside <= 3 ? ['alone in its line'] : beside <= 14 ? ['almost alone in its line'] : []),
    ...(hatTip.test(block.text) ? ['a hat tip'] : []),
    ...(isLinked(block) ? ['its line is a link'] : []),
    ...(length > 120 ? ['in a long line'] : []),
    ...(block.text.split(parts).length > 3 ? ['in a list of names'] : []),
    ...(/source|agenc|quelle|fuente|fonte|credit|syndic/.test(block.names.slice(0, 120)) ? ['its markup says source'] : []),
    ...(/author|byline|autor|auteur/.test(block.names.slice(0, 120)) ? ['its markup says author'] : []),
    ...(block.belowPicture || isOfPicture(block) ? ['near a picture'] : []),
    ...(isPicture(block, languages) || pictureHouse.test(block.text) ? ['speaks of a picture'] : []),
    ...(block.tag === 'li' ? ['in a list'] : []),
    ...(/^h[1-6]$/.test(block.tag) ? ['in a heading'] : []),
    ...(block.tag === 'blockquote' ? ['in a quotation'] : []),
    ...(block.zone !== 'main' ? ['beside the article'] : []),
  ];
}

/** Elements that are marked up say which block they open. */
const indexOf = (block: Block, blocks: readonly Block[]): number =>
  'at' in block && typeof block.at === 'number' ? block.at : blocks.indexOf(block);

/** All that was seen of a candidate. */
export const featuresOf = (proposal: Proposal, scene: Scene): Feature[] => [
  `${proposal.signal}: ${proposal.form}`,
  ...ofName(proposal, houseOf(proposal), scene),
  ...ofLink(proposal, scene),
  ...ofPlace(proposal, scene),
  ...(proposal.mixed ? ['the site signs along'] : []),
];

/** All that was seen of the page. */
export const featuresOfPage = ({ pageKind }: Scene): Feature[] => [...pageKind.marks].map((mark) => `page: ${mark}`);

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
  'its line is a link',
  'near a picture',
  'speaks of a picture',
  'in a list',
  'in a heading',
  'in a quotation',
  'beside the article',
  'a hat tip',
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
  const kept = [...all].filter((feature) => !doubts.has(feature) || each.every((seen) => seen.includes(feature)));
  return [...kept, ...(signals > 1 ? ['two signs agree'] : []), ...(signals > 2 ? ['three signs agree'] : [])];
}
