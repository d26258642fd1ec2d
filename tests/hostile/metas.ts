/** What a head says, too often or at too great a length; microdata and its kin. */
import { any, type Family, read, repeat, withHead, withTail } from './page';

export const metas: Family = {
  name: 'metas',
  pages: [
    ...read({
      '5,000 authors': (n) => withHead(repeat(n(5_000), (i) => `<meta name="author" content="Nora Field ${i}">`)),
      '5,000 canonical addresses': (n) =>
        withHead(repeat(n(5_000), (i) => `<link rel="canonical" href="https://flour.example/${i}">`)),
      'names of nobody': () =>
        withHead(
          '<meta name="__proto__" content="x"><meta property="constructor" content="y"><meta itemprop="toString" content="z">',
        ),
      'many bases': (n) => withHead(repeat(n(2_000), (i) => `<base href="https://b${i}.example/">`)),
      'a refresh in a year': () => withHead('<meta http-equiv="refresh" content="31536000">'),
      'three charsets': () =>
        withHead('<meta charset="utf-16"><meta http-equiv="content-type" content="text/html; charset=shift_jis">'),
    }),
    ...any({
      '50,000 of them': (n) => withHead(repeat(n(50_000), (i) => `<meta name="m${i}" content="${i}">`)),
      'an author of 1 MB': (n) => withHead(`<meta name="author" content="${'Nora Field and '.repeat(n(70_000))}">`),
      'a source of 1 MB': (n) =>
        withHead(`<meta name="syndication-source" content="https://${'flour.'.repeat(n(170_000))}example/">`),
      'a canonical address of 3 MB': (n) =>
        withHead(`<link rel="canonical" href="https://flour.example/?${'a=%20&'.repeat(n(500_000))}">`),
      'a day of 1 MB': (n) =>
        withHead(`<meta property="article:published_time" content="${'2024-05-03 '.repeat(n(90_000))}">`),
      'a language of 1 MB': (n) => withHead(`<meta name="language" content="${'en-'.repeat(n(300_000))}">`),
    }),
  ],
};

export const microdata: Family = {
  name: 'microdata',
  pages: [
    ...read({
      '3,000 authors': (n) =>
        withTail('<span itemprop="author" itemscope><b itemprop="name">Nora Field</b></span>'.repeat(n(3_000))),
      '3,000 days': (n) =>
        withTail('<time datetime="2024-05-03T10:00" itemprop="datePublished">3 May</time>'.repeat(n(3_000))),
      'references in a circle': () =>
        withTail('<div itemscope id="a" itemref="b"><div itemscope id="b" itemref="a"></div></div>'),
    }),
    ...any({
      '2,000 items deep': (n) =>
        withTail('<div itemscope itemtype="https://schema.org/Article" itemprop="isPartOf">'.repeat(n(2_000))),
      '10,000 bylines': (n) =>
        withTail('<p class="byline">By <a rel="author" href="/nora">Nora Field</a></p>'.repeat(n(10_000))),
      'a byline of 1 MB': (n) => withTail(`<p class="byline">${'By Nora Field, '.repeat(n(70_000))}</p>`),
      'a byline of 20,000 links': (n) =>
        withTail(`<p class="byline">${'<a href=/a>Nora Field</a>, '.repeat(n(20_000))}</p>`),
      'entries in entries': (n) =>
        withTail('<div class="h-entry hentry hnews"><i class="p-author h-card">N</i>'.repeat(n(2_000))),
      licenses: (n) =>
        withTail('<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a>'.repeat(n(15_000))),
      'days that are none': (n) =>
        withTail(`<time datetime="${'2024-'.repeat(n(50_000))}">${'1 May '.repeat(n(50_000))}</time>`),
    }),
  ],
};
