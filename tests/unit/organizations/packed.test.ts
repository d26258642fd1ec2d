import { expect, test } from 'vitest';
import { ownId } from '../../../lib/organizations/name';
import { packed } from '../../../scripts/organizations';

const header = 'id\tname\taliases\tdomains\tkind\tcountry\tlanguages\towner\tsource\tread';
const pack = (...rows: string[]) => packed(`${[header, ...rows].join('\n')}\n`).split('\n');

test('rows that share languages, country, kind and owner stand below one line', () => {
  expect(
    pack(
      'harbour-echo\tHarbour Echo\tEcho; ~HE\tharbourecho.example\tnewspaper\tUS\ten\tQuay Group\ta list\t2026-01-01',
      'le-phare\tLe Phare\t\tle-phare.example phare.example\tnewspaper\tFR\tfr\t\tanother\t2026-01-02',
      'quay-times\tThe Quay Times\t\tquaytimes.example\tnewspaper\tUS\ten\tQuay Group\ta list\t2026-01-01',
    ),
  ).toEqual([
    '\ten\tUS\tnewspaper\tQuay Group',
    'Harbour Echo\tEcho; ~HE\t=example',
    'The Quay Times\t\t=example\tquay-times',
    '\tfr\tFR\tnewspaper\t',
    'Le Phare\t\t-example phare.example',
  ]);
});

test('an organization without domains and aliases is its name alone', () =>
  expect(pack('harbour-desk\t~Harbour Desk\t\t\tnews-agency\tIE\ten ga\t\ta list\t2026-01-01')).toEqual([
    '\ten ga\tIE\tnews-agency\t',
    '~Harbour Desk',
  ]));

test.each([
  ['Harbour Echo', 'harbour-echo'],
  ["The Sailor's Post & Mail", 'the-sailors-post-and-mail'],
  ['Zürcher Øresund-Blatt', 'zurcher-oresund-blatt'],
  ['灯塔日报 2', '灯塔日报-2'],
  ['«Маяк»', 'маяк'],
  ['', ''],
])('%s is by itself %s', (name, id) => expect(ownId(name)).toBe(id));
