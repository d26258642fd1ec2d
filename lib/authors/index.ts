/** Who signs the article: persons by name, from what the page shows and from its data, each checked against the other. */
import type { Author, Clue, Origin } from '../model';
import { foldName } from '../organizations';
import { awayFrom } from '../page';
import type { Scene } from '../scene';
import { affiliatedIn, bareIn, oneNamesIn } from './bare';
import { closingIn, datelinedIn } from './closing';
import { isPerson, personsAmong } from './person';
import { bylineReader, elsewhereIn, markedIn, openedIn, type Signature } from './signature';
import { citedIn, inData, inHead, isEditor, statedNames } from './stated';

/** Data often name the first author alone: the visible byline that has them all says who the others are. */
function together(data: readonly Signature[], marked: readonly Signature[]): readonly Signature[] {
  const names = new Set(marked.map(({ name }) => foldName(name)));
  return data.length > 0 && data.every(({ name }) => names.has(foldName(name))) ? marked : data;
}

/** What follows a name in its line may be a section: whom data or head call the author ends where they say. */
function ended(signature: Signature, stated: readonly Signature[]): Signature {
  const end = stated.find(
    ({ name }) =>
      isPerson(name) &&
      /\p{L}{2}$/u.test(name) &&
      signature.name.startsWith(`${name} `) &&
      /^\p{Lu}\p{Ll}{2}/u.test(signature.name.slice(name.length + 1)),
  );
  return end ? { ...signature, name: end.name } : signature;
}

/** The article's signatures: the first list that names a person, the most telling before. */
function signaturesOf(scene: Scene): Signature[] {
  const { head, marked, foot } = scene.places;
  const read = bylineReader(scene);
  const visible = [...head, ...marked, ...foot].map(({ text }) => text).join(' ');
  const isVisible = ({ name }: Signature) => visible.includes(name) || foldName(visible).includes(foldName(name));
  const wrote = ({ name }: Signature) => !isEditor(name, scene);
  const [data, metas, cited] = [inData(scene).filter(wrote), inHead(scene).filter(wrote), citedIn(scene.page)];
  const lists = [
    () => (cited.length > 1 ? cited : []),
    () => together(data.filter(isVisible), markedIn(scene, read)),
    () => markedIn(scene, read),
    () => openedIn(scene, read),
    () => affiliatedIn(scene),
    () => metas.filter(isVisible),
    () => elsewhereIn(scene, read),
    () => bareIn(scene),
    () => datelinedIn(scene),
    () => closingIn(scene),
    () => data,
    () => metas,
  ];
  for (const list of lists) {
    const persons = personsAmong(list(), scene);
    if (persons.length > 0) return persons.slice(0, 12).map((each) => ended(each, [...data, ...metas]));
  }
  return oneNamesIn(scene, statedNames(scene.page)).slice(0, 1);
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
