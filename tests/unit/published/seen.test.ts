import { describe, expect, test } from 'vitest';
import { published } from '../../../lib/published';
import { lonelyDay, visibleDays } from '../../../lib/published/seen';
import { sceneOf } from '../../../lib/scene';
import { type Draft, pageOf, prose } from '../signals/page';

const brief = (draft: Draft) =>
  visibleDays(sceneOf(pageOf(draft))).map(({ day, where, weight }) => `${day} ${where} ${Number(weight.toFixed(2))}`);
const dated = (text: string, names = 'date') => ({ text, names });

describe('the days that a reader sees', () => {
  test.each<[string, Draft, string[]]>([
    [
      'the nearest counts most',
      { head: ['May 3, 2024', 'May 4, 2024', 'May 5, 2024', 'May 6, 2024'] },
      ['2024-05-03 opening 1.4', '2024-05-04 opening 0.7', '2024-05-05 opening 0.35'],
    ],
    ['that of publication more', { head: ['Published May 3, 2024'] }, ['2024-05-03 opening 1.7']],
    ['a change little', { head: ['Updated May 3, 2024'] }, ['2024-05-03 opening 0.4']],
    ['before a change in its line', { head: ['May 3, 2024, updated May 4, 2024'] }, ['2024-05-03 opening 1.4']],
    [
      'behind a change in its line',
      { head: ['Updated May 4, 2024 | Published May 3, 2024'] },
      ['2024-05-03 opening 1.7'],
    ],
    [
      'below the headline before above it',
      { top: ['May 5, 2024'], head: ['Town', 'May 3, 2024'] },
      ['2024-05-03 opening 1.4', '2024-05-05 opening 0.7'],
    ],
    ['the same line once', { head: ['May 3, 2024', 'May 3, 2024'] }, ['2024-05-03 opening 1.4']],
    ['not in a line of a hundred and twenty', { head: [`May 3, 2024 ${'Town '.repeat(22)}`.slice(0, 120)] }, []],
    [
      'in one of a hundred and nineteen',
      { head: [`May 3, 2024 ${'Town '.repeat(22)}`.slice(0, 119)] },
      ['2024-05-03 opening 1.4'],
    ],
    [
      'not beside a link of forty letters',
      { head: [{ text: 'May 3, 2024', links: [{ text: 'l'.repeat(40), href: '' }] }] },
      [],
    ],
    [
      'beside a shorter one',
      { head: [{ text: 'May 3, 2024', links: [{ text: 'l'.repeat(39), href: '' }] }] },
      ['2024-05-03 opening 1.4'],
    ],
    ['not in a sentence', { head: ['The old depot was opened by the mayor on May 3, 2024.'] }, []],
    ['not in one without its point', { head: ['The Depot was then once opened by the mayor on May 3, 2024'] }, []],
    ['in a short one', { head: ['It was opened by the mayor on May 3, 2024.'] }, ['2024-05-03 opening 1.4']],
    [
      'in one that tells of publication',
      { head: ['This old story was first published here on May 3, 2024.'] },
      ['2024-05-03 opening 1.7'],
    ],
    ['below the text', { foot: ['May 3, 2024'] }, ['2024-05-03 closing 1']],
    [
      'half below, where one stands above',
      { head: ['May 3, 2024'], foot: ['May 4, 2024', 'May 5, 2024'] },
      ['2024-05-03 opening 1.4', '2024-05-04 closing 0.5'],
    ],
    [
      'in the first line of a release',
      { body: [`HARBOR, May 3, 2024 /Wire/ -- ${prose[0]}`, ...prose] },
      ['2024-05-03 opening 1'],
    ],
    ['not in the second', { body: [...prose, `HARBOR, May 3, 2024 /Wire/ -- ${prose[0]}`] }, []],
  ])('%s', (_, draft, days) => expect(brief(draft)).toEqual(days));

  test('in the element of a day, far above the text, too', () => {
    const more = Array<string>(12).fill('More');
    expect(brief({ top: [dated('May 3, 2024'), ...more] })).toEqual(['2024-05-03 opening 1.2']);
    expect(brief({ top: [dated('May 3, 2024'), ...more, ...more, ...more] })).toEqual([]);
    expect(brief({ head: [dated('May 3, 2024')] })).toEqual(['2024-05-03 opening 1.6', '2024-05-03 opening 1.2']);
    expect(brief({ top: [{ ...dated('May 3, 2024'), zone: 'aside' }, ...more] })).toEqual([]);
  });

  test.each<[string, Draft, string]>([
    ['the page’s ending', { url: 'https://millgate.co.uk/x' }, '2024-05-03'],
    ['the page’s address', { url: 'https://millgate.example/en-gb/x' }, '2024-05-03'],
    ['not the States’', { url: 'https://millgate.example/en-us/x' }, '2024-03-05'],
    ['nothing', {}, '2024-03-05'],
    ['its language alone', { language: 'en-US', url: 'https://millgate.co.uk/x' }, '2024-03-05'],
  ])('the order of a day’s numbers is told by %s', (_, draft, day) =>
    expect(brief({ ...draft, head: ['03/05/2024'] })).toEqual([`${day} opening 1.4`]),
  );
});

