/** Places of the article where its origin is told: between headline and text, and at the text's end. */
import { agenciesIn } from '../organizations';
import type { Block, Marked, Page } from '../page';
import { isDense } from '../text/script';
import { isOfPicture } from './picture';

export interface Places {
  /** From the headline to the first paragraphs: byline, credit, date. */
  head: readonly Block[];
  /** The first paragraphs, where a dateline stands. */
  lead: readonly Block[];
  /** The last paragraphs and what follows them directly: credits, notices, small print. */
  foot: readonly Block[];
  /** Footers that stand so near the text that they may be the article's. */
  underFoot: readonly Block[];
  /** Which block of the foot is the text's last paragraph; -1 where it has none. */
  lastProse: number;
  /** The indices of the text's first and last paragraphs among the page's blocks. */
  text: { first: number; last: number };
  /** The index of the headline's block, or of the first paragraph where none is found. */
  headline: number;
  /** Elements marked up as naming an author or a source, that stand at the head or at the foot. */
  marked: readonly Marked[];
  /** Logos that stand at the head. */
  logos: readonly Marked[];
}

/** Letters from which a block is a paragraph; scripts without spaces need fewer. */
const paragraphLength = (text: string) => (isDense(text) ? 45 : 110);
/** How many blocks before the text belong to its head where no headline is found, and after a headline at most. */
const headReach = { without: 14, within: 40 };
/** How many blocks around the end of the text are read. */
const footReach = { before: 6, after: 10 };

