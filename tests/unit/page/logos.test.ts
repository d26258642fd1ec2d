// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { walk } from '../../../lib/page/blocks';

const walked = (body: string) => walk(new DOMParser().parseFromString(body, 'text/html'), (href) => href ?? '');
const names = (body: string) => walked(body).logos.map(({ text }) => text);

test.each([
  ['a small picture', '<img src="/a.png" width="90" alt="Kestrel News">', ['Kestrel News']],
  ['a file called a logo', '<img src="/kestrel-logo.png" alt="Kestrel News">', ['Kestrel News']],
  ['a class for providers', '<img class="provider" src="/a.png" alt="Kestrel News">', ['Kestrel News']],
  ['an element for the source', '<p class="source"><img src="/a.png" alt="Kestrel News"></p>', ['Kestrel News']],
  ['an element far outside for it', '<div class="source"><p class="x"><img src="/a.png" alt="Kestrel"></p></div>', []],
  ['words that say so', '<img src="/a.png" alt="Kestrel News logo">', ['Kestrel News']],
  ['the word before the name', '<img src="/a.png" alt="Logo: Kestrel News">', ['Kestrel News']],
  ['a large picture', '<img src="/a.png" width="640" alt="Kestrel News">', []],
  ['a picture of no size', '<img src="/a.jpg" alt="Kestrel News">', []],
  ['words that describe', `<img width="90" src="/a.png" alt="${'Two men and a boat '.repeat(4)}">`, []],
  ['no words', '<img width="90" src="/a.png" alt="">', []],
  ['a sign that is no word', '<img width="90" src="/a.png" alt="*">', []],
  ['a hidden one', '<div hidden><img width="90" src="/a.png" alt="Kestrel News"></div>', []],
])('%s', (_, html, found) => expect(names(html)).toEqual(found));

test('with its link, its place and what stands around it', () =>
  expect(
    walked('<p>One</p><div class="meta"><a href="https://kestrel.example/"><img width="9" alt="Kestrel"></a></div>')
      .logos,
  ).toMatchObject([
    { at: 1, names: expect.stringContaining('meta'), links: [{ text: 'Kestrel', href: 'https://kestrel.example/' }] },
  ]));

test('a label whose value brings the colon', () => {
  const texts = (html: string) => walked(`<table><tr>${html}</tr></table>`).blocks.map(({ text }) => text);
  expect(texts('<td>Source</td><td>: Kestrel</td>')).toEqual(['Source : Kestrel']);
  expect(texts('<td>Source.</td><td>: Kestrel</td>')).toEqual(['Source.', ': Kestrel']);
  expect(texts('<td>Source</td><td>Kestrel</td>')).toEqual(['Source', 'Kestrel']);
});
