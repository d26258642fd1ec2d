// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { mayBeArticle, namesArticle, whyNoDocument } from '../../lib/gate';
import { firstFaults, outgrows } from './growth';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const paragraph = `<p>${'The harbor was quiet that morning and the boats lay still. '.repeat(3)}</p>`;

test.each([
  ['says so in its head', '<meta property="og:type" content="article">', true],
  ['says so in JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', true],
  ['has running text', paragraph.repeat(4), true],
  [
    'sets its text in cells',
    `<table><tr><td>${'The harbor was quiet that morning.<br>'.repeat(20)}</td></tr></table>`,
    true,
  ],
  ['sets its text in one paragraph', `<p>${'The harbor was quiet that morning.<br>'.repeat(20)}</p>`, true],
  ['is a shop', '<script type="application/ld+json">{"@type":"Product"}</script><p>Rope, 12 mm</p>', false],
  ['is empty', '', false],
])('a page that %s', (_, html, may) => expect(mayBeArticle(parse(html))).toBe(may));

test('a page cannot hide behind a name that shadows the document', () => {
  expect(mayBeArticle(parse(`<img name="querySelectorAll"><form name="body"></form>${paragraph.repeat(4)}`))).toBe(
    true,
  );
});

describe('a file that is no document', () => {
  test.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['application/xml', null],
    ['application/pdf', 'pdf'],
    ['image/png', 'picture'],
    ['image/svg+xml', 'picture'],
    ['video/mp4', 'picture'],
    ['audio/ogg', 'picture'],
    ['application/json', 'data'],
    ['text/plain', 'data'],
  ])('%s: %s', (type, why) => expect(whyNoDocument(type)).toBe(why));
});

test.each([
  ['{"@type":"NewsArticle"}', true],
  ['{"@type" : [ "WebPage", "BlogPosting" ]}', true],
  ['{"@type":"https://schema.org/ReportageNewsArticle"}', true],
  ['{"@type":"schema:Article"}', true],
  ['{"@graph":[{"@type":"Organization"},{"@type":"Report"}]}', true],
  ['{"@type":"Product","name":"Article"}', false],
  ['{"@type":"Comment","text":"\\"@type\\":\\"Article\\""}', false],
  ['{"@type":["Product"],"x":["Article"]}', false],
  ['{"@type":', false],
])('%s', (json, names) => expect(namesArticle(json)).toBe(names));

test('no JSON-LD makes the gate slow', () => {
  const shapes = ['"@type":"', '"@type":["', '"@type":"a', 'a', '"@type":  ', '/:', '"@type":"a/:", '].map((unit) => ({
    unit,
  }));
  const lengths = [5_000, 20_000, 80_000];
  expect(firstFaults(shapes.map((shape) => () => outgrows(namesArticle, shape, lengths)))).toEqual([]);
});

test('of a page that has no end only a beginning is looked at', () => {
  // Boxes in boxes, each with all the text of the others.
  const nested = `${'<div><br>'.repeat(150)}${'x'.repeat(2_000_000)}${'</div>'.repeat(150)}`;
  const blocks = `<script type="application/ld+json">{"@type":"Product","x":"${'y'.repeat(30_000)}"}</script>`.repeat(
    100,
  );
  const page = parse(blocks + nested);
  const read = vi.spyOn(CharacterData.prototype, 'substringData');
  mayBeArticle(page);
  const letters = read.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
  expect(letters).toBeGreaterThan(0);
  expect(letters).toBeLessThanOrEqual(100_000 + 2 * 150 * 1_000);
  read.mockRestore();
});
