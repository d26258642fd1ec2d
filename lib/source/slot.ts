/** The slot of the byline: who stands in it beside persons, roles and days, known to us or not. */
import { isPerson } from '../authors/person';
import { isCalendarWord } from '../languages/calendar';
import { letter, wordsOf } from '../languages/word';
import { foldName, resolveName } from '../organizations';
import type { Block } from '../page';
import { saysSource } from '../page/called';
import type { Scene } from '../scene';
import type { Site } from '../site';
import { withoutMail } from '../text/contact';
import { beginsAsDate } from '../text/date';
import { isDense } from '../text/script';
import { isDeep, linksAway } from './address';
import type { Credit } from './credit';
import { isInitials, withoutOpener } from './line';
import { isOfPicture, pictureHouse, signsPhoto } from './picture';
import { otherSupplier } from './supplier';

/** Longer lines are no bylines. */
const longest = 90;
const parting = /\s*(?:[|•·,]|\s[-–—/]\s)\s*/u;
/** Where words are written without spaces, a space parts, too. */
const partingDense = /\s*(?:[|•·,]|\s[-–—/]\s)\s*|\s+/u;
/** "From: X", "from X", and what extraction leaves of it: "fromX". */
const fromLabel = new RegExp(
  String.raw`^(?:From|${wordsOf('from')})(?:\s*[:：]\s*|(?=\p{Lu}))|^${wordsOf('from')}\s+(?=\p{Lu})`,
  'u',
);
/** "Jane Marsh from the University of the Valley". */
const fromWithin = new RegExp(
  String.raw`^(?<who>\p{Lu}.{3,40}?)\s+${wordsOf('from', 'for')}\s+(?:${wordsOf('the')}\s+)?(?<house>\p{Lu}.{2,60})$`,
  'u',
);
const role = new RegExp(`(?<!${letter})(?:${wordsOf('role', 'desk')})(?!${letter})`, 'iu');
/** "NORA FIELD Lower Town Herald": the person in capitals, the house not. */
const capitals = /^(\p{Lu}{2,}(?:[ .-]+\p{Lu}{2,})+)\s+(?=\p{Lu}\p{Ll})/u;
/** Before a name: the time and the day, in numbers and a month, behind what says that the text was published then. */
export const leadingDay = new RegExp(
  String.raw`^(?:${wordsOf('posted')}\s+(?:\p{Ll}{2,9}\s+){0,2}(?:${letter}+,\s)?|${letter}+,\s(?=\d|${letter}+\s\d))?(?:[\d.,:/\s-]|${wordsOf('from')}\s+\p{L}{3,}\s+(?:${wordsOf('from')}\s+)?(?=\d{4})|\p{L}+(?=[\s.,]+(?:\d{1,2}[.,]?\s+)?\d{4}))+(?:\s*[-–—|]\s*|\s+)(?=\p{L})`,
  'iu',
);

/** The house that a line begins with: "BBC Last Updated". */
function startOf(text: string, { site, contexts }: Scene): string | null {
  const words = text.split(/\s+/).slice(0, 5);
  for (let count = words.length; count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const known = resolveName(start, contexts.credit);
    if (known) return site.isOwnName(start) || site.isOwnHouse(known) ? null : start;
  }
  return null;
}

/** Behind a name: the day, the time, how long it takes to read. */
const tail = /\s*[(（].*$|\s+(?:\d|\p{L}+\s+\d{1,2}[,:]).*$/u;

/** What follows an hour: "08:30 ET", "9:00 PM". */
const ofHour = /^(?:[ACEMP][DS]?T|[AP]M|GMT|UTC|CES?T|[BI]ST)(?!\p{L})/u;

/** Reads like a name of a house: begins as names do, is short, is no day, no role, no person's. */
function isHouseLike(text: string, { page, site, languages }: Scene): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@!?:;…]|https?/.test(text) || ofHour.test(text)) return false;
  if (isDense(text) ? text.length > 12 : text.split(/\s+/).length > 7) return false;
  if (!isDense(text) && !/^\p{Lu}|^\p{Lo}/u.test(text)) return false;
  if (beginsAsDate(text, page.language) || isCalendarWord(text.replace(/[\s.,].*/su, ''), page.language)) return false;
  if (site.isOwnName(text) || bearsSite(text, site) || role.test(text)) return false;
  return !languages[0]?.notName?.test(text);
}

/** Is it another newsroom that we know? */
const isNewsroom = (name: string, { site, contexts }: Scene): boolean =>
  otherSupplier(resolveName(name, contexts.byline), site) !== null;

/** "Special to the Valley Post": what bears the site's own name is no other house. */
const bearsSite = (text: string, { name }: Site): boolean =>
  name !== null && foldName(name).length > 4 && foldName(text).includes(foldName(name));

/** The words of sections and tags: what the menus of the page say, and what leads to its own lists. */
const isOfMenu = (text: string, { page }: Scene): boolean =>
  page.blocks.some((block) => block.zone === 'nav' && block.text.toLowerCase() === text.toLowerCase());

const credit = (name: string, form: Credit['form'], block: Block, scene: Scene): Credit => {
  const organization = resolveName(name, scene.contexts.credit);
  const link = linksAway(block, scene.site).find(
    ({ href, text }) => isDeep(href) && (name.includes(text) || text.includes(name)),
  );
  return { name, organization, link: link ?? null, form, mixed: false };
};

