import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../lib/kit/html';
import { writeMarkdown } from '../../../lib/kit/markdown';
import { sheetOf } from '../../../lib/kit/sheet';
import type { Report, Terms } from '../../../lib/model';
import type { Part } from '../../../lib/page/part';
import { article, paragraph, report, sheetWith, terms } from './sheet';

const sheet = (change: Partial<Report> = {}, parts: readonly Part[] = article.parts) =>
  sheetOf({ ...report, ...change }, { ...article, parts });
const withTerms = (change: Partial<Terms>) => ({ terms: { ...terms, ...change } });
const said = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
const origin = (change: Partial<NonNullable<Report['origin']>>) => ({
  origin: report.origin && { ...report.origin, ...change },
});

test('a sheet says what its page is', () =>
  expect(sheet({ page: { ...report.page, title: ' Depot\n to stay ', language: 'ar' } })).toMatchObject({
    title: 'Depot to stay',
    language: 'ar',
    direction: 'rtl',
  }));

describe('the byline', () => {
  const of = (change: Partial<Report>) => said(sheet(change).byline);
  const author = (name: string, organization: string | null = null) => ({ name, organization, url: null });
  test.each<[string, Partial<Report>, string]>([
    ['has no brackets of nothing', { authors: [author('Nora Field', ' ')] }, 'Nora Field · Harbor Review'],
    ['names the house once, where it is an author', { authors: [author('HARBOR REVIEW')] }, 'HARBOR REVIEW'],
    ['has no house where none is known', { authors: [author('Nora Field')], authorOrganization: null }, 'Nora Field'],
    ['is empty where nobody is known', { authors: [], authorOrganization: null }, ''],
  ])('%s', (_, change, line) => expect(of(change)).toBe(line));
});

describe('the credit', () => {
  const of = (change: Partial<Report>) => said(sheet(change).credit);
  const bare = { license: null, creditLine: null };
  test.each<[string, Partial<Report>, string]>([
    ['by the origin', withTerms(bare), 'Harbor Review'],
    ['by the address', { ...withTerms(bare), origin: null }, report.page.url],
    ['without terms', { terms: null }, 'Harbor Review'],
    ['without a line of blanks', withTerms({ ...bare, creditLine: ' ' }), 'Harbor Review'],
    ['without a notice that is not asked for', withTerms({ ...bare, conditions: [] }), 'Harbor Review'],
    ['with a notice', withTerms({ ...bare, conditions: ['copyright-notice'] }), 'Harbor Review · © Harbor Review'],
    ['not of nobody', withTerms({ ...bare, conditions: ['copyright-notice'], holder: null }), 'Harbor Review'],
    ['not twice', withTerms({ ...bare, conditions: ['copyright-notice'], creditLine: '© Harbor' }), '© Harbor'],
    [
      'nor in words',
      withTerms({ ...bare, conditions: ['copyright-notice'], creditLine: 'Copyright Tide' }),
      'Copyright Tide',
    ],
  ])('%s', (_, change, line) => expect(of(change)).toBe(line));
  test('links an address that begins or ends it', () => {
    const url = 'https://harborreview.example/depot';
    const runs = (creditLine: string) => sheet(withTerms({ license: null, creditLine })).credit;
    expect(runs(`${url} says`)).toEqual([{ text: url, href: url }, { text: ' says' }]);
    expect(runs(`From ${url}`)).toEqual([{ text: 'From ' }, { text: url, href: url }]);
  });
});

describe('the counter', () => {
  const src = 'https://count.harborreview.example/1';
  const of = (change: Partial<Report>, ...counters: { src: string; offered: boolean }[]) =>
    sheetOf({ ...report, ...change }, { ...article, counters }).counter;
  const asked = withTerms({ conditions: ['tracking-pixel'] });
  test('is the one that is offered, else the first', () => {
    expect(of(asked, { src, offered: false }, { src: `${src}2`, offered: false })).toBe(src);
    expect(of(asked, { src, offered: false }, { src: `${src}2`, offered: true })).toBe(`${src}2`);
  });
  test('is known by the original’s address, too', () => {
    expect(of({ ...asked, ...origin({ domain: null }) }, { src, offered: false })).toBe(src);
    expect(of({ ...asked, ...origin({ url: null }) }, { src, offered: false })).toBe(src);
    expect(of({ ...asked, ...origin({ domain: null, url: null }) }, { src, offered: false })).toBeNull();
    expect(
      of({ ...asked, ...origin({ domain: null, url: null }) }, { src: 'https://10.0.0.1/', offered: false }),
    ).toBeNull();
  });
});

