/** How a short name may be written where it is met: as the dataset has it, in capitals, or as a signature ("Afp"). */
import { primaryOf } from '../text/tag';
import { alsoMeans, meansAnywhere } from './ambiguous';
import type { Organization } from './dataset';

/** A name's place in a text, and what is known of the page. */
interface Place {
  text: string;
  start: number;
  end: number;
  /** Of the whole text. */
  words: number;
  language?: string | null | undefined;
  form?: string | undefined;
}

/** More words are a sentence. */
const mostWords = 5;
const opening = /(?:^|[/|,;(（[【〔–—+&]|\s-)\s*$/u;
const closing = /^\s*(?:$|[/|,;)）\]】〕–—+&]|-\s|\.\s*$)/u;
const enclosing = { open: /[(（[【〔/]\s*$/u, close: /^\s*[)）\]】〕/]/u };
const smallWord = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*[’']?\s*$/u;

const isSomebody = (name: string): boolean => meansAnywhere(name).includes('person');
const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/**
 * May an organization's initials be meant by other letters than its own: "Afp", in markup "afp"? Not where they are a
 * word, a place or a person in the page's language ("App"). Persons travel, most of all on pages in English: what
 * somebody is called in any language is an organization's only where its own language is the page's ("Efe", in Spanish).
 */
export function isLooselyWritten(
  written: string,
  name: string,
  { languages }: Organization,
  { language, form }: Pick<Place, 'language' | 'form'>,
): boolean {
  if (form === undefined) return false;
  if (written !== titled(name) && !(form === 'markup' && written === name.toLowerCase())) return false;
  if (alsoMeans(name, language).some((meaning) => meaning !== 'abbreviation')) return false;
  const tag = primaryOf(language);
  return !isSomebody(name) || (tag !== 'en' && primaryOf(languages[0]) === tag);
}

/**
 * Does the name stand by itself, as a signature does: "Efe / Ciudad", "di Redazione Ansa", "(Efe).-"? Before it may be a
 * small word, and any other if nobody is called so ("Onur Efe"); behind it nothing but a sign.
 */
export function isSignature(name: string, { text, start, end, words, form }: Place): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isEnclosed = enclosing.open.test(before) && enclosing.close.test(after);
  if (words > mostWords) return form === 'dateline' && name.length > 2 && isEnclosed;
  if (!closing.test(after)) return false;
  if (opening.test(before)) return true;
  return name.length > 2 && (smallWord.test(before) || !isSomebody(name));
}

const wordsIn = (name: string): number => name.split(/\s+/).length;
const isSmall = (name: string): boolean => name === name.toLowerCase();

/** Is this the word and not the name: "Reporter" for The Reporter, "focus" for Focus, where the page's language has it? */
export const isMereWord = (written: string, name: string, language: string | null | undefined): boolean =>
  (wordsIn(written) < wordsIn(name) || (isSmall(written) && !isSmall(name))) &&
  alsoMeans(name, language).includes('word');

/** Is it the state's or the country's code behind a place: "Pittsburgh, PA"? */
export const isPlaceCode = (name: string, before: string, language: string | null | undefined): boolean =>
  name.length < 4 && /\p{L}\s?,\s*$/u.test(before) && alsoMeans(name, language).includes('abbreviation');
