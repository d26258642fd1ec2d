import { casedLetter, europeanLetters, letters, Pattern, plainLetter } from '../pattern';
import { isCondition } from '../terms/conditions';
import type { CompiledTerms, Idea, TermsWords } from '../terms/words';
import { foldLetters } from '../text/fold';

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
 * | `$` last | the block ends here, but for a mark or a bracket |
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
  /** How it says what may be done with a text. */
  terms?: TermsWords;
}

/** A language's table, made into patterns. */
export interface Compiled {
  language: string;
  by: Pattern;
  /** A label and its colon, then the name: group `who`. Anywhere in the line. */
  source: Pattern | null;
  /** A label at the head of a line that forgot its colon: only a known newsroom counts behind it. */
  sourceWord: Pattern | null;
  reported: Pattern | null;
  picture: Pattern | null;
  agencies: Pattern | null;
  /** Each with the group `who`, or without one. */
  republished: readonly Pattern[];
  excerpt: readonly Pattern[];
  issued: readonly Pattern[];
  denied: readonly Pattern[];
  release: Pattern | null;
  contact: Pattern | null;
  notName: Pattern | null;
  /** Little words before a name. */
  before: Pattern | null;
  terms: CompiledTerms;
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
function needsOf(template: string, text: string, exactMarks: boolean): string[] {
  const words = splitOutside(template, (character) => ' ~^$'.includes(character)).flatMap((word): string[][] => {
    // "[optional ](a|b)" is one word here: what is optional goes first.
    const sure = word.replace(/\[[^\]]*\]/g, '');
    const group = /^\((?<inside>.*)\)$/u.exec(sure)?.groups?.inside;
    if (group !== undefined)
      return [splitOutside(group, (character) => character === '|').flatMap((each) => needsOf(each, text, exactMarks))];
    if (sure === '{text}') return [text.split('|').flatMap((each) => needsOf(each, '', exactMarks))];
    return [[/[()[\]{}|]/.test(sure) ? '' : plainLetter(sure, exactMarks)]];
  });
  return words.sort((a, b) => shortest(b) - shortest(a))[0] ?? [''];
}

/** Scripts that write no spaces between words. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** One character of a name: no end of a sentence, except the dot inside a host name or an initial. */
const nameChar = String.raw`(?:[^.;:|\n()[\]。，；：、！？…（）،؛؟।]|\.(?=\S)|:(?=\/\/))`;
const quote = String.raw`["'“”„«»‘’「『《〈]`;
const special = /[.*+?^$|()[\]{}\\/]/g;

const quoted = (text: string) => text.replace(special, String.raw`\$&`);

/** A letter as the plain text has it; in scripts that may point their vowels, with or without. */
function looseLetter(character: string, { exactMarks = false, cased = false }: Words): string {
  const plain = quoted(cased ? casedLetter(character) : plainLetter(character, exactMarks));
  return pointed.test(character) ? `${plain}[\\u0640\\u064b-\\u065f\\u0670\\u0591-\\u05bd]?` : plain;
}

const pointed = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const wordEdge = { before: `(?<!${letters})`, after: `(?!${letters})` };
const european = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{S}\p{Z}\d]*$/u;
/** The letters that may stand about a template: those of its scripts, which cost a tenth of all to look for. */
const lettersOf = (template: string): string => (european.test(template) ? europeanLetters : letters);

interface Words {
  text: string;
  exactMarks?: boolean;
  /** Capitals count. */
  cased?: boolean;
  after: readonly string[];
}

/** Source of a pattern for one template. */
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
    else if (character === '~') pattern += `${lettersOf(template)}{0,12}`;
    else if (character === ' ') pattern += String.raw`[\s\u200c]+`;
    else pattern += looseLetter(character, words);
  }
  return pattern;
}

/** Where a name stands: first in its template, a word apart, or glued to a prefix ("ב{who}"), with a hyphen or none. */
type Place = 'first' | 'apart' | 'glued';

