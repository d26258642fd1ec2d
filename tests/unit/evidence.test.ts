import { describe, expect, test } from 'vitest';
import { weigh } from '../../lib/evidence';
import type { Clue } from '../../lib/model';

let count = 0;
const clue = (change: Partial<Clue>): Clue => ({
  signal: 'credit',
  about: 'origin',
  value: 'Harbour Review',
  quote: `words ${count++}`,
  where: 'closing',
  trust: 0.8,
  kind: 'republished',
  ...change,
});
const confidence = (...clues: Clue[]) => weigh(clues)[0]?.confidence ?? 0;
const reuters = { value: 'Reuters', organization: 'reuters', kind: 'wire' } as const;

test('nothing found is no evidence', () => expect(weigh([])).toEqual([]));

describe('confidence', () => {
  test('one clue is believed as far as it is trusted', () => expect(confidence(clue({}))).toBeCloseTo(0.8));
  test('independent signs add up', () => {
    const both = confidence(clue({ signal: 'credit', trust: 0.8 }), clue({ signal: 'dateline', trust: 0.5 }));
    expect(both).toBeCloseTo(0.9);
  });
  test('two clues of one signal are one sign, the surer one', () =>
    expect(confidence(clue({ trust: 0.6 }), clue({ trust: 0.8 }))).toBeCloseTo(0.8));
  test('the same words, read by two signals, count once', () => {
    const quote = 'Source: Harbour Review';
    const twice = confidence(
      clue({ signal: 'byline', quote, trust: 0.7 }),
      clue({ signal: 'credit', quote, trust: 0.8 }),
    );
    expect(twice).toBeCloseTo(0.8);
  });
  test('the same words that say less do not hide other words', () => {
    const quote = 'Source: Harbour Review';
    const clues = [
      clue({ signal: 'byline', quote, trust: 0.5 }),
      clue({ signal: 'credit', quote, trust: 0.8 }),
      clue({ signal: 'byline', trust: 0.5 }),
    ];
    expect(confidence(...clues)).toBeCloseTo(0.9);
  });
  test('is never certain', () => {
    const signals = ['address', 'byline', 'counter', 'credit', 'data', 'dateline', 'notice', 'rights'];
    expect(confidence(...signals.map((signal) => clue({ signal, trust: 0.99 })))).toBe(0.99);
    expect(confidence(clue({ trust: 1 }))).toBe(0.99);
  });
});

describe('groups', () => {
  test('two origins stay apart, the surer one first', () => {
    const found = weigh([clue({ trust: 0.6 }), clue({ ...reuters, trust: 0.9 })]);
    expect(found.map(({ name }) => name)).toEqual(['Reuters', 'Harbour Review']);
  });
  test('one house under two spellings is one origin', () => {
    const found = weigh([clue({ value: 'Harbour Review' }), clue({ value: 'HARBOUR REVIEW', signal: 'byline' })]);
    expect(found).toHaveLength(1);
    expect(found[0]?.clues).toHaveLength(2);
  });
  test('one house by its row and by its address', () => {
    const url = 'https://www.reuters.com/world/depot-2024';
    const found = weigh([clue(reuters), clue({ ...reuters, signal: 'address', url })]);
    expect(found).toMatchObject([{ name: 'Reuters', url, organization: 'reuters' }]);
  });
  test('clues about other things than the origin are left out', () =>
    expect(weigh([clue({ about: 'author' }), clue({ about: 'terms' }), clue({ about: 'date' })])).toEqual([]));
  test('a bare address belongs to whoever is named beside it', () => {
    const url = 'https://harbourreview.example/2024/depot';
    const found = weigh([
      clue({ value: 'The Harbour Review of Books', trust: 0.9 }),
      clue({ signal: 'address', value: 'harbourreview.example', url, trust: 0.8 }),
    ]);
    expect(found).toMatchObject([{ name: 'The Harbour Review of Books', url }]);
  });
});

describe('the address', () => {
  test('of the article before the home page', () => {
    const url = 'https://harbourreview.example/2024/depot';
    const home = 'https://harbourreview.example/';
    const [found] = weigh([clue({ url: home }), clue({ url, signal: 'byline' })]);
    expect(found).toMatchObject({ url, homepage: home });
  });
  test('a home page is no address of the original', () =>
    expect(weigh([clue({ url: 'https://harbourreview.example/' })])[0]).toMatchObject({
      url: null,
      homepage: 'https://harbourreview.example/',
    }));
  test('a name comes before its domain', () => {
    const url = 'https://harbourreview.example/2024/depot';
    const found = weigh([
      clue({ value: 'harbourreview.example', url, trust: 0.95, signal: 'address' }),
      clue({ value: 'Harbour Review', url, trust: 0.7 }),
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Harbour Review']);
  });
});

describe('the kind', () => {
  test('an agency’s text is wire copy, whatever sentence names it', () =>
    expect(weigh([clue({ ...reuters, kind: 'republished', signal: 'notice' })])[0]?.kind).toBe('wire'));
  test('an excerpt stays one', () => {
    const [found] = weigh([clue({ signal: 'notice', kind: 'excerpt' }), clue({ signal: 'address', trust: 0.93 })]);
    expect(found?.kind).toBe('excerpt');
  });
  test('of a release: its issuer is named before the wire that carried it', () => {
    const found = weigh([
      clue({
        value: 'PR Newswire',
        organization: 'pr-newswire',
        kind: 'press-release',
        trust: 0.94,
        signal: 'dateline',
      }),
      clue({ value: 'Lower Town Water Works', kind: 'press-release', trust: 0.8, signal: 'release' }),
    ]);
    expect(found).toMatchObject([{ name: 'Lower Town Water Works', kind: 'press-release', organization: null }]);
    expect(found[0]?.clues).toHaveLength(2);
  });
  test('of a release whose issuer nobody names: the wire', () =>
    expect(
      weigh([clue({ value: 'PR Newswire', organization: 'pr-newswire', kind: 'press-release' })])[0],
    ).toMatchObject({ name: 'PR Newswire', organization: 'pr-newswire' }));
});
