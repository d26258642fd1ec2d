/** Whose press release it is. */
import { isPerson } from '../authors/person';
import type { Language } from '../languages';
import { wordsOf } from '../languages/word';
import type { OrganizationKind } from '../model';
import { agenciesIn, foldName, type Organization, resolveName } from '../organizations';
import type { Block, Page } from '../page';
import type { Scene } from '../scene';
import { nameOfDomain } from '../site';
import { bareHost, isHostName } from '../text/address';
import { abbreviates } from '../text/initials';
import { houseOfContact } from './contact';
import { isInstitution } from './institution';
import { withoutOpener } from './line';
import { plainName } from './name';
import { signedByOffice } from './office';
import { isPortal, suppliesText } from './supplier';

/** The trade of those that carry releases of others. */
const carrying: OrganizationKind = 'press-release-wire';
/** How release services end a text: "SOURCE Harbour Works". */
export const sourceLine = /^\W{0,3}SOURCE:?\s+(?<who>\p{L}[^\n]{1,80})$/u;
/** What companies are by law, behind their names. */
const legalForm = String.raw`(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|L\.?P|Bhd|plc|PLC|GmbH|AG|SE|KG|KGaA|e\. ?V|S\.?A|S\.?p\.?A|N\.?V|B\.?V|AB|ASA|A\/S|Oyj?)(?!\p{L})\.?`;
/** What heads a word about the issuer: "About Harbour Works", "Über die harbour GmbH". */
export const about = new RegExp(
  String.raw`^${wordsOf('about')}(?: |(?=\p{Script=Han}))(?:${wordsOf('the')} )?(?<who>[\p{Lu}\p{Lo}][^.:：]{2,60}|[\p{L}\p{N}][^:]{1,60} ${legalForm})(?:\s*\([^()]*\))?[:：]?$`,
  'u',
);

/** A company by what stands behind its name: its legal form, or where its shares are traded: "(NASDAQ: HBWK)". */
const company = new RegExp(
  String.raw`(?<!\p{L})(?<who>(?:[\p{Lu}\p{N}][\p{L}\p{N}&.’'®-]*\s(?:(?:of|for|and|&)\s)?){0,5}(?:[\p{L}\p{N}][\p{L}\p{N}&’'®-]*,?\s${legalForm}|[\p{Lu}\p{N}][\p{L}\p{N}&.’'®-]*(?=\s?\((?:[^()]{0,20}[\s,;])?[A-Z][A-Za-z]{1,9}(?: [A-Z]+)?\s?:\s?[A-Z0-9.]{1,8}\b)))`,
  'u',
);
/** What parts the place, the day and the service from the text. */
const opening = /^(?<line>.{5,140}?)(?:\s--+\s?|\)\s?--+\s?|\s[–—-]\s|[–—]|(?<=\s\d{4})\s?:\s)(?<text>.{20,220})/u;
const article = new RegExp(`^${wordsOf('the')} `, 'iu');

