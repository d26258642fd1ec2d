/**
 * A language file, as its speakers write it → what it says, or what is wrong and where. For the build, the tests and the
 * tools; nothing of it runs in a reader's browser.
 *
 * ```
 * language: de
 * common: der die und in …            a dozen of the commonest little words
 * also: lj=љ nj=њ a=а …               every template once more, in another script, letter by letter
 *
 * set permission: genehmigung | zustimmung | erlaubnis
 *
 * unit: hour = stunde[n]; day = tag[e|en]
 *
 * without: ohne … {permission} | unbefugt*
 *   unerlaubt*                        an indented line goes on with the key above it,
 *     {permission} fehlt              one indented by four with the line above it
 *   + Nachdruck ohne Zustimmung verboten. => AAA----
 *   - Die Genehmigung für den Bau liegt vor.
 * # a comment
 * ```
 *
 * `|` parts the templates of a key, as a new line does. `+` is a sentence that must be found, with what must be found
 * in it, `-` one that only looks alike.
 */
import { conditionIds, ideaNames, licenseParts, units } from '../../lib/languages/vocabulary.ts';
import { littleWords, originKeys, type Shape } from './key.ts';
import { has, readTemplate, type Sets, splitOutside, type Template, TemplateError } from './template.ts';

/** One template of a key, and where it stands. */
export interface Entry {
  written: string;
  template: Template;
  line: number;
  /** Its place in the list; the same for its spelling in another script. */
  order: number;
}

/** A sentence beside the rules: what it must say, or that it says nothing. */
export interface Example {
  /** The key it stands under. */
  key: string;
  line: number;
  text: string;
  /** Where its link leads: "Read the original <https://lantern.example/story>". */
  href: string | null;
  /** What stands behind `=>`; null for a look-alike. */
  expected: string | null;
}

export interface LanguageFile {
  language: string;
  common: string[];
  /** Marks make other words (năm, nam), and nobody leaves them out. */
  exactMarks: boolean;
  /** Its sets, in each of its scripts. */
  sets: readonly (readonly Template[])[];
  /** The same text in the language's other script; null where it has one. */
  respell: ((text: string) => string) | null;
  lists: ReadonlyMap<string, Entry[]>;
  examples: Example[];
}

/** What is wrong, on which line (from 1). */
export interface Fault {
  line: number;
  message: string;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
/** The numbers that languages have a word for, each to be written in figures: 0 to 20, the tens, and what multiplies them. */
const counts = [
  ...Array.from({ length: 21 }, (_, index) => index),
  ...[30, 40, 50, 60, 70, 80, 90],
  ...[100, 200, 300, 400, 500, 600, 700, 800, 900],
  ...[1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12],
].map(String);

/** Small lists that stand together, by what they are of. */
const groups: Readonly<Record<string, { members: readonly string[]; keyOf(member: string): string }>> = {
  unit: { members: units, keyOf: (member) => `unit ${member}` },
  condition: { members: conditionIds, keyOf: (member) => `condition ${member}` },
  license: { members: licenseParts, keyOf: (member) => `license ${member}` },
  month: { members: months, keyOf: (member) => `month ${member}` },
  number: { members: counts, keyOf: (member) => `number ${member}` },
  word: { members: Object.keys(littleWords).map(written), keyOf: keyNamed },
};

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...Object.entries(originKeys),
  ...ideaNames.map((idea): [string, Shape] => [idea, 'words']),
  ...conditionIds.map((id): [string, Shape] => [`condition ${id}`, 'words']),
  ...units.map((unit): [string, Shape] => [`unit ${unit}`, 'words']),
  ...licenseParts.map((part): [string, Shape] => [`license ${part}`, 'words']),
  ['holder', 'sentence'],
  ...['house', ...Object.keys(littleWords)].map((key): [string, Shape] => [key, 'part']),
  ['numbers', 'list'],
  ['negation', 'words'],
  ['negating', 'list'],
  ['articles', 'list'],
  ...months.map((month): [string, Shape] => [`month ${month}`, 'list']),
  ...counts.map((count): [string, Shape] => [`number ${count}`, 'list']),
]);

/** The keys that begin a line. */
const known: readonly string[] = [
  ...[...shapes.keys()].filter((key) => !key.includes(' ') && !Object.hasOwn(littleWords, key)),
  ...Object.keys(groups),
];

/** How the templates of a key are read; undefined for no key. */
export const shapeOf = (key: string): Shape | undefined => shapes.get(key);

/** Is it a key about where a text comes from, not about what may be done with it? */
export const isOrigin = (key: string): boolean => Object.hasOwn(originKeys, key);

