/**
 * Letters brought to one form for comparing: as little as may be, so that what differs in meaning stays apart.
 * - `foldLetters`: one word in two spellings; of a name's words `foldName` (lib/organizations) makes one.
 * - `foldText`: a text in two spellings, apostrophes alike.
 * - `lettersOf`: two lines that differ in case, spaces and signs alone.
 * Others have ideas of their own: what looks alike to a reader, whose letters keep their marks (`foldShown`,
 * lib/text/passage.ts); a pattern's letters, one for one, so that a place in them is a place in the text
 * (lib/languages/spelling.ts); a BibTeX key, which is ASCII (lib/citations/bibtex.ts).
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
/** Letters that are large or small and nothing else: ASCII, Cyrillic, kana, ideographs, Hangul. The quick way through. */
const plain = /^[\x20-\x7e\u0400-\u045f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Compatibility forms (ﬁ, Ａ) as plain ones, without what shows nothing. */
export const visibleLetters = (text: string): string => text.normalize('NFKC').replace(invisible, '');

/**
 * Letters of one word in their comparing form: compatibility forms (ﬁ, Ａ), case, decorations and invisible
 * characters gone. Letters of different scripts stay apart, so a look-alike never becomes the real name.
 */
export function foldLetters(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return visibleLetters(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(decoration, '$1')
    .normalize('NFC')
    .replace(variant, (letter) => stroked[letter] ?? arabic[letter] ?? letter);
}

/** Small letters without marks, apostrophes alike: what two spellings of one sentence have in common. */
export const foldText = (text: string): string => foldLetters(text).replace(/[’ʼ‘`´]/g, "'");

/** A line's letters and digits alone, small. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words that tell one headline from another, folded: those of three letters and more. */
export const tellingWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
