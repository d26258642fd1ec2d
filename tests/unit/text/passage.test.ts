import { expect, test } from 'vitest';
import { around, foldShown } from '../../../lib/text/passage';

test.each([
  ['“Ｗe go”', '"We go"'],
  ['3 – 4', '3—4'],
  ['«non»', '“non”'],
  ['「はい」', '"はい"'],
  ['soft\u00adly', 'Softly'],
])('%j and %j look alike', (one, other) => expect(foldShown(one)).toBe(foldShown(other)));

test('an accent can be seen', () => expect(foldShown('café')).not.toBe(foldShown('cafe')));

test.each([
  ['He said: “we go” today.', '"we go"', ['He said: ', '“we go”', ' today.']],
  ['a\n  b c', 'b c', ['a\n  ', 'b c', '']],
  ['it’s here', "it's", ['', 'it’s', ' here']],
  ['We Go – now', 'go - NOW', ['We ', 'Go – now', '']],
  ['a cafe\u0301 here', 'cafe\u0301', ['a ', 'cafe\u0301', ' here']],
  ['see 😀 there', '😀', ['see ', '😀', ' there']],
  ['nothing like it', 'elsewhere', null],
  ['anything', ' ', null],
])('in %j the passage %j is found', (context, passage, parts) => expect(around(context, passage)).toEqual(parts));
