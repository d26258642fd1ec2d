import { describe, expect, test } from 'vitest';
import { related } from '../../lib/facts';
import { published } from '../../lib/published';
import { sceneOf } from '../../lib/scene';
import { type Draft, pageOf, prose } from './signals/page';

const day = (draft: Draft) => published(sceneOf(pageOf(draft)))?.day ?? null;
const time = (datetime: string, names = ''): Draft => ({ times: [{ datetime, names }] });

describe('finds', () => {
  test.each<[string, Draft, string]>([
    ['the data', { data: [{ '@type': 'NewsArticle', datePublished: '2024-05-03T10:11:00+02:00' }] }, '2024-05-03'],
    ['the head', { metas: { 'article:published_time': '2024-05-03T23:59:00-05:00' } }, '2024-05-03'],
    ['a time element', time('2024-05-03'), '2024-05-03'],
    ['the address', { url: 'https://millgate.example/2024/05/03/depot' }, '2024-05-03'],
    ['a number in the address', { url: 'https://millgate.example/n/20240503/depot.html' }, '2024-05-03'],
    ['what the reader sees', { head: ['May 3, 2024'] }, '2024-05-03'],
    ['beside the author', { head: ['By Nora Field | 3 May 2024, 10.11 am'] }, '2024-05-03'],
    ['German', { language: 'de', head: ['Mühltor, 3. Mai 2024'] }, '2024-05-03'],
    ['Spanish', { language: 'es', head: ['3 de mayo de 2024'] }, '2024-05-03'],
    ['Polish', { language: 'pl', head: ['3 maja 2024'] }, '2024-05-03'],
    ['Russian', { language: 'ru', head: ['3 мая 2024, 10:11'] }, '2024-05-03'],
    ['Chinese', { language: 'zh', head: ['2024年5月3日 10:11'] }, '2024-05-03'],
    ['Korean', { language: 'ko', head: ['입력 2024.05.03 10:11'] }, '2024-05-03'],
    ['the European order of days', { language: 'it', head: ['03/05/2024'] }, '2024-05-03'],
    ['the American order of days', { language: 'en-US', head: ['05/03/2024'] }, '2024-05-03'],
    ['the month’s name in the address', { url: 'https://millgate.example/2024/may/03/depot' }, '2024-05-03'],
    ['a short year', { language: 'ru', head: ['03.05.24 10:11'] }, '2024-05-03'],
    ['a short year behind a source', { language: 'el', head: ['Πηγή: ΑΠΕ 03/05/24-15:24'] }, '2024-05-03'],
    ['the weekday’s order of month and day', { head: ['Friday, 05.03.2024 / 4:54 PM'] }, '2024-05-03'],
    ['the weekday’s order in a short year', { head: ['Posted on Friday, 05.03.24'] }, '2024-05-03'],
    [
      'the country’s order of days',
      { url: 'https://millgate.example/en-gb/depot', head: ['03/05/2024'] },
      '2024-05-03',
    ],
    ['a comma without a space', { head: ['03:01 PM,May 3,2024'] }, '2024-05-03'],
    ['a month between signs', { head: ['03-MAY-2024'] }, '2024-05-03'],
    ['spaces around the comma', { head: ['Friday , May 3 , 2024'] }, '2024-05-03'],
    ['an ordinal apart', { head: ['May 3 rd, 2024'] }, '2024-05-03'],
    ['a month that begins as an ordinal ends', { language: 'pl', head: ['3 stycznia 2024'] }, '2024-01-03'],
    ['no space behind the point', { language: 'de', head: ['3.Mai 2024 um 10:11'] }, '2024-05-03'],
    ['a short year that a sign tells', { language: 'ru', head: ["3 мая'24 14:00"] }, '2024-05-03'],
    ['a short year at the end', { head: ['03 May 24'] }, '2024-05-03'],
    ['Hungarian', { language: 'hu', head: ['2024. május 3., 10:11'] }, '2024-05-03'],
    ['Lithuanian', { language: 'lt', head: ['2024 m. gegužės 3 d.'] }, '2024-05-03'],
    ['Czech numbers', { language: 'cs', head: ['3. 5. 2024'] }, '2024-05-03'],
    ['Vietnamese', { language: 'vi', head: ['ngày 3 tháng 5 năm 2024'] }, '2024-05-03'],
    ['Hebrew', { language: 'he', head: ['3 במאי 2024'] }, '2024-05-03'],
    ['Hindi', { language: 'hi', head: ['3 मई 2024'] }, '2024-05-03'],
    ['Catalan', { language: 'ca', head: ["3 d'agost de 2024"] }, '2024-08-03'],
    ['digits of another script', { language: 'ar', head: ['٣ أغسطس ٢٠٢٤'] }, '2024-08-03'],
    ['two names of a month, without its first sign', { language: 'ar', head: ['3 آب/اغسطس 2024'] }, '2024-08-03'],
    ['a short year before its month, in Korean', { language: 'ko', head: ['24.05.03'] }, '2024-05-03'],
    [
      'the address, its section behind the year',
      { url: 'https://millgate.example/2024/town/05/03/depot' },
      '2024-05-03',
    ],
    ['the address, the day behind the month', { url: 'https://millgate.example/2024/05/240503-depot' }, '2024-05-03'],
    ['a line far from the text', { foot: [...Array<string>(12).fill('More'), 'May 3, 2024 - 12:29pm'] }, '2024-05-03'],
    ['a time that is called an update, where no other is', time('2024-05-03T10:11:00Z', 'updated'), '2024-05-03'],
    ['a time that is called both', time('2024-05-03T10:11:00Z', 'entry-date published updated'), '2024-05-03'],
    ['the months of the Maghreb', { language: 'ar', head: ['الجمعة 3 ماي 2024'] }, '2024-05-03'],
    [
      'the page’s node, where no article is marked',
      { data: [{ '@type': 'WebPage', datePublished: '2024-05-03' }] },
      '2024-05-03',
    ],
    ['the first line of a release', { body: [`HARBOR, May 3, 2024 /Wire/ -- ${prose[0]}`, ...prose] }, '2024-05-03'],
    ['the end of the text', { foot: ['Published 3 May 2024'] }, '2024-05-03'],
  ])('%s', (_, draft, found) => expect(day(draft)).toBe(found));

  test('with the words that say so, and where', () =>
    expect(published(sceneOf(pageOf({ head: ['Published on May 3, 2024'] })))?.clue).toMatchObject({
      about: 'date',
      value: '2024-05-03',
      quote: 'Published on May 3, 2024',
      where: 'opening',
    }));
});

