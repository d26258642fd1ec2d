/** Elements whose content is text in the living page and may become elements where it is parsed again. */
import { any, type Family, repeat, withHead, withTail } from './page';

const stuffed = (name: string, count: number, tag = 'b') => `<${name}>${`<${tag}>`.repeat(count)}</${name}>`;

export const rawText: Family = {
  name: 'raw text',
  pages: any({
    'noscript of bold': (n) => withTail(stuffed('noscript', n(100_000))),
    'noscript of boxes': (n) => withTail(stuffed('noscript', n(100_000), 'div')),
    'noscript in the head': (n) => withHead(stuffed('noscript', n(100_000), 'meta name="author"')),
    '2,000 small noscripts': (n) => withTail(repeat(n(2_000), () => stuffed('noscript', 40, 'i'))),
    'noscript of tables': (n) => withTail(stuffed('noscript', n(30_000), 'table')),
    textarea: (n) => withTail(stuffed('textarea', n(200_000))),
    xmp: (n) => withTail(stuffed('xmp', n(200_000))),
    noframes: (n) => withTail(stuffed('noframes', n(200_000))),
    noembed: (n) => withTail(stuffed('noembed', n(200_000))),
    plaintext: (n) => withTail(`<plaintext>${'<b>'.repeat(n(200_000))}`),
    template: (n) => withTail(stuffed('template', n(50_000))),
    'templates within templates': (n) => withTail('<template>'.repeat(n(3_000))),
    'a frame’s fallback': (n) => withTail(stuffed('iframe', n(200_000))),
    title: (n) => withHead(stuffed('title', n(200_000))),
    'a style that ends early': (n) => withTail(`<style>/* </style>${'<u>'.repeat(n(20_000))} */`),
    'a program that holds markup': (n) =>
      withTail(stuffed('script type="text/html"', n(200_000)).replace(/<\/script.*$/, '</script>')),
    listing: (n) => withTail(stuffed('listing', n(20_000), 'i')),
    'options of a menu': (n) => withTail(stuffed('select', n(50_000), 'option')),
  }),
};
