/** A credit line: a short line at the head or the foot of an article that names whose text it is. */
import { isPerson } from '../authors/person';
import type { Language } from '../languages';
import { letter, wordsOf } from '../languages/word';
import { type AgencyMention, agenciesIn, alsoMeans, isSupplier, resolveDomain, resolveName } from '../organizations';
import type { Block } from '../page';
import type { Scene } from '../scene';
import type { Site } from '../site';
import { isHostName, isStory } from '../text/address';
import { withoutMail } from '../text/contact';
import { areInitialsOf } from '../text/initials';
import { isDense } from '../text/script';
import { linksAway } from './address';
import type { Credit } from './credit';
import { isMixed } from './desk';
import { isInstitution } from './institution';
import { type SourceName, sourceName } from './name';
import { signedByOffice } from './office';
import { beforePicture, isOfPicture, isPicture, pictureHouse, signsPhoto } from './picture';
import { otherSupplier, suppliesText, written } from './supplier';
import { copula, isCredited, isSetOff, talkBesideCredit, talkIn } from './talk';

/** Longer lines are sentences. */
export const longestLine = 180;
/** A line with talk in it that is longer than this is a sentence. */
const longestPassing = 90;
/** Lines of copyright are read by their holder (rights.ts). */
const rightsSign = /©|ⓒ|\(c\)|copyright/i;

/** "Via X" thanks for the hint to something: the text is one's own more often than not. */
export const hatTip = new RegExp(String.raw`^[\s([【（]*${wordsOf('via')}(?!${letter})`, 'iu');

const labelOf = (text: string): 'hat tip' | 'labelled' => (hatTip.test(text) ? 'hat tip' : 'labelled');

/** A line without what opens a byline: "By", in any of the page's languages. */
export const withoutOpener = (text: string, languages: readonly Language[]): string =>
  languages.reduce((rest, { by }) => by?.without(rest) ?? rest, text);

const without = (text: string, parts: readonly { start: number; end: number }[]): string =>
  parts.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const withoutRelease = (part: string, languages: readonly Language[]): string =>
  languages.reduce((rest, { release }) => release?.without(rest) ?? rest, part).replace(/^[\s:–-]+/, '');

/** "(mti)", "(mti/gem)", "mti/gem": some houses write all initials small, and nothing else stands in their line. */
const smallInitials = /^[(（[]\p{Ll}{2,6}(?:[/,+]\s?\p{Ll}{2,6}){0,3}[)）\]]$|^\p{Ll}{2,6}(?:\/\p{Ll}{2,6}){1,3}$/u;

