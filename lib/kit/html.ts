/**
 * The kit as HTML: a fragment to paste into an editing system. No sanitizer is at work here and none is needed: the
 * tree knows no scripts, no styles and no attributes but links, and every word and address is escaped, also for what
 * fills in templates (Liquid, Vue, JSX).
 */
import type { Cell, Part } from '../page/part';
import type { Run } from '../page/run';
import { withoutTemplates } from '../text/html';
import { groups } from './run';
import type { Sheet } from './sheet';

/** `<name key="value">inside</name>`; attributes that are null are left out. */
function element(name: string, inside: string, attributes: Readonly<Record<string, string | null>> = {}): string {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${withoutTemplates(value)}"`,
  );
  return `<${name}${said.join('')}>${inside}</${name}>`;
}

/** `<link rel="canonical">`: where the text is at home. `end`: as its tag is closed. */
export const canonicalLink = (url: string, end = '>'): string =>
  `<link rel="canonical" href="${withoutTemplates(url)}"${end}`;

const tags = ['href', 'strong', 'emphasis', 'code'] as const;
const names = { href: 'a', strong: 'strong', emphasis: 'em', code: 'code' } as const;

/** Runs with their tags, the outermost first. */
function line(runs: readonly Run[], [tag, ...inner]: readonly (typeof tags)[number][] = tags): string {
  if (!tag) return runs.map(({ text }) => withoutTemplates(text).replaceAll('\n', '<br>\n')).join('');
  return groups(runs, tag)
    .map(({ shared, runs: inside }) => {
      const said = line(inside, inner);
      return shared ? element(names[tag], said, typeof shared === 'string' ? { href: shared } : {}) : said;
    })
    .join('');
}

const all = (parts: readonly Part[]): string => parts.map(write).join('\n');

/** What an item holds; a line alone, or above lists, needs no paragraph. */
function item(parts: readonly Part[]): string {
  const [first, ...rest] = parts;
  if (first?.kind !== 'paragraph' || rest.some(({ kind }) => kind !== 'list')) return `\n${all(parts)}\n`;
  return rest.length > 0 ? `${line(first.inside)}\n${all(rest)}\n` : line(first.inside);
}

const row = (cells: readonly Cell[]): string =>
  element('tr', cells.map(({ header, inside }) => element(header ? 'th' : 'td', line(inside))).join(''));

function write(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return element('p', line(part.inside));
    case 'heading':
      return element(`h${part.level}`, line(part.inside));
    case 'list': {
      const items = part.items.map((parts) => element('li', item(parts))).join('\n');
      const start = part.start === 1 ? null : `${part.start}`;
      return part.ordered ? element('ol', `\n${items}\n`, { start }) : element('ul', `\n${items}\n`);
    }
    case 'quote':
      return element('blockquote', `\n${all(part.inside)}\n`);
    case 'preformatted':
      // A line's end after the tag is the tag's.
      return element('pre', `\n${withoutTemplates(part.text)}`);
    case 'table':
      return element('table', `\n${part.rows.map(row).join('\n')}\n`);
    case 'rule':
      return '<hr>';
  }
}

/** The publisher's counter. It counts by the address of the page it stands on, so that has to be told. */
const counterPicture = (src: string): string =>
  `<img src="${withoutTemplates(src)}" alt="" width="1" height="1" referrerpolicy="no-referrer-when-downgrade">`;

/** A sheet as an HTML fragment. */
export function writeHtml({ language, direction, canonical, title, byline, parts, credit, counter }: Sheet): string {
  const paragraph = (runs: readonly Run[]): Part[] => (runs.length > 0 ? [{ kind: 'paragraph', inside: runs }] : []);
  const inside = [
    ...(title ? [element('h1', withoutTemplates(title))] : []),
    ...[...paragraph(byline), ...parts, ...paragraph(credit)].map(write),
    ...(counter ? [counterPicture(counter)] : []),
  ].join('\n');
  const article = element('article', `\n${inside}\n`, { lang: language, dir: direction });
  return `${canonical ? `${canonicalLink(canonical)}\n` : ''}${article}\n`;
}
