/**
 * Names as people and pages write them, brought to one form for comparing.
 * Nothing here knows an organization.
 */
import { remembering } from '../remember.ts';
import { foldLetters, visibleLetters } from '../text/fold.ts';

/** Most names; the quick way through. */
const ascii = /^[\x20-\x7e]*$/;
/** Where words part. A mark belongs to its letter; an apostrophe parts (l’AFP, AP's). */
const parting = /[^\p{L}\p{N}\p{M}]+/u;
const legalForms = new Set(
  `inc ltd llc llp plc corp corporation limited gmbh mbh kg spa srl sarl sas bv nv oy oyj aps
  kft zrt doo sro pty pte ooo ооо`.split(/\s+/),
);

const wordsOf = (name: string): string[] => {
  const spoken = name.includes('&') ? name.replaceAll('&', ' and ') : name;
  if (ascii.test(spoken)) return spoken.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return foldLetters(spoken).split(parting).filter(Boolean);
};

/** A name's words, folded: without the leading English article, the French elided one and trailing legal forms. */
export function nameWords(name: string): string[] {
  const words = wordsOf(name);
  if (words.length > 1 && (words[0] === 'the' || words[0] === 'l')) words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/**
 * A name's comparing form: its words without spaces or punctuation. Other articles stay, for they tell papers apart:
 * Die Presse is not La Presse.
 */
export const foldName = remembering((name): string => nameWords(name).join(''));

/** What houses call their edition on the web, in an app or on a network, behind their name. */
const edition =
  /(?<=\p{L}{3})(?:\s(?:online|digital|онлайн)|デジタル|オンライン|電子版|网络版|客户端|客戶端|(?:官方)?(?:微信)?(?:公众号|公眾號)|官方微[博信])$/iu;

/** A name without what calls it the edition on the web: "Valley Post Online", "谷新聞デジタル". */
export const withoutEdition = (name: string): string => name.replace(edition, '');

/** The id that an organization has by itself: its name's words (`le-soir`, `衡阳晚报`). */
export const ownId = (name: string): string => wordsOf(name.replace(/['’]/g, '')).join('-');

const lookAlikes = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/**
 * Does one word mix scripts whose letters look alike ("Rеuters" with a Cyrillic е)? Words of different scripts side
 * by side are honest ("TASS (ТАСС)").
 */
export function isHomographic(name: string): boolean {
  if (ascii.test(name)) return false;
  const words = visibleLetters(name).split(parting);
  return words.some((word) => lookAlikes.filter((script) => script.test(word)).length > 1);
}
