/** Small print: the blocks of a page that say what may be done with its text, or whose it is. */
import type { Language } from '../languages';
import type { TermsSource } from '../model';
import type { Block, Page } from '../page';
import { quoteOf } from '../quote';
import { isOfPicture } from '../source/picture';
import { type Ground, namesOrigin, rank, type Scope } from './ground';
import { isRightsLine } from './holder';
import { speaksOf } from './idea';
import { type License, licenseAt } from './licenses';
import { type Meaning, says } from './meaning';
import { readNotice } from './notice';
import { tellingSpans } from './sentence';
import { isGrant } from './use';

/** How many blocks above the article's text, before its end and behind it belong to it; how many are read at most. */
const reach = { above: 12, into: 8, behind: 10, most: 400 };
/** Classes of small print, wherever it stands. */
const smallPrintNames = /copyright|licen[cs]e|(?<![a-z])rights|disclaimer|permission|republish|syndicat/;

/** Where small print may stand. */
const zones: ReadonlySet<Block['zone']> = new Set(['main', 'footer', 'aside']);
const ownLine = /^[\W_]{0,4}(?:copyright|original-content|the-\p{L}+-wire)/iu;

/** Where the article's text begins and ends among the blocks. */
const endsOf = ({ blocks }: Page) => ({
  first: blocks.findIndex(({ region }) => region === 'body'),
  last: blocks.findLastIndex(({ region }) => region === 'body'),
});

/** A rights line in a block of its own: "© 2020 Harbor Weekly", "Copyright: the authors", "Original-Content von". */
const isOwnLine = ({ text }: Block): boolean => text.length < 420 && (isRightsLine(text) || ownLine.test(text));

/** The small print: the end of the article, what follows it and the footer, and the lines above the text. */
function smallPrint(page: Page): { block: Block; isNear: boolean; isLast: boolean }[] {
  const { first, last } = endsOf(page);
  return page.blocks
    .map((block, at) => {
      const isRead = zones.has(block.zone) && !block.names.includes('comment');
      const isAround =
        (at >= first - reach.above && at < first) || (at > last - reach.into && at <= last + reach.behind);
      const isNamed = isRead && !isAround && (smallPrintNames.test(block.names) || isOwnLine(block));
      // Far below the text stand other articles; only what is small print by its place, its class or its link is read.
      const isFar = at > last && (block.zone === 'footer' || linkedLicense(block) !== null);
      return {
        block,
        isNear: isAround || (isNamed && at <= last + reach.behind),
        isLast: at > last - 3,
        isRead: isRead && (isAround || isNamed || isFar),
      };
    })
    .filter(({ isRead }) => isRead)
    .slice(0, reach.most);
}

/** Are the rights in a block those in a picture, or in the site's software? */
function isOfAnother(block: Block, languages: readonly Language[]): boolean {
  if (speaksOf('self', block.text, languages)) return false;
  const isCaption = block.text.length < 160 && (block.belowPicture === 1 || isOfPicture(block));
  return isCaption || (speaksOf('pictures', block.text, languages) && !speaksOf('matter', block.text, languages));
}

/** "CC0", "CC BY 2.0" above or in the text, and nothing that it speaks of: a picture's. */
const isBareLicense = ({ text, region }: Block, languages: readonly Language[]): boolean =>
  region !== 'below' && text.length < 40 && !speaksOf('matter', text, languages);

/** The licence that a block links to, with the address of the page's own choice: the deed in the reader's language. */
function linkedLicense(block: Block): License | null {
  for (const { href } of block.links) {
    const license = licenseAt(href);
    if (license) return { ...license, url: href };
  }
  return null;
}

/**
 * Paragraphs of the article speak of the world; only what speaks of this text, or reserves its rights, is small print.
 * A short last line that speaks of copying is, too: "Reprint free of charge".
 */
function speaksOfItself(block: Block, isLast: boolean, meaning: Meaning, scope: Scope): boolean {
  const { languages } = scope;
  if (block.region !== 'body') return block.zone !== 'aside' || meaning.license !== null;
  if (block.text.length > 700) return false;
  const isLine =
    isLast && /^[^"“”„«»]{10,160}$/u.test(block.text) && meaning.uses.republish_noncommercial !== 'unstated';
  // "Feel free to repost Harbor Weekly's articles", on a page of Harbor Weekly.
  const isOffer = isGrant(meaning.uses.republish_noncommercial) && namesSite(block.text, scope);
  return (
    isLine ||
    isOffer ||
    meaning.reserved ||
    meaning.fairUse ||
    isOwnLine(block) ||
    speaksOf('self', block.text, languages)
  );
}

interface Speaker {
  by: TermsSource['by'];
  name: string | null;
  governs: boolean;
}

/** Host names in a text, those of mail addresses too. */
const hosts = /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}-])/gu;

