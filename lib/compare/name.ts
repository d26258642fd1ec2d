/**
 * Names in a sentence: what is written with a capital that the sentence does not ask for; where a script has none, the
 * countries, whose names every browser knows in its languages, and what Japanese writes in the letters for foreign words.
 */
import { isSpaceless } from '../text/script';
import { gapBefore, keyAt, paragraphAt, type Reading, type Stretch, sentenceAt, writtenAt } from './reading';
import { vocabularyOf } from './vocabulary';
import { keyOf } from './word';

export interface Name extends Stretch {
  /** Its key. */
  value: string;
}

/** From so large a share of capitals on, a sentence is written like a title, and they tell nothing. */
const titleShare = 0.6;
/** Shorter words have small letters in titles. */
const titleWord = 4;

const regions = new Map<string, ReadonlySet<string>>();
const alphabet = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** The names of countries in a language (BCP 47), by their keys. */
function regionsOf(tag: string): ReadonlySet<string> {
  const made = regions.get(tag);
  if (made) return made;
  const names = new Set<string>();
  try {
    const display = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
    for (const a of alphabet)
      for (const b of alphabet) {
        const name = display.of(a + b);
        if (name) names.add(keyOf(name));
      }
  } catch {
    // A tag that is none: nothing is known.
  }
  regions.set(tag, names);
  return names;
}

const isCased = (letters: string): boolean => letters.toLowerCase() !== letters.toUpperCase();
const isCapital = (written: string): boolean => /^\p{Lu}/u.test(written);
/** "BP", "NATO". */
const isAcronym = (written: string): boolean => /^\p{Lu}{2,5}$/u.test(written);

