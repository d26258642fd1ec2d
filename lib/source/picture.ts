/** What in a page's words and classes speaks of a picture, whose source is not the text's. */
import type { Language } from '../languages';
import { wordsOf } from '../languages/word';
import type { Block } from '../page';
import { saysAuthor } from '../page/called';
import type { Site } from '../site';

const pictureClass =
  /photo|foto|zdjec|kuvateks|bildtext|bildunter|billedteks|bildeteks|didascal|leyenda|(?:^|[\s_-])(?:fot|pics?)(?:$|[\s_-])|image|caption|thumb|gallery|galerie|picture|(?:^|[\s_-])(?:img|bild)/;

/** A longer text is no caption, whatever the classes around it say. */
const longestCaption = 250;

/** Does a block stand in a picture's own elements, by their classes? Those of far ancestors say nothing. */
export const isOfPicture = ({ names, text = '' }: Pick<Block, 'names'> & { text?: string }): boolean =>
  text.length < longestCaption && pictureClass.test(names.slice(0, 70));

/** Does a block stand in the element of the text's author, and in none of a picture's? */
const isOfAuthor = (block: Block): boolean => saysAuthor.test(block.names.slice(0, 40)) && !isOfPicture(block);

/** Houses that sell pictures: whoever stands beside one took the photo. */
export const pictureHouse = new RegExp(
  String.raw`\b(?:getty|shutterstock|istock|imago|epa(?!-efe)|epa-efe\/|alamy|scanpix|profimedia|picture[- ]alliance|pixabay|unsplash|pexels|wikimedia|flickr|newscom|zuma|depositphotos|dreamstime|adobe ?stock|fotolia|thinkstock|istockphoto|instagram)\b|\/\s*(?:epa|getty)|${wordsOf('pictureSource')}`,
  'iu',
);

/** "▲ The bridge, seen from the north": Korean and Japanese captions begin with a mark that points at their picture. */
const pointer = /^\s*[▲△▴▼▽◀◁▶▷]/u;

/** Does a text open or head the credit of a picture or a chart, in one of these languages? */
export const namesPicture = (text: string, languages: readonly Language[]): boolean =>
  pointer.test(text) || languages.some(({ picture }) => picture?.test(text));

/** Does a block stand in a picture's elements, or speak of one? */
export const isPicture = (block: Block, languages: readonly Language[]): boolean =>
  isOfPicture(block) || namesPicture(block.text, languages);

/** The line up to the credit of a picture that shares it ("Fonte: X - Foto: Y"); empty where the picture comes first. */
export function beforePicture(text: string, languages: readonly Language[]): string {
  if (pointer.test(text)) return '';
  const found = languages.map(({ picture }) => picture?.exec(text) ?? null).filter((match) => match !== null);
  // Last in the line it is the line's own: "Jonas Marsh (BNS) nuotr."
  if (found.some((match) => match.index + match[0].length >= text.length - 1)) return '';
  // "Kestrel picture gallery: Insects": nothing parts the name from what it gave.
  if (found.some((match) => /^\S{2,24} $/u.test(text.slice(0, match.index)))) return '';
  return text.slice(0, Math.min(...found.map(({ index }) => index), text.length)).trim();
}

const person = String.raw`\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?`;
/** Between the two another house may stand: "Jane Marsh/Harbour Pictures/Kestrel". */
const personThenHouse = new RegExp(String.raw`${person}\s*/\s*(?:[^/]{2,24}/\s*)?$`, 'u');
const houseThenPerson = new RegExp(String.raw`^\s*/\s*${person}`, 'u');

/** A person and an agency on two sides of a stroke sign a photo: "Jane Marsh / Associated Press", "© AFP/ JANE MARSH". */
export function isPhotoSignature(text: string, { start, end }: { start: number; end: number }, site: Site): boolean {
  const signer = personThenHouse.exec(text.slice(0, start)) ?? houseThenPerson.exec(text.slice(end));
  return signer !== null && !site.isOwnName(signer[0].replace(/^\s*\/|\/\s*$/g, '').trim());
}

/** Does a name in a block's words sign a photo? Where the text's author signs it does not. */
export const signsPhoto = (block: Block, text: string, at: { start: number; end: number }, site: Site): boolean =>
  !isOfAuthor(block) && isPhotoSignature(text, at, site);
