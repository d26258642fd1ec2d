/** Very much text in one place. */
import { any, type Family, read, repeat, withTail } from './page';

export const letters: Family = {
  name: 'letters',
  pages: any({
    '5 MB of words': (n) => withTail(`<p>${'Crumbs fell. '.repeat(n(400_000))}</p>`),
    '5 MB without a space': (n) => withTail(`<p>${'crumb'.repeat(n(1_000_000))}</p>`),
    '12 MB of words': (n) => withTail(`<p>${'Crumbs fell. '.repeat(n(950_000))}</p>`),
    'a comment of 5 MB': (n) => withTail(`<!--${'By Nora Field '.repeat(n(350_000))}-->`),
    '100,000 comments': (n) => withTail('<!--x-->'.repeat(n(100_000))),
    '300,000 references': (n) => withTail(`<p>${'&amp;&copy;'.repeat(n(150_000))}</p>`),
    '300,000 references by number': (n) => withTail(`<p>${'&#x62;&#98'.repeat(n(150_000))}</p>`),
    '100,000 unknown references': (n) => withTail(`<p>${'&notAnEntityAtAll'.repeat(n(100_000))}</p>`),
    '50,000 line breaks': (n) => withTail(`<div>${'word<br>'.repeat(n(50_000))}</div>`),
    '3 MB of line feeds': (n) => withTail(`<p>${'\n'.repeat(n(3_000_000))}</p>`),
    '1 MB of no-break spaces': (n) => withTail(`<p>a${'\u00a0'.repeat(n(1_000_000))}b</p>`),
    '1 MB of nothing': (n) => withTail(`<p>a${'\u200b'.repeat(n(1_000_000))}b</p>`),
    '20,000 accents on a letter': (n) => withTail(`<p>a${'\u0301'.repeat(n(20_000))}</p>`),
    '1 MB of ligatures': (n) => withTail(`<p>${'\ufdfa'.repeat(n(300_000))}</p>`),
    '500,000 faces': (n) => withTail(`<p>${'👩‍👩‍👧 '.repeat(n(100_000))}</p>`),
    '2 MB of full stops': (n) => withTail(`<p>${'. '.repeat(n(1_000_000))}</p>`),
  }),
};

export const paragraphs: Family = {
  name: 'paragraphs',
  pages: [
    ...read({
      '2,000 of words': (n) => withTail(repeat(n(2_000), (i) => `<p>Loaf ${i} was cut, and the knife went on.</p>`)),
      '3,000 headings': (n) => withTail(repeat(n(3_000), (i) => `<h2>Loaf ${i}</h2>`)),
    }),
    ...any({
      '10,000 of words': (n) =>
        withTail(
          repeat(n(10_000), (i) => `<p>Loaf ${i} was cut in the street, and the knife went on to the next.</p>`),
        ),
      '59,000 empty ones': (n) => withTail('<p></p>'.repeat(n(59_000))),
      '70,000 of a letter': (n) => withTail('<p>a</p>'.repeat(n(70_000))),
      '10,000 captions': (n) =>
        withTail('<figure><figcaption>Photo: Nora Field/AFP</figcaption></figure>'.repeat(n(10_000))),
      '10,000 rows': (n) => withTail(`<table>${'<tr><td>Flour<td>12'.repeat(n(10_000))}</table>`),
      '500 columns': (n) => withTail(`<table>${`<tr>${'<td>1'.repeat(500)}`.repeat(n(100))}</table>`),
      '10,000 quotations': (n) => withTail('<blockquote>“Bread,” she said.</blockquote>'.repeat(n(10_000))),
      '10,000 footers': (n) =>
        withTail('<footer>© 2024 Flour Gazette. All rights reserved.</footer>'.repeat(n(10_000))),
      '8,000 notices': (n) =>
        withTail('<p>This article was originally published in Flour Gazette on 3 May 2024.</p>'.repeat(n(8_000))),
      '10,000 articles': (n) => withTail('<article><h2>Loaf</h2><p>It was cut.</p></article>'.repeat(n(10_000))),
    }),
  ],
};
