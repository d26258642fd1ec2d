import { describe, expect, test } from 'vitest';
import { readTemplate, spellings, TemplateError } from '../../../scripts/languages/template';

const sets = new Map([['on', ['on', 'in the'].map((each) => readTemplate(each))]]);
const fill = { name: 'NAME', number: '7', gap: '…', rest: '~' };

describe('reads like', () => {
  test.each<[template: string, spellings: string[]]>([
    ['first published', ['first published']],
    ['(first|originally) published', ['first published', 'originally published']],
    ['[also ]published', ['published', 'also published']],
    ['stor(y|ies)', ['story', 'stories']],
    ['publish* {on} {name}', ['publish~ on NAME', 'publish~ in the NAME']],
    ['without …permission', ['without …permission']],
    ['{number} words', ['7 words']],
    ['^courtesy of {name}', ['courtesy of NAME']],
    ['{space}时间', [' 时间']],
  ])('%s', (template, expected) => expect(spellings(readTemplate(template, sets), 64, fill)).toEqual(expected));

  test('no more spellings than asked for', () =>
    expect(spellings(readTemplate('(a|b|c|d)(a|b|c|d)(a|b|c|d)'), 10)).toHaveLength(10));
});

describe('what no template can say is an error that says what to write instead', () => {
  test.each([
    ['[0-9]~ words', 'write {number}'],
    ['words~', 'write *'],
    ['droits? d’auteur', 'write [a] for what may be left out'],
    ['pub*lished', 'a letter follows it'],
    ['(on|in {name}', 'has no )'],
    ['on) {name}', 'a ( before it is missing'],
    ['(on|) {name}', 'write [a] for "a or nothing"'],
    ['by {author}', 'write "set author: …" above'],
    ['{name} of {name}', 'stands in a template once'],
    ['courtesy ^of', 'stands first or not at all'],
    ['$ courtesy', 'stands last or not at all'],
    ['by <name>', 'write {name} for a set'],
    ['', 'nothing stands here'],
  ])('%s', (template, hint) => {
    expect(() => readTemplate(template, sets)).toThrow(TemplateError);
    expect(() => readTemplate(template, sets)).toThrow(hint);
  });
});
