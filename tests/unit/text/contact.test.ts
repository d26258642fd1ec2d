import { describe, expect, test } from 'vitest';
import { exactWords, searchWords } from '../../../lib/coverage/text';
import { hasMail, isPhone, piecesWithoutContacts, withoutMail } from '../../../lib/text/contact';

describe('is taken out', () => {
  test.each([
    ['Write to jane.marsh@paper.example today', 'Write to today'],
    ['écrire à rédaction@journal.example', 'écrire à'],
    ['Call +49 151 1234 5678 now', 'Call now'],
    ['Call 0049 (0)30 123456', 'Call'],
    ['Ruf 0171/1234567 an', 'Ruf an'],
    ['Ruf (030) 1234-5678 an', 'Ruf an'],
    ['Call 555-867-5309 now', 'Call now'],
    ['Call (212) 867-5309 now', 'Call now'],
  ])('%s', (text, left) => expect(piecesWithoutContacts(text).join(' ')).toBe(left));
});

describe('stays', () => {
  test.each([
    'From 2019-2024 the harbor grew by 1,250,000 tons',
    'On 2026-11-12, on 12.11.2026, on 05/11/2026',
    'The 100 000 000 of 0.75 and 00:15:30',
    '@jane@social.example wrote',
    'ISBN 978-3-16-148410-0',
    'Highway 101 and Route 66-77',
    'scored 102-98 in 2025-26',
    'version zod@4',
  ])('%s', (text) => expect(piecesWithoutContacts(text)).toEqual([text]));
});

test('an address for mail is seen', () => {
  expect([hasMail('a jane@paper.example b'), hasMail('@jane@paper.example'), hasMail('jane at paper')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('none is searched for; exact words are what is longest beside it', () => {
  const words = 'The baker opened two hours late, says jane@paper.example, who stood';
  expect(searchWords(words)).toBe('The baker opened two hours late, says , who stood');
  expect(exactWords(words)).toBe('The baker opened two hours late, says');
  expect(exactWords('jane@paper.example')).toBe('');
});

test.each([
  [' +49 151 1234 5678 ', true],
  ['+4915112345678', true],
  ['(212) 867-5309', true],
  ['Call +49 151 1234 5678', false],
  ['2026', false],
])('%j is a telephone’s number: %j', (text, is) => expect(isPhone(text)).toBe(is));
test('what stands around it is parted', () =>
  expect(piecesWithoutContacts(' Write to jane@paper.example, or call. ')).toEqual(['Write to', ', or call.']));

test.each([
  ['By Nora Field | nora@valleypost.example', 'By Nora Field'],
  ['Nora Field <nora@valleypost.example>, Lake', 'Nora Field , Lake'],
  ['Nora Field - [email protected]', 'Nora Field'],
  ['@nora on the network', '@nora on the network'],
  ['Nora Field', 'Nora Field'],
])('without mail: %s', (text, rest) => expect(withoutMail(text)).toBe(rest));
