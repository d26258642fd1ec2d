/** What a page says of itself: when it was published, what it cites and belongs to. */
import { wordsOf } from './languages/word';
import type { Author, Clue, Place, Related } from './model';
import { registrableDomain, resolveDomain } from './organizations';
import { awayFrom, type Block, type Page } from './page';
import type { Scene } from './scene';
import { isSocial } from './site';
import { licenseAt } from './terms/licenses';
import { dayIn, dayOf } from './text/date';
import { doiIn, doiOf } from './text/study';

const dateMetas = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'og:article:published_time',
  'originalpublicationdate',
  'citation_publication_date',
];

/** A day with the words that name it and how much they count. */
interface DayNamed {
  day: string;
  quote: string;
  where: Place;
  weight: number;
}

const dateNames = /(?:^|[\s_-])(?:date|time|timestamp|published|publish|posted|pubdate|datum|fecha|data|meta|info)/;
const publishedWords = new RegExp(wordsOf('posted'), 'iu');
const updatedWords = new RegExp(`^${wordsOf('updated')}`, 'iu');
/** Longer lines are sentences, and the dates in them those of events. */
const longestDate = 120;

/** Days that the reader sees near the article, the nearest to the headline first. */
function visibleDays({ page, places: { head, foot, marked } }: Scene): DayNamed[] {
  const read = (blocks: readonly Block[], weight: number, where: Place): DayNamed[] =>
    blocks
      .filter(({ text, links }) => text.length < longestDate && links.every((link) => link.text.length < 40))
      .flatMap(({ text, names }): DayNamed[] => {
        // "Updated: 7 April | Posted: 1 April": what stands behind the second word; an update alone says little.
        const isUpdate = updatedWords.test(text);
        const told = isUpdate ? text.slice(Math.max(0, text.search(publishedWords))) : text;
        const day = dayIn(told, page.language);
        const isLate = isUpdate && told === text;
        const more = isLate ? 0.4 - weight : (dateNames.test(names) ? 0.2 : 0) + (publishedWords.test(text) ? 0.3 : 0);
        return day ? [{ day, quote: text, where, weight: weight + more }] : [];
      });
  const first = page.blocks.findIndex(({ region }) => region === 'body');
  const before = page.blocks
    .slice(Math.max(0, first - 30), first + 1)
    .filter(({ zone, names }) => zone === 'main' && dateNames.test(names));
  return [
    ...read([...head, ...marked], 1.4, 'opening').slice(0, 3),
    ...read(before.reverse(), 1, 'opening').slice(0, 1),
    ...read(foot, 1, 'closing').slice(0, 1),
  ];
}

/** Days in the page's data, each kind once. */
function daysInData(page: Page): DayNamed[] {
  const read = (value: string, where: Place, weight: number): DayNamed[] => {
    const day = dayOf(value);
    return day ? [{ day, quote: value, where, weight }] : [];
  };
  return [
    ...page.data
      .filter((node) => node.isArticle)
      .slice(0, 1)
      .flatMap((node) => read(node.text('datePublished'), 'data', 3)),
    ...dateMetas.flatMap((name, index) =>
      page.metas
        .filter((meta) => meta.name === name)
        .slice(0, 1)
        .flatMap(({ content }) => read(content, 'head', index === 0 ? 3 : 2)),
    ),
    ...page.times
      .filter(({ names }) => !/modif|updat|comment/i.test(names))
      .slice(0, 2)
      .flatMap(({ datetime, names }, index) =>
        read(datetime, 'data', /publ/i.test(names) ? 2 : index === 0 ? 1.5 : 0.5),
      ),
  ];
}

function daysInAddress(page: Page): DayNamed[] {
  const path = URL.parse(page.url)?.pathname ?? '';
  const parted = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(path);
  const glued = /(?<!\d)(20[0-3]\d)[/-]?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|\d{0,8}(?:\D|$))/.exec(page.url);
  const match = parted ?? glued;
  const day = match ? dayOf(`${match[1]}-${match[2]}-${match[3]}`) : null;
  return day ? [{ day, quote: page.url, where: 'address', weight: parted ? 1.5 : 0.8 }] : [];
}

/**
 * The day the page says it was published, with the words that say so: the one that most speaks for. Data is often the
 * template's or an update's, so what the reader sees counts beside it.
 */
export function published(scene: Scene): { day: string; clue: Clue } | null {
  const named = [...daysInData(scene.page), ...visibleDays(scene), ...daysInAddress(scene.page)];
  const votes = new Map<string, number>();
  for (const { day, weight } of named) votes.set(day, (votes.get(day) ?? 0) + weight);
  const [best] = named.toSorted((a, b) => (votes.get(b.day) ?? 0) - (votes.get(a.day) ?? 0));
  if (!best) return null;
  const { day, quote, where } = best;
  const clue: Clue = { signal: 'published', about: 'date', value: day, quote: quote.slice(0, 200), where, trust: 0.9 };
  return { day, clue };
}

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
    .filter(({ zone }) => zone === 'main')
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