/** Does a text name the site: by one of its names or its owner's, by its host, by an address for mail there? */
function namesSite(text: string, { site, republisher }: Scope): boolean {
  const { name, aliases, owner } = site.organization ?? { name: '', aliases: [], owner: null };
  const names = [site.name, republisher?.name ?? '', name, owner ?? '', ...aliases].filter(({ length }) => length > 3);
  return (
    names.some((each) => text.includes(each)) ||
    (text.match(hosts) ?? []).some((host) => URL.canParse(`https://${host}/`) && site.isHere(`https://${host}/`))
  );
}

/** Who speaks in a piece of small print, and whether that covers this text. A notice is its writer's. */
function speakerOf(block: Block, isNear: boolean, meaning: Meaning, scope: Scope): Speaker {
  const { site, origin, republisher, page } = scope;
  const here = site.name;
  if (!origin) return { by: 'site', name: here, governs: true };
  // Who shows what is another's claims fair use; whoever holds it has no need to.
  if (meaning.fairUse) return { by: 'site', name: here, governs: isNear && block.zone !== 'footer' };
  if (namesOrigin(meaning.holder, scope)) return { by: 'origin', name: origin.name, governs: true };
  // A site's general small print is about the site's own texts.
  if (!isNear || block.zone === 'footer') return { by: 'site', name: here, governs: false };
  // Whoever holds what stands in the footer is the site's house.
  const { holder } = meaning;
  const isInFooter = page.blocks.some(
    ({ zone, text }) => zone === 'footer' && holder !== null && text.includes(holder),
  );
  const isOwn = holder !== null && (site.isOwnName(holder) || isInFooter);
  return isOwn || namesSite(block.text, scope)
    ? { by: 'republisher', name: republisher?.name ?? here, governs: true }
    : { by: 'origin', name: origin.name, governs: true };
}

/** What the small print of a page says. */
export function inBlocks(scope: Scope): Ground[] {
  const { page, languages } = scope;
  return smallPrint(page).flatMap(({ block, isNear, isLast }): Ground[] => {
    const linked = linkedLicense(block);
    const speaks = isRightsLine(block.text) || isOwnLine(block) || languages.some(({ speaks }) => speaks(block.text));
    if (!linked && !speaks) return [];
    if (isOfAnother(block, languages) || (linked && isBareLicense(block, languages))) return [];
    const meaning = withPage(readNotice(block.text, languages, linked, 'page'), block, languages);
    const isRead = says(meaning) || meaning.fairUse || meaning.rightsLine || meaning.contact !== null;
    if (!isRead || !speaksOfItself(block, isLast, meaning, scope)) return [];
    const speaker = speakerOf(block, isNear, meaning, scope);
    // Whose the site's own texts are is nothing to a text that came from elsewhere.
    if (!speaker.governs && !says(meaning) && !meaning.fairUse) return [];
    return [
      {
        meaning,
        rank: isNear ? (linked ? rank.license : rank.article) : rank.small,
        source: {
          kind: linked ? 'license' : 'notice',
          ...speaker,
          quote: quoteOf(block.text, () => tellingSpans(block.text, languages)),
          where: block.zone === 'footer' ? 'footer' : block.region === 'above' ? 'opening' : 'closing',
          url: meaning.license?.url ?? null,
          read: null,
          verified: true,
          uses: meaning.uses,
        },
      },
    ];
  });
}

/** Whom a block sends the reader to by a link, where it says that permission is to be asked for. */
function withPage(meaning: Meaning, block: Block, languages: readonly Language[]): Meaning {
  if (meaning.contact && !says(meaning)) return { ...meaning, contact: null };
  const asks = !meaning.contact && speaksOf('needed', block.text, languages);
  const link = asks ? block.links.find(({ href }) => !licenseAt(href)) : undefined;
  return link ? { ...meaning, contact: link.href } : meaning;
}
