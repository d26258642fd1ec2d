/** Markup of other languages: drawings and formulas, with HTML inside. */
import { any, type Family, read, repeat, withTail } from './page';

export const foreign: Family = {
  name: 'foreign content',
  pages: [
    ...any({
      'groups 20,000 deep': (n) => withTail(`<svg>${'<g>'.repeat(n(20_000))}`),
      'formulas 20,000 deep': (n) => withTail(`<math>${'<mrow>'.repeat(n(20_000))}`),
      'drawing in HTML in drawing, 2,000 deep': (n) => withTail('<svg><foreignObject><div>'.repeat(n(2_000))),
      'formula in HTML in formula, 2,000 deep': (n) =>
        withTail('<math><annotation-xml encoding="text/html"><p>'.repeat(n(2_000))),
      'titles in titles': (n) => withTail('<svg><title><svg><desc>'.repeat(n(5_000))),
      '50,000 paths': (n) => withTail(`<svg>${'<path d="M0 0h1v1z"/>'.repeat(n(50_000))}</svg>`),
      'one path of 4 MB': (n) => withTail(`<svg><path d="${'M0 0h1v1z'.repeat(n(450_000))}"/></svg>`),
      'mtext that breaks out': (n) => withTail('<math><mtext><table><mglyph><style><!--</style>'.repeat(n(3_000))),
    }),
    ...read({
      'data in a drawing’s program': () =>
        withTail('<svg><script type="application/ld+json">{"@type":"NewsArticle","author":{}}</script></svg>'),
      'CDATA in a drawing': (n) => withTail(`<svg><text><![CDATA[${'<b>'.repeat(n(30_000))}]]></text></svg>`),
      '3,000 small icons': (n) => withTail(repeat(n(3_000), (i) => `<svg id="i${i}"><use href="#i0"/></svg>`)),
    }),
  ],
};
