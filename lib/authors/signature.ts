/** Where a page names who signs the article, and in which words. */
import { wordsOf } from '../languages/word';
import type { Place } from '../model';
import { resolveName } from '../organizations';
import type { Block, Page } from '../page';
import type { Scene } from '../scene';
import { isPicture } from '../source/picture';
import { hanByline, namesIn, opensByline } from './byline';
import { isPerson, personsAmong } from './person';

/** A name with the words it was read in. */
export interface Signature {
  name: string;
  url: string;
  quote: string;
  where: Place;
}

/** Reuters names its reporters in the last line. */
const signOff = new RegExp(
  String.raw`^\(\s*${wordsOf('reportedBy')}\s(?<names>[^;()]{4,160}?)(?:[;.,]\s*${wordsOf('with', 'reportedBy', 'editedBy')}\s|\))`,
  'iu',
);

/** The names in a block, each with its link. */
function inBlock(block: Block, where: Place, scene: Scene): Signature[] {
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

const authorMetas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'citation_author',
  'og:author',
  'article:author_name',
];

/** Those whom the article's data name. */
export const inData = (scene: Scene): Signature[] =>
  scene.page.data
    .filter((each) => each.isArticle)
    .flatMap((node) => node.named('author'))
    .filter(({ type }) => !/Organization/.test(type))
    .flatMap(({ name, url }) =>
      namesIn(name, scene).map((each): Signature => ({ name: each, url, quote: `author: ${name}`, where: 'data' })),
    );

/** Those whom the head names. */
export const inHead = (scene: Scene): Signature[] =>
  scene.page.metas
    .filter(({ name, content }) => authorMetas.includes(name) && !/^https?:/.test(content))
    .flatMap(({ content }) =>
      namesIn(content, scene).map((name): Signature => ({ name, url: '', quote: `author: ${content}`, where: 'head' })),
    );

/** The authors of a study, as its head gives them for citing: the family's name first. */
export const citedIn = ({ metas }: Page): Signature[] =>
  metas
    .filter(({ name }) => name === 'citation_author')
    .map(({ content }) => ({
      name: content
        .split(/\s*,\s*/)
        .reverse()
        .join(' '),
      url: '',
      quote: content,
      where: 'head',
    }));

/** How far apart the parts of one byline stand. Blocks. */
const bylineReach = 5;

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
  const naming = parts.filter((block) => !isPicture(block, scene.languages) && namesPerson(block));
  // Bylines of other stories stand around the headline too; the article's own is the first below it.
  const anchor = naming.find(({ at }) => at >= headline) ?? naming.at(-1);
  return naming
    .filter(
      ({ at }) =>
        anchor !== undefined && Math.abs(at - anchor.at) <= bylineReach && (at >= headline || anchor.at < headline),
    )
    .flatMap(read);
}

/** Lines of the article's head that open as bylines do. */
export const openedIn = (scene: Scene, read: (block: Block) => Signature[]): Signature[] =>
  scene.places.head
    .filter((block) => block.text.length < 160 && opensByline(block.text) && !isPicture(block, scene.languages))
    .flatMap(read);

/** "Jane Marsh, The Valley Post": a person and a house that we know. */
export const affiliatedIn = ({ places, contexts }: Scene): Signature[] =>
  places.head
    .filter(({ text }) => text.length < 100)
    .flatMap(({ text }): Signature[] => {
      const [name = '', house = '', ...more] = text.split(/\s*,\s*/);
      const isSigned = more.length === 0 && resolveName(house, contexts.credit) !== null;
      return isSigned ? [{ name, url: '', quote: text, where: 'byline' }] : [];
    });

/** The one person whom elements of authors name, wherever they stand in the article. */
export function elsewhereIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
  const blocks = scene.page.bylines.filter(
    (block) =>
      block.zone === 'main' &&
      /author|autor|auteur|byline/.test(block.names) &&
      !/related|teaser|card|recommend|comment/.test(block.names) &&
      !isPicture(block, scene.languages),
  );
  const persons = personsAmong(blocks.flatMap(read), scene);
  return persons.length === 1 ? persons : [];
}

/** Signatures below the text. */
export const closingIn = (scene: Scene): Signature[] =>
  scene.places.foot
    .filter(({ text }) => text.length < 200)
    .flatMap((block): Signature[] => {
      const names = signOff.exec(block.text)?.groups?.names;
      if (names)
        return namesIn(names, scene).map((name) => ({
          name,
          url: '',
          quote: block.text.slice(0, 200),
          where: 'closing',
        }));
      return hanByline.test(block.text) ? inBlock(block, 'closing', scene) : [];
    });
