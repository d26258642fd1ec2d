import { foldLetters } from '../organizations/name';

/**
 * How one language says where a text comes from. A language is a table of words and of sentence templates; `compile`
 * makes the patterns. Templates are written as the language writes, with
 *
 * | in a template | stands for |
 * | --- | --- |
 * | `{who}` | the source's name |
 * | `{text}` | any of `text`: "article", "story" … |
 * | `{gap}` | up to 60 characters of the same sentence |
 * | `(a\|b)` | either |
 * | `[a ]` | `a`, or nothing |
 * | `publi~` | a word that begins so |
 * | `^` first | the block begins here, but for a mark or a bracket |
 *
 * Case does not matter, `'` matches every apostrophe, and a letter with a mark matches the bare letter too (many
 * pages leave the marks out). A template without `{who}` counts only where the block links to another site.
 */
export interface Phrases {
  /** BCP 47. */
  language: string;
  /** A dozen of the commonest little words, by which a text in this language is known. Empty where the script tells. */
  common: string;
  /** Words for a text of the press, with `|` between them: `article|story|post`. May use `~`. */
  text: string;
  /** What opens a byline: `by`, `written by`. */
  by: readonly string[];
  /** What opens a report that is another agency's: به گزارش. Only a known agency counts behind it. */
  reported?: readonly string[];
  /** Labels before a colon that name the source of a text: `source`, `original source`. */
  source: readonly string[];
  /** Words that open or head the credit of a picture or a chart. */
  picture: readonly string[];
  /** News agencies, unnamed: `agencies`, `wire services`. */
  agencies: readonly string[];
  /** Sentences that say that the text was first published elsewhere, or is taken from there. */
  republished: readonly string[];
  /** Sentences that send the reader elsewhere for the rest. */
  excerpt: readonly string[];
  /** Sentences that sound like the above and are not: "a version of this {text} appeared". They silence their block. */
  denied?: readonly string[];
  /** What heads a press release, alone or at the start of its line. */
  release: readonly string[];
  /** Sentences that name a release's issuer: `press release from {who}`. */
  issued?: readonly string[];
  /** What heads a release's contact: `media contact`. */
  contact: readonly string[];
  /** Little words before a name that are no part of it: `the`, `the website`, `the magazine`. */
  before: readonly string[];
  /** Words at which a name in a sentence ends: `on`, `under`, `with permission`. */
  after: readonly string[];
  /** Marks make other words (năm, nam), and nobody leaves them out. */
  exactMarks?: true;
  /** What stands where a name would and is none: `print`, `here`, `book form`. Month names need not be listed. */
  notNames: readonly string[];
}

/** One template: which letters a text must contain before the pattern is worth trying, and the pattern. */
export class Sentence {
  readonly #needs: readonly string[];
  readonly #source: () => string;
  #pattern: RegExp | undefined;

  constructor(needs: readonly string[], source: () => string) {
    this.#needs = needs;
    this.#source = source;
  }

