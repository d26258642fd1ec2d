import { describe, expect, test } from 'vitest';
import { csvHead, csvLines, csvOf, lineOfText, textsInCsv } from '../../../lib/memory/csv';
import type { Listed, Remembered } from '../../../lib/memory/model';
import { outgrows } from '../growth';
import { record } from './texts';

const listed = (change: Partial<Listed> = {}): Listed => ({ ...record(), id: 1, kin: [], hasText: false, ...change });
const origin = { kind: 'wire', name: 'Harbor News', organization: 'harbor', url: 'https://harbor.example/1' } as const;

describe('a table', () => {
  test('has a first line, and a line a text', () =>
    expect(csvOf([listed({ published: '2026-03-03', origin })])).toBe(
      'address,title,site,day,published,language,lead,origin_kind,origin_name,origin_organization,origin_url\r\n' +
        'https://valleypost.example/news/dam-repairs-begin,Dam repairs begin,valleypost.example,2026-03-04,2026-03-03,en,' +
        'Repairs at the upper dam began on Tuesday.,wire,Harbor News,harbor,https://harbor.example/1\r\n',
    ));
  test('may be written in parts', () =>
    expect(csvHead + csvLines([listed()]) + csvLines([listed()])).toBe(csvOf([listed(), listed()])));
  test.each([
    ['commas', 'One, two', '"One, two"'],
    ['quotation marks', 'The "dam"', '"The ""dam"""'],
    ['lines', 'One\r\ntwo', '"One\r\ntwo"'],
    ['white space at an end', ' One', '" One"'],
    ['what a spreadsheet would compute', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a sum', '+1', "'+1"],
    ['a dash', '-1', "'-1"],
    ['a name', '@all', "'@all"],
    ['a tab', '\tx', '"\'\tx"'],
    ['what was made harmless before', "'=1", "''=1"],
  ])('%s are written so that they stay what they are', (_, title, cell) =>
    expect(csvLines([listed({ title })])).toContain(`,${cell},valleypost.example,`),
  );
});

describe('back from a table', () => {
  test('everything is as it was', () => {
    const titles = ['a, b', '"', '""', "'", "'=1", "''-", '=1+1', '\t', 'ü\r\n桥 ', ',;', '', '＝1'];
    const texts = titles.map((title, at) =>
      listed({ title, lead: `${title}${title}`, id: at, origin: at % 2 ? origin : null, language: null }),
    );
    const back = textsInCsv(csvOf(texts), '2026-01-01');
    const records = texts.map(({ id: _, kin: _kin, hasText: _has, ...text }) => text);
    // A text without a title has its address.
    expect(back).toEqual({ unread: 0, texts: records.map((each) => ({ ...each, title: each.title || each.address })) });
    expect(JSON.parse(lineOfText(back.texts[0] ?? record()))).toEqual({ text: records[0] });
  });
  test.each([
    ['semicolons and a mark in front', '\ufeffTitle;Address\nDam;https://www.a.example/1\n'],
    ['tabs', 'title\taddress\r\nDam\thttps://www.a.example/1'],
    ['an unknown column, no last line end', 'title,stars,address\n"Dam",5,https://www.a.example/1'],
  ])('also from another program: %s', (_, csv) =>
    expect(textsInCsv(csv, '2026-01-01')).toEqual({
      unread: 0,
      texts: [
        {
          address: 'https://www.a.example/1',
          site: 'a.example',
          title: 'Dam',
          day: '2026-01-01',
          published: null,
          language: null,
          lead: '',
          origin: null,
        },
      ],
    }),
  );
  test.each<[string, string, Partial<Remembered>[]]>([
    ['one column', 'address\nhttps://a.example/1', [{ address: 'https://a.example/1', title: 'https://a.example/1' }]],
    ['an empty last cell', 'address,title\nhttps://a.example/1,', [{ title: 'https://a.example/1' }]],
    [
      'line ends of old',
      'address,title\rhttps://a.example/1,Dam\rhttps://a.example/2,Bay\r',
      [{ title: 'Dam' }, { title: 'Bay' }],
    ],
    ['letters behind a quotation mark', 'address,title\nhttps://a.example/1,"Da"m', [{ title: 'Dam' }]],
    [
      'quotation marks within',
      'title,address\n"The ""dam"", again",https://a.example/1',
      [{ title: 'The "dam", again' }],
    ],
    ['quotation marks that do not close', 'address,title\nhttps://a.example/1,"Dam\nBay', [{ title: 'Dam\nBay' }]],
    ['a comma in a table of semicolons', 'address;title\nhttps://a.example/1;Dam, Bay', [{ title: 'Dam, Bay' }]],
    ['a semicolon in a table of commas', 'address,title\nhttps://a.example/1,Dam; Bay', [{ title: 'Dam; Bay' }]],
    [
      'a semicolon in a table of tabs',
      'address\ttitle\nhttps://a.example/1\tDam; Bay, Cape',
      [{ title: 'Dam; Bay, Cape' }],
    ],
    ['names with blanks and capitals', ' Address , TITLE \nhttps://a.example/1,Dam', [{ title: 'Dam' }]],
    [
      'an origin without a name',
      'address,origin_kind\nhttps://a.example/1,wire',
      [{ origin: { kind: 'wire', name: '', organization: null, url: null } }],
    ],
    ['a name without an origin’s kind', 'address,origin_name\nhttps://a.example/1,dpa', [{ origin: null }]],
    ['a kind that is none', 'address,origin_kind\nhttps://a.example/1,rumor', []],
    ['a mark of ours before a formula', "address,title\nhttps://a.example/1,'=1", [{ title: '=1' }]],
    ['a mark that is the writer’s', "address,title\nhttps://a.example/1,'Dam", [{ title: "'Dam" }]],
    ['a day', 'address,day\nhttps://a.example/1,2025-05-05', [{ day: '2025-05-05' }]],
  ])('with %s', (_, csv, texts) => expect(textsInCsv(csv, '2026-01-01').texts).toMatchObject(texts));
  test('lines that tell of no text are counted, empty ones are not', () => {
    const csv = 'address,day\n\nhttps://a.example/1,\n,,\njavascript://a.example/1,\nhttps://a.example/2,yesterday\n"';
    const { texts, unread } = textsInCsv(csv, '2026-01-01');
    expect(texts.map(({ address }) => address)).toEqual(['https://a.example/1']);
    expect(unread).toBe(2);
  });
  test('takes as long as the table is', () =>
    expect(
      outgrows((csv) => textsInCsv(csv, '2026-01-01'), { unit: 'https://a.example/1,"a ""b"" c","' }, [20_000, 80_000]),
    ).toBeNull());
  test('nothing comes of nothing', () => {
    expect(textsInCsv('', '2026-01-01')).toEqual({ texts: [], unread: 0 });
    expect(textsInCsv('"', '2026-01-01')).toEqual({ texts: [], unread: 0 });
  });
});
