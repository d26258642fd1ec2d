/** JSON-LD: large, deep, many, and almost what is looked for. */
import { any, type Family, read, repeat, withHead } from './page';

const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
const of = (json: string) => withHead(data(json));
/** A page whose head does not say that it is an article, so that the data must. */
const unsaid = (head: string) => of('').replace('<meta property="og:type" content="article">', head);

export const jsonLd: Family = {
  name: 'JSON-LD',
  pages: [
    ...read({
      'a near miss of small letters': (n) => unsaid(data(`${'{"@type":"'.repeat(8)}${'news'.repeat(n(4_900))}"}`)),
      'a near miss of marks': (n) => unsaid(data(`{"@type":["${'a:/.'.repeat(n(5_000))}!"]}`)),
      'a near miss of letters': (n) => unsaid(data(`{"@type":"${'News'.repeat(n(5_000))}"}`)),
      'a near miss of words': (n) => unsaid(data(`{"@type":"${'Article '.repeat(n(2_500))}"}`)),
      'types without an end': (n) => unsaid(data('"@type":['.repeat(n(2_200)))),
      'types and spaces': (n) => unsaid(data(`"@type"${' '.repeat(n(19_000))}x`)),
      'types, colons and spaces': (n) => unsaid(data(`"@type" : `.repeat(n(2_000)))),
      'types of 79 letters': (n) => unsaid(data(`"@type":"${'x'.repeat(70)}",`.repeat(n(240)))),
      'quotation marks': (n) => unsaid(data('"'.repeat(n(20_000)))),
      'a comment that quotes a type': (n) =>
        unsaid(data(`{"@type":"Comment","text":"${'\\"@type\\": \\"NewsArticl'.repeat(n(800))}"}`)),
      'a comment of spaces': (n) => unsaid(data(`{"@type":"Comment","text":"@type ${' '.repeat(n(19_000))}"}`)),
      '3,000 blocks': (n) => unsaid(repeat(n(3_000), (i) => data(`{"@type":"Thing","name":"Loaf ${i}"}`))),
      '__proto__ and friends': () =>
        of(
          '{"@type":"NewsArticle","__proto__":{"isArticle":true},"constructor":{"prototype":{"author":"x"}},"toString":1,"then":{},"hasOwnProperty":null}',
        ),
      'the same key again and again': (n) => of(`{${'"author":"Nora Field",'.repeat(n(40_000))}"@type":"NewsArticle"}`),
      'no JSON at all': (n) => of(`{"@type":"NewsArticle",${"'author':"}${'['.repeat(n(1_000))}`),
      'marks before it': () => of('\ufeff<!-- //<![CDATA[ {"@type":"NewsArticle","author":"Nora Field"} //]]> -->'),
      'numbers where words are wanted': () =>
        of('{"@type":7,"author":[[[[1e999]]],null,{"name":{"name":{"name":[]}}}],"publisher":true,"datePublished":-1}'),
    }),
    ...any({
      // 6 MB of them: more than a page may weigh.
      '300 near misses': (n) => unsaid(data(`{"@type":["${'a:/.'.repeat(5_000)}!"]}`).repeat(n(300))),
      'arrays 100,000 deep': (n) =>
        of(`{"@type":"NewsArticle","x":${'['.repeat(n(100_000))}${']'.repeat(n(100_000))}}`),
      'authors 20,000 deep': (n) =>
        of(`${'{"@type":"NewsArticle","author":'.repeat(n(20_000))}1${'}'.repeat(n(20_000))}`),
      '200,000 keys': (n) => of(`{"@type":"NewsArticle"${repeat(n(200_000), (i) => `,"k${i}":${i}`)}}`),
      '50,000 nodes': (n) => of(`{"@graph":[${repeat(n(50_000), (i) => `{"@type":"NewsArticle","@id":"${i}"},`)}{}]}`),
      '50,000 authors': (n) =>
        of(`{"@type":"NewsArticle","author":[${repeat(n(50_000), (i) => `{"name":"Nora Field ${i}"},`)}{}]}`),
      '10,000 types': (n) => of(`{"@type":[${'"NewsArticle",'.repeat(n(10_000))}"Thing"]}`),
      'nodes that name each other': (n) =>
        of(
          `{"@graph":[${repeat(n(5_000), (i) => `{"@id":"#${i}","@type":"NewsArticle","isPartOf":{"@id":"#${(i * 7) % 5_000}"}},`)}{}]}`,
        ),
      'a body of 5 MB': (n) => of(`{"@type":"NewsArticle","articleBody":"${'By Nora Field. '.repeat(n(330_000))}"}`),
      'an author of 2 MB': (n) => of(`{"@type":"NewsArticle","author":"${'Nora Field, '.repeat(n(160_000))}"}`),
      'a publisher of 2 MB': (n) => of(`{"@type":"NewsArticle","publisher":{"name":"${'A. '.repeat(n(600_000))}"}}`),
      'a source’s address of 2 MB': (n) =>
        of(`{"@type":"NewsArticle","isBasedOn":"https://flour.example/${'oven/'.repeat(n(400_000))}"}`),
      '1 MB of escapes': (n) => of(`{"@type":"NewsArticle","headline":"${'\\u0041'.repeat(n(160_000))}"}`),
    }),
  ],
};
