/** Text in one line, as it may be shown among our own words or written into a file. */

/** Text without the invisible controls that could turn the letters around it. */
export const withoutControls = (text: string): string => text.replace(/\p{Bidi_Control}/gu, '');

/**
 * What shows nothing: soft hyphens, spaces of no width, signs for machines. Joiners stay where a script or an emoji
 * is written with them, not behind letters that never join.
 */
const invisible =
  /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Hebrew}\p{P}\s])[\u200c\u200d]+/gu;

/** White space and controls as single spaces, nothing invisible, nothing at the ends, no half character. */
export const oneLine = (text: string): string =>
  withoutControls(text.toWellFormed())
    .replace(invisible, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** No name or quotation needs more; a hostile page may send thousands of letters. In letters. */
export const longest = { name: 200, quote: 700 };

/** The beginning of a text that is too long to show, cut between letters, never inside one. */
export function cut(text: string, length: number): string {
  const letters = [...text.slice(0, 2 * length + 2)];
  return letters.length > length ? `${letters.slice(0, length).join('').trimEnd()}…` : text;
}
