import { expect, test } from 'vitest';
import { cut, oneLine, withoutControls } from '../../../lib/text/line';

test.each([
  ['  two\n\twords ', 'two words'],
  ['a\u202eb\u2069\u061c', 'ab'],
  ['zero\u200bwidth\ufeff', 'zerowidth'],
  ['bell\u0007rings', 'bell rings'],
  ['half \ud83d', 'half \ufffd'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['क्\u200dष', 'क्\u200dष'],
  ['👩\u200d🌾', '👩\u200d🌾'],
  ['Reu\u200cters\u200d', 'Reuters'],
  ['soft\u00adhyphen\u2060\ufffa\u{e0041}', 'softhyphen'],
  ['\u2066a\u2069\u202d\u200f', 'a'],
  ['\u200e \n', ''],
])('%j in one line', (text, line) => expect(oneLine(text)).toBe(line));

test('controls go, white space stays', () => expect(withoutControls('a\u200f \n b')).toBe('a \n b'));

test.each([
  ['four', 4, 'four'],
  ['fives', 4, 'five…'],
  ['one two', 4, 'one…'],
  ['👩👩👩', 3, '👩👩👩'],
  ['👩👩👩👩', 3, '👩👩👩…'],
  ['', 0, ''],
])('%j cut to %d letters', (text, length, left) => expect(cut(text, length)).toBe(left));
