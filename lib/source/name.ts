/** A source's name as a sentence or a label gives it: cleaned, judged, and resolved to an organization. */
import { isPerson } from '../authors/person';
import { isCalendarWord } from '../languages/calendar';
import { wordsOf } from '../languages/word';
import {
  type Context,
  domainLabel,
  foldName,
  isOwnSpelling,
  isSupplier,
  type Organization,
  registrableDomain,
  resolveDomain,
  resolveName,
  undeclined,
  withoutEdition,
} from '../organizations';
import type { Block, PageLink } from '../page';
import type { Scene } from '../scene';
import { nameOfDomain, type Site } from '../site';
import { bareHost, isHostName } from '../text/address';
import { beginsAsDate, dayIn, yearSign } from '../text/date';
import { isDense } from '../text/script';
import { houseAt, isDeep, linksAway } from './address';
import { isInstitution } from './institution';

export interface SourceName {
  name: string;
  organization: Organization | null;
  /** The link that goes with the name and leads to another site. */
  link: PageLink | null;
}

const address = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/iu;
const isAddress = /^(?:https?:\/\/|www\.)\S+$|^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,6}\/\S*$/iu;
const quotes = /^[\s"'“”„«»‘’‚「」『』《》〈〉(（[]+|[\s"'“”„«»‘’‚「」『』《》〈〉,;:)）\]]+$/gu;
const inQuotes = /^[^"“„«»「『《]{0,40}["“„«»「『《](?<name>[^"“”„«»「」『』《》]{2,60})["”“»«」』》]/u;
const inSingleQuotes = /^[^‘‚]{0,40}[‘‚](?<name>[^‘’]{2,60})[’‘](?=[\s,;)]|$)/u;
const quotedIn = (said: string): string | undefined => (inQuotes.exec(said) ?? inSingleQuotes.exec(said))?.groups?.name;

/** A name out of its quotation marks and what hangs on it: "»Valley SE« verantwortlich". */
export const plainName = (said: string): string => (quotedIn(said) ?? said).replace(quotes, '').replace(/\s+/g, ' ');
/** Words of a template that was never filled in. */
const unfilled = /%\d?\$?s|\[[^\]]*(?:source|name|e\.g\.)[^\]]*\]|\{\{|\}\}|sitename|example\.com/i;

/** An edition of a house in another country: a text taken from there came from elsewhere. */
const edition = new RegExp(String.raw`\s${wordsOf('country')}$`, 'u');

/** "the Harbour blog": what kind of place it is, in small letters, is no part of its name. */
const kindOfPlace = new RegExp(String.raw`(?<=\p{L}|\d)(?:[\s-]+\p{Ll}+){0,2}[\s-]+${wordsOf('outlet')}$`, 'u');

/** Places that keep files, code and films, whose appearing there makes no press article. */
const platform =
  /^(?:google (?:drive|docs|play)|giphy|tenor|imgur|instagram|pinterest|tiktok|flickr|pixabay|unsplash|dropbox|github|gitlab|project gutenberg|wikisource|wikipedia|internet archive|archive\.org|bitbucket|hugging ?face|youtube|vimeo|npm|pypi|zenodo|figshare|steam|itch\.io|(?:app|play) store)(?:\.\w+)?$/i;

/** The link that goes with a name: the one that bears it, the one to its house, else the first that leads deep. */
function linkOf(block: Block, name: string, organization: Organization | null, site: Site): PageLink | null {
  const away = linksAway(block, site);
  const deep = away.filter(({ href }) => isDeep(href));
  const folded = foldName(name);
  const bears = ({ text }: PageLink) => text.length > 2 && (name.includes(text) || text.includes(name));
  const ofHouse = ({ href }: PageLink) =>
    organization !== null
      ? resolveDomain(href)?.id === organization.id
      : folded.length > 3 && foldName(registrableDomain(href) ?? '').startsWith(folded);
  return deep.find(ofHouse) ?? deep.find(bears) ?? away.find(ofHouse) ?? away.find(bears) ?? deep[0] ?? away[0] ?? null;
}

