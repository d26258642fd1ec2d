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
  'what calls itself an agency',
  'a host',
  'a portal',
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

describe('what a feature can mean', () => {
  const meanings: [string, -1 | 0 | 1, string][] = [
    [
      'a doubt of its name',
      -1,
      `a name of three letters or fewer | an unknown name of one word | an unknown name of many words |
      an unknown name in small letters | a name that is also a word | a name that is also a place |
      a name that is also a person’s | a name that is also an abbreviation`,
    ],
    [
      'a doubt of its place',
      -1,
      `above the headline | inside the text | further below the text | in a long line | in a list of names | in a list |
      in a heading | in a quotation | beside the article | right below a picture | near a picture`,
    ],
    [
      'a doubt of what else is there',
      -1,
      `leads to this site | leads to another house than it names | its line leads to another page here |
      leads to a topic of the site | speaks of a picture | its markup says picture | a word follows it |
      thanks somebody the text is about`,
    ],
    ['a doubt of its page', -1, 'page: no article | page: prices | page: mostly links | page: little text'],
    [
      'a support',
      1,
      `signs what it speaks of | leads to a story | leads to a site | leads to the house it names |
      between headline and text | right below the text | in the first paragraphs | in the last paragraphs |
      alone in its line | almost alone in its line | its markup says source | its markup says author |
      two signs agree | three signs agree`,
    ],
    [
      'a support of its page',
      1,
      `page: marked up as an article | page: gives a day | page: names an author | page: address with a day |
      page: address with a headline`,
    ],
    ['what only the cases tell', 0, 'names an agency | credit: alone | the text speaks of it | page: | prices'],
  ];
  test.each(meanings)('%s: %i', (_, meaning, all) => {
    for (const feature of all.split('|').map((each) => each.trim())) {
      expect(meaningOf(feature), feature).toBe(meaning);
      expect(meaningOf(`${feature} (an agency)`), feature).toBe(meaning);
    }
  });
});

describe('confidence', () => {
  test('is the sum of the weights through the logistic function', () => {
    const [start, first, second] = rows.map(({ weight }) => weight);
    const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));
    expect(confidenceOf([])).toBeCloseTo(logistic(start ?? 0));
    expect(confidenceOf(features.slice(0, 2))).toBeCloseTo(logistic((start ?? 0) + (first ?? 0) + (second ?? 0)));
    expect(confidenceOf(['feature', ''])).toBe(confidenceOf([]));
  });
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
