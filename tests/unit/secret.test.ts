import { expect, test } from 'vitest';
import { hasSecret } from '../../lib/secret';

const at = (path: string) => hasSecret(`https://paper.example${path}`, () => false);

test.each([
  '/a?token=1',
  '/a?x_token=1',
  '/a?userSession=1',
  '/a?mysecretword=1',
  '/a?t=9f8a7b6c5d4e3f2a1b0c9d8e',
  '/a?t=AbC123xYz9',
  '/a?jane%40corp.example',
  '/a?to=jane%2540corp.example',
  '/a?next=https%3A%2F%2Fbay.example%2F%3Ftoken%3D1',
  '/invite/9f8a7b6c5d4e3f2a',
  '/9f8a7b6c5d4e3f2a/preview',
  '/reset-password/9f8a7b6c5d4e3f2a',
  '/invite/x-9f8a7b6c5d4e3f2a',
  '/invite/9f8a7b6c5d4e3f2a.html',
  '/invite/AbC123xYz9',
  '/invite/a/9f8a7b6c5d4e3f2a',
  '/invite/a1b2c3d4e5',
  '/a;jsessionid=1/b',
  '/a;x=eyJhbGciOi.J9',
  '/x/aB3dE5gH7jK9mN1pQ3sT5vW7',
  '/x/eyJhbGciOi.J9.abc',
  '/call/+4915112345678',
  '/x/{af4bb925-96cb-4110-bbec-db840bf1f28e}?q={af4bb925-96cb-4110-bbec-db840bf1f28e}',
])('%s holds a secret', (path) => expect(at(path)).toBe(true));

test.each([
  '/',
  '/a?token=',
  '/a?x=1',
  '/a?id=9f8a7b6c5d4e3f2a1b0c9d8e',
  '/a?v=dQw4w9WgXcQ',
  '/a?uuid=af4bb925-96cb-4110-bbec-db840bf1f28e',
  '/a?t=Euro2024',
  '/a?t=AbC123x',
  '/a?t=9f8a7b6c5d4e3f2a1b0c9d8',
  '/a?t=the-council-puts-off-the-depot-vote-2026',
  '/a?next=https%3A%2F%2Fbay.example%2F%3Fpage%3D1',
  '/news/invite-only-ferry-party/9f8a7b6c5d4e3f2a',
  '/invite/depot',
  '/invite/2026/11/depot',
  '/a/b/9f8a7b6c5d4e3f2a/c',
  '/article/aB3dE5gH7jK9mN1pQ3sT5vW7',
  '/x/aB3dE5gH7jK9mN1pQ3sT5v',
  '/x/ABCDEFGHIJKLMNOPQRSTUVWX',
  '/a;b/c',
])('%s holds none', (path) => expect(at(path)).toBe(false));

test('what is never sent is not looked at, and no address holds none', () => {
  expect(hasSecret('https://paper.example/?token=1&x=2', (name) => name === 'token')).toBe(false);
  expect(hasSecret('https://paper.example/?token=1&key=2', (name) => name === 'token')).toBe(true);
  expect(hasSecret('token=1', () => false)).toBe(false);
});

test('addresses within addresses are looked at once', () => {
  const within = (address: string) => `https://paper.example/?next=${encodeURIComponent(address)}`;
  expect(hasSecret(within(within('https://paper.example/?token=1')), () => false, 1)).toBe(false);
  expect(hasSecret(within(within('https://paper.example/?token=1')), () => false, 2)).toBe(true);
  expect(hasSecret(within('https://paper.example/?token=1'), () => false, 0)).toBe(false);
});

/** How much of a key must be there before it is one, in each place where one may stand. */
test.each<[string, string, number]>([
  ['/invite/', 'a1b2c3d4e5f6a7b8', 10],
  ['/invite/', 'aB1cD2eF3gH4', 8],
  ['/invite/', '9f8a7b6c5d4e', 10],
  ['/x/', 'aB3dE5gH7jK9mN1pQ3sT5vW7xY9z', 24],
  ['/?t=', 'aB1cD2eF3gH4', 8],
  ['/?t=', '9f8a7b6c5d4e3f2a1b0c9d8e7f', 24],
  ['/?id=', 'aB1cD2eF3gH4jK5', 12],
  ['/?', '9f8a7b6c5d4e3f2a1b0c9d8e7f', 24],
])('below %s of %s the first so many letters', (place, key, length) => {
  const sizes = Array.from(key, (_, at) => at + 1);
  expect(sizes.find((size) => at(`${place}${key.slice(0, size)}`))).toBe(length);
});
