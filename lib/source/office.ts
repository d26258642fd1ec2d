/** Press offices: how they sign for the house they speak for. */
import { isPerson } from '../authors/person';
import { letter, wordsOf } from '../languages/word';

/** "Press office Lower Town", "Пресс-служба Заречья": how offices sign, in their line or behind the last sentence. */
const office = new RegExp(String.raw`(?:^|[.!?]\s+)[\s([*–—-]*${wordsOf('pressOffice')}(?!${letter})[\s/:,–—-]*`, 'iu');
/** "Anna Marsh, press office of Lower Town": who speaks for a house signs with the office. */
const officer = new RegExp(
  String.raw`^(?<person>[^,:]{5,60}?),?\s+${wordsOf('pressOffice')}(?!${letter})[\s/:,–—-]*`,
  'iu',
);
/** "por. Mgr. Anna Marsh": ranks and titles before a name. */
const titles = /(?:^|\s)\p{L}{1,6}\.(?=\s)/gu;

/** "Lower Town Council Media Unit", "University of the Valley / Press office": the house before its office, and no more. */
const houseThenOffice = new RegExp(
  String.raw`^[\s(*–—-]*(?<house>\p{Lu}[^.!?:;()]{2,60}?)(?<stroke>[\s/,|–—-]+)${wordsOf('pressOffice')}[\s)*]*$`,
  'iu',
);

/** The house whose press office signs a line. */
export function signedByOffice(text: string): string | null {
  const { house, stroke = '' } = houseThenOffice.exec(text)?.groups ?? {};
  // "Press and" and "Department" are parts of the office.
  const isHouse = house && /^(?:\p{Lu}{2,}|\p{Lu}\S*\s.*\p{Lu}\p{L}{2,})$/u.test(house) && !/[-–,/|]$/.test(house);
  // "Anna Marsh, press office" speaks for a house that the line does not name.
  if (isHouse && !(stroke.trim() && isPerson(house))) return house;
  const tail = text.slice(-120);
  const named = tail === text ? officer.exec(text) : null;
  const isNamed = named?.groups?.person && isPerson(named.groups.person.replace(titles, '').trim());
  const match = office.exec(tail) ?? (isNamed ? named : null);
  const who =
    match &&
    /^[\p{Lu}\p{Lo}][^.!?:;()]{1,70}(?:,\s(?:\p{L}\.\s?){2,3})?(?=[\s).*\]]*$)/u.exec(
      tail.slice(match.index + match[0].length),
    )?.[0];
  return who ? who.replace(/\s*\/\s*\p{Ll}{1,4}$/u, '').trim() : null;
}