/** "not names" → `notNames`. */
function keyNamed(written: string): string {
  const [first = '', ...rest] = written.trim().split(/\s+/);
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** A key as a file writes it. */
export function written(key: string): string {
  return key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The key that a wrong one most resembles, for the message. */
function nearest(key: string, known: readonly string[]): string {
  const pairs = (text: string) => new Set([...text].slice(1).map((letter, index) => text.charAt(index) + letter));
  const own = pairs(key);
  const shared = (other: string) => [...pairs(other)].filter((pair) => own.has(pair)).length / (other.length + 2);
  return [...known].sort((a, b) => shared(b) - shared(a))[0] ?? '';
}

const example = /^(?<sign>[+-])\s+(?<text>.+?)(?:\s+=>\s+(?<expected>.+))?$/u;
const linked = /<(?<href>https?:\/\/[^>\s]+)>\s*/;
const longestLine = 120;

/** The lines of a file; what is indented by four goes on with the line before, in its alternatives or behind a space. */
function joined(source: string): { line: number; whole: string }[] {
  const lines: { line: number; whole: string }[] = [];
  source
    .normalize('NFC')
    .split(/\r?\n/)
    .forEach((whole, index) => {
      const last = lines.at(-1);
      if (last && /^\s{4}/.test(whole) && whole.trim() !== '')
        last.whole += (/[|([]$/.test(last.whole) ? '' : ' ') + whole.trim();
      else lines.push({ line: index + 1, whole: whole.trimEnd() });
    });
  return lines;
}

/** The same template in another script. */
function respelled(template: Template, spell: (text: string) => string): Template {
  return template.map((node) => {
    if (node.kind === 'text') return { ...node, text: spell(node.text) };
    return 'of' in node ? { ...node, of: node.of.map((each) => respelled(each, spell)) } : node;
  });
}

/** Letter by letter, the longer pairs first: `lj=љ l=л`. */
function spellerOf(pairs: string): ((text: string) => string) | null {
  const table = new Map(
    pairs.split(/\s+/).flatMap((pair): [string, string][] => {
      const [from, to, more] = pair.split('=');
      return from && to && more === undefined ? [[from, to]] : [];
    }),
  );
  if (table.size !== pairs.split(/\s+/).length) return null;
  const longestFirst = [...table.keys()].sort((a, b) => b.length - a.length);
  const letter = new RegExp(
    longestFirst.map((each) => each.replace(/[.*+?^$|()[\]{}\\]/g, String.raw`\$&`)).join('|'),
    'gi',
  );
  return (text) => text.replace(letter, (from) => table.get(from) ?? table.get(from.toLowerCase()) ?? from);
}

/** Reads a language file. All faults are told at once. */
export function readLanguage(source: string): { file: LanguageFile; faults: Fault[] } {
  const faults: Fault[] = [];
  const lists = new Map<string, Entry[]>();
  const examples: Example[] = [];
  const sets = new Map<string, Template[]>();
  const used = new Set<string>();
  const seen = new Map<string, number>();
  let [language, common, pairs, exactMarks] = ['', '', '', false];
  let key = '';
  let add: (text: string, line: number) => void = () => undefined;

  const template = (text: string, line: number): Template | null => {
    try {
      for (const [, name = ''] of text.matchAll(/\{(\w[\w ]*)\}/g)) used.add(name);
      return readTemplate(text, sets satisfies Sets);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      faults.push({ line, message: `"${text}": ${error.message}` });
      return null;
    }
  };
  const templatesOf = (text: string, line: number): Omit<Entry, 'order'>[] =>
    splitOutside(text, '|').flatMap((part) => {
      const said = part.trim();
      if (said === '') {
        faults.push({ line, message: 'nothing stands between two bars: take one away' });
        return [];
      }
      const read = template(said, line);
      return read ? [{ written: said, template: read, line }] : [];
    });

  function open(name: string, line: number): void {
    if (name === 'language')
      add = (text) => {
        language = text;
      };
    else if (name === 'common')
      add = (text) => {
        common = `${common} ${text}`.trim();
      };
    else if (name === 'marks')
      add = (text) => {
        exactMarks = text === 'exact';
      };
    else if (name === 'also')
      add = (text, at) => {
        pairs = `${pairs} ${text}`.trim();
        if (!spellerOf(pairs)) faults.push({ line: at, message: 'write pairs of letters: "also: lj=љ l=л"' });
      };
    else if (name.startsWith('set ')) {
      const set = name.slice(4).trim();
      if (sets.has(set)) faults.push({ line, message: `the set ${set} stands above already: add to it there` });
      const templates: Template[] = [];
      sets.set(set, templates);
      add = (text, at) => {
        templates.push(...templatesOf(text, at).map((each) => each.template));
      };
    } else if (groups[name]) {
      key = name;
      add = (text, at) => addSmall(name, text, at);
    } else {
      const id = keyNamed(name);
      if (!known.includes(id)) {
        const like = written(nearest(id, known));
        faults.push({ line, message: `no key is named "${name}": did you mean "${like}"?` });
      }
      if (lists.has(id)) faults.push({ line, message: `"${name}" stands above already: add to it there` });
      key = id;
      add = adding(id);
    }
  }

  /** Adds the templates of a line to a list. */
  function adding(id: string): (text: string, line: number) => void {
    const entries = lists.get(id) ?? [];
    lists.set(id, entries);
    return (text, line) => {
      for (const entry of templatesOf(text, line)) {
        const said = `${id}: ${entry.written.toLowerCase()}`;
        const before = seen.get(said);
        if (before !== undefined) faults.push({ line, message: `"${entry.written}" stands in line ${before} already` });
        seen.set(said, line);
        if (
          shapeOf(id) === 'part' &&
          (['name', 'number', 'gap', 'start', 'end'] as const).some((kind) => has(entry.template, kind))
        )
          faults.push({ line, message: `"${entry.written}": a little word is of letters, (a|b), [a] and * alone` });
        entries.push({ ...entry, order: entries.length });
      }
    };
  }

  /** Adds a line of small lists: `hour = stunde[n]; day = tag[e|en]`. */
  function addSmall(group: string, text: string, line: number): void {
    const { members = [], keyOf = keyNamed } = groups[group] ?? {};
    for (const part of text.split(';').filter((each) => each.trim())) {
      const [name = '', said] = part.split(' = ').map((each) => each.trim());
      if (said === undefined || !members.includes(name))
        faults.push({
          line,
          message: `write "${group}: ${members[0]} = …; ${members[1]} = …" of ${members.join(', ')}`,
        });
      else adding(keyOf(name))(said, line);
    }
  }

  source.split(/\r?\n/).forEach((each, index) => {
    if ([...each].length > longestLine && !each.startsWith('#'))
      faults.push({ line: index + 1, message: `longer than ${longestLine} characters: go on in a new line` });
  });
  for (const { line, whole } of joined(source)) {
    const text = whole.trim();
    if (text === '' || text.startsWith('#')) continue;
    const found = example.exec(text)?.groups;
    if (found && /^\s/.test(whole)) {
      const said = found.text ?? '';
      if ((found.sign === '+') !== (found.expected !== undefined))
        faults.push({ line, message: 'write "+ sentence => what it says", or "- sentence that says nothing"' });
      examples.push({
        key,
        line,
        text: said.replace(linked, '').trim(),
        href: linked.exec(said)?.groups?.href ?? null,
        expected: found.expected ?? null,
      });
      continue;
    }
    if (/^\s/.test(whole)) {
      add(text, line);
      continue;
    }
    const parts = /^(?<name>[a-z][a-z -]*):(?:\s+(?<rest>.*))?$/.exec(text)?.groups;
    if (!parts) {
      faults.push({ line, message: 'begin the line with a key and a colon, or indent it to go on with the key above' });
      continue;
    }
    open(parts.name ?? '', line);
    if (parts.rest) add(parts.rest, line);
  }

  if (!language) faults.push({ line: 1, message: 'write "language: " and its BCP 47 tag' });
  for (const name of sets.keys())
    if (!used.has(name) && name !== 'text') faults.push({ line: 1, message: `no template uses the set ${name}` });
  // What stands once in one script stands in the other too.
  const alike = pairs ? spellerOf(pairs) : null;
  if (alike) {
    common = `${common} ${alike(common)}`;
    for (const entries of lists.values())
      entries.push(
        ...entries.flatMap((entry) => {
          const other = respelled(entry.template, alike);
          return JSON.stringify(other) === JSON.stringify(entry.template)
            ? []
            : [{ ...entry, written: alike(entry.written), template: other }];
        }),
      );
  }
  const inScripts = [...sets.values()].flatMap((set) =>
    alike ? [set, set.map((each) => respelled(each, alike))] : [set],
  );
  return {
    file: {
      language,
      common: common.split(/\s+/).filter(Boolean),
      exactMarks,
      sets: inScripts,
      respell: alike,
      lists,
      examples,
    },
    faults,
  };
}