const paper = new RegExp(
  String.raw`(?<!${letter})(?:${wordsOf('paper', 'agency')})(?!${letter})|${letter}{2}${wordsOf('paperEnding')}(?!${letter})|\.${letter}{2,4}$`,
  'iu',
);
/** Does a name say that it is a newspaper's, or another newsroom's? */
export const isPaper = (name: string): boolean => paper.test(name);
/** A name that nobody knows is a house's where it says so, or is written as agencies sign. */
export const soundsLikeHouse = (name: string): boolean => isPaper(name) || /^\p{Lu}\p{L}?\p{Lu}{1,6}$/u.test(name);
const carrierNames = /provider|publisher/;

const roleTail = new RegExp(String.raw`\s+(?:${wordsOf('role')}[\s-]+){0,2}${wordsOf('role')}$`, 'iu');

/** "Valley Post staff writer", in a line of its own below the writer's name. */
export function houseOfStaff(block: Block, scene: Scene): Credit | null {
  const house = block.text.length <= longest ? block.text.replace(roleTail, '') : block.text;
  if (house === block.text || !isHouseLike(house, scene)) return null;
  // "News by Tom Reed": the desk, and the writer.
  const rest = house.slice(house.indexOf(' ') + 1);
  const isOpened = withoutOpener(rest, scene.languages) !== rest;
  const isTitle = rest !== house && !isOpened && isPaper(house) && !/,|\snews$/iu.test(house);
  return isNewsroom(house, scene) || isTitle ? credit(house, 'outlet', block, scene) : null;
}

/** Somebody in the byline's slot who is no person and not the site: "From: X", "Jane Marsh | X", a bare "X". */
export function houseInSlot(block: Block, isMarked: boolean, scene: Scene): Credit | null {
  const found = inSlot(block, isMarked, scene);
  if (!found) return null;
  if (isInitials(found.name, scene.page.language)) return null;
  const start = block.text.indexOf(found.name);
  const isByline = withoutOpener(block.text, scene.languages) !== block.text;
  if (!isByline && signsPhoto(block, block.text, { start, end: start + found.name.length }, scene.site)) return null;
  const names = block.names.slice(0, 80);
  const isSource = saysSource.test(names) || carrierNames.test(names) || found.form === 'from';
  return isSource || found.organization !== null || soundsLikeHouse(found.name) ? found : null;
}

/** "La Linterna/The Valley Post" on Valley Post: the site signs along. */
function withoutSite(text: string, site: Site): string {
  const [one = '', other = '', more] = text.split('/').map((part) => part.trim());
  if (more !== undefined || !one || !other) return text;
  return site.isOwnName(other) ? one : site.isOwnName(one) ? other : text;
}

function inSlot(block: Block, isMarked: boolean, scene: Scene): Credit | null {
  const text = withoutMail(block.text);
  if (
    text.length > longest ||
    text === scene.page.title ||
    isOfPicture(block) ||
    pictureHouse.test(text) ||
    /[©ⓒ]|https?:/.test(text)
  )
    return null;
  const opened = withoutOpener(text, scene.languages).trim();
  const isFrom = fromLabel.test(opened);
  const behindDay = opened.replace(leadingDay, '');
  const undated = withoutOpener(behindDay, scene.languages).trim();
  const isDated = undated !== opened;
  /** "Published on 3 May by Valley Post": the day says nothing, "by" does. */
  const isBehindBy = undated !== behindDay.trim();
  const bare = undated
    .replace(fromLabel, '')
    .replace(tail, '')
    .replace(isFrom ? /\s?[:：]$/u : '', '')
    .trim();
  const within = fromWithin.exec(bare)?.groups;
  if (within?.who && within.house && isPerson(within.who) && isHouseLike(within.house, scene))
    return credit(within.house, 'beside', block, scene);
  const hasSpaces = !isDense(bare);
  const parts = withoutSite(bare, scene.site)
    .replace(capitals, '$1 | ')
    .split(hasSpaces ? parting : partingDense)
    // Days and hours, and how many comments there are.
    .filter((part) => hasSpaces || !/\d/.test(part))
    .map((part) => withoutOpener(part.replace(tail, '').trim(), scene.languages).trim())
    .filter(Boolean);
  const [first = '', second, ...more] = parts;
  if (isFrom) {
    const known = startOf(first, scene);
    if (known || isHouseLike(first, scene)) return credit(known ?? first, 'from', block, scene);
  }
  if (more.length > 1) return null;
  const houses = parts.filter(
    (part) => isNewsroom(part, scene) || ((!isPerson(part) || isPaper(part)) && isHouseLike(part, scene)),
  );
  // "Lantern News Service, The Lantern": the paper is the better known of the two.
  const known = houses.findLast((part) => isNewsroom(part, scene));
  const [house] = known ? [known] : houses;
  if (!house || (houses.length > 1 && !known) || isOfMenu(house, scene)) return null;
  if (second && (known || parts.some(isPerson))) return credit(house, 'beside', block, scene);
  if (parts.length > 1) return null;
  if (isBehindBy && known) return credit(house, 'outlet', block, scene);
  if (isDated) return credit(house, 'dated', block, scene);
  // Among ideographs a line of its own that is a newsroom's name and no more; in Latin script many such are words.
  const isAlone = known !== undefined && isDense(text) && bare === text && !/^h\d$/.test(block.tag);
  if (isAlone) return credit(house, 'alone', block, scene);
  return isMarked ? credit(house, 'bare', block, scene) : null;
}
