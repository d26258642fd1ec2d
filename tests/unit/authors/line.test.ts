import { describe, expect, test } from 'vitest';
import { withoutDays, writersIn } from '../../../lib/authors/line';
import { sceneOf } from '../../../lib/scene';
import { pageOf } from '../signals/page';

describe('a line without its days and hours', () => {
  test.each([
    ['en', 'By Nora Field', 'By Nora Field'],
    ['en', '| By Nora Field', '| By Nora Field'],
    ['en', '3 May 2024 Nora Field', 'Nora Field'],
    ['en', 'May 3, 2024 Nora Field', 'Nora Field'],
    ['en', 'Nora Field, 3 May 2024', 'Nora Field,  | '],
    ['en', 'Nora Field 10:30 pm EST', 'Nora Field  | '],
    ['en', 'Nora Field 2024-05-03', 'Nora Field  | '],
    ['en', 'Published: May 3, 2024 by Nora Field', 'by Nora Field'],
    ['en', 'Nora Field has 21 boats', 'Nora Field has 21 boats'],
    ['en', 'Route 66 Nora Field', 'Route 66 Nora Field'],
    ['fr', 'Le 3 mai 2024 par Jeanne Marais', 'par Jeanne Marais'],
    ['de', 'Autor/in: Nora Feld', 'Autor: Nora Feld'],
    ['en', 'Author(s): Nora Field', 'Author: Nora Field'],
  ])('%s: %s', (language, line, left) => expect(withoutDays(line, language)).toBe(left));
});

describe('the statements of a line that tell who wrote', () => {
  const { languages } = sceneOf(pageOf());
  const told = (line: string) => writersIn(line, languages).map(({ text, isBehindBar }) => [text, isBehindBar]);
  test.each<[string, [string, boolean][]]>([
    ['Nora Field', [['Nora Field', false]]],
    [
      '文/艾伦·麦基',
      [
        ['文', false],
        ['艾伦·麦基', false],
      ],
    ],
    ['艾伦·', [['艾伦', false]]],
    [
      'Nora Field. Harbour contact',
      [
        ['Nora Field', false],
        ['Harbour contact', true],
      ],
    ],
    [
      'Nora Field and Prof. Tom Reed',
      [
        ['Nora Field and Prof', false],
        ['Tom Reed', false],
      ],
    ],
    [
      'Nora Field. By Tom Reed',
      [
        ['Nora Field', false],
        ['Tom Reed', false],
      ],
    ],
    [
      'Nora Field | Town Life',
      [
        ['Nora Field', false],
        ['Town Life', true],
      ],
    ],
    [
      'Nora Field | By Tom Reed',
      [
        ['Nora Field', false],
        ['Tom Reed', false],
      ],
    ],
    [
      'Nora Field / Town Life',
      [
        ['Nora Field', false],
        ['Town Life', false],
      ],
    ],
    [
      'Nora Field. Town Life',
      [
        ['Nora Field', false],
        ['Town Life', true],
      ],
    ],
    ['Nora R. Field', [['Nora R. Field', false]]],
    ['By Nora Field | Photos by Tom Reed', [['Nora Field', false]]],
    ['Photo: Tom Reed', []],
    [' (Photo: Tom Reed', []],
    ['Nora Field and photos by Tom Reed', [['Nora Field', false]]],
    ['Nora Field, photos by Tom Reed, video by Ann Sand', [['Nora Field', false]]],
    ['Nora Field Photo: Tom Reed', [['Nora Field ', false]]],
    ['Nora Field (photos), Tom Reed', [[' , Tom Reed', false]]],
    ['Nora Field (photos and text), Tom Reed', [['Nora Field', false]]],
    ['Nora Field (London), Tom Reed', [['Nora Field (London), Tom Reed', false]]],
    ['| |', []],
    ['', []],
  ])('%s', (line, statements) => expect(told(line)).toEqual(statements));
  test('are few', () => expect(told('Nora Field | '.repeat(40))).toHaveLength(30));
});
