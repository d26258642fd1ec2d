import { isPerson } from '../authors/person';
import { wordsOf } from '../languages/word';
import { agenciesIn, foldName, isSupplier, registrableDomain, resolveDomain, resolveName } from '../organizations';
import type { Block, Marked } from '../page';
import { saysByline } from '../page/called';
import type { Scene } from '../scene';
import { isSocial } from '../site';
import { linksAway } from '../source/address';
import { type Credit, creditFound } from '../source/credit';
import { issueIn } from '../source/issue';
import { creditOf, longestLine, outletIn, withoutOpener } from '../source/line';
import { sourceName } from '../source/name';
import { isPicture } from '../source/picture';
import { indexOf } from '../source/place';
import { houseInSlot, houseOfStaff, isPaper, leadingDay } from '../source/slot';
import { isPortal, otherSupplier, suppliesText } from '../source/supplier';
import { isStory } from '../text/address';
import { withoutMail } from '../text/contact';
import type { Candidate, Signal } from './signal';

/** "Jane Marsh, The Valley Post", "Jane Marsh (The Valley Post)": a person and a house, and nothing else. */
const affiliated = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, (?:${wordsOf('from', 'for')} )?[„“«"]?\p{Lu}[^,:;()]{3,44}| \(\p{Lu}[^,:;()]{3,44}\))$`,
  'u',
);

/** Classes of a byline's parts. */
const signNames = /(?:^|[\s_-])(?:byline|author|source|credit|publisher|agenc)/;
const isSign = (names: string): boolean => signNames.test(names) || saysByline.test(names);

/**
 * A line under the headline that is a link to the original and nothing else, its text the name of that site; or whose
 * last words that link is, behind a day and a person.
 */
function linkedName(block: Block, { page, site, places }: Scene): Credit | null {
  const [link, more] = block.links;
  if (!link || more || block.text.length > longestLine || !block.text.endsWith(link.text)) return null;
  const before = block.text.slice(0, -link.text.length).replace(leadingDay, '').trim();
  if (before && !(isPerson(before) && indexOf(block, page.blocks) < places.text.first)) return null;
  if (site.isOwnAddress(link.href) || !isStory(link.href)) return null;
  const domain = foldName(registrableDomain(link.href) ?? '');
  const name = foldName(link.text);
  const organization = resolveDomain(link.href);
  if (link.href.includes(encodeURIComponent(page.host)) || link.href.includes(`=${page.url}`)) return null;
  if (isSocial(registrableDomain(link.href) ?? '') || (organization && !suppliesText(organization))) return null;
  if (name.length < 4 || !(domain.startsWith(name) || domain.startsWith(`the${name}`))) return null;
  return { name: link.text, organization, link, form: 'outlet', mixed: false };
}

/** How a house writes its name. */
const titled = /^\p{Lu}[\p{L}\p{N} .'’&-]{2,40}$/u;

/** The logo of an agency or of another newsroom that we know, where bylines stand: "Provided by", and a picture. */
function logoOf(block: Marked, scene: Scene): Candidate[] {
  const { site, contexts } = scene;
  const mentions = agenciesIn(block.text, contexts.credit).filter(({ organization }) => isSupplier(organization));
  const organization =
    mentions.map((each) => each.organization).find((house) => !site.isOwnHouse(house)) ??
    otherSupplier(resolveName(block.text, contexts.credit), site);
  // A portal's own class says whose sign it is.
  const isProvider = isPortal(site.organization) && /provider/.test(block.names) && titled.test(block.text);
  if ((!organization && !isProvider) || site.isOwnName(block.text)) return [];
  // A sign leads to its house, whatever page of it that is.
  const led = linksAway(block, site)[0];
  const link = led ? { ...led, href: `${new URL(led.href).origin}/` } : null;
  const name = organization?.name ?? block.text;
  const credit: Credit = { name, organization, link, form: 'logo', mixed: false };
  return [{ ...creditFound(block, credit, 'markup'), quote: `logo: ${block.text}` }];
}

/** One house's logo. Several houses' beside each other are those that wrote of somebody, or that he works with. */
function logosIn(scene: Scene): Candidate[] {
  const logos = scene.places.logos.flatMap((block) => logoOf(block, scene));
  return new Set(logos.map(({ name }) => name)).size === 1 ? logos.slice(0, 1) : [];
}

const twoHops = new RegExp(
  String.raw`^(?<first>\p{L}[^|,;:]{1,40}?)\s+${wordsOf('via')}\s+(?<second>\p{Lu}[^|,;:—–-]{1,40}?)(?:$|\s+[—–-]\s)`,
  'u',
);

/** "By Jane Marsh Valley Post": extraction has run the person and the paper together. */
function houseIn(said: string, { languages }: Scene): string {
  const words = withoutOpener(said, languages).split(' ');
  const rest = words.slice(2).join(' ');
  return words.length > 3 && isPerson(words.slice(0, 2).join(' ')) && isPaper(rest) ? rest : said;
}

/** "Lantern via Kestrel News": whose text it is, and through whose hands it came. */
function hops(block: Block, scene: Scene): Credit[] {
  const groups = twoHops.exec(block.text)?.groups;
  if (!groups?.first || !groups.second || isPicture(block, scene.languages)) return [];
  const found = [houseIn(groups.first, scene), groups.second].flatMap((said): Credit[] => {
    const source = sourceName(said, block, scene);
    return source ? [{ ...source, form: 'outlet', mixed: false }] : [];
  });
  // "Share via Email" has the form too.
  return found.some(({ organization }) => organization) ? found : [];
}

/** An agency or another newsroom at the head of the article: alone, beside a person, behind initials. */
export const byline: Signal = (scene) => {
  const { page, places, languages } = scene;
  const { head, marked } = places;
  const seen = new Set<string>();
  /** In the text a line that reads like a byline is the head of another's. */
  const isAboveText = (block: Block): boolean => indexOf(block, page.blocks) <= places.text.first;
  const read = [...marked, ...head]
    .flatMap((block): Candidate[] => {
      if (seen.has(block.text)) return [];
      seen.add(block.text);
      const [first, second] = hops(block, scene);
      if (first && second)
        return [
          { ...creditFound(block, first, 'byline'), form: 'first hand' },
          { ...creditFound(block, second, 'byline'), form: 'second hand' },
        ];
      const isMarked = marked.some((each) => each === block) || isSign(block.names.slice(0, 60));
      // "Tuesday, 24 March 2015 10:17 By Nora Field, Valley Post"
      const isLine = block.text.length <= longestLine;
      const undated = isLine ? { ...block, text: withoutMail(block.text.replace(leadingDay, '')) } : block;
      const isSigned = (): boolean =>
        isMarked || affiliated.test(undated.text) || languages.some(({ by }) => by?.test(undated.text));
      const credit =
        creditOf(block, scene) ??
        (isLine && isSigned() ? outletIn(undated, scene) : null) ??
        linkedName(block, scene) ??
        (isAboveText(block)
          ? (issueIn(block, scene, true) ?? houseOfStaff(block, scene) ?? houseInSlot(block, isMarked, scene))
          : null);
      if (!credit) return [];
      return [creditFound(block, credit, 'byline')];
    })
    .slice(0, 6);
  return [...read, ...logosIn(scene)];
};
