import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../lib/judge/meaning';
import { bias, confidenceOf } from '../../../lib/judge/scorecard';
import { SignalName } from '../../../lib/model';

const lib = join(import.meta.dirname, '../../../lib');
const read = (path: string) => readFileSync(join(lib, path), 'utf8');

interface Row {
  feature: string;
  weight: number;
}
const lines = read('judge/scorecard.tsv').trimEnd().split('\n');
const rows: readonly Row[] = lines.slice(1).map((line) => {
  const [feature = '', weight = ''] = line.split('\t');
  return { feature, weight: weight === '' ? Number.NaN : Number(weight) };
});
const features = rows.map(({ feature }) => feature).filter((feature) => feature !== bias);

const houses = [
  'an agency',
  'a syndicate or a release service',
  'a newsroom',
  'another organization',
  'agencies by their trade',
  'a host',
  'an institution',
  'somebody unknown',
];
const named = new Set([...houses.map((house) => `names ${house}`), 'names a sister title', 'the site signs along']);

/** The code of a signal, and of what several of them share: every form stands in it as a word in quotation marks. */
const shared = readdirSync(join(lib, 'source'))
  .map((file) => read(`source/${file}`))
  .join('\n');
const codeOf = (signal: string) => `${read(`signals/${signal}.ts`)}\n${shared}`;

const seen = ['feature', 'place', 'meaning'].map((file) => read(`judge/${file}.ts`)).join('\n');

/** Can a candidate have this feature? */
function isKnown(feature: string): boolean {
  if (named.has(feature) || meaningOf(feature) !== 0) return true;
  if (seen.includes(`'${feature.replace(' (an agency)', '')}'`)) return true;
  const [signal = '', said = ''] = feature.split(/: (.*)/);
  const name = SignalName.options.find((each) => each === signal);
  const house = houses.find((each) => said.endsWith(`, of ${each}`));
  const form = house ? said.slice(0, -`, of ${house}`.length) : said;
  return name !== undefined && form !== '' && codeOf(name).includes(`'${form}'`);
}

describe('the file', () => {
  test('has a header, and a feature and its weight a line', () => {
    expect(lines[0]?.split('\t').slice(0, 2)).toEqual(['feature', 'weight']);
    expect(rows.filter(({ feature, weight }) => feature === '' || !Number.isFinite(weight))).toEqual([]);
  });
  test('begins with what counts for every page', () => expect(rows[0]?.feature).toBe(bias));
  test('names no feature twice', () => expect(new Set(features).size).toBe(features.length));
  test('is sorted, so that a change is seen', () => expect(features).toEqual(features.toSorted()));
  test('names only features that a candidate can have', () =>
    expect(features.filter((feature) => !isKnown(feature))).toEqual([]));
  test('would show another', () => {
    expect(isKnown('byline: alone, of an agency')).toBe(true);
    expect(isKnown('byline: whispered, of an agency')).toBe(false);
    expect(isKnown('byline: alone, of a friend')).toBe(false);
    expect(isKnown('rumour: alone')).toBe(false);
    expect(isKnown('page: smells of a shop')).toBe(false);
    expect(isKnown('page: prices (an agency)')).toBe(true);
  });
});

describe('no weight says the contrary of what its feature means', () => {
  const weighted = rows.filter(({ feature }) => feature !== bias);
  test('a doubt never makes surer', () =>
    expect(weighted.filter(({ feature, weight }) => meaningOf(feature) === -1 && weight > 0)).toEqual([]));
  test('a support never makes less sure', () =>
    expect(weighted.filter(({ feature, weight }) => meaningOf(feature) === 1 && weight < 0)).toEqual([]));
});

describe('confidence', () => {
  const some = ['names an agency', 'credit: signed, of an agency'];
  test.each(features.filter((feature) => meaningOf(feature) === -1))('is not raised by “%s”', (doubt) =>
    expect(confidenceOf([...some, doubt])).toBeLessThanOrEqual(confidenceOf(some)),
  );
  test.each(features.filter((feature) => meaningOf(feature) === 1))('is not lowered by “%s”', (support) =>
    expect(confidenceOf([...some, support])).toBeGreaterThanOrEqual(confidenceOf(some)),
  );
  test('lies between nothing and certainty, whatever was seen', () => {
    for (const seen of [[], features, ['never heard of']]) {
      expect(confidenceOf(seen)).toBeGreaterThan(0);
      expect(confidenceOf(seen)).toBeLessThanOrEqual(1);
    }
  });
  test('what is not in the file counts nothing', () =>
    expect(confidenceOf([...some, 'never heard of'])).toBe(confidenceOf(some)));
});
