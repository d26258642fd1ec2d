import { expect, test } from 'vitest';
import { bounded } from '../../../lib/bounded';
import { caps } from '../../../lib/caps';
import type { Clue, Report } from '../../../lib/model';
import { linkedWire } from '../citations/report';
import { terms } from '../kit/sheet';

const long = 'n'.repeat(300);
const name = `${'n'.repeat(200)}…`;
/** The longest address that is one, and one that is none. */
const [address, tooLong] = [4_000, 4_001].map((length) => `https://a.example/${'a'.repeat(length - 18)}`);
const words = 'q'.repeat(2_001);
const quote = `${'q'.repeat(999)}…`;
const house = { name: long, organization: null, kind: null, country: null, homepage: tooLong ?? '' };
const clue: Clue = { signal: 'credit', about: 'origin', value: long, quote: words, where: 'closing', trust: 0.5 };
const link = (url = address ?? '') => ({ text: long, url });
const of = (change: Partial<Report>) => bounded({ ...linkedWire, ...change });

test('a page', () => {
  const page = {
    ...linkedWire.page,
    title: `${'t'.repeat(499)}😀`,
    site: long,
    house: ' \n',
    language: 'l'.repeat(402),
  };
  expect(of({ page }).page).toMatchObject({
    title: `${'t'.repeat(499)}\ufffd`,
    site: name,
    house: null,
    language: null,
  });
  const short = { ...page, site: null, house: long, language: 'l'.repeat(401) };
  expect(of({ page: short }).page).toMatchObject({ site: null, house: name, language: short.language });
});

test('an origin, whom it passed, who published it', () => {
  const origin = linkedWire.origin && { ...linkedWire.origin, ...house, url: tooLong ?? '', domain: 'd'.repeat(402) };
  expect(of({ origin }).origin).toMatchObject({ name, homepage: null, url: null, domain: null });
  const whole = origin && { ...origin, homepage: address ?? '', url: address ?? '', domain: 'd'.repeat(401) };
  expect(of({ origin: whole }).origin).toMatchObject({ homepage: address, url: address, domain: whole?.domain });
  expect(of({ origin: null, republisher: house, authorOrganization: house })).toMatchObject({
    origin: null,
    republisher: { name, homepage: null },
    authorOrganization: { name, homepage: null },
  });
  expect(of({ republisher: null, authorOrganization: null })).toMatchObject({
    republisher: null,
    authorOrganization: null,
  });
});

test('authors', () =>
  expect(of({ authors: [{ name: ' Nora\n Field ', organization: null, url: tooLong ?? '' }] }).authors).toEqual([
    { name: 'Nora Field', organization: null, url: null },
  ]));

test('clues', () => {
  const url = address ?? '';
  expect(
    of({ clues: [clue, { ...clue, url }, { ...clue, url: `${url}a` }, { ...clue, quote: words.slice(1) }] }).clues,
  ).toEqual([
    { ...clue, value: name, quote },
    { ...clue, value: name, quote, url },
    { ...clue, value: name, quote },
    { ...clue, value: name, quote: words.slice(1) },
  ]);
});

test('what it points to', () => {
  const cited = { name: long, organization: null, kind: null };
  const related = {
    cited: [
      { ...cited, links: [link(), link(tooLong)] },
      { ...cited, links: [link(tooLong)] },
    ],
    topics: [{ name: long, url: tooLong ?? '' }],
    byAuthor: [link(), link(tooLong)],
    studies: ['d'.repeat(401), 'd'.repeat(402)].map((doi) => ({ doi, text: long })),
  };
  expect(of({ related }).related).toEqual({
    cited: [{ ...cited, name, links: [{ text: name, url: address }] }],
    topics: [{ name, url: null }],
    byAuthor: [{ text: name, url: address }],
    studies: [{ doi: 'd'.repeat(401), text: name }],
  });
});

test('terms', () => {
  const [source] = terms.sources;
  const of = (change: Partial<typeof terms>) => bounded({ ...linkedWire, terms: { ...terms, ...change } }).terms;
  expect(
    of({
      holder: long,
      license: { id: long, url: tooLong ?? '' },
      linkTo: { name: long, url: tooLong ?? '' },
      creditTo: [long],
      copyright: words,
      creditLine: 'c'.repeat(caps.credit + 1),
      contact: tooLong ?? '',
      sources: source ? [{ ...source, name: long, quote: words, url: tooLong ?? '' }] : [],
    }),
  ).toMatchObject({
    holder: name,
    license: { id: name, url: null },
    linkTo: { name, url: null },
    creditTo: [name],
    copyright: quote,
    creditLine: null,
    contact: null,
    sources: [{ name, quote, url: null }],
  });
  const creditLine = 'c'.repeat(caps.credit);
  expect(of({ holder: null, license: null, linkTo: null, copyright: null, creditLine })).toMatchObject({
    holder: null,
    license: null,
    linkTo: null,
    copyright: null,
    creditLine,
  });
  expect(of({ sources: source ? [{ ...source, name: null, quote: null }] : [] })?.sources[0]).toMatchObject({
    name: null,
    quote: null,
  });
});

test('names that mix scripts, each once, five at most', () => {
  const mixed = (letter: string) => `Rеuters${letter}`;
  const author = (letter: string) => ({ name: mixed(letter), organization: null, url: null });
  expect(of({}).mixedNames).toBeUndefined();
  expect(of({ mixedNames: ['x'] }).mixedNames).toBeUndefined();
  expect(of({ authors: [author('a'), author('a'), author('b')] }).mixedNames).toEqual([mixed('a'), mixed('b')]);
  expect(of({ authors: [...'abcdef'].map(author) }).mixedNames).toHaveLength(5);
  expect(of({ page: { ...linkedWire.page, site: mixed('s') } }).mixedNames).toEqual([mixed('s')]);
  expect(of({ terms: { ...terms, holder: mixed('t') } }).mixedNames).toEqual([mixed('t')]);
  expect(of({ authorOrganization: { ...house, name: mixed('h') } }).mixedNames).toEqual([mixed('h')]);
});
