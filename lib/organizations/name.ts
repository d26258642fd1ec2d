/**
 * Names as people and pages write them, brought to one form for comparing.
 * Nothing here knows an organization.
 */

/** Bidi controls, joiners, variation selectors and other characters that show nothing (Unicode Default_Ignorable). */
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu;
/** Marks that only decorate a letter in these scripts. Elsewhere (Devanagari, kana, Cyrillic й) a mark makes another letter. */
const decoration = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
/** Letters with a stroke or a ligature that no Unicode normalization takes apart. */
const stroked: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
/** Arabic spellings of one letter, and the stretching stroke. */
const arabic: Record<string, string> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '' };
const variant = new RegExp(`[${Object.keys(stroked).join('')}${Object.keys(arabic).join('')}]`, 'g');
/** Most names; the quick way through. */
const ascii = /^[\x20-\x7e]*$/;
/** Where words part. A mark belongs to its letter; an apostrophe parts (l’AFP, AP's). */
const parting = /[^\p{L}\p{N}\p{M}]+/u;
const legalForms = new Set(
  `inc ltd llc llp plc corp corporation limited gmbh mbh kg spa srl sarl sas bv nv oy oyj aps
  kft zrt doo sro pty pte ooo ооо`.split(/\s+/),
);

/**
 * Letters of one word in their comparing form: compatibility forms (ﬁ, Ａ), case, decorations and invisible
 * characters gone. Letters of different scripts stay apart, so a look-alike never becomes the real name.
 */
export function foldLetters(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(decoration, '$1')
    .normalize('NFC')
    .replace(variant, (letter) => stroked[letter] ?? arabic[letter] ?? letter);
}

const wordsOf = (name: string): string[] => {
  const spoken = name.includes('&') ? name.replaceAll('&', ' and ') : name;
  if (ascii.test(spoken)) return spoken.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return foldLetters(spoken).split(parting).filter(Boolean);
};

/**
 * A name's comparing form: letters folded, the leading English article, the French elided one and trailing legal
 * forms gone, no spaces or punctuation. Other articles stay, for they tell papers apart: Die Presse is not La Presse.
 */
export function foldName(name: string): string {
  const words = wordsOf(name);
  if (words.length > 1 && (words[0] === 'the' || words[0] === 'l')) words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}

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
  const words = name.normalize('NFKC').replace(invisible, '').split(parting);
  return words.some((word) => lookAlikes.filter((script) => script.test(word)).length > 1);
}
