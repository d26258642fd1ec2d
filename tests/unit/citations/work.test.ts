import { describe, expect, test } from 'vitest';
import { citedWork } from '../../../lib/citations/work';
import type { OrganizationKind, Report } from '../../../lib/model';
import { linkedWire, own, printedWire, release, repost } from './report';

const accessed = '2026-01-02';
const work = (report: Report) => citedWork(report, accessed);
const here = 'https://www.valleyecho.example/news/bridge';
const paged = (report: Report, page: Partial<Report['page']>): Report => ({
  ...report,
  page: { ...report.page, ...page },
});
const from = (report: Report, origin: Partial<NonNullable<Report['origin']>>): Report => ({
  ...report,
  origin: report.origin && { ...report.origin, ...origin },
});
const author = (name: string, organization: string | null = null) => ({ name, organization, url: null });

test('an agency’s story is the paper’s with its agency, or the agency’s by way of the paper', () => {
  const unknown = {
    creators: [],
    language: 'en',
    title: 'Old Bridge to Close for a Year',
    archive: null,
    type: 'news',
  };
  expect(work(printedWire)).toEqual({
    ...unknown,
    container: 'Valley Echo',
    agency: 'Northwire',
    via: null,
    url: here,
    date: '2025-03-04',
    accessed,
    copy: null,
  });
  expect(work(linkedWire)).toEqual({
    ...unknown,
    container: 'Northwire',
    agency: null,
    via: 'Valley Echo',
    url: 'https://northwire.example/a/1',
    date: '2025-03-03',
    accessed: null,
    copy: { url: here, accessed },
  });
});

describe('what is no news is a web page', () => {
  test.each<[OrganizationKind, string]>([
    ['advocacy', 'web'],
    ['company', 'web'],
    ['government', 'web'],
    ['intergovernmental', 'web'],
    ['ngo', 'web'],
    ['scientific-publisher', 'web'],
    ['think-tank', 'web'],
    ['university', 'web'],
    ['newspaper', 'news'],
    ['nonprofit-newsroom', 'news'],
    ['state-media', 'news'],
  ])('of a house that is a %s: %s', (kind, type) => expect(work(from(repost, { kind })).type).toBe(type));
  test('the printing house tells, where an agency is named beside it or the origin’s kind is not known', () => {
    const ngo = { ...printedWire.republisher, kind: 'ngo' } as const;
    const republisher = { name: 'Valley Echo', organization: null, country: null, homepage: null, ...ngo };
    expect(work({ ...printedWire, republisher }).type).toBe('web');
    expect(work({ ...from(repost, { kind: null }), republisher }).type).toBe('web');
    expect(work({ ...linkedWire, republisher }).type).toBe('news');
  });
});

test.each<[string, Report]>([
  ['where there is no sign of it', { ...repost, verdict: { kind: 'no-sign', confidence: 1 } }],
  ['of what is no article', { ...repost, verdict: { kind: 'not-article', confidence: 1 } }],
])('no origin is cited %s', (_, report) =>
  expect(work(report)).toMatchObject({ container: 'Valley Echo', via: null, agency: null }),
);

test('an agency that has the outlet’s name is not named twice', () => {
  const same = from(printedWire, { name: 'VALLEY ECHO' });
  expect(work(same)).toMatchObject({ container: 'VALLEY ECHO', agency: null, via: null });
});

describe('the outlet', () => {
  const bare = { ...own, authors: [], republisher: null };
  test.each<[string, Report, string | null]>([
    ['by its own name', { ...printedWire, page: { ...own.page, site: 'Town Life' } }, 'Valley Echo'],
    ['by its site’s', paged(bare, { site: ' Town \n Life ' }), 'Town Life'],
    ['by its host', paged(bare, { site: '  ' }), 'valleyecho.example'],
    ['of a saved file is not known', paged(bare, { site: null, url: 'file:///saved.html' }), null],
  ])('%s', (_, report, container) => expect(work(report).container).toBe(container));
});

describe('who wrote it', () => {
  const house = { name: 'River Trust', organization: 'river', kind: null, country: null, homepage: null };
  test.each<[string, Report, object[]]>([
    ['persons', { ...own, authors: [author('Ruth Miller')] }, [{ family: 'Miller', given: 'Ruth' }]],
    ['persons before their house', { ...own, authorOrganization: house }, [{ family: 'Miller', given: 'Ruth A.' }]],
    ['their house', { ...own, authors: [], authorOrganization: house }, [{ literal: 'River Trust' }]],
    ['a house as author', { ...own, authors: [author('Ruth Miller', 'ruth')] }, [{ literal: 'Ruth Miller' }]],
    ['in one line', { ...own, authors: [author(' Ruth\n Miller ')] }, [{ family: 'Miller', given: 'Ruth' }]],
    ['nobody without a name', { ...own, authors: [author(' \n')] }, []],
    ['not the outlet', { ...own, authors: [author('VALLEY ECHO')] }, []],
    ['not the outlet’s house', { ...own, authors: [], authorOrganization: { ...house, name: 'valley echo' } }, []],
    ['not the agency', { ...printedWire, authors: [author('NORTHWIRE')] }, []],
    ['not the agency’s house', { ...printedWire, authorOrganization: { ...house, name: 'northwire' } }, []],
    [
      'not the agency by another name',
      { ...printedWire, authorOrganization: { ...house, name: 'Northern Wire', organization: 'northwire' } },
      [],
    ],
    [
      'two houses that nobody knows are two',
      { ...from(printedWire, { organization: null }), authorOrganization: { ...house, organization: null } },
      [{ literal: 'River Trust' }],
    ],
  ])('%s', (_, report, creators) => expect(work(report).creators).toEqual(creators));
});

test.each([
  ['2025-03-04T08:15:00+01:00', '2025-03-04'],
  ['2025-03-04 08:15', '2025-03-04'],
  ['2025-03-04', '2025-03-04'],
  ['2025-03', '2025-03'],
  ['2025', '2025'],
  ['2025-03-045', null],
  ['March 2025', null],
  ['', null],
])('of the day "%s" is cited %s', (published, date) => expect(work(paged(own, { published })).date).toBe(date));

test('a copy has its own day only where its original’s address and day are unknown', () => {
  expect(work(from(repost, { published: '2025-03-01' })).date).toBe('2025-03-01');
  expect(work(repost).date).toBe('2025-03-04');
  expect(work(from(printedWire, { published: '2025-03-01' })).date).toBe('2025-03-04');
  expect(work(from(release, { published: null })).date).toBeNull();
});

test('the page itself as its origin’s address was read', () =>
  expect(work(from(release, { url: here }))).toMatchObject({ url: here, accessed, copy: null }));

test('a saved file is no copy that others could open', () =>
  expect(work(paged(release, { url: 'file:///saved.html' }))).toMatchObject({ accessed: null, copy: null }));

test('an archived copy without a day is none', () => {
  const copies = [{ of: here, url: 'https://archive.example/1', captured: 'once' }];
  expect(citedWork(own, accessed, copies).archive).toBeNull();
});
