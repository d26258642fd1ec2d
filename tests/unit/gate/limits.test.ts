// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { mayBeArticle, namesArticle, signs } from '../../../lib/gate';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const may = (html: string) => mayBeArticle(parse(html));
/** Which signs a page gives: its marks, its data, its paragraphs, its boxes. */
const signsOf = (html: string) => signs.map((sign) => sign(parse(html)));
const p = (length: number, letter = 'x') => `<p>${letter.repeat(length)}</p>`;
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

test.each([
  'Article',
  'BlogPosting',
  'LiveBlogPosting',
  'PressRelease',
  'Report',
  'ScholarlyArticle',
  'SocialMediaPosting',
  'TechArticle',
  'NewsArticle',
  'ReviewNewsArticle',
])('a page of the type %s is one', (type) => expect(namesArticle(`{"@type":"${type}"}`)).toBe(true));
test.each(['', 'Product', 'NewsArticles', 'Articles', 'articlE', 'Article/', 'Article:x'])('"%s" is none', (type) =>
  expect(namesArticle(`{"@type":"${type}"}`)).toBe(false),
);
test.each<[string, string, boolean]>([
  ['the second key', '{"@type":"Person","x":{"@type":"Article"}}', true],
  ['a key right behind', '"@type""@type":"Article"', true],
  ['a name at two hundred letters', `{"@type":["${'x'.repeat(187)}","Article"]}`, true],
  ['a name behind more', `{"@type":["${'x'.repeat(200)}","Article"]}`, false],
  ['twenty blanks', `{"@type"${' '.repeat(20)}:${' '.repeat(20)}"Article"}`, true],
  ['more blanks', `{"@type"${' '.repeat(21)}:"Article"}`, false],
  ['both signs before the name', '{"@type":"x:y/Article"}', true],
  ['both signs, the other way round', '{"@type":"x/y:Article"}', true],
])('%s: %s', (_, json, is) => expect(namesArticle(json)).toBe(is));

describe('the signs of a page', () => {
  const box = (letters: number, tag = 'div') => `<${tag}>${'x'.repeat(letters)}<br></${tag}>`;
  test.each<[string, string, boolean[]]>([
    ['nothing', '', [false, false, false, false]],
    ['a mark', '<meta property="article:author" content="x">', [true, false, false, false]],
    ['data', data('{"@type":"Article"}'), [false, true, false, false]],
    ['paragraphs', p(160) + p(160) + p(80), [false, false, true, false]],
    ['an element of an article', `<article>${'x'.repeat(400)}</article>`, [false, false, false, true]],
    ['a cell', `<table><tr>${box(400, 'td')}</tr></table>`, [false, false, false, true]],
    ['a box', box(400), [false, false, false, true]],
    ['a section', box(400, 'section'), [false, false, false, true]],
    ['a box without a break', `<div>${'x'.repeat(400)}</div>`, [false, false, false, false]],
    ['a box too small', box(399), [false, false, false, false]],
    ['two boxes', box(200) + box(200), [false, false, false, true]],
  ])('%s', (_, html, found) => expect(signsOf(html)).toEqual(found));
});

describe('running text', () => {
  test.each<[string, string, boolean]>([
    ['of two and a half paragraphs’ worth', p(80).repeat(5), true],
    ['of less', p(80).repeat(4) + p(79), false],
    ['in lines that are no paragraphs', p(79).repeat(9), false],
    ['in two paragraphs, be they ever so long', p(900).repeat(1) + p(80), false],
    ['in two long ones', p(240) + p(160), true],
    ['in two that are a little shorter', p(239) + p(160), false],
    ['in two long ones of Chinese', p(84, '河') + p(56, '河'), true],
    ['in two that are a little shorter, of Chinese', p(83, '河') + p(56, '河'), false],
    ['in lines of Chinese that are no paragraphs', p(27, '河').repeat(9), false],
    ['behind nearly four hundred short lines', p(1).repeat(398) + p(240) + p(160), true],
    ['behind more', p(1).repeat(399) + p(240) + p(160), false],
  ])('%s: %s', (_, html, is) => expect(may(html)).toBe(is));
  test('in texts of one paragraph that are not too many', () => {
    const pieces = (count: number) => `<p>${'<b>x</b>'.repeat(count)}${'x'.repeat(240)}</p>${p(160)}`;
    expect(may(pieces(99))).toBe(true);
    expect(may(pieces(100))).toBe(false);
  });
});

describe('data', () => {
  const article = '{"@type":"Article"}';
  const product = (length: number) => data(`{"x":"${'x'.repeat(length - 8)}"}`);
  test.each<[string, string, boolean]>([
    ['in the fortieth block', product(10).repeat(39) + data(article), true],
    ['in a later one', product(10).repeat(40) + data(article), false],
    ['within twenty thousand letters', data(' '.repeat(20_000 - 20) + article), true],
    ['behind them', data(' '.repeat(20_000 - 10) + article), false],
    ['within a hundred thousand of all', product(20_000).repeat(4) + product(19_900) + data(article), true],
    ['behind them all', product(20_000).repeat(5) + data(article), false],
    ['on their edge', product(20_000).repeat(4) + product(19_990) + data(article), false],
  ])('%s: %s', (_, html, is) => expect(signsOf(html)[1]).toBe(is));
});
