/** Pieces that recur in the expressions of all languages: sent to the reader's browser once. */
import { europeanLetters, letters } from './spelling.ts';

/** What a dot shortens inside a name: "Estado de S. Paulo", "U.S. News", "St. Elm Courier". */
const shortened = '(?<=[\\s.](?:[a-z]|st|dr))';
/** One character of a name: no end of a sentence, except the dot inside a host name or an initial. */
const nameChar = String.raw`(?:[^.;:|→\n()[\]。，；：、！？…（）،؛؟।]|\.(?=\S)|${shortened}\.(?=\s\S)|:(?=\/\/))`;
const quote = `["'“”„«»‘’「『《〈]`;
const gap = String.raw`(?:[^.;:!?|\n。；：！？،؛؟।]|(?<=\d)\.){0,60}?`;
/** Where a name must end: a day or a year follows. */
const dateNext = `\\s+(?:\\d{1,2}(?:\\.\\s*|\\s+)${letters}{3,14}\\s+\\d{4}|\\d{1,2}[./]\\d|(?:19|20)\\d{2}(?!\\d))`;
const nameEnd = `(?=\\s*(?:\\.$|(?!${shortened}\\.\\s)\\.(?!\\S)|:(?!//)|[;|→()\\]\\n,。，；：、！？…（）،؛؟।]|$)|\\s[-–—]\\s|${dateNext}`;

/** What follows a word that opens a byline. */
export const bylineTail = String.raw`(?:\s*[:：/|]\s*|\s+)`;
/** What follows a label: its colon and whom it names, up to the next label. */
export const labelTail = String.raw`\s*[:：]\s*(?<who>[^|\n]{2,160}?)(?=\s*(?:[|\n)）]|$)|\s+${'\ue000'}{1,16}\s*[:：](?!//)`;

/**
 * Pieces that the build writes as their signs wherever a source holds them, those first that hold others. There are a
 * hundred thousand of them: their signs are of one byte or two, which no template has.
 */
export const recurring = {
  '\u0080': labelTail,
  '\u0081': bylineTail,
  '\u0082': String.raw`(?:\s*[:：]\s*|\s+|(?<=[\s']))`,
  '\u0083': '\ue001{0,12}',
  '\u0084': '(?<!\ue001)',
  '\u0085': '(?!\ue001)',
  '\u0086': '(?<!\ue000)',
  '\u0087': '(?!\ue000)',
  '#': String.raw`\s+`,
  '\u0088': '(?:',
  '~': '\ue001',
  '\u0089': '\ue000',
} as const;
/** Any sign of a piece. */
export const anySign = /[#~\u0080-\u009f\ue000-\uf8ff]/g;

/**
 * Pieces that recur in the sources, each sent to the reader's browser once, and its sign where it stands. The private
 * use area is no text's.
 */
export const pieces: Readonly<Record<string, string>> = {
  '\ue000': letters,
  '\ue001': europeanLetters,
  '\ue002': gap,
  '\ue003': `(?<who>${quote}?${nameChar}{1,90}?)`,
  '\ue004': nameEnd,
  '\ue005': '.{1,250}?',
  ...recurring,
};
/** The sign for the words at which a name ends, which are the language's own. */
export const nameEnders = '\ue010';
/** The sign for the rest of a word, in expressions that read a text as it is written. */
export const rest = '\ue011';
