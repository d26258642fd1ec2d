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
  ])('%s', (script, key, value) => expect(stateOf([script])).toEqual([{ key, value }]));
  test('two values of one key, each once', () =>
    expect(stateOf(['{"author":"Nora Field"}', '{"author":"Tom Reed"}', '{"author":"Nora Field"}'])).toEqual([
      { key: 'author', value: 'Nora Field' },
      { key: 'author', value: 'Tom Reed' },
    ]));
});

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
