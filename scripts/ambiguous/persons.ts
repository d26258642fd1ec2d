import * as z from 'zod/mini';
import { linesOf, moduleOf } from './lists.ts';
import { Gathering, type Sense } from './sense.ts';

const Names = z.record(z.string(), z.optional(z.nullable(z.array(z.string()))));
const Person = z.looseObject({
  first_name: z.optional(z.nullable(Names)),
  last_name: z.optional(z.nullable(Names)),
});
const Locales = z.looseObject({
  allLocales: z.record(z.string(), z.looseObject({ person: z.optional(Person) })),
});

/** English as spoken where most names are of other languages ("Efe" in Nigeria), whose lists are the better witness. */
const isBorrowed = (locale: string): boolean => locale.startsWith('en_');

/** Given and family names: the English list's everywhere, a locale's in its language. */
export function personSense(): Sense {
  const persons = new Gathering();
  for (const name of linesOf('@cspell/dict-people-names', 'dict/people-names.txt')) persons.addName(name, 'en');
  const { allLocales } = Locales.parse(moduleOf('@faker-js/faker'));
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (isBorrowed(locale)) continue;
    const language = locale.split('_')[0] ?? locale;
    const lists = [person?.first_name, person?.last_name].flatMap((names) => Object.values(names ?? {}));
    for (const name of lists.flatMap((names) => names ?? [])) persons.addName(name, language);
  }
  return persons.names;
}