describe('chooses', () => {
  test('the day that most speaks for', () =>
    expect(
      day({
        metas: { 'article:published_time': '2024-05-07T08:00:00Z' },
        data: [{ '@type': 'NewsArticle', datePublished: '2024-05-03' }],
        head: ['May 3, 2024'],
      }),
    ).toBe('2024-05-03'));
  test('not the day of an update', () =>
    expect(day({ head: ['Updated May 7, 2024', 'May 3, 2024'], ...time('2024-05-07', 'updated') })).toBe('2024-05-03'));
  test('the day nearest the headline, not those of other stories', () =>
    expect(day({ top: ['2024-05-09 06:30', '2024-05-09 08:02', '2024-05-03 06:34'] })).toBe('2024-05-03'));
  test('the day below the headline, not the day of reading above it', () =>
    expect(day({ top: ['Tuesday May 7, 2024'], head: ['Friday May 3, 2024'] })).toBe('2024-05-03'));
  test('not an update that the line tells behind', () =>
    expect(day({ ...time('2024-05-03'), head: ['First published in March. Last updated on May 7, 2024'] })).toBe(
      '2024-05-03',
    ));
  test('not the day on which the data say that it was changed', () =>
    expect(
      day({
        data: [{ '@type': 'NewsArticle', datePublished: '2024-05-03', dateModified: '2024-05-07T16:46:04Z' }],
        metas: { date: '2024-05-07' },
        head: ['May 7, 2024'],
      }),
    ).toBe('2024-05-03'));
  test('not the times of other posts, below a post whose day is words', () =>
    expect(
      day({
        head: ['May 3, 2024'],
        foot: ['Jun 2, 2024', 'Jun 9, 2024'],
        times: [
          { datetime: '2024-06-02', names: '' },
          { datetime: '2024-06-09', names: '' },
        ],
      }),
    ).toBe('2024-05-03'));
  test('not a moment that the template repeats', () =>
    expect(
      day({
        metas: { datepublished: '2024-05-07T17:16:53Z', date: '2024-05-03T09:34:00Z' },
        times: [{ datetime: '2024-05-07T17:16:53Z', names: 'datePublished' }],
        body: [`HARBOR, May 3, 2024 /Wire/ -- ${prose[0]}`, ...prose],
      }),
    ).toBe('2024-05-03'));
  test('not the day of an event in a sentence', () =>
    expect(
      day({ head: ['Saturday, May 4, 2024', 'The depot was opened on the morning of May 4, 2002, a decade before.'] }),
    ).toBe('2024-05-04'));
  test('not the day of a German update', () =>
    expect(day({ language: 'de', head: ['Aktualisiert am 7. Mai 2024', '3. Mai 2024'] })).toBe('2024-05-03'));
  test('not the day of a comment', () =>
    expect(
      day({
        times: [
          { datetime: '2024-05-09', names: 'comment-time' },
          { datetime: '2024-05-03', names: '' },
        ],
      }),
    ).toBe('2024-05-03'));
  test('not a day that the text speaks of', () =>
    expect(
      day({ ...time('2024-05-03', 'published'), body: [`${prose[0]} The depot was built on June 1, 1934.`, ...prose] }),
    ).toBe('2024-05-03'));
});

