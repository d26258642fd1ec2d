/** Where a mark, a place or a house begins and ends: the last that is one, and the first that is none. */
import { describe, expect, test } from 'vitest';
import { kindOfPage, type PageMark } from '../../lib/kind';
import type { Block } from '../../lib/page';
import { report } from '../../lib/report';
import { sceneOf } from '../../lib/scene';
import { placesOf } from '../../lib/source/place';
import { type Draft, pageOf, prose } from './signals/page';

const letters = (count: number) => 'a'.repeat(count);
const block = (text: string, change: Partial<Block> = {}) => ({ text, ...change });
const linked = (text: string, label: string) => ({
  text,
  links: [{ text: label, href: 'https://millgate.example/x' }],
});
const quoted = (text: string) => ({ text, tag: 'blockquote' });
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('the mark of a page', () => {
  test.each<[PageMark, Draft, Draft]>([
    ['little text', { wordCount: 149 }, { wordCount: 150 }],
    ['much text', { wordCount: 2_501 }, { wordCount: 2_500 }],
    ['few paragraphs', { body: [...prose.slice(0, 2), letters(99)] }, { body: [...prose.slice(0, 2), letters(100)] }],
    [
      'few paragraphs',
      { body: [...prose.slice(0, 2), '船'.repeat(39)] },
      { body: [...prose.slice(0, 2), '船'.repeat(40)] },
    ],
    ['text in many pieces', { body: [letters(100), letters(67)] }, { body: [letters(100), letters(66)] }],
    ['mostly links', { body: [linked(letters(100), letters(31))] }, { body: [linked(letters(100), letters(30))] }],
    [
      'many headings',
      { body: [...times(4, 'Part').map((text) => block(text, { tag: 'h2' })), ...times(6, letters(120))] },
      { body: [...times(4, 'Part').map((text) => block(text, { tag: 'h2' })), ...times(7, letters(120))] },
    ],
    [
      'many headings',
      { body: [...times(4, 'Part').map((text) => block(text, { tag: 'h6' })), ...prose] },
      { body: [...times(3, 'Part').map((text) => block(text, { tag: 'h6' })), ...prose] },
    ],
    [
      'posts that quote posts',
      { body: [...prose, ...times(2, letters(59)).map(quoted)] },
      { body: [...prose, ...times(2, letters(60)).map(quoted)] },
    ],
    [
      'prices',
      { body: [...prose, ...times(4, `$4${letters(77)}`)] },
      { body: [...prose, ...times(4, `$4${letters(78)}`)] },
    ],
    [
      'address with a headline',
      { url: 'https://millgate.example/a/old_ferry+sails%20again' },
      { url: 'https://millgate.example/a/old-ferry-sails-a-1' },
    ],
  ])('“%s”', (mark, is, isNot) => {
    expect([...kindOfPage(pageOf(is)).marks]).toContain(mark);
    expect([...kindOfPage(pageOf(isNot)).marks]).not.toContain(mark);
  });
});

