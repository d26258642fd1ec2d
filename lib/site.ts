/** Whose page this is, so that a page that names itself is never taken for a copy. */
import { wordsOf } from './languages/word';
import {
  type Context,
  domainLabel,
  foldName,
  isSameHost,
  isSupplier,
  type Organization,
  registrableDomain,
  resolveDomain,
  resolveName,
  sameGroup,
} from './organizations';
import type { Page } from './page';
import { remembering } from './remember';
import { bareHost } from './text/address';
import { foldLetters } from './text/fold';
import { spellsInLatin } from './text/romanized';
import { isLatin } from './text/script';
import { primaryOf } from './text/tag';

export interface Site {
  name: string;
  organization: Organization | null;
  /** Whether a name is the site's own: its name, its host, its publisher, its owner. */
  isOwnName(name: string): boolean;
  /** Whether an organization is the site's own house. */
  isOwnHouse(organization: Organization): boolean;
  /** Whether an address belongs to the site, a sister edition or the same owner. */
  isOwnAddress(url: string): boolean;
  /** Whether an organization is another title of the site's owner. */
  isSister(organization: Organization): boolean;
  /** Whether an address is on the site's own domain, or its house's. A sister title's is not. */
  isHere(url: string): boolean;
}

const metaNames = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name'];

/** What the title says behind its last bar is most often the site. */
const titleTail = /(?:\s[|–—·»:-]\s|[_|\u4e28-](?=[\u3400-\u9fff]+$))([^|–—·»_]{2,40})$/u;

/** What a site adds to its name without becoming another. */
const tails = new RegExp(`(?:com|org|net|de|fr|cn|${foldLetters(wordsOf('section'))})$`, 'u');
const sections = new RegExp(String.raw`(?<=[\u3400-\u9fff]{2})${wordsOf('section')}$`, 'u');
const issues = new RegExp(String.raw`^\d|^s?[\u3400-\u9fff]{0,4}${wordsOf('issue')}`, 'u');
const ideographs = /^[\u3400-\u9fff]{2,}/;
/** The number of an issue, in Korean: a magazine's name may end in a number, too. */
const koreanIssue = /^\d{1,4}\ud638/;

/** "The Valley Post print edition", "EMOTION 10/22", "人民网-社会频道": its own name, and which part or issue of it. */
function isIssue(folded: string, own: readonly string[]): boolean {
  return own.some((name) => {
    if (!folded.startsWith(name)) return false;
    const rest = folded.slice(name.length);
    return koreanIssue.test(rest) || ((name.length > 5 || ideographs.test(name)) && issues.test(rest));
  });
}

/** Is this a social network, where every site has an account and nobody's article is at home? */
export const isSocial = (domain: string): boolean =>
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest|whatsapp|telegram|t|reddit|tiktok|threads|bsky|flipboard|vk|weibo|xing)\.(?:com|me|net|app|it)$/i.test(
    domain,
  );

/**
 * A domain's name as the page writes it somewhere: the text of a link, a field of its data, a short line. Letters are
 * compared without spaces and marks, so "TechHive" is found for techhive.com.
 */
export function nameOfDomain(domain: string, page: Page): string {
  const label = foldName(domain.split('.')[0] ?? '');
  const written = [
    ...page.blocks.flatMap(({ text, links }) => [
      ...(text.length < 60 ? [text, ...text.split(/\s*[/|·]\s*/).filter((part) => /\p{Lu}/u.test(part))] : []),
      ...links.map((link) => link.text),
    ]),
    ...page.data.flatMap((node) => [...node.named('publisher'), ...node.named('author')].map(({ name }) => name)),
    ...page.metas.filter(({ content }) => content.length < 60).map(({ content }) => content),
  ];
  const fits = ({ length }: string) => length >= label.length && length < label.length + 8;
  return (
    written.find((text) => fits(text) && text !== domain && /^[\p{L}\p{N}]/u.test(text) && foldName(text) === label) ??
    wordsOfDomain(domain, page) ??
    domain
  );
}

