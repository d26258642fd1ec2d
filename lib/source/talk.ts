/** What stands in a line beside a name: the talk of a sentence, or the few words and marks of a credit. */
import { wordsOf } from '../languages/word';
import { denseIn } from '../text/script';

/** Words that join names. */
export const joiner = new RegExp(`^${wordsOf('and')}$`, 'iu');
/** Those that a name cut out of a line leaves at its end. */
export const danglingJoiner = new RegExp(`\\s+${wordsOf('and', 'with')}$`, 'iu');
const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu;
const cased = /^\p{Lu}|^\p{Ll}/u;

/**
 * How much of a line is talk: words in small letters, and half the words of scripts without capitals. A credit has
 * few: "with files from", "aktualizacja". Initials ("lno", "gem") and words glued to a slash do not count.
 */
export function talkIn(text: string): number {
  const dense = denseIn(text);
  if (dense > 0) return dense / 4;
  let talk = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const isGlued = /[/|]$/.test(text.slice(0, match.index).trimEnd()) || text[match.index + word.length] === '/';
    const isInitials =
      word.length < 5 &&
      (/[,(]\s*$/.test(text.slice(0, match.index)) || /^[,)]/.test(text.slice(match.index + word.length)));
    if (isGlued || isInitials || word.length < 2 || joiner.test(word)) continue;
    if (!cased.test(word)) talk += 0.5;
    else if (/^\p{Ll}/u.test(word)) talk += 1;
  }
  return talk;
}

const leading = wordsOf('and', 'with', 'from', 'material');
const setBefore = new RegExp(String.raw`(?:^|[/|·•,(（[–—:;-]|(?:^|\s)(?:\p{Ll}{1,3}|${leading}))\s*$`, 'u');
const setAfter = new RegExp(String.raw`^\s*(?:$|[/|·•,)）\].–—-]|(?:\p{Ll}{1,4}\s+)?\d|${wordsOf('and')}\s)`, 'u');

/** What makes a line with talk in it a credit all the same: the name is set off from the rest, as no sentence does. */
export const isSetOff = (text: string, { start, end }: { start: number; end: number }): boolean =>
  setBefore.test(text.slice(0, start)) && setAfter.test(text.slice(end)) && /[/|·•,(（[–—]|\d/.test(text);

/** With a verb it is a sentence: "A informação é da Reuters". */
export const copula = new RegExp(String.raw`\s${wordsOf('is')}\s`, 'iu');

const giving = new RegExp(String.raw`(?:^|\s)${wordsOf('with', 'from')}\s+$`, 'iu');
/** The little words of such a line: "with files from". */
const ofCredit = new RegExp(String.raw`(?<=^|\s)${wordsOf('with', 'from', 'material')}(?=\s|$)`, 'giu');

/** How much of a line is talk beside the little words of a credit: "with files from". */
export const talkBesideCredit = (text: string): number => talkIn(text.replace(ofCredit, ''));

/** "Jane Marsh avec AFP", "With files from AFP": the name ends a line that has few words besides. */
export const isCredited = (text: string, { start, end }: { start: number; end: number }): boolean =>
  giving.test(text.slice(0, start)) &&
  // "Jane joined us in May from Kestrel" tells of Jane.
  talkBesideCredit(text.slice(0, start)) < 2 &&
  /^[\s.)）]*$/.test(text.slice(end)) &&
  !/[.!?]\s/.test(text) &&
  !copula.test(text);
