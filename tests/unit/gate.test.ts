// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { mayBeArticle, whyNoDocument } from '../../lib/gate';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const paragraph = `<p>${'The harbor was quiet that morning and the boats lay still. '.repeat(3)}</p>`;

test.each([
  ['says so in its head', '<meta property="og:type" content="article">', true],
  ['says so in JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', true],
  ['has running text', paragraph.repeat(4), true],
  [
    'sets its text in cells',
    `<table><tr><td>${'The harbor was quiet that morning.<br>'.repeat(20)}</td></tr></table>`,
    true,
  ],
  ['is a shop', '<script type="application/ld+json">{"@type":"Product"}</script><p>Rope, 12 mm</p>', false],
  ['is empty', '', false],
])('a page that %s', (_, html, may) => expect(mayBeArticle(parse(html))).toBe(may));

test('a page cannot hide behind a name that shadows the document', () => {
  expect(mayBeArticle(parse(`<img name="querySelectorAll"><form name="body"></form>${paragraph.repeat(4)}`))).toBe(
    true,
  );
});

describe('a file that is no document', () => {
  test.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['application/xml', null],
    ['application/pdf', 'pdf'],
    ['image/png', 'picture'],
    ['image/svg+xml', 'picture'],
    ['video/mp4', 'picture'],
    ['audio/ogg', 'picture'],
    ['application/json', 'data'],
    ['text/plain', 'data'],
  ])('%s: %s', (type, why) => expect(whyNoDocument(type)).toBe(why));
});