describe('a lonely day', () => {
  const lonely = (...foot: NonNullable<Draft['foot']>) => lonelyDay(sceneOf(pageOf({ foot })));
  test('wherever it stands', () =>
    expect(lonely('May 3, 2024')).toEqual([
      { day: '2024-05-03', quote: 'May 3, 2024', where: 'closing', weight: 0.2 },
    ]));
  test.each<[string, NonNullable<Draft['foot']>, number]>([
    ['once', ['May 3, 2024', '3 May 2024'], 1],
    ['not beside another', ['May 3, 2024', 'May 4, 2024'], 0],
    ['in a line of fifty-nine', [`May 3, 2024 ${'x'.repeat(47)}`], 1],
    ['not in one of sixty', [`May 3, 2024 ${'x'.repeat(48)}`], 0],
    ['not behind other words', ['The old town saw it on May 3, 2024'], 0],
    ['unless its element says so', [dated('The old town saw it on May 3, 2024')], 1],
    ['not beside the text', [{ text: 'May 3, 2024', zone: 'aside' }], 0],
    ['none', ['May'], 0],
  ])('%s', (_, foot, count) => expect(lonely(...foot)).toHaveLength(count));
});

describe('the day that most speaks for', () => {
  const of = (draft: Draft) => published(sceneOf(pageOf(draft)));
  test('has its strongest words, two hundred letters of them', () => {
    expect(of({ metas: { date: '2024-05-03' }, head: ['May 3, 2024'] })).toEqual({
      day: '2024-05-03',
      clue: { signal: 'published', about: 'date', value: '2024-05-03', quote: '2024-05-03', where: 'head', trust: 0.9 },
    });
    const url = `https://millgate.example/2024/05/03/${'d'.repeat(200)}`;
    expect(of({ url })?.clue.quote).toBe(url.slice(0, 200));
  });
  test('is said once by one moment, however it is written', () =>
    expect(
      of({
        metas: {
          date: '2024-05-07T10:00:00Z',
          pubdate: '2024-05-07T12:00:00+02:00',
          'dc.date': '2024-05-07T10:00:00.000Z',
        },
        data: [{ '@type': 'NewsArticle', datePublished: '2024-05-03' }],
      })?.day,
    ).toBe('2024-05-03'));
  test('and by several moments more often', () =>
    expect(
      of({
        metas: { date: '2024-05-07T10:00:00Z', pubdate: '2024-05-07T11:00:00Z' },
        data: [{ '@type': 'NewsArticle', datePublished: '2024-05-03' }],
      })?.day,
    ).toBe('2024-05-07'));
  test('is no lonely one where another is near', () =>
    expect(
      of({ url: 'https://millgate.example/n/20240503', foot: [...Array<string>(12).fill('More'), 'May 4, 2024'] })?.day,
    ).toBe('2024-05-03'));
});
