/** Houses whose texts others print, and how a page's reader knows them. */
import { wordsOf } from '../languages/word';
import type { Kind, OrganizationKind } from '../model';
import { type AgencyMention, foldName, type Organization } from '../organizations';
import type { Site } from '../site';
import { isLatin } from '../text/script';

const newsrooms: readonly OrganizationKind[] = [
  'newspaper',
  'magazine',
  'broadcaster',
  'digital',
  'nonprofit-newsroom',
  'state-media',
  'academic-commentary',
  'syndication-service',
  'think-tank',
];

/** Is it a newsroom or an agency, so that a text may be its own? */
export const suppliesText = (organization: Organization): boolean =>
  newsrooms.includes(organization.kind) || organization.kind === 'news-agency';

/** Does it show what others wrote, and little else? */
export const isPortal = (organization: Organization | null): boolean => organization?.kind === 'aggregator';

/** A house that supplies text and is not the site's own; null for any other. */
export const otherSupplier = (house: Organization | null, site: Site): Organization | null =>
  house && suppliesText(house) && !site.isOwnHouse(house) ? house : null;

/** What a text is that an organization supplies: a release wire's is a press release, an agency's wire copy. */
export function kindOf(organization: Organization | null): Kind {
  if (organization?.kind === 'press-release-wire') return 'press-release';
  return organization?.kind === 'news-agency' ? 'wire' : 'republished';
}

/**
 * A house by the name that stands on the page where that tells more than ours: the title of one of its papers or
 * services. Initials and what is written all in capitals are spelled out.
 */
export const shownAs = (wording: string, { name }: Organization): string =>
  !isLatin(wording) ||
  (/\p{Ll}{2}/u.test(wording) && /\s/.test(wording) && !foldName(wording).startsWith(foldName(name)))
    ? wording
    : name;

/** What stands between the agencies of a row: signs, initials between strokes, "and". */
const joined = new RegExp(
  String.raw`^[^\p{L}]*(?:\/\s?\p{L}{1,5}\s?\/|${wordsOf('and')}(?![\p{Script=Latin}\p{Script=Cyrillic}]))?[^\p{L}]*$`,
  'iu',
);

/**
 * How to name what a line credits. Several agencies stay as written, for the text is made of all of them; so does a
 * name in another script than the dataset's, which is how readers of the page know it.
 */
export function written(text: string, mentions: readonly AgencyMention[]): string {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return text;
  // "Kestrel, with files from Lantern": the second lent a hand.
  const isRow = mentions.every(({ start }, at) => joined.test(text.slice(mentions[at - 1]?.end ?? start, start)));
  const several = last.organization !== first.organization && isRow;
  const wording = text.slice(first.start, several ? last.end : first.end);
  return several ? wording : shownAs(wording, first.organization);
}
