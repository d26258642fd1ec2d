/** Where a page names who signs the article, and in which words: by its markup, and by the way its head writes. */
import { wordsOf } from '../languages/word';
import type { Place } from '../model';
import { resolveName } from '../organizations';
import type { Block, Marked } from '../page';
import type { Scene } from '../scene';
import { isOfPicture, pictureHouse } from '../source/picture';
import { dayIn } from '../text/date';
import { isDense } from '../text/script';
import { hanByline, namesIn, opensByline } from './byline';
import { withoutDays } from './line';
import { isPerson, particles, personsAmong } from './person';

/** A name with the words it was read in. */
export interface Signature {
  name: string;
  url: string;
  quote: string;
  where: Place;
}

/** The names in a block, each with its link. */
export function inBlock(block: Block, where: Place, scene: Scene): Signature[] {
  const linked = block.links.filter(({ text }) => text.length > 3 && block.text.includes(text));
  return namesIn(block.text, scene).map((name) => ({
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

const authorNames = /author|autor|auteur|byline|by-line|writer|reporter|creator/;
/** Elements around an author that name no author, and those that readers do not see. */
const otherNames =
  /contact|social|share|follow|(?:^|[\s_-])(?:job|position|role|occupation|company|designation)(?:$|[\s_-])|(?:^|\s)(?:hidden|d-none|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

/** The heading over an author's note, or what he or she is. */
const titleNames = /(?:author|autor)[-_]{1,2}(?:job)?title/;

/** May an element name the article's author? One of a source, an agency or a signature names other things as well. */
const mayName = (block: Marked, { page }: Scene): boolean =>
  !isOfPicture(block) &&
  (!titleNames.test(block.names) || opensByline(block.text, page.language)) &&
  !otherNames.test(block.names) &&
  (authorNames.test(block.names) || !/source|agenc|agentur/.test(block.names));

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

/** What is marked up as the article's byline, by the headline. */
export function markedIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
  const { marked, headline } = scene.places;
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
  const anchor = naming.find(({ at }) => at >= headline) ?? naming.at(-1);
  return naming
    .filter(
      ({ at }) =>
        anchor !== undefined && Math.abs(at - anchor.at) <= bylineReach && (at >= headline || anchor.at < headline),
    )
    .flatMap(read);
}

/** Does a line of a script without spaces speak of a picture before it names somebody? */
const isCaption = (text: string, { languages }: Scene): boolean =>
  isDense(text) &&
  languages.some(({ picture }) => (picture?.exec(text)?.index ?? text.length) < (hanByline.exec(text)?.index ?? 0));

/** Does a line stand above the headline, under that of another story? */
const isAbove = (block: Block, scene: Scene): boolean => {
  const at = scene.page.blocks.indexOf(block);
  const headline = scene.page.blocks[scene.places.headline]?.text ?? '';
  const isFound = scene.page.title !== '' && headline.startsWith(scene.page.title.slice(0, 40));
  return isFound && at < scene.places.headline && isTeaser({ at, zone: block.zone }, scene);
};

/** Lines of the article's head that open as bylines do. */
export const openedIn = (scene: Scene, read: (block: Block) => Signature[]): Signature[] =>
  scene.places.head
    .filter((block) => block.text.length < 160 && opensByline(block.text, scene.page.language) && !isOfPicture(block))
    .filter(({ text }) => !isCaption(text, scene))
    .filter((block) => !isAbove(block, scene))
    .flatMap(read);

/** What houses are called whose names we do not know: "Lake University", "Harbour News Service". */
const house = new RegExp(String.raw`(?<!\p{L})${wordsOf('noPerson', 'paper')}(?!\p{L})`, 'iu');
const isHouseName = (text: string): boolean => house.test(text) && !/(?<!\p{L})\p{Ll}{4,}/u.test(text);

/** Three words at most: longer lines of capitals are headings, where nothing else says that they name somebody. */
const isShort = (name: string): boolean => name.split(/\s+/).filter((word) => !particles.test(word)).length <= 3;

/** "Jane Marsh, The Valley Post", "Jane Marsh | The Valley Post": persons and their house. */
export const affiliatedIn = (scene: Scene): Signature[] =>
  scene.places.head
    .filter((block) => block.text.length < 100 && !isOfPicture(block) && !pictureHouse.test(block.text))
    .flatMap((block): Signature[] => {
      const line = withoutDays(block.text, scene.page.language).replace(/[\s|,]+$/, '');
      const [, names = '', name = ''] = /^(.+?)\s*[,|]\s*([^,|]+)$/.exec(line) ?? [];
      const isKnown = resolveName(name, scene.contexts.credit) !== null;
      const isBelow = scene.page.blocks.indexOf(block) > scene.places.headline;
      const persons = isKnown || (isBelow && isHouseName(name)) ? namesIn(names, scene) : [];
      return persons.every((each) => isPerson(each) && (isKnown || isShort(each)))
        ? persons.map((each) => ({ name: each, url: '', quote: block.text, where: 'byline' }))
        : [];
    });

/** The one person whom elements of authors name, wherever they stand in the article. */
export function elsewhereIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
  const blocks = scene.page.bylines.filter(
    (block) =>
      block.zone === 'main' &&
      authorNames.test(block.names) &&
      !/related|teaser|card|preview|recommend|comment/.test(block.names) &&
      mayName(block, scene) &&
      !isTeaser(block, scene),
  );
  const persons = personsAmong(blocks.flatMap(read), scene);
  return persons.length === 1 ? persons : [];
}

const profile =
  /\/(?:@[\w.-]+\/?$|(?:authors?|autor(?:es|i)?|auteurs?|profiles?|experts?|staff|contributors?|columnists?|journalists?|writers?|by)\/)/i;
/** How near to a bare name the day stands. Blocks. */
const dayReach = 3;

/** The names in a line that is nothing but names; or that begins with the links to their pages. */
function bareNames(block: Block, isSaid: boolean, scene: Scene): Signature[] {
  const own = block.links.filter(({ text, href }) => text.length > 3 && profile.test(href));
  const line = own[0] && block.text.startsWith(own[0].text) ? own.map(({ text }) => text).join(', ') : '';
  const text = line || (isSaid ? block.text : '');
  const signed = text ? inBlock({ ...block, text }, 'byline', scene) : [];
  const letters = signed.reduce((sum, { name }) => sum + name.length, 0);
  return signed.every(({ name }) => isPerson(name) && isShort(name)) && letters > text.length * 0.6 ? signed : [];
}

/** A line between headline and text that is a name and nothing else, beside the day or leading to somebody's page. */
export function bareIn(scene: Scene): Signature[] {
  const { page, places } = scene;
  const from = places.headline + 1;
  const first = page.blocks.findIndex((block, index) => index >= from && block === places.lead[0]);
  const head = page.blocks.slice(from, first < 0 ? from : Math.min(first, from + 12));
  const isDay = ({ text }: Block) => text.length < 60 && dayIn(text, page.language) !== null;
  // The names of sections stand there, too, and lead to them.
  const isSection = (block: Block) =>
    page.blocks.some(({ text, links }) => text === block.text && links.some(({ href }) => !profile.test(href)));
  return head
    .flatMap((block, index): Signature[] => {
      const names = block.names.slice(0, 60);
      const isLine = block.zone === 'main' && !/^h[1-6]$/.test(block.tag) && block.text.length <= 60;
      if (!isLine || isOfPicture(block) || otherNames.test(names)) return [];
      const isDated =
        block.tag !== 'li' &&
        block.belowPicture !== 1 &&
        head.slice(Math.max(0, index - 1), index + dayReach).some(isDay);
      const isSaid = authorNames.test(names) || (isDated && block.links.length === 0 && !isSection(block));
      return bareNames(block, isSaid, scene);
    })
    .filter(({ name }) => !page.title.includes(name));
}
