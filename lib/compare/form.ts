/** Two forms of one word: in another case, with an ending more. */
import { primaryOf } from '../text/tag';

/** Languages that decline names, and change their endings in doing so. */
const declining: ReadonlySet<string> = new Set(
  'bg bs cs el et fi hr hu is la lt lv pl ro ru sk sl sr tr uk be mk sq hy ka'.split(' '),
);
/** What two forms have in common is the stem, of so many letters at least; behind it each has an ending of so many at most. */
const stem = 4;
const ending = 3;
/** Letters that any language may add to a name: "Iran", "Irans". */
const added = 2;

/** Does a language (BCP 47) decline names in such a way? */
export const isDeclining = (tag: string | null): boolean => declining.has(primaryOf(tag ?? ''));

/** Are two keys forms of one word, in a language (BCP 47)? Iran and Iraq are not, nor are Slovenia and Slovakia. */
export function isForm(a: string, b: string, tag: string | null): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return short.length >= 3 && long.length - short.length <= added;
  if (!isDeclining(tag)) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= stem && long.length - shared <= ending && 2 * shared >= long.length;
}
