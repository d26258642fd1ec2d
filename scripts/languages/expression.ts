/** Template → the source of a regular expression, and the letters without which it cannot match. For the build alone. */
import { nameEnders, rest } from '../../lib/languages/pieces.ts';
import { plainOf, type Spelling } from '../../lib/languages/spelling.ts';
import { type Node, spellings, type Template } from './template.ts';

/** Scripts that write no spaces between words. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const european = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{S}\p{Z}\d]*$/u;

/** How the text is spelled that an expression reads; `written`: as the page writes it, by a pattern with the `u` flag. */
type Read = Spelling | 'written';

/** A template's letters as that text has them. */
const spell = (text: string, spelling: Read): string => (spelling === 'written' ? text : plainOf(text, spelling).text);

const special = /[.*+?^$|()[\]{}\\/]/g;
const quoted = (text: string) => text.replace(special, String.raw`\$&`);

/** The words of a template without its bracketed and named parts: enough to tell its script. */
const sample = (template: Template): string =>
  spellings(template, 48, { name: '', number: '', gap: '', rest: '' }).join('');

export const isDense = (template: Template): boolean => dense.test(sample(template));

/** What may stand between a name and what is before it: nothing, a word apart, or glued to a prefix ("ב{name}"), with a hyphen or none. */
function beforeName(before: Node | undefined, isApart: boolean): string {
  if (!before || before.kind === 'start') return '';
  if (isApart) return String.raw`\s*[:：]?\s*`;
  const isWord = before.kind === 'text' ? /\s$/.test(before.text) : 'of' in before;
  return isWord ? String.raw`(?:\s*[:：]\s*|\s+|(?<=[\s']))` : String.raw`\s?[-–־ـ]?\s?`;
}

function sequence(template: Template, spelling: Read, isApart: boolean): string {
  const any = (of: readonly Template[]) => `(?:${of.map((each) => sequence(each, spelling, isApart)).join('|')})`;
  let source = '';
  for (const [index, node] of template.entries()) {
    if (node.kind === 'text') source += quoted(spell(node.text, spelling)).replace(/ +/g, String.raw`\s+`);
    else if (node.kind === 'either') source += any(node.of);
    else if (node.kind === 'perhaps') source += `${any(node.of)}?`;
    else if (node.kind === 'rest' && spelling === 'written') source += rest;
    else if (node.kind === 'rest') source += `${european.test(sample(template)) ? '\ue001' : '\ue000'}{0,12}`;
    else if (node.kind === 'name') {
      const isLast = index === template.length - 1;
      source = `${source.replace(/\\s\+$/, '')}${beforeName(template[index - 1], isApart)}\ue003`;
      if (isLast) source += `\ue004${nameEnders})`;
    } else if (node.kind === 'gap') {
      // "We print this, with the kind permission of": words that may stand between are often set off.
      source = source.replace(/\\s\+$/, String.raw`,?\s+`) + fixed.gap;
    } else source += fixed[node.kind];
  }
  return source;
}

/** The parts that read the same in every template. */
const fixed = {
  number: '[0-9]\ue000{0,12}',
  space: String.raw`\s+`,
  gap: '\ue002',
  title: '\ue005',
  start: String.raw`^[\s©*•[(/–—-]{0,4}`,
  end: String.raw`\s*[.。।)）\]】]?\s*$`,
} as const;

/** The source of a template's expression, without word edges. */
export const expressionOf = (template: Template, spelling: Read): string =>
  sequence(template, spelling, isDense(template));

/** Which edges of words a template needs at its two ends: of which letters. */
export interface Edges {
  before: boolean;
  after: boolean;
  european: boolean;
}

export function edgesOf(template: Template): Edges {
  const isEuropean = european.test(sample(template));
  if (isDense(template)) return { before: false, after: false, european: isEuropean };
  return { before: opens(template[0]), after: closes(template.at(-1)), european: isEuropean };
}

/** Does a part begin with a letter of a word, in one of its alternatives? */
const opens = (node: Node | undefined): boolean =>
  node?.kind === 'text'
    ? /^\p{L}/u.test(node.text)
    : node !== undefined && 'of' in node && node.of.some(([first]) => opens(first));

/** Does it end a word? Not with an ending that the next word glues itself to: Indic vowel signs. */
const closes = (node: Node | undefined): boolean =>
  node?.kind === 'text'
    ? /\p{L}$/u.test(node.text)
    : node !== undefined && 'of' in node && node.of.some((each) => closes(each.at(-1)) || each.at(-1)?.kind === 'rest');

/** The expression of a template with the word edges it needs. */
export function edged(template: Template, spelling: Spelling): string {
  const { before, after, european: isEuropean } = edgesOf(template);
  const edge = isEuropean ? '\ue001' : '\ue000';
  return (before ? `(?<!${edge})` : '') + expressionOf(template, spelling) + (after ? `(?!${edge})` : '');
}

/** The words at which a name in a sentence of this language ends, as the tail of its expression. */
export function nameEndersOf(after: readonly Template[], spelling: Spelling): string {
  if (after.length === 0) return '';
  const dense = after.some(isDense);
  return `|${dense ? '' : '\\s+'}(?:${after.map((each) => expressionOf(each, spelling)).join('|')})${dense ? '' : '(?!\ue000)'}`;
}

/** Letters of which a matching text has one, and whether they begin and end a word there. */
export interface Gate {
  text: string;
  begins: boolean;
  ends: boolean;
}

/** More letters to look for are no quicker than the expression itself. */
const mostGates = 60;

interface Word {
  /** What may stand for each piece; they follow each other without a space. */
  pieces: string[][];
  begins: boolean;
  ends: boolean;
}