/** Does the sentence, or what is quoted in it, begin with a word, so that it has a capital whatever it is? */
const isOpening = (reading: Reading, word: number): boolean =>
  sentenceAt(reading, word)?.first === word || /[:.!?…"“„«»‘—]/.test(gapBefore(reading, word));

/** Has a sentence capitals as a title has? */
function isTitle(reading: Reading, { first, behind }: Stretch): boolean {
  let [long, capital] = [0, 0];
  for (let word = first + 1; word < behind; word++) {
    const written = writtenAt(reading, word);
    if (written.length < titleWord || !isCased(written)) continue;
    long++;
    if (isCapital(written)) capital++;
  }
  return capital >= 3 && capital > titleShare * long;
}

/** Does the text write a word with a capital within a sentence, and never without? */
function isCapitalInside(reading: Reading, word: number): boolean {
  let isInside = false;
  for (let at = 0; at < reading.size; at++) {
    if (reading.numbers[at] !== reading.numbers[word]) continue;
    if (!isCapital(writtenAt(reading, at))) return false;
    if (!isOpening(reading, at)) isInside = true;
  }
  return isInside;
}

/** Do two words stand beside each other with capitals, with nothing but a space between? */
const isPair = (reading: Reading, word: number): boolean =>
  gapBefore(reading, word) === ' ' && isCapital(writtenAt(reading, word - 1)) && isCapital(writtenAt(reading, word));

/** Is a noun with a capital a name? Names stand beside a noun or a name, or where a noun would have an article. */
function isNameAmongNouns(reading: Reading, word: number, articles: ReadonlySet<string>): boolean {
  const isIn = (at: number) => reading.sentenceOf[at] === reading.sentenceOf[word];
  const isNumber = (at: number) => isIn(at) && /^\p{N}/u.test(writtenAt(reading, at));
  // What opens a sentence has its capital from there.
  if (isIn(word - 1) && isPair(reading, word) && !isOpening(reading, word - 1) && !isNumber(word - 2)) return true;
  if (isIn(word + 1) && isPair(reading, word + 1) && !articles.has(keyAt(reading, word)) && !isNumber(word - 1))
    return true;
  if (isOpening(reading, word) || isNumber(word - 1)) return false;
  const [before, next] = [writtenAt(reading, word - 1), isIn(word + 1) ? writtenAt(reading, word + 1) : ''];
  // An article, or an adjective's ending, before it; the genitive of a noun behind it.
  const isNoun =
    articles.has(keyAt(reading, word - 1)) || /^\p{Ll}{3,}e[mnrs]?$/u.test(before) || articles.has(keyOf(next));
  return !isNoun;
}

/** Is a word with a capital a name? */
function isName(reading: Reading, word: number, articles: ReadonlySet<string>): boolean {
  const written = writtenAt(reading, word);
  const isInitial = written.length === 1 && paragraphAt(reading, word).slice(reading.ends[word]).startsWith('.');
  if (!isCapital(written) || (written.length === 1 && !isInitial)) return false;
  if (isAcronym(written) || isInitial || regionsOf(reading.language ?? 'en').has(keyAt(reading, word))) return true;
  if (articles.size > 0) return isNameAmongNouns(reading, word, articles);
  if (!isOpening(reading, word)) return true;
  const { behind } = sentenceAt(reading, word) ?? { behind: word };
  return (word + 1 < behind && isPair(reading, word + 1)) || isCapitalInside(reading, word);
}

/** Names in scripts without capitals, that stand in part or whole in a stretch. */
function uncasedIn(reading: Reading, { first, behind }: Stretch): Name[] {
  const { language } = reading;
  const sentence = sentenceAt(reading, first);
  if (!sentence || !language) return [];
  const names = regionsOf(language);
  const found: Name[] = [];
  for (let word = sentence.first; word < sentence.behind; word++) {
    const key = keyAt(reading, word);
    // A preposition before it, or an ending behind it, is glued to the name in many languages.
    const name = [key, key.slice(1), key.slice(2), key.slice(0, -1), key.slice(0, -2)].find(
      (each) => each.length >= 3 && names.has(each),
    );
    if (name && word >= first && word < behind) found.push({ first: word, behind: word + 1, value: name });
  }
  return found;
}

/** Names in scripts without spaces, that stand in part or whole in a stretch: countries, and katakana. */
function spacelessIn(reading: Reading, { first, behind }: Stretch): Name[] {
  const { language } = reading;
  const sentence = sentenceAt(reading, first);
  if (!sentence || !language) return [];
  const text = paragraphAt(reading, first).slice(sentence.start, sentence.end);
  const wordAt = (place: number) => {
    let word = sentence.first;
    while (word + 1 < sentence.behind && (reading.starts[word + 1] ?? 0) - sentence.start <= place) word++;
    return word;
  };
  const named = [...regionsOf(language)].filter((name) => name.length > 1 && text.includes(name));
  const spans = [
    ...named.map((name) => ({ value: name, index: text.indexOf(name) })),
    ...[...text.matchAll(/[\u30a1-\u30fa\u30fc]{3,}/g)].map(({ 0: value, index }) => ({ value, index })),
  ];
  return spans
    .map(({ value, index }) => ({ first: wordAt(index), behind: wordAt(index + value.length - 1) + 1, value }))
    .filter((name) => name.first < behind && name.behind > first)
    .filter((name, index, all) => all.findIndex((each) => each.first === name.first) === index);
}

/** The names of which some word stands in a stretch of a sentence; numbers and dates are none. */
export function namesIn(reading: Reading, stretch: Stretch, numbers: readonly Stretch[]): Name[] {
  const { first, behind } = stretch;
  const sentence = sentenceAt(reading, first) ?? stretch;
  const written = Array.from({ length: behind - first }, (_, at) => writtenAt(reading, first + at));
  if (written.some(isSpaceless)) return spacelessIn(reading, stretch);
  if (written.every((each) => !isCased(each))) return uncasedIn(reading, stretch);
  if (!written.some(isCapital)) return [];
  const { articles } = vocabularyOf(reading.language);
  if (articles.size === 0 && isTitle(reading, sentence)) return [];
  const isNumber = (word: number) => numbers.some((each) => each.first <= word && word < each.behind);
  return written.flatMap((each, at) => {
    const word = first + at;
    return !isNumber(word) && isName(reading, word, articles)
      ? [{ first: word, behind: word + 1, value: keyOf(each) }]
      : [];
  });
}

/**
 * Do two rows of words name one in two ways: parted otherwise ("U.S.", "US"), or by its initials ("United Nations",
 * "UN")? What an acronym of another language stands for nobody can tell from its letters: it counts as one, too.
 */
export function isOneInOtherLetters(a: readonly string[], b: readonly string[]): boolean {
  if (a.join('').toLowerCase() === b.join('').toLowerCase()) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && isAcronym(short[0] ?? '') && long.length > 1;
}
