/** Who signs the article: persons by name, from what the page shows and from its data, each checked against the other. */
import type { Author, Clue, Origin, Place } from '../model';
import { agenciesIn, foldName, resolveName } from '../organizations';
import { awayFrom, type Block, type Page } from '../page';
import type { Scene } from '../scene';
import { isOfPicture, namesPicture } from '../source/picture';
import { hanByline, isPerson, namesIn, opensByline } from './byline';

/** A name with the words it was read in. */
interface Signature {
  name: string;
  url: string;
  quote: string;
  where: Place;
}

/** Reuters names its reporters in the last line. */
const signOff =
  /^\(\s*(?:additional )?(?:reporting|writing) by (?<names>[^;()]{4,160}?)(?:[;.,]\s*(?:with |additional |editing |writing )|\))/i;

/** Is it no person here but the site, an agency, another house? */
function isHouse(name: string, { page, site, contexts }: Scene): boolean {
  const own = foldName(site.name ?? '');
  // A person's own site bears the person's name, and its data says that it is a person's.
  const isPersonal =
    site.organization === null &&
    page.data.some(
      (node) =>
        node.isArticle &&
        node.named('author').some((author) => author.type === 'Person' && foldName(author.name) === foldName(name)),
    );
  const sharesName =
    !isPersonal && name.split(/\s+/).some((word) => word.length > 4 && own.includes(foldName(word)) && own.length > 5);
  return (
    sharesName ||
    (!isPersonal && site.isOwnName(name)) ||
    resolveName(name, { language: page.language }) !== null ||
    agenciesIn(name, contexts.byline).length > 0
  );
}

/** Those that are persons', each once and by the shorter of two forms. */
function personsIn(signatures: readonly Signature[], scene: Scene): Signature[] {
  const persons = signatures.filter(({ name }) => isPerson(name) && !isHouse(name, scene));
  return persons.filter(
    ({ name }, index) =>
      persons.findIndex((other) => foldName(other.name) === foldName(name)) === index &&
      !persons.some(
        (other) => other.name !== name && foldName(name).startsWith(foldName(other.name)) && other.name.includes(' '),
      ),
  );
}

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
function bylineReader(scene: Scene): (block: Block) => Signature[] {
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

const inData = (scene: Scene): Signature[] =>
  scene.page.data
    .filter((each) => each.isArticle)
    .flatMap((node) => node.named('author'))
    .filter(({ type }) => !/Organization/.test(type))
    .flatMap(({ name, url }) =>
      namesIn(name, scene).map((each): Signature => ({ name: each, url, quote: `author: ${name}`, where: 'data' })),
    );

const inHead = (scene: Scene): Signature[] =>
  scene.page.metas
    .filter(({ name, content }) => authorMetas.includes(name) && !/^https?:/.test(content))
    .flatMap(({ content }) =>
      namesIn(content, scene).map((name): Signature => ({ name, url: '', quote: `author: ${content}`, where: 'head' })),
    );

/** The authors of a study, as its head gives them for citing: the family's name first. */
const citedIn = ({ metas }: Page): Signature[] =>
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

const isPicture = ({ text, names }: Block, { languages }: Scene): boolean =>
  isOfPicture({ names }) || namesPicture(text, languages);

/** How far apart the parts of one byline stand. Blocks. */
const bylineReach = 5;

/** What is marked up as the article's byline, by the headline. */
function markedIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
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
  const naming = parts.filter((block) => !isPicture(block, scene) && namesPerson(block));
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
const openedIn = (scene: Scene, read: (block: Block) => Signature[]): Signature[] =>
  scene.places.head
    .filter((block) => block.text.length < 160 && opensByline(block.text) && !isPicture(block, scene))
    .flatMap(read);

/** "Jane Marsh, The Valley Post": a person and a house that we know. */
const affiliatedIn = ({ places, contexts }: Scene): Signature[] =>
  places.head
    .filter(({ text }) => text.length < 100)
    .flatMap(({ text }): Signature[] => {
      const [name = '', house = '', ...more] = text.split(/\s*,\s*/);
      const isSigned = more.length === 0 && resolveName(house, contexts.credit) !== null;
      return isSigned ? [{ name, url: '', quote: text, where: 'byline' }] : [];
    });

/** The one person whom elements of authors name, wherever they stand in the article. */
function elsewhereIn(scene: Scene, read: (block: Block) => Signature[]): Signature[] {
  const blocks = scene.page.bylines.filter(
    (block) =>
      block.zone === 'main' &&
      /author|autor|auteur|byline/.test(block.names) &&
      !/related|teaser|card|recommend|comment/.test(block.names) &&
      !isPicture(block, scene),
  );
  const persons = personsIn(blocks.flatMap(read), scene);
  return persons.length === 1 ? persons : [];
}

/** Signatures below the text. */
const closingIn = (scene: Scene): Signature[] =>
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

/** The article's signatures: the first list that names a person, the most telling before. */
function signaturesOf(scene: Scene): Signature[] {
  const { head, marked, foot } = scene.places;
  const read = bylineReader(scene);
  const visible = foldName([...head, ...marked, ...foot].map(({ text }) => text).join(' '));
  const isVisible = ({ name }: Signature) => visible.includes(foldName(name));
  const [data, metas, cited] = [inData(scene), inHead(scene), citedIn(scene.page)];
  const lists = [
    () => (cited.length > 1 ? cited : []),
    () => data.filter(isVisible),
    () => markedIn(scene, read),
    () => openedIn(scene, read),
    () => affiliatedIn(scene),
    () => metas.filter(isVisible),
    () => elsewhereIn(scene, read),
    () => data,
    () => closingIn(scene),
    () => metas,
  ];
  for (const list of lists) {
    const persons = personsIn(list(), scene);
    if (persons.length > 0) return persons.slice(0, 12);
  }
  return [];
}

/**
 * Who signs the article: persons, each once, in the page's order, with what says so. The origin signs as origin, unless
 * it is its author's own site.
 */
export function authorsOf(scene: Scene, origin: Origin | null): { authors: Author[]; clues: Clue[] } {
  const signed = signaturesOf(scene);
  const isOrigin = (name: string): boolean =>
    origin !== null &&
    foldName(name) === foldName(origin.name) &&
    !foldName(origin.domain ?? '').startsWith(foldName(name));
  return {
    authors: signed
      .filter(({ name }) => !isOrigin(name))
      .map(({ name, url }) => ({ name, organization: null, url: awayFrom(scene.page, url) })),
    clues: signed.map(
      ({ name, quote, where }): Clue => ({ signal: 'author', about: 'author', value: name, quote, where, trust: 0.85 }),
    ),
  };
}
