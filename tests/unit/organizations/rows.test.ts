import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSupplier, organizationById, policyOf, resolveDomain, resolveName } from '../../../lib/organizations';
import { dataset } from '../../../lib/organizations/dataset';

const linesOf = (name: string) =>
  readFileSync(new URL(`../../../lib/organizations/${name}.tsv`, import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .slice(1);
const listOf = (cell: string, separator: string) => cell.split(separator).filter((each) => each !== '');
const suppliers = ['news-agency', 'press-release-wire', 'syndication-service'];

test('every organization is what its row says', () => {
  const lines = linesOf('organizations');
  expect(dataset().byId.size).toBe(lines.length);
  for (const line of lines) {
    const [id = '', name = '', aliases = '', domains = '', kind = '', country, languages = '', owner] =
      line.split('\t');
    const organization = organizationById(id);
    const [domain] = domains.split(' ');
    expect(organization).toEqual({
      id,
      name: name.replace(/^~/, ''),
      aliases: listOf(aliases, '; ').map((alias) => alias.replace(/^~/, '')),
      domains: listOf(domains, ' '),
      kind,
      country: country === '' ? null : country,
      languages: listOf(languages, ' '),
      owner: owner === '' ? null : owner,
      homepage: domain === '' ? null : `https://${domain}/`,
    });
    expect([id, organization && isSupplier(organization)]).toEqual([id, suppliers.includes(kind)]);
    for (const each of organization?.domains ?? []) expect(resolveDomain(each)?.id).toBe(id);
  }
});

test('every policy is what its row says', () => {
  for (const line of linesOf('policies')) {
    const [id = '', url = '', license, said = '', conditions = '', contact = '', confidence, read] = line.split('\t');
    const uses = new Map(
      said.split(' ').map((use): [string, string] => [use.split('=')[0] ?? '', use.split('=')[1] ?? '']),
    );
    expect(policyOf(id)).toEqual({
      url: url === '' ? null : url,
      license,
      republish: {
        noncommercial: uses.get('republish_noncommercial') ?? 'unstated',
        commercial: uses.get('republish_commercial') ?? 'unstated',
      },
      conditions: listOf(conditions, ' '),
      contact: contact === '' ? null : contact,
      read,
      verified: confidence !== 'low',
    });
  }
  expect(policyOf('nobody')).toBeNull();
});

test('a weak name is one with its sign', () => {
  const weak = (name: string) =>
    dataset()
      .byName.get(name)
      ?.map((alias) => [alias.organization.id, alias.text, alias.weak]);
  expect(weak('tt')).toEqual([['tt', 'TT', true]]);
  expect(weak('reuters')).toEqual([['reuters', 'Reuters', false]]);
});

test.each([
  ['PAP', 'pl', 'pap'],
  ['PAP', 'pl-PL', 'pap'],
  ['PAP', 'de', null],
  ['TAP', 'ar', null],
  ['TAP', 'fr', null],
  ['TAP', 'en', null],
  ['Lusa', 'pt', null],
  ['APRO', 'es', null],
  ['PAP', null, null],
])('in a byline %s speaks in %s for %s', (name, language, id) =>
  expect(resolveName(name, { form: 'byline', language })?.id ?? null).toBe(id),
);