const beginsAsNumber = new RegExp(String.raw`^\d{1,4}(?:[\s.,/:-]|$|${yearSign})`, 'u');

/** Codes of countries in which much is printed (ISO 3166-1). */
const countries = (
  'AE AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IR IT JP KE KR LT LU LV MX MY NG ' +
  'NL NO NZ PE PH PK PL PT RO RS RU SA SE SG SI SK TH TR TW UA US VE VN ZA'
).split(' ');
const tongues = 'ar cs da de el en es fa fi fr he hi hu it ja ko nl no pl pt ro ru sv tr uk zh'.split(' ');

/** "It was originally published in German", "in Germany": a language or a country, in the page's own words. */
function isLanguageOrCountry(name: string, language: string | null): boolean {
  const words = wordsFor(language);
  if (words.countries.has(name.toLowerCase())) return true;
  if (/^\p{Lu}/u.test(name) && /\s/.test(name)) return false;
  return words.tongues.has(name.replace(/\s.*/su, '').toLowerCase());
}

interface Words {
  tongues: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}
const known = new Map<string | null, Words>();

/** The names of languages and countries in a language. Intl's formats are dear to make. */
function wordsFor(language: string | null): Words {
  const made = known.get(language);
  if (made) return made;
  const named = (type: 'language' | 'region', codes: readonly string[]) => {
    const names = new Intl.DisplayNames([language ?? 'en', 'en'], { type });
    return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
  };
  const words = { tongues: named('language', tongues), countries: named('region', countries) };
  known.set(language, words);
  return words;
}

/** Is this no name but a time, a pronoun, an edition, a template's hole? */
function isNoName(name: string, { page, languages, contexts }: Scene): boolean {
  // "G1", "M6": a letter and a figure are the name of a house that we know.
  const isShort = /^\p{Lu}\d$/u.test(name) && resolveName(name, contexts.credit) !== null;
  const isWord = /\p{L}[\p{L}\p{M}]|\p{N}\p{L}/u.test(name) || name === 'X' || isShort;
  if (!isWord || unfilled.test(name) || platform.test(name)) return true;
  if (beginsAsNumber.test(name) && !/[\p{L}]{4}/u.test(name)) return true;
  if (/^(?:1[4-9]|20)\d\d(?!\S)/.test(name)) return true;
  if (/^\p{L}+\.?$/u.test(name) && isCalendarWord(name, page.language)) return true;
  if (beginsAsDate(name, page.language) || isLanguageOrCountry(name, page.language)) return true;
  return languages[0]?.notName?.test(name) ?? false;
}

/** With a verb it is a sentence: "Verde is a road". */
const isClause = new RegExp(String.raw`\s${wordsOf('is')}\s\p{Ll}`, 'u');

/** A name begins with a capital, where the script has them, and is no clause; a host name is always one. */
function readsLikeName(name: string, text: string): boolean {
  if (isHostName(name)) return true;
  // Among ideographs what is written in letters is a name.
  if (isDense(text) && /^\p{Ll}[\p{L}\p{N}.-]{1,19}$/u.test(name)) return true;
  if (isClause.test(name)) return false;
  if (/^\p{Ll}/u.test(name) && !/^\p{Ll}{1,3}['’]?\p{Lu}|^\p{Ll}*[\d_]/u.test(name)) return false;
  return name.split(/\s+/).length <= 8;
}

/** "der israelischen Tageszeitung Haaretz": the known house with which a longer phrase ends. */
function houseAtEnd(phrase: string, context: Context): string | null {
  const words = phrase.split(' ');
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from).join(' ');
    const isTail = /^\p{Lu}/u.test(rest) && /^\p{Ll}/u.test(phrase);
    if (!isTail) continue;
    if (resolveName(rest, context)) return rest;
  }
  return null;
}