function whoPattern({ after, exactMarks = false }: Words, isDense: boolean, place: Place, rest: string): string {
  const apart = isDense ? String.raw`\s*[:：]?\s*` : `(?:\\s*[:：]\\s*|\\s+|(?<=[\\s']))`;
  const gap = { first: '', glued: String.raw`\s?[-–־ـ]?\s?`, apart }[place];
  const name = `(?<who>${quote}?${nameChar}{2,90}?)`;
  if (rest) return gap + name;
  const words = after.length
    ? `|${isDense ? '' : '\\s+'}(?:${alternatives(after, { exactMarks })})${isDense ? '' : wordEdge.after}`
    : '';
  return `${gap}${name}(?=\\s*(?:\\.(?!\\S)|:(?!//)|[;|()\\]\\n,。，；：、！？…（）،؛؟।]|$)|\\s[-–—]\\s|${dateNext}${words})`;
}

/** Where a name must end: a day or a year follows. */
const dateNext = `\\s+(?:\\d{1,2}(?:\\.\\s*|\\s+)${letters}{3,14}\\s+\\d{4}|\\d{1,2}[./]\\d|(?:19|20)\\d{2}(?!\\d))`;

const alternatives = (words: readonly string[], options: Partial<Words> = {}) =>
  words.map((word) => patternOf(word, { text: '', after: [], ...options })).join('|');

