/** Where in a part of a byline a name stands: between titles, roles and houses. */
import { isCalendarWord } from '../languages/calendar';
import { letter, wordsOf } from '../languages/word';
import { agenciesIn, resolveName } from '../organizations';
import type { Scene } from '../scene';
import { isPerson, particles } from './person';

/** Longer ones are no names. */
const longestName = 80;

/** Roles and places after a name. */
const tail = /\s*(?:\(.*|\s[-–—]\s.*|\s[-–—]$|(?<!\s[JS]r)\.$|,.*)$/u;
const before = new RegExp(String.raw`^(?:[\s:：–—-]+|${wordsOf('reportedBy')}\s+)+`, 'iu');
const title = new RegExp(String.raw`^(?:${wordsOf('title')}\.?\s+)+(?=\S+\s+\S)`, 'iu');
const degree = new RegExp(String.raw`\s+${wordsOf('degree')}$`, 'iu');
const roles = new RegExp(String.raw`^${wordsOf('degree', 'role')}\.?$`, 'iu');
/** A paper's name is none of a person's, even without its last word. */
const paper = new RegExp(`^(?:${wordsOf('paper')}|${letter}*${wordsOf('paperEnding')})$`, 'iu');
const initial = /^\p{Lu}\.$/u;
/** "Ann Reed For The Post" */
const link = new RegExp(`^${wordsOf('for')}$`, 'iu');
/** "Ann Reed Last updated …" */
const day = new RegExp(`^${wordsOf('posted', 'updated')}`, 'iu');
const gluedAnd = new RegExp(`^${wordsOf('gluedAnd')}(?=${letter}{2})`, 'u');
const gluedName = new RegExp(`^${wordsOf('gluedName')}$`, 'u');

const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}’'.-]*$/u.test(word);
/** "BBC", "CNN"; the numbers of sons and grandsons are none. */
const isHouseSign = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word) && !/^(?:[IVX]+|JR|SR)$/.test(word);

/** What a name is followed by: nothing, what somebody is, or a house. */
interface Found {
  name: string;
  ends: 'line' | 'role' | 'house';
}

/** What begins at a word behind a name. */
function endAt(words: readonly string[], from: number, { page, contexts }: Scene): Found['ends'] {
  const word = words[from] ?? '';
  const rest = words.slice(from).join(' ');
  // Some are called like a day or a paper: "Ann R. Sun".
  if (from === 2 && initial.test(words[1] ?? '') && /^\p{Lu}/u.test(word)) return 'line';
  if (!particles.test(word) && (/^\p{Ll}/u.test(word) || roles.test(word) || link.test(word))) return 'role';
  if (day.test(rest)) return 'house';
  // The portrait's name and the link's: "Ann Reed Ann Reed".
  if (word === words[0] && (words[from + 1] === words[1] || /^\p{Ll}/u.test(words[from + 1] ?? ''))) return 'role';
  if (/[\d@]/.test(word) || isCalendarWord(word.replace(/,$/, ''), page.language)) return 'house';
  // How the name is written tells where it ends; initials alone tell nothing.
  const name = words.slice(0, 2);
  const inCapitals = name.every(isCapitals) && /\p{Lu}{2}/u.test(name.join(' '));
  if (inCapitals && /\p{Ll}{2}/u.test(word) && !particles.test(word)) return 'house';
  if (/\p{Ll}/u.test(name.join(' ')) && isHouseSign(word)) return 'house';
  const isHouse =
    /\.(?:com|org|net|de|fr)$/i.test(rest) ||
    resolveName(rest, contexts.credit) !== null ||
    agenciesIn(rest, { domain: page.host, form: 'dateline' })[0]?.start === 0;
  return isHouse ? 'house' : 'line';
}

/** "Valley Post writer Ann Reed": what somebody is may stand before the name. */
function behindRole(words: readonly string[], { contexts }: Scene): readonly string[] {
  const role = words.findIndex((word) => roles.test(word));
  if (role < 0) return words;
  const [house, rest] = [words.slice(0, role), words.slice(words.findLastIndex((word) => roles.test(word)) + 1)];
  const isBefore = !isPerson(house.join(' ')) || resolveName(house.join(' '), contexts.credit) !== null;
  return isBefore && isPerson(rest.join(' ')) ? rest : words;
}

/** Does a part of a byline begin with what somebody is? */
export const beginsWithRole = (part: string): boolean => roles.test(part.split(/\s/)[0] ?? '');

/** Without what led to the next word: "Jeanne Marais le | ", "Ann Reed Health reporter". */
function withoutEnd(named: readonly string[], next: string): readonly string[] {
  const isTopic =
    named.length > 2 && /^\p{Ll}/u.test(next) && roles.test(next) && !named.some((word) => initial.test(word));
  const kept = isTopic ? named.slice(0, -1) : named;
  return kept.slice(0, kept.findLastIndex((word) => !/^\p{Ll}+$/u.test(word) && !particles.test(word)) + 1);
}

/** The name with which a part of a byline begins, empty where there is none, and what it ends with. */
export function nameIn(part: string, scene: Scene): Found {
  const bare = part
    .replace(before, '')
    .replace(title, '')
    .replace(tail, '')
    .replace(degree, '')
    .trim()
    .slice(0, longestName);
  const words = behindRole(bare.split(/\s+/), scene);
  let ends: Found['ends'] = 'line';
  let length = words.length;
  for (let from = 2; from < words.length && ends === 'line'; from++) {
    ends = endAt(words, from, scene);
    if (ends !== 'line') length = from;
  }
  const named = withoutEnd(words.slice(0, length), words[length] ?? '');
  const isPaper = (word: string) => paper.test(word.replace(/[^\p{L}]/gu, ''));
  if (ends === 'house' && isPaper(words[length] ?? '')) return { name: '', ends };
  // Some are called Sun or Post: a paper has no middle initial.
  if (named.slice(1).some((word, index) => isPaper(word) && !initial.test(named[index] ?? '')))
    return { name: '', ends: 'house' };
  return { name: named.join(' ').replace(degree, ''), ends };
}

/** Two names that a glued "and" joins, in scripts without capitals; both have two words, for names begin so, too. */
export function unglued(name: string): string[] {
  const words = name.split(' ');
  const second = words.findIndex(
    (word, index) => index >= 2 && index < words.length - 1 && gluedAnd.test(word) && !gluedName.test(word),
  );
  if (second < 0) return [name];
  const rest = words.slice(second).join(' ').replace(gluedAnd, '');
  return [words.slice(0, second).join(' '), ...unglued(rest)];
}
