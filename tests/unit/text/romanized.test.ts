import { expect, test } from 'vitest';
import { spellsInLatin } from '../../../lib/text/romanized';

test.each([
  ['rechnoyvestnik', 'речнойвестник', true],
  ['rechnoivestnik', 'речнойвестник', true],
  ['tihijmost', 'тихиймост', true],
  ['tikhymost', 'тихиймост', true],
  ['mostweb', 'мостввеб', false],
  ['mostweb', 'моствеб', true],
  ['zareche', 'заречье', true],
  ['vestnik', 'речнойвестник', false],
  ['vestnik', 'vestnik', false],
  ['', '', false],
])('%s spells %s: %s', (label, folded, does) => expect(spellsInLatin(label, folded)).toBe(does));
