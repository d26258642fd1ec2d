/** What a page says of itself: what it cites and belongs to. */
import { wordsOf } from './languages/word';
import type { Author, Related } from './model';
import { registrableDomain, resolveDomain } from './organizations';
import { awayFrom, type Block, type Page } from './page';
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
    ?.text.slice(0, 400) ?? null;

/** What the article cites, its topics and more by its authors; navigation and social links left out. */
export function related({ page, site }: Scene, signed: readonly Author[]): Related {
  const body = page.blocks.filter(({ region, zone }) => region === 'body' && zone === 'main');
  const cited = new Map<string, Related['cited'][number]>();
  for (const { href: url, text } of body.flatMap(({ links }) => links)) {
    const domain = registrableDomain(url);
    if (!domain || !text || isSocial(domain) || site.isOwnAddress(url) || licenseAt(url)) continue;
    const organization = resolveDomain(url);
    const key = organization?.id ?? domain;
    const group = cited.get(key) ?? {
      name: organization?.name ?? domain,
      organization: organization?.id ?? null,
      kind: organization?.kind ?? null,
      links: [],
    };
    if (group.links.length < 8 && !group.links.some((link) => link.url === url))
      group.links.push({ text: text.slice(0, 200), url });
    if (cited.size < 40 || cited.has(key)) cited.set(key, group);
  }
  const topicLinks = (block: Block) => (topicNames.test(block.names) || topicLine.test(block.text) ? block.links : []);
  const linked = page.blocks
    .filter(({ zone, links }) => zone === 'main' && links.length > 0)
    .flatMap(topicLinks)
    .map(({ text, href }) => ({ name: text, url: awayFrom(page, href) }));
  const tagged = page.metas
    .filter(({ name }) => name === 'article:tag')
    .map(({ content }) => ({ name: content, url: null }));
  const topics = [...linked, ...tagged].filter(
    ({ name }, index, list) => name && name.length < 60 && list.findIndex((other) => other.name === name) === index,
  );
  const byAuthor = signed.flatMap(({ name, url }) => (url ? [{ text: name, url }] : []));
  return { cited: [...cited.values()], topics: topics.slice(0, 20), byAuthor, studies: studiesOf(body) };
}