/** Is it letters alone: no spaces, nothing open? Only such alternatives can be part of a word. */
const isSolid = (template: Template): boolean =>
  template.every((node) => (node.kind === 'text' && !/\s/.test(node.text)) || ('of' in node && node.of.every(isSolid)));

const endsWithSpace = (template: Template): boolean => {
  const last = template.at(-1);
  return last?.kind === 'text' ? /\s$/.test(last.text) : last?.kind === 'space';
};

/** The words that are always in a match of the template, and the alternatives of which one always is. */
function wordsOf(template: Template, spelling: Spelling, outer: { begins: boolean; ends: boolean }): Word[][] {
  const choices: Word[][] = [];
  let word: Word = { pieces: [], begins: outer.begins, ends: false };
  const close = (ends: boolean, begins: boolean) => {
    if (word.pieces.length > 0) choices.push([{ ...word, ends }]);
    word = { pieces: [], begins, ends: false };
  };
  for (const [index, node] of template.entries()) {
    if (node.kind === 'text') {
      const parts = spell(node.text, spelling).split(/\s+/);
      const isBeforeName = template[index + 1]?.kind === 'name';
      parts.forEach((part, at) => {
        // The space before a name may be missing.
        if (at > 0) close(!isBeforeName || at < parts.length - 1 || endsInLetter(word), true);
        if (part) word.pieces.push([part]);
      });
    } else if (node.kind === 'space') close(true, true);
    else if ('of' in node && node.of.every(isSolid))
      word.pieces.push(
        [...(node.kind === 'perhaps' ? [''] : []), ...node.of.flatMap((each) => spellings(each, mostGates + 1))].map(
          (each) => spell(each, spelling),
        ),
      );
    else if (node.kind === 'either') {
      close(false, false);
      choices.push(
        node.of.flatMap((each) => best(wordsOf(each, spelling, { begins: false, ends: false })) ?? [nothing]),
      );
    } else if (node.kind === 'perhaps') {
      // "[the ]word": what follows begins a word with it and without.
      const keeps = word.pieces.length === 0 && word.begins && node.of.every(endsWithSpace);
      close(false, keeps);
    } else close(false, node.kind === 'start');
  }
  close(outer.ends, false);
  return choices;
}

const endsInLetter = ({ pieces: parts }: Word): boolean =>
  parts.at(-1)?.every((text) => /\p{L}$/u.test(text) && !dense.test(text)) ?? false;

const nothing: Word = { pieces: [['']], begins: false, ends: false };

/** The run of a word's pieces that tells most. */
function gatesOf({ pieces: parts, begins, ends }: Word): Gate[] {
  let found: Gate[] = [];
  for (let from = 0; from < parts.length; from++) {
    let said = [''];
    for (let to = from; to < parts.length; to++) {
      const next = parts[to] ?? [];
      if (said.length * next.length > mostGates) break;
      said = said.flatMap((start) => next.map((end) => start + end));
      if (shortest(said) <= shortest(found.map(({ text }) => text))) continue;
      const edge = { begins: begins && from === 0, ends: ends && to === parts.length - 1 };
      found = [...new Set(said)].map((text) => ({ text, ...edge }));
    }
  }
  return found;
}

const shortest = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));

/** How much a choice tells: long letters are rare, and many of them are not. */
function weight(choice: readonly Word[]): number {
  const gates = choice.map(gatesOf);
  const letters = Math.min(...gates.map((each) => shortest(each.map(({ text }) => text))));
  return letters === 0 ? 0 : letters - Math.log2(gates.flat().length) / 2;
}

const best = (choices: readonly Word[][]): Word[] | undefined => [...choices].sort((a, b) => weight(b) - weight(a))[0];

/**
 * Letters of which a text that matches has at least one: of the words that are always there, those whose shortest
 * spelling is longest; none where nothing is sure. `way`: all such words in their order, as letters of which it has
 * one, each behind those before; empty where the gate itself stands, and where there is nothing but that. `begins`,
 * `ends`: the template stands between word edges.
 */
export function gateOf(
  template: Template,
  spelling: Spelling,
  outer: { begins: boolean; ends: boolean },
): { gate: Gate[]; way: Gate[][] } {
  const choices = wordsOf(template, spelling, outer);
  const chosen = best(choices);
  const gate = chosen?.flatMap(gatesOf) ?? [];
  if (shortest(gate.map(({ text }) => text)) === 0) return { gate: [], way: [] };
  const way = choices.flatMap((choice) => {
    if (choice === chosen) return [[]];
    const gates = choice.map(gatesOf);
    return gates.every(({ length }) => length > 0) && gates.flat().length <= mostGates ? [gates.flat()] : [];
  });
  return { gate, way: way.length > 1 ? way : [] };
}

/** Is it words alone, so that finding its letters is finding it? With all of them; null where an expression is needed. */
export function wordsAlone(template: Template, spelling: Spelling): { texts: string[]; open: boolean } | null {
  const open = template.at(-1)?.kind === 'rest';
  const words = open ? template.slice(0, -1) : template;
  const isPlain = (each: Template): boolean =>
    each.every((node) => node.kind === 'text' || ('of' in node && node.of.every(isPlain)));
  if (words.length === 0 || !isPlain(words)) return null;
  const said = spellings(words, mostGates + 1);
  const texts = new Set(said.map((each) => spell(each, spelling).replace(/\s+/g, ' ')));
  if (said.length > mostGates || texts.has('') || [...texts].some((text) => /^ | $/.test(text))) return null;
  return { texts: [...texts], open };
}
