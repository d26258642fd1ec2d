/** Is a name a person's, and no house's? */
import { letter, wordsOf } from '../languages/word';
import { agenciesIn, foldName, resolveName } from '../organizations';
import type { Page } from '../page';
import type { Scene } from '../scene';
import { isDense } from '../text/script';
import { primaryOf } from '../text/tag';

/** Words that no person's name contains. */
const notPerson = new RegExp(
  String.raw`[\d@_=<>{}|!?:：]|https?:|${letter}\.\p{Ll}{2}|(?<!\p{LC})(?:www|html|getty|${wordsOf('noPerson', 'updated', 'pressOffice')})(?!\p{LC})|^${wordsOf('noName')}\s`,
  'iu',
);
/** Little words inside a name. */
export const particles = new RegExp(`^${wordsOf('particle')}$`, 'iu');

/** A word of a name; what others write as a little word of its own may be glued to it: "deMarsh", "d’Arcy", "al-Sand". */
const nameWord = /^["“'’]?(?:\p{Ll}{1,3}['’-]|d[aeiu]|l[ae]|v[ao]n)?\p{Lu}[\p{L}\p{M}'’.-]*["”]?$/u;

/** A name in Chinese, as a piece of a pattern: two to four letters, or a foreigner's in parts. */
export const hanName = String.raw`(?:[\u3400-\u9fff]{1,6}(?:[·•‧][\u3400-\u9fff]{1,6}){1,2}|[\u3400-\u9fff]{2,4})`;
const eastern = new RegExp(String.raw`^(?:${hanName}|[\u3400-\u9fff·]{2,4}|[\uac00-\ud7af]{2,4})$`, 'u');

/** Does a name read like a person's? In scripts without capitals, two to four words; in Chinese, two to four letters. */
export function isPerson(name: string): boolean {
  if (name.length > 50 || notPerson.test(name)) return false;
  if (eastern.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(name))
    return words.every((word) => /^[\p{L}\p{M}'’.-]{2,}$/u.test(word) && (word.length <= 5 || !isDense(word)));
  // Al is a name, too, where it stands first.
  const named = words.filter((word, index) => !particles.test(word) || (index === 0 && /^A[Ll]$/.test(word)));
  return named.length >= 2 && named.every((word) => nameWord.test(word)) && named.some((word) => word.length > 2);
}

/** Whom the article's data and the page's head call its author. */
const isStated = (name: string, type: RegExp, { data, metas }: Page): boolean =>
  data.some(
    (node) =>
      node.isArticle &&
      node.named('author').some((author) => type.test(author.type) && foldName(author.name).endsWith(foldName(name))),
  ) ||
  metas.some((meta) => type.test('') && /author$/.test(meta.name) && foldName(meta.content).endsWith(foldName(name)));

/**
 * Does a name share a word with the site's because the site is that person's own? Its data says that a person wrote;
 * or only a part of the name is the site's ("The Reed Report"), and the head says who wrote. A house that we know is
 * nobody's own, but for those where everybody has a site.
 */
function isPersonal(name: string, own: string, scene: Scene): boolean {
  const { page, site } = scene;
  const isHosted = site.organization?.kind === 'blog-network';
  if (site.organization !== null && !isHosted) return false;
  const isSeen = [...scene.places.head, ...scene.places.marked].some(({ text }) => text.includes(name));
  // Its whole name signs: in the markup's own place for that, and with words that all are names.
  const isSigned =
    name.split(/\s+/).every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) &&
    scene.places.marked.some(({ text, names }) => text.endsWith(name) && /author|autor|byline/.test(names));
  const isPartly =
    isHosted ||
    (isSeen &&
      (own.length > foldName(name).length + 3 ||
        name.split(/\s+/).some((word) => word.length > 2 && !own.includes(foldName(word)))));
  return isStated(name, /^Person$/, page) || ((isPartly || isSigned) && isStated(name, /^(?:Person)?$/, page));
}

/** What stands before a name and says that it is one: a label's sign, "reporter". */
const label = new RegExp(String.raw`(?:[:：/／|｜︱]|${wordsOf('reporter', 'writer')})\s*$`, 'u');

/**
 * Does a name of ideographs, in a language whose surnames we have, begin with none? Words for readers do: "大字", "收藏".
 * Behind a label, or where data give it, it is a name all the same: many sign with another than their own.
 */
function lacksSurname({ name, quote }: { name: string; quote: string }, { page, languages }: Scene): boolean {
  const surname = languages.find(({ language }) => language === primaryOf(page.language))?.surname;
  if (!surname || !/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  return surname.exec(name)?.index !== 0 && !label.test(quote.slice(0, quote.indexOf(name)));
}

/** Is it no person here but the site, an agency, another house? */
function isHouse(name: string, scene: Scene): boolean {
  const { page, site, contexts } = scene;
  const own = foldName(site.name);
  const sharesName = name
    .split(/\s+/)
    .some((word) => word.length > 4 && own.includes(foldName(word)) && own.length > 5);
  return (
    ((sharesName || site.isOwnName(name)) && !isPersonal(name, own, scene)) ||
    resolveName(name, { language: page.language }) !== null ||
    agenciesIn(name, contexts.byline).length > 0
  );
}

/** Does a word read like the one name that somebody signs with; do two, in small letters, like both? */
export const isOneName = (word: string, scene: Scene): boolean =>
  /^(?:\p{Lu}[\p{Ll}\p{M}]{2,}|\p{L}[\p{Ll}\p{M}]{2,} \p{Ll}[\p{Ll}\p{M}]{2,})$/u.test(word) &&
  !/desk$/i.test(word) &&
  !notPerson.test(word) &&
  !isHouse(word, scene);

/** Is somebody the one whom a sentence tells of? "Ann Reed is an editor …" may leave a part of her name out. */
const isTold = ({ name, quote }: { name: string; quote: string }): boolean =>
  quote.startsWith(`${name} `) && /^\p{Ll}/u.test(quote.slice(name.length + 1));

/** The persons among those named, each once and by the shorter of two forms. */
export function personsAmong<T extends { name: string; quote: string }>(named: readonly T[], scene: Scene): T[] {
  const isLonger = (longer: T, { name }: T) =>
    foldName(longer.name) !== foldName(name) && foldName(longer.name).startsWith(foldName(name));
  const all = named.filter((each) => isPerson(each.name) && !isHouse(each.name, scene) && !lacksSurname(each, scene));
  const persons = all.filter((each) => !isTold(each) || !all.some((other) => isLonger(other, each)));
  return persons.filter(
    (each, index) =>
      persons.findIndex((other) => foldName(other.name) === foldName(each.name)) === index &&
      !persons.some((other) => isLonger(each, other) && other.name.includes(' ')),
  );
}
