/** Text for CommonMark, with GitHub's tables: no sign of it is markup. */

/** Words as they are. What opens a line only is seen to in `lineStarts`. */
export const literal = (text: string): string =>
  text.replace(/[\\`*_[\]<{}~|]|(?<=\{)[%#]|&(?=#?\w{1,32};)/g, '\\$&').replaceAll('\n', '\\\n');

/**
 * Numbers, dashes and other signs that at a line's beginning would open a list, a heading, a quote or a rule; and the
 * words with which MDX takes a paragraph for a program: no backslash stands before a letter, so their first is an entity.
 */
export const lineStarts = (text: string): string =>
  text
    .replace(
      /(^|\n)(?=(?:export|import)(?![\w-]))(\w)/g,
      (_, start: string, letter: string) => `${start}&#${letter.charCodeAt(0)};`,
    )
    .replace(/(^|\n)([#>+=-])/g, '$1\\$2')
    .replace(/(^|\n)(\d{1,9})([.)])(?=\s|$)/g, '$1$2\\$3');

/** An address between round brackets. Parentheses and what else could end it there are percent-encoded. */
export const destination = (url: string): string =>
  url
    .replace(/[()<>\\"`{}|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w{1,32};)/g, '&amp;');