/** "The Daily Harbour of www.thedailyharbour.example": the name right before a host that spells it; null for none. */
function nameBefore(host: string, text: string): string | null {
  const squeezed = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const label = squeezed(domainLabel(host));
  const words = text.slice(0, text.indexOf(host)).trim().split(/\s+/);
  // A little word may stand between the two: "of", "at".
  for (const end of [words.length, words.length - 1])
    for (let from = Math.max(0, end - 5); from < end; from++) {
      const name = words.slice(from, end).join(' ').replace(quotes, '');
      if (label.length > 3 && /^\p{Lu}/u.test(name) && squeezed(name) === label) return name;
    }
  return null;
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
/** A host at the end of the words for the author's own place: "my former site harbor.example". */
const ownHost = new RegExp(String.raw`^${wordsOf('ownPlace')}.*?\s(?<host>(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})$`, 'iu');

/** "the website Valley Post", "the May issue of Valley Post": the name alone; null where there is none. */
function withoutLead(said: string, scene: Scene): string | null {
  const host = ownHost.exec(said)?.groups?.host;
  if (host) return host;
  let name = said;
  for (const { before } of scene.languages) {
    const shorter = before?.without(name) ?? name;
    // "the Harbour magazine blog": what is left is a place of some kind, and no name.
    if (shorter === name || shorter.length < 2 || /^\p{Ll}[\p{Ll}-]*$/u.test(shorter)) continue;
    const isPhrase = wordsIn(said) - wordsIn(shorter) > 1 && !/^\p{Ll}/u.test(shorter);
    // "The Valley Post" keeps its article; "Issue 12 of Valley Post" is no name until it loses its words.
    if (isPhrase || isHostName(shorter) || !/^\p{Lu}/u.test(name)) name = shorter;
  }
  const isPhrase = wordsIn(said) - wordsIn(name) > 1 && /^[\p{Lu}\p{N}\p{P}]/u.test(name);
  // "Lantern, 3 May 2019" reads like "Monday, 3 May 2019" until it loses the day.
  return isNoName(withoutIssue(isPhrase ? name : said, scene), scene) ? null : name;
}

/** The issue or the year behind a name: "Valley Post 3/2019", "静橋ウィークリー2019年5月号", "…で2017年". */
const datedTail = new RegExp(String.raw`\s+\d{1,3}/(?:\d\d|\d{4})$|[\s\u3067]*[12]\d{3}${yearSign}.*$`, 'u');

/** Portals in China name the paper behind the site that carried it: "谷邮网－静橋晚报". */
const carried = new RegExp(String.raw`^[\u3400-\u9fff]{1,8}${wordsOf('section')}[-－–—]+(?=[\u3400-\u9fff]{3})`, 'u');

/** "Valley Post's summer issue", "the Harbour blog": what is said of a name behind it, in small letters, is no part. */
export const withoutTail = (name: string): string =>
  name
    .replace(/\s*©.*$/u, '')
    .replace(carried, '')
    .replace(datedTail, '')
    .replace(kindOfPlace, '')
    .replace(/(?<=^\p{Lu}.*)['’]s(?:\s\p{Ll}[\p{L}-]*)*$/u, '');

/** "Valley Post of 3 May", "Expresso de 30 de setembro". */
const ofDay =
  /^(?<house>\p{Lu}.*?)\s(?:\p{Ll}{1,4}['’\s]\s?)?\d{1,2}\.?\s(?:\p{Ll}{1,3}\s)?(?<month>\p{L}{3,})(?:\s.*)?$/u;

/** "Valley Post, 3 May 2019", "Valley Post, by Nora Field": what follows the name is the day, or who wrote it there. */
function withoutIssue(name: string, { page, languages }: Scene): string {
  const { house, month } = ofDay.exec(name)?.groups ?? {};
  if (house && month && isCalendarWord(month, page.language)) return house.replace(/,$/, '');
  const [who = '', ...more] = name.split(/,\s+/);
  const rest = more.join(', ');
  if (who.length < 2 || !rest) return name;
  const writer = languages.map(({ by }) => by?.without(rest) ?? rest).find((shorter) => shorter !== rest);
  return dayIn(rest, page.language) !== null || (writer && isPerson(writer.trim())) ? who : name;
}

const partners = new RegExp(String.raw`^,\s\p{Lu}\p{L}+,?\s(?:&|${wordsOf('and')})\s\p{Lu}\p{L}+`, 'u');

/** "Field, Marsh and Lantern": a house may be named after its partners. */
function withPartners(name: string, text: string): string {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return name;
  return name + (partners.exec(text.slice(text.indexOf(name) + name.length))?.[0] ?? '');
}

/**
 * The name of a source in `said`, part of `block`'s words; null where it is no name or the site's own. A link's text
 * is the better name where the sentence's words contain it; an address becomes its host.
 */
export function sourceName(said: string, block: Block, scene: Scene): SourceName | null {
  const { site, contexts } = scene;
  const bare = withoutLead(said.normalize('NFC').replace(quotes, ''), scene);
  if (bare === null) return null;
  let name = bare;
  const shown = block.links.find(
    ({ text, href }) => text.length > 2 && text.length < 60 && name.includes(text) && !isAddress.test(text) && href,
  );
  const cited = quotedIn(said);
  name = (shown?.text ?? cited ?? name).replace(quotes, '').replace(/\s+/g, ' ');
  // A bare host is a name as the page writes it; a whole address has its host for a name.
  if (
    (isAddress.test(name) && /\/./.test(name.replace(/\/$/, ''))) ||
    (/^\S+$/.test(name) && address.test(name) && /\//.test(name))
  )
    name = bareHost(URL.parse(/^https?:/i.test(name) ? name : `https://${name}`)?.hostname ?? name);
  name = isHostName(name)
    ? (nameBefore(name, block.text) ?? nameOfDomain(name, scene.page))
    : withPartners(withoutTail(withoutIssue(name, scene)), block.text);
  if (!name || name.length > 90 || isNoName(name, scene) || (site.isOwnName(name) && !edition.test(name))) return null;
  const house = resolveName(name, contexts.credit) ? null : houseAtEnd(name, contexts.credit);
  const isKnown = house !== null || resolveName(name, contexts.credit) !== null;
  const declined = isKnown ? null : undeclined(name, scene.page.language);
  // "Valley Post Online" is Valley Post, unless that is another house's own name.
  name = house ?? declined ?? (isKnown && !isOwnSpelling(name) ? withoutEdition(name) : name);
  const resolved = resolveName(name, contexts.credit) ?? (isHostName(name) ? resolveDomain(name) : null);
  if (resolved && site.isOwnHouse(resolved) && !edition.test(name)) return null;
  if (isHostName(name) && site.isHere(`https://${name}/`)) return null;
  // "Original: Why ten bridges?": a linked headline that ends as no name does; the link alone tells whose it is.
  if (shown && !resolved && /[?!…]$/u.test(name) && !site.isHere(shown.href))
    return { ...houseAt(shown.href, scene.page), link: shown };
  const spelled =
    /^https?:\/\/\S+$/i.test(said.trim()) && URL.canParse(said.trim()) ? { text: said, href: said.trim() } : null;
  if (!resolved && !shown && !cited && !readsLikeName(name, block.text)) return null;
  const link = linkOf(block, name, resolved, site) ?? spelled;
  // The name is linked, and the link stays here: a tag page or the site itself. A sister title is named by its host, and
  // portals have a page for each institution whose releases they print.
  const stays = block.links.some(({ text, href }) => text.length > 2 && name.includes(text) && site.isHere(href));
  const isKnownToSupply = resolved !== null && isSupplier(resolved);
  if (stays && !link && !isHostName(name) && !isKnownToSupply && !isInstitution(name, resolved)) return null;
  return { name, organization: resolved, link };
}
