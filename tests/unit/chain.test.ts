import { describe, expect, test } from 'vitest';
import { originClues } from '../../lib/answer';
import { chainOf, viaOf } from '../../lib/chain';
import type { Evidence } from '../../lib/judge';
import type { Kind, NamedOrganization, Origin } from '../../lib/model';
import { report } from '../../lib/report';
import { pageOf, prose } from './signals/page';

const [first = '', ...rest] = prose;

test('the words that name who passed a wire’s text on are no sign of its origin', () => {
  const passedOn = 'This article originally appeared on ProPublica.';
  const wire = { body: [`MILLGATE (Reuters) - ${first}`, ...rest], bylines: [{ text: 'Reuters' }] };
  const of = report(
    pageOf({ ...wire, foot: ['Reporting by Nora Field; editing by Per Aaby', 'Copyright 2024 Reuters', passedOn] }),
  );
  expect([of.verdict.kind, of.chain.map(({ role, name }) => `${role} ${name}`)]).toEqual([
    'wire',
    ['origin Reuters', 'via ProPublica', 'republisher Millgate Courier'],
  ]);
  expect(new Set(originClues(of.clues).map(({ value }) => value))).toEqual(new Set(['Reuters']));
  expect(of.clues.find(({ quote }) => quote === passedOn)?.about).toBe('republisher');
});

describe('who passed a text on', () => {
  const of = (kind: Kind): Evidence => ({
    name: kind,
    organization: null,
    kind,
    url: null,
    homepage: null,
    confidence: 0.9,
    clues: [],
    features: [],
    unnamed: false,
  });
  test.each<[Kind, Kind, boolean]>([
    ['wire', 'republished', true],
    ['press-release', 'republished', true],
    ['republished', 'republished', false],
    ['wire', 'press-release', false],
    ['wire', 'wire', false],
  ])('of a %s, by what is named as %s: %s', (best, second, is) => {
    const [first, other] = [of(best), of(second)];
    expect(viaOf(first, other)).toBe(is ? other : null);
  });
  test('is nobody where one is named alone', () => expect(viaOf(of('wire'), undefined)).toBeNull());
});

describe('the hops of a text', () => {
  const named = { name: 'Millgate Courier', organization: null, kind: 'newspaper', country: 'US' } as const;
  const site: NamedOrganization = { ...named, homepage: null };
  const origin = (name: string): Origin => ({
    ...site,
    name,
    domain: null,
    url: `https://${name}.example/1`,
    published: '2024-05-01',
    sister: false,
  });
  const here = { url: 'https://millgate.example/1', day: '2024-05-03' };
  const hop = (role: string, name: string, url: string, published: string | null) => ({
    ...named,
    role,
    name,
    url,
    published,
  });
  const first = hop('origin', 'kestrel', 'https://kestrel.example/1', '2024-05-01');
  test('begin with its origin', () => expect(chainOf(origin('kestrel'), null, null, here)).toEqual([first]));
  test('go through another’s hands to the site', () =>
    expect(chainOf(origin('kestrel'), origin('lantern'), site, here)).toEqual([
      first,
      hop('via', 'lantern', 'https://lantern.example/1', null),
      hop('republisher', 'Millgate Courier', here.url, here.day),
    ]));
});
