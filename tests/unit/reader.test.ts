// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { lookUpIn, read, readSnapshot, textIn } from '../../lib/reader';
import { longProse, prose } from './signals/page';

const page = (body: string, head = '<meta property="og:site_name" content="Millgate Courier">') => ({
  url: 'https://millgate.example/town/depot',
  html: `<html lang="en"><head><title>Depot to stay</title>${head}</head><body>${body}</body></html>`,
  contentType: 'text/html',
});
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const article = page(
  `<article><h1>Depot to stay</h1><time datetime="2024-05-03">3 May 2024</time>${paragraphs(longProse)}<h2>What comes next in the town</h2>${paragraphs(prose)}</article>`,
);
const none = page(`<article>${'<p></p>'.repeat(60_001)}</article>`);

describe('reading a snapshot', () => {
  test('gives the report', () => {
    expect(read(article, false)).toMatchObject({ answer: { page: { title: 'Depot to stay' } }, print: null });
    expect(readSnapshot(article)).toMatchObject({ page: { title: 'Depot to stay' } });
  });
  test('gives the text’s fingerprint where it is wanted', () => {
    const { print } = read(article, true);
    expect(print).toMatch(/\S{20}/);
    expect(read({ ...article, url: 'https://kestrel.example/1' }, true).print).toBe(print);
    expect(
      read(
        page(`<article><h1>Depot to stay</h1>${paragraphs(prose.map((text) => text.replaceAll('e', 'a')))}</article>`),
        true,
      ).print,
    ).not.toBe(print);
  });
  test('gives none of a short text', () => expect(read(page('<p>Trams.</p>'), true).print).toBeNull());
  test('says why there is no report', () => {
    const { answer, print } = read(none, true);
    expect([typeof answer, print]).toEqual(['string', null]);
    expect(readSnapshot(none)).toBe(answer);
    expect(textIn(none)).toBe(answer);
  });
});

describe('the text', () => {
  test('is the article’s paragraphs, without its headings', () =>
    expect(textIn(article)).toEqual({
      url: 'https://millgate.example/town/depot',
      site: 'Millgate Courier',
      headline: 'Depot to stay',
      paragraphs: [...longProse, ...prose],
      language: 'en',
      published: '2024-05-03',
    }));
  test('is none of what is no article', () => expect(textIn(page('<p>Trams.</p>'))).toBe('not-article'));
  test('is its host’s where the site has no name', () =>
    expect(textIn(page(`<article><h1>Depot to stay</h1>${paragraphs(longProse)}</article>`, ''))).toMatchObject({
      site: 'millgate.example',
      published: null,
    }));
});

test('whose words a passage is, is told of any page', () => {
  const words = 'The council of the lower town met';
  expect(lookUpIn(article, words)).toMatchObject({ selection: words, kind: 'article' });
  expect(lookUpIn(none, words)).toMatchObject({ selection: words, kind: 'unread' });
});
