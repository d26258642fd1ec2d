/** Elements within elements. */
import { any, type Family, read, withTail } from './page';

const nest = (open: string, count: number, words = 'word') => withTail(`${open.repeat(count)}${words}`);

export const deep: Family = {
  name: 'deep',
  pages: [
    ...read({ '100 boxes deep': () => nest('<div>', 100) }),
    ...any({
      '520 boxes deep': () => nest('<div>', 520),
      '10,000 boxes deep': (n) => nest('<div>', n(10_000)),
      '59,000 boxes deep': (n) => nest('<div>', n(59_000)),
      '5,000 quotations deep': (n) => nest('<blockquote><p>', n(5_000)),
      '5,000 lists deep': (n) => nest('<ul><li>', n(5_000)),
      '5,000 sections deep, a heading each': (n) => nest('<section><h2>A</h2>', n(5_000)),
      '5,000 spans deep, words each': (n) => nest('<span>word ', n(5_000)),
      '3,000 details deep': (n) => nest('<details open><summary>s</summary>', n(3_000)),
      'paragraphs at every depth': (n) =>
        nest(`<div><p>${'The oven was cold again, and nobody said why. '.repeat(3)}</p>`, n(2_000)),
    }),
  ],
};
