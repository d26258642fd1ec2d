/** Where a page names who signs the article, and in which words: by its markup, and by the way its head writes. */
import { bylineOpener } from '../languages';
import { letter, wordsOf } from '../languages/word';
import type { Place } from '../model';
import type { Block, Marked } from '../page';
import { saysAuthor, saysSource } from '../page/called';
import type { Scene } from '../scene';
import { isOfPicture } from '../source/picture';
import { indexOf } from '../source/place';
import { isDense } from '../text/script';
import { hanByline, namesIn, opensByline } from './byline';
import { isPerson, personsAmong } from './person';

/** A name with the words it was read in. */
export interface Signature {
  name: string;
  url: string;
  quote: string;
  where: Place;
}

/** Addresses of somebody's own page on a site. */
export const profile =
  /\/(?:@[\w.-]+\/?$|(?:authors?|autor(?:es|i)?|auteurs?|profiles?|experts?|staff|reporters?|bloggers?|contributors?|columnists?|journalists?|writers?|by)\/)/i;

const role = new RegExp(`(?<!${letter})${wordsOf('role')}(?!${letter})`, 'iu');
/** What joins a second name to the first. */
const joined = new RegExp(String.raw`^(?:[,;&+、，]|${wordsOf('and', 'with')}\s)`, 'iu');

/** The words of a byline, with a bar behind the name that is its first part: what follows says who that is. */
function parted({ text, first }: Block & Pick<Marked, 'first'>): string {
  if (first === undefined || !isPerson(bylineOpener.without(first).trim())) return text;
  const rest = text.slice(first.length).trim();
  // "Valley Post Harbour | By Nora Field": a desk before the name.
  const opened = bylineOpener.without(rest).trim();
  if (joined.test(rest) || (opened !== rest && isPerson(opened))) return text;
  return isPerson(rest) && !role.test(rest) ? text : `${first} | ${rest}`;
}

/** The names in a block, each with its link. */
export function inBlock(block: Block & Pick<Marked, 'first'>, where: Place, scene: Scene): Signature[] {
  const linked = block.links.filter(({ text }) => text.length > 3 && block.text.includes(text));
  const names = namesIn(parted(block), scene);
  // Behind a bar a name may be a section's, unless it leads to somebody's page.
  const behind = linked.flatMap(({ text, href }) => {
    const isBehindBar = /[|•·▪/]\s*$/.test(block.text.slice(0, block.text.indexOf(text)));
    return names.length > 0 && isBehindBar && profile.test(href) && isPerson(text) && !names.includes(text)
      ? [text]
      : [];
  });
  // "By <Ann Reed> View in Print": her link says where her name ends.
  const whole = (name: string): string =>
    linked.find(({ text, href }) => profile.test(href) && isPerson(text) && name.startsWith(`${text} `))?.text ?? name;
  return [...names.map(whole), ...behind].map((name) => ({
    name,
    url: linked.find(({ text }) => text.includes(name) || name.includes(text))?.href ?? '',
    quote: block.text.slice(0, 200),
    where,
  }));
}

/** The names in each block, read once. */
export function bylineReader(scene: Scene): (block: Block) => Signature[] {
  const read = new Map<Block, Signature[]>();
  return (block) => {
    const known = read.get(block) ?? inBlock(block, 'byline', scene);
    read.set(block, known);
    return known;
  };
}

/** How far apart the parts of one byline stand. Blocks. */
const bylineReach = 5;

