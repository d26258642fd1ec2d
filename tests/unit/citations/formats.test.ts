import { describe, expect, test } from 'vitest';
import { bibtex, key } from '../../../lib/citations/bibtex';
import { cslJson, cslList } from '../../../lib/citations/cslJson';
import { plain, short } from '../../../lib/citations/plain';
import { ris } from '../../../lib/citations/ris';
import { wikipedia } from '../../../lib/citations/wikipedia';
import type { Work } from '../../../lib/citations/work';

const nothing: Work = {
  type: 'web',
  title: '',
  creators: [],
  container: null,
  agency: null,
  via: null,
  url: null,
  date: null,
  language: null,
  accessed: null,
  copy: null,
  archive: null,
};
const work: Work = {
  ...nothing,
  type: 'news',
  title: 'The Ferry Stays',
  creators: [{ family: 'Sand', given: 'Ann' }, { literal: 'Ludwig van Berg' }],
  container: 'Harbor Review',
  agency: 'Northwire',
  via: 'Tide & Co',
  url: 'https://harbor.example/ferry',
  date: '2025-12-04',
  language: 'de',
  accessed: '2026-01-02',
};
const release: Work = { ...work, type: 'press-release', agency: null };

test('of a work of which nothing is known, nothing is said', () => {
  expect(plain(nothing)).toBe('');
  expect(short(nothing)).toBe('');
  expect(wikipedia(nothing)).toBe('{{cite web}}');
  expect(ris(nothing)).toBe('TY  - ELEC\r\nER  - \r\n');
  expect(bibtex({ ...nothing, url: 'https://harbor.example/' })).toMatch(
    /^@misc\{page[a-z0-9]+,\n {2}url = \{https:\/\/harbor\.example\/\}\n\}\n$/,
  );
  expect(JSON.parse(cslJson(nothing))).toEqual([{ id: expect.stringMatching(/^page/), type: 'webpage' }]);
});

describe('a work of which everything is known', () => {
  test('in BibTeX', () => {
    expect(bibtex(work)).toBe(`@article{sand2025ferry,
  author = {Sand, Ann and {Ludwig van Berg}},
  title = {{The Ferry Stays}},
  journal = {Harbor Review},
  year = {2025},
  day = {4},
  url = {https://harbor.example/ferry},
  urldate = {2026-01-02},
  language = {de},
  note = {Agency: Northwire. Via Tide \\& Co},
  month = dec
}
`);
    expect(bibtex(release)).toContain('  note = {Press release. Via Tide \\& Co},\n');
  });
  test('in RIS', () => {
    expect(ris(work).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - Sand, Ann',
      'AU  - Ludwig van Berg',
      'TI  - The Ferry Stays',
      'T2  - Harbor Review',
      'PY  - 2025',
      'DA  - 2025/12/04',
      'LA  - de',
      'N1  - Agency: Northwire',
      'DP  - Tide & Co',
      'UR  - https://harbor.example/ferry',
      'Y2  - 2026/01/02',
      'ER  - ',
      '',
    ]);
    expect(ris(release)).not.toContain('T2');
  });
  test('in CSL-JSON', () => {
    const item = {
      id: 'sand2025ferry',
      type: 'article-newspaper',
      title: 'The Ferry Stays',
      author: work.creators,
      'container-title': 'Harbor Review',
      issued: { 'date-parts': [[2025, 12, 4]] },
      language: 'de',
      source: 'Tide & Co',
      note: 'Agency: Northwire',
      URL: 'https://harbor.example/ferry',
      accessed: { 'date-parts': [[2026, 1, 2]] },
    };
    expect(JSON.parse(cslJson(work))).toEqual([item]);
    expect(cslJson(work)).toMatch(/^\[\n {2}\{\n {4}"id": .*\n\]\n$/s);
    expect(JSON.parse(cslJson(release))[0]).not.toHaveProperty('container-title');
    expect(JSON.parse(cslJson({ ...work, url: null }))[0]).not.toHaveProperty('accessed');
  });
  test('for Wikipedia', () => {
    const archive = { url: 'https://archive.example/1', date: '2026-01-03' };
    expect(wikipedia({ ...work, archive })).toBe(
      '{{cite news |last1=Sand |first1=Ann |author2=Ludwig van Berg |date=2025-12-04 |title=The Ferry Stays |url=https://harbor.example/ferry |work=Harbor Review |agency=Northwire |via=Tide & Co |language=de |access-date=2026-01-02 |archive-url=https://archive.example/1 |archive-date=2026-01-03 |url-status=live}}',
    );
    expect(wikipedia({ ...nothing, accessed: '2026-01-02' })).toBe('{{cite web}}');
    expect(wikipedia({ ...nothing, creators: [{ literal: 'Ann' }] })).toBe('{{cite web |author=Ann}}');
  });
  test('in words', () => {
    const where = 'Via Tide & Co. https://harbor.example/ferry (accessed 2026-01-02)';
    expect(plain(work)).toBe(
      `Ann Sand, Ludwig van Berg: “The Ferry Stays”. Harbor Review (Northwire), 2025-12-04. ${where}`,
    );
    expect(short(work)).toBe(`Ann Sand, Ludwig van Berg, Harbor Review (Northwire), 2025-12-04. ${where}`);
    expect(short(release)).toBe(`Ann Sand, Ludwig van Berg, Harbor Review, press release, 2025-12-04. ${where}`);
    expect(short(nothing, 'Ida Weir')).toBe('Ida Weir.');
    expect(plain({ ...work, accessed: null, via: null })).toMatch(/2025-12-04\. https:\/\/harbor\.example\/ferry$/);
    expect(plain({ ...nothing, agency: 'Northwire' })).toBe('');
    const copy = { url: 'https://tide.example/1', accessed: '2026-01-02' };
    expect(plain({ ...nothing, url: 'https://harbor.example/ferry', copy })).toBe(
      'https://tide.example/1 (accessed 2026-01-02). Original: https://harbor.example/ferry',
    );
  });
});

