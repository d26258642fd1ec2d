/** Whom a press release says to ask, and the house he speaks for. */
import { isPerson } from '../authors/person';
import { letter, wordsOf } from '../languages/word';
import type { Scene } from '../scene';
import { beginsAsDate } from '../text/date';

/** "Contact:", "Rückfragen & Kontakt", "For media enquiries contact:": the label, and what stands behind it. */
const label = new RegExp(
  String.raw`^(?:[^\s:：.!?]{1,14}\s){0,4}${wordsOf('askWhom')}(?!${letter})[^:：.!?]{0,25}(?:[:：]\s*(?<rest>.*))?$`,
  'iu',
);
const office = new RegExp(String.raw`^[\s(]*${wordsOf('pressOffice')}(?!${letter})|^${wordsOf('role')}$`, 'iu');
/** "Anna Marsh, Abteilung Presse- und Öffentlichkeitsarbeit": the house stands in the next line. */
const officeLast = new RegExp(`(?<!${letter})${wordsOf('pressOffice')}$`, 'iu');
/** How many lines a contact has at most. */
const reach = 6;
/** Longer ones are sentences. Letters. */
const longestLine = 160;
const parting = /\s*[,;|•·]\s*|\s[–—-]\s/u;

/** "Valley Friends: paths need rules", and a contact called "Valley Friends Lowland": no person is called so. */
const headsTitle = (name: string, title: string): boolean => {
  const [first = ''] = name.split(' ');
  return first.length > 4 && title.toLowerCase().startsWith(first.toLowerCase());
};

/** Does it read like a name, of more than one word or in capitals: no number, no address, no office's? */
const isHouseLike = (text: string, language: string | null): boolean =>
  text.length > 2 &&
  text.length < 90 &&
  /^\p{Lu}|^\p{Lo}/u.test(text) &&
  (/\S[\s-]\S/u.test(text) || /^\p{Lu}{2,}$/u.test(text) || /^\p{Lo}{4,}$/u.test(text)) &&
  !/[@:：]|https?|www\.|\d{3}|[!?]$|\p{L}{3}\.$/u.test(text) &&
  !office.test(text) &&
  !beginsAsDate(text, language);

/** The lines of the contact that one of them heads, each in its parts where a person opens it; none where it heads none. */
function partsBelow(at: number, lines: readonly string[]): string[] {
  const [head = '', ...below] = lines.slice(at, at + 1 + reach);
  const headed = head.length < longestLine ? label.exec(head) : null;
  if (!headed) return [];
  return [headed.groups?.rest ?? '', ...below]
    .filter((text) => text.length > 2 && text.length < longestLine)
    .flatMap((text) => {
      const [first = '', ...others] = text.split(parting);
      return isPerson(first) && others.length > 0 ? others : [text];
    });
}

/**
 * The house among a release's contacts that the text itself names: an agency that answers for it stands there, too, and
 * the text does not speak of that one. Or the one in the line below its press officer's. Null where there is none.
 */
export function houseOfContact({ page, site, places }: Scene): string | null {
  const { first, last } = places.text;
  const body = page.blocks.slice(first, last + 1).filter(({ text }) => text.length > 60);
  const isHouse = (name: string) => isHouseLike(name, page.language) && !site.isOwnName(name);
  const spoken = (name: string) => body.filter(({ text }) => text.includes(name)).length;
  // A text names a person in full once, its house again and again.
  const isSpokenOf = (name: string) => spoken(name) > (isPerson(name) && !headsTitle(name, page.title) ? 1 : 0);
  const officer = places.head.findIndex(({ text }) => text.length < 90 && officeLast.test(text));
  const below = officer < 0 ? undefined : places.head[officer + 1]?.text;
  if (below && isHouse(below) && (!isPerson(below) || isSpokenOf(below))) return below;
  const lines = page.blocks.filter(({ zone }) => zone === 'main' || zone === 'aside').map(({ text }) => text);
  return lines.flatMap((_, at) => partsBelow(at, lines)).find((name) => isHouse(name) && isSpokenOf(name)) ?? null;
}
