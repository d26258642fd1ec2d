/** The memory's texts as a table for spreadsheets (CSV, RFC 4180), and back: records without fingerprints. */
import { hostOf, webAddress } from '../text/address';
import { type Listed, Remembered } from './model';

/** Column by column, in their order: its name in the first line, and what stands in it. */
const columns: readonly (readonly [name: string, cell: (text: Listed) => string | null])[] = [
  ['address', ({ address }) => address],
  ['title', ({ title }) => title],
  ['site', ({ site }) => site],
  ['day', ({ day }) => day],
  ['published', ({ published }) => published],
  ['language', ({ language }) => language],
  ['lead', ({ lead }) => lead],
  ['origin_kind', ({ origin }) => origin?.kind ?? null],
  ['origin_name', ({ origin }) => origin?.name ?? null],
  ['origin_organization', ({ origin }) => origin?.organization ?? null],
  ['origin_url', ({ origin }) => origin?.url ?? null],
];

/** A spreadsheet takes what begins so for a formula, whoever wrote it (OWASP, "CSV Injection"). */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function written(text: string): string {
  const cell = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const read = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const lineOf = (cells: readonly string[]): string => `${cells.map(written).join(',')}\r\n`;

/** The first line of such a table. */
export const csvHead = lineOf(columns.map(([name]) => name));

/** Texts as lines of the table; without its first one, so that it may be written in parts. */
export const csvLines = (texts: readonly Listed[]): string =>
  texts.map((text) => lineOf(columns.map(([, cell]) => cell(text) ?? ''))).join('');

/** A whole table. */
export const csvOf = (texts: readonly Listed[]): string => csvHead + csvLines(texts);

/** What parts the cells of a table: in some countries spreadsheets write a semicolon, and copied cells have tabs. */
const separatorOf = (csv: string): string => /[,;\t]/.exec(csv.split(/[\r\n]/, 1)[0] ?? '')?.[0] ?? ',';

/** Where quotation marks close; at the end of all where they do not. */
function endOfQuotes(csv: string, from: number): number {
  let end = csv.indexOf('"', from);
  while (end >= 0 && csv[end + 1] === '"') end = csv.indexOf('"', end + 2);
  return end < 0 ? csv.length : end;
}

/** The cells of a table, line by line. */
function* linesIn(csv: string): Generator<string[]> {
  const separator = separatorOf(csv);
  const plain = separator === '\t' ? /[^\t\r\n]*/y : separator === ';' ? /[^;\r\n]*/y : /[^,\r\n]*/y;
  let cells: string[] = [];
  for (let at = csv.startsWith('\ufeff') ? 1 : 0; at < csv.length; ) {
    let inQuotes = '';
    if (csv[at] === '"') {
      const end = endOfQuotes(csv, at + 1);
      inQuotes = csv.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    plain.lastIndex = at;
    // What a careless writer put behind the closing quote belongs to the cell.
    const rest = plain.exec(csv)?.[0] ?? '';
    at += rest.length;
    cells.push(inQuotes + rest);
    if (csv[at] === separator) {
      at++;
      // The last cell of all may be empty.
      if (at < csv.length) continue;
      cells.push('');
    }
    if (csv[at] === '\r') at++;
    if (csv[at] === '\n') at++;
    yield cells;
    cells = [];
  }
}

/**
 * The texts of such a table, or of another with columns of these names in whatever order. Only `address` must be there:
 * a text without a title has its address, one without a day `today`. `unread`: lines that tell of no text.
 */
export function textsInCsv(csv: string, today: string): { texts: Remembered[]; unread: number } {
  const lines = linesIn(csv);
  const first: string[] = lines.next().value ?? [];
  const names = first.map((name) => read(name).trim().toLowerCase());
  const texts: Remembered[] = [];
  let unread = 0;
  for (const cells of lines) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (name: string): string | null => read(cells[names.indexOf(name)] ?? '') || null;
    const address = webAddress(cell('address'));
    const kind = cell('origin_kind');
    const text = Remembered.safeParse({
      address,
      site: hostOf(address),
      title: cell('title') ?? address,
      day: cell('day') ?? today,
      published: cell('published'),
      language: cell('language'),
      lead: cell('lead') ?? '',
      origin: kind && {
        kind,
        name: cell('origin_name') ?? '',
        organization: cell('origin_organization'),
        url: cell('origin_url'),
      },
    });
    if (text.success) texts.push(text.data);
    else unread++;
  }
  return { texts, unread };
}

/** A text of a table as a line of the memory's own files (`transfer.ts`). */
export const lineOfText = (text: Remembered): string => JSON.stringify({ text });
