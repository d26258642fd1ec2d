/** What a page says of itself: when it was published, who signs it, what it belongs to. */
import { dayIn, dayOf } from './date';
import type { Author, Clue, Related } from './model';
import { agenciesIn, registrableDomain, resolveDomain, resolveName } from './organizations';
import type { Block, Page } from './page';
import { phrasesFor } from './phrases';
import { bylineSlot } from './signals/byline';
import type { Site } from './site';

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

/** The day the page says it was published, with the words that say so. */
export function published(page: Page): { day: string; clue: Clue } | null {
  const nodes = page.data.filter((node) => node.isArticle).map((node) => ['data', node.text('datePublished')] as const);
  const metas = dateMetas.flatMap((name) =>
    page.metas.filter((meta) => meta.name === name).map(({ content }) => ['head', content] as const),
  );
  const times = page.times
    .filter(({ names }) => !/modif|updat|comment/i.test(names))
    .map(({ datetime }) => ['data', datetime] as const);
  const told = [...nodes, ...metas, ...times].flatMap(([where, said]) => {
    const found = dayOf(said);
    return found ? [{ where, said, found }] : [];
  });
  const first = page.blocks.findIndex(({ region }) => region === 'body');
  const near = page.blocks.slice(Math.max(0, first - 12), first + 2).filter(({ text }) => text.length < 160);
  const seen = near.flatMap(({ text }) => {
    const found = dayIn(text, page.language);
    return found ? [{ where: 'opening' as const, said: text, found }] : [];
  });
  const inPath = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-)/.exec(page.url);
  const path = inPath ? dayIn(`${inPath[1]}-${inPath[2]}-${inPath[3]}`, null) : null;
  const best = told[0] ?? seen[0] ?? (path ? { where: 'address' as const, said: page.url, found: path } : null);
  if (!best) return null;
  const clue: Clue = {
    signal: 'published',
    about: 'date',
    value: best.found,
    quote: best.said,
    where: best.where,
    trust: 0.9,
  };
  return { day: best.found, clue };
}

const notPerson =
  /\d|https?:|@|\b(?:staff|desk|editor(?:ial|s)?|team|news|admin|redaktion|redaction|rédaction|redacción|agency|agencies|agentur|online|correspondent|reporters?|press|service|contributor|wire|media|group|university|institute|ministry|police|www|author|posted|updated|published)\b/i;
const joiners = /\s*(?:,|;|\/|\||&|、|，|\s(?:and|und|et|y|e|i|en|och|og|ja|und|с|и|και)\s)\s*/iu;

function isPerson(name: string): boolean {
  if (notPerson.test(name) || name.length > 60) return false;
  if (/\s(?:for|in|of|the|at|to|on|für|pour|per|para)\s/i.test(name)) return false;
  if (/^[\u3400-\u9fff·]{2,4}$/.test(name)) return true;
  const words = name.split(/\s+/);
  return words.length >= 2 && words.length <= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}

