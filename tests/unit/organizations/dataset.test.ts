import { readFileSync } from 'node:fs';
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { OrganizationKind, Use, useNames } from '../../../lib/model';

const country = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const language = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Suffixes under which a state registers its offices; the whole of one belongs to one organization. */
const wholeSuffixes = ['gc.ca', 'blogspot.com', 'hatenablog.com'];
const isDomain = (domain: string) =>
  wholeSuffixes.includes(domain) || parse(domain, { allowPrivateDomains: true }).domain !== null;
const check = <T>(holds: (value: T) => boolean) => z.refine<T>(holds);
const list = (separator: string, item: z.ZodMiniType<unknown, string>) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text: string) => (text ? text.split(separator) : [])),
    ),
    z.array(item),
  );

const id = z.string().check(z.regex(/^(?!-)(?:-?[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}])+$/u));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const spelling = z.string().check(z.regex(/^~?[^~;\s][^~;]*$/));
const domain = z.string().check(z.lowercase(), check(isDomain));
const Row = z.object({
  id,
  name: spelling,
  aliases: list('; ', spelling),
  domains: list(' ', domain),
  kind: OrganizationKind,
  country: z
    .string()
    .check(check((code) => code === '' || (/^[A-Z]{2}$/.test(code) && country.of(code) !== undefined))),
  languages: list(' ', z.string().check(check((tag) => language.of(tag) !== undefined))),
  owner: z.string(),
  source: z.string().check(z.minLength(1)),
  read: day,
});
const uses = z.string().check(
  check((text) => {
    const pairs = text.split(' ').map((pair) => pair.split('='));
    return pairs.every(([use, value]) => useNames.some((name) => name === use) && Use.safeParse(value).success);
  }),
);
const Policy = z.object({
  id,
  url: z.string().check(z.regex(/^(https?:\/\/\S+)?$/)),
  license: z.string().check(z.minLength(1)),
  uses,
  conditions: list(' ', z.string().check(z.regex(/^[a-z-]+$/))),
  contact: z.string().check(z.regex(/^(\S+@\S+|https?:\/\/\S+)?$/)),
  confidence: z.enum(['high', 'medium', 'low']),
  read: day,
});

function rowsOf(name: string): Record<string, string>[] {
  const file = new URL(`../../../lib/organizations/${name}.tsv`, import.meta.url);
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    expect(cells, `one cell per column in "${line}"`).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function expectRowsToFit(rows: Record<string, string>[], schema: z.ZodMiniType): void {
  for (const row of rows) {
    const { error } = schema.safeParse(row);
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [], `row ${row.id}`).toEqual(
      [],
    );
  }
}

const organizations = rowsOf('organizations');
const policies = rowsOf('policies');
const repeated = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the table of organizations', () => {
  test('fits its schema, row by row', () => expectRowsToFit(organizations, Row));
  test('names each id once, in order', () => {
    const ids = organizations.map((row) => row.id ?? '');
    expect(ids).toEqual([...new Set(ids)].sort());
  });
  test('gives each domain to one organization', () => {
    expect(repeated(organizations.flatMap((row) => (row.domains ?? '').split(' ').filter(Boolean)))).toEqual([]);
  });
  test('repeats no spelling within a row', () => {
    for (const { id: row, name = '', aliases = '' } of organizations) {
      expect(repeated([name, ...aliases.split('; ').filter(Boolean)]), row).toEqual([]);
    }
  });
});

describe('the table of policies', () => {
  test('fits its schema, row by row', () => expectRowsToFit(policies, Policy));
  test('speaks once of each organization, and only of known ones', () => {
    const ids = policies.map((row) => row.id ?? '');
    expect(repeated(ids)).toEqual([]);
    const known = new Set(organizations.map((row) => row.id));
    expect(ids.filter((policy) => !known.has(policy))).toEqual([]);
  });
});
