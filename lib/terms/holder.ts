/** Who holds the rights in a text, as its small print names them. */
import type { Language } from '../languages';
import { letter, wordsOf } from '../languages/word';
import { resolveDomain, resolveName } from '../organizations';
import { spansOf } from './idea';

/** The sign, with the words and years that stand about it in any order: "Copyright (c) 2012-14 by". */
const sign = String.raw`(?:©|ⓒ|\(c\)|&copy;)`;
const year = String.raw`(?:19|20)\d{2}(?:\s*[-–—/,]\s*(?:19|20)?\d{2,4})*`;
const word = String.raw`(?<![\p{L}\p{N}_])copyrights?(?![\p{L}\p{N}-])`;
const rightsLine = new RegExp(
  String.raw`(?:(?:(?<=^[\W_]{0,4}|[.|\n–—-]\s{0,3})${word}(?=[\s:,_]*\S)|${word}(?=[\s:,]*(?:${sign}|by\s|${year})))[\s:,_]*(?:${sign})?|${sign}[\s,]*(?:${word})?)[\s,]*(?:${sign})?[\s,:]*(?:${wordsOf('copyrightOf')}\s+)?(?:${year})?[\s,]*(?:${wordsOf('heldBy')}\s+)?(?=[\p{L}\p{N}"'“«])`,
  'giu',
);

/** Where a name ends: a bar, a dash, a bracket, a year, what the house belongs to, a new sentence. */
const nameEnd = new RegExp(
  String.raw`\s*[|\n<>()[\]{}•·]|\s+[-–—/]\s|,?\s*(?<![\p{L}\d])(?:19|20)\d{2}(?!\d)|,\s*${wordsOf('a')}\s+(?=\S)|,\s*\p{Ll}{2,6}:\S*\d|[.。।](?=\s|$)|[“”"](?=\s|$)|\s${wordsOf('afterHolder')}\s|[,;]?\s+copyrights?(?![\p{L}])|[,，]\s*(?=[\uac00-\ud7a3]{2}\s?[\uac00-\ud7a3]{2})`,
  'iu',
);
/** Legal forms, initials and other words whose dot ends no sentence. */
const abbreviated = new RegExp(
  String.raw`(?:^|[\s.,])(?:inc|ltd|co|corp|llc|bros|jr|st|sp|${wordsOf('title')}|${letter})$`,
  'iu',
);
/** "National Post, a division of Postmedia Network Inc.": the house that holds is the one behind. */
const division = new RegExp(String.raw`,?\s+${wordsOf('partOf')}\s+(?:${wordsOf('the')}\s+)?(?=\p{Lu})`, 'iu');
/** A dot, and behind it no sentence but more of a name: ". House of". */
const goesOn = new RegExp(String.raw`^\.\s+\p{Lu}${letter}+\s+${wordsOf('inNames')}(?!${letter})`, 'u');
const leadsOn = new RegExp(String.raw`(?<=\s\p{Lu}${letter}*)\s(?:\p{Ll}{1,2}|${wordsOf('and')})$`, 'u');
const maxName = 110;

