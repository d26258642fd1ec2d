import { nameOf, type Work } from './work';

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // An escaped brace would still count as one when BibTeX matches braces; these commands do not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeText = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (letter) => commands[letter] ?? `\\${letter}`);

/** An address is printed as it stands, so only what would upset the file itself is encoded. */
const escapeUrl = (url: string): string => url.replace(/[\\{}"\s]/g, encodeURIComponent);

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** A short, lasting number for a text without a Latin letter (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Who, when and the title's first telling word, in ASCII: the same work always gets the same key. */
export function key(work: Work): string {
  const [first] = work.creators;
  const who = first && 'family' in first ? first.family : (first?.literal ?? work.container ?? '');
  const word =
    work.title
      .split(/\s+/)
      .map(ascii)
      .find((letters) => letters.length > 3) ?? '';
  const made = ascii(who).slice(0, 24) + (work.date?.slice(0, 4) ?? '') + word;
  return /[a-z]/.test(made) ? made : `page${made}${fingerprint(`${work.url ?? ''} ${work.title}`)}`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry that classic BibTeX and biblatex both read: @article for news, @misc for the rest. Names that are taken
 * whole, and the title, stand in braces of their own, so that no style parts them or changes their case.
 */
export function bibtex(work: Work): string {
  const [year = '', month = '', day = ''] = work.date?.split('-') ?? [];
  const names = work.creators.map((who) =>
    'literal' in who ? `{${escapeText(nameOf(who))}}` : escapeText(`${who.family}, ${who.given}`),
  );
  const notes = [
    work.type === 'press-release' && 'Press release',
    work.agency && `Agency: ${work.agency}`,
    work.via && `Via ${work.via}`,
  ].filter((note) => typeof note === 'string');
  const fields: [string, string][] = [
    ['author', names.join(' and ')],
    ['title', work.title && `{${escapeText(work.title)}}`],
    [work.type === 'news' ? 'journal' : 'howpublished', escapeText(work.container ?? '')],
    ['year', year],
    ['day', String(Number(day) || '')],
    ['url', escapeUrl(work.url ?? '')],
    ['urldate', (work.url && work.accessed) ?? ''],
    ['language', work.language ?? ''],
    ['note', escapeText(notes.join('. '))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  const named = months[Number(month) - 1];
  if (named) lines.push(`  month = ${named}`);
  return `@${work.type === 'news' ? 'article' : 'misc'}{${key(work)},\n${lines.join(',\n')}\n}\n`;
}
