import { describe, expect, test } from 'vitest';
import { stateOf } from '../../lib/page/state';

describe('finds', () => {
  test.each([
    ['{"source":"Reuters"}', 'source', 'Reuters'],
    ['{"source_type": "wire", "id": 7}', 'sourcetype', 'wire'],
    ['var data = { pageSource: "Agencia EFE" };', 'pagesource', 'Agencia EFE'],
    ["window.article = { author: 'Nora Field' }", 'author', 'Nora Field'],
    ['{"authors":["Nora Field"]}', 'authors', 'Nora Field'],
    ["_sf_async_config.authors = 'Nora Field';", 'authors', 'Nora Field'],
    ['{"creditLine" : "dpa"}', 'creditline', 'dpa'],
    ['{"newsAgency":"ANSA"}', 'newsagency', 'ANSA'],
    ['{"content.news_agency":"ANSA"}', 'newsagency', 'ANSA'],
    ['{"article.source":"来源日报"}', 'source', '来源日报'],
    ['{"SOURCE":"TASS"}', 'source', 'TASS'],
    ['{"originalSource":"Harbour Review"}', 'originalsource', 'Harbour Review'],
    ['{"source":{"system":"Wires","name":"belga"}}', 'source', 'belga'],
    ['{"distributor":{"category":"wires","name":"Belga"}}', 'distributor', 'Belga'],
  ])('%s', (script, key, value) => expect(stateOf([script])).toEqual([{ key, value }]));
  test('two values of one key, each once', () =>
    expect(stateOf(['{"author":"Nora Field"}', '{"author":"Tom Reed"}', '{"author":"Nora Field"}'])).toEqual([
      { key: 'author', value: 'Nora Field' },
      { key: 'author', value: 'Tom Reed' },
    ]));
});

test('spaces around a value are none of it', () =>
  expect(stateOf(['{"source":" Reuters "}'])).toEqual([{ key: 'source', value: 'Reuters' }]));
test('a picture is told by what stands a little before', () => {
  const behind = (letters: number) => stateOf([`{"image":{"x":"${'y'.repeat(letters)}","source":"Reuters"}}`]);
  expect(behind(200)).toEqual([]);
  expect(behind(300)).toHaveLength(1);
});
test('so far a script is read, and so far all of them', () => {
  const said = 'source="Reuters"';
  const spaces = (letters: number) => ' '.repeat(letters - said.length);
  expect(stateOf([spaces(1_500_000) + said])).toHaveLength(1);
  expect(stateOf([`${spaces(1_500_000)} ${said}`])).toEqual([]);
  expect(stateOf([' '.repeat(700_000), spaces(800_000) + said])).toHaveLength(1);
  expect(stateOf([' '.repeat(700_000), `${spaces(800_000)} ${said}`])).toEqual([]);
  expect(stateOf([' '.repeat(1_499_999), said])).toEqual([]);
});
test('three values of one key are of a list, each key for itself', () =>
  expect(stateOf(['{"source":"AFP","author":"Nora"}', '{"source":"dpa"}', '{"source":"TASS"}'])).toEqual([
    { key: 'author', value: 'Nora' },
  ]));

describe('must not find', () => {
  test.each([
    ['a source of pictures', '{"imageSource":"Reuters"}'],
    ['a word that ends so', '{"resource":"Reuters"}'],
    ['an address with the key in it', 'load("https://cdn.example/?source-map=x")'],
    ['an empty value', '{"source":""}'],
    ['nothing but spaces', '{"source":"   "}'],
    ['markup', '{"source":"<b>Reuters</b>"}'],
    ['a template', '{"source":"{{source}}"}'],
    ['a sentence', `{"source":"${'word '.repeat(40)}"}`],
    ['a number', '{"source":7}'],
    ['a variable', 'source = origin;'],
    ['a comparison of two', 'if (source === other) "Reuters"'],
  ])('%s', (_, script) => expect(stateOf([script])).toEqual([]));
  test('a list of articles, by its many values', () =>
    expect(stateOf(['[{"source":"AFP"},{"source":"dpa"},{"source":"TASS"}]'])).toEqual([]));
  test('what stands behind the longest script that is read', () =>
    expect(stateOf([' '.repeat(1_500_000), '{"source":"Reuters"}'])).toEqual([]));
});

test.each([
  ["s.prop7='Reuters';", 'prop7', 'Reuters'],
  ['{"eVar12":"AFP"}', 'evar12', 'AFP'],
  ['{"dimension3":"dpa"}', 'dimension3', 'dpa'],
  ['{"articleAuthor":"Nora Field"}', 'articleauthor', 'Nora Field'],
  ['{"author_line":"Nora Field"}', 'authorline', 'Nora Field'],
])('a slot: %s', (script, key, value) => expect(stateOf([script])).toEqual([{ key, value }]));