function namesIn(text: string, page: Page): string[] {
  const opened = phrasesFor(page.language).reduce((rest, { by }) => rest.replace(by, ''), text);
  return opened
    .split(joiners)
    .map((name) =>
      name
        .replace(/^(?:by|von|par|por|von:|door|di)\s+/i, '')
        .replace(/\s*[-–—(].*$/, '')
        .trim(),
    )
    .filter(Boolean);
}

/** A link that leads somewhere: another address than the page's own. */
const awayFrom = (page: Page, url: string): string | null =>
  /^https?:\/\//.test(url) && url.split('#')[0] !== page.url.split('#')[0] ? url : null;

/** Who signs the article: persons, each once, in the page's order. */
export function authors(page: Page, site: Site): { authors: Author[]; clues: Clue[]; organization: string | null } {
  const node = page.data.find((each) => each.isArticle && each.named('author').length > 0);
  const fromData = (node?.named('author') ?? []).flatMap(({ name, url }) =>
    namesIn(name, page).map((each) => ({ name: each, url, quote: `author: ${name}`, where: 'data' as const })),
  );
  const metas = page.metas
    .filter(({ name }) =>
      [
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'byl',
        'citation_author',
      ].includes(name),
    )
    .filter(({ content }) => !/^https?:/.test(content))
    .flatMap(({ content }) =>
      namesIn(content, page).map((name) => ({ name, url: '', quote: `author: ${content}`, where: 'head' as const })),
    );
  const slot = bylineSlot(page);
  const opened = (text: string) => phrasesFor(page.language).reduce((rest, { by }) => rest.replace(by, ''), text);
  // A house whose name joins words with "and" must not be taken apart into persons.
  const personal = slot.filter(
    ({ text }) => !resolveName(opened(text), { language: page.language, domain: page.host }),
  );
  const shown = personal.flatMap((block) =>
    (block.links.length > 0 && block.links.every(({ text }) => text && block.text.includes(text))
      ? block.links.map(({ text, href }) => ({ text, href }))
      : [{ text: block.text, href: '' }]
    ).flatMap(({ text, href }) =>
      namesIn(text, page).map((name) => ({
        name,
        url: href,
        quote: block.text.slice(0, 200),
        where: 'byline' as const,
      })),
    ),
  );
  const lists = [fromData, shown, metas].map((list) =>
    list.filter(
      ({ name }) => isPerson(name) && !site.isOwnName(name) && !resolveName(name) && agenciesIn(name).length === 0,
    ),
  );
  const best = lists.find((list) => list.length > 0) ?? [];
  const unique = best
    .filter(({ name }, index) => best.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index)
    .slice(0, 12);
  const house = [
    ...slot.flatMap((block) => namesIn(block.text, page)),
    ...slot.map(({ text }) => phrasesFor(page.language).reduce((rest, { by }) => rest.replace(by, ''), text)),
  ]
    .map((name) => resolveName(name, { language: page.language, domain: page.host }))
    .find((organization) => organization && organization.id !== site.organization?.id);
  const houseLine = slot.find(
    ({ text }) => house && [house.name, ...house.aliases].some((name) => text.includes(name)),
  );
  return {
    authors: unique.map(({ name, url }) => ({ name, organization: null, url: awayFrom(page, url) })),
    clues: [
      ...unique.map(
        ({ name, quote, where }): Clue => ({
          signal: 'author',
          about: 'author',
          value: name,
          quote,
          where,
          trust: 0.85,
        }),
      ),
      ...(house && houseLine
        ? [
            {
              signal: 'author',
              about: 'organization' as const,
              value: house.name,
              quote: houseLine.text,
              where: 'byline' as const,
              trust: 0.9,
              organization: house.id,
            },
          ]
        : []),
    ],
    organization: house?.id ?? null,
  };
}

const social =
  /(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest|whatsapp|telegram|t|reddit|tiktok|threads|bsky)\.(?:com|me|net|app)$/i;
const topicNames = /(?:^|[\s_-])(?:tags?|topics?|categor(?:y|ies)|keywords?|rubrik|themes?)(?:$|[\s_-])/;
const topicLine =
  /^(?:region|theme|tags?|topics?|categories|filed under|themen|schlagw[oö]rter|thèmes|mots-clés|in-depth report)\s*:/i;

/** What the article cites, its topics and more by its authors; navigation and social links left out. */
export function related(page: Page, site: Site, signed: readonly Author[]): Related {
  const body = page.blocks.filter(({ region, zone }) => region === 'body' && zone === 'main');
  const cited = new Map<string, Related['cited'][number]>();
  for (const { href: url, text } of body.flatMap(({ links }) => links)) {
    const domain = registrableDomain(url);
    if (!domain || !text || social.test(domain) || site.isOwnAddress(url)) continue;
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
  return { cited: [...cited.values()], topics: topics.slice(0, 20), byAuthor };
}
