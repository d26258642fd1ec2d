/**
 * Templates: how a language file writes a word or a sentence. Read when the extension is built, never in a reader's
 * browser. Written as the language writes, with
 *
 * | in a template | stands for |
 * | --- | --- |
 * | `(a\|b)` | either |
 * | `[a ]`, `[a \|b ]` | `a`, or nothing |
 * | `publi*` | a word that begins so; `*` alone is any word |
 * | `{text}` | any of the set `text`; every file may name sets of its own |
 * | `{name}` | the source's name, or the holder's |
 * | `{number}` | a number in figures |
 * | `{space}` | a space, where the script writes none between words |
 * | `…` | up to 60 characters of the same sentence |
 * | `{title}` | a headline: up to 250 characters, whatever they are |
 * | `^` first | the block begins here, but for a mark or a bracket |
 * | `$` last | the block ends here, but for a mark or a bracket |
 *
 * Case does not matter, `'` matches every apostrophe, and a letter with a mark matches the bare letter too.
 */

export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'either'; of: readonly Template[] }
  | { kind: 'perhaps'; of: readonly Template[] }
  | { kind: 'rest' }
  | { kind: 'name' }
  | { kind: 'number' }
  | { kind: 'space' }
  | { kind: 'gap' }
  | { kind: 'title' }
  | { kind: 'start' }
  | { kind: 'end' };

/** The parts of a template in their order; a set stands in it as what it holds. */
export type Template = readonly Node[];

/** The sets of a file by their names. */
export type Sets = ReadonlyMap<string, readonly Template[]>;

/** A template that says what no template can: what is wrong, and what to write instead. */
export class TemplateError extends Error {}

/** Signs that other notations use and this one does not. */
const foreign: Readonly<Record<string, string>> = {
  '?': 'write [a] for what may be left out',
  '+': 'write each spelling',
  '\\': 'signs need no backslash here',
  '<': 'write {name} for a set',
  '>': 'write {name} for a set',
  '~': 'write * for the rest of a word',
  '}': 'a { before it is missing',
  ')': 'a ( before it is missing',
  ']': 'a [ before it is missing',
};

const special = { name: 'name', number: 'number', space: 'space', title: 'title' } as const;
const isSpecial = (word: string): word is keyof typeof special => Object.hasOwn(special, word);

/** Where a piece of a text ends that is split at a mark outside all brackets. */
export function splitOutside(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if ('([{'.includes(character)) depth++;
    if (depth === 0 && character === mark) parts.push('');
    else parts[parts.length - 1] += character;
    if (')]}'.includes(character)) depth--;
  }
  return parts;
}

/** Reads a template. Throws a `TemplateError` that says what to write instead. */
export function readTemplate(written: string, sets: Sets = new Map()): Template {
  const text = written.normalize('NFC');
  let at = 0;

  /** Alternatives up to a closing bracket, or one sequence up to the end. */
  function alternatives(close: string): Template[] {
    const opened = at;
    const found: Template[] = [sequence(true)];
    while (text[at] === '|') {
      at++;
      found.push(sequence(true));
    }
    if (text[at] !== close) throw new TemplateError(`"${text.slice(opened - 1)}" has no ${close}`);
    at++;
    if (found.some((each) => each.length === 0))
      throw new TemplateError(
        `an alternative of "${text.slice(opened - 1, at)}" is empty: write [a] for "a or nothing"`,
      );
    return found;
  }

  function sequence(inside: boolean): Template {
    const nodes: Node[] = [];
    let letters = '';
    const flush = () => {
      if (letters) nodes.push({ kind: 'text', text: letters });
      letters = '';
    };
    const add = (node: Node) => {
      flush();
      nodes.push(node);
    };
    while (at < text.length) {
      const sign = text.charAt(at);
      if (inside && (sign === '|' || sign === ')' || sign === ']')) break;
      at++;
      if (sign === '(') add({ kind: 'either', of: alternatives(')') });
      else if (sign === '[') add({ kind: 'perhaps', of: alternatives(']') });
      else if (sign === '{') add(named());
      else if (sign === '*') {
        if (/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))) throw new TemplateError('* ends a word: a letter follows it');
        add({ kind: 'rest' });
      } else if (sign === '…') add({ kind: 'gap' });
      else if (sign === '^' && at === 1) add({ kind: 'start' });
      else if (sign === '$' && at === text.length) add({ kind: 'end' });
      else if (sign === '^' || sign === '$')
        throw new TemplateError(`${sign} stands ${sign === '^' ? 'first' : 'last'} or not at all`);
      else if (foreign[sign]) throw new TemplateError(`${sign} means nothing here: ${foreign[sign]}`);
      else if (/^\d-\d/.test(text.slice(at - 1)))
        throw new TemplateError(`"${text.slice(at - 1, at + 2)}" is no range of figures here: write {number}`);
      else letters += sign;
    }
    flush();
    return nodes;
  }

  function named(): Node {
    const end = text.indexOf('}', at);
    const word = text.slice(at, end);
    if (end < 0) throw new TemplateError(`"{${text.slice(at)}" has no }`);
    at = end + 1;
    if (isSpecial(word)) return { kind: word };
    const set = sets.get(word);
    if (!set) throw new TemplateError(`no set is named {${word}}: write "set ${word}: …" above, or one of its words`);
    return { kind: 'either', of: set };
  }

  const template = sequence(false);
  if (at < text.length) throw new TemplateError(`${text[at]} means nothing here: ${foreign[text.charAt(at)] ?? ''}`);
  if (template.length === 0) throw new TemplateError('nothing stands here');
  if (count(template, 'name') > 1) throw new TemplateError('{name} stands in a template once');
  return template;
}

/** How many of a kind stand in a template at most, whichever alternatives are taken. */
function count(template: Template, kind: Node['kind']): number {
  return template.reduce(
    (sum, node) =>
      sum + (node.kind === kind ? 1 : 0) + ('of' in node ? Math.max(...node.of.map((each) => count(each, kind))) : 0),
    0,
  );
}

/** Does a part of this kind stand anywhere in it? */
export const has = (template: Template, kind: Node['kind']): boolean => count(template, kind) > 0;

/** What stands for a part that every text fills in its own way. */
export interface Fillers {
  name: string;
  number: string;
  /** For `…` and `{title}`. */
  gap: string;
  /** What follows a word's beginning. */
  rest: string;
}

const fillers: Fillers = { name: 'Aa Bb', number: '4', gap: '', rest: '' };

/**
 * What a template reads like: its spellings, at most `most`, shorter alternatives not preferred. Anchors are left out;
 * what varies without end stands as its filler.
 */
export function spellings(template: Template, most = 64, fill: Fillers = fillers): string[] {
  let said = [''];
  for (const node of template) {
    const next =
      node.kind === 'text'
        ? [node.text]
        : node.kind === 'either'
          ? node.of.flatMap((each) => spellings(each, most, fill))
          : node.kind === 'perhaps'
            ? ['', ...node.of.flatMap((each) => spellings(each, most, fill))]
            : node.kind === 'space'
              ? [' ']
              : node.kind === 'start' || node.kind === 'end'
                ? ['']
                : [fill[node.kind === 'title' ? 'gap' : node.kind]];
    const joined: string[] = [];
    for (const end of next) for (const start of said) if (joined.length < most) joined.push(start + end);
    said = joined;
  }
  return said;
}
