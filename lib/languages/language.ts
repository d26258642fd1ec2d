/** One language at work: what its file says, as patterns. */
import { type EntryData, Pattern, Table } from './pattern.ts';
import { anySign, nameEnders as nameEndersSign, pieces } from './pieces.ts';
import type { Spelling } from './spelling.ts';
import {
  type Condition,
  conditionIds,
  type Idea,
  ideaNames,
  type LicensePart,
  licenseParts,
  type Unit,
  units,
} from './vocabulary.ts';

/** What the build makes of a language file. */
export interface TableData {
  /** BCP 47. */
  language: string;
  spelling: Spelling;
  /** The tail of an expression that ends with a name: the words at which it ends. */
  nameEnders: string;
  /** Its sets, as expressions. Each stands as a sign in those of the lists, counted from `firstSet`. */
  sets: readonly string[];
  lists: Readonly<Record<string, readonly EntryData[]>>;
  before: string | null;
  house: string | null;
  /** The words of small numbers. */
  numbers: Readonly<Record<string, number>>;
  /** More words of numbers: other forms of small ones, and larger ones up to a million millions. */
  counts: Readonly<Record<string, number>>;
  /** What turns a word into its opposite within it: `ne-` before it, `-ma-` inside, `-x` behind. */
  negating: readonly string[];
  /** Where every noun has a capital: what stands before a noun, and seldom before a name. Else empty. */
  articles: readonly string[];
}

export interface Calendar {
  /** The number of each month, by its names in small letters. */
  months: Readonly<Record<string, number>>;
  weekdays: readonly string[];
}

/** The module that an import of a language file is. */
export interface LanguageModule {
  language: string;
  /** A dozen of the commonest little words, by which a text in this language is known. Empty where the script tells. */
  common: readonly string[];
  calendar: Calendar;
  /** What opens a byline, for the pattern of all languages. */
  openers: readonly EntryData[];
  table(): TableData;
}

export interface Language {
  language: string;
  /** What opens a byline. */
  by: Pattern | null;
  /** A label and its colon, then the name: group `who`. Anywhere in the line. */
  source: Pattern | null;
  /** A label at the head of a line that forgot its colon: only a known newsroom counts behind it. */
  sourceWord: Pattern | null;
  /** What opens a report that is another agency's: به گزارش. Only a known agency counts behind it. */
  reported: Pattern | null;
  /** Words that open or head the credit of a picture or a chart. */
  picture: Pattern | null;
  /** News agencies, unnamed: "agencies", "wire services". */
  agencies: Pattern | null;
  /** Sentences that say that the text was first published elsewhere, or is taken from there: group `who`, or none. */
  republished: Pattern | null;
  /** Sentences that send the reader elsewhere for the rest. */
  excerpt: Pattern | null;
  /** Words by which a text is a part of a longer one: "excerpted from", "from the book". */
  excerpted: Pattern | null;
  /** Sentences that name who brought that one out: group `who`. They count beside the words of `excerpted` alone. */
  publisher: Pattern | null;
  /** Sentences that say that the feed of an agency was taken as it came: group `who`, or none. */
  fed: Pattern | null;
  /** Sentences that name a release's issuer. */
  issued: Pattern | null;
  /** Sentences that sound like those and are not. */
  denied: Pattern | null;
  /** What heads a press release. */
  release: Pattern | null;
  /** What heads a release's contact. */
  pressContact: Pattern | null;
  /** What stands where a name would and is none. */
  notName: Pattern | null;
  /** What names of persons begin with, where that tells them from words: Chinese surnames. */
  surname: Pattern | null;
  /** Little words before a name that are no part of it. */
  before: Pattern | null;
  /** Is a text on a page worth reading for terms: does it speak of copying, rights or a licence? */
  speaks(text: string): boolean;
  ideas: ReadonlyMap<Idea, Pattern>;
  conditions: ReadonlyMap<Condition, Pattern>;
  /** Who holds the rights: group `who`. */
  holder: Pattern | null;
  /** What a house calls its texts behind its own name, as a piece of a pattern. */
  house: string | null;
  units: ReadonlyMap<Unit, Pattern>;
  /** The words of small numbers. */
  numbers: Readonly<Record<string, number>>;
  /** More words of numbers: other forms of small ones, and larger ones up to a million millions. */
  counts: Readonly<Record<string, number>>;
  /** Words that turn a sentence into its opposite: "not", "nobody", "without". */
  negation: Pattern | null;
  /** What turns a word into its opposite within it: `ne-` before it, `-ma-` inside, `-x` behind. */
  negating: readonly string[];
  /** Where every noun has a capital: what stands before a noun, and seldom before a name. Else empty. */
  articles: readonly string[];
  license: ReadonlyMap<LicensePart, Pattern>;
}