/** The name with which a sentence begins: "Harbour Works, the builder of …", "Harbour Works today opened …". */
const subject =
  /^(?<who>[\p{Lu}\p{N}][\p{L}\p{N}&.’'®-]*(?:\s(?:(?:of|for|and|the|&)\s){0,2}[\p{Lu}\p{N}][\p{L}\p{N}&.’'®-]*){0,6})(?=,|\s\(|\s\p{Ll})/u;

/**
 * The company with which a release begins behind its place and day: "MILLGATE /PRNewswire/ -- Harbour Works, Inc. (…)",
 * or the name with which both its text and its headline do.
 */
function openedBy({ page, places: { lead } }: Scene): string | null {
  const texts = lead.slice(0, 3).flatMap(({ text }) => opening.exec(text)?.groups?.text ?? []);
  const who = texts.map((text) => company.exec(text)?.groups?.who).find(Boolean);
  if (who) return who.replace(article, '');
  const title = foldName(page.title);
  const named = texts.flatMap((text) => subject.exec(text.replace(article, ''))?.groups?.who ?? []);
  return named.find((name) => foldName(name).length > 3 && title.startsWith(foldName(name))) ?? null;
}

/** So many lines below the headline of a release that was carried may begin it. */
const begins = 8;

/** The company with which the text of a carried release begins where no place and day stand before it, or its headline does. */
function begunBy({ page, places: { headline } }: Scene): string | undefined {
  const lines = page.blocks.slice(headline, headline + begins).filter(({ zone }) => zone === 'main');
  return [...lines.map(({ text }) => text), page.title]
    .map((text) => company.exec(text.slice(0, 150)))
    .find((found) => found?.index === 0)?.groups?.who;
}

/** Fields of the head that name who supplied the text. */
const carrierMeta = /(?:author|source|provider|byl)$/;

/** The service of press releases that carried it, by the head of its text or by its data. */
export const carrierOf = ({ page, places: { lead, head, marked }, contexts }: Scene): Organization | null =>
  [
    ...lead.slice(0, 2).map(({ text }) => text.slice(0, 150)),
    ...[...head, ...marked].map(({ text }) => text).filter(({ length }) => length < 60),
    ...page.data.filter((node) => node.isArticle).flatMap((node) => node.named('author').map(({ name }) => name)),
    ...page.metas.filter(({ name }) => carrierMeta.test(name)).map(({ content }) => content.slice(0, 150)),
  ]
    .flatMap((text) => agenciesIn(text, contexts.dateline))
    .find(({ organization }) => organization.kind === carrying)?.organization ?? null;

/** The house that a word behind the text is about: "About Harbour Works". */
const boilerIn = (blocks: readonly Block[]): string | undefined =>
  blocks.map(({ text }) => about.exec(text)?.groups?.who).find(Boolean);

/** Does a name repeat another, but for an article before it and what follows? */
const repeats = (name: string, other: string): boolean => {
  const [long, short] = [foldName(name), foldName(other)];
  return short.length > 2 && (long.startsWith(short) || long.endsWith(short));
};

/** Fields of a head in which a house gives its own name in full. */
const ownFields =
  /^(?:author|publisher|copyright|dc\.(?:creator|publisher|rights)|dcterms\.(?:creator|publisher|rights\w*))$/;
const registered = /\s+e\.\s?V\.$/;
const besideName = /^(?:copyright|©|\(c\)|[\s\d:,–-])+|[\s,|]+(?:©|\d{4}).*$/giu;

/**
 * An institution's name in full, where its site calls itself by its initials, which the page spells out in a line or a
 * field, or by a part of the name that a field of its head gives.
 */
function inFull(called: string, { metas, blocks, documentTitle }: Page): string {
  const short = called.replace(registered, '');
  const fields = metas.filter(({ name }) => ownFields.test(name)).map(({ content }) => content.replace(besideName, ''));
  const fits = (name: string) => name.length > short.length + 3 && name.length < 80 && !/[\d@|:/]/.test(name);
  if (!/^\p{Lu}\p{L}{0,5}\p{Lu}$/u.test(short))
    return fields.find((name) => fits(name) && foldName(name).includes(foldName(short))) ?? called;
  const lines = blocks.filter(({ text }) => text.length < 80).map(({ text }) => text.replace(besideName, ''));
  const named = [...fields, ...documentTitle.split(/\s[|–—-]\s/), ...lines].map((name) => name.replace(/\s*\(.*$/, ''));
  return named.find((name) => fits(name) && abbreviates(short, name.replace(registered, ''))) ?? called;
}

/** Whom a line calls the source, behind a label or the bare word. */
function sourceIn(text: string, languages: readonly Language[]): string | undefined {
  const labelled = languages.map(({ source }) => source?.exec(text)?.groups?.who).find(Boolean);
  if (labelled) return labelled;
  const word = languages.map(({ sourceWord }) => sourceWord?.exec(text)?.[0]).find(Boolean);
  const rest = word ? text.slice(word.length).trim() : '';
  return /^[\p{Lu}\p{Lo}]\S{2}/u.test(rest) ? rest : undefined;
}

/** What parts a name from the day, the hour and the number beside it. */
const besides = /\s*[,|·•]\s*|\s[–—-]\s|\s{2,}|\s+(?=\d)/u;
/** A company's name that says what it is by law. */
const endsAsCompany = new RegExp(String.raw`\s${legalForm}$`, 'u');

/**
 * On a service's own page, or where one carried it: the house in a line of its own around the headline. It is an
 * institution or a company by its name, or the text speaks of it.
 */
function postedBy({ page, places, site, contexts }: Scene): string | undefined {
  const { headline, text } = places;
  const lines = page.blocks
    .slice(Math.max(0, headline - 3), text.first)
    .filter((block) => block.zone === 'main' && block.text.length < 110 && block.text !== page.title);
  const isService = site.organization?.kind === carrying;
  // The title of a service's page ends with the issuer's name, as those of others do with their own.
  const isOwn = (name: string) =>
    isService ? resolveName(name, contexts.credit)?.id === site.organization?.id : site.isOwnName(name);
  const isNamed = (name: string) => page.blocks.slice(text.first).some((block) => block.text.includes(name));
  return lines
    .flatMap((block) => block.text.split(besides).map((part) => part.replace(/^[\d:.\s]+/, '')))
    .find(
      (name) =>
        /^(?:\p{Lu}[^.!?:;@/©®]{3,70}|\p{Lo}[^.!?:;@/©®]{1,40})$/u.test(name) &&
        !isOwn(name) &&
        (isInstitution(name, null) ||
          endsAsCompany.test(name) ||
          (isService && /\s|\p{Lo}/u.test(name) && isNamed(name) && !isPerson(name))),
    );
}

/**
 * Who issued it: the source line, the house that signs, the heading. Where it came by a service of releases, the
 * company with which it begins, or the house it is about; else the site, under a name rather than an address.
 */
export function issuerOf(scene: Scene, afterHeading: string | null, carrier: Organization | null): string | null {
  const { page, site, places, languages, contexts } = scene;
  const { head, foot } = places;
  const named = [...foot, ...head].flatMap(({ text }) =>
    languages.flatMap(({ issued }) => [...(issued?.each(text) ?? [])].flatMap(({ groups }) => groups.who ?? [])),
  );
  const isWire = site.organization?.kind === carrying;
  const isIssuer = (name: string): boolean =>
    !site.isOwnName(name) &&
    !/^https?:|^www\./.test(name) &&
    !languages.some(({ release }) => release?.exec(name)?.[0] === name) &&
    resolveName(name, contexts.credit)?.kind !== carrying;
  const labelled = [...foot, ...head]
    .filter(({ text }) => text.length < 120)
    .flatMap(({ text }) => sourceLine.exec(text)?.groups?.who ?? sourceIn(text, languages) ?? [])
    .find(isIssuer);
  const houses = page.data
    .filter((node) => node.isArticle)
    .flatMap((node) => node.named('author').filter(({ type }) => /Organization/.test(type)));
  const house = isWire ? houses.find(({ name }) => name && !site.isOwnName(name))?.name : undefined;
  const told =
    afterHeading &&
    /^\p{Lu}\S*[ -]\S/u.test(afterHeading) &&
    afterHeading.length < 60 &&
    !/\d{4}|[.!?]\s/.test(afterHeading)
      ? afterHeading
      : null;
  const [issued] = named.filter(
    (name) => /^\D/.test(name) && !site.isOwnName(name) && !/businesswire|prnewswire|globenewswire/i.test(name),
  );
  const office = [...foot, ...places.marked]
    .map(({ text }) => signedByOffice(withoutOpener(text, languages)))
    .find(Boolean);
  const said = issued ?? office ?? labelled ?? house ?? told;
  if (said) return plainName(said);
  const opens = openedBy(scene);
  const isCarried = isWire || carrier !== null;
  const below = page.blocks.slice(places.text.first).filter(({ zone }) => zone === 'main');
  const boiler = boilerIn(foot) ?? (isCarried ? boilerIn(below) : undefined);
  // On a page that is not said to be carried both must name it.
  if (opens && boiler && (isCarried || !site.isOwnName(boiler)) && repeats(opens, boiler)) return boiler;
  if (isCarried) return opens ?? boiler ?? begunBy(scene) ?? postedBy(scene) ?? houseOfContact(scene);
  // A newsroom and a portal file releases of others.
  const isOthers = site.organization && (suppliesText(site.organization) || isPortal(site.organization));
  const filed = isOthers ? (boiler && !site.isOwnName(boiler) ? boiler : postedBy(scene)) : undefined;
  if (filed) return filed;
  if (!site.name) return null;
  return inFull(isHostName(site.name) ? nameOfDomain(bareHost(site.name), page) : site.name, page);
}
