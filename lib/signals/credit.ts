import { wordsOf } from '../languages/word';
import {
  type AgencyMention,
  agenciesIn,
  alsoMeans,
  foldName,
  isSupplier,
  organizationById,
  registrableDomain,
  resolveDomain,
  resolveName,
} from '../organizations';
import type { Block } from '../page';
import type { Scene } from '../scene';
import type { Site } from '../site';
import { houseAt, isCard, linksAway } from '../source/address';
import { type Credit, creditFound } from '../source/credit';
import { issueIn } from '../source/issue';
import { creditOf, outletIn, withoutOpener } from '../source/line';
import { sourceName, withoutTail } from '../source/name';
import { namesPicture } from '../source/picture';
import { isPaper } from '../source/slot';
import { otherSupplier, suppliesText, written } from '../source/supplier';
import { isHostName, isStory } from '../text/address';
import type { Candidate, Signal } from './signal';

/** The last bracket of a paragraph: "(IANS)", "(dpa/gem)", "[AFP]", "(©NTB)", "(PAP) mce/ gma/". */
const lastBracket =
  /[(（[【〔]\s*©?\s*(?<who>[^()（）[\]【】〔〕]{2,60})\s*[)）\]】〕][.。]?(?:\s*\p{Ll}{2,4}\/)*\s*$/u;
