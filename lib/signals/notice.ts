import { isPerson } from '../authors/person';
import type { Language, Match } from '../languages';
import { wordsOf } from '../languages/word';
import type { Kind } from '../model';
import { agenciesIn, foldName, isSupplier, registrableDomain, resolveDomain, resolveName } from '../organizations';
import type { Block } from '../page';
import type { Scene } from '../scene';
import { nameOfDomain } from '../site';
import { isCard, linksAway, originalAddress } from '../source/address';
import { isInstitution } from '../source/institution';
import { hatTip } from '../source/line';
import { plainName, type SourceName, sourceName } from '../source/name';
import { kindOf, written } from '../source/supplier';
import { isHostName } from '../text/address';
import { isLatin } from '../text/script';
import type { Candidate, Signal } from './signal';

/** Longer blocks are paragraphs of the text; a notice stands alone or closes one. */
const longest = 700;

const captionWords = new RegExp(String.raw`^\W*${wordsOf('courtesy')}`, 'iu');
const supply = new RegExp(String.raw`^\W*${wordsOf('supplied')}`, 'iu');
/** The author's own place: no name, but the sentence may link to it. */
const ownPlace = new RegExp(`^${wordsOf('ownPlace')}`, 'iu');
/** Texts this old were first published on paper, and are books' and journals' business. */
const beforeTheWeb = /(?<!\d)(?:1[4-8]\d\d|19[0-8]\d|199[0-4])(?!\d)/;
const isOld = (text: string, { index, 0: whole }: Match): boolean =>
  beforeTheWeb.test(text.slice(index, index + whole.length + 30));
/** "The report, first published in Lantern, found that": told in passing, in a sentence about something else. */
const isAside = (text: string, { index, 0: whole }: Match): boolean =>
  /,\s*$/.test(text.slice(0, index)) && /^\s*,\s*\p{Ll}/u.test(text.slice(index + whole.length));

/** "Mark it with “taken from Lantern” in the title": words about words. */
const isQuoted = (text: string, { index, 0: whole }: Match): boolean =>
  ((/[「『“„«]$/u.test(text.slice(0, index)) || /^[「『“„«]/u.test(whole)) &&
    /^[」』”“»]\s?\p{L}/u.test(text.slice(index + whole.length))) ||
  (/\p{L}\s"$/u.test(text.slice(0, index)) && /^[^"]+"\s\p{Ll}/u.test(text.slice(index)));

/** What a sentence says of the text: the name that it gives, in the page's words, and all its own words. */
interface Telling {
  said: string | null;
  kind: Kind;
  words: string;
  /** It sends the reader elsewhere for the rest. */
  isPointer: boolean;
  /** What follows it in its block. */
  rest: string;
}

/** The lists of sentences in the order in which they are believed, and what each says that the text is. */
const lists = {
  issued: 'press-release',
  publisher: 'excerpt',
  fed: 'wire',
  republished: 'republished',
  excerpt: 'excerpt',
} as const satisfies Partial<Record<keyof Language, Kind>>;

