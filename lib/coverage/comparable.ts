/** What a headline and first sentences announce, as words that can be compared: no outlet's name, no desk's marks, one spelling. */
import { groupOf } from '../languages/group';
import { headlineMark } from '../languages/list.txt?words';
import { foldLetters, lettersOf } from '../text/fold';
import { isDense, isSpaceless } from '../text/script';
import { plain } from './text';

/** What is compared: as feeds carry it. */
export interface Announced {
  title: string;
  lead: string | null;
  outlet: string | null;
  /** ISO 8601, where a day is known. */
  published: string | null;
}

/** Marks of a desk before a headline: "UPDATE 1-", "WATCH:", "Exclusive –". */
const opener = new RegExp(String.raw`^\s*(?:${groupOf(headlineMark)}(?!\p{L})[\s\d]*[:\-–—|]\s*)+`, 'iu');

/** Words in their comparing form; scripts that write no spaces in pairs of letters. */
function wordsIn(text: string): string[] {
  // Russian writes ё as е as often as not.
  // One service parts signs from words, also within a number: "2 ,4".
  const joined = text.replace(/['’`ʼ](?=\p{L})/gu, '').replace(/(?<=\d) (?=[.,]\d)/g, '');
  const folded = foldLetters(joined).replaceAll('ё', 'е');
  const words: string[] = folded.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:\p{N}+[\p{L}\p{M}\p{N}]*)?/gu) ?? [];
  if (!isSpaceless(folded)) return words;
  return words.flatMap((word) => {
    if (!isSpaceless(word)) return [word];
    const letters = [...word];
    return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  });
}

/** A headline without its outlet's name at either end. */
function withoutOutlet(title: string, outlet: string | null): string {
  const name = outlet && lettersOf(foldLetters(outlet));
  const isName = (part: string) => {
    if (!name) return false;
    const folded = lettersOf(foldLetters(part));
    return (
      folded === name || (folded.length > 3 && name.startsWith(folded)) || (name.length > 3 && folded.startsWith(name))
    );
  };
  const ending = /^(.{12,}?)\s+[|–—-]\s+([^|]{2,50})$/su.exec(title);
  const opening = /^([^:|]{2,40})\s*[:|]\s+(.{12,})$/su.exec(title);
  if (ending?.[1] && ending[2] && isName(ending[2])) return ending[1];
  if (opening?.[1] && opening[2] && isName(opening[1])) return opening[2];
  // After a bar stands a site's name, whoever's it is; after a dash it may be the headline's end.
  return title.replace(/\s+\|\s+[^|]{2,40}$/u, '');
}

/** British and American spellings brought to one: labour, organise, centre, travelled. */
const spelling = (word: string): string =>
  /our|is[aei]|re$|ll/.test(word)
    ? word
        .replace(/our/g, 'or')
        .replace(/is(?=e(?:d|s|rs?)?$|ing$|ation)/g, 'iz')
        .replace(/(?<=[ct])re$/, 'er')
        .replace(/ll(?=ed$|ing$)/, 'l')
    : word;

const titleWords = ({ title, outlet }: Announced): string[] => {
  const own = withoutOutlet(plain(title, 400), outlet).replace(opener, '');
  return wordsIn(own.replace(/(?:\.{3}|…)\s*$/u, '')).map(spelling);
};

/** A lead without the place and agency in front of it, which desks add and drop. */
const leadWords = (lead: string): string[] =>
  wordsIn(
    plain(lead, 600)
      .replace(/(?:\.{3}|…|\[…\])\s*$/u, '')
      .replace(/^.{2,60}?(?:\([^()]{2,30}\))?\s*[—–-]{1,2}\s+(?=\p{L})/u, (opening) =>
        /[()]|^\P{Ll}{4,}|\p{Lu}\S+,/u.test(opening) ? '' : opening,
      ),
  );

/** Little words carry no news: up to three letters in alphabets. */
export const isTelling = (word: string): boolean =>
  word.length > 3 || /\d/.test(word) || isSpaceless(word) || isDense(word);

/** Two spellings of a word that count as one have these letters in common. */
export const stem = (word: string): string => word.slice(0, 5);

/** An announcement made ready to be compared with many others. */
export interface Comparable {
  title: readonly string[];
  /** Those words of the title that carry its news. */
  telling: readonly string[];
  /** Empty where no lead is known. */
  lead: readonly string[];
  /** Unix ms; not a number where no day is known. */
  time: number;
}

/** Makes an announcement ready to be compared. */
export function comparable(announced: Announced): Comparable {
  const lead = announced.lead ? leadWords(announced.lead) : [];
  const title = titleWords(announced);
  const time = Date.parse(announced.published ?? '');
  return { title, telling: title.filter(isTelling), lead, time };
}