/** Without one of these a text on a page says nothing of its terms. */
const telling = ['reserved', 'needed', 'copy', 'post', 'share', 'reprint', 'ai', 'fairUse', 'publicDomain'] as const;

/** The sign of a language's first set. */
export const firstSet = 0xe100;

/** Writes the pieces of an expression out. */
function expander({ nameEnders, sets }: Pick<TableData, 'nameEnders' | 'sets'>): (source: string) => string {
  const pieceAt = (sign: string) =>
    sign === nameEndersSign ? nameEnders : (pieces[sign] ?? sets[sign.charCodeAt(0) - firstSet] ?? '');
  const known = new Map<string, string>();
  const pieceOf = (sign: string): string => {
    const piece = known.get(sign) ?? written(pieceAt(sign));
    known.set(sign, piece);
    return piece;
  };
  const written = (source: string): string => source.replace(anySign, pieceOf);
  return written;
}

/** The pattern of each list of a language, by its key. */
export function patternsOf(data: TableData): ReadonlyMap<string, Pattern> {
  const { spelling, lists } = data;
  const expand = expander(data);
  const table = new Table(spelling, expand);
  return new Map(Object.entries(lists).map(([key, entries]) => [key, new Pattern(table, entries, expand)]));
}

/** Makes a language's patterns. Expressions are made later, each when a text holds its letters. */
export function languageOf(data: TableData): Language {
  const { language, spelling, lists, before, house, numbers, counts, negating, articles } = data;
  const expand = expander(data);
  const table = new Table(spelling, expand);
  const pattern = (key: string) => table.pattern(lists[key]);
  const mapOf = <K extends string>(keys: readonly K[], prefix = ''): ReadonlyMap<K, Pattern> =>
    new Map(
      keys.flatMap((key) => {
        const made = pattern(prefix + key);
        return made ? [[key, made] as const] : [];
      }),
    );
  const license = mapOf(licenseParts, 'license ');
  const found = mapOf(ideaNames);
  return {
    language,
    by: pattern('by'),
    source: pattern('source'),
    sourceWord: pattern('sourceWord'),
    reported: pattern('reported'),
    picture: pattern('picture'),
    agencies: pattern('agencies'),
    republished: pattern('republished'),
    excerpt: pattern('excerpt'),
    excerpted: pattern('excerpted'),
    publisher: pattern('publisher'),
    fed: pattern('fed'),
    issued: pattern('issued'),
    denied: pattern('denied'),
    release: pattern('release'),
    pressContact: pattern('pressContact'),
    notName: pattern('notNames'),
    surname: pattern('surname'),
    before: before ? new Table('cased', expand).pattern([[[], before]]) : null,
    speaks: (text) =>
      telling.some((idea) => found.get(idea)?.test(text)) || (license.get('commons')?.test(text) ?? false),
    ideas: found,
    conditions: mapOf(conditionIds, 'condition '),
    holder: pattern('holder'),
    house,
    units: mapOf(units, 'unit '),
    numbers,
    counts,
    // Asked alone, of a few words at a time: not worth a pass that looks for all else.
    negation: new Table(spelling, expand).pattern(lists.negation),
    negating,
    articles,
    license,
  };
}

/** One pattern of what opens a byline in any of these languages. */
export function openersIn(modules: readonly LanguageModule[]): Pattern {
  const expand = expander({ nameEnders: '', sets: [] });
  const length = ([gate]: EntryData) => Math.max(...gate.map((letters) => letters.length));
  // The longest first: what opens a byline in one language begins what does in another.
  const openers = modules.flatMap((each) => each.openers).toSorted((a, b) => length(b) - length(a));
  return new Pattern(new Table('bare', expand), openers, expand);
}
