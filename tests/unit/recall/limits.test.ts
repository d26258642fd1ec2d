import { expect, test } from 'vitest';
import type { Compared, Earlier, Report } from '../../../lib/model';
import { knownFrom, readBefore, verifiedFrom } from '../../../lib/recall';
import { linkedWire } from '../citations/report';
import { earlier, silent } from './earlier';

const known = (change: Partial<Earlier>, report: Report = silent) =>
  knownFrom(report, { is: 'recalled', id: 9, earlier: [earlier(change)] })[0];
const dpa = { kind: 'wire', name: 'dpa', organization: 'dpa', url: null } as const;

test.each<[number, string | number]>([
  [0.95, 'whole'],
  [0.949, 95],
  [0.5, 50],
  [0.499, 'part'],
])('of a share of %d is told %s', (share, told) => expect(known({ share })?.share).toBe(told));

test.each<[number, number, boolean]>([
  [0.5, 0, true],
  [0, 0.5, true],
  [0.49, 0.49, false],
])('shares of %d and %d teach: %s', (share, ofIt, teaches) =>
  expect(known({ share, ofIt, origin: dpa })?.lesson).toEqual(teaches ? { is: 'names', name: 'dpa' } : null),
);

test('a page is named by its address, its host, its name', () => {
  const { url, site } = silent.page;
  expect(known({ origin: { ...dpa, url: `${url}#top` } })?.lesson).toEqual({ is: 'copy', by: 'address' });
  expect(known({ origin: { ...dpa, name: 'www.valleyecho.example' } })?.lesson).toEqual({
    is: 'names',
    name: 'www.valleyecho.example',
  });
  expect(known({ origin: { ...dpa, name: 'valleyecho.example' } })?.lesson).toEqual({ is: 'copy', by: 'publisher' });
  expect(known({ origin: { ...dpa, name: site?.toUpperCase() ?? '' } })?.lesson).toEqual({
    is: 'copy',
    by: 'publisher',
  });
  expect(known({ site: 'northwire.example' }, linkedWire)?.lesson).toEqual({ is: 'original', by: 'publisher' });
  expect(known({ site: 'northwire' }, linkedWire)?.lesson).toEqual({ is: 'original', by: 'publisher' });
});

test('houses that nobody knows are one by their names alone', () => {
  const nobody = linkedWire.origin && { ...linkedWire.origin, organization: null };
  expect(known({ origin: { ...dpa, organization: null } }, { ...linkedWire, origin: nobody })?.lesson).toEqual({
    is: 'differs',
    name: 'dpa',
  });
});

test('a moment of a day is no later than its day', () => {
  const dated = (published: string) => known({}, { ...silent, page: { ...silent.page, published } })?.lesson;
  expect(dated('2026-03-02T10:00:00Z')).toBeNull();
  expect(dated('2026-03-03T10:00:00Z')).toEqual({ is: 'older', published: '2026-03-02' });
  expect(
    known({ published: null }, { ...silent, page: { ...silent.page, published: '2026-03-03' } })?.lesson,
  ).toBeNull();
});

test('nothing was read before where nothing is recalled', () => {
  expect(readBefore(null, '2026-03-05')).toBeNull();
  expect(readBefore({ is: 'failed', why: 'full' }, '2026-03-05')).toBeNull();
});

test.each<[number, number, string]>([
  [0.1, 0, 'confirmed'],
  [0, 0.1, 'confirmed'],
  [0.09, 0.09, 'contradicted'],
])('a comparison of %d and %d: %s', (printed, borrowed, claim) => {
  const address = 'https://northwire.example/a/1';
  const compared: Compared = { address, site: 'northwire.example', printed, borrowed, day: '2026-11-29' };
  expect(verifiedFrom(linkedWire, [compared])).toEqual([
    { compared, percent: Math.round(printed * 100), claim, isOther: claim === 'contradicted' },
  ]);
  expect(verifiedFrom(linkedWire, [{ ...compared, address: null }])[0]?.claim).toBeNull();
  expect(verifiedFrom({ origin: null }, [compared])[0]?.claim).toBeNull();
});
