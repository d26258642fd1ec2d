/** A language file → what the reader's browser gets: expressions, and the letters to look for before one is made. */

import type { TableData } from '../../lib/languages/language.ts';
import { type EntryData, mark } from '../../lib/languages/pattern.ts';
import type { Spelling } from '../../lib/languages/spelling.ts';
import { littleWords } from '../../lib/languages/vocabulary.ts';
import { edged, edgesOf, expressionOf, type Gate, gateOf, isDense, nameEndersOf, wordsAlone } from './expression.ts';
import { type Entry, type LanguageFile, shapeOf, written } from './format.ts';

const coded = ({ text, begins, ends }: Gate, more = 0): string =>
  ((begins ? mark.begins : 0) + (ends ? mark.ends : 0) + more).toString(16) + text;

/** A template that stands anywhere between word edges. */
function anywhere({ template }: Entry, spelling: Spelling, isPattern: boolean): EntryData {
  const { before, after } = edgesOf(template);
  const words = isPattern ? null : wordsAlone(template, spelling);
  if (words)
    return {
      gate: words.texts.map((text) => coded({ text, begins: before, ends: after }, words.open ? mark.open : 0)),
    };
  return {
    gate: gateOf(template, spelling, { begins: before, ends: after }).map((gate) => coded(gate)),
    expression: edged(template, spelling),
  };
}

/** A template at the head of its text, in the shape of an expression. */
function opening({ template }: Entry, spelling: Spelling, isApart: boolean, rest: string): EntryData {
  return {
    gate: gateOf(template, spelling, { begins: !isApart, ends: !isApart }).map((gate) => coded(gate)),
    expression: `^(?:${expressionOf(template, spelling)})${rest}`,
  };
}

const wordEnd = '(?!\ue000)';
const byline = String.raw`(?:\s*[:：/|]\s*|\s+)`;

/** The openers of bylines, in the spelling in which all languages are looked for at once. */
export const openersOf = ({ lists }: LanguageFile): EntryData[] =>
  (lists.get('by') ?? []).map((entry) => opening(entry, 'bare', isDense(entry.template), byline));

/** What the browser gets of a language. */
export function compile({ language, exactMarks, lists }: LanguageFile): TableData {
  const spelling: Spelling = exactMarks ? 'small' : 'bare';
  const entriesOf = (key: string) => lists.get(key) ?? [];
  const isApart = entriesOf('source').some(({ template }) => isDense(template));
  const [before, after] = isApart ? ['', ''] : ['(?<!\ue000)', wordEnd];
  const endings = entriesOf('after').map(({ template }) => template);
  const label = isApart && endings.length > 0 ? `|${endings.map((each) => expressionOf(each, 'bare')).join('|')}` : '';
  const made: Record<string, EntryData[]> = {};
  for (const [key, entries] of lists) {
    const shape = shapeOf(key);
    if (shape === 'words') made[key] = entries.map((entry) => anywhere(entry, spelling, false));
    if (shape === 'sentence') made[key] = entries.map((entry) => anywhere(entry, spelling, true));
    if (shape === 'heading') made[key] = entries.map((entry) => opening(entry, spelling, isApart, after));
    if (shape === 'opening')
      made[key] = entries.map((entry) => opening(entry, spelling, isApart, key === 'by' ? byline : String.raw`\s+`));
    if (shape === 'label') {
      const tail = String.raw`\s*[:：]\s*(?<who>[^|\n]{2,160}?)(?=\s*(?:[|\n)）]|$)|\s+${'\ue000'}{1,16}\s*[:：](?!//)${label})`;
      made[key] = entries.map(({ template }) => ({
        gate: gateOf(template, spelling, { begins: !isApart, ends: !isApart }).map((gate) => coded(gate)),
        expression: `${before}(?:${expressionOf(template, spelling)})${tail}`,
      }));
      made[`${key}Word`] = entries.map((entry) => opening(entry, spelling, isApart, String.raw`\s+`));
    }
  }
  const lead = entriesOf('before').map(({ template }) => expressionOf(template, 'cased'));
  return {
    language,
    spelling,
    nameEnders: nameEndersOf(endings, spelling),
    lists: made,
    before: lead.length > 0 ? `^(?:(?:${lead.join('|')})(?:\\s+|(?<='))){1,3}` : null,
    house: pieceOf(entriesOf('house')),
    numbers: Object.fromEntries(entriesOf('numbers').map(({ written, order }) => [written, order])),
  };
}

/** Templates as a piece of a pattern that reads a text as it is written, the longer ones first; null for none. */
function pieceOf(entries: readonly Entry[]): string | null {
  const said = new Set(entries.map(({ template }) => expressionOf(template, 'written')));
  return [...said].toSorted((a, b) => b.length - a.length).join('|') || null;
}

/** The pieces of patterns that hold the little words of these languages, by their keys. */
export const piecesOf = (files: readonly LanguageFile[]): Record<string, string> =>
  Object.fromEntries(
    Object.keys(littleWords).map((key) => {
      const piece = pieceOf(files.flatMap(({ lists }) => lists.get(key) ?? []));
      if (!piece) throw new Error(`no language has a word for "${written(key)}"`);
      return [key, piece];
    }),
  );

/** The module that an `import` of a language file is. Its table is made when it is first asked for. */
export function moduleOf(file: LanguageFile): string {
  const json = (value: unknown) => JSON.stringify(value);
  return [
    `export const language = ${json(file.language)};`,
    `export const common = ${json(file.common)};`,
    `export const openers = ${json(openersOf(file))};`,
    `export const table = () => JSON.parse(${json(json(compile(file)))});`,
    'export default { language, common, openers, table };',
  ].join('\n');
}
