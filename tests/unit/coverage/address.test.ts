import { describe, expect, test } from 'vitest';
import { addressKey } from '../../../lib/coverage/address';

describe('one article', () => {
  test.each([
    ['https://www.paper.example/news/ferry', 'http://paper.example/news/ferry/'],
    ['https://paper.example/news/ferry', 'https://m.paper.example/news/ferry?utm_source=x#top'],
    ['https://paper.example/news/ferry', 'https://amp.paper.example/news/ferry'],
    ['https://paper.example/news/ferry', 'https://paper.example/news/ferry/amp/'],
    ['https://paper.example/news/ferry.html', 'https://paper.example/news/ferry.amp.html'],
    ['https://paper.example/news/ferry', 'https://paper.example/amp/news/ferry?amp=1'],
    ['https://paper.example/news/ferry', 'https://paper-example.cdn.ampproject.org/c/s/paper.example/news/ferry'],
    ['https://paper.example/news/ferry', 'https://www.google.com/amp/s/paper.example/news/ferry'],
    ['https://paper.example/news/', 'https://paper.example/news/index.html'],
    ['https://paper.example/?p=12', 'https://paper.example/?p=12&fbclid=abc'],
  ])('%s = %s', (a, b) => expect(addressKey(a)).toBe(addressKey(b)));
});

describe('two articles', () => {
  test.each([
    ['https://paper.example/?p=12', 'https://paper.example/?p=13'],
    ['https://paper.example/view?cid=12', 'https://paper.example/view?cid=13'],
    ['https://paper.example/news/ferry', 'https://paper.example/news/ferry-2'],
    ['https://amp.example/news', 'https://example.org/news'],
    ['https://paper.example/ampere', 'https://paper.example/ere'],
    ['https://a.paper.example/x', 'https://b.paper.example/x'],
    ['not an address', 'nor this'],
  ])('%s ≠ %s', (a, b) => expect(addressKey(a)).not.toBe(addressKey(b)));
});
