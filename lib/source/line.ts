/** A credit line: a short line at the head or the foot of an article that names whose text it is. */
import type { OrganizationKind } from '../model';
import {
  type AgencyMention,
  agenciesIn,
  type Context,
  contextOf,
  isSupplier,
  type Organization,
  resolveName,
} from '../organizations';
import type { Block, Page } from '../page';
import { type Compiled, phrasesFor } from '../phrases';
import type { Site } from '../site';
import { type SourceName, sourceName } from './name';

export interface Credit {
  name: string;
  organization: Organization | null;
  link: SourceName['link'];
  /**
   * alone: nothing but the name; signed: beside persons, initials or dates; labelled: "Source: X"; unnamed:
   * "agencies"; outlet: another newsroom in a byline.
   */
  form: 'alone' | 'signed' | 'labelled' | 'unnamed' | 'outlet';
  /** The label calls it a press release: "Source: University of the Valley, press release". */
  released?: boolean;
  /** The site's own desk or its initials stand beside the name. */
  mixed: boolean;
}

/** Longer lines are sentences. */
const longest = 180;
/** Houses that sell pictures: whoever stands beside one took the photo. */
const pictureHouse =
  /\b(?:getty|shutterstock|istock|imago|epa(?!-efe)|epa-efe\/|alamy|scanpix|profimedia|picture[- ]alliance|pixabay|unsplash|pexels|wikimedia|flickr|newscom|zuma|depositphotos|dreamstime|adobe ?stock|fotolia|thinkstock|istockphoto|instagram|reproduç[aã]o)\b|\/\s*(?:epa|getty|archiv)/i;
/** Lines of copyright are read by their holder (rights.ts). */
const rightsSign = /©|ⓒ|\(c\)|copyright/i;
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

const pictureClass =
  /photo|foto|(?:^|[\s_-])fot(?:$|[\s_-])|image|caption|thumb|gallery|galerie|picture|(?:^|[\s_-])(?:img|bild)/;

/** Does a block stand in a picture's own elements, by their classes? Those of far ancestors say nothing. */
export const isOfPicture = ({ names }: Pick<Block, 'names'>): boolean => pictureClass.test(names.slice(0, 70));

const joiners = 'and|und|et|e|y|i|og|och|en|ja|și|ve|dan|и|і|та|και';
const joiner = new RegExp(`^(?:${joiners})$`, 'i');
const danglingJoiner = new RegExp(`\\s+(?:${joiners}|with|mit|avec|con|com|met|med|s|с|με)$`, 'iu');
const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;
const cased = /^\p{Lu}|^\p{Ll}/u;
const denseScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const denseLetters = new RegExp(denseScript, 'g');

/** A line without what opens a byline: "By", in any of the page's languages. */
const withoutOpener = (text: string, phrases: readonly Compiled[]): string =>
  phrases.reduce((rest, { by }) => by.without(rest), text);

/**
 * How much of a line is talk: words in small letters, and half the words of scripts without capitals. A credit has
 * few: "with files from", "aktualizacja". Initials ("lno", "gem") and words glued to a slash do not count.
 */
function talkIn(text: string): number {
  const dense = text.match(denseLetters);
  if (dense) return dense.length / 4;
  let talk = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const isGlued = /[/|]$/.test(text.slice(0, match.index).trimEnd()) || text[match.index + word.length] === '/';
    const isInitials =
      word.length < 5 &&
      (/[,(]\s*$/.test(text.slice(0, match.index)) || /^[,)]/.test(text.slice(match.index + word.length)));
    if (isGlued || isInitials || word.length < 2 || joiner.test(word)) continue;
    if (!cased.test(word)) talk += 0.5;
    else if (/^\p{Ll}/u.test(word)) talk += 1;
  }
  return talk;
}

const without = (text: string, parts: readonly { start: number; end: number }[]): string =>
  parts.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

/** The line up to the credit of a picture that shares it ("Fonte: X - Foto: Y"); empty where the picture comes first. */
function beforePicture(text: string, page: Page): string {
  const found = phrasesFor(page.language)
    .map(({ picture }) => picture?.exec(text) ?? null)
    .filter((match) => match !== null);
  // Last in the line it is the line's own: "Jonas Marsh (BNS) nuotr."
  if (found.some((match) => match.index + match[0].length >= text.length - 1)) return '';
  return text.slice(0, Math.min(...found.map(({ index }) => index), text.length)).trim();
}

const person = String.raw`\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?`;
const personThenHouse = new RegExp(String.raw`${person}\s*/\s*$`, 'u');
const houseThenPerson = new RegExp(String.raw`^\s*/\s*${person}`, 'u');

/** A person and an agency on two sides of a stroke sign a photo: "Jane Marsh / Associated Press", "© AFP/ JANE MARSH". */
export function isPhotoSignature(text: string, { start, end }: { start: number; end: number }, site: Site): boolean {
  const signer = personThenHouse.exec(text.slice(0, start)) ?? houseThenPerson.exec(text.slice(end));
  return signer !== null && !site.isOwnName(signer[0].replace(/^\s*\/|\/\s*$/g, '').trim());
}