  /** The match in `text`; `folded` is the text's comparing form (`foldText`), made once for all sentences. */
  exec(text: string, folded: string): RegExpExecArray | null {
    if (!this.#needs.some((letters) => folded.includes(letters))) return null;
    this.#pattern ??= new RegExp(this.#source(), 'iu');
    // Some letters of Bengali and Hindi have two spellings; NFC leaves one.
    return this.#pattern.exec(text.normalize('NFC'));
  }
}

/** A language's table, made into patterns. */
export interface Compiled {
  language: string;
  by: RegExp;
  /** A label and its colon, then the name: group `who`. Anywhere in the line. */
  source: RegExp | null;
  /** A label at the head of a line that forgot its colon: only a known newsroom counts behind it. */
  sourceWord: RegExp | null;
  reported: RegExp | null;
  picture: RegExp | null;
  agencies: RegExp | null;
  /** Each with the group `who`, or without one. */
  republished: readonly Sentence[];
  excerpt: readonly Sentence[];
  issued: readonly Sentence[];
  denied: readonly Sentence[];
  release: RegExp | null;
  contact: RegExp | null;
  notName: RegExp | null;
  /** Little words before a name. */
  before: RegExp | null;
}

/** Small letters without marks, apostrophes alike: what two spellings of one sentence have in common. */
export const foldText = (text: string): string => foldLetters(text).replace(/[’ʼ‘`´]/g, "'");

/** Splits at the marks that stand outside all brackets. */
function splitOutside(template: string, isMark: (character: string) => boolean): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of template) {
    if ('([{'.includes(character)) depth++;
    if (depth === 0 && isMark(character)) parts.push('');
    else parts[parts.length - 1] += character;
    if (')]}'.includes(character)) depth--;
  }
  return parts;
}

const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));

/**
 * Letters of which a matching text contains at least one: of the template's words that are always there, the one whose
 * shortest spelling is longest. One empty string where nothing is sure.
 */
function needsOf(template: string, text: string): string[] {
  const words = splitOutside(template, (character) => ' ~^$'.includes(character)).flatMap((word): string[][] => {
    // "[optional ](a|b)" is one word here: what is optional goes first.
    const sure = word.replace(/\[[^\]]*\]/g, '');
    const group = /^\((?<inside>.*)\)$/u.exec(sure)?.groups?.inside;
    if (group !== undefined)
      return [splitOutside(group, (character) => character === '|').flatMap((each) => needsOf(each, text))];
    if (sure === '{text}') return [text.split('|').flatMap((each) => needsOf(each, ''))];
    return [[/[()[\]{}|]/.test(sure) ? '' : foldText(sure)]];
  });
  return words.sort((a, b) => shortest(b) - shortest(a))[0] ?? [''];
}

/** Scripts that write no spaces between words. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** One character of a name: no end of a sentence, except the dot inside a host name or an initial. */
const nameChar = String.raw`(?:[^.;:|\n()[\]。，；：、！？…（）،؛؟।]|\.(?=\S)|:(?=\/\/))`;
const quote = String.raw`["'“”„«»‘’「『《〈]`;
const apostrophes = "'’ʼ‘`´";
const special = /[.*+?^$|()[\]{}\\/]/g;

const quoted = (text: string) => text.replace(special, String.raw`\$&`);

/** Letters that Unicode does not take apart, or that are written in two ways. */
const twins: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 's',
  ı: 'i',
  ş: 'ș',
  ș: 'ş',
  ţ: 'ț',
  ț: 'ţ',
  ي: 'ی',
  ی: 'ي',
  ك: 'ک',
  ک: 'ك',
  ё: 'е',
  ا: 'أإآ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'يی',
};
const latinOrGreek = /[\p{Script=Latin}\p{Script=Greek}]/u;

/** A letter that also matches its unmarked self; Cyrillic й and its like are letters of their own. */
function looseLetter(character: string, isExact: boolean): string {
  if (character === "'") return `[${apostrophes}]`;
  if (isExact) return quoted(character);
  const base = latinOrGreek.test(character) ? (character.normalize('NFD')[0] ?? character) : character;
  const all = new Set([character, base, twins[character] ?? character]);
  const mark = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(character) ? String.raw`[\p{M}ـ]?` : '';
  return (all.size === 1 ? quoted(character) : `[${[...all].join('')}]`) + mark;
}

const wordEdge = { before: `(?<!${letter})`, after: `(?!${letter})` };

interface Words {
  text: string;
  exactMarks?: boolean;
  after: readonly string[];
}

/** Source of a pattern for one template; `anchored` words stand at the start. */
function patternOf(template: string, words: Words): string {
  const isDense = dense.test(template);
  let pattern = '';
  for (let at = 0; at < template.length; at++) {
    const rest = template.slice(at);
    const character = template.charAt(at);
    if (rest.startsWith('{who}')) {
      const before = template.slice(0, at);
      const place = /^\^?$/.test(before) ? 'first' : isDense || /[\s\])]$/.test(before) ? 'apart' : 'glued';
      pattern = pattern.replace(/\[\\s\\u200c\]\+$/, '') + whoPattern(words, isDense, place, template.slice(at + 5));
      at += 4;
    } else if (rest.startsWith('{text}')) {
      pattern += `(?:${words.text
        .split('|')
        .map((word) => patternOf(word, { ...words, text: '' }))
        .join('|')})`;
      at += 5;
    } else if (rest.startsWith('{gap}')) {
      pattern += String.raw`(?:[^.;:!?|\n。；：！？،؛؟।]|(?<=\d)\.){0,60}?`;
      at += 4;
    } else if (character === '^' && at === 0) pattern += String.raw`^[\s©*•[(/–—-]{0,4}`;
    else if (character === '$' && at === template.length - 1) pattern += String.raw`\s*[.。।)）\]】]?\s*$`;
    else if (character === '(') pattern += '(?:';
    else if (character === ')' || character === '|') pattern += character;
    else if (character === '[') pattern += '(?:';
    else if (character === ']') pattern += ')?';
    else if (character === '~') pattern += `${letter}{0,12}`;
    else if (character === ' ') pattern += String.raw`[\s\u200c]+`;
    else pattern += looseLetter(character, words.exactMarks === true);
  }
  return pattern;
}

/** Where a name stands: first in its template, a word apart, or glued to a prefix ("ב{who}"), with a hyphen or none. */
type Place = 'first' | 'apart' | 'glued';

function whoPattern({ after }: Words, isDense: boolean, place: Place, rest: string): string {
  const apart = isDense ? String.raw`\s*[:：]?\s*` : `(?:\\s*[:：]\\s*|\\s+|(?<=[\\s${apostrophes}]))`;
  const gap = { first: '', glued: String.raw`\s?[-–־ـ]?\s?`, apart }[place];
  const name = `(?<who>${quote}?${nameChar}{2,90}?)`;
  if (rest) return gap + name;
  const words = after.length
    ? `|${isDense ? '' : '\\s+'}(?:${alternatives(after)})${isDense ? '' : wordEdge.after}`
    : '';
  return `${gap}${name}(?=\\s*(?:\\.(?!\\S)|:(?!//)|[;|()\\]\\n,。，；：、！？…（）،؛؟।]|$)|\\s[-–—]\\s|${dateNext}${words})`;
}

/** Where a name must end: a day or a year follows. */
const dateNext = String.raw`\s+(?:\d{1,2}(?:\.\s*|\s+)\p{L}+\s+\d{4}|\d{1,2}[./]\d|(?:19|20)\d{2}(?!\d))`;

const alternatives = (words: readonly string[], exactMarks = false) =>
  words.map((word) => patternOf(word, { text: '', after: [], exactMarks })).join('|');

function edged(source: string, template: string): string {
  const isDense = dense.test(template);
  const before = !isDense && /^[\p{L}([{]/u.test(template) && !template.startsWith('{who}') ? wordEdge.before : '';
  const after = !isDense && /[\p{L}\])]$/u.test(template) ? wordEdge.after : '';
  return before + source + after;
}

/** Words as one pattern, at word edges; null for none. */
function wordsPattern(words: readonly string[], shape: (alternatives: string) => string): RegExp | null {
  return words.length ? new RegExp(shape(alternatives(words)), 'iu') : null;
}

/** Makes the patterns. All of them are linear in the text but for bounded gaps: nothing unbounded is nested. */
export function compile(phrases: Phrases): Compiled {
  const words: Words = phrases;
  const sentences = (templates: readonly string[]) =>
    templates
      .map((template) => template.normalize('NFC'))
      .map(
        (template) => new Sentence(needsOf(template, words.text), () => edged(patternOf(template, words), template)),
      );
  const isDense = dense.test(phrases.source.join(''));
  const edge = isDense ? '' : wordEdge.before;
  const ends = isDense && phrases.after.length ? `|${alternatives(phrases.after)}` : '';
  const made = new Map<string, RegExp | null>();
  const once = (name: string, make: () => RegExp | null) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const pattern = make();
    made.set(name, pattern);
    return pattern;
  };
  const starts = (list: readonly string[]) => () =>
    wordsPattern(list, (any) => `^(?:${any})${isDense ? '' : wordEdge.after}`);
  return {
    language: phrases.language,
    get by() {
      const pattern = once('by', () => wordsPattern(phrases.by, (any) => `^(?:${any})(?:\\s*[:：/|]\\s*|\\s+)`));
      return pattern ?? /^(?!)/;
    },
    get source() {
      return once('source', () =>
        wordsPattern(
          phrases.source,
          (any) =>
            `${edge}(?:${any})\\s*[:：]\\s*(?<who>[^|\\n]{2,160}?)(?=\\s*(?:[|\\n)）]|$)|\\s+\\p{L}{1,16}\\s*[:：](?!//)${ends})`,
        ),
      );
    },
    get sourceWord() {
      return once('sourceWord', () => wordsPattern(phrases.source, (any) => `^(?:${any})\\s+`));
    },
    get reported() {
      return once('reported', () => wordsPattern(phrases.reported ?? [], (any) => `^(?:${any})\\s+`));
    },
    get picture() {
      const after = isDense ? '' : wordEdge.after;
      return once('picture', () => wordsPattern(phrases.picture, (any) => `${edge}(?:${any})${after}`));
    },
    get agencies() {
      const after = isDense ? '' : wordEdge.after;
      return once('agencies', () => wordsPattern(phrases.agencies, (any) => `${edge}(?:${any})${after}`));
    },
    get release() {
      return once('release', starts(phrases.release));
    },
    get contact() {
      return once('contact', starts(phrases.contact));
    },
    get before() {
      return once('before', () =>
        phrases.before.length
          ? new RegExp(`^(?:(?:${alternatives(phrases.before)})(?:\\s+|(?<=['’]))){1,3}`, 'u')
          : null,
      );
    },
    get notName() {
      return once('notName', starts(phrases.notNames));
    },
    republished: sentences(phrases.republished),
    excerpt: sentences(phrases.excerpt),
    issued: sentences(phrases.issued ?? []),
    denied: sentences(phrases.denied ?? []),
  };
}
