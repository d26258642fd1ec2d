import { expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/text/sentence';

test.each([
  ['The boat came. It left!  “Why?” asked Mr. Reed.', ['The boat came.', 'It left!', '“Why?”', 'asked Mr. Reed.']],
  ['船来了。船走了。', ['船来了。', '船走了。', '']],
  ['No end', ['No end']],
  ['', ['']],
])('the sentences of %j', (text, sentences) =>
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences),
);
