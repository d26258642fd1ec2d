import { describe, expect, test } from 'vitest';
import { askedIn, queryOf } from '../../../lib/compare/against';
import { isLater, isNothing, meantBy, pasted } from '../../../lib/compare/other';
import type { ArticleText } from '../../../lib/model';

describe('an address that a reader typed', () => {
  test.each<[string, string, string]>([
    ['tide.example/a', 'https://tide.example/a', 'tide.example'],
    ['  http://www.tide.example/a?id=7#part ', 'http://www.tide.example/a?id=7', 'www.tide.example'],
    ['https://tide.example/a?utm_source=mail&fbclid=x', 'https://tide.example/a', 'tide.example'],
    ['HTTPS://Tide.Example:8443/', 'https://tide.example:8443/', 'tide.example:8443'],
    ['münze.example', 'https://xn--mnze-0ra.example/', 'xn--mnze-0ra.example'],
  ])('%s', (typed, address, host) => expect(meantBy(typed)).toEqual({ is: 'address', address, host }));
  test.each([
    '',
    '   ',
    'two words',
    'tide',
    'ftp://tide.example/',
    'javascript://tide.example/%0aalert(1)',
    'tide.example/two words',
    'https://tide/a',
    'https://',
  ])('%j is none', (typed) => expect(meantBy(typed)).toEqual({ is: 'none' }));
  test.each([
    ['http://localhost/a', 'loopback'],
    ['192.168.1.4/a', 'private-address'],
    ['http://[::1]/a', 'loopback'],
    ['https://wiki.corp/a', 'intranet'],
    ['https://me:word@tide.example/', 'credentials'],
    ['https://tide.example/?token=abc', 'token'],
  ])('%s is not asked for', (typed, why) => expect(meantBy(typed)).toMatchObject({ is: 'kept-back', why }));
});

describe('words that were pasted', () => {
  test('a line is a paragraph', () =>
    expect(pasted(' One.\r\n\r\n  Two   words.\n', 'Pasted', 'en')).toEqual({
      url: null,
      site: 'Pasted',
      headline: null,
      paragraphs: ['One.', 'Two words.'],
      language: 'en',
      published: null,
    }));
  test('nothing is nothing', () => expect(pasted(' \n ', 'Pasted', null)).toBeNull());
});

const text = (published: string | null): ArticleText => ({
  url: null,
  site: 'x',
  headline: null,
  paragraphs: [],
  language: 'en',
  published,
});

test.each([
  ['2026-03-02', '2026-03-01', true],
  ['2026-03-02T08:00:00Z', '2026-03-02', false],
  ['2026-03-01', '2026-03-02', false],
  [null, '2026-03-02', false],
  ['2026-03-02', null, false],
])('%s is later than %s: %s', (a, b, later) => expect(isLater(text(a), text(b))).toBe(later));

test('next to nothing in common is told by both shares', () => {
  const shares = (printed: number, borrowed: number) => isNothing({ shares: { printed, borrowed, contained: 0 } });
  expect([shares(0.04, 0.04), shares(0.01, 0.9), shares(0.9, 0.01)]).toEqual([true, false, false]);
  expect([shares(0.05, 0.04), shares(0.04, 0.05)]).toEqual([false, false]);
});

describe('our page’s query', () => {
  test.each([null, { address: 'https://tide.example/a?b=c&d=ü#e' }, { tab: 12 }, { id: 0 }])(
    '%j comes back as it went',
    (against) => expect(askedIn(queryOf({ tabId: 7, against }))).toEqual({ tabId: 7, against }),
  );
  test.each<[string, ReturnType<typeof askedIn>]>([
    ['?tab=7&with-tab=x', { tabId: 7, against: null }],
    ['?tab=7&with-address=', { tabId: 7, against: null }],
    ['?tab=7&with-id=3&with-tab=0', { tabId: 7, against: { tab: 0 } }],
    ['?tab=7&with-tab=0&with-address=a', { tabId: 7, against: { address: 'a' } }],
    ['?tab=123456789012345', { tabId: 123_456_789_012_345, against: null }],
  ])('%s is read', (search, asked) => expect(askedIn(search)).toEqual(asked));
  test.each(['', '?tab=x', '?tab=-1', '?with-tab=3', '?tab=1234567890123456'])('%s names no tab', (search) =>
    expect(askedIn(search)).toBeNull(),
  );
});
