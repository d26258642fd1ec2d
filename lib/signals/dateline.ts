import { wordsOf } from '../languages/word';
import { agenciesIn, isSupplier, resolveName } from '../organizations';
import type { Block } from '../page';
import type { Scene } from '../scene';
import type { Site } from '../site';
import { isOfPicture, namesPicture } from '../source/picture';
import { indexOf } from '../source/place';
import { isPaper } from '../source/slot';
import { otherSupplier, written } from '../source/supplier';
import { copula } from '../source/talk';
import { dayIn, daySign, monthSign } from '../text/date';
import { abbreviates, areInitialsOf } from '../text/initials';
import type { Candidate, Signal } from './signal';

/** How much of a paragraph's start is read. */
const reach = 150;
const bracket = {
  open: /[([（【〔［]\s*(?<before>[^()[\]（）【】〔〕［］]{0,30})$/u,
  close: /^(?<after>[^()[\]（）【】〔〕［］]{0,40})[)\]）】〕］]\s*(?:[-–—―=:.,·_।]|$|\p{L})/u,
};
const stroke = {
  open: /(?:^|[\s.,-])\/\s*(?<before>)$/u,
  close: /^(?<after>)\s*\/(?:\s*(?:[-–—―=:.,·]|$|\p{Lu})|\s)/u,
};
/** "ACN Girona.- ", "AFP, MANILA — ". */
const placeAfter = /^[,\s]\s*\p{Lu}[\p{L}\s'’-]{1,30}(?:,[^.–—-]{1,25})?\s*(?:\.\s?-|[–—]|\s-)\s?/u;
/** "КИЇВ. 3 травня. УНІАН. ", "ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ։ " */
const dottedPlace = /^\p{Lu}[\p{L} -]{1,30}[.,]\s+\d{1,2}\s+\p{L}+[.,]\s*$/u;
const stop = /^\s*[.:։।]/u;
/** "नई दिल्ली, पीटीआई। ": a place, where letters are neither small nor large. */
const placeBefore = /^[\p{Script=Devanagari}\s]{3,30},\s*$/u;
const danda = /^\s*।/u;
/** "МОСКВА, 3 мая — ТАСС.", "— РИА Новости, Анна Марш." */
const signedAfter = /^\s*(?:,\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)?\s*(?:[.:։।]|$)/u;
/** "TT – The ferry", "TT.- The ferry"; in "TT-Line" the hyphen is the name's. */
const dashAfter = /^(?:\/\p{Ll}{1,4})?\s*[,.]?(?:\s+[-–—―_]|[–—―_]|-(?!\p{L})|\.-)/u;
/** "（新华社北京5月3日电". */
const wiredAfter = new RegExp(`^[^，。]{1,30}${wordsOf('wired')}`, 'u');
/** Japanese: what stands in the bracket is a word of the sentence that goes on. */
const goesOn = /^[^)）]{0,40}[)）][\u3067\u304c\u3092\u306b\u306e\u3068\u306f]/u;
const inPlaces = new RegExp(`^${wordsOf('inPlaces')}$`, 'u');

