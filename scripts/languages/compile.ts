/** A language file → what the reader's browser gets: expressions, and the letters to look for before one is made. */
import { type Calendar, firstSet, type TableData } from '../../lib/languages/language.ts';
import { type EntryData, mark } from '../../lib/languages/pattern.ts';
import { bylineTail, labelTail, recurring } from '../../lib/languages/pieces.ts';
import type { Spelling } from '../../lib/languages/spelling.ts';
import { calendarOf } from './calendar.ts';
import { edged, edgesOf, expressionOf, type Gate, gateOf, isDense, nameEndersOf, wordsAlone } from './expression.ts';
import { type Entry, type LanguageFile, shapeOf, written } from './format.ts';
import { littleWords } from './key.ts';
import { spellings } from './template.ts';

const coded = ({ text, begins, ends }: Gate, more = 0): string =>
  ((begins ? mark.begins : 0) + (ends ? mark.ends : 0) + more).toString(16) + text;

/** A template that needs an expression, with the letters to look for before it is made. */
function sought(
  { template }: Entry,
  spelling: Spelling,
  edges: { begins: boolean; ends: boolean },
  source: string,
): EntryData {
  const { gate, way } = gateOf(template, spelling, edges);
  const codes = (gates: readonly Gate[]) => gates.map((each) => coded(each));
  return way.length > 0 ? [codes(gate), source, way.map(codes)] : [codes(gate), source];
}

/** A template that stands anywhere between word edges. */
function anywhere(entry: Entry, spelling: Spelling, isSentence: boolean): EntryData {
  const { template } = entry;
  const { before: begins, after: ends } = edgesOf(template);
  const words = isSentence ? null : wordsAlone(template, spelling);
  return words
    ? [words.texts.map((text) => coded({ text, begins, ends }, words.open ? mark.open : 0))]
    : sought(entry, spelling, { begins, ends }, edged(template, spelling));
}

/** A template at the head of its text, or before a colon, in the shape of an expression. */
const shaped = (
  entry: Entry,
  spelling: Spelling,
  isApart: boolean,
  [head, tail]: readonly [string, string],
): EntryData =>
  sought(
    entry,
    spelling,
    { begins: !isApart, ends: !isApart },
    `${head}(?:${expressionOf(entry.template, spelling)})${tail}`,
  );

const wordEnd = '(?!\ue000)';

/** The openers of bylines, in the spelling in which all languages are looked for at once. */
export const openersOf = ({ lists }: LanguageFile): EntryData[] =>
  (lists.get('by') ?? [])
    .map((entry) => shaped(entry, 'bare', isDense(entry.template), ['^', bylineTail]))
    .map(([gate, source, ...way]) => (source === undefined ? [gate] : [gate, signed(source), ...way]));

/** What the browser gets of a language. */
export function compile({ language, exactMarks, sets, lists }: LanguageFile): TableData {
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
    if (shape === 'heading') made[key] = entries.map((entry) => shaped(entry, spelling, isApart, ['^', after]));
    if (shape === 'opening')
      made[key] = entries.map((entry) =>
        shaped(entry, spelling, isApart, ['^', key === 'by' ? bylineTail : String.raw`\s+`]),
      );
    if (shape === 'label') {
      const tail = `${labelTail}${label})`;
      made[key] = entries.map((entry) => shaped(entry, spelling, isApart, [before, tail]));
      made[`${key}Word`] = entries.map((entry) => shaped(entry, spelling, isApart, ['^', String.raw`\s+`]));
    }
  }
  // The longest first: "the site" begins "the site of".
  const lead = entriesOf('before')
    .map(({ template }) => expressionOf(template, 'cased'))
    .toSorted((a, b) => b.length - a.length);
  return {
    language,
    spelling,
    nameEnders: signed(nameEndersOf(endings, spelling)),
    ...shared(
      made,
      sets.map((of) => expressionOf([{ kind: 'either', of }], spelling)),
    ),
    before: lead.length > 0 ? signed(`^(?:(?:${lead.join('|')})(?:\\s+|(?<='))){1,3}`) : null,
    house: pieceOf(entriesOf('house')),
    numbers: Object.fromEntries(
      entriesOf('numbers').flatMap(({ template, order }) => spellings(template).map((said) => [said, order] as const)),
    ),
    counts: countsOf(lists),
    negating: entriesOf('negating').flatMap(({ template }) => spellings(template)),
    articles: entriesOf('articles').flatMap(({ template }) => spellings(template)),
  };
}

/** The further words of numbers, with what they are worth. */
const countsOf = (lists: LanguageFile['lists']): Record<string, number> =>
  Object.fromEntries(
    [...lists].flatMap(([key, entries]) => {
      const count = /^number (\d+)$/.exec(key)?.[1];
      return entries.flatMap(({ template }) => (count ? spellings(template).map((said) => [said, Number(count)]) : []));
    }),
  );

const common = Object.entries(recurring).map(([sign, piece]) => [piece, sign] as const);

/** An expression with the signs of its pieces. */
function signed(source: string, by: readonly (readonly [string, string])[] = common): string {
  if (/[#~\u0080-\u009f]/.test(source)) throw new Error(`"${source}" holds a sign of lib/languages/pieces.ts`);
  return by.reduce((text, [piece, sign]) => text.replaceAll(piece, sign), source);
}

/** What recurs in the lists, once: the sets in expressions as signs, and the pieces that all languages have. */
function shared(lists: Record<string, EntryData[]>, sets: readonly string[]): Pick<TableData, 'lists' | 'sets'> {
  const signs = sets.map((source, index) => [source, String.fromCharCode(firstSet + index)] as const);
  const all = [...signs, ...common];
  return {
    sets: sets.map((source) => signed(source)),
    lists: Object.fromEntries(
      Object.entries(lists).map(([key, entries]) => [
        key,
        entries.map(([gate, source, ...way]) => (source === undefined ? [gate] : [gate, signed(source, all), ...way])),
      ]),
    ),
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

/** The names of months and weekdays: those of CLDR, and the months' other forms that the file has. */
function calendarIn({ language, respell, lists }: LanguageFile): Calendar {
  const { months, weekdays } = calendarOf([language, ...(respell ? [`${language}-Latn`] : [])]);
  const own = [...lists].flatMap(([key, entries]) => {
    const month = /^month (\d+)$/.exec(key)?.[1];
    return entries.flatMap(({ template }) => (month ? spellings(template).map((name) => [name, Number(month)]) : []));
  });
  return { months: { ...months, ...Object.fromEntries(own) }, weekdays };
}

/** The module that an `import` of a language file is. Its table is made when it is first asked for. */
export function moduleOf(file: LanguageFile): string {
  const json = (value: unknown) => JSON.stringify(value);
  return [
    `export const language = ${json(file.language)};`,
    `export const common = ${json(file.common)};`,
    `export const calendar = ${json(calendarIn(file))};`,
    `export const openers = ${json(openersOf(file))};`,
    `export const table = () => JSON.parse(${json(json(compile(file)))});`,
    'export default { language, common, calendar, openers, table };',
  ].join('\n');
}
