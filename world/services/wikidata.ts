import type { Item, Organization } from '../model.ts';
import { wordsOf } from '../search.ts';
import { type Ask, json, notHere, parameter, type Service, taken, text } from '../service.ts';

/** A cell of SPARQL's results in JSON. */
type Cell = { type: 'uri'; value: string } | { type: 'literal'; value: string; 'xml:lang'?: string; datatype?: string };

const entity = (id: string): Cell => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const address = (value: string): Cell => ({ type: 'uri', value });

/** A label; where there is none the label service gives the bare number, in no language. */
const label = (text: string): Cell =>
  /^Q\d+$/.test(text) ? { type: 'literal', value: text } : { 'xml:lang': 'en', type: 'literal', value: text };

const named = (name: string, of: Item): Record<string, Cell> => ({
  [name]: entity(of.id),
  [`${name}Label`]: label(of.label),
});

/** Each optional part of the pattern multiplies the rows, as in SPARQL; an empty one leaves them as they are. */
const each = (rows: Record<string, Cell>[], cells: Record<string, Cell>[]): Record<string, Cell>[] =>
  cells.length === 0 ? rows : rows.flatMap((row) => cells.map((more) => ({ ...row, ...more })));

function rowsOf(of: Organization, language: string): Record<string, Cell>[] {
  const article = of.articles[language];
  const path = article && encodeURIComponent(article.title.replaceAll(' ', '_'));
  const first = { ...named('item', of), itemDescription: label(of.description) };
  const { country, inception } = of;
  const dated: Cell[] = inception
    ? [{ datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', type: 'literal', value: inception }]
    : [];
  const sets = [
    of.classes.map((one) => named('class', one)),
    country ? [{ ...named('country', country), code: { type: 'literal' as const, value: country.code } }] : [],
    dated.map((cell) => ({ inception: cell })),
    of.owners.map((one) => named('owner', one)),
    of.sites.map((site) => ({ site: address(site) })),
    path ? [{ article: address(`https://${language}.wikipedia.org/wiki/${path}`) }] : [],
  ];
  return sets.reduce(each, [first]);
}

/** Wikidata's search of entities goes by the beginning of names. */
const isNamed = (of: Organization, name: string): boolean =>
  [of.label, ...of.aliases].some((each) => `${wordsOf(each).join(' ')} `.startsWith(`${wordsOf(name).join(' ')} `));

/** Another organization of the same name. */
const renumbered = (of: Organization, number: number): Organization => ({ ...of, id: `${of.id}${number}` });

/** The query service of Wikidata, for queries that search a name through `mwapi`. */
export const wikidata: Service = {
  name: 'wikidata',
  hosts: ['query.wikidata.org'],
  typical: 1600,
  answer(ask: Ask) {
    if (ask.url.pathname !== '/sparql') return notHere();
    const query = parameter(ask, 'query');
    const [, select] = /\bSELECT\s+(?:DISTINCT\s+)?((?:\?\w+\s+)+)/i.exec(query) ?? [];
    if (!select) return text('SPARQL-QUERY: malformed query\n', 'text/plain;charset=utf-8', 400);
    const vars = select
      .trim()
      .split(/\s+/)
      .map((name) => name.slice(1));
    const name = /mwapi:search\s+"((?:[^"\\]|\\.)*)"/.exec(query)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
    const language = /([a-z-]+)\.wikipedia\.org/.exec(query)?.[1] ?? 'en';
    const found = name ? ask.world.organizations.filter((one) => isNamed(one, name)) : [];
    const rows = taken(found, ask, 5, renumbered).flatMap((one) => rowsOf(one, language));
    const bindings = rows.map((row) => Object.fromEntries(vars.flatMap((key) => (row[key] ? [[key, row[key]]] : []))));
    return json({ head: { vars }, results: { bindings } }, 'application/sparql-results+json;charset=utf-8');
  },
};
