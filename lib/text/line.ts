/** Text in one line, as it may be shown among our own words or written into a file. */

/** Text without the invisible controls that could turn the letters around it. */
export const withoutControls = (text: string): string => text.replace(/\p{Bidi_Control}/gu, '');

/** White space and controls as single spaces, nothing invisible, nothing at the ends, no half character. */
export const oneLine = (text: string): string =>
  withoutControls(text.toWellFormed())
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
