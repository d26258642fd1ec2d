/**
 * What kind of page this is: an article, a forum's thread, a list, a shop's offer, a work of reference. Words of credit
 * on anything but an article are seldom about the text, so the judge weighs what was seen here with every candidate.
 */
import { wordsOf } from './languages/word';
import type { Block, Marked, Page } from './page';
import { isDense } from './text/script';

/** What was seen of the page's kind, as a person would put it. The scorecard weighs each. */
export const pageMarks = [
  'marked up as an article',
  'marked up as something else',
  'gives a day',
  'names an author',
  'address of a front page',
  'address of a list',
  'address of a forum',
  'address of a shop',
  'address of a work of reference',
  'address with a day',
  'address with a headline',
  'little text',
  'much text',
  'few paragraphs',
  'text in many pieces',
  'mostly links',
  'many headings',
  'headings that lead elsewhere',
  'parts by several people',
  'posts that quote posts',
  'prices',
] as const;
export type PageMark = (typeof pageMarks)[number];

export const kindsOfPage = ['article', 'forum', 'list', 'shop', 'reference', 'front'] as const;

export interface PageKind {
  name: (typeof kindsOfPage)[number];
  marks: ReadonlySet<PageMark>;
}

/** Types of schema.org that are no article's. */
const otherTypes =
  /^(?:Product|Offer|AggregateOffer|QAPage|FAQPage|DiscussionForumPosting|Question|JobPosting|Course|Event|SoftwareApplication|MobileApplication|WebApplication|LocalBusiness|Store|Restaurant|Hotel|Recipe|Book|Movie|VideoGame|MusicAlbum|DefinedTerm|CollectionPage|SearchResultsPage|ItemList|ProfilePage|ContactPage|AboutPage|Quiz|Dataset)$/;
const otherOpenGraph = /^(?:product|video|music|profile|books?|game|place|business|restaurant|hotel|company)\b/;

/** Folders and files by which content systems all over the world are known. */
const addresses: readonly [RegExp, PageMark][] = [
  [/^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i, 'address of a front page'],
  [
    /\/(?:forums?|threads?|viewtopic|showthread|discussions?|community|boards?|questions?|answers?|comments)(?:[/.-]|$)|[?&](?:topic|threadid|tid)=|\/t\/[^/]+\/\d+/i,
    'address of a forum',
  ],
  [
    // An article is none, whatever program shows it: "/apps/pbcs.dll/article?".
    /^(?!.*\/articles?(?:[/.?]|$)).*(?:\/(?:products?|produkte?|productos?|produits?|shop|store|item|cart|pricing|listings?|deals?|jobs?|stellenangebote|courses?|events?|recipes?|rezepte?|apps?|ofertas?-de-(?:trabajo|empleo)|empleos?|emplois?|offres?-d-?emplois?|vagas?|vacatures?|vacanc(?:y|ies)|careers?|oferty-pracy|praca)(?:[/.]|$)|[?&](?:product|sku|itm)=)/i,
    'address of a shop',
  ],
  [
    /\/(?:wiki|dictionary|definitions?|glossary|encyclopedia|docs?|documentation|reference|manual|help|support|faqs?|learn|tutorials?|guides?|api|lexikon|woerterbuch|syllabus|kb)(?:[/.]|$)/i,
    'address of a work of reference',
  ],
  [/(?<!\d)(?:19|20)\d\d[/.-]?(?:0?[1-9]|1[0-2])(?:[/.-]?(?:0?[1-9]|[12]\d|3[01]))?(?!\d)/, 'address with a day'],
];

const listFolder =
  /\/(?:tags?|topics?|themen?|categor(?:y|ies|ia)|kategorie|rubrique|archives?|search|author|autor|auteur|profile|users?|label|lists?|collections?)(?:\/(?<rest>.*)|$)|\/page\/\d+\/?$/i;