/** The name at the start of a text, up to where it ends. */
function nameAt(text: string, languages: readonly Language[]): string {
  const owner = division.exec(text.slice(0, maxName));
  const rest = (owner ? text.slice(owner.index + owner[0].length) : text).slice(0, maxName * 2);
  const said = (['reserved', 'without', 'ban'] as const)
    .flatMap((idea) => spansOf(idea, rest, languages))
    .map(({ start }) => start);
  let end = Math.min(rest.length, ...said);
  for (let from = 0; ; ) {
    const mark = nameEnd.exec(rest.slice(from, end));
    if (!mark) break;
    const at = from + mark.index;
    const isDot = /^[.。।]/.test(mark[0]);
    if (isDot && abbreviated.test(rest.slice(0, at)) && at + 1 < end) {
      // "Inc. All rights": a form may be followed by a new sentence all the same.
      if (/^\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(rest.slice(at)) && !goesOn.test(rest.slice(at))) {
        end = at + 1;
        break;
      }
      from = at + 1;
      continue;
    }
    end = at;
    break;
  }
  const name = rest.slice(0, end);
  // What is quoted is the name: محفوظة لـ "…".
  const quoted = /[“„«"](?<inside>[^“”„«»"]{2,})$/u.exec(name.trim().replace(/[”»"]$/u, ''))?.groups?.inside;
  return (
    (quoted ?? name)
      .replace(/^[\s"'“”„«»‘’「『:：,]+|[\s"'“”„«»‘’」』,;:]+$/gu, '')
      // "Un Equipo Adelante a quien": a little word that leads on.
      .replace(leadsOn, '')
  );
}

/** "SZ/KNA/abcd": the house, its agency and who put it together; the house holds. */
const signedOff = (name: string): string => name.replace(/^([^\s/]+)(?:\/[^\s/]+)*\/\p{Ll}{2,5}$/u, '$1');

/** Pronouns and other words that name nobody. */
const nobody = new RegExp(
  String.raw`^(?:${wordsOf('the')}\s)?${wordsOf('nobody')}(?!${letter})(?! \p{Lu})|^\d+$`,
  'iu',
);
/** A name, however long, is made of capitals where the script has them; a sentence is not. */
export function isName(name: string): boolean {
  if (!/\p{L}\p{M}*[\p{L}\p{N}]/u.test(name) || /^https?:/i.test(name) || name.length > maxName || nobody.test(name))
    return false;
  const parts = name.split(/\s+/).filter((part) => /^[\p{Lu}\p{Ll}]/u.test(part));
  const small = parts.filter((part) => /^\p{Ll}/u.test(part) && !/\./.test(part));
  if (small.length > 2 && small.length === parts.length) return false;
  return parts.length < 4 || small.length * 3 <= parts.length * 2;
}

/** Where the sentence goes on behind a name: "(der) Redaktion nachgedruckt werden". The whole length where it does not. */
function verbAt(text: string, languages: readonly Language[]): number {
  const verbs = (['copy', 'post', 'reprint'] as const).flatMap((idea) => spansOf(idea, text, languages));
  return Math.min(
    text.length,
    ...verbs.map(({ start }) => start).filter((at) => at > 0 && /^\p{Ll}/u.test(text.slice(at))),
  );
}

/** "With the consent of the editors", a word of the language, and no name that we know. */
const isCommon = (name: string): boolean =>
  /^\p{Ll}[^.\d]*$/u.test(name) && !/\p{Lu}/u.test(name) && resolveName(name, { form: 'credit' }) === null;

const opening = new RegExp(String.raw`^[\W_]{0,4}(?:${sign}|copyright(?=\s*(?:${sign}|by\s|${year})))`, 'iu');

/** Most texts hold neither sign nor word. */
const signs = /[©ⓒ]|\(c\)|copyright/i;
const dated = new RegExp(String.raw`(?:${word}[\s:,]*(?:${sign})?|${sign})\s*(?:by\s+)?${year}`, 'iu');

/** Does a text open as a rights line does, or hold one with its year, whether or not it names a holder? */
export const isRightsLine = (text: string): boolean => signs.test(text) && (opening.test(text) || dated.test(text));

const articleOfHost = new RegExp(String.raw`^${wordsOf('the')}\s(?=${letter}+\.${letter})`, 'iu');
/** The standing phrase of Commonwealth governments. */
const crown = /\bcrown copyright\b/i;

/** The holder that a piece of small print names: in its rights line, else in a sentence; null where it names none. */
export function holderIn(text: string, languages: readonly Language[]): string | null {
  if (crown.test(text)) return 'Crown copyright';
  for (const line of signs.test(text) ? text.matchAll(rightsLine) : []) {
    const name = signedOff(nameAt(text.slice(line.index + line[0].length), languages));
    if (isName(name)) return name;
  }
  for (const { holder } of languages) {
    for (const { groups } of holder?.each(text) ?? []) {
      const { who } = groups;
      const name = who ? nameAt(who.slice(0, verbAt(who, languages)), languages) : '';
      if (isName(name) && !isCommon(name)) return name.replace(articleOfHost, '');
    }
  }
  return null;
}

/** A host that small print gives as the holder stands for its house, where we know it. */
export const ofHost = (holder: string): string =>
  /^[^\s@]+\.\p{L}{2,}$/u.test(holder) ? (resolveDomain(`https://${holder}/`)?.name ?? holder) : holder;
