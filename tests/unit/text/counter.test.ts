import { expect, test } from 'vitest';
import { counterOf } from '../../../lib/text/counter';

test.each([
  ['https://counter.theconversation.com/content/12345/count.gif', { article: '12345' }],
  ['https://harbor.example/?republication-pixel=true&post=12', { article: null }],
  ['https://pixel.propublica.org/pixel.js', { article: null }],
  ['https://counter.theconversation.com/content/', null],
  ['https://harbor.example/pixel.gif', null],
])('what %s counts', (src, counted) => expect(counterOf(src)).toEqual(counted));
