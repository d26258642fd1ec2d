/** Attributes: long, many, odd. */
import { any, type Family, read, repeat, withTail } from './page';

export const attributes: Family = {
  name: 'attributes',
  pages: [
    ...any({
      'one of 6 MB': (n) => withTail(`<p data-x="${'x'.repeat(n(6_000_000))}">word</p>`),
      'a class of 2 MB': (n) => withTail(`<p class="${'ab '.repeat(n(700_000))}">word</p>`),
      'a style of 2 MB': (n) => withTail(`<p style="${'color:red;'.repeat(n(200_000))}">word</p>`),
      'a picture of 4 MB': (n) => withTail(`<img src="data:image/png;base64,${'A'.repeat(n(4_000_000))}">`),
      'a set of 50,000 pictures': (n) => withTail(`<img srcset="${repeat(n(50_000), (i) => `/a.png ${i + 1}w,`)}">`),
      '20,000 of one element': (n) => withTail(`<p ${repeat(n(20_000), (i) => `a${i}=1 `)}>word</p>`),
      '10 of each of 20,000 elements': (n) =>
        withTail(repeat(n(20_000), (i) => `<i a=${i} b=${i} c d e f g h class=x id=y></i>`)),
      'a property’s name of 1 MB': (n) => withTail(`<p itemprop="${'author '.repeat(n(150_000))}">Nora Field</p>`),
      'a type of 1 MB': (n) => withTail(`<p itemtype="${'http://schema.org/'.repeat(n(60_000))}Article">word</p>`),
      'a class of bylines': (n) => withTail(`<p class="${'byline author '.repeat(n(70_000))}">Nora Field</p>`),
      'a description of 2 MB': (n) => withTail(`<img alt="${'By Nora Field '.repeat(n(140_000))}" src="/x.png">`),
      'a label of 2 MB': (n) => withTail(`<p aria-label="${'«By '.repeat(n(500_000))}">word</p>`),
    }),
    ...read({
      'one id 20,000 times': (n) => withTail('<i id="body"></i>'.repeat(n(20_000))),
      'odd names': () => withTail('<p __proto__=1 constructor=2 "=3 <=4 é=5 on=6 xml:lang=xx lang>word</p>'),
    }),
  ],
};
