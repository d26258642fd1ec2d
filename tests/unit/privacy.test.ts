import { describe, expect, test } from 'vitest';
import { addressToSend, cautionAbout, withoutTracking } from '../../lib/privacy';

describe('may be asked about without another question', () => {
  test.each([
    'https://news.example.org/2026/11/ferry-talks',
    'http://www.example.com/story.php?id=48213&page=2',
    'https://paper.example.co.uk/news/article-1234567?utm_source=feed&fbclid=IwAR0abcdefghijklmnopqrstuvwxyz012345',
    'https://example.org/articles/c4g9x2mvzl1o',
    'https://example.org/story?date=2026-11-12&section=world',
    'https://8.8.8.8/page',
    'https://example.org:8443/a',
    'https://münchen.example/artikel',
  ])('%s', (url) => expect(cautionAbout(url, false)).toBeNull());
});

describe('is asked about only after another question', () => {
  test.each([
    ['http://localhost/a', 'loopback'],
    ['http://app.localhost:3000/a', 'loopback'],
    ['http://127.0.0.1:8080/a', 'loopback'],
    ['http://[::1]/a', 'loopback'],
    ['http://0.0.0.0/a', 'loopback'],
    ['http://10.1.2.3/a', 'private-address'],
    ['http://172.16.0.1/a', 'private-address'],
    ['http://192.168.1.1/a', 'private-address'],
    ['http://169.254.169.254/latest', 'private-address'],
    ['http://100.64.1.1/a', 'private-address'],
    ['http://[fd00::1]/a', 'private-address'],
    ['http://[fe80::1]/a', 'private-address'],
    ['http://[::ffff:192.168.1.1]/a', 'private-address'],
    // Other spellings of 192.168.1.1 and 127.0.0.1, which a browser's parser brings to one.
    ['http://3232235777/a', 'private-address'],
    ['http://0x7f.1/a', 'loopback'],
    ['http://intranet/wiki', 'intranet'],
    ['http://wiki.corp/page', 'intranet'],
    ['https://printer.local/status', 'intranet'],
    ['https://nas.home.arpa/', 'intranet'],
    ['https://hr.internal./', 'intranet'],
    ['file:///home/me/letter.html', 'file'],
    ['about:blank', 'unknown'],
    ['data:text/html,hi', 'unknown'],
    ['not an address', 'unknown'],
    ['', 'unknown'],
    ['https://me:secret@example.org/a', 'credentials'],
    ['https://me@example.org/a', 'credentials'],
    ['https://example.org/a?access_token=abc', 'token'],
    ['https://example.org/a?api_key=1', 'token'],
    ['https://example.org/a?PHPSESSID=1', 'token'],
    ['https://example.org/a?userToken=1', 'token'],
    ['https://example.org/newsletter?email=a%40b.example', 'token'],
    ['https://example.org/a?x=eyJhbGciOi.J9.abc', 'token'],
    ['https://example.org/share?s=9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c', 'token'],
    ['https://example.org/read?unlocked_article_code=1', 'token'],
  ])('%s: %s', (url, caution) => expect(cautionAbout(url, false)).toBe(caution));
  test('any page in a private window', () =>
    expect(cautionAbout('https://news.example.org/a', true)).toBe('private-window'));
});

describe('what is sent of an address', () => {
  test.each([
    ['https://example.org/a?utm_source=x&id=7#part', 'https://example.org/a?id=7'],
    ['https://example.org/a?id=7&q=a%20b', 'https://example.org/a?id=7&q=a%20b'],
    ['https://example.org/a?gclid=abc', 'https://example.org/a'],
  ])('%s → %s', (from, to) => {
    expect(withoutTracking(from)).toBe(to);
    expect(addressToSend(from)).toBe(to);
  });
  test.each(['http://localhost/a', 'https://me:pw@example.org/a', 'https://example.org/a?token=1', 'file:///x', ''])(
    '%s is never sent',
    (url) => expect(addressToSend(url)).toBeNull(),
  );
});
