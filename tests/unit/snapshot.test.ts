// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { thin } from '../../entrypoints/gate/snapshot';

const filler = (mark: string) => `${mark} `.repeat(400);
const page = (head: string, body: string) => {
  const { documentElement } = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return thin(documentElement.outerHTML, documentElement);
};

test('styles, programs and pictures written into the page are left out; their elements stay', () => {
  const html = page(
    `<style>.a{color:red}${filler('dropped')}</style><script async>run(${filler('dropped')})</script>`,
    `<p>First.</p><img alt="seen" src="data:image/png;base64,${'dropped'.repeat(200)}"><p>Last.</p>`,
  );
  expect(html).not.toContain('dropped');
  expect(html).toBe(
    '<html><head><style></style><script async=""></script></head><body><p>First.</p><img alt="seen" src=""><p>Last.</p></body></html>',
  );
});

test.each([
  ['JSON-LD', `<script type="application/ld+json">{"name":"${filler('kept')}"}</script>`],
  ['page state', `<script type="application/json">{"any":"${filler('kept')}"}</script>`],
  ['page state in a program', `<script>x=1;Fusion.globalContent={"a":"${filler('kept')}","distributor":{}}</script>`],
  ['page state quoted once more', `<script>push("${filler('kept')}{\\"copyrightLine\\": \\"x\\"}")</script>`],
  ['a short program', '<script>dataLayer=[{author:1}]</script>'],
  ['the address of a script', '<script src="https://example.org/count.js"></script>'],
  ['words without script', `<noscript><p>${filler('kept')}</p></noscript>`],
])('%s is kept', (_, markup) => {
  expect(page('', markup)).toContain(markup);
});

test('a program that writes of styles, and one style twice, cost no words', () => {
  const style = `<style>${filler('dropped')}</style>`;
  const html = page('<script>s="<style>"</script>', `<p>One.</p>${style}<p>Two.</p>${style}<p>Three.</p>`);
  expect(html).toContain('<script>s="<style>"</script>');
  expect(html).toContain('<p>One.</p><style></style><p>Two.</p><style></style><p>Three.</p>');
});
