/** Is a name a person's, and no house's? */
import { wordsOf } from '../languages/word';
import { agenciesIn, foldName, resolveName } from '../organizations';
import type { Scene } from '../scene';
import { isDense } from '../text/script';

/** Words that no person's name contains. */
const notPerson = new RegExp(
  String.raw`[\d@_=<>{}|!?:：]|https?:|\p{L}\.\p{Ll}{2}|(?<!\p{LC})(?:www|html|getty|${wordsOf('noPerson')})(?!\p{LC})|^${wordsOf('noName')}\s`,
  'iu',
);
/** Little words inside a name. */
export const particles = new RegExp(`^${wordsOf('particle')}$`, 'iu');

/** Does a name read like a person's? In scripts without capitals, two to four words; in Chinese, two to four letters. */
export function isPerson(name: string): boolean {
  if (name.length > 50 || notPerson.test(name)) return false;
  if (/^[\u3400-\u9fff·]{2,4}$/u.test(name) || /^[\uac00-\ud7af]{2,4}$/u.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(name))
    return words.every((word) => /^[\p{L}\p{M}'’.-]{2,}$/u.test(word) && (word.length <= 5 || !isDense(word)));
  const named = words.filter((word) => !particles.test(word));
  return (
    named.length >= 2 &&
    named.every((word) => /^["“'’]?\p{Lu}[\p{L}\p{M}'’.-]*["”]?$/u.test(word)) &&
    named.some((word) => word.length > 2)
  );
}

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

/** The persons among those named, each once and by the shorter of two forms. */
export function personsAmong<T extends { name: string }>(named: readonly T[], scene: Scene): T[] {
  const persons = named.filter(({ name }) => isPerson(name) && !isHouse(name, scene));
  return persons.filter(
    ({ name }, index) =>
      persons.findIndex((other) => foldName(other.name) === foldName(name)) === index &&
      !persons.some(
        (other) =>
          foldName(other.name) !== foldName(name) &&
          foldName(name).startsWith(foldName(other.name)) &&
          other.name.includes(' '),
      ),
  );
}
