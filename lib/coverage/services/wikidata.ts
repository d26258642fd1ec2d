import * as z from 'zod/mini';
import { piecesWithoutContacts } from '../../text/contact';
import { wikipediaOf } from '../edition';
import { readJson } from '../json';
import type { OrganizationFinding } from '../model';
import { addressOf, get, type Service } from '../service';
import { linkOf, plain } from '../text';

/** SPARQL 1.1 Query Results JSON. */
const Bindings = z.lazy(() =>
  z.object({
    results: z.object({ bindings: z.array(z.record(z.string(), z.object({ value: z.string() }))) }),
  }),
);

/** Text inside a SPARQL string (SPARQL 1.1, 19.7). */
const quoted = (text: string): string => text.replace(/[\\"]/g, '\\$&').replace(/[\p{Cc}]+/gu, ' ');

/**
 * One query for all: what bears the name (Wikidata's own search, through the query service's `mwapi`), and of each
 * what it is, its country, founding, owners, official site and article. People are left out.
 */
const sparql = (
  name: string,
  language: string,
): string => `SELECT ?item ?itemLabel ?itemDescription ?classLabel ?countryLabel ?code ?inception ?ownerLabel ?site ?article WHERE {
  SERVICE wikibase:mwapi {
    bd:serviceParam wikibase:endpoint "www.wikidata.org"; wikibase:api "EntitySearch"; wikibase:limit 5; mwapi:search "${quoted(name)}"; mwapi:language "${language}".
    ?item wikibase:apiOutputItem mwapi:item. ?ordinal wikibase:apiOrdinal true.
  }
  MINUS { ?item wdt:P31 wd:Q5 }
  OPTIONAL { ?item wdt:P31 ?class }
  OPTIONAL { ?item wdt:P17 ?country. OPTIONAL { ?country wdt:P297 ?code } }
  OPTIONAL { ?item wdt:P571 ?inception }
  OPTIONAL { ?item wdt:P127|wdt:P749 ?owner }
  OPTIONAL { ?item wdt:P856 ?site }
  OPTIONAL { ?article schema:about ?item; schema:isPartOf <https://${language}.wikipedia.org/> }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "${language},en,mul" }
} ORDER BY ?ordinal LIMIT 200`;

/** A founding as exact as it is worth telling: Wikidata writes a bare year as its first of January. */
const foundedIn = (time: string): string | null => {
  const [, year, rest] = /^(\d{4})-(\d\d-\d\d)/.exec(time) ?? [];
  return year === undefined ? null : rest === '01-01' ? year : `${year}-${rest}`;
};

type Row = z.infer<typeof Bindings>['results']['bindings'][number];

/** All rows of one item as one finding. */
function organizationOf(item: string, rows: readonly Row[]): OrganizationFinding {
  const all = (name: string, longest = 80) => [
    ...new Set(
      rows.map((row) => plain(row[name]?.value ?? '', longest)).filter((value) => value && !/^Q\d+$/.test(value)),
    ),
  ];
  const id = item.replace(/^.*\//, '');
  const sites = all('site', 300).flatMap((site) => linkOf(site) ?? []);
  const wikipedia = linkOf(all('article', 300)[0]);
  return {
    is: 'organization',
    item: id,
    name: all('itemLabel')[0] ?? id,
    description: all('itemDescription', 200)[0] ?? null,
    kinds: all('classLabel').slice(0, 3),
    country: all('code')[0]?.toUpperCase() ?? all('countryLabel')[0] ?? null,
    founded: foundedIn(all('inception')[0] ?? ''),
    owners: all('ownerLabel').slice(0, 4),
    website: sites[0] ?? null,
    links: [
      { text: 'Wikidata', url: `https://www.wikidata.org/wiki/${id}` },
      ...(wikipedia ? [{ text: 'Wikipedia', url: wikipedia }] : []),
    ],
    matches: null,
  };
}

/** Wikidata's query service: 60 seconds of its time a minute for one reader, then 429. */
export const wikidata: Service = {
  id: 'wikidata',
  name: 'Wikidata',
  hosts: ['https://query.wikidata.org/*'],
  gives: 'gives_wikidata',
  patience: 25_000,
  pace: 2_000,
  ask(question) {
    if (question.topic !== 'organization') return null;
    const name = plain(piecesWithoutContacts(question.name).join(' '), 120);
    if (!name) return null;
    const query = sparql(name, wikipediaOf(question.language));
    return get(addressOf('https://query.wikidata.org/sparql', { format: 'json', query }), {
      what: 'name',
      words: name,
    });
  },
  read: ({ text }) =>
    readJson(text, Bindings, ({ results }) => {
      const items = Map.groupBy(results.bindings.slice(0, 500), (row) => row.item?.value ?? '');
      const found = [...items].filter(([item]) => /\/Q\d+$/.test(item));
      return { is: 'found', findings: found.map(([item, rows]) => organizationOf(item, rows)) };
    }),
};