/** The sentences of the languages that this block contains, in their order; none where another takes them back. */
function* tellingsIn(block: string, languages: readonly Language[]): Generator<Telling> {
  const text = block.replace(/^[\s([（【*]+/, '');
  // "First published by Lantern. It was also published by Kestrel": what comes later takes nothing back.
  const denials = languages.flatMap(({ denied }) => denied?.exec(text)?.index ?? []);
  const denied = Math.min(...denials);
  const isExcerpt = languages.some(({ excerpted }) => excerpted?.test(text));
  for (const list of ['issued', 'publisher', 'fed', 'republished', 'excerpt'] as const) {
    // Who brought a book out is told beside the book: "the book was published by" denies an article alone.
    if (list === 'publisher' && !isExcerpt) continue;
    const kind = isExcerpt && list === 'republished' ? 'excerpt' : lists[list];
    for (const language of languages)
      for (const match of language[list]?.each(text) ?? []) {
        if (list !== 'publisher' && denied < match.index + match[0].length) continue;
        if (isAside(text, match) || isOld(text, match) || isQuoted(text, match)) continue;
        yield {
          said: match.groups.who?.trim() ?? null,
          kind,
          words: match[0],
          isPointer: list === 'excerpt' && !isExcerpt,
          rest: text.slice(match.index + match[0].length).trim(),
        };
      }
  }
}

/** The source that only a link names. */
function linked(block: Block, { page, site }: Scene): SourceName | null {
  const link = linksAway(block, site).find(({ href }) => originalAddress({ text: '', href }));
  if (!link) return null;
  const organization = resolveDomain(link.href);
  const domain = registrableDomain(link.href);
  const name = organization?.name ?? (domain && nameOfDomain(domain, page));
  return name ? { name, organization, link } : null;
}

/** "With information from AFP, EFE and Reuters": all of them, as written; null where there is one or none. */
function several(said: string, block: Block, { contexts }: Scene): string | null {
  const text = block.text.slice(Math.max(0, block.text.indexOf(said))).slice(0, 80);
  const mentions = agenciesIn(text, contexts.credit);
  return new Set(mentions.map(({ organization }) => organization.id)).size > 1 && mentions[0]?.start === 0
    ? written(text, mentions)
    : null;
}

/** An agency by its full name, a host by its house's; other names, and those in other scripts, as the page writes them. */
function shownName(name: string, organization: SourceName['organization'], supplied: boolean): string {
  const isBare = /^\p{Ll}\S*\.\p{L}{2,}$/u.test(name) || (supplied && isLatin(name));
  return organization && isBare ? organization.name : name;
}

/** What a sentence of each kind is called, where that is not the kind's own name. */
const forms: Partial<Record<Kind, string>> = { 'press-release': 'issued', wire: 'feed' };

/** The feed of an agency that nobody names. */
const unnamedFeed = (block: Block, { words }: Telling, { languages }: Scene): Candidate => ({
  name: languages.map(({ agencies }) => agencies?.exec(block.text)?.[0]).find(Boolean) ?? words,
  organization: null,
  quote: block.text,
  where: block.region === 'above' ? 'opening' : 'closing',
  form: 'feed',
  block,
  kind: 'wire',
  unnamed: true,
});

function foundIn(block: Block, telling: Telling, scene: Scene): Candidate | null {
  const { said, kind } = telling;
  // Portals of releases have a page for each who issues some: its name leads there.
  const read = kind === 'press-release' ? { ...block, links: linksAway(block, scene.site) } : block;
  const named = said ? sourceName(said, read, scene) : null;
  // "Cross-posted from my website": the words are no name, but they are a link to one.
  const isLinked = said === null || ownPlace.test(said);
  const source = named ?? (isLinked && kind !== 'wire' ? linked(block, scene) : null);
  if (!source) return kind === 'wire' && said === null ? unnamedFeed(block, telling, scene) : null;
  const { name, organization, link } = source;
  // "Lantern’s Local Desk" on Lantern.
  if (/[’']s\s/u.test(name) && scene.site.isOwnName(name.replace(/[’']s\s.*$/u, ''))) return null;
  // "Read on at Sports": what goes on is a section, a street or a person, unless it leads somewhere.
  if (telling.isPointer && !organization && !link && !isHostName(name)) return null;
  // "It appeared in Harbour Weekend. Valley Post": a supplement of the site, which signs the sentence.
  if (!organization && !link && isSignedBySite(telling.rest, scene)) return null;
  // "Published on 3 May by Nora Field, Valley Post": who wrote it, not where it came from.
  if (!organization && !link && namesAuthor(name, scene)) return null;
  const isIssuer = isInstitution(name, organization) && supply.test(block.text);
  const supplied = organization !== null && isSupplier(organization);
  return {
    name: several(said ?? '', block, scene) ?? shownName(name, organization, supplied),
    organization,
    url: link?.href,
    quote: block.text,
    where: block.region === 'above' ? 'opening' : 'closing',
    form: hatTip.test(block.text) ? 'hat tip' : (forms[kind] ?? kind),
    block,
    kind: isIssuer ? 'press-release' : supplied && kind === 'republished' ? kindOf(organization) : kind,
  };
}

/** Does a sentence say that the text is the site's own? */
const isOwn = ({ said }: Telling, { site, contexts }: Scene): boolean => {
  const name = said && plainName(said);
  if (!name) return false;
  const house = resolveName(name, contexts.credit);
  return site.isOwnName(name) || (house !== null && site.isOwnHouse(house));
};

const ofSite = new RegExp(
  String.raw`^[\s,.;:–—-]*(?:(?:\p{Ll}\S*\s+){1,4}${wordsOf('of')}\s+)?(?:${wordsOf('the')}\s+)?|[\s.)]+$`,
  'gu',
);

/** Is the site's own name all that follows, but for what its part is called: ", the weekend magazine of Valley Post"? */
function isSignedBySite(rest: string, { site }: Scene): boolean {
  const name = rest.replace(ofSite, '');
  return name.length > 2 && site.isOwnName(name);
}

/** What sends the reader elsewhere ends its line. Letters. */
const longestRest = 30;

/** Is it a person and the site's own name behind? */
function namesAuthor(name: string, { site }: Scene): boolean {
  const words = name.split(/\s+/);
  const rest = words.slice(2).join(' ');
  return isPerson(words.slice(0, 2).join(' ')) && rest !== '' && foldName(rest).startsWith(foldName(site.name));
}

function* tellingsInEach(texts: readonly string[], languages: readonly Language[]): Generator<Telling> {
  for (const text of texts) yield* tellingsIn(text, languages);
}

/** "Nora Field (after Lantern)": what a short line says in its last bracket is a sentence of its own. */
const lastBracket = /^(?<who>[^()（）]{2,60})[(（](?<said>[^()（）]{4,60})[)）]\.?$/u;

/** What the first sentence of a block tells that names a source. */
function toldIn(block: Block, scene: Scene): Candidate | null {
  const { who, said } = lastBracket.exec(block.text)?.groups ?? {};
  const texts = [block.text, ...(who && said && isPerson(who.trim()) ? [said] : [])];
  for (const telling of tellingsInEach(texts, scene.languages)) {
    // The rest stands elsewhere where the text breaks off, not where it begins.
    if (telling.isPointer && (!scene.places.foot.includes(block) || telling.rest.length > longestRest)) continue;
    const found = foundIn(block, telling, scene);
    if (found || isOwn(telling, scene)) return found;
  }
  return null;
}

/** A sentence at the head or the foot of the text that says where it was first published. */
export const notice: Signal = (scene) =>
  [...new Set([...scene.places.foot, ...scene.places.head])]
    .flatMap((block): Candidate[] => {
      // Right below a picture a short line speaks of the picture: "Courtesy of the museum".
      const isCaption = block.belowPicture !== undefined && block.text.length < 80 && captionWords.test(block.text);
      const isRead = block.text.length < longest && !isCaption && !isCard(block, scene.site);
      const found = isRead ? toldIn(block, scene) : null;
      return found ? [found] : [];
    })
    .slice(0, 3);