/** The word edges that a template needs, before it and behind it. */
function edgesOf(template: string): [before: string, after: string] {
  if (dense.test(template)) return ['', ''];
  const edge = lettersOf(template);
  return [
    /^[\p{L}([{]/u.test(template) && !template.startsWith('{who}') ? `(?<!${edge})` : '',
    /[\p{L}\p{M}\])]$/u.test(template) ? `(?!${edge})` : '',
  ];
}

function edged(source: string, template: string): string {
  const [before, after] = edgesOf(template);
  // A sentence may end in an ending that the next word glues itself to: Indic vowel signs.
  return before + source + (/\p{M}$/u.test(template) ? '' : after);
}

/** Any of some templates; those with the same edges share them. */
function anyEdged(templates: readonly string[], sourceOf: (template: string) => string): string {
  const groups = Map.groupBy(templates, (template) => edgesOf(template).join('\n'));
  return [...groups.values()]
    .map((group) => {
      const [before, after] = edgesOf(group[0] ?? '');
      return `${before}(?:${group.map(sourceOf).join('|')})${after}`;
    })
    .join('|');
}

/** Makes the patterns. All of them are linear in the text but for bounded gaps: nothing unbounded is nested. */
export function compile(phrases: Phrases): Compiled {
  const words: Words = phrases;
  const exactMarks = phrases.exactMarks === true;
  const spelling = exactMarks ? 'small' : 'bare';
  const sentence = (template: string) =>
    new Pattern(() => edged(patternOf(template, words), template), {
      needs: () => needsOf(template, words.text, exactMarks),
      spelling,
    });
  const sentences = (templates: readonly string[]) => templates.map((template) => sentence(template.normalize('NFC')));
  const isDense = dense.test(phrases.source.join(''));
  const [before, after] = isDense ? ['', ''] : [wordEdge.before, wordEdge.after];
  /** The words of a list, in the shape of a pattern; null for none. */
  const anyOf = (list: readonly string[], shape: (any: string) => string): Pattern | null =>
    list.length
      ? new Pattern(() => shape(alternatives(list, { exactMarks })), {
          spelling,
          needs: () => list.flatMap((each) => needsOf(each, '', exactMarks)),
        })
      : null;
  const starts = (list: readonly string[]) => anyOf(list, (any) => `^(?:${any})${after}`);
  const ends = isDense && phrases.after.length ? `|${alternatives(phrases.after)}` : '';
  const lead = alternatives(phrases.before, { cased: true });
  let terms: CompiledTerms | undefined;
  return {
    language: phrases.language,
    by: anyOf(phrases.by, (any) => `^(?:${any})(?:\\s*[:：/|]\\s*|\\s+)`) ?? new Pattern(() => '^(?!)'),
    source: anyOf(
      phrases.source,
      (any) =>
        `${before}(?:${any})\\s*[:：]\\s*(?<who>[^|\\n]{2,160}?)(?=\\s*(?:[|\\n)）]|$)|\\s+${letters}{1,16}\\s*[:：](?!//)${ends})`,
    ),
    sourceWord: anyOf(phrases.source, (any) => `^(?:${any})\\s+`),
    reported: anyOf(phrases.reported ?? [], (any) => `^(?:${any})\\s+`),
    picture: anyOf(phrases.picture, (any) => `${before}(?:${any})${after}`),
    agencies: anyOf(phrases.agencies, (any) => `${before}(?:${any})${after}`),
    release: starts(phrases.release),
    contact: starts(phrases.contact),
    before: lead ? new Pattern(() => `^(?:(?:${lead})(?:\\s+|(?<='))){1,3}`, { spelling: 'cased' }) : null,
    notName: starts(phrases.notNames),
    republished: sentences(phrases.republished),
    excerpt: sentences(phrases.excerpt),
    issued: sentences(phrases.issued ?? []),
    denied: sentences(phrases.denied ?? []),
    get terms() {
      terms ??= termsOf(phrases, sentences);
      return terms;
    },
  };
}

/** The ideas, in the order of the table's interface; where two words are equally long the earlier idea has them. */
const ideaNames = [
  'reserved',
  'ignored',
  'waived',
  'ban',
  'without',
  'denial',
  'needed',
  'unnamed',
  'grant',
  'freely',
  'copy',
  'post',
  'share',
  'anyUse',
  'reprint',
  'use',
  'quote',
  'translate',
  'modify',
  'ai',
  'print',
  'online',
  'anyMedium',
  'part',
  'whole',
  'commercial',
  'noncommercial',
  'anyPurpose',
  'others',
  'expired',
  'matter',
  'pictures',
  'self',
  'duty',
  'provided',
  'limit',
  'contact',
  'fairUse',
  'publicDomain',
  'notPublicDomain',
] as const satisfies readonly Idea[];

const units = [
  'hour',
  'day',
  'week',
  'month',
  'year',
  'word',
  'character',
  'sentence',
  'paragraph',
  'percent',
] as const;

/** Without one of these a text on a page says nothing of its terms. */
const telling = ['reserved', 'needed', 'copy', 'post', 'share', 'reprint', 'ai', 'fairUse', 'publicDomain'] as const;

function termsOf(phrases: Phrases, sentences: (templates: readonly string[]) => Pattern[]): CompiledTerms {
  const { terms = {} } = phrases;
  const exactMarks = phrases.exactMarks === true;
  /** Any of the templates, each with the word edges its own script has. */
  const anyOf = (templates: readonly string[] = []): Pattern | null => {
    const list = templates.map((template) => template.normalize('NFC'));
    return list.length
      ? new Pattern(() => anyEdged(list, (each) => patternOf(each, { text: phrases.text, after: [], exactMarks })), {
          spelling: exactMarks ? 'small' : 'bare',
          needs: () => list.flatMap((each) => needsOf(each, phrases.text, exactMarks)),
        })
      : null;
  };
  const made = <K extends string>(entries: readonly (readonly [K, Pattern | null])[]): ReadonlyMap<K, Pattern> =>
    new Map(entries.flatMap(([name, pattern]) => (pattern ? [[name, pattern] as const] : [])));
  const { license = {} } = terms;
  return {
    language: phrases.language,
    speaks: anyOf([
      ...telling.flatMap((name) => terms[name] ?? []),
      ...Object.entries(license).flatMap(([name, words]) => (name === 'commons' ? words : [])),
    ]),
    ideas: made(
      ideaNames.map((name) => [
        name,
        anyOf(name === 'matter' && terms.matter ? [...terms.matter, '{text}'] : terms[name]),
      ]),
    ),
    conditions: made(
      Object.entries(terms.conditions ?? {}).flatMap(([id, words]) =>
        isCondition(id) ? [[id, anyOf(words)] as const] : [],
      ),
    ),
    holder: sentences(terms.holder ?? []),
    house: terms.house ?? null,
    units: made(units.map((unit) => [unit, anyOf(terms.units?.[unit])])),
    numbers: terms.numbers ?? [],
    license: {
      commons: anyOf(license.commons),
      by: anyOf(license.by),
      nc: anyOf(license.nc),
      nd: anyOf(license.nd),
      sa: anyOf(license.sa),
    },
  };
}
