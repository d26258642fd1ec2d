import { describe, expect, test } from 'vitest';
import type { DayNamed } from '../../../lib/published/named';
import { anyDayInTimes, changedDays, daysInAddress, daysInData, daysInTimes } from '../../../lib/published/stated';
import { type Draft, pageOf } from '../signals/page';

/** Where each day stands and how much it counts. */
const brief = (days: readonly DayNamed[]) => days.map(({ day, where, weight }) => `${day} ${where} ${weight}`);

describe('the days in data and head', () => {
  const article = (datePublished: string, type = 'NewsArticle') => ({ '@type': type, datePublished });
  test.each<[string, Draft, string[]]>([
    ['an article’s', { data: [article('2024-05-03')] }, ['2024-05-03 data 3']],
    ['the first of two', { data: [article('2024-05-03'), article('2024-05-04')] }, ['2024-05-03 data 3']],
    ['the first that is a day', { data: [article('soon'), article('2024-05-04')] }, ['2024-05-04 data 3']],
    [
      'an article’s before its page’s',
      { data: [article('2024-05-02', 'WebPage'), article('2024-05-03')] },
      ['2024-05-03 data 3'],
    ],
    ['a page’s', { data: [article('2024-05-02', 'WebPage')] }, ['2024-05-02 data 2']],
    ['an item’s page’s', { data: [article('2024-05-02', 'ItemPage')] }, ['2024-05-02 data 2']],
    ['no other’s', { data: [article('2024-05-02', 'AboutPage')] }, []],
    ['the head’s best', { metas: { 'article:published_time': '2024-05-03' } }, ['2024-05-03 head 3']],
  ])('%s', (_, draft, days) => expect(brief(daysInData(pageOf(draft)))).toEqual(days));
  test.each([
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'article.published',
    'og:article:published_time',
    'og:published_time',
    'originalpublicationdate',
    'citation_publication_date',
  ])('the field %s', (name) =>
    expect(daysInData(pageOf({ metas: { [name]: '2024-05-03' } }))).toEqual([
      { day: '2024-05-03', quote: '2024-05-03', where: 'head', weight: 2 },
    ]),
  );
  test('a field once', () => {
    const page = pageOf();
    const metas = ['2024-05-03', '2024-05-04'].map((content) => ({ name: 'date', content }));
    expect(brief(daysInData({ ...page, metas }))).toEqual(['2024-05-03 head 2']);
  });
});

describe('the days in time elements', () => {
  const times = (...told: string[]) =>
    told.map((each) => {
      const [datetime = '', ...names] = each.split(' ');
      return { datetime, names: names.join(' ') };
    });
  const seen = (day: string, where: DayNamed['where']): DayNamed => ({ day, where, quote: day, weight: 1 });
  test.each<[string, string[], DayNamed[], string[]]>([
    ['two of them', ['2024-05-03', '2024-05-04', '2024-05-05'], [], ['2024-05-03 data 1.5', '2024-05-04 data 0.5']],
    ['that of publication', ['2024-05-03 published'], [], ['2024-05-03 data 2']],
    ['that of both', ['2024-05-03 published updated'], [], ['2024-05-03 data 2']],
    ['none of a change', ['2024-05-02 modified', '2024-05-02 Updated', '2024-05-03'], [], ['2024-05-03 data 1.5']],
    [
      'none of comments and pictures',
      ['2024-05-02 comment', '2024-05-02 photo', '2024-05-03'],
      [],
      ['2024-05-03 data 1.5'],
    ],
    ['none that is no day', ['soon', '2024-05-03'], [], ['2024-05-03 data 0.5']],
    ['half where the reader sees another', ['2024-05-03'], [seen('2024-05-04', 'opening')], ['2024-05-03 data 0.75']],
    ['not where the reader sees it, too', ['2024-05-03'], [seen('2024-05-03', 'opening')], ['2024-05-03 data 1.5']],
    ['not where another stands below', ['2024-05-03'], [seen('2024-05-04', 'closing')], ['2024-05-03 data 1.5']],
    [
      'the second half',
      ['2024-05-03', '2024-05-05'],
      [seen('2024-05-03', 'opening')],
      ['2024-05-03 data 1.5', '2024-05-05 data 0.25'],
    ],
  ])('%s', (_, told, near, days) => expect(brief(daysInTimes(pageOf({ times: times(...told) }), near))).toEqual(days));
  test('the first of all, where all are changes', () => {
    const page = pageOf({
      times: times('2024-05-01 comment', 'soon updated', '2024-05-03 updated', '2024-05-04 updated'),
    });
    expect(anyDayInTimes(page)).toEqual([{ day: '2024-05-03', quote: '2024-05-03', where: 'data', weight: 0.3 }]);
  });
});

describe('the day in the address', () => {
  test.each<[string, string[]]>([
    ['/2024/05/03/depot', ['2024-05-03 address 1.5']],
    ['/2024-05-03-depot', ['2024-05-03 address 1.5']],
    ['/2024/5/3', ['2024-05-03 address 1.5']],
    ['/1999/05/03/', ['1999-05-03 address 1.5']],
    ['/2024/town/05/03/', ['2024-05-03 address 1.5']],
    ['/2024/05/240503-depot', ['2024-05-03 address 1.5']],
    ['/2024/05/20240503-depot', ['2024-05-03 address 1.5']],
    ['/2024/may/03/depot', ['2024-05-03 address 1.5']],
    ['/n/20240503/depot', ['2024-05-03 address 0.8']],
    ['/n/2024/0503', ['2024-05-03 address 0.8']],
    ['/n/120240503', []],
    ['/2024/13/03/', []],
    ['/2024/boat/03/', []],
    ['/1824/05/03/', []],
    ['/town/depot', []],
  ])('%s', (path, days) =>
    expect(brief(daysInAddress(pageOf({ url: `https://millgate.example${path}` })))).toEqual(days),
  );
  test('with the address as its words', () => {
    const url = 'https://millgate.example/2024/05/03/depot';
    expect(daysInAddress(pageOf({ url }))[0]?.quote).toBe(url);
    expect(daysInAddress(pageOf({ url: '' }))).toEqual([]);
  });
});

describe('the days of changes', () => {
  const article = (datePublished: string, dateModified: string) => ({
    '@type': 'NewsArticle',
    datePublished,
    dateModified,
  });
  test.each<[string, Draft, string[]]>([
    ['of an article', { data: [article('2024-05-03', '2024-05-07')] }, ['2024-05-07']],
    ['not the day of publication', { data: [article('2024-05-03', '2024-05-03')] }, []],
    ['not where none is said', { data: [article('', '2024-05-07')] }, []],
    ['of the first article', { data: [article('2024-05-03', ''), article('2024-05-03', '2024-05-07')] }, []],
    ['of no other node', { data: [{ ...article('2024-05-03', '2024-05-07'), '@type': 'Person' }] }, []],
    [
      'of the head',
      { metas: { 'article:published_time': '2024-05-03', 'article:modified_time': '2024-05-07' } },
      ['2024-05-07'],
    ],
    ['of the head alone', { metas: { 'article:modified_time': '2024-05-07' } }, []],
  ])('%s', (_, draft, days) => expect([...changedDays(pageOf(draft))]).toEqual(days));
});
