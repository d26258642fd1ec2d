import { expect, test } from 'vitest';
import type { OrganizationFinding } from '../../../lib/coverage/model';
import { organizationsOf } from '../../../lib/coverage/reference';

const account = (said: Partial<OrganizationFinding>): OrganizationFinding => ({
  is: 'organization',
  item: 'Q1',
  name: 'Flour Gazette',
  description: null,
  kinds: [],
  country: null,
  founded: null,
  owners: [],
  website: null,
  links: [],
  matches: null,
  ...said,
});
const told = (...findings: OrganizationFinding[]) =>
  organizationsOf({
    states: Object.fromEntries(
      findings.map((finding, index) => [
        `service-${'ab'[index]}`,
        { is: 'answered', findings: [finding], kept: false },
      ]),
    ),
  });

test('what one account lacks is taken from the other', () => {
  const lacking = account({});
  const full = account({
    description: 'A paper of bakers.',
    kinds: ['newspaper'],
    country: 'PT',
    founded: '1902',
    owners: ['Guild of Bakers'],
    website: 'https://flour.example/',
    matches: false,
  });
  for (const pair of [[lacking, full] as const, [full, lacking] as const]) expect(told(...pair)).toEqual([full]);
});

test('what both tell is the first one’s, but the longer description wins, and a link stands once', () => {
  const link = { text: 'Flour Gazette', url: 'https://encyclopedia.example/flour' };
  const first = account({ owners: ['Guild of Bakers'], kinds: ['newspaper'], description: 'paper', links: [link] });
  const next = account({
    owners: ['Somebody'],
    kinds: ['magazine'],
    description: 'A paper of bakers.',
    links: [link, { text: 'Item', url: 'https://items.example/Q1' }],
  });
  expect(told(first, next)).toEqual([
    { ...first, description: 'A paper of bakers.', links: [link, { text: 'Item', url: 'https://items.example/Q1' }] },
  ]);
});

test('accounts without an item are one by their first link, else by their name', () => {
  const link = (url: string) => [{ text: 'Link', url }];
  const names = (...of: OrganizationFinding[]) => told(...of).map(({ name }) => name);
  const [a, b] = [account({ item: null, name: 'A' }), account({ item: null, name: 'B' })];
  expect(names(a, b)).toEqual(['A', 'B']);
  expect(names(a, { ...a })).toEqual(['A']);
  expect(names({ ...a, links: link('https://a.example/') }, { ...b, links: link('https://a.example/') })).toEqual([
    'A',
  ]);
  expect(names({ ...a, links: link('https://a.example/') }, { ...a, links: link('https://b.example/') })).toEqual([
    'A',
    'A',
  ]);
});

test('two organizations are told apart', () => {
  expect(told(account({}), account({ item: 'Q2', name: 'Salt Gazette' })).map(({ name }) => name)).toEqual([
    'Flour Gazette',
    'Salt Gazette',
  ]);
});
