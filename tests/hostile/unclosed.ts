/** Markup whose end is missing or stands elsewhere, which a parser must mend. */
import { any, type Family, withTail } from './page';

export const unclosed: Family = {
  name: 'unclosed',
  pages: any({
    'bold 20,000 times': (n) => withTail('<b>'.repeat(n(20_000))),
    'bold, italic and a link by turns': (n) => withTail('<a href=/><b><i>word</a></b></i>'.repeat(n(6_000))),
    'fonts before paragraphs': (n) => withTail(`${'<font>'.repeat(n(2_000))}${'<p>word'.repeat(n(200))}`),
    'fonts with different sizes': (n) =>
      withTail(Array.from({ length: n(250) }, (_, i) => `<font size=${i}><p>`).join('')),
    'paragraphs that end a bold': (n) => withTail('<p><b>word</p>'.repeat(n(4_000))),
    'bold that ends in a box': (n) => withTail('<b><div>word</b>'.repeat(n(700))),
    'text in a table, outside its cells': (n) => withTail(`<table>${'word<tr>'.repeat(n(15_000))}`),
    'boxes in a table, outside its cells': (n) => withTail(`<table>${'<div>word<tr>'.repeat(n(5_000))}`),
    'tables in tables, 3,000 deep': (n) => withTail('<table><tr><td>'.repeat(n(3_000))),
    'tables beside cells': (n) => withTail('<table><b><tr><i><td></b>'.repeat(n(2_000))),
    'ends without a beginning': (n) => withTail('</p></br></b></div>'.repeat(n(14_000))),
    'list items in each other': (n) => withTail('<li><ul>'.repeat(n(5_000))),
    'terms in each other': (n) => withTail('<dl><dt><dd>'.repeat(n(4_000))),
    'buttons and forms': (n) => withTail('<form><button><label>'.repeat(n(4_000))),
    'no end of a comment': (n) => withTail(`<!-- ${'<p>'.repeat(n(200_000))}`),
    'no end of a quotation mark': (n) => withTail(`<p title="${'<p>'.repeat(n(200_000))}`),
    'only angles': (n) => withTail('<'.repeat(n(1_000_000))),
    'only ends of nothing': (n) => withTail('</'.repeat(n(500_000))),
    'beginnings of comments': (n) => withTail('<!-'.repeat(n(100_000))),
    'a frameset after the text': (n) => withTail('<frameset><frame>'.repeat(n(5_000))),
  }),
};
