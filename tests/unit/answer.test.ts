import { describe, expect, test } from 'vitest';
import { answerOf, isClaim, isReadable, originClues, originSigns, shortName, strongest } from '../../lib/answer';
import type { Clue, Kind, Place, Report } from '../../lib/model';
import { linkedWire, own, release, repost } from './citations/report';

const clue = (change: Partial<Clue> = {}): Clue => ({
  signal: 'credit',
  about: 'origin',
  value: 'x',
  quote: 'x',
  where: 'closing',
  trust: 0.5,
  ...change,
});
const named = (name: string, ...quotes: string[]) =>
  shortName({ origin: repost.origin && { ...repost.origin, name }, clues: quotes.map((quote) => clue({ quote })) });

describe('the origin’s name', () => {
  const long = 'Valley Residents Association of Low Towns';
  test.each<[string, string, string[], string]>([
    [
      'in full up to thirty-two letters',
      'Valley Residents Union of Towns.',
      ['VRUT wrote'],
      'Valley Residents Union of Towns.',
    ],
    ['by its initials beyond', long, ['As VRALT wrote'], 'VRALT'],
    ['not by other capitals', long, ['As NATO wrote'], long],
    ['not by those of a line in capitals', long, ['AS VRALT WROTE'], long],
    ['not in small letters', long, ['As vralt wrote'], long],
    ['in full where nothing says them', long, [], long],
  ])('%s', (_, name, quotes, said) => expect(named(name, ...quotes)).toBe(said));
  test('is not that of other clues, and none of no origin', () => {
    const clues = [clue({ about: 'author', quote: 'As VRALT wrote' })];
    expect(shortName({ origin: repost.origin && { ...repost.origin, name: long }, clues })).toBe(long);
    expect(shortName({ origin: null, clues })).toBe('');
  });
});

describe('the sentence', () => {
  const of = (report: Report) => {
    const { say, names } = answerOf(report);
    return [say, ...names];
  };
  const verdict = (kind: Kind | 'no-sign' | 'not-article') => ({ kind, confidence: 0.9 });
  const alone = (report: Report): Report => ({ ...report, republisher: null, page: { ...report.page, site: null } });
  const spoken = { kind: 'magazine' } as const;
  test.each<[string, Report, string[]]>([
    ['no sign', own, ['answer_no_sign']],
    ['no article', { ...repost, verdict: verdict('not-article') }, ['answer_no_sign']],
    ['no name', { ...repost, origin: null }, ['answer_unnamed']],
    ['a wire’s text, printed', linkedWire, ['answer_wire_by', 'Northwire', 'Valley Echo']],
    ['a wire’s text', alone(linkedWire), ['answer_wire', 'Northwire']],
    ['a statement, printed', repost, ['answer_statement_by', 'River Trust', 'Valley Echo']],
    ['a statement', alone(repost), ['answer_statement', 'River Trust']],
    ['a release, printed', release, ['answer_press_release_by', 'Arch & Sons', 'Valley Echo']],
    ['a release', alone(release), ['answer_press_release', 'Arch & Sons']],
    [
      'an excerpt, printed',
      { ...repost, verdict: verdict('excerpt') },
      ['answer_excerpt_by', 'River Trust', 'Valley Echo'],
    ],
    ['an excerpt', { ...alone(repost), verdict: verdict('excerpt') }, ['answer_excerpt', 'River Trust']],
    [
      'a copy, printed',
      { ...repost, origin: repost.origin && { ...repost.origin, ...spoken } },
      ['answer_republished_by', 'River Trust', 'Valley Echo'],
    ],
    [
      'a copy',
      { ...alone(repost), origin: repost.origin && { ...repost.origin, kind: null } },
      ['answer_republished', 'River Trust'],
    ],
    ['by the site', { ...repost, republisher: null }, ['answer_statement_by', 'River Trust', 'Valley Echo']],
    [
      'by itself',
      { ...repost, republisher: repost.republisher && { ...repost.republisher, name: 'RIVER TRUST' } },
      ['answer_statement', 'River Trust'],
    ],
  ])('of %s', (_, report, words) => expect(of(report)).toEqual(words));
  test.each(['advocacy', 'ngo', 'government', 'intergovernmental', 'company'] as const)(
    'a %s makes statements',
    (kind) =>
      expect(of({ ...repost, origin: repost.origin && { ...repost.origin, kind } })[0]).toBe('answer_statement_by'),
  );
});

test.each<[Report['verdict']['kind'], boolean]>([
  ['no-sign', false],
  ['not-article', false],
  ['wire', true],
  ['excerpt', true],
])('%s is a claim: %s', (kind, is) => expect(isClaim({ verdict: { kind, confidence: 1 } })).toBe(is));

test.each<[Place, boolean]>([
  ['address', false],
  ['head', false],
  ['data', false],
  ['markup', false],
  ['byline', true],
  ['closing', true],
])('a reader sees what stands in the %s: %s', (where, is) => expect(isReadable(where)).toBe(is));

describe('clues', () => {
  const weak = clue({ trust: 0.2 });
  const strong = clue({ trust: 0.8, where: 'data', quote: 'd' });
  const other = clue({ about: 'author', trust: 0.9, signal: 'author' });
  test('of the origin, the most telling first', () =>
    expect(originClues([weak, other, strong])).toEqual([strong, weak]));
  test('count once for each signal', () => {
    expect(originSigns([weak, strong, other])).toBe(1);
    expect(originSigns([weak, clue({ signal: 'data' })])).toBe(2);
  });
  test('that a reader sees come first, those without words not at all', () => {
    const of = (...clues: Clue[]) => strongest({ ...repost, clues });
    expect(of(strong, weak)).toEqual(weak);
    expect(of(strong, other)).toEqual(strong);
    expect(of(clue({ quote: '' }), strong)).toEqual(strong);
    expect(of(other)).toBeNull();
  });
});
