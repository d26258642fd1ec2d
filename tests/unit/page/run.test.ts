import { expect, test } from 'vitest';
import { linesOf } from '../../../lib/page/part';
import { type Run, tidy } from '../../../lib/page/run';

const plain = (text: string): Run => ({ text });
const strong = (text: string): Run => ({ text, strong: true });
const emphasis = (text: string): Run => ({ text, emphasis: true });
const code = (text: string): Run => ({ text, code: true });
const to = (text: string, href = 'https://a.example/'): Run => ({ text, href });

test.each<[string, Run[], Run[]]>([
  ['nothing', [], []],
  ['white space alone', [plain(' '), plain('\n')], []],
  ['one space between words, none at the ends', [plain(' one '), plain(' two ')], [plain('one two')]],
  ['none where none was', [plain('one'), plain('two')], [plain('onetwo')]],
  ['an empty piece', [plain('one '), plain(''), plain('two')], [plain('one two')]],
  ['a break beside a space', [plain('one '), plain('\n'), plain(' two')], [plain('one\ntwo')]],
  ['a break at the ends', [plain('\n'), plain('one'), plain('\n')], [plain('one')]],
  ['what looks alike', [strong('one'), strong('two'), plain('three')], [strong('onetwo'), plain('three')]],
  ['what differs', [strong('a'), emphasis('b'), code('c'), to('d')], [strong('a'), emphasis('b'), code('c'), to('d')]],
  ['two links', [to('a'), to('b', 'https://b.example/')], [to('a'), to('b', 'https://b.example/')]],
  ['a space between strong words', [strong('one '), strong('two')], [strong('one two')]],
  ['a space between words with emphasis', [emphasis('one '), emphasis('two')], [emphasis('one two')]],
  ['a space between code', [code('one '), code('two')], [code('one two')]],
  ['a space within a link', [to('one '), to('two')], [to('one two')]],
  ['a space behind strong words', [strong('one '), plain('two')], [strong('one'), plain(' two')]],
  ['a space before strong words', [plain('one'), strong(' two')], [plain('one '), strong('two')]],
  [
    'a plain space between strong words',
    [strong('a'), plain(' '), strong('b')],
    [strong('a'), plain(' '), strong('b')],
  ],
  ['a plain space within a link', [to('a'), plain(' '), to('b')], [to('a'), plain(' '), to('b')]],
  [
    'a space between two links',
    [to('a '), to('b', 'https://b.example/')],
    [to('a'), plain(' '), to('b', 'https://b.example/')],
  ],
  [
    'a space before what is strong and linked',
    [strong('a '), { ...strong('b'), ...to('b') }],
    [strong('a '), { ...strong('b'), ...to('b') }],
  ],
])('a line shows %s', (_, runs, line) => expect(tidy(runs)).toEqual(line));

test('parts in lines', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph', inside: [plain(text)] }) as const;
  const cell = (text: string) => ({ header: false, inside: [plain(text)] });
  expect(
    linesOf(
      [
        { kind: 'heading', level: 2, inside: [plain('One')] },
        paragraph('two'),
        { kind: 'quote', inside: [paragraph('three'), paragraph('four')] },
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [[paragraph('five')], [paragraph('six'), paragraph('seven')]],
        },
        { kind: 'table', rows: [[cell('eight'), cell('nine')], [cell('ten')]] },
        { kind: 'rule' },
        { kind: 'preformatted', text: 'eleven\n  twelve' },
      ],
      '\n',
    ),
  ).toEqual([plain('One\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n'), code('eleven twelve')]);
});
