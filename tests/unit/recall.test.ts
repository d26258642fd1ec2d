import { describe, expect, test } from 'vitest';
import type { Compared, Earlier, Recall, Report } from '../../lib/model';
import { knownFrom, readBefore, verifiedFrom } from '../../lib/recall';
import { linkedWire } from './citations/report';
import { earlier, silent } from './recall/earlier';

const recall = (...all: Earlier[]): Recall => ({ is: 'recalled', id: 9, earlier: all });
const dated = (published: string | null, report = silent): Report => ({
  ...report,
  page: { ...report.page, published },
});
const origin = { kind: 'wire', name: 'dpa', organization: 'dpa', url: null } as const;
const lesson = (report: Report, change: Partial<Earlier>) => knownFrom(report, recall(earlier(change)))[0]?.lesson;

describe('a text read before', () => {
  test('is told with its share and its headline', () => {
    const [known] = knownFrom(
      { ...silent, page: { ...silent.page, title: 'Ferry Talks: resume!' } },
      recall(earlier()),
    );
    expect(known).toMatchObject({ share: 71, headline: 'same' });
    expect(knownFrom(silent, recall(earlier({ share: 0.98 })))[0]).toMatchObject({ share: 'whole', headline: 'other' });
    expect(knownFrom(silent, recall(earlier({ share: 0.2 })))[0]).toMatchObject({ share: 'part' });
  });
  test('is not the page itself, which is told by its day', () => {
    const here = recall(earlier({ isHere: true, day: '2026-03-03' }));
    expect(knownFrom(silent, here)).toEqual([]);
    expect(readBefore(here, '2026-03-05')).toBe('2026-03-03');
    expect(readBefore(here, '2026-03-03')).toBeNull();
    expect(readBefore(recall(earlier()), '2026-03-05')).toBeNull();
  });
  test('is nothing where the memory is off, or failed', () => {
    expect(knownFrom(silent, null)).toEqual([]);
    expect(knownFrom(silent, { is: 'failed', why: 'full' })).toEqual([]);
  });
});

describe('what it teaches', () => {
  test('that page names its source, this one does not', () =>
    expect(lesson(silent, { origin })).toEqual({ is: 'names', name: 'dpa' }));
  test('this page names its source, that one did not', () =>
    expect(lesson(linkedWire, {})).toEqual({ is: 'learns', name: linkedWire.origin?.name }));
  test('both name another', () => expect(lesson(linkedWire, { origin })).toEqual({ is: 'differs', name: 'dpa' }));
  test('both name the same: nothing', () => {
    const { name = '', organization = null } = linkedWire.origin ?? {};
    expect(lesson(linkedWire, { origin: { ...origin, name, organization } })).toBeNull();
    expect(lesson(linkedWire, { origin: { ...origin, name: name.toUpperCase(), organization: null } })).toBeNull();
  });
  test('neither names one, and that one is older', () =>
    expect(lesson(dated('2026-03-04'), {})).toEqual({ is: 'older', published: '2026-03-02' }));
  test.each([
    ['of the same day', '2026-03-02'],
    ['younger', '2026-03-01'],
    ['of no day', null],
  ])('nothing where it is %s', (_, day) => expect(lesson(dated(day), {})).toBeNull());
  test('nothing where they share a passage alone', () =>
    expect(lesson(silent, { origin, share: 0.3, ofIt: 0.49 })).toBeNull());
  test('all the same where the shorter one stands in the longer', () =>
    expect(lesson(silent, { origin, share: 0.3, ofIt: 0.9 })).toEqual({ is: 'names', name: 'dpa' }));
  const { url: ofPage, site } = linkedWire.page;
  test('that page is the original which this one names, by its address or its site', () => {
    const address = linkedWire.origin?.url ?? '';
    expect(lesson(linkedWire, { address: `${address}?utm_source=x`, site: 'northwire.example' })).toEqual({
      is: 'original',
      by: 'address',
    });
    expect(lesson(linkedWire, { address: 'https://northwire.example/other', site: 'northwire.example' })).toEqual({
      is: 'original',
      by: 'publisher',
    });
  });
  test('that page names this one, or its site', () => {
    expect(lesson(silent, { origin: { ...origin, url: ofPage } })).toEqual({ is: 'copy', by: 'address' });
    expect(lesson(silent, { origin: { ...origin, name: site ?? '', url: null } })).toEqual({
      is: 'copy',
      by: 'publisher',
    });
  });
  test('nothing of a copy whose source is not named', () =>
    expect(lesson({ ...linkedWire, origin: null }, { origin })).toBeNull());
});

describe('what was compared', () => {
  const url = 'https://source.example/story';
  const claiming: Report = { ...linkedWire, origin: linkedWire.origin && { ...linkedWire.origin, url } };
  const compared = (change: Partial<Compared> = {}): Compared => ({
    address: url,
    site: 'source.example',
    printed: 0.84,
    borrowed: 0.9,
    day: '2026-11-29',
    ...change,
  });
  test('confirms the page’s claim where the original that it names has the text', () =>
    expect(verifiedFrom(claiming, [compared({ address: `${url}/?utm_source=x` })])).toMatchObject([
      { percent: 84, claim: 'confirmed', isOther: false },
    ]));
  test('contradicts it where that is another text', () =>
    expect(verifiedFrom(claiming, [compared({ printed: 0.03, borrowed: 0.02 })])).toMatchObject([
      { claim: 'contradicted', isOther: true },
    ]));
  test('says nothing of the claim where another page was compared', () =>
    expect(
      verifiedFrom(claiming, [compared({ address: 'https://tide.example/story', printed: 0.02, borrowed: 0 })]),
    ).toMatchObject([{ claim: null, isOther: true }]));
});