describe('what the text opens with', () => {
  const authors = [{ name: 'Nora Field', organization: null, url: null }];
  const byline = (length: number) => paragraph(`By Nora Field${'x'.repeat(length - 13)}`);
  const words = paragraph('It stays.');
  test('is its byline up to a hundred and twenty letters, among four parts', () => {
    const of = (...parts: Part[]) => sheet({ authors }, parts).parts;
    expect(of(byline(120), words)).toEqual([words]);
    expect(of(byline(121), words)).toHaveLength(2);
    expect(of(words, words, words, byline(20))).toHaveLength(3);
    expect(of(words, words, words, words, byline(20))).toHaveLength(5);
  });
  test('is no list that names its author', () => {
    const list: Part = { kind: 'quote', inside: [byline(20)] };
    expect(sheet({ authors }, [list]).parts).toEqual([list]);
  });
});

describe('lists and tables in Markdown', () => {
  const body = (...parts: Part[]) =>
    writeMarkdown(sheetWith(parts, { byline: [], credit: [], title: '', canonical: null })).replace(/\n$/, '');
  const list = (items: readonly (readonly Part[])[], start: number | null = null): Part => ({
    kind: 'list',
    ordered: start !== null,
    start: start ?? 1,
    items,
  });
  const a = paragraph('a');
  test.each<[string, Part[], string]>([
    ['a list in a list', [list([[list([[a]])]])], '- - a'],
    ['numbers from one in an item', [list([[a, list([[a]], 1)]])], '- a\n  1. a'],
    ['an item of two lines of text', [list([[a, a]])], '- a\n\n  a'],
    ['one such item among others', [list([[a], [a, a]])], '- a\n\n- a\n\n  a'],
    ['the largest number', [list([[a], [a]], 999_999_999)], '999999999. a\n999999999. a'],
    ['two kinds in a row', [list([[a]]), list([[a]], 1)], '- a\n\n1. a'],
    ['two numbered in a row', [list([[a]], 1), list([[a]], 1), list([[a]], 1)], '1. a\n\n1) a\n\n1. a'],
    ['a list, words, a list', [list([[a]]), a, list([[a]])], '- a\n\na\n\n- a'],
    ['an empty table', [{ kind: 'table', rows: [] }], '|  |\n|  |'],
    [
      'a table whose head has one other cell',
      [
        {
          kind: 'table',
          rows: [
            [
              { header: true, inside: [] },
              { header: false, inside: [] },
            ],
          ],
        },
      ],
      '|  |  |\n| --- | --- |\n|  |  |',
    ],
    ['a rule', [{ kind: 'rule' }], '___'],
    ['a heading', [{ kind: 'heading', level: 2, inside: [{ text: 'a' }] }], '## a'],
    ['code with a blank at each end', [paragraph({ text: ' a ', code: true })], '`  a  `'],
    ['code of blanks', [paragraph({ text: '  ', code: true })], '`  `'],
    ['code that ends in a mark', [paragraph({ text: 'a`', code: true })], '`` a` ``'],
  ])('%s', (_, parts, markdown) => expect(body(...parts)).toBe(markdown));
  test('nothing at all', () => expect(body()).toBe(''));
});

describe('lists in HTML', () => {
  const body = (...parts: Part[]) =>
    writeHtml(sheetWith(parts, { byline: [], credit: [], title: '', canonical: null }))
      .split('\n')
      .slice(1, -2)
      .join('\n');
  const items = [[paragraph('a')]];
  test.each<[string, Part, string]>([
    ['that count from one', { kind: 'list', ordered: true, start: 1, items }, '<ol>\n<li>a</li>\n</ol>'],
    ['that count from none', { kind: 'list', ordered: true, start: 0, items }, '<ol start="0">\n<li>a</li>\n</ol>'],
    [
      'of what is no line',
      { kind: 'list', ordered: false, start: 1, items: [[{ kind: 'rule' }]] },
      '<ul>\n<li>\n<hr>\n</li>\n</ul>',
    ],
    [
      'of a line above what is no list',
      { kind: 'list', ordered: false, start: 1, items: [[paragraph('a'), { kind: 'rule' }]] },
      '<ul>\n<li>\n<p>a</p>\n<hr>\n</li>\n</ul>',
    ],
  ])('%s', (_, part, html) => expect(body(part)).toBe(html));
});