test.each([
  ['2025', '2025'],
  ['2025-01', 'January 2025'],
  ['2025-12', 'December 2025'],
  ['2025-13', '2025'],
  ['2025-01-31', '2025-01-31'],
])('Wikipedia reads the day %s as %s', (date, written) =>
  expect(wikipedia({ ...nothing, date })).toBe(`{{cite web |date=${written}}}`),
);

test.each([
  ['https://a.example/?a=__b', 'https://a.example/?a=_%5Fb'],
  ['https://a.example/~~~', 'https://a.example/~~%7E'],
  ['https://a.example/~~a_b', 'https://a.example/~~a_b'],
  ["https://a.example/?'\t", 'https://a.example/?%27%09'],
])('Wikipedia gets the address %s as %s', (url, written) =>
  expect(wikipedia({ ...nothing, url })).toBe(`{{cite web |url=${written}}}`),
);

test.each<[string | null, string[]]>([
  ['2025', ['  year = {2025}']],
  ['2025-01', ['  year = {2025}', '  month = jan']],
  ['2025-13', ['  year = {2025}']],
  [null, []],
])('BibTeX reads the day %s as %o', (date, lines) =>
  expect(
    bibtex({ ...nothing, title: 'Ferry', date })
      .split(/,?\n/)
      .slice(1, -2),
  ).toEqual(['  title = {{Ferry}}', ...lines]),
);

test('BibTeX gets no address that would upset the file', () =>
  expect(bibtex({ ...nothing, url: 'https://a.example/{a}?"b\\c d%20' })).toContain(
    '  url = {https://a.example/%7Ba%7D?%22b%5Cc%20d%20}',
  ));

describe('the key of a work', () => {
  test.each<[string, Partial<Work>, string]>([
    ['has the first author’s family', { creators: work.creators }, 'sandstays'],
    ['or whole name', { creators: work.creators.slice(1) }, 'ludwigvanbergstays'],
    ['or the outlet', { container: 'Harbor Review' }, 'harborreviewstays'],
    ['and the year', { container: 'Tide', date: '2025-12-04' }, 'tide2025stays'],
    ['without accents', { container: 'Élan', title: 'Où ça était' }, 'elanetait'],
    ['no longer than it need be', { container: 'abcdefghijklmnopqrstuvwxyz' }, 'abcdefghijklmnopqrstuvwxstays'],
    ['and the first word of four letters', { title: 'Now one town wakes' }, 'town'],
    ['or none', { container: 'Tide', title: 'Now or not' }, 'tide'],
  ])('%s', (_, told, made) => expect(key({ ...nothing, title: 'Now it stays', ...told })).toBe(made));
  test('of another script is a number that lasts', () => {
    const bridge = { ...nothing, title: 'Мост', date: '2025' };
    expect(key(bridge)).toBe('page2025udvnqi');
    expect(key({ ...bridge, url: 'https://a.example/' })).toBe('page20251d6i1of');
  });
  test('has a number behind it where several would have the same', () =>
    expect(JSON.parse(cslList([release, work, work])).map(({ id }: { id: string }) => id)).toEqual([
      'sand2025ferry',
      'sand2025ferry-2',
      'sand2025ferry-3',
    ]));
});
