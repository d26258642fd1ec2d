import { describe, expect, test } from 'vitest';
import { report } from '../../lib/report';
import { type Draft, headline, longProse, pageOf, prose } from './signals/page';

const of = (draft: Draft = {}) => report(pageOf({ body: longProse, ...draft }));

test('what is told of an original', () =>
  expect(
    of({
      url: 'https://www.propublica.org/town/depot',
      site: 'ProPublica',
      head: ['By Nora Field'],
      metas: { 'article:published_time': '2024-05-03' },
    }),
  ).toMatchObject({
    version: 1,
    page: {
      url: 'https://www.propublica.org/town/depot',
      title: headline,
      lead: prose[0],
      site: 'ProPublica',
      language: 'en',
      published: '2024-05-03',
      house: 'ProPublica',
      wordCount: 90,
    },
    verdict: { kind: 'no-sign', confidence: 0.8 },
    origin: null,
    chain: [],
    republisher: null,
    authors: [{ name: 'Nora Field' }],
    mentions: [],
  }));

test('what is told of a copy', () => {
  const told = of({ head: ['By Nora Field, Reuters'], foot: ['(Reuters)'] });
  expect(told).toMatchObject({
    page: { house: null, published: null },
    verdict: { kind: 'wire' },
    origin: { name: 'Reuters', organization: 'reuters' },
    chain: [
      { role: 'origin', name: 'Reuters' },
      { role: 'republisher', name: 'Millgate Courier', url: 'https://millgate.example/town/depot', published: null },
    ],
    republisher: { name: 'Millgate Courier' },
  });
  const { confidence } = told.verdict;
  expect(confidence).toBe(Number(confidence.toFixed(2)));
  expect(confidence).toBeGreaterThan(0.5);
  expect(confidence).toBeLessThanOrEqual(1);
});

test('a day is told of the page, of its last hop, and with the words that give it', () => {
  const told = of({ head: ['By Reuters'], foot: ['(Reuters)'], metas: { 'article:published_time': '2024-05-03' } });
  expect([told.page.published, told.chain.at(-1)?.published]).toEqual(['2024-05-03', '2024-05-03']);
  expect(told.clues.filter(({ about }) => about === 'date')).toHaveLength(1);
});

test('agencies that nobody names are no origin', () =>
  expect(of({ foot: ['Source: agencies'], head: ['Agencies'] })).toMatchObject({
    verdict: { kind: 'wire' },
    origin: null,
    chain: [],
    republisher: { name: 'Millgate Courier' },
  }));

test('of what is no article nothing is claimed', () =>
  expect(
    report({ ...pageOf({ body: longProse, head: ['By Reuters'], foot: ['(Reuters)'] }), isArticle: false }),
  ).toMatchObject({
    page: { lead: null },
    verdict: { kind: 'not-article', confidence: 0.8 },
    origin: null,
    chain: [],
    republisher: null,
    mentions: [],
  }));

describe('mentions', () => {
  const mentioned = (draft: Draft) => of(draft).mentions.map(({ name }) => name);
  test('are of others', () => expect(mentioned({ foot: ['Source: Harbour Review'] })).toEqual(['Harbour Review']));
  test('are not of the page’s author', () =>
    expect(
      mentioned({ head: ['By Nora Field'], metas: { author: 'Nora Field' }, foot: ['Source: Nora Field'] }),
    ).toEqual([]));
});

describe('the signs that are silent', () => {
  test('are all but those that spoke', () => {
    const { silent } = of({ foot: ['(Reuters)'] });
    expect(silent).not.toContain('credit');
    expect(silent).toContain('byline');
  });
  test('are none that names whose people wrote', () => {
    const told = of({ head: ['By ProPublica'], url: 'https://www.propublica.org/town/depot', site: 'ProPublica' });
    expect(told.verdict.kind).toBe('no-sign');
    expect(told.clues.map(({ about, quote }) => [about, quote])).toContainEqual(['organization', 'By ProPublica']);
    expect(told.silent).not.toContain('byline');
    expect(told.silent).toContain('credit');
  });
});
