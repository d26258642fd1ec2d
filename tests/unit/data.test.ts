import { describe, expect, test } from 'vitest';
import { dataOf } from '../../lib/page/data';

const one = (node: unknown) => dataOf([JSON.stringify(node)])[0];
const typesIn = (...texts: string[]) => dataOf(texts).map(({ types }) => types.join('+'));

describe('nodes', () => {
  test.each<[string, string, string[]]>([
    ['one', '{"@type":"Article"}', ['Article']],
    ['several types', '{"@type":["Article","Report",7]}', ['Article+Report']],
    ['a list', '[{"@type":"A"},{"@type":"B"}]', ['A', 'B']],
    [
      'the outer before the inner',
      '{"@type":"A","x":{"@type":"C","y":{"@type":"D"}},"z":[{"@type":"B"}]}',
      ['A', 'C', 'D', 'B'],
    ],
    ['in a graph', '{"@graph":[{"@type":"A"}]}', ['A']],
    ['without a type', '{"name":"x"}', []],
    ['within a comment', '<!-- {"@type":"A"} -->', ['A']],
    ['within CDATA', '//<![CDATA[\n{"@type":"A"}\n//]]>', ['A']],
    ['within both', '/*<![CDATA[*/ {"@type":"A"} /*]]>*/', ['A']],
    ['with a semicolon', '{"@type":"A"};', ['A']],
    ['with raw line breaks', '{"@type":"A","x":"a\nb"}', ['A']],
    ['with trailing commas', '{"@type":"A","x":[1,],}', ['A']],
    ['broken', '{"@type":"A"', []],
    ['no data', 'hello', []],
    ['nothing', '', []],
    ['a number', '7', []],
    ['null', 'null', []],
    ['a prototype', '{"__proto__":{"@type":"A"}}', ['A']],
  ])('%s', (_, text, types) => expect(typesIn(text).toSorted()).toEqual(types.toSorted()));
  test('of several texts, the outer first', () =>
    expect(typesIn('{"@type":"A","x":{"@type":"C"}}', '{"@type":"B"}')).toEqual(['A', 'B', 'C']));
  test('are two thousand at most, and a node has two hundred', () => {
    expect(dataOf([JSON.stringify(Array.from({ length: 3_000 }, () => ({ '@type': 'A' })))])).toHaveLength(1_999);
    const wide = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`k${at}`, { '@type': 'A' }]));
    expect(dataOf([JSON.stringify(wide)])).toHaveLength(200);
  });
  test('longer texts are not read', () => {
    expect(typesIn('{"@type":"A"}'.padEnd(600_000))).toEqual(['A']);
    expect(typesIn('{"@type":"A"}'.padEnd(600_001))).toEqual([]);
  });
  test.each([
    ['eight', 8, ['A']],
    ['nine', 9, []],
  ])('within %s comments', (_, layers, types) =>
    expect(typesIn(`${'/*'.repeat(layers)}{"@type":"A"}${'*/'.repeat(layers)}`)).toEqual(types),
  );
  test.each<[string, boolean]>([
    ['NewsArticle', true],
    ['Article', true],
    ['BlogPosting', true],
    ['Report', true],
    ['PressRelease', true],
    ['ArticleList', false],
    ['WebPage', false],
  ])('%s is an article: %s', (type, is) => expect(one({ '@type': ['Thing', type] })?.isArticle).toBe(is));
});

describe('words', () => {
  test.each<[string, unknown, string]>([
    ['a text', ' a \n b ', 'a b'],
    ['a number', 7, '7'],
    ['the first of a list', ['a', 'b'], 'a'],
    ['an empty list', [], ''],
    ['a name', { name: 'a', '@id': 'b', url: 'c' }, 'a'],
    ['an id', { '@id': 'b', url: 'c' }, 'b'],
    ['an address', { url: 'c' }, 'c'],
    ['a node that says nothing', { x: 'c' }, ''],
    ['true', true, ''],
    ['null', null, ''],
    ['a long text', 'a'.repeat(3_000), 'a'.repeat(2_000)],
  ])('%s', (_, value, text) => expect(one({ '@type': 'A', property: value })?.text('property')).toBe(text));
  test('of what is absent or inherited are none', () => {
    expect(one({ '@type': 'A' })?.text('property')).toBe('');
    expect(one({ '@type': 'A' })?.text('constructor')).toBe('');
    expect(one({ '@type': 'A' })?.named('toString')).toEqual([]);
  });
});

describe('names', () => {
  const named = (author: unknown) => one({ '@type': 'A', author })?.named('author');
  const bare = { type: '', url: '', affiliation: '' };
  test.each<[string, unknown, unknown[]]>([
    ['a text', 'Nora Field', [{ ...bare, name: 'Nora Field' }]],
    [
      'texts',
      ['Nora Field', '', 'Tom Reed'],
      [
        { ...bare, name: 'Nora Field' },
        { ...bare, name: 'Tom Reed' },
      ],
    ],
    [
      'a person',
      { '@type': 'Person', name: 'Nora Field', url: 'https://a.example/', affiliation: { name: 'Post' } },
      [{ name: 'Nora Field', type: 'Person', url: 'https://a.example/', affiliation: 'Post' }],
    ],
    [
      'a person’s page and work elsewhere',
      { name: 'Nora Field', sameAs: ['https://b.example/'], worksFor: 'Post' },
      [{ name: 'Nora Field', type: '', url: 'https://b.example/', affiliation: 'Post' }],
    ],
    [
      'several names of one',
      { name: ['Nora Field', 'Tom Reed'] },
      [
        { ...bare, name: 'Nora Field' },
        { ...bare, name: 'Tom Reed' },
      ],
    ],
    ['an id alone', { '@id': '#nora' }, [{ ...bare, name: '#nora' }]],
    ['a node without a name', { '@type': 'Person' }, []],
    ['none', undefined, []],
  ])('%s', (_, author, names) => expect(named(author)).toEqual(names));
  test('stand elsewhere, by an id, the first that has one', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#nora' } },
      { '@id': '#nora', x: 1 },
      { '@id': '#nora', '@type': 'Person', name: 'Nora Field' },
      { '@id': '#nora', name: 'Another' },
    ];
    expect(dataOf([JSON.stringify({ '@graph': graph })])[0]?.named('author')).toEqual([
      { ...bare, name: 'Nora Field', type: 'Person' },
    ]);
    const own = [
      { '@type': 'Article', author: { '@id': '#nora', name: 'N. Field' } },
      { '@id': '#nora', name: 'Nora Field' },
    ];
    expect(dataOf([JSON.stringify(own)])[0]?.named('author')).toEqual([{ ...bare, name: 'N. Field' }]);
  });
});
