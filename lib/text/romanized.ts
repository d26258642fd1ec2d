/** Cyrillic in Latin letters, to tell whether a host spells a name. */

/** The small letters of Unicode's Cyrillic block in its order, as hosts spell them (after ISO 9 and BGN/PCGN, without marks). */
const first = 0x430;
const latin =
  'a b v g d e zh z i i k l m n o p r s t u f h c ch sh sch  i  e iu ia e e dz g ie z i i i li ni c k i u dz'.split(
    ' ',
  );
/** Ukrainian has one more, behind them. */
const ghe = '\u0491';

const spelled = (letter: string): string =>
  letter === ghe ? 'g' : (latin[(letter.codePointAt(0) ?? 0) - first] ?? letter);

const cyrillic = /\p{Script=Cyrillic}/u;

/** One way of writing where hosts have several: "web" and "veb", "moskovskiy" and "moskovskij". */
const evened = (folded: string): string =>
  folded
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/kh|x/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/shch/g, 'sch')
    .replace(/i+/g, 'i');

/** Does a Latin name, folded, spell a Cyrillic one: "kurerreki" and "курьерреки"? */
export function spellsInLatin(label: string, folded: string): boolean {
  if (!cyrillic.test(folded)) return false;
  return evened([...folded].map(spelled).join('')) === evened(label);
}