/** "of the University", "fra Kommunen": little words between what it is and who issued it. */
const littleWords = /^(?:\p{Ll}{1,4}(?:['’]\s?|\s)){1,3}(?=\p{L}{3})/u;

/** Who issued a release, in a line that calls it one: "University of the Valley, press release", "communiqué de la mairie". */
function issuerIn(line: string, languages: readonly Language[]): string | undefined {
  const names = line.split(/\s*,\s*/).map((part) => {
    const rest = withoutRelease(part, languages);
    const bare = rest === part ? part : rest.replace(littleWords, '');
    return isInstitution(bare, null) ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
  });
  return names.find((name) => name !== '' && !languages.some(({ release }) => release?.exec(name)?.[0] === name));
}

/** What parts the names that a label lists. */
const listed = /\s*[+/,،;·、]\s*/u;

/** The agencies a line names. Alone behind "by" or a label, a name that is also a word is an agency's all the same. */
function suppliersIn(line: string, hasLabel: boolean, { contexts, languages }: Scene): AgencyMention[] {
  const isSmall = smallInitials.test(line);
  const text = isSmall ? line.toUpperCase() : line;
  const named = agenciesIn(text, contexts.credit).filter(({ organization }) => isSupplier(organization));
  const opened = withoutOpener(text, languages);
  const bare = opened.replace(/^[\s(（[【〔–—-]+|[\s)）\]】〕.–—-]+$/g, '');
  const isOpened = opened !== text || hasLabel || isSmall || /^[\s–—-]*[(（[【〔]/.test(text);
  if (named.length > 0 || bare.length > 30 || !isOpened) return named;
  const lengths = new Set(hasLabel ? bare.split(listed).map((part) => part.length) : []);
  return agenciesIn(text, contexts.dateline).filter(
    ({ organization, start, end }) =>
      isSupplier(organization) && (end - start >= bare.length - 1 || lengths.has(end - start)),
  );
}

/** Is a block too long for a line, a heading, or a picture's? */
const isNoLine = (block: Block): boolean =>
  block.text.length > longestLine ||
  block.links.some(({ text }) => text.length > 45 && !/(?:^|\s)https?:/.test(text)) ||
  rightsSign.test(block.text) ||
  pictureHouse.test(block.text);

/** A line that is one bracket. */
const enclosed = /^[(（[【〔][^()（）[\]【】〔〕]+[)）\]】〕][.。]?$/u;

/** "Kestrel contributed to this report": the rest is the site's own. */
const lentHand = new RegExp(wordsOf('lentHand'), 'iu');

/** "Labels: AP, craft", "Topics Valley | Kestrel | Storks": what a text is filed under, not whose it is. */
const filedBefore = new RegExp(String.raw`(?<!${letter})(?:${wordsOf('topics')})\s*[:：]`, 'iu');
const filedLine = new RegExp(`^(?:${wordsOf('topics')})(?!${letter}).*(?:[|•·,].*){2}`, 'iu');
const isFiledUnder = (line: string, { start }: AgencyMention): boolean =>
  filedBefore.test(line.slice(0, start)) || filedLine.test(line);

/** A line that names agencies, the first of them another house than the site's: `whole`, without its label. */
function agencyCredit(
  whole: string,
  agency: AgencyMention,
  mentions: readonly AgencyMention[],
  isLabelled: boolean,
  block: Block,
  { site, languages }: Scene,
): Credit | null {
  const opened = withoutOpener(without(whole, mentions), languages).trim();
  const talk = talkIn(opened);
  const isSigned = talk < 3 && languages.some(({ by }) => by?.test(whole));
  const isPhoto = !isSigned && signsPhoto(block, whole, agency, site);
  if (isPhoto || talk > 4 || isOthersLabel(whole, agency, languages)) return null;
  if (isFiledUnder(whole, agency)) return null;
  const bracket = /^(?<words>.*?)\s*[(（]$/su.exec(whole.slice(0, agency.start))?.groups?.words;
  if (bracket && areInitialsOf(bracket, whole.slice(agency.start, agency.end))) return null;
  const isPart = lentHand.test(opened);
  // "Desk / Kestrel The crews stay ashore": extraction has run two lines together.
  const mayTell = !isPart && !/[/(（[]\s*$/.test(whole.slice(0, agency.start));
  // "Jane joined us in 2017 from Kestrel.": it has words beside those of a credit, and a full stop.
  const tells = mayTell && /\p{L}{3}\.$/u.test(whole) && talkBesideCredit(opened) > 1;
  // "Valley Post/Kestrel" sign together; "A copy from Kestrel and a correction by the Valley Post" tells of both.
  const isTale = mayTell && talk > 2 && !/[|·•]|\d{4}/.test(whole);
  const mixed = !isTale && isMixed(opened, site, isLabelled);
  const isSentence = isLabelled
    ? talk > 2
    : talk >= 1 &&
      (copula.test(whole) || tells || (!mixed && !isSigned && !isSetOff(whole, agency) && !isCredited(whole, agency)));
  // Longer, it is one, and tells of the agency.
  const isAtEnd = agency.start < 4 || agency.end > whole.length - 4;
  if (isSentence && (whole.length > longestPassing || !isAtEnd || /\p{L}{3}[.!?]$/u.test(whole))) return null;
  if (isLabelled && namesOthers(opened, site)) return null;
  // Below the text, beside more than a name, a role and a day, it is another story's headline.
  if (block.region === 'below' && !isLabelled && !isSentence && talk > 2 && !mixed && !isSigned) return null;
  const bare = enclosed.test(whole) ? 'enclosed' : 'alone';
  const beside = /[\p{L}]{3}/u.test(opened) ? 'signed' : bare;
  const told = isSentence ? 'passing' : isLabelled ? 'labelled' : beside;
  const form = isPart ? 'part' : told;
  const named = whole.slice(agency.start, agency.end);
  const link = linksAway(block, site).find(
    ({ text }) => text.length > 1 && (text.includes(named) || named.includes(text)),
  );
  return { name: written(whole, mentions), organization: agency.organization, link: link ?? null, form, mixed };
}

const labelBefore = new RegExp(String.raw`[^\p{L}\s:：]\s*(?<label>${letter}{3,19})\s*[:：]\s*$`, 'u');

/** "Text: Ana Marsh / Bild: Kestrel": a second label in the line, of which we only know that it is no source's. */
function isOthersLabel(whole: string, { start }: AgencyMention, languages: readonly Language[]): boolean {
  const label = labelBefore.exec(whole.slice(0, start))?.groups?.label;
  return (
    label !== undefined && !languages.some(({ by, source }) => by?.test(`${label}:`) || source?.test(`${label}: X`))
  );
}

/** Beside agencies and the site itself, houses of other trades: a list of what the text cites, "Sources: WHO, Reuters". */
const namesOthers = (rest: string, site: Site): boolean =>
  rest
    .split(/\s*[,;.](?:\s+|$)/)
    .map((part) => part.trim())
    .some((part) => /^\p{Lu}\p{L}{3}|^\p{Lu}{2,6}$/u.test(part) && !site.isOwnName(part) && !isPerson(part)) &&
  /[,;]/.test(rest);

/** "L'Observateur, Lower Town": the newsroom that we know, and where it is at home. */
function atPlace(said: string, block: Block, scene: Scene): SourceName | null {
  const [who = '', place, more] = said.split(/\s*,\s*/);
  if (!place || more !== undefined || !/^\p{Lu}[\p{L} -]{2,24}$/u.test(place)) return null;
  const found = sourceName(who, block, scene);
  return found?.organization && suppliesText(found.organization) ? found : null;
}

/** What a label names that is no agency we know: "Source: University of the Valley, press release". */
function labelledCredit(labelled: string, block: Block, scene: Scene): Credit | null {
  const { languages } = scene;
  const bare = labelled.replace(/\s*[(（](?=https?:).*/su, '');
  const before = bare.replace(isDense(bare) ? /\s.*/su : /(?:\s[|·–-]\s|\s{2,}).*/su, '');
  const office = signedByOffice(before);
  const parts = before.split(/\s*,\s*|(?<=^\S+)\s+/u);
  const isRelease = (part: string): boolean => languages.some(({ release }) => release?.test(part));
  const released = office !== null || [before, ...parts].some(isRelease);
  const issuer = released ? (office ?? issuerIn(before, languages)) : before;
  const isTale = talkIn(issuer ?? before) > 4 || /[.!?]\s/.test(before);
  if (isTale && !/^https?:|^www\./.test(before)) return null;
  const source = issuer ? (atPlace(issuer, block, scene) ?? sourceName(issuer, block, scene)) : null;
  return source && { ...source, form: labelOf(block.text), mixed: false, released };
}

/** "BNS inf.", "Lantern information": what they gave, behind their name. */
const given = new RegExp(String.raw`(?<=\p{L})\s+${wordsOf('material')}\.?$`, 'iu');

/** "AP Courses": in a list, a link that says more than the name is the name of something else. */
const isPartOfLink = ({ start, end }: AgencyMention, whole: string, { links }: Block): boolean =>
  links
    .map(({ text }) => text.replace(given, ''))
    .some((text) => text.includes(whole.slice(start, end)) && text.length > end - start + 3);

/** "Source Valley Post: https://valleypost.example/…": the label without its colon, a name, and the original's address. */
function labelledAddress(said: string, block: Block, scene: Scene): Credit | null {
  const { who, href } = /^(?<who>[^:：]{3,60})\s*[:：]\s*(?<href>https?:\/\/\S+)$/u.exec(said)?.groups ?? {};
  if (!who || !href || !isStory(href)) return null;
  const label = scene.languages.map(({ sourceWord }) => sourceWord?.exec(who)).find((match) => match?.index === 0);
  const found = label ? sourceName(who.slice(label[0].length), block, scene) : null;
  return found && { ...found, form: 'titled', mixed: false };
}

/** Reads a short line. Null where it is none, names a picture, or names the site itself. */
export function creditOf(block: Block, scene: Scene): Credit | null {
  const { page, site, languages } = scene;
  // "(Kestrel)" right below a picture, in the picture's element: whose picture it is.
  if (block.belowPicture === 1 && isOfPicture(block) && enclosed.test(block.text)) return null;
  const isHeadline = /^h[1-3]$/.test(block.tag) && (block.text.length > 60 || block.text === page.title);
  const said =
    isHeadline || isNoLine(block) ? '' : withoutMail(beforePicture(block.text, languages)).replace(given, '');
  if (!said) return null;
  const label = languages.map(({ source }) => source?.exec(said)).find(Boolean);
  const labelled = label?.groups?.who?.trim();
  const [before, after] = label ? [said.slice(0, label.index), said.slice(label.index + label[0].length)] : ['', ''];
  // "(Source: Kestrel) — a summary": an item of a digest, credited before it begins.
  if (/^\s*[)）\]】]\s*[—–-]+\s*\p{L}/u.test(after)) return null;
  // "I read (source: Kestrel) that it ends": what one sentence is from.
  if (/\p{L}/u.test(before) && /^\s*[)）\]】][.。]?\s*\p{L}/u.test(after)) return null;
  // Write “Source: Kestrel” in the footer: words about words.
  if (/[“„«「『]\s*$/u.test(before) && /^[^“„«「『]*[”“»」』]\s*\p{L}/u.test((labelled ?? '') + after)) return null;
  // "Code taken from: …": of what stands before the label.
  if (label && /\p{L}/u.test(before) && languages.some(({ denied }) => denied?.test(before + label[0]))) return null;
  // "By The Valley Post | Source: Reuters" stands under the site's own charts.
  const charted = before.replace(/[|·\s-]+$/, '');
  const drawer = withoutOpener(charted, languages);
  if (/\p{L}/u.test(drawer) && drawer !== charted && site.isOwnName(drawer)) return null;
  const whole = labelled ?? said;
  if (!labelled && /https?:\/\//.test(said)) return labelledAddress(said, block, scene);
  const mentions = suppliersIn(whole, labelled !== undefined, scene);
  const agency = mentions.find(({ organization }) => !site.isOwnHouse(organization));
  if (agency && block.tag === 'li' && isPartOfLink(agency, whole, block)) return null;
  if (agency) return agencyCredit(whole, agency, mentions, labelled !== undefined, block, scene);
  if (mentions.length > 0) return null;
  const unmarked = label ? null : languages.map(({ sourceWord }) => sourceWord?.exec(said)).find(Boolean);
  if (unmarked) {
    const found = sourceName(said.slice(unmarked[0].length), block, scene);
    return found?.organization && suppliesText(found.organization)
      ? { ...found, form: labelOf(said), mixed: false }
      : null;
  }
  const unnamed = languages.map(({ agencies }) => agencies?.exec(whole)).find(Boolean);
  if (labelled && !unnamed && talkIn(before) <= 2) return labelledCredit(labelled, block, scene);
  // "Top Agencies": with a word before them they are somebody's, or a headline's.
  if (unnamed && /^\p{Lu}\p{Ll}+\s+$/u.test(whole.slice(0, unnamed.index))) return null;
  if (unnamed && talkIn(without(whole, [{ start: unnamed.index, end: unnamed.index + unnamed[0].length }])) < 1)
    return said.length < 70 ? { name: unnamed[0], organization: null, link: null, form: 'unnamed', mixed: true } : null;
  return null;
}

const parting = new RegExp(
  String.raw`\s*(?:[,|;•·()[\]]|\s[-–—/]\s|(?<=\p{L}{3})\/(?=\p{L}{3})|\s${wordsOf('via')}\s)\s*`,
  'iu',
);
const writingFor = new RegExp(String.raw`^${wordsOf('for', 'from', 'of', 'in')}\s+`, 'iu');

/** Two or three letters that are also a state, a degree, a word: beside a person or a place they are that. */
export const isInitials = (name: string, language: string | null): boolean =>
  /^\p{Lu}{1,3}$/u.test(name) && alsoMeans(name, language).length > 0;

const ofHouse = new RegExp(
  String.raw`^(?<who>\p{Lu}.{3,40}?)\s${wordsOf('of', 'from')}\s(?:${wordsOf('the')}\s)?(?<house>\p{Lu}.{1,50})$`,
  'u',
);

/** "Jane Marsh Valley Post", "Jane Marsh of Valley Post": the newsroom behind a person's name. */
function behindPerson(said: string, { contexts }: Scene): string {
  const { who, house } = ofHouse.exec(said)?.groups ?? {};
  if (who && house && isPerson(who) && resolveName(house, contexts.credit)) return house;
  const words = said.split(' ');
  for (const count of [2, 3]) {
    const rest = words.slice(count).join(' ');
    const isNamed = words.length > count + 1 && isPerson(words.slice(0, count).join(' '));
    if (isNamed && resolveName(rest, contexts.credit)) return rest;
  }
  return said;
}

/** Another newsroom in a byline: "By Jane Marsh, The Valley Post", "Kestrel via Lantern". */
export function outletIn(block: Block, scene: Scene): Credit | null {
  const { page, site, languages, contexts } = scene;
  if (block.text.length > longestLine || pictureHouse.test(block.text) || isPicture(block, languages)) return null;
  const opened = withoutOpener(withoutMail(block.text), languages);
  // "by <Valley Post> Africa 14 March": a link is a name of its own, whatever follows it.
  const linked = block.links.map(({ text }) => text).find((text) => text.length > 2 && opened.startsWith(`${text} `));
  const parts = [...(opened !== block.text && linked ? [linked] : []), ...opened.split(parting).filter(Boolean)];
  for (const said of parts) {
    const part = behindPerson(said.replace(writingFor, '').replace(/\s+(?:\d.*|@\w+)$|\s*[:：]$/, ''), scene);
    const named = resolveName(part, parts.length > 1 ? contexts.credit : contexts.byline);
    const organization = otherSupplier(named ?? (isHostName(part) ? resolveDomain(part) : null), site);
    if (!organization || isInitials(part, page.language)) continue;
    const at = block.text.indexOf(said);
    // "By Jane Marsh / Valley Post": a byline says who wrote.
    const isByline = withoutOpener(block.text, languages) !== block.text;
    if (!isByline && signsPhoto(block, block.text, { start: at, end: at + said.length }, site)) continue;
    return { name: named ? part : organization.name, organization, link: null, form: 'outlet', mixed: false };
  }
  return null;
}
