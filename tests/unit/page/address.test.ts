import { expect, test } from 'vitest';
import { caps } from '../../../lib/caps';
import { resolver } from '../../../lib/page/address';

const resolve = resolver('https://millgate.example/town/depot?page=2');
const long = (letters: number) => `https://a.example/${'x'.repeat(letters - 18)}`;

test.each<[string | null, string]>([
  [null, ''],
  ['', ''],
  [' https://a.example/b?c=d ', 'https://a.example/b?c=d'],
  ['https://a.example/b c', 'https://a.example/b%20c'],
  ['/x', 'https://millgate.example/x'],
  [' x ', 'https://millgate.example/town/x'],
  ['?page=3', 'https://millgate.example/town/depot?page=3'],
  ['/a/../b', 'https://millgate.example/b'],
  ['//a.example/b', 'https://a.example/b'],
  ['www.lantern.example/b', 'https://www.lantern.example/b'],
  ['WWW.lantern.example', 'https://www.lantern.example/'],
  ['www.lantern', 'https://millgate.example/town/www.lantern'],
  ['mailto:jane@a.example', 'mailto:jane@a.example'],
  ['http://', ''],
  [long(caps.address), long(caps.address)],
  [long(caps.address + 1), ''],
])('where %j leads', (href, address) => expect(resolve(href)).toBe(address));

test.each<[string, string]>([
  ['/go?to=https://a.example/b', 'https://a.example/b'],
  ['https://millgate.example/go?to=https%3A%2F%2Fa.example%2Fb', 'https://a.example/b'],
  ['https://millgate.example/go/https://a.example/b c', 'https://a.example/b%20c'],
  ['go?to=http://a.example&from=here', 'http://a.example/'],
  ['/go?to=https://:', 'https://millgate.example/go?to=https://:'],
  ['/go?to=mailto:jane@a.example', 'https://millgate.example/go?to=mailto:jane@a.example'],
  ['https://b.example/go?to=https://a.example/b', 'https://b.example/go?to=https://a.example/b'],
  [
    'https://millgate.example.b.example/?to=https://a.example/',
    'https://millgate.example.b.example/?to=https://a.example/',
  ],
])('an address that only counts who leaves is the one within: %s', (href, address) =>
  expect(resolve(href)).toBe(address),
);

test.each<[string, string]>([
  ['https://web.archive.org/web/2020/https://a.example/b', 'https://a.example/b'],
  ['https://web.archive.org/web/2020/https://a.example/b c', 'https://a.example/b%20c'],
])('an archived address is the live one: %s', (href, address) => expect(resolve(href)).toBe(address));

test('within an archive, too', () => {
  const archived = resolver('https://web.archive.org/web/2020/https://a.example/b');
  expect(archived('/web/2020/https://a.example/c')).toBe('https://a.example/c');
});

test('a page without an address has whole ones alone', () => {
  const nowhere = resolver('nowhere');
  expect([nowhere('https://a.example/b'), nowhere('b')]).toEqual(['https://a.example/b', '']);
});