/** Elements around an author that name no author, and those that readers do not see. */
export const otherNames =
  /contact|social(?!-author)|share|follow|(?:^|[\s_-])(?:job|position|role|occupation|company|designation)(?:$|[\s_-])|(?:^|\s)(?:hidden|d-none|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

/** The heading over an author's note, or what he or she is. */
const titleNames = /(?:author|autor)[-_]{1,2}(?:job)?title/;

/** May an element name the article's author? One of a source, an agency or a signature names other things as well. */
export const mayName = (block: Marked, { page }: Scene): boolean =>
  !isOfPicture(block) &&
  (!titleNames.test(block.names) || opensByline(block.text, page.language)) &&
  !otherNames.test(block.names) &&
  !/quote/.test(block.names) &&
  (saysAuthor.test(block.names) || !saysSource.test(block.names));

/** Does an element stand right under the headline of another story? That one leads to its story. */
const isTeaser = ({ at, zone }: Pick<Marked, 'at' | 'zone'>, { page, places }: Scene): boolean =>
  [at - 1, at - 2].some((index) => {
    const heading = page.blocks[index];
    return (
      heading !== undefined &&
      index !== places.headline &&
      /^h[1-6]$/.test(heading.tag) &&
      heading.zone === zone &&
      heading.links.length > 0
    );
  });

/** Longer blocks, and headings, part the byline of one story from that of the next. */
const longestBetween = 80;

/** The parts of the article's own byline: the first below the headline, and what stands near it or leads on from it. */
function together<T>(parts: readonly T[], { page, places }: Scene, at: (part: T) => number): T[] {
  const isBelow = (part: T) => at(part) >= places.headline;
  const anchor = parts.find(isBelow) ?? parts.at(-1);
  if (anchor === undefined) return [];
  let last = at(anchor);
  return parts.filter((part) => {
    const between = page.blocks.slice(last + 1, at(part));
    const leadsOn =
      between.length < bylineReach &&
      between.every(({ tag, text }) => text.length <= longestBetween && !/^h\d/.test(tag));
    const isNear = Math.abs(at(part) - at(anchor)) <= bylineReach || leadsOn;
    if (isNear) last = Math.max(last, at(part));
    return isNear && (isBelow(part) || !isBelow(anchor));
  });
}

/** What is marked up as the article's byline, by the headline. */
export function markedIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
  const { marked } = scene.places;
  const namesPerson = (block: Block) => read(block).some(({ name }) => isPerson(name));
  // A container of bylines repeats what its parts say, run together.
  const parts = marked.filter(
    (block) =>
      !marked.some(
        (inner) =>
          inner !== block &&
          inner.text.length > 5 &&
          block.text !== inner.text &&
          block.text.includes(inner.text) &&
          namesPerson(inner),
      ),
  );
  const naming = parts.filter((block) => mayName(block, scene) && namesPerson(block) && !isTeaser(block, scene));
  // Bylines of other stories stand around the headline too; the article's own is the first below it.
  return together(naming, scene, ({ at }) => at).flatMap(read);
}

/** Does a line of a script without spaces speak of a picture before it names somebody? */
const isCaption = (text: string, { languages }: Scene): boolean =>
  isDense(text) &&
  languages.some(({ picture }) => (picture?.exec(text)?.index ?? text.length) < (hanByline.exec(text)?.index ?? 0));

/** Does a line stand above the headline, under that of another story? */
const isAbove = (block: Block, scene: Scene): boolean => {
  const at = indexOf(block, scene.page.blocks);
  const headline = scene.page.blocks[scene.places.headline]?.text ?? '';
  const isFound = scene.page.title !== '' && headline.startsWith(scene.page.title.slice(0, 40));
  return isFound && at < scene.places.headline && isTeaser({ at, zone: block.zone }, scene);
};

/** Longer lines say more than "Written by". Letters. */
const longestLabel = 20;

/** "Written by" in a line of its own, with the name in the next. */
function withNext(block: Block, { page: { blocks, language } }: Scene): Block | Marked {
  const isLabel = block.text.length <= longestLabel && !opensByline(block.text, language);
  const at = isLabel && opensByline(`${block.text} Nora Field`, language) ? blocks.indexOf(block) + 1 : 0;
  const next = at > 0 ? blocks[at] : undefined;
  return next && isPerson(next.text) ? { ...next, at, text: `${block.text} ${next.text}` } : block;
}

/** Lines of the article's head that open as bylines do. */
export function openedIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
  const { head, headline, text } = scene.places;
  // Above the text no reader comments: what is called so counts them.
  const counted = scene.page.blocks.slice(headline, text.first).filter(({ zone }) => zone === 'comments');
  const opened = [...head, ...counted]
    .map((block) => withNext(block, scene))
    .filter((block) => block.text.length < 160 && opensByline(block.text, scene.page.language) && !isOfPicture(block))
    .filter(({ text }) => !isCaption(text, scene))
    .filter((block) => !isAbove(block, scene))
    .filter((block) => read(block).some(({ name }) => isPerson(name)));
  return together(opened, scene, (block) => indexOf(block, scene.page.blocks)).flatMap(read);
}

/** The one person whom elements of authors name, wherever they stand in the article. */
export function elsewhereIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
  const blocks = scene.page.bylines.filter(
    (block) =>
      block.zone === 'main' &&
      saysAuthor.test(block.names) &&
      !/related|teaser|card|preview|recommend|comment/.test(block.names) &&
      mayName(block, scene) &&
      !isTeaser(block, scene),
  );
  const persons = personsAmong(blocks.flatMap(read), scene);
  return persons.length === 1 ? persons : [];
}