describe('must not find', () => {
  test.each<[string, Draft]>([
    ['nothing said', {}],
    [
      'a sentence about a day',
      {
        body: [
          'The depot was built on June 1, 1934, and stood empty for years after the trams had gone, said the owners of the lower town.',
          ...prose,
        ],
      },
    ],
    ['numbers of another kind', { head: ['Version 5.0.12', 'Tel. 03/05/24/17'] }],
    ['a picture’s day', time('2024-05-03', 'figure-image')],
    ['two lines far from the text', { foot: [...Array<string>(12).fill('More'), 'May 3, 2024', 'May 4, 2024'] }],
    [
      'the day of an event in a line',
      { head: ['The act was signed into law on May 3, 1935, and changed on May 4, 1936'] },
    ],
    ['numbers with several signs', { head: ['13/16 to 1-1/16 in'] }],
    ['a month alone', { head: ['May 2024'] }],
    ['a number that is no day', { url: 'https://millgate.example/n/20249999/depot' }],
    ['a day that no month has', { metas: { 'article:published_time': '2024-02-31' } }],
    ['a template that was never filled in', { metas: { 'article:published_time': '%date%', date: '0000-00-00' } }],
    ['the day of a comment', { foot: [{ text: 'May 3, 2024', zone: 'comments' }] }],
    ['the day in a menu', { top: [{ text: 'Friday, May 3, 2024', zone: 'nav' }] }],
    ['the year in the footer', { foot: [{ text: '© 2024 Millgate Courier', zone: 'footer' }] }],
  ])('%s', (_, draft) => expect(day(draft)).toBeNull());
});

test('a template speaks another language than its page', () =>
  expect(day({ language: 'de', head: ['May 3, 2024'] })).toBe('2024-05-03'));

