import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../command.ts';
import type { Change, Kind } from './kind.ts';

/** A language's name in English and in itself, as far as CLDR has them. */
function namesOf(tag: string): string {
  const name = (reader: string) => new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(tag) ?? tag;
  return [...new Set([name('en'), name(tag)])].join(' · ');
}

/** The English file with all it says as comments, and below each key the place for the new language's own. */
function skeleton(tag: string): string {
  const [, ...english] = readFileSync(join(root, 'lib/languages/en.txt'), 'utf8').trimEnd().split('\n');
  const lines = english.flatMap((line): string[] => {
    const key = /^(?<key>[a-z][a-z ]*):/.exec(line)?.groups?.key;
    if (key === 'language') return [`language: ${tag}`];
    if (key?.startsWith('set ') && key !== 'set text') return [`# ${line}`];
    if (key) return [`${key}:`, `# ${line}`];
    return [line === '' || line.startsWith('#') ? line : `# ${line}`];
  });
  return [
    `# ${namesOf(tag)}`,
    '# Write behind each key what the English lines below it say, and take those away. Leave out what the language lacks.',
    ...lines,
    '',
  ].join('\n');
}

/** Puts a tag into the list, which is in the order of the alphabet. */
const withTag =
  (tag: string): Change =>
  (text) => {
    const comment = /^#.*\n/.exec(text)?.[0] ?? '';
    const tags = [...text.slice(comment.length).split(/\s+/), tag].filter(Boolean).toSorted();
    return `${comment}${tags.slice(0, 20).join(' ')}\n${tags.slice(20).join(' ')}\n`;
  };

/** A language: one file of words and sentences, each with examples beside it. */
export const language: Kind = {
  kind: 'language',
  files: ({ id }) => ({ [`lib/languages/${id}.txt`]: skeleton(id) }),
  changes: ({ id }) => ({
    'lib/languages/list.txt': withTag(id),
  }),
  left: ({ id }) => [
    `lib/languages/${id}.txt: its words and sentences; under each key, lines with + that must be found and lines with - that only look alike`,
    'npm run languages: what is found in no sentence, and what another finds as well',
    'npx vitest run tests/unit/languages: the sentences, line by line',
  ],
};