/** Is it written as names are, each word with a capital: "Valley Post", "ValleyPost"? One word may be any noun. */
const isTitled = (name: string): boolean =>
  name.split(/[ -]/).every((word) => /^\p{Lu}/u.test(word)) && /.\p{Lu}/u.test(name);

/** What makes letters a part of a longer word or of an address. */
const joined = { before: /[\p{L}\p{N}.@/#-]$/u, behind: /^(?:[\p{L}\p{N}@-]|\.\p{L})/u };

/**
 * A domain's label in the words of a sentence: "a Valley Post account". A single word with one capital is its name
 * where the page never writes it as a word, in languages that write words without.
 */
function wordsOfDomain(domain: string, { blocks, language }: Page): string | null {
  const label = (domain.split('.')[0] ?? '').replaceAll('-', '');
  if (label.length < 4 || !/^\p{L}+$/u.test(label)) return null;
  const letters = new RegExp([...label].join("[ '’-]?"), 'giu');
  const written = blocks.flatMap(({ text }) =>
    [...text.matchAll(letters)]
      .filter(
        ({ 0: found, index }) =>
          !joined.before.test(text.slice(Math.max(0, index - 2), index)) &&
          !joined.behind.test(text.slice(index + found.length, index + found.length + 4)),
      )
      .map(([found]) => found),
  );
  const isNoWord =
    primaryOf(language) !== 'de' && written.length > 1 && written.every((name) => /^\p{Lu}\S+$/u.test(name));
  return written.find(isTitled) ?? (isNoWord ? written[0] : undefined) ?? null;
}

/** "Valley Post, the news of the valley." */
const motto = /,\s\p{Ll}+(?:\s\p{L}+){2,}\W?$/u;

/** "Valley Post.com": what is no address has no ending of one. */
const ending = /(?<=\s[^\s.]+)\.(?:com|org|net)$/i;

/** A site's name without its motto and its section: "Valley Post - news for all", "南海网新闻中心"; out of quotation marks. */
function shortName(name: string): string {
  const first = name.split(/\s[-–—|·]\s|:\s/)[0] ?? name;
  const cited = /^[^"“„«]{0,40}["“„«](?<name>[^"“”„«»]{2,40})["”“»]$/u.exec(first)?.groups?.name;
  return (cited ?? first).replace(ending, '').replace(motto, '').replace(sections, '').trim() || name;
}

/** "Valley Post" is known as vp, too. */
const initialsOf = (name: string): string => foldLetters(name.replace(/(?<=\p{L})\p{L}+|[^\p{L}]/gu, ''));

const edition = new RegExp(
  String.raw`^(?:${wordsOf('in')}\s)?(?:${wordsOf('country')}|${wordsOf('edition')}|lifestyle.*)$`,
  'iu',
);

/**
 * The house's name in that of its site: "Motor Weekly Deutschland" on motorweekly.example is Motor Weekly. The name
 * itself where its first words are not the domain's.
 */
export function brandOf(name: string, host: string): string {
  const label = domainLabel(host);
  const words = name.split(/\s+/);
  for (let count = 1; count < words.length; count++) {
    const start = words.slice(0, count).join(' ');
    if (!edition.test(words.slice(count).join(' '))) continue;
    if (label.length > 2 && foldName(start.replace(/\.(?:com|org|net|de|co)$/i, '')) === label) return start;
  }
  return name;
}

/** A copy's data may name the house it came from as publisher: another than the host's, and another than it calls itself. */
function isOthers(publisher: string, host: Organization | null, said: readonly string[]): boolean {
  const house = resolveName(publisher, { form: 'markup' });
  if (!house || house.id === host?.id) return false;
  const isNamed = said.some((name) => foldName(name) === foldName(publisher));
  return !isNamed && (host !== null || said.length > 0) && (isSupplier(house) || host !== null);
}

/** Languages in which a sentence changes the ending of a house's name. */
const declining = new Set('cs fi hr hu lt pl ru sk sl sr tr uk'.split(' '));

/** Reads whose site a page belongs to from its host, its metadata and its title. `credited`: the context of a credit on it. */
export function siteOf(page: Page, credited: Context): Site {
  const said = metaNames.flatMap((name) => page.metas.find((meta) => meta.name === name)?.content ?? []);
  const publishers = page.data.filter((node) => node.isArticle).flatMap((node) => node.named('publisher'));
  const organization = resolveDomain(page.host);
  const tail = titleTail.exec(page.documentTitle)?.[1];
  const published = publishers.find(({ name }) => !/^https?:/.test(name) && !isOthers(name, organization, said))?.name;
  const isDomain = (text: string) => /^\S+\.\p{L}{2,6}$/u.test(text);
  const told = [...said, published ?? ''].filter(
    (text) => text.length > 1 && text.length < 60 && !text.startsWith('@'),
  );
  const isOfHost = (text: string) =>
    page.host.includes(foldName(text)) || initialsOf(text) === domainLabel(page.host) || ideographs.test(text);
  const inTitle = tail && isOfHost(tail) ? tail : undefined;
  const name = shortName(
    told.find((text) => !isDomain(text)) ??
      organization?.name ??
      told.find((text) => /\p{Lu}/u.test(text)) ??
      inTitle ??
      nameOfDomain(registrableDomain(page.host) ?? page.host, page),
  );
  // Chinese portals end a title with its section, their own name and their domain.
  const trail = page.documentTitle
    .split(/[_|\u4e28-]/)
    .slice(1)
    // A motto follows the name behind a space.
    .flatMap((part) => [part, part.trim().replace(/\s.*$/u, '')])
    .filter((part) => ideographs.test(part) && part.length < 9);
  const labels = page.host.split('.').filter((label) => label.length > 3);
  const names = [
    name,
    ...said,
    published ?? '',
    tail ?? '',
    ...trail,
    organization?.name ?? '',
    ...(organization?.aliases ?? []),
    page.host,
  ];
  const own = new Set(names.map(foldName).filter((folded) => folded.length > 1));
  // A platform's blogs are as many sites.
  const domainOf = (url: string) =>
    organization?.kind === 'blog-network'
      ? (URL.parse(/^https?:/.test(url) ? url : `https://${url}/`)?.hostname ?? null)
      : registrableDomain(url);
  const registered = domainOf(page.host);
  const owner = organization?.owner ? foldName(organization.owner) : null;
  /** A paper that an agency owns prints the agency's reports as others do. */
  const isClient = (house: Organization): boolean =>
    house.kind === 'news-agency' && organization?.kind !== 'news-agency';
  const isOwner = (house: Organization): boolean =>
    owner !== null && !isClient(house) && [house.name, ...house.aliases].some((each) => foldName(each) === owner);
  /** A branch of a house bears its name with another word: `lantern-north.example` is Lantern's. */
  const bearsName = (house: Organization): boolean =>
    house.domains.some((domain) => {
      const label = domainLabel(domain);
      return label.length > 4 && (registered ?? '').split(/[.-]/).slice(0, -1).includes(label);
    });
  const declines = declining.has(primaryOf(page.language));
  /** "Metsälehdessä" is Metsälehti's: so much of a name's start that only its ending can be another. */
  const isDeclined = (folded: string): boolean =>
    [...own].some((each) => {
      // An ending is a letter of a short name and two of a long one.
      const length = Math.max(4, each.length - (each.length > 6 ? 2 : 1));
      return each.length >= length && folded.length < each.length + 6 && folded.startsWith(each.slice(0, length));
    });
  // A folded name has lost its article, a host has not: The Local is at thelocal.example.
  const foldedLabels = labels.flatMap((label) => [foldName(label), foldName(label).replace(/^the(?=.{4})/, '')]);
  const isOwnName = remembering((candidate: string): boolean => {
    const folded = foldName(candidate.replace(/^(?:https?:\/\/)?(?:www\.)?/, ''));
    if (!folded) return true;
    if (own.has(folded) || own.has(folded.replace(tails, '')) || own.has(folded.replace(/s$/, ''))) return true;
    const known = resolveName(candidate, credited);
    // A paper's overseas edition may be a house of its own.
    if (known && organization && known.id !== organization.id) return false;
    if (isIssue(folded, [...own, ...foldedLabels])) return true;
    if (declines && !/\s/.test(candidate) && isDeclined(folded)) return true;
    if (folded.length > 3 && [...labels, ...foldedLabels].includes(folded)) return true;
    // "Курьер Реки" at kurer-reki.example, and with its domain behind it.
    if (folded.length > 4 && [...foldedLabels, foldName(registered ?? '')].some((each) => spellsInLatin(each, folded)))
      return true;
    const parts = candidate.split(/\s*[·|—–-]\s*/u);
    const isSection =
      parts.length > 1 &&
      own.has(foldName(parts[0] ?? '')) &&
      parts.slice(1).every((part) => resolveName(part, { language: page.language, form: 'credit' }) === null);
    if (isSection) return true;
    return known !== null && known.id === organization?.id;
  });
  return {
    name,
    organization,
    isOwnName,
    isOwnHouse: (house) =>
      house.id === organization?.id ||
      isOwnName(house.name) ||
      bearsName(house) ||
      isOwner(house) ||
      house.domains.some((domain) => domainOf(domain) === registered),
    isOwnAddress: (url) => sameGroup(url, page.host),
    isSister: (house) =>
      organization !== null &&
      house.id !== organization.id &&
      house.domains.some((domain) => sameGroup(domain, page.host)),
    isHere: (url) =>
      isSameHost(url, page.host) ||
      domainOf(url) === registered ||
      (organization !== null && organization.kind !== 'blog-network' && resolveDomain(url)?.id === organization.id),
  };
}

/** The scripts of languages that the dataset's Latin names are not written in. */
const scripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ja: /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

/** A blog on a network's domain is its author's own, and the network no house of his. */
export const isTenant = ({ kind, domains }: Organization, host: string): boolean =>
  kind === 'blog-network' && !domains.includes(bareHost(host));

/**
 * A house's name in the script of the page's language, where that is another than the dataset's: of several the one that
 * the page's title or else its text prints, most often; where it prints none, but the Latin one, null, else the longest.
 */
export function nativeName(
  { name, aliases }: Organization,
  { language, documentTitle, metas, blocks }: Pick<Page, 'language' | 'documentTitle' | 'metas' | 'blocks'>,
): string | null {
  const script = scripts[primaryOf(language)];
  const native = script ? aliases.filter((alias) => script.test(alias)) : [];
  const longestFirst = native.toSorted((a, b) => b.length - a.length);
  const title = documentTitle.toLowerCase();
  const titled = longestFirst.find((alias) => title.includes(alias.toLowerCase()));
  if (titled || longestFirst.length === 0) return titled ?? null;
  const printed = [...metas.map(({ content }) => content), ...blocks.map(({ text }) => text)].join('\n');
  let rest = printed.toLowerCase();
  const [best] = longestFirst
    .map((alias) => {
      // What stands inside a longer one is no second name.
      const parts = rest.split(alias.toLowerCase());
      rest = parts.join(' ');
      return { alias, times: parts.length - 1 };
    })
    .sort((a, b) => b.times - a.times);
  const isLatinThere = best?.times === 0 && [name, ...aliases].some((each) => isLatin(each) && printed.includes(each));
  return isLatinThere ? null : (best?.alias ?? null);
}

/** The house's own name, as its language writes it, rather than that of its section; the page knows what we do not. */
export function nameOf({ name, organization }: Site, page: Page): string {
  if (!organization || isTenant(organization, page.host) || !isLatin(name)) return brandOf(name, page.host);
  const native = nativeName(organization, page);
  if (native) return native;
  // "Oneindia", on its pages in English.
  if (!isLatin(organization.name) && organization.aliases.some((alias) => foldName(alias) === foldName(name)))
    return name;
  // On its own pages nobody takes it for another of that name: "Valley Post (Lower Town)".
  return organization.name.replace(/\s\([^()]*\)$/u, '');
}
