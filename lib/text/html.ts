const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, between tags and between quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

/** The same, with nothing left that a site generator would fill in or run: `{{ page }}`, `{% include %}`, `{value}`. */
export const withoutTemplates = (text: string): string =>
  escaped(text).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

/** The named entities that feeds write beside those of XML (HTML, "Named character references"). */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

const letter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Entities as the characters they stand for, once; an unknown one stays as it is. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return letter(Number.parseInt(hex, 16));
    if (decimal !== undefined) return letter(Number(decimal));
    return named[String(name).toLowerCase()] ?? whole;
  });