const setBefore =
  /(?:^|[/|·•,(（[–—:;-]|(?:^|\s)(?:\p{Ll}{1,3}|with|from|avec|från|från|από|sowie|material|information(?:en)?))\s*$/u;
const setAfter = /^\s*(?:$|[/|·•,)）\].–—-]|(?:\p{Ll}{1,4}\s+)?\d|(?:and|und|et|y|e|i|og|och|en|και|и)\s)/u;

/** What makes a line with talk in it a credit all the same: the name is set off from the rest, as no sentence does. */
const isSetOff = (text: string, { start, end }: { start: number; end: number }): boolean =>
  setBefore.test(text.slice(0, start)) && setAfter.test(text.slice(end)) && /[/|·•,(（[–—]|\d/.test(text);

/**
 * How to name what a line credits. Several agencies stay as written, for the text is made of all of them; so does a
 * name in another script than the dataset's, which is how readers of the page know it.
 */
export function written(text: string, mentions: readonly AgencyMention[]): string {
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return text;
  const several = last.organization !== first.organization && last.end - first.start < 60;
  const wording = text.slice(first.start, several ? last.end : first.end);
  return several || /[^\p{Script=Latin}\p{P}\p{Z}\d]/u.test(wording) ? wording : first.organization.name;
}

const partingWords = String.raw`\s(?:and|with|und|mit|et|avec|y|con|e|com|en|met|och|og|med|i|z|a|s|и|с|και|με)\s`;
const partings = new RegExp(`[/,;|&()+]|${partingWords}`, 'iu');
/** Those that join; a comma, a semicolon or a bar only sets apart. */
const joints = new RegExp(`[/&()+]|${partingWords}`, 'iu');
const desk =
  /^(?:staff|red|redaktion|(?:unserer )?redaktion|newsroom|desk|contributing|agencies|rédaction|redacción|redazione|redakcja)$/i;

const contributed =
  /contribut(?:ed|ing)\b|additional reporting|information from|with files from|material von|agenturmaterial/i;

/** Does the site itself sign along: by name, as its desk, by initials ("sak/Reuters")? */
export function isMixed(rest: string, site: Site, isList = false): boolean {
  if (contributed.test(rest)) return true;
  const parts = (text: string, by: RegExp) =>
    text
      .split(by)
      .map((part) => part.trim().replace(danglingJoiner, ''))
      .filter((part) => part && !joiner.test(part));
  // Behind a comma, unless it is a list of sources, the site's name only says where the report is shown: "Press Association, valleypost.example".
  return (
    parts(rest, partings).some((part) => /^\p{Ll}{2,5}$/u.test(part) || desk.test(part)) ||
    parts(rest, isList ? partings : joints).some(
      (part) => part.length > 1 && /\p{L}/u.test(part) && site.isOwnName(part),
    )
  );
}

const withoutRelease = (part: string, phrases: readonly Compiled[]): string =>
  phrases.reduce((rest, { release }) => release?.without(rest) ?? rest, part).replace(/^[\s:–-]+/, '');

/** The agencies a line names. Alone behind "by" or a label, a name that is also a word is an agency's all the same. */
function suppliersIn(text: string, hasLabel: boolean, context: Context, phrases: readonly Compiled[]): AgencyMention[] {
  const named = agenciesIn(text, context).filter(({ organization }) => isSupplier(organization));
  const opened = withoutOpener(text, phrases);
  const bare = opened.replace(/^[\s(（[【–—-]+|[\s)）\]】.–—-]+$/g, '');
  const isOpened = opened !== text || hasLabel || /^[\s–—-]*[(（[【]/.test(text);
  if (named.length > 0 || bare.length > 30 || !isOpened) return named;
  return agenciesIn(text, { ...context, form: 'dateline' }).filter(
    ({ organization, start, end }) => isSupplier(organization) && end - start >= bare.length - 1,
  );
}

/** With a verb it is a sentence: "A informação é da Reuters". */
export const copula = /\s(?:é|è|is|was|ist|est|es|jest|je|är|er|on)\s/i;

/** "Jane Marsh avec AFP", "With files from AFP": the name ends a line that has few words besides. */
const isCredited = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:^|\s)(?:with|from|by|avec|par|mit|von|con|de|da|com|met|van|med|från|fra|z|od|από|с|от|із|за)\s+$/iu.test(
    text.slice(0, start),
  ) &&
  /^[\s.)）]*$/.test(text.slice(end)) &&
  !/[.!?]\s/.test(text) &&
  !copula.test(text);

/** Reads a short line. Null where it is none, names a picture, or names the site itself. */
export function creditOf(block: Block, page: Page, site: Site): Credit | null {
  if (block.text.length > longest || /^h[1-3]$/.test(block.tag)) return null;
  if (block.links.some(({ text }) => text.length > 45 && !/^https?:/.test(text)) || rightsSign.test(block.text))
    return null;
  if (pictureHouse.test(block.text) || isOfPicture(block)) return null;
  const said = beforePicture(block.text, page);
  if (!said) return null;
  const phrases = phrasesFor(page.language);
  const context = contextOf(page, 'credit');
  const label = phrases.map(({ source }) => source?.exec(said)).find(Boolean);
  const labelled = label?.groups?.who?.trim();
  // "(Source: Kestrel) — a summary": an item of a digest, credited before it begins.
  if (label && /^\s*[)）\]】]\s*[—–-]+\s*\p{L}/u.test(said.slice(label.index + label[0].length))) return null;
  // "By The Valley Post | Source: Reuters" stands under the site's own charts.
  const charted = label ? said.slice(0, label.index).replace(/[|·\s-]+$/, '') : '';
  const drawer = withoutOpener(charted, phrases);
  if (/\p{L}/u.test(drawer) && drawer !== charted && site.isOwnName(drawer)) return null;
  const whole = labelled ?? said;
  if (!labelled && /https?:\/\//.test(said)) return null;
  const mentions = suppliersIn(whole, labelled !== undefined, context, phrases);
  const agency = mentions.find(({ organization }) => !site.isOwnHouse(organization));
  const rest = without(whole, mentions);
  if (agency) {
    const opened = withoutOpener(rest, phrases).trim();
    const talk = talkIn(opened);
    if (isPhotoSignature(whole, agency, site) || talk > (labelled ? 2 : 4)) return null;
    const mixed = isMixed(opened, site, labelled !== undefined);
    const isSigned = talk < 3 && phrases.some(({ by }) => by.test(whole));
    if (talk >= 1 && !labelled && copula.test(whole)) return null;
    if (talk >= 1 && !labelled && !mixed && !isSigned && !isSetOff(whole, agency) && !isCredited(whole, agency))
      return null;
    const form = labelled ? 'labelled' : /[\p{L}]{3}/u.test(opened) ? 'signed' : 'alone';
    return { name: written(whole, mentions), organization: agency.organization, link: null, form, mixed };
  }
  if (mentions.length > 0) return null;
  const unmarked = label ? null : phrases.map(({ sourceWord }) => sourceWord?.exec(said)).find(Boolean);
  if (unmarked) {
    const found = sourceName(said.slice(unmarked[0].length), block, page, site);
    return found?.organization && suppliesText(found.organization)
      ? { ...found, form: 'labelled', mixed: false }
      : null;
  }
  const unnamed = phrases.map(({ agencies }) => agencies?.exec(whole)).find(Boolean);
  if (labelled && !unnamed && label && talkIn(said.slice(0, label.index)) <= 2) {
    const bare = labelled.split(/\s*[(（](?=https?:)/)[0] ?? labelled;
    const before =
      (denseScript.test(bare) ? bare.split(/\s/)[0] : undefined) ?? bare.split(/\s[|·–-]\s|\s{2,}/)[0] ?? bare;
    if (!/^https?:|^www\./.test(before) && (talkIn(before) > 4 || /[.!?]\s/.test(before))) return null;
    const parts = before.split(/\s*,\s*|(?<=^\S+)\s+/u);
    const isRelease = (part: string) => phrases.some(({ release }) => release?.test(part));
    const released = parts.some(isRelease);
    const issuer = released
      ? before
          .split(/\s*,\s*/)
          .map((part) => withoutRelease(part, phrases))
          .find(Boolean)
      : before;
    const source = issuer ? sourceName(issuer, block, page, site) : null;
    return source && { ...source, form: 'labelled', mixed: false, released };
  }
  if (unnamed && talkIn(without(whole, [{ start: unnamed.index, end: unnamed.index + unnamed[0].length }])) < 1)
    return said.length < 70 ? { name: unnamed[0], organization: null, link: null, form: 'unnamed', mixed: true } : null;
  return null;
}

/** Another newsroom in a byline: "By Jane Marsh, The Valley Post", "Kestrel via Lantern". */
export function outletIn(block: Block, page: Page, site: Site): Credit | null {
  if (block.text.length > longest || pictureHouse.test(block.text)) return null;
  const phrases = phrasesFor(page.language);
  const opened = withoutOpener(block.text, phrases);
  const parts = opened.split(/\s*(?:[,|;•·()[\]]|\s[-–—/]\s|\svia\s)\s*/iu).filter(Boolean);
  for (const said of parts) {
    const part = said.replace(/^(?:for|from|of)\s+/i, '').replace(/\s+\d.*$/, '');
    const organization = resolveName(part, contextOf(page, parts.length > 1 ? 'credit' : 'byline'));
    if (!organization || !suppliesText(organization)) continue;
    if (site.isOwnHouse(organization)) continue;
    return { name: part, organization, link: null, form: 'outlet', mixed: false };
  }
  return null;
}
