import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/model';
import { searchLinks } from '../../lib/searchElsewhere';
import { linkedWire, own } from './citations/report';

const urls = (about: Parameters<typeof searchLinks>[0]) =>
  Object.fromEntries(searchLinks(about).map(({ id, url }) => [id, url]));
const on = (change: Partial<Report['page']>): Report => ({ ...own, page: { ...own.page, ...change } });
const query = (url: string | undefined) => new URL(url ?? 'about:blank').searchParams.get('q') ?? '';

describe('for a report', () => {
  test('looks for the headline, for copies of page and original, and for the organization', () => {
    expect(urls(linkedWire)).toEqual({
      'google-news': 'https://news.google.com/search?q=Old%20Bridge%20to%20Close%20for%20a%20Year',
      'bing-news': 'https://www.bing.com/news/search?q=Old%20Bridge%20to%20Close%20for%20a%20Year',
      duckduckgo: 'https://duckduckgo.com/?q=Old%20Bridge%20to%20Close%20for%20a%20Year',
      'wayback-page': 'https://web.archive.org/web/*/https://www.valleyecho.example/news/bridge',
      'archive-today-page': 'https://archive.today/https://www.valleyecho.example/news/bridge',
      'wayback-original': 'https://web.archive.org/web/*/https://northwire.example/a/1',
      'archive-today-original': 'https://archive.today/https://northwire.example/a/1',
      wikipedia: 'https://en.wikipedia.org/w/index.php?search=Northwire',
    });
  });
  test('gives every link an id of its own', () => {
    const ids = searchLinks(linkedWire).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test.each([
    ['fr-CA', 'fr'],
    ['nb_NO', 'no'],
    ['evil.example/x', 'en'],
    ['gsw', 'en'],
    [null, 'en'],
  ])('a page in %s asks the encyclopedia in %s', (language, edition) => {
    expect(new URL(urls(on({ language })).wikipedia ?? '').hostname).toBe(`${edition}.wikipedia.org`);
  });
  test('without a headline nothing is searched for it', () => {
    expect(urls(on({ title: ' ' }))).not.toHaveProperty('google-news');
  });
});

describe('archives', () => {
  test('learn nothing of the reader’s place in the page', () => {
    const links = urls(on({ url: 'https://valleyecho.example/a?p=1#comment-7' }));
    expect(links['wayback-page']).toBe('https://web.archive.org/web/*/https://valleyecho.example/a?p=1');
  });
  test.each([
    'http://localhost:8080/',
    'http://intranet/',
    'http://192.168.0.1/',
    'http://[::1]/',
    'http://printer.local/',
    'https://me:secret@valleyecho.example/',
    'file:///home/me/saved.html',
    'javascript:alert(1)',
    '',
  ])('are not asked about %s', (url) => {
    expect(searchLinks({ words: 'a passage', url }).map(({ id }) => id)).toEqual([
      'duckduckgo',
      'google-news',
      'bing-news',
    ]);
  });
});

describe('for a passage', () => {
  const asked = (words: string) => query(urls({ words, url: '' }).duckduckgo);
  test('asks for the exact words', () =>
    expect(asked(' It  was\n“never” asked & answered ')).toBe('"It was never asked & answered"'));
  test('is cut between words to what search engines read', () => {
    const long = asked('unforgettable '.repeat(60));
    expect(long).toMatch(/^"(?:unforgettable )+unforgettable"$/);
    expect(long.length).toBeLessThanOrEqual(252);
    expect(asked('a '.repeat(60)).split(' ')).toHaveLength(32);
  });
  test('is cut anywhere where there are no spaces, but never within a character', () => {
    const long = asked(`x${'𠮷'.repeat(400)}`);
    expect(long.length).toBeGreaterThan(200);
    expect(long).not.toContain('\ufffd');
    expect(asked('half \ud842')).toBe('"half"');
  });
  test('of nothing but marks is not searched for', () => expect(searchLinks({ words: ' “” ', url: '' })).toEqual([]));
});