describe('what the article points to', () => {
  const read = (draft: Draft) => related(sceneOf(pageOf(draft)), [], null);
  const link = (text: string, href: string) => ({ text: `${prose[0]} ${text}`, links: [{ text, href }] });
  test('is cited by house, the site’s own pages and networks left out', () => {
    const { cited } = read({
      body: [
        link('the plan', 'https://planning.example/depot'),
        link('a map', 'https://www.planning.example/map'),
        link('an older report', 'https://millgate.example/2023/depot'),
        link('a post', 'https://www.facebook.com/depot'),
        link('as reported', 'https://www.reuters.com/world/depot'),
      ],
    });
    expect(cited.map(({ name, links }) => [name, links.length])).toEqual([
      ['planning.example', 2],
      ['Reuters', 1],
    ]);
  });
  test('topics, each once', () => {
    const tags = {
      text: 'Tags: Depot',
      names: 'tags',
      links: [{ text: 'Depot', href: 'https://millgate.example/tag/depot' }],
    };
    expect(read({ foot: [tags, tags], metas: { 'article:tag': 'Trams' } }).topics).toEqual([
      { name: 'Depot', url: 'https://millgate.example/tag/depot' },
      { name: 'Trams', url: null },
    ]);
  });
  test('what counts readers is no topic, nor is a word of a sentence', () => {
    const links = ['141 Comments', '3 replies', 'Rents', '2024 budget'].map((text, n) => ({
      text,
      href: `https://millgate.example/t/${n}`,
    }));
    const list = { text: 'In: 141 Comments, 3 replies, Rents, 2024 budget', names: 'entry-tags', links };
    const sentence = { ...link('lauded', 'https://millgate.example/older'), names: 'post tag-rents' };
    expect(read({ body: [...prose, sentence], foot: [list] }).topics.map(({ name }) => name)).toEqual([
      'Rents',
      '2024 budget',
    ]);
  });
  test('the classes of the whole page call nothing a topic', () => {
    const links = [{ text: 'Sign in', href: 'https://millgate.example/in' }];
    const names = `${'menu '.repeat(20)} category-news`;
    expect(read({ foot: [{ text: 'Sign in', names, links }] }).topics).toEqual([]);
  });
  test('a word of a sentence is cited with the words around it; a house’s name and its front page, not', () => {
    const said = (text: string, word: string, href: string) => ({ text, links: [{ text: word, href }] });
    const { cited } = read({
      body: [
        ...prose,
        said('In May the town lauded the plan of its own office.', 'lauded', 'https://planning.example/may'),
        said('Another plan came in 2014 from there.', '2014', 'https://planning.example/2014'),
        said('Reuters tells of other towns.', 'Reuters', 'https://www.reuters.com/'),
        said('More at www.sand.example for all.', 'www.sand.example', 'https://www.sand.example/'),
        said('There are 12 comments.', '12 comments', 'https://talk.example/depot'),
      ],
    });
    expect(cited).toEqual([
      {
        name: 'planning.example',
        organization: null,
        kind: null,
        links: [
          { text: '…In May the town lauded the plan of its own…', url: 'https://planning.example/may' },
          { text: '…Another plan came in 2014 from there…', url: 'https://planning.example/2014' },
        ],
      },
    ]);
  });
  test('more by those who wrote it, where a line of the page leads there', () => {
    const house = { name: 'Lower Town Tenants Union', organization: null, kind: null, country: null, homepage: null };
    const line = (href: string) => ({
      text: 'Articles by: Lower Town Tenants Union',
      links: [{ text: 'Lower Town Tenants Union', href }],
    });
    const lists = (href: string) => related(sceneOf(pageOf({ foot: [line(href)] })), [], house).byAuthor;
    const url = 'https://millgate.example/author/tenants';
    expect(lists(url)).toEqual([{ text: 'Lower Town Tenants Union', url }]);
    expect(lists('https://millgate.example/town/depot#')).toEqual([]);
    expect(lists('https://tenants.example/')).toEqual([]);
  });
});
