/** A line that says from which issue of a paper a text is, as libraries and clubs cite one. */
import { isPerson } from '../authors/person';
import { letter, wordsOf } from '../languages/word';
import { resolveName } from '../organizations';
import type { Block } from '../page';
import type { Scene } from '../scene';
import { dayIn } from '../text/date';
import type { Credit } from './credit';
import { isPaper } from './slot';
import { otherSupplier } from './supplier';

/** Longer lines are sentences. Letters. */
const longest = 110;
const [pageMark, issueMark] = [wordsOf('pageMark'), wordsOf('issueMark')];
/** "p. 9", "S. 14-15", "стр. 5", "09版", "21면". */
const page = new RegExp(
  String.raw`(?<!${letter})${pageMark}[.:]?\s?\d{1,3}(?!\d)|\d\s?${pageMark}(?!\p{Script=Latin})`,
  'iu',
);
/** "no. 277", "Nr. 12/2014", "бр. 1214", "제966호", "第12期". */
const number = new RegExp(
  String.raw`(?<!${letter})${issueMark}[.:]?\s?\d{1,5}(?!\d)|[\u7b2c\uc81c]\s?\d{1,5}\s?${issueMark}`,
  'iu',
);
/** Where the day or the number begins behind the name. */
const told = new RegExp(String.raw`[\d\u7b2c\uc81c]|(?<!${letter})${issueMark}[.\s]`, 'iu');
/** "The Valley Post, 3 May 2019": nothing but a name and what may be a day. */
const beforeDay = /^(?<who>\p{Lu}[^–—:,/\d]{2,40}),\s*(?<day>[^\s,;:][^;:]{4,28}?\d)(?:\s?\p{L}?\.)?$/u;
/** "in Valley Post no. 12", "From Valley Post, p. 9". */
const within = new RegExp(`^(?:${wordsOf('in', 'from')})\\s(?=[\\p{Lu}«„“])`, 'iu');
/** "Magazine issue 2851": a word for what it is, and no name. */
const kind = new RegExp(`^${wordsOf('outlet')}$`, 'iu');
const inQuotes = /[„“«"《『](?<who>[^„“”«»"《》『』]{2,50})[”“»"》』]/u;

/** "Nora Field / Valley Post": who wrote it comes before where. */
function paperIn(text: string): string | null {
  const quoted = inQuotes.exec(text)?.groups?.who;
  if (quoted) return quoted.trim();
  const bare = text.replace(/^[\s([（【„“«"–—-]+/u, '').replace(within, '');
  const at = bare.search(told);
  if (at < 3) return null;
  const before =
    bare
      .slice(0, at)
      .split(/\s[/|·]\s|:\s/)
      .at(-1) ?? '';
  const [name = ''] = before.split(',');
  return name.replace(/\s+(?:\p{Ll}{1,3}|\p{L}{2,9}\.)?\s*$/u, '').trim() || null;
}

/**
 * "Valley Post, 3 May 2014, p. 9", "N. Field / „Post“, Nr. 12": a name with a page or a number, as only papers have
 * them; or a newsroom that we know, with its day and nothing else, or in brackets.
 */
export function issueIn({ text, tag }: Block, scene: Scene, isAbove = false): Credit | null {
  const {
    page: { language },
    site,
    contexts,
    languages,
  } = scene;
  if (text.length > longest || /^h[1-6]$|^li$/.test(tag) || /©|https?:/.test(text)) return null;
  const [hasPage, hasNumber, isEnclosed] = [page.test(text), number.test(text), /^[(（[]/.test(text)];
  const dated = beforeDay.exec(text)?.groups;
  const isDated = dated?.day !== undefined && dayIn(dated.day, language) !== null;
  if (!hasPage && !hasNumber && !isEnclosed && !isDated) return null;
  const who = isDated ? dated.who : paperIn(text);
  if (!who || who.length > 50 || !/^[\p{Lu}\p{Lo}]/u.test(who) || kind.test(who) || site.isOwnName(who)) return null;
  // Releases are numbered, too.
  if (languages.some(({ release }) => release?.test(text))) return null;
  const hasDay = dayIn(text, language) !== null;
  const organization = otherSupplier(resolveName(who, contexts.credit), site);
  const isCited = hasPage && (hasDay || hasNumber);
  const isNumbered = hasNumber && (hasDay || inQuotes.test(text)) && (isPaper(who) || !isPerson(who));
  const isKnown = organization !== null && (isCited || hasNumber || isDated || (hasDay && isEnclosed));
  // Above the text papers print the day and the page of their own issue.
  if (!isKnown && (isAbove || !(isCited || isNumbered))) return null;
  return { name: who, organization, link: null, form: 'issue', mixed: false };
}