const wholeDay = /(?<!\d)(?:19|20)\d\d[/.-]?(?:0?[1-9]|1[0-2])[/.-]?(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/** Numbers of single texts: WordPress files them under "archives". */
const entryNumber = /^\d{2,}(?:\.\w+)?\/?$/;

/** Is it a list's address? What is filed below a topic with its day, or a folder further down with its headline, is none. */
function isOfList(path: string, isHeadline: boolean): boolean {
  const found = listFolder.exec(path);
  if (!found) return false;
  const rest = found.groups?.rest ?? '';
  const isFurtherDown = isHeadline && rest.split('/').filter(Boolean).length > 1;
  return !(rest && (wholeDay.test(rest) || isFurtherDown || entryNumber.test(rest)));
}

/** Words in the last part of an address that make it a headline's. */
const headlineWords = 4;

/** What an address tells of the page it leads to. */
export function marksOfAddress(url: string): PageMark[] {
  const address = URL.parse(url);
  if (!address) return [];
  const path = address.pathname + address.search;
  const last = address.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const isHeadline = last.split(/[-_+]|%20/).filter((word) => /\p{L}{2}|%\w\w/u.test(word)).length >= headlineWords;
  return [
    ...addresses.flatMap(([pattern, mark]) => (pattern.test(path) ? [mark] : [])),
    ...(isOfList(path, isHeadline) ? (['address of a list'] as const) : []),
    ...(isHeadline ? (['address with a headline'] as const) : []),
  ];
}

const dayMetas =
  /^(?:article:published_time|datepublished|date|dc\.date(?:\.\w+)?|parsely-pub-date|sailthru\.date|pubdate)$/;
const authorMetas = /^(?:author|article:author|parsely-author|dc\.creator|byl)$/;

function marksOfMarkup({ metas, data, times, bylines }: Page): PageMark[] {
  const open = metas.find(({ name }) => name === 'og:type')?.content.toLowerCase() ?? '';
  const isArticle =
    open === 'article' ||
    data.some((node) => node.isArticle) ||
    metas.some(({ name }) => name === 'article:published_time' || name.startsWith('citation_'));
  const isOther = otherOpenGraph.test(open) || data.some(({ types }) => types.some((type) => otherTypes.test(type)));
  const isDated =
    times.length > 0 ||
    metas.some(({ name }) => dayMetas.test(name)) ||
    data.some((node) => node.isArticle && node.text('datePublished') !== '');
  const isSigned =
    bylines.some(({ zone }) => zone === 'main') ||
    metas.some(({ name, content }) => authorMetas.test(name) && content !== '') ||
    data.some((node) => node.isArticle && node.text('author') !== '');
  return [
    ...(isArticle ? (['marked up as an article'] as const) : []),
    ...(isOther ? (['marked up as something else'] as const) : []),
    ...(isDated ? (['gives a day'] as const) : []),
    ...(isSigned ? (['names an author'] as const) : []),
  ];
}

/** Letters from which a block is a paragraph; scripts without spaces need fewer. */
const isParagraph = ({ text }: Block): boolean => text.length >= (isDense(text) ? 40 : 100);
const price = /(?:[$€£¥₹]\s?\d|\d\s?(?:[€£¥₹]|(?:USD|EUR|GBP|CHF|INR)\b))/;
/** How forums head what a post answers to: "Somebody wrote:". */
const quoteHeader = new RegExp(String.raw`^\S.{1,40}\s${wordsOf('said')}\s*(?:[:：]\s*)?(?:↑|$)`, 'iu');

const sum = (blocks: readonly Block[], of: (block: Block) => number): number =>
  blocks.reduce((total, block) => total + of(block), 0);

/** So many cards, or posts, make a page a list or a thread. */
const several = 3;
const signs = /(?:^|[\s_-])(?:by-?line|author|autor|auteur|autore|writer|poster)/;

/** Where among these the text begins and ends. */
const endsOfBody = (blocks: readonly Block[]): [first: number, last: number] => [
  blocks.findIndex(({ region }) => region === 'body'),
  blocks.findLastIndex(({ region }) => region === 'body'),
];

/** Is it a heading, by its tag or its class? That of the page itself is another. */
const isHeading = ({ tag, names }: Block): boolean => /^h[2-6]$/.test(tag) || /^\S*(?:headline|title)/.test(names);

/** Headings among the text that are links to other pages here, each with no more than its summary: cards. */
function leadElsewhere(main: readonly Block[], paragraphs: number, { url }: Page): boolean {
  const here = URL.parse(url);
  const [first, last] = endsOfBody(main);
  // The first card's heading stands above its summary, with which the text begins.
  const headings = main.slice(Math.max(0, first - 1), last + 1).filter(isHeading);
  const cards = headings.filter(({ text, links: [link, more] }) => {
    const target = link && !more && link.text === text ? URL.parse(link.href) : null;
    return target !== null && target.hostname === here?.hostname && target.pathname !== here.pathname;
  });
  return cards.length >= several && cards.length > headings.length / 2 && paragraphs <= cards.length + 2;
}

/** Elements of one kind among the text, each naming another author: posts, or entries. */
function areBySeveral({ blocks, bylines }: Page): boolean {
  const [first, last] = endsOfBody(blocks);
  const inside = bylines.filter(
    ({ at, zone, names }) => zone === 'main' && at > first && at < last && signs.test(names),
  );
  const kinds = Map.groupBy(inside, ({ names }) => names);
  // Authors whom a box recommends stand beside each other.
  const areSpread = (kind: readonly Marked[]) => (kind.at(-1)?.at ?? 0) - (kind[0]?.at ?? 0) >= (last - first) / 2;
  return [...kinds.values()].some((kind) => new Set(kind.map(({ text }) => text)).size >= several && areSpread(kind));
}

function marksOfShape(page: Page): PageMark[] {
  const { blocks, wordCount } = page;
  const body = blocks.filter(({ region, zone }) => region === 'body' && zone === 'main');
  const main = blocks.filter(({ zone }) => zone === 'main');
  const paragraphs = body.filter(isParagraph);
  const letters = sum(body, ({ text }) => text.length) || 1;
  const inPieces = sum(paragraphs, ({ text }) => text.length) < letters * 0.6;
  const linked = sum(body, ({ links }) => links.reduce((all, { text }) => all + text.length, 0)) > letters * 0.3;
  const headings = body.filter(({ tag }) => /^h[1-6]$/.test(tag)).length;
  const quotes = main.filter(
    ({ text, tag }) => quoteHeader.test(text) || (tag === 'blockquote' && text.length < 60),
  ).length;
  const prices = main.filter(({ text }) => text.length < 80 && price.test(text)).length;
  return [
    ...(wordCount < 150 ? (['little text'] as const) : []),
    ...(wordCount > 2_500 ? (['much text'] as const) : []),
    ...(paragraphs.length < 3 ? (['few paragraphs'] as const) : []),
    ...(inPieces ? (['text in many pieces'] as const) : []),
    ...(linked ? (['mostly links'] as const) : []),
    ...(headings > 3 && headings > paragraphs.length * 0.6 ? (['many headings'] as const) : []),
    ...(leadElsewhere(main, paragraphs.length, page) ? (['headings that lead elsewhere'] as const) : []),
    ...(areBySeveral(page) ? (['parts by several people'] as const) : []),
    ...(quotes >= 2 ? (['posts that quote posts'] as const) : []),
    ...(prices >= 4 ? (['prices'] as const) : []),
  ];
}

const ofForum = [
  'posts that quote posts',
  'address of a forum',
  'parts by several people',
] as const satisfies PageMark[];

function nameOf(marks: ReadonlySet<PageMark>): PageKind['name'] {
  if (ofForum.some((mark) => marks.has(mark))) return 'forum';
  if (marks.has('address of a front page')) return 'front';
  if (marks.has('headings that lead elsewhere')) return 'list';
  if (marks.has('marked up as an article') && !marks.has('mostly links')) return 'article';
  if (marks.has('prices') || marks.has('address of a shop') || marks.has('marked up as something else')) return 'shop';
  if (marks.has('address of a work of reference')) return 'reference';
  if (marks.has('address of a list') || marks.has('mostly links')) return 'list';
  return 'article';
}

/** The page's kind, and what was seen of it. */
export function kindOfPage(page: Page): PageKind {
  const marks = new Set([...marksOfAddress(page.url), ...marksOfMarkup(page), ...marksOfShape(page)]);
  return { name: nameOf(marks), marks };
}
