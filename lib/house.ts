/** The houses behind a page: whose site it is, whose people wrote the text. */
import { opensByline } from './authors/byline';
import { withoutDays } from './authors/line';
import { isPerson } from './authors/person';
import type { Evidence } from './judge';
import { bylineOpener } from './languages';
import { letter, wordsOf } from './languages/word';
import type { Clue, NamedOrganization, Origin, Place } from './model';
import { domainLabel, foldName, type Organization, organizationById, resolveDomain } from './organizations';
import type { Page } from './page';
import { saysAuthor } from './page/called';
import type { Scene } from './scene';
import { brandOf, isTenant, nativeName } from './site';
import { httpOnly } from './source/address';
import { isHostName } from './text/address';
import { isLatin } from './text/script';

const named = (organization: Organization, page: Page): NamedOrganization => ({
  name: nativeName(organization, page) ?? organization.name,
  organization: organization.id,
  kind: organization.kind,
  country: organization.country,
  homepage: httpOnly(organization.homepage),
});

/** The house of the site, under the name by which its readers know it. */
export function siteHouse({ page, site }: Scene): NamedOrganization | null {
  const organization = resolveDomain(page.host);
  if (organization && !isTenant(organization, page.host)) return { ...named(organization, page), name: site.name };
  return site.name ? { name: site.name, organization: null, kind: null, country: null, homepage: null } : null;
}

/** What parts a site's own name from those beside it: "Quelle: VALLEY ONLINE, dpa". */
const parting = /\s*[,/;|+&]\s*/u;

/** What hangs on it: its section, in Chinese the next label. */
const tail = /\s[|·–-]\s|(?<=[\u3400-\u9fff])(?:[\s–—-]|(?=[\u3400-\u9fff]{2}[:：]))/u;

/** "Valley Post Staff": who of its people signs is no part of its name. */
const desk = new RegExp(String.raw`(?<=${letter}.*)\s${wordsOf('desk')}$`, 'iu');

/** The name in a part of such a line, without the sign of rights before it and what hangs on it. */
function nameOf(part: string): string {
  const [name = ''] = part
    .replace(/^[©\s]+/, '')
    .trim()
    .split(tail);
  return name.replace(desk, '');
}

/** Fields of the head that name a text's source. */
const sourceField = /^(?:(?:dc\.|content)?source|mediaid)$/;
const longestLine = 120;
const longestName = 40;

/** How the page itself names its house where a label tells the source: "来源：谷邮网" on a page of 谷邮. */
function ownCredit(
  { page, site, places: { head, foot, marked }, languages }: Scene,
  clues: Evidence['clues'],
): string | null {
  const labelled = [...head, ...foot]
    .filter(({ text }) => text.length < longestLine)
    .flatMap(({ text }) => languages.flatMap(({ source }) => source?.exec(text)?.groups?.who ?? []));
  const fields = page.metas.filter(({ name }) => sourceField.test(name)).map(({ content }) => content);
  const signed = clues.filter(({ mixed }) => mixed).map(({ quote }) => quote);
  const bylines = marked.map(({ text }) => text).filter((text) => /^\p{L}.*\p{Lu}/u.test(text) && !isPerson(text));
  const own = [...labelled, ...fields, ...signed, ...bylines]
    .filter(({ length }) => length < longestLine)
    .flatMap((said) => said.split(parting))
    .map(nameOf)
    .find(
      (part) =>
        part.length < longestName &&
        /\p{L}{2}/u.test(part) &&
        !/^www\.|[_@]|\d{3}|\d:\d/i.test(part) &&
        site.isOwnName(part),
    );
  return own ?? null;
}

/** A clue that is less sure than this by itself does not tell who signs. */
const telling = 0.4;

/**
 * Whose people wrote it: the origin's, except where the site's own desk worked an agency's report into its own
 * ("SZ/KNA", "von dpa, unserer Redaktion"); an original is its own site's.
 */
export function authorHouse(
  scene: Scene,
  origin: Origin | null,
  evidence: Evidence | undefined,
): NamedOrganization | null {
  const { page, site } = scene;
  const sure = (evidence?.clues ?? []).filter(({ trust, signal }) => trust >= telling && signal !== 'address');
  // Data name one author at a time; a line tells who signs along.
  const lines = sure.filter(({ signal }) => signal !== 'data');
  const telltale = lines.some(({ mixed }) => mixed) ? lines : sure;
  const isReworked = evidence?.kind === 'wire' && telltale.length > 0 && telltale.every(({ mixed }) => mixed);
  if (origin && !isReworked) {
    const { name, organization, kind, country, homepage } = origin;
    return { name, organization, kind, country, homepage };
  }
  const here = page.isArticle ? siteHouse(scene) : null;
  // A house is known by its own name, its site by that of a section; in other scripts the page knows better.
  if (!here) return null;
  const own = ownCredit(scene, evidence?.clues ?? []);
  const isAddress = own !== null && isHostName(own) && !/\p{Lu}/u.test(own) && !isHostName(here.name);
  if (own && !isAddress && foldName(own) !== foldName(here.name)) return { ...here, name: own };
  // The brand that has the domain is a house of its own, whoever else it belongs to.
  const brand = foldName(here.name);
  const isBrand = brand === domainLabel(page.host) && !foldName(site.organization?.name ?? '').startsWith(brand);
  if (isBrand) return here;
  return site.organization && isLatin(here.name) && !isTenant(site.organization, page.host)
    ? named(site.organization, page)
    : { ...here, name: brandOf(here.name, page.host) };
}

/** Is a text one of a house's names, and nothing else? */
export function isNameOf({ name, organization }: NamedOrganization, text: string): boolean {
  const folded = foldName(text);
  const known = organization ? organizationById(organization) : null;
  return (
    folded !== '' && [name, ...(known ? [known.name, ...known.aliases] : [])].some((each) => foldName(each) === folded)
  );
}

/** What parts the names in a byline, and a name from what stands beside it. */
const beside = /\s*[,|/;:()•·]\s*|\s[–—-]\s/u;
/** Longer lines are no bylines. */
const longestByline = 160;
const seen: ReadonlySet<Place> = new Set(['byline', 'dateline', 'opening', 'body', 'closing']);

/**
 * The page's words that credit the text to a house: those of a byline that names it (`where` is `byline`: it signs),
 * else those that tell the origin. Null where no words do.
 */
export function houseClue(
  { page, places: { head, marked } }: Scene,
  house: NamedOrganization,
  origin: Origin | null,
  evidence: Evidence | undefined,
): Clue | null {
  const about = { about: 'organization', value: house.name } as const;
  const signed = marked.filter(({ names }) => saysAuthor.test(names));
  const opened = head.filter(({ text }) => opensByline(text, page.language));
  const byline = [...opened, ...signed].find(
    (block) =>
      block.text.length <= longestByline &&
      bylineOpener
        .without(withoutDays(block.text, page.language))
        .split(beside)
        .some((part) => isNameOf(house, part)),
  );
  if (byline) return { ...about, signal: 'byline', quote: byline.text, where: 'byline', trust: 0.85 };
  const told = origin?.name === house.name ? (evidence?.clues ?? []).filter(({ where }) => seen.has(where)) : [];
  const [best] = told.toSorted((a, b) => b.trust - a.trust);
  if (!best) return null;
  const { signal, quote, trust } = best;
  // A label in the head, "Source: …", is no signature.
  const where = best.where === 'byline' && signal !== 'byline' ? 'opening' : best.where;
  return { ...about, signal, quote, where, trust };
}