const sentenceEnd = /[.!?…»”"。！？।][)）\]】]?$/u;

const isProse = ({ text, zone, region, links }: Block): boolean =>
  region === 'body' &&
  zone === 'main' &&
  text.length >= paragraphLength(text) &&
  links.reduce((sum, link) => sum + link.text.length, 0) < text.length / 2;

/** So many blocks below a summary the text goes on: a picture and its caption may stand between. */
const leadReach = 4;

interface Placed {
  block: Block;
  index: number;
}

/** Is it a summary, an element of another kind in the same container, right below which the text goes on? */
function leadsInto(lead: Placed, body: Placed): boolean {
  const isOfOwnKind = lead.block.tag !== body.block.tag || !lead.block.names.startsWith(' ');
  const outer = ({ block }: Placed) =>
    block.names
      .trim()
      .split(/\s+/)
      .slice(block.names.startsWith(' ') ? 0 : 1)
      .join(' ');
  const [above, below] = [outer(lead), outer(body)];
  const isTogether = above !== '' && below !== '' && (above.endsWith(below) || below.endsWith(above));
  return isOfOwnKind && isTogether && body.index > lead.index && body.index - lead.index <= leadReach;
}

/** Paragraphs of the article's own container: comments and teasers that Readability took along stand in another. */
function ofArticle(prose: readonly Placed[], headline: number): number[] {
  const weight = new Map<string, number>();
  const container = ({ names, tag }: Block) => `${tag} ${names.replace(/\d+/g, '')}`;
  const weightOf = (block: Block) => weight.get(container(block)) ?? 0;
  for (const { block } of prose) weight.set(container(block), weightOf(block) + block.text.length);
  const total = [...weight.values()].reduce((sum, each) => sum + each, 0);
  const most = [...weight].find(([, each]) => each > total / 2)?.[0];
  // Under a short report the comments may outweigh it: what follows the headline comes first.
  const next = prose.find(({ index }) => index > headline)?.block;
  const follows = next && headline >= 0 && weightOf(next) > total / 5 ? container(next) : undefined;
  const isMain = ({ block }: { block: Block }) => {
    const own = container(block);
    return follows === undefined ? most === undefined || own === most : own === follows || (isLed && own === most);
  };
  const [lead, more] = prose.filter(({ block }) => container(block) === follows);
  const body = prose.find(({ block }) => container(block) === most);
  const isLed = lead !== undefined && more === undefined && body !== undefined && leadsInto(lead, body);
  return prose.filter(isMain).map(({ index }) => index);
}

/** Where the text's last paragraph stands in the foot: short ones behind the last long one, of its kind, are of the text too. */
function lastLike(foot: readonly Block[], long: Block | undefined): number {
  const from = long ? foot.indexOf(long) : -1;
  const next = foot.findIndex(
    ({ tag, region, names, text }, index) =>
      index > from &&
      !(
        (region === 'body' || names.trim() !== '') &&
        tag === 'p' &&
        names === long?.names &&
        sentenceEnd.test(text) &&
        text.length > 40
      ),
  );
  return from < 0 || next < 0 ? from : next - 1;
}

const inBrackets = /^[(（[【〔][^()（）[\]【】〔〕]{2,40}[)）\]】〕][.。]?$/u;

/**
 * The text's last paragraph. What an agency signs in brackets, in a line of its own, ends there: below it houses ask for
 * support, in paragraphs that look like the text's.
 */
function endOf(prose: readonly number[], { blocks, language }: Page): number | undefined {
  const signed = blocks.findLastIndex(
    ({ text, zone, tag }, index) =>
      index > (prose[0] ?? 0) &&
      index < (prose.at(-1) ?? 0) &&
      zone === 'main' &&
      tag === 'p' &&
      inBrackets.test(text) &&
      agenciesIn(text, { form: 'dateline', language }).length > 0,
  );
  const before = prose.filter((index) => index < signed);
  return before.length > prose.length / 2 ? before.at(-1) : prose.at(-1);
}

/** Where to look on this page. */
export function placesOf(page: Page): Places {
  const { blocks } = page;
  const body = blocks.findIndex(({ region }) => region === 'body');
  if (body < 0)
    return {
      head: [],
      lead: [],
      foot: [],
      underFoot: [],
      lastProse: 0,
      text: { first: 0, last: 0 },
      headline: 0,
      marked: [],
      logos: [],
    };
  const starts = page.title.slice(0, 40);
  const headlines = starts
    ? blocks.flatMap(({ text, zone }, index) =>
        zone !== 'nav' && text.length < 400 && text.startsWith(starts) ? [index] : [],
      )
    : [];
  const all = blocks.flatMap((block, index) => (isProse(block) ? [{ block, index }] : []));
  const prose = ofArticle(all, headlines[0] ?? -1);
  const first = prose[0] ?? body;
  const last = endOf(prose, page) ?? blocks.findLastIndex(({ region }) => region === 'body');
  const above = headlines.filter((index) => index <= first);
  // A headline is repeated in share boxes and menus; the heading is the one.
  const headline = above.find((index) => blocks[index]?.tag === 'h1') ?? above.at(-1) ?? -1;
  const from = headline < 0 ? first - headReach.without : Math.max(headline - 4, first - headReach.within);
  const isRead = ({ zone }: Block) => zone === 'main';
  const between = blocks.slice(Math.max(0, from), Math.min(prose[2] ?? first, first + 10) + 1);
  const end = { from: Math.max(0, last - footReach.before), to: last + 1 + footReach.after };
  const foot = blocks.slice(end.from, end.to).filter(isRead);
  return {
    head: between.filter((block) => isRead(block) || (block.zone === 'aside' && block.region === 'above')),
    // Beside the article's own paragraphs the first that there are: a text may open in a box of its own.
    lead: [
      ...new Set([
        ...prose.slice(0, 3),
        ...all.slice(0, 2).flatMap(({ index }) => (Math.abs(index - first) <= 3 ? [index] : [])),
      ]),
    ]
      .flatMap((index) => blocks[index] ?? [])
      .concat(blocks.slice(body, first).filter(isRead)),
    foot,
    underFoot: blocks.slice(last + 1, end.to).filter(({ zone }) => zone === 'footer'),
    lastProse: prose.length > 0 ? lastLike(foot, blocks[last]) : -1,
    text: { first, last },
    headline: headline < 0 ? first : headline,
    marked: page.bylines.filter(
      ({ at, zone, names }) =>
        (zone === 'main' || zone === 'aside') &&
        at >= (headline < 0 ? from - 4 : headline - 3) &&
        (at <= first + 3 || (at >= last - 2 && at <= last + 4 && /source|agency|credit/.test(names))) &&
        !/comment|related|teaser|bio\b/.test(names) &&
        !isOfPicture({ names }) &&
        (zone === 'main' || at <= first + 3),
    ),
    logos: page.logos.filter(
      ({ at, zone, names }) =>
        (zone === 'main' || zone === 'aside') &&
        at >= (headline < 0 ? from : headline) &&
        at <= first + 1 &&
        !/comment|related|teaser|social|share|sponsor/.test(names),
    ),
  };
}

/** Where a block stands among the page's; elements that are marked up say which one they open. */
export const indexOf = (block: Block | Marked, blocks: readonly Block[]): number =>
  'at' in block ? block.at : blocks.indexOf(block);