/** A person beside a stroke signs a photo: "(Jane Marsh / Associated Press)". */
const photo = /(?<signer>\p{Lu}\p{L}+ \p{Lu}\p{L}+)\s*\//u;
/** The site before the stroke signs along: "(Valley Post / Lantern)". */
function isPhoto(inside: string, site: Site): boolean {
  const signer = photo.exec(inside)?.groups?.signer;
  const before = inside
    .replace(/\/.*/su, '')
    .replace(/^[\s([（［]+/u, '')
    .trim();
  return signer !== undefined && !site.isOwnName(signer) && !site.isOwnName(before);
}

/** "(sda) The moor", "(sda/gem) The moor": initials that a house writes small. */
const smallOpening = /^[(（[]\p{Ll}{2,6}(?:\/\p{Ll}{2,6}){0,2}[)）\]](?=\s+\p{Lu})/u;
/** The same with capitals, letter for letter. */
const withInitials = (text: string): string =>
  text.replace(smallOpening, (small) => (small.toUpperCase().length === small.length ? small.toUpperCase() : small));

/** Agencies in a row: "AFP, EFE y Reuters", "AFP=時事". */
const isJoined = (text: string, end: number, start: number): boolean =>
  start < end || /^[\s,/&+=＝;-]*(?:\p{L}[^()（）]{0,30}[\s,/&+=＝;-]+)?$/u.test(text.slice(end, start));

const smallWord = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/gu;
const words = (text: string) => text.match(smallWord)?.length ?? 0;

const caseless = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const caselessWord = /[\p{L}\p{M}]{2,}/gu;

/**
 * Is the text before the name the place and the day of a dateline? Small words in it are a month's name or a place's
 * own ("am", "de", "upon"); "The mayor told" has two others.
 */
function isPlace(text: string): boolean {
  if (/[!?]/.test(text) || text.length > 60) return false;
  // Where letters are neither small nor large, only the count tells a place from "The official agency".
  if (caseless.test(text) && (text.match(caselessWord)?.length ?? 0) > (/\d/.test(text) ? 7 : 3)) return false;
  const small = (text.match(smallWord) ?? []).filter((word) => !inPlaces.test(word)).length;
  return small <= (/\d/.test(text) ? 2 : 0) && !/[.!?]\s+\p{Lu}\p{Ll}{3,}.*\s\p{Ll}/u.test(text);
}

/** "Valley Post, 3 de mayo, 2021.- The ferry sailed again": a newsroom, the day, and a stroke. */
const datedOpening = /^(?<who>\p{Lu}[^,.:()–—-]{3,40}),\s(?<day>[^–—]{4,30}?)\s?(?:\.\s?[-–—]|[–—])\s*\p{Lu}/u;

/** "新京报讯（记者…", "央视网北京5月3日消息", "路透北京5月3日 - ": whose report it is, in Chinese. */
const reportOf = new RegExp(
  String.raw`^[（(【〔]?\s*(?<head>[\u3400-\u9fff]{2,14})(?<day>\d{1,2}${monthSign}\d{1,2}${daySign})?(?:${wordsOf('wired', 'reportWord')}|(?<=${daySign})\s*[-–—－]+\s)`,
  'u',
);
/** Before the day a place stands behind the newsroom. Letters. */
const longestPlace = 6;

function ideographic(block: Block, { site, contexts }: Scene): Candidate[] {
  const { head, day } = reportOf.exec(block.text.slice(0, 40))?.groups ?? {};
  if (!head) return [];
  for (let length = head.length; length >= Math.max(2, head.length - (day ? longestPlace : 0)); length--) {
    const who = head.slice(0, length);
    if (site.isOwnName(who)) return [];
    const organization = otherSupplier(resolveName(who, contexts.credit), site);
    if (organization)
      return [{ name: who, organization, quote: block.text.slice(0, reach), where: 'dateline', form: 'dotted', block }];
  }
  return [];
}

/** "(Valley Post) The ferry", "LOWER TOWN, Mo. (Valley Post) – The ferry". */
const bracketed =
  /^(?<place>\p{Lu}[^()[\]]{1,40}?\s)?[([]\s*(?<who>\p{Lu}[^()[\]/]{2,40}?)\s*[)\]]\s*(?<dash>[-–—]*)\s*\p{Lu}/u;

/**
 * "(Valley Post) The ferry sailed again": another newsroom, that we know or that calls itself one, in brackets before the
 * first word; behind a place, one that we know, and a stroke.
 */
function opened(block: Block, { page, site, languages, contexts }: Scene): Candidate[] {
  const { text } = block;
  const dated = datedOpening.exec(text.slice(0, reach))?.groups;
  const isDated = dated?.day !== undefined && dayIn(dated.day, page.language) !== null;
  const { place, who: enclosed, dash } = bracketed.exec(text.slice(0, reach))?.groups ?? {};
  const who = isDated ? dated.who : enclosed;
  if (!who || site.isOwnName(who) || (!isDated && place && !(dash && isPlace(place)))) return [];
  const known = resolveName(who, contexts.credit);
  const organization = otherSupplier(known, site);
  if (!organization && (known || isDated || place || who.length < 4 || !isPaper(who))) return [];
  // "(Press release) The ferry": a word, and nobody's name.
  if (!organization && languages.some(({ release }) => release?.exec(who)?.index === 0)) return [];
  const form = isDated ? 'led' : 'enclosed';
  return [{ name: who, organization, quote: text.slice(0, reach), where: 'dateline', form, block }];
}

/**
 * An agency's or a release service's name at the head of a text: "CITY (AP) —", "AFP, MANILA —", "/PRNewswire/ --",
 * "МОСКВА, 9 июля. /ТАСС/.", "（新华社…电）", "［東京 ９日 ロイター］", "(서울=연합뉴스)".
 */
export const dateline: Signal = (scene) => {
  const { page, site, places, languages, contexts } = scene;
  const { lead, head } = places;
  // Short lines above the headline are sections and cards.
  const isRead = (block: Block) => block.text.length > 60 || indexOf(block, page.blocks) >= places.headline;
  for (const block of new Set([...lead, ...head].filter(isRead))) {
    const start = block.text.slice(0, reach);
    if (/^h[1-6]$/.test(block.tag) || block.zone !== 'main' || isOfPicture(block)) continue;
    if (block.text.length < 80 && namesPicture(block.text, languages)) continue;
    const reported = languages.map(({ reported: opens }) => opens?.exec(start)?.[0].length).find(Boolean);
    // "(File, AP)" alone right below a picture is the picture's.
    if (block.belowPicture === 1 && /^[([（【〔].*[)\]）】〕]$/u.test(block.text)) continue;
    const mentions = agenciesIn(withInitials(start), contexts.dateline);
    for (const { organization, start: from, end } of mentions) {
      if (!isSupplier(organization) || site.isOwnHouse(organization)) continue;
      const before = start.slice(0, from);
      const after = start.slice(end);
      const marks = [bracket, stroke].flatMap(({ open, close }) => {
        const [opened, closed] = [open.exec(before), close.exec(after)];
        return opened && closed ? [{ index: opened.index, inside: opened[0] + (closed.groups?.after ?? '') }] : [];
      });
      const enclosed = marks.some(
        ({ index, inside }) =>
          isPlace(before.slice(0, index)) &&
          !areInitialsOf(before.slice(0, index), start.slice(from, end)) &&
          words(inside) <= 2 &&
          !goesOn.test(after) &&
          !copula.test(inside) &&
          !isPhoto(inside, site) &&
          !namesPicture(inside, languages) &&
          // "(Source: Kestrel) — a summary": an item of a digest.
          !languages.some(({ source }) =>
            source?.test(inside.replace(/^[([（【〔［\s]+/, '') + start.slice(from, end)),
          ),
      );
      // "AP – Advanced Placement – is a trademark": initials of what follows them.
      const spelled = /^\s*[-–—]\s*(?<words>\p{L}[^–—,.()]{3,60}?)\s*(?:\s-|[–—,.()])/u.exec(after)?.groups?.words;
      const isShort = spelled !== undefined && abbreviates(start.slice(from, end), spelled);
      const led = dashAfter.test(after) && !isShort && isPlace(before) && before.length < 45 && block.text.length > 60;
      const placed = before.trim() === '' && placeAfter.test(after);
      const dashed = /[-–—]\s*$/.test(before) && signedAfter.test(after) && isPlace(before);
      const dotted = (dottedPlace.test(before) && stop.test(after)) || (placeBefore.test(before) && danda.test(after));
      const wired = /^[（(【〔]?$/.test(before) && wiredAfter.test(after);
      const isReported = reported !== undefined && from <= reported + 12;
      if (!(enclosed || led || placed || dashed || dotted || wired || isReported)) continue;
      return [
        {
          name: written(
            start,
            enclosed
              ? mentions.filter((each) => each.start >= from && isJoined(start, end, each.start))
              : [{ organization, start: from, end }],
          ),
          organization,
          quote: start,
          where: 'dateline',
          form: enclosed ? 'enclosed' : led || placed ? 'led' : dashed || dotted || wired ? 'dotted' : 'reported',
          block,
        },
      ];
    }
  }
  return lead
    .slice(0, 2)
    .flatMap((block) => [...opened(block, scene), ...ideographic(block, scene)])
    .slice(0, 1);
};
