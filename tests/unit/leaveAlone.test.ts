import { describe, expect, test } from 'vitest';
import { leavesAlone, withoutSite, withSite } from '../../lib/leaveAlone';

test.each([
  ['bank.example', true],
  ['www.bank.example', true],
  ['login.bank.example', true],
  ['mybank.example', false],
  ['example', false],
])('bank.example speaks of %s: %s', (host, covered) => expect(leavesAlone(['bank.example'], host)).toBe(covered));

describe('a site', () => {
  test('joins the list once, in its place', () => {
    expect(withSite(['a.example', 'c.example'], 'b.example')).toEqual(['a.example', 'b.example', 'c.example']);
    expect(withSite(['example.org'], 'news.example.org')).toEqual(['example.org']);
  });
  test('leaves it with what covers it, and nothing else', () =>
    expect(withoutSite(['example.org', 'news.example.org', 'other.example'], 'news.example.org')).toEqual([
      'other.example',
    ]));
  test('joining and leaving again changes nothing', () =>
    expect(withoutSite(withSite(['a.example'], 'b.example'), 'b.example')).toEqual(['a.example']));
});

test('a dot at a host’s end is no way around it', () => {
  expect(leavesAlone(['bank.example'], 'bank.example.')).toBe(true);
  expect(leavesAlone(['bank.example'], 'www.my.bank.example.')).toBe(true);
  expect(leavesAlone(withSite([], 'bank.example.'), 'bank.example')).toBe(true);
  expect(withoutSite(['bank.example'], 'bank.example.')).toEqual([]);
});