/** A signature after the last sentence, without brackets: ". ino/dpa", "— AFP", "/TASS/". */
const lastWords = /(?:[.!?»”"]\s+|\s[-–—]+\s?|\/)(?<who>[\p{L}./ -]{2,24})[/.]?\s*$/u;

/** How a newsroom signs there: "… for nobody. – The Valley Post", "… for nobody. (valleypost.example)". */
const newsroomLast =
  /[.!?]\s+(?:[–—-]{1,2}\s*(?<signer>\p{Lu}[^–—.!?()[\]]{2,40})|[(（[【〔](?<who>[^()（）[\]【】〔〕\s]{4,40})[)）\]】〕])$/u;

const initialsApart = new RegExp(String.raw`[/,;&+|=-]|\s${wordsOf('and')}\s`, 'u');

/**
 * The initials beside the agencies in a signature, each between strokes or commas: "(dpa/gem)". Null for anything else:
 * words in a row are a sentence's ("she told Reuters").
 */
function initialsIn(who: string, mentions: readonly AgencyMention[]): string[] | null {
  const around = mentions.reduceRight((text, { start, end }) => `${text.slice(0, start)}/${text.slice(end)}`, who);
  const parts = around
    .split(initialsApart)
    .map((part) => part.trim())
    // "(APA, 29.10.2019)": the day beside it signs nothing.
    .filter((part) => /[^\d.:\s]/.test(part));
  const isParted = parts.length === 0 || /[/,;&+|=-]/.test(who);
  return isParted && parts.length < 5 && parts.every((part) => /^[\p{L}\p{M}.]{1,9}$/u.test(part)) ? parts : null;
}

/** "Storm in the valley (Kestrel)" in a list of other stories: the credit is the story's to which the link leads. */
const isOfLink = ({ text, links }: Block, tail: string): boolean =>
  links.some((link) => text.endsWith(link.text) && link.text.length > tail.length + 8);

/** An agency that signs the end of a paragraph; everything beside its name is initials. */
function signature(block: Block, { site, languages, contexts }: Scene): Credit | null {
  const tail = block.text.slice(-90);
  for (const pattern of [lastBracket, lastWords]) {
    const [found = '', who] = pattern.exec(tail) ?? [];
    if (!who || namesPicture(who, languages) || isOfLink(block, found)) continue;
    // Where agencies sign, a name that is also a word is an agency's.
    const mentions = agenciesIn(who, contexts.dateline).filter(({ organization }) => isSupplier(organization));
    const agency = mentions.find(({ organization }) => !site.isOwnHouse(organization));
    if (!agency) continue;
    const others = initialsIn(who, mentions);
    if (!others) continue;
    return {
      name: written(who, mentions),
      organization: agency.organization,
      link: null,
      form: others.length > 0 ? 'signed' : pattern === lastBracket ? 'enclosed' : 'last words',
      mixed: others.length > 0,
    };
  }
  return null;
}

/** "… said the mayor. Fonte: Lantern": a label behind the last sentence, for a newsroom that we know. */
function labelledTail(block: Block, scene: Scene): Credit | null {
  const tail = block.text.slice(-120);
  if (!/[:：]/.test(tail)) return null;
  for (const { source } of scene.languages) {
    const match = source?.exec(tail);
    const said = match?.groups?.who;
    if (!match || !said || !/[.!?»”"]\s*[(（]?$/.test(tail.slice(0, match.index))) continue;
    const found = sourceName(said.replace(/[.\s]+$/, ''), block, scene);
    if (found?.organization && suppliesText(found.organization)) return { ...found, form: 'labelled', mixed: false };
  }
  return null;
}

/** "Source: <the original's headline>": the link alone tells whose it is. */
function labelledTitle(block: Block, { page, site, languages, contexts }: Scene): Credit | null {
  const [link, more] = linksAway(block, site).filter(({ href }) => isStory(href));
  // "Why ten bridges?": a short one ends as no name does.
  const isTitle = link !== undefined && (link.text.length >= 20 || /[?!…]$/u.test(link.text));
  if (!link || more || !isTitle || !block.text.endsWith(link.text)) return null;
  const label = languages.map(({ source }) => source?.exec(block.text)).find(Boolean);
  if (!label || label.index > 3 || resolveName(link.text, contexts.credit)) return null;
  return { ...houseAt(link.href, page), link, form: 'titled', mixed: false };
}

/** A credit of a house that we know to write: a host of everybody's blogs is none. */
const ofKnownHouse = (found: Credit | null): Credit | null =>
  found?.organization && suppliesText(found.organization) ? found : null;

/** "Original article", "Lantern · Original": a link to a story elsewhere that is itself called the source. */
function linkCalledSource(block: Block, { page, site, languages, contexts }: Scene): Credit | null {
  const [link, more] = linksAway(block, site).filter(({ href }) => isStory(href));
  if (!link || more || block.text.length > 80) return null;
  const said = `${link.text.replace(/[^\p{L}]+$/u, '')}: Lantern`;
  const isLabel = languages.some(({ source }) => {
    const label = source?.exec(said);
    return label?.index === 0 && label.groups?.who === 'Lantern';
  });
  if (!isLabel) return null;
  const rest = block.text.replace(link.text, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (!rest) return { ...houseAt(link.href, page), link, form: 'called', mixed: false };
  const organization = resolveName(rest, contexts.credit);
  return organization && { name: rest, organization, link, form: 'called', mixed: false };
}

/** Nothing but the address of a story of a newsroom we know, or its host: where the text was taken from. */
function linkAlone(block: Block, { site }: Scene): Credit | null {
  const [link, more] = linksAway(block, site);
  if (!link || more || link.text !== block.text || !isStory(link.href)) return null;
  const domain = registrableDomain(link.href) ?? '';
  const shown = link.text.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').toLowerCase();
  const organization = otherSupplier(resolveDomain(link.href), site);
  // What nobody knows may be what the text is about.
  if (!organization || !(shown.startsWith(domain) || shown.includes(`.${domain}`))) return null;
  return { name: organization.name, organization, link, form: 'linked', mixed: false };
}

/**
 * "More AP football: https://apnews.com/…": what an agency sends along with its report, so that readers find the rest of
 * its own; in a line that begins with its name and shows the address.
 */
function ownPages(block: Block, { site, contexts }: Scene): Credit | null {
  const { text, links } = block;
  if (text.length > 160 || !/https?:\/\/\S+\/\S/.test(text)) return null;
  const mention = agenciesIn(text, contexts.credit)[0];
  if (!mention || mention.start > 12 || !isSupplier(mention.organization)) return null;
  const shown = [...links.map(({ href }) => href), ...(text.match(/https?:\/\/[^\s)]+/g) ?? [])];
  const { organization } = mention;
  if (site.isOwnHouse(organization) || !shown.some((href) => resolveDomain(href)?.id === organization.id)) return null;
  return { name: organization.name, organization, link: null, form: 'own pages', mixed: false };
}

const fromWord = new RegExp(String.raw`^${wordsOf('from')}\s`, 'iu');
const article = new RegExp(String.raw`^${wordsOf('the')}\s`, 'u');

const through = new RegExp(String.raw`,?\s${wordsOf('via')}\s.*$`, 'iu');

/** "From The Valley Post", alone in its line or in brackets: the name, with the article that is a part of it. */
function namedFrom({ text }: Block): string | undefined {
  if (text.length > 90) return undefined;
  const bare = text.replace(/^[([](.*)[)\]]$/u, '$1');
  const who = withoutTail(bare.replace(fromWord, '').replace(article, '').replace(through, ''));
  return fromWord.test(bare) && /^\p{Lu}[^:：]{2,40}$/u.test(who) ? who : undefined;
}

/** "Valley Post", "Valley Post, London": nothing but the name, and where the house is at home. */
const aloneWithCity = /^(?<who>\p{Lu}[^–—:,.!?()]{2,40})(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u;

/** The same of a newsroom whose name is nothing else, in a paragraph of its own. */
function newsroomUndressed(block: Block, { page, site, contexts }: Scene): Credit | null {
  const who = block.tag === 'p' ? aloneWithCity.exec(block.text)?.groups?.who : undefined;
  if (!who || site.isOwnName(who) || block.links.length > 0) return null;
  // A word is a name where a place stands behind it.
  if (who === block.text && alsoMeans(who, page.language).length > 0) return null;
  const organization = otherSupplier(resolveName(who, contexts.credit), site);
  return organization && { name: who, organization, link: null, form: 'alone', mixed: false };
}

/** "— The Valley Post", "(The Valley Post)": right below the text another newsroom signs it. */
function newsroomAlone(block: Block, { site, contexts }: Scene): Credit | null {
  const signed = /^[–—-]+\s*(?<who>\p{Lu}[^–—:]{2,40})$/u.exec(block.text)?.groups?.who;
  const enclosed = /^[(（[【〔](?<who>\p{Lu}[^()（）[\]【】〔〕–—:]{2,40})[)）\]】〕]$/u.exec(block.text)?.groups?.who;
  const who = signed ?? enclosed ?? namedFrom(block);
  if (!who || site.isOwnName(who)) return null;
  const known = resolveName(who, contexts.credit);
  const organization = otherSupplier(known, site);
  return organization || (signed && !known && isPaper(who))
    ? { name: who, organization, link: null, form: 'enclosed', mixed: false }
    : null;
}

/** "Exclusive Valley Post/The Lantern": the site and the other newsroom sign together. */
function newsroomBeside(block: Block, { site, contexts }: Scene): Credit | null {
  const [, own, who] = /^([^/]{2,40})\/(\p{Lu}[^/]{2,40})$/u.exec(block.text) ?? [];
  if (!own || !who || !site.name || !foldName(own).endsWith(foldName(site.name))) return null;
  const organization = otherSupplier(resolveName(who, contexts.credit), site);
  return organization && { name: who, organization, link: null, form: 'outlet', mixed: true };
}

/** "Author: Nora Field - The Valley Post": a byline below the text. */
function writtenFor(block: Block, scene: Scene): Credit | null {
  const text = block.text.replace(/^[–—-]+\s*/, '');
  return withoutOpener(text, scene.languages) === text ? null : outletIn({ ...block, text }, scene);
}

/** What stands behind a newsroom's dash may stand behind the text's last sentence, too, where a host is named as well. */
function newsroomAtEnd(block: Block, { site, contexts }: Scene): Credit | null {
  const [tail = '', signer, host] = newsroomLast.exec(block.text.slice(-90)) ?? [];
  const who = signer ?? host;
  if (!who || isOfLink(block, tail) || (host && !isHostName(host))) return null;
  const organization = otherSupplier(host ? resolveDomain(host) : resolveName(who, contexts.credit), site);
  if (!organization && !(host && !resolveDomain(host) && !site.isOwnAddress(`https://${host}/`))) return null;
  return { name: who, organization, link: null, form: 'outlet', mixed: false };
}

/** How Reuters closes its reports; the line names the reporters and not the house. */
const reutersSignOff = new RegExp(
  String.raw`^\(\s*${wordsOf('reportedBy')}\s[^()]{5,300}?[;,.]\s*(?:[^()]{0,200}[;,.]\s*)?${wordsOf('editedBy')}\s[^()]{3,120}\)?$`,
  'iu',
);

function signOff(block: Block, site: Site): Credit | null {
  const reuters = reutersSignOff.test(block.text) ? organizationById('reuters') : null;
  if (!reuters || reuters.id === site.organization?.id) return null;
  return { name: reuters.name, organization: reuters, link: null, form: 'signed', mixed: false };
}

/** Nothing but the name, initials perhaps beside it. */
const isBare = ({ form }: Credit): boolean =>
  form === 'alone' || form === 'last words' || form === 'enclosed' || form === 'signed';

/** A credit that closes the text: "(IANS)", "Quelle: dpa", "来源：新华网", "© dpa-infocom". */
export const credit: Signal = (scene) => {
  const { foot, lastProse } = scene.places;
  const beginsWithLabel = ({ text }: Block) => scene.languages.some(({ source }) => source?.exec(text)?.index === 0);
  return foot
    .flatMap((block, index): Candidate[] => {
      // A heading below the text, and an item of a list, name something else.
      const isItem = block.tag === 'li' && [index - 1, index + 1].some((at) => foot[at]?.tag === 'li');
      if (/^h[1-6]$/.test(block.tag) && block.region === 'below' && !beginsWithLabel(block)) return [];
      if (isCard(block, scene.site)) return [];
      const ends = block.region === 'body' && block.text.length > 40;
      const isNear = index > lastProse && index < lastProse + 3;
      const titled = labelledTitle(block, scene);
      const found =
        (isNear ? issueIn(block, scene) : null) ??
        ofKnownHouse(titled) ??
        creditOf(block, scene) ??
        signOff(block, scene.site) ??
        ownPages(block, scene) ??
        titled ??
        (index > lastProse && index < lastProse + 4 ? linkCalledSource(block, scene) : null) ??
        (index === lastProse + 1
          ? (writtenFor(block, scene) ??
            newsroomAlone(block, scene) ??
            newsroomBeside(block, scene) ??
            newsroomUndressed(block, scene))
          : null) ??
        (isNear ? linkAlone(block, scene) : null) ??
        (ends ? (signature(block, scene) ?? labelledTail(block, scene)) : null) ??
        (index === lastProse ? newsroomAtEnd(block, scene) : null);
      if (!found || (isItem && isBare(found))) return [];
      // Further down a bare name belongs to another story, unless it stands in a paragraph like the text's.
      const isLike = block.tag === 'p' && block.names !== '' && block.names === foot[lastProse]?.names;
      const isFar =
        block.region !== 'body' &&
        index > lastProse + 1 &&
        !(isLike && index < lastProse + 4) &&
        !/[/()（）[\]]/.test(block.text) &&
        isBare(found);
      if (isFar && !/^[(（[【〔]/.test(block.text)) return [];
      return [creditFound(block, found, 'closing')];
    })
    .slice(0, 5);
};
