import type { Clue, Kind, OrganizationKind } from '../model';
import { agenciesIn, contextOf, isSupplier, registrableDomain, resolveDomain } from '../organizations';
import type { Block, Page } from '../page';
import { type Compiled, type Match, phrasesFor } from '../phrases';
import { nameOfDomain, type Site } from '../site';
import { written } from '../source/line';
import { linksAway, originalAddress, type SourceName, sourceName } from '../source/name';
import { placesOf } from '../source/place';
import { kindOf, quoteOf, type Signal } from './signal';

/** Longer blocks are paragraphs of the text; a notice stands alone or closes one. */
const longest = 700;

const captionWords = /^\W*(?:courtesy|provided|via|cortesía|cortesia|courtoisie|mit freundlicher)/i;
/** The author's own place: no name, but the sentence may link to it. */
const ownPlace =
  /^(?:my|our|his|her|the author['’]s|mon|notre|son|mein(?:em|er)?|unser(?:em|er)?|seinem|ihrem|mi|nuestr[oa]|su|meu|nosso|seu|(?:il )?mio|(?:il )?nostro|mijn|onze|ons) (?:own |personal |propre |propio |eigenen )?(?:web ?site|blog|site|page|newsletter|substack|medium|seite|sitio|sito|página|bitácora)/i;
/** Texts this old were first published on paper, and are books' and journals' business. */
const beforeTheWeb = /(?<!\d)(?:1[4-8]\d\d|19[0-8]\d|199[0-4])(?!\d)/;
const isOld = (text: string, { index, 0: whole }: Match): boolean =>
  beforeTheWeb.test(text.slice(index, index + whole.length + 30));
/** "The report, first published in Lantern, found that": told in passing, in a sentence about something else. */
const isAside = (text: string, { index, 0: whole }: Match): boolean =>
  /,\s*$/.test(text.slice(0, index)) && /^\s*,\s*\p{Ll}/u.test(text.slice(index + whole.length));

interface Found {
  said: string | null;
  kind: Kind;
}

/** The first sentence of the language's that this block contains, unless another takes it back. */
function sentenceIn(text: string, phrases: readonly Compiled[]): Found | null {
  if (phrases.some(({ denied }) => denied.some((each) => each.test(text)))) return null;
  for (const list of ['issued', 'republished', 'excerpt'] as const) {
    for (const pattern of phrases.flatMap((language) => language[list])) {
      const match = pattern.exec(text);
      if (match && !isAside(text, match) && !isOld(text, match))
        return { said: match.groups.who?.trim() ?? null, kind: list === 'issued' ? 'press-release' : list };
    }
  }
  return null;
}

/** The source that only a link names. */
function linked(block: Block, page: Page, site: Site): SourceName | null {
  const link = linksAway(block, site).find(({ href }) => originalAddress({ text: '', href }));
  if (!link) return null;
  const organization = resolveDomain(link.href);
  const domain = registrableDomain(link.href);
  const name = organization?.name ?? (domain && nameOfDomain(domain, page));
  return name ? { name, organization, link } : null;
}

/** Kinds of organization whose texts are releases, not journalism. */
const issuers: ReadonlySet<OrganizationKind> = new Set([
  'university',
  'government',
  'intergovernmental',
  'company',
  'ngo',
  'scientific-publisher',
]);

/** "With information from AFP, EFE and Reuters": all of them, as written; null where there is one or none. */
function several(said: string, block: Block, page: Page): string | null {
  const text = block.text.slice(Math.max(0, block.text.indexOf(said))).slice(0, 80);
  const mentions = agenciesIn(text, contextOf(page, 'credit'));
  return new Set(mentions.map(({ organization }) => organization.id)).size > 1 && mentions[0]?.start === 0
    ? written(text, mentions)
    : null;
}

/** An agency by its full name, a host by its house's; other names, and those in other scripts, as the page writes them. */
function shownName(name: string, organization: SourceName['organization'], supplied: boolean): string {
  const isBare = /^\p{Ll}\S*\.\p{L}{2,}$/u.test(name) || (supplied && /^[\p{Script=Latin}\p{P}\p{Z}\d]+$/u.test(name));
  return organization && isBare ? organization.name : name;
}

function clueOf(block: Block, { said, kind }: Found, page: Page, site: Site): Clue | null {
  const named = said ? sourceName(said, block, page, site) : null;
  // "Cross-posted from my website": the words are no name, but they are a link to one.
  const isLinked = said === null || ownPlace.test(said);
  const source = named ?? (isLinked ? linked(block, page, site) : null);
  if (!source) return null;
  const { name, organization, link } = source;
  const url = link?.href;
  const isIssuer = organization !== null && issuers.has(organization.kind) && /^\W*provided by/i.test(block.text);
  const supplied = organization !== null && isSupplier(organization);
  return {
    signal: 'notice',
    about: 'origin',
    value: several(said ?? '', block, page) ?? shownName(name, organization, supplied),
    quote: quoteOf(block.text),
    where: block.region === 'above' ? 'opening' : 'closing',
    trust: organization || link ? 0.95 : 0.88,
    kind: isIssuer ? 'press-release' : supplied && kind === 'republished' ? kindOf(organization) : kind,
    ...(url ? { url } : {}),
    ...(organization ? { organization: organization.id } : {}),
  };
}

/** A sentence at the head or the foot of the text that says where it was first published. */
export const notice: Signal = (page, site) => {
  const phrases = phrasesFor(page.language);
  const clues: Clue[] = [];
  for (const block of new Set([...placesOf(page).foot, ...placesOf(page).head])) {
    // Right below a picture a short line speaks of the picture: "Courtesy of the museum".
    const isCaption = block.belowPicture !== undefined && block.text.length < 80 && captionWords.test(block.text);
    const found = block.text.length < longest && !isCaption ? sentenceIn(block.text, phrases) : null;
    const clue = found && clueOf(block, found, page, site);
    if (clue) clues.push(clue);
  }
  return clues.slice(0, 3);
};
