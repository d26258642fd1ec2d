/** Links and addresses. */
import { credit } from '../e2e/writing';
import { any, type Family, read, repeat, withProgram, withTail } from './page';

export const addresses: Family = {
  name: 'addresses',
  pages: [
    ...read({
      'no web addresses': () =>
        withTail(
          [
            'javascript:alert(1)',
            'data:text/html,x',
            'blob:x',
            'file:///etc',
            'about:blank',
            '//',
            'http://[',
            'http://a:99999/',
            'http://user:pw@flour.example/',
          ]
            .map((url) => credit('Flour Gazette', url))
            .join(''),
        ),
      '5,000 credits': (n) => withTail(repeat(n(5_000), (i) => credit(`Flour Gazette ${i}`, `https://f${i}.example/`))),
      'hosts in other letters': () =>
        withTail(credit('Rеuters', 'https://rеuters.example/') + credit('x', `https://${'a.'.repeat(120)}example/`)),
    }),
    ...any({
      'a credit’s link of 2.6 MB': (n) =>
        withTail(credit('Flour Gazette', `https://flour.example/${'oven/'.repeat(n(520_000))}`)),
      'a credit’s name of 2 MB': (n) => withTail(credit('Flour Gazette '.repeat(n(140_000)), 'https://flour.example/')),
      'a link of 6 MB': (n) => withTail(`<a href="/${'%'.repeat(n(6_000_000))}">word</a>`),
      '58,000 links': (n) => withTail(repeat(n(58_000), (i) => `<a href=/${i}>a</a>`)),
      '70,000 links': (n) => withTail(repeat(n(70_000), (i) => `<a href=/${i}>a</a>`)),
      '5,000 links of 1,000 letters': (n) =>
        withTail(repeat(n(5_000), (i) => `<a href="/${i}?${'q'.repeat(1_000)}">word</a>`)),
      'pictures that count, 10,000': (n) =>
        withTail(repeat(n(10_000), (i) => `<img width=1 height=1 loading=lazy src="/count.gif?${i}">`)),
      'an address of its own of 1 MB': (n) =>
        withProgram(`history.replaceState(null, '', '?' + 'q'.repeat(${n(1_000_000)}))`),
      'a fragment of 1 MB': (n) => withProgram(`history.replaceState(null, '', '#' + 'q'.repeat(${n(1_000_000)}))`),
    }),
  ],
};