describe('the places of an article', () => {
  const places = (draft: Draft) => placesOf(pageOf(draft));
  const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}`);

  test('the head begins at the headline and ends with the third paragraph', () => {
    const { head, lead, headline, text } = places({
      top: ['Menu'],
      head: ['By Nora Field'],
      body: [...prose, ...prose],
    });
    expect(texts(head)).toEqual(['Menu', 'Council puts off the depot vote again', 'By Nora Field', ...prose]);
    expect(texts(lead)).toEqual([...prose]);
    expect({ headline, ...text }).toEqual({ headline: 1, first: 3, last: 8 });
  });
  test('reaches four blocks above the headline', () =>
    expect(texts(places({ top: lines(6) }).head).slice(0, 5)).toEqual([
      'line 2',
      'line 3',
      'line 4',
      'line 5',
      'Council puts off the depot vote again',
    ]));
  test('reaches forty blocks above the text, with a headline', () => {
    expect(texts(places({ head: lines(45) }).head)[0]).toBe('line 5');
    expect(texts(places({ head: lines(39) }).head)[0]).toBe('Council puts off the depot vote again');
  });
  test('reaches fourteen above it, without', () => {
    const page = pageOf({ head: lines(20) });
    expect(texts(placesOf({ ...page, title: 'Another' }).head)[0]).toBe('line 6');
    expect(placesOf({ ...page, title: '' }).headline).toBe(21);
  });
  test('reaches ten blocks into the text at most', () => {
    const short = lines(12);
    const { head } = places({ body: [prose[0] ?? '', ...short, ...prose.slice(1)] });
    expect(texts(head).at(-1)).toBe('line 9');
  });
  test('the foot reaches from six blocks before the last paragraph to ten behind it', () => {
    const { foot, lastProse } = places({ body: [...prose, ...prose, ...prose], foot: lines(12) });
    expect(texts(foot)).toHaveLength(17);
    expect(lastProse).toBe(6);
    expect(texts(foot).at(-1)).toBe('line 9');
  });
  test('a paragraph has 110 letters, 45 without spaces, and links for less than half', () => {
    const last = (...body: Draft['body'] & object) => places({ body: [...prose, ...body] }).text.last;
    expect(last(letters(110))).toBe(4);
    expect(last(letters(109))).toBe(3);
    expect(last('船'.repeat(45))).toBe(4);
    expect(last('船'.repeat(44))).toBe(3);
    expect(last(linked(letters(120), letters(59)))).toBe(4);
    expect(last(linked(letters(120), letters(60)))).toBe(3);
  });
  test('what stands in another container than the article’s is no text', () => {
    const comment = (text: string) => block(text, { names: 'comment' });
    expect(places({ body: [...prose, ...prose.map(comment)] }).text.last).toBe(3);
    expect(places({ body: [prose[0] ?? '', ...[...prose, ...prose].map(comment)] }).text.last).toBe(7);
  });
  test('nothing of a page without text', () => {
    const page = pageOf({ body: [] });
    expect(placesOf(page)).toEqual({
      head: [],
      lead: [],
      foot: [],
      underFoot: [],
      lastProse: 0,
      text: { first: 0, last: 0 },
      headline: 0,
      marked: [],
      logos: [],
    });
  });
  test('a marked name stands at the head, or at the foot where it is a source’s', () => {
    const marked = (at: number, names = 'byline', zone: Block['zone'] = 'main') =>
      places({
        top: lines(6),
        body: [...prose, ...prose, ...prose],
        bylines: [{ text: 'Nora Field', at, names, zone }],
      }).marked.length;
    // The headline is the seventh block; the text stands from the eighth to the sixteenth.
    expect([2, 3, 10, 11, 12].map((at) => marked(at))).toEqual([0, 1, 1, 0, 0]);
    expect([12, 13, 19, 20].map((at) => marked(at, 'source'))).toEqual([0, 1, 1, 0]);
    expect(marked(7, 'byline', 'aside')).toBe(1);
    expect(marked(7, 'byline', 'footer')).toBe(0);
    expect(marked(7, 'comment-byline')).toBe(0);
    expect(marked(7, 'photo-byline')).toBe(0);
    expect(marked(15, 'source', 'aside')).toBe(0);
  });
});

describe('the house that signs', () => {
  const house = (draft: Draft) => report(pageOf({ site: 'Millgate', ...draft })).authorOrganization?.name;
  test('in a line of less than 120 letters', () => {
    const source = (length: number) => `Source: Millgate Online, ${letters(length - 25)}`;
    expect(house({ foot: [source(119)] })).toBe('Millgate Online');
    expect(house({ foot: [source(120)] })).toBe('Millgate');
  });
  test('by a name of less than 40 letters', () => {
    const name = (length: number) => `Millgate ${letters(length - 9)}`;
    expect(house({ foot: [`Source: ${name(41)}`] })).toBe('Millgate');
  });
});

test('a scene has the places of its page', () => expect(sceneOf(pageOf()).places).toEqual(placesOf(pageOf())));
