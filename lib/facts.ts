/** What a page says of itself: what it cites and belongs to. */
import { isNameOf } from './house';
import { wordsOf } from './languages/word';
import type { Author, Link, NamedOrganization, Related } from './model';
import { foldName, registrableDomain, resolveDomain } from './organizations';
import { awayFrom, type Block, type Page, type PageLink } from './page';
import type { Scene } from './scene';
import { isSocial } from './site';
import { licenseAt } from './terms/licenses';
import { doiIn, doiOf } from './text/study';

const topicNames = /(?:^|[\s_-])(?:tags?|topics?|categor(?:y|ies)|keywords?|rubrik|themes?)(?:$|[\s_-])/;
const topicLine = new RegExp(String.raw`^${wordsOf('topics')}\s*:`, 'iu');

/** The studies a text cites, by their links or by a DOI in its words, each once. */
function studiesOf(blocks: readonly Block[]): Related['studies'] {
  const found = new Map<string, string>();
  for (const { text, links } of blocks) {
    for (const link of links) {
      const doi = doiOf(link.href);
      // The words of a link name the study better than a bare number in the text does.
      if (doi && (found.get(doi) ?? doi) === doi) found.set(doi, link.text.slice(0, 200) || doi);
    }
    const told = doiIn(text);
    if (told && !found.has(told)) found.set(told, told);
  }
  return [...found].slice(0, 20).map(([doi, text]) => ({ doi, text }));
}

/** The first words of the text: its first paragraph that is one, for a standfirst or a line of facts is shorter. */
export const leadOf = (page: Page): string | null =>
  page.blocks
    .find(
      ({ region, zone, tag, text }) =>
        region === 'body' && zone === 'main' && !/^h[1-6]$/.test(tag) && text.length >= 60,
    )
    ?.text.slice(0, 400)
    .toWellFormed() ?? null;

/** How many letters beside its links a list of topics has at most, its label apart: "Posted in A, B and C". */
const besideTopics = 16;

/** How much of a block's classes is its own and its parent's. Letters. */
const nearNames = 80;

/** More links than these are a site's list of its topics, not an article's. */
const mostTopics = 15;

/** The links of a block that lists topics: it is called so, or its label is, and it holds little else. */
function topicLinks({ names, text, links }: Block): readonly PageLink[] {
  // The classes of a whole page tell what it is filed under, not what stands in it.
  if (!topicNames.test(names.slice(0, nearNames)) && !topicLine.test(text)) return [];
  if (links.length > mostTopics) return [];
  const rest = links.reduce((left, link) => left.replace(link.text, ''), text.replace(topicLine, ''));
  return rest.replace(/[^\p{L}]/gu, '').length <= besideTopics ? links : [];
}

/** "141 Comments", "3 Replies": what counts is no subject. A year may open one. */
const isCount = (text: string): boolean =>
  /^[([]?\d[\d.,]*\s?\p{L}*[)\]]?$/u.test(text) && !/^(?:19|20)\d\d(?!\d)/.test(text);

/** A telephone number that leads somewhere is no source. */
const isNumber = (text: string): boolean => /^[+(]?\d[\d\s()./-]{6,}$/.test(text);

/** Does a link lead from a house's name to that house's front page? It introduces, and cites nothing. */
function isIntroduction({ text, href }: PageLink): boolean {
  if (!/^\/?$/.test(URL.parse(href)?.pathname ?? '')) return false;
  const house = resolveDomain(href);
  const names = [registrableDomain(href) ?? '', ...(house ? [house.name, ...house.aliases] : [])].map(foldName);
  return /^https?:|^www\./i.test(text) || names.includes(foldName(text));
}

/** Words of the sentence before and behind a link that says too little alone. */
const spoken = { before: /(?:[^\s.!?…]+\s+){0,4}$/u, behind: /^(?:\s+[^\s.!?…]+){0,5}/u };

/** What a link is called: its text, or, where that is a word or a number of the sentence it stands in, the words around it. */
function labelOf({ text }: PageLink, { text: sentence }: Block): string {
  const at = /^(?:\p{Ll}+|\d+)$/u.test(text) ? sentence.indexOf(text) : -1;
  if (at < 0) return text.slice(0, 200);
  const before = spoken.before.exec(sentence.slice(0, at))?.[0] ?? '';
  const behind = spoken.behind.exec(sentence.slice(at + text.length))?.[0] ?? '';
  return `…${before}${text}${behind}…`.slice(0, 200);
}

/** Where the site lists what else the text's authors and their house wrote: "Articles by: …", with a link there. */
function listsOf({ page, site, places }: Scene, signed: readonly Author[], house: NamedOrganization | null): Link[] {
  const isAuthor = (text: string): boolean =>
    signed.some(({ name }) => foldName(name) === foldName(text)) ||
    (house !== null && !site.isOwnName(house.name) && isNameOf(house, text));
  return [...places.head, ...places.foot]
    .filter(({ text }) => text.length < 160)
    .flatMap(({ links }) => links)
    .filter(({ text, href }) => text && isAuthor(text) && site.isHere(href) && awayFrom(page, href) !== null)
    .map(({ text, href }) => ({ text, url: href }));
}

/** What the article cites, its topics and more by its authors; navigation and social links left out. */
export function related(scene: Scene, signed: readonly Author[], house: NamedOrganization | null): Related {
  const { page, site } = scene;
  const body = page.blocks.filter(({ region, zone }) => region === 'body' && zone === 'main');
  const cited = new Map<string, Related['cited'][number]>();
  for (const { block, link } of body.flatMap((block) => block.links.map((link) => ({ block, link })))) {
    const { href: url, text } = link;
    const domain = registrableDomain(url);
    if (!domain || !text || isSocial(domain) || site.isOwnAddress(url) || licenseAt(url)) continue;
    if (isCount(text) || isNumber(text) || isIntroduction(link)) continue;
    const organization = resolveDomain(url);
    const key = organization?.id ?? domain;
    const group = cited.get(key) ?? {
      name: organization?.name ?? domain,
      organization: organization?.id ?? null,
      kind: organization?.kind ?? null,
      links: [],
    };
    const label = labelOf(link, block);
    if (group.links.length < 8 && !group.links.some((each) => each.url === url || each.text === label))
      group.links.push({ text: label, url });
    if (cited.size < 40 || cited.has(key)) cited.set(key, group);
  }
  const linked = page.blocks
    .filter(({ zone, links }) => zone === 'main' && links.length > 0)
    .flatMap(topicLinks)
    .map(({ text, href }) => ({ name: text, url: awayFrom(page, href) }));
  const tagged = page.metas
    .filter(({ name }) => name === 'article:tag')
    .map(({ content }) => ({ name: content, url: null }));
  const topics = [...linked, ...tagged].filter(
    ({ name }, index, list) =>
      name && name.length < 60 && !isCount(name) && list.findIndex((other) => other.name === name) === index,
  );
  const pages = signed.flatMap(({ name, url }) => (url ? [{ text: name, url }] : []));
  const byAuthor = [...pages, ...listsOf(scene, signed, house)].filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  );
  return { cited: [...cited.values()], topics: topics.slice(0, 20), byAuthor, studies: studiesOf(body) };
}
