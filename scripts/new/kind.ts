/** What a new member of one of our drawers consists of, and the writing of it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A member's name as it is written in the places where it stands. */
export interface Name {
  /** As it was given: `open-library`. */
  id: string;
  /** In code, and as a file: `openLibrary`. */
  code: string;
  /** In the keys of messages: `open_library`. */
  key: string;
  /** For people: `Open Library`. */
  words: string;
}

/** What a change makes of a file's text. */
export type Change = (text: string) => string;

/** A kind of thing that can be added. */
export interface Kind {
  /** As the command line names it: `npm run new <kind> <name>`. */
  kind: string;
  /** The files that are its own, by path. */
  files(name: Name): Record<string, string>;
  /** What it adds to files that are there, by path. `root` is the checkout's. */
  changes(name: Name, root: string): Record<string, Change>;
  /** What is left to a person, a line each. */
  left(name: Name): string[];
}

/** Reads a name: small letters and digits, parts joined by hyphens. Throws a plain sentence where it is another. */
export function nameOf(id: string): Name {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`“${id}” is no name: write it like open-library.`);
  return {
    id,
    code: id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    key: id.replaceAll('-', '_'),
    words: id.replace(/(?:^|-)./g, (start) => start.replace('-', ' ').toUpperCase()),
  };
}

/** Adds a line behind the imports; the formatter puts it in its place among them. */
export const withImport =
  (line: string): Change =>
  (text) => {
    const last = [...text.matchAll(/^(?:import .*|\} )from '.*';$/gm)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
  };

/** Adds an entry at the end of a list or record; `opening` is how that begins, up to its bracket. */
export const withEntry =
  (opening: string, entry: string): Change =>
  (text) => {
    const start = text.indexOf(opening);
    if (start < 0) throw new Error(`No list begins with “${opening}”.`);
    const [before, inside] = [text.slice(0, start + opening.length), text.slice(start + opening.length)];
    const end = inside.search(/,?\s*[\]}]/);
    return `${before}${inside.slice(0, end)}${end > 0 ? ', ' : ''}${entry}${inside.slice(end)}`;
  };

/** Adds a message to every language of ours, behind the others of its family (`signal_…`). */
export function messageChanges(root: string, family: string, key: string, words: string): Record<string, Change> {
  const add: Change = (text) => {
    const messages: Record<string, unknown> = JSON.parse(text);
    const entries = Object.entries(messages);
    const last = entries.findLastIndex(([known]) => known.startsWith(`${family}_`));
    entries.splice(last + 1, 0, [`${family}_${key}`, { message: words }]);
    return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  };
  const locales = readdirSync(join(root, 'public/_locales'));
  return Object.fromEntries(locales.map((tag) => [`public/_locales/${tag}/messages.json`, add]));
}

/**
 * Writes a new member into a checkout, and gives the paths that it touched. Where one of its files is there already, or
 * a list is not where it should be, it throws a plain sentence and writes nothing.
 */
export function writeNew(kind: Kind, name: Name, root: string): string[] {
  const files = Object.entries(kind.files(name));
  const there = files.find(([path]) => existsSync(join(root, path)));
  if (there) throw new Error(`${there[0]} is there already.`);
  const changes = Object.entries(kind.changes(name, root)).map(([path, change]): [string, string] => [
    path,
    change(readFileSync(join(root, path), 'utf8')),
  ]);
  const texts = [...files, ...changes];
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return texts.map(([path]) => path);
}
