import { expect, test } from 'vitest';
import { isStory } from '../../../lib/source/address';

test.each([
  ['https://harbour.example/2024/depot', true],
  ['https://harbour.example/news/council-puts-off-vote', true],
  ['https://harbour.example/authors/nora-field-2024', false],
  ['https://harbour.example/', false],
  ['no address', false],
])('%s is a story: %s', (url, is) => expect(isStory(url)).toBe(is));
