/**
 * What is told of a page with one more line, above its text or below it. Right or wrong: what changes here was meant to,
 * or the change did more than it should. `vitest -u` writes it anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useNames } from '../lib/model';
import { toldOf } from './told';
import { type Draft, longProse, pageOf } from './unit/signals/page';

const folder = join(import.meta.dirname, 'lines');
const lines = readFileSync(join(folder, 'lines.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => [line.slice(0, 2), line.slice(5)] as const);

/** In one line: the claim, who wrote, whose people, the terms, the words they were read in, and what was seen. */
function told(draft: Draft): string {
  const { verdict, origin, authors, authorOrganization, terms, clues, mentions, related, seen } = toldOf(
    pageOf({ body: longProse, ...draft }),
  );
  const uses = terms ? useNames.map((use) => terms.uses[use][0]).join('') : '';
  return [
    verdict,
    origin &&
      [origin.name, origin.organization, origin.url, origin.homepage, origin.sister && 'sister']
        .filter(Boolean)
        .join(' '),
    authors.map(({ name, organization, url }) => [name, organization, url].filter(Boolean).join(' ')).join(', '),
    authorOrganization?.name,
    terms &&
      [terms.holder, terms.holderGround, terms.license?.id, uses, terms.conditions.join('+'), terms.contact]
        .filter(Boolean)
        .join(' '),
    terms?.limits.map(({ kind, amount, unit }) => `${kind} ${amount} ${unit}`).join(', '),
    clues.map(({ signal, about, value, where }) => `${signal} ${about} ${value} ${where}`).join(', '),
    mentions.map(({ name, where }) => `${name} ${where}`).join(', '),
    related.byAuthor.map(({ text }) => text).join(', '),
    seen.map(({ name, kind, features }) => `${name} ${kind}: ${features.join('; ')}`).join(' + '),
  ]
    .map((part) => part || '')
    .join(' | ');
}

test.each<[string, (language: string, line: string) => Draft]>([
  ['head', (language, line) => ({ language, head: [line] })],
  ['foot', (language, line) => ({ language, foot: [line] })],
  ['byline', (language, line) => ({ language, head: [{ text: line, names: 'byline' }], bylines: [{ text: line }] })],
])('in the %s', { timeout: 60_000 }, async (place, draftOf) => {
  const all = lines.map(([language, line]) => `${line}\n    ${told(draftOf(language, line))}\n`).join('');
  await expect(all).toMatchFileSnapshot(join(folder, `${place}.txt`));
});
