/**
 * Lines as services show them: whose they say a text is, and the words by which they are compared. Right or wrong: what
 * changes here was meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparable } from '../../../lib/coverage/comparable';
import { agencyOf } from '../../../lib/coverage/credit';
import { grown, linesOf, shrunk, turns } from '../../turns';

const outlet = { name: 'Dale Tribune', domain: 'daletribune.example', organization: null };
const further = 'The crews stay ashore until the weekend, and nobody knows why the talks failed.';

function credited(title: string, excerpt: string | null, language: string): string {
  const agency = agencyOf({ title, excerpt, language, outlet });
  return agency ? `${agency.how} ${agency.organization ?? agency.name}` : '';
}
const written = (all: string, name: string) =>
  expect(all).toMatchFileSnapshot(join(import.meta.dirname, 'lines', `${name}.txt`));

test('alone, before and behind a sentence, and as a headline', async () => {
  const told = linesOf('lines', 'lines.txt').map((row) => {
    const [language, line] = [row.slice(0, 2), row.slice(5)];
    const { title, lead } = comparable({
      title: line,
      lead: `${line} ${further}`,
      outlet: outlet.name,
      published: null,
    });
    const whose = [
      credited('…', line, language),
      credited('…', `${line} ${further}`, language),
      credited('…', `${further} ${line}`, language),
      credited('…', `${further} ${line} ${further}`, language),
      credited(line, null, language),
      credited(`${further} ${line}`, further, language),
    ];
    return `${line}\n    ${whose.join(' | ')}\n    ${title.join(' ')} | ${lead.slice(0, -14).join(' ')}\n`;
  });
  await written(told.join(''), 'lines');
});

test('that grow', async () => {
  const told = linesOf('grown', 'lines.txt').map((row) => {
    const [language = '', , ...rest] = row.split(' | ');
    const line = rest.join(' | ');
    const tell = (size: number) =>
      shrunk(
        [`${grown(line, size)} ${further}`, `${further} ${grown(line, size)}`]
          .map((text) => credited('…', text, language))
          .join(' | '),
      );
    return `${line}\n${turns(line.includes('^') ? 20 : 120, 10, tell)}`;
  });
  await written(told.join(''), 'grown');
});
