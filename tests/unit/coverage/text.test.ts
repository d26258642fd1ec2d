import { describe, expect, test } from 'vitest';
import { decoded, waitUntil } from '../../../lib/coverage/answer';
import { excerptOf, linkOf, momentOf, plain, searchWords } from '../../../lib/coverage/text';

test.each([
  ['A &amp;amp; B', 'A & B'],
  ['<a href="x">Head</a>&nbsp;<b>line</b>', 'Head line'],
  ['&lt;script&gt;alert(1)&lt;/script&gt; News', 'alert(1) News'],
  ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['turned\u202e around\u0007', 'turned around'],
  ['half \ud83d character', 'half \ufffd character'],
  ['&#8217;s &#x2014; &unknown;', '’s — &unknown;'],
])('%j reads %j', (text, words) => expect(plain(text)).toBe(words));

test('long words are cut, and hostile ones cost little', () => {
  expect(plain(`${'word '.repeat(5_000)}`).length).toBeLessThanOrEqual(300);
  expect(plain('<'.repeat(1_000_000)).length).toBeLessThanOrEqual(300);
  expect(excerptOf('  ')).toBeNull();
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//a.example/x', null],
  ['https://me:pw@a.example/x', null],
  ['', null],
])('%j leads to %j', (value, link) => expect(linkOf(value)).toBe(link));

test.each([
  ['Sat, 03 Oct 2026 06:07:00 GMT', '2026-10-03T06:07:00Z'],
  ['20260510T120000Z', '2026-05-10T12:00:00Z'],
  ['20260510120000', '2026-05-10T12:00:00Z'],
  ['2026-05-10T12:00:00', '2026-05-10T12:00:00Z'],
  ['2026-05-10', '2026-05-10'],
  ['2026-05-10T12:00:00+02:00', '2026-05-10T10:00:00Z'],
  ['yesterday', null],
  ['9999-01-01', null],
  ['', null],
  [null, null],
])('%j was %j', (value, moment) => expect(momentOf(value)).toBe(moment));

test('a search has no quotation marks, and an end', () => {
  expect(searchWords('“A ‘new’ "day"” ')).toBe('A ‘new’ day');
  expect(searchWords('word '.repeat(90)).split(' ')).toHaveLength(32);
  expect(searchWords('字'.repeat(900)).length).toBeLessThanOrEqual(250);
});

describe('bytes are read in the charset they are in', () => {
  const utf8 = new TextEncoder().encode('<?xml version="1.0"?>Überfähre');
  const latin = Uint8Array.from([...'Überfähre'].map((letter) => letter.charCodeAt(0)));
  test('UTF-8, whatever is declared', () =>
    expect(decoded(utf8, 'text/xml; charset=iso-8859-1')).toContain('Überfähre'));
  test('as declared', () => expect(decoded(latin, 'text/xml; charset=ISO-8859-1')).toBe('Überfähre'));
  test('declared UTF-8, and is not', () => expect(decoded(latin, 'application/json; charset=utf-8')).toBe('Überfähre'));
  test('as an HTML page declares it itself', () => {
    const page = (meta: string) => Uint8Array.from(`<html><head>${meta}<p>\xdf`, (letter) => letter.charCodeAt(0));
    expect(decoded(page('<meta charset="iso-8859-7">'), 'text/html')).toContain('<p>\u03af');
    const old = '<META http-equiv="Content-Type" content="text/html; charset=iso-8859-7">';
    expect(decoded(page(old), null)).toContain('<p>\u03af');
  });
  test('as its XML declares, unless the header says otherwise', () => {
    const xml = (encoding: string) =>
      Uint8Array.from(`<?xml version="1.0" encoding=${encoding}?>\xdf`, (letter) => letter.charCodeAt(0));
    expect(decoded(xml('"iso-8859-7"'), null)).toContain('?>\u03af');
    expect(decoded(xml("'iso-8859-7'"), 'text/xml')).toContain('?>\u03af');
    expect(decoded(xml('"iso-8859-7"'), 'text/xml; charset="iso-8859-2"')).toContain('?>\u00df');
    expect(decoded(xml('"UTF8"'), null)).toContain('?>\u00df');
  });
  test('where it is declared within the first 1,024 bytes', () => {
    const page = (before: number) =>
      Uint8Array.from(`${'x'.repeat(before)}<meta charset=iso-8859-7>\xdf`, (letter) => letter.charCodeAt(0));
    expect(decoded(page(999), null)).toContain('>\u03af');
    expect(decoded(page(1_010), null)).toContain('>\u00df');
  });
  test('declared nonsense', () => expect(decoded(latin, 'text/xml; charset=klingon')).toBe('Überfähre'));
});

test.each([
  ['30', 31_000],
  ['Thu, 01 Jan 1970 00:00:05 GMT', 5_000],
  ['999999', 86_401_000],
  ['soon', null],
  ['-1', null],
  [null, null],
])('Retry-After %j', (header, until) => expect(waitUntil(header, 1_000)).toBe(until));
