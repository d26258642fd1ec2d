/** What is seen of the place where a candidate's words stand. */
import { isPerson } from '../authors/person';
import type { Organization } from '../organizations';
import type { Block, Page } from '../page';
import { saysAuthor, saysSource } from '../page/called';
import type { Scene } from '../scene';
import type { Proposal } from '../signals';
import type { Site } from '../site';
import { withoutOpener } from '../source/line';
import { isOfPicture, namesPicture, pictureHouse } from '../source/picture';
import { indexOf } from '../source/place';
import type { Feature } from './meaning';

/** The name as the page writes it, where it is one of the organization's: "AP" for the Associated Press. */
export function writtenName(name: string, organization: Organization | null, quote: string): string {
  if (!organization) return name;
  return [organization.name, ...organization.aliases].find((alias) => quote.includes(alias)) ?? name;
}

const lettersBeside = (text: string, name: string): number =>
  text.replace(name, '').replace(/[^\p{L}\p{N}]/gu, '').length;

/** Is more than half of a line's words a link to a story here? Cards and teasers are. */
const isTeaser = ({ text, links }: Block, name: string, site: Site): boolean =>
  links.some(
    ({ text: shown, href }) =>
      // The name of who wrote leads to his texts here.
      shown.length > text.length / 2 && shown.length > Math.max(25, name.length + 6) && site.isHere(href),
  );

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

/** Forms in which an issuer signs a text about itself: "Source: Valley Rowing Club", "from the University of the Valley". */
const issuerForms: ReadonlySet<string> = new Set(['labelled', 'from', 'owed', 'beside', 'outlet', 'dated']);

/** Notes are shorter than paragraphs. Letters. */
const longestNote = 110;

/** How many names a line lists. */
const parts = /\s*(?:[,;、，|•·]|\s\/\s|\s[-–—]\s)\s*/u;

/** Classes of what forums and blogs quote from elsewhere. */
const quotation = /(?:^|[\s_-])(?:(?:block)?quote|citation|zitat)(?:$|[\s_-])/;

/** Where its words stand. */
export function featuresOfPlace(
  { block, name, organization, quote, form, signal, kind }: Proposal,
  { page, places, site, languages }: Scene,
): Feature[] {
  if (!block) return [];
  const quoted = writtenName(name, organization, quote);
  const at = indexOf(block, page.blocks);
  const { first, last } = places.text;
  const beside = lettersBeside(block.text, name);
  const length = block.text.length;
  const called = block.names.slice(0, 120);
  const isSpokenOf = organization === null && speaksOf(name, page);
  const where =
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
          : 'further below the text';
  return [
    // Where else would "For immediate release" stand?
    ...(signal === 'release' && where === 'above the headline' ? [] : [where]),
    // A label says of a name that it is the source: above the text, of the text.
    ...(form === 'labelled' && where === 'between headline and text' ? ['labelled where bylines stand'] : []),
    ...(isSpokenOf ? ['the text speaks of it'] : []),
    ...(isSpokenOf && issuerForms.has(form) ? ['signs what it speaks of'] : []),
    ...(beside <= 3 ? ['alone in its line'] : beside <= 14 ? ['almost alone in its line'] : []),
    // "By Kestrel" stands for more than "Kestrel".
    ...(form === 'alone' && withoutOpener(block.text, languages) !== block.text ? ['opens as a byline'] : []),
    ...(form === 'hat tip' && isSpokenOf ? ['thanks somebody the text is about'] : []),
    ...(organization && isFollowed(block.text, quoted) ? ['a word follows it'] : []),
    ...(isTeaser(block, quoted, site) ? ['its line leads to another page here'] : []),
    ...(leadsToTopic(block, site) ? ['leads to a topic of the site'] : []),
    ...(length > 120 ? ['in a long line'] : []),
    // A note stands behind the text; in it a sentence about a publication tells of something else.
    ...(signal === 'notice' && length > longestNote && at > first && at < last ? ['the text goes on behind it'] : []),
    ...(block.text.split(parts).filter((part) => !isPerson(part)).length > 3 && length < 200
      ? ['in a list of names']
      : []),
    ...(saysSource.test(called) || called.includes('credit') ? ['its markup says source'] : []),
    ...(saysAuthor.test(called) ? ['its markup says author'] : []),
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
    ...(block.tag === 'blockquote' || quotation.test(block.names.slice(0, 70)) ? ['in a quotation'] : []),
    ...(block.zone !== 'main' ? ['beside the article'] : []),
    // "More by this author": a line under it is another story's. A signature stands alone, and a release has its
    // contacts there.
    ...(kind !== 'press-release' &&
    beside > 14 &&
    page.blocks.slice(last + 1, Math.max(last + 1, at)).some(({ tag }) => /^h[1-6]$/.test(tag))
      ? ['under a heading below the text']
      : []),
  ];
}
