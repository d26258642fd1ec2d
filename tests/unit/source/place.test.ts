import { describe, expect, test } from 'vitest';
import type { Page } from '../../../lib/page';
import { indexOf, placesOf } from '../../../lib/source/place';
import { type Draft, pageOf } from '../signals/page';

/** A text of so many letters, each text of other letters. */
const letters = (count: number, name = 'a') => name.repeat(count);
const paragraph = (name: string, names = '') => ({ text: letters(200, name), names });
/** The text that most tests need: three paragraphs of one container. */
const three = ['a', 'b', 'c'].map((name) => paragraph(name));
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at + 1}`);
const on = (draft: Draft, change: Partial<Page> = {}) => placesOf({ ...pageOf({ body: three, ...draft }), ...change });
/** Blocks by their texts; of a paragraph its letter. */
const told = (blocks: readonly { text: string }[]) =>
  blocks.map(({ text }) => (text.length === 200 ? text.slice(0, 1) : text)).join(' ');
const title = 'Roof';

test('a page without a text has none of its places', () =>
  expect(on({ body: [], head: ['x'], foot: ['y'], bylines: [{ text: 'x' }] })).toEqual({
    head: [],
    lead: [],
    foot: [],
    underFoot: [],
    lastProse: 0,
    text: { first: 0, last: 0 },
    headline: 0,
    marked: [],
    logos: [],
  }));

describe('a paragraph', () => {
  const links = (...lengths: number[]) =>
    lengths.map((length) => ({ text: letters(length), href: 'https://a.example/1' }));
  test.each<[string, NonNullable<Draft['body']>[number], boolean]>([
    ['has 110 letters', letters(110), true],
    ['has no fewer', letters(109), false],
    ['has 45 where letters are words', letters(45, '港'), true],
    ['has no fewer there', letters(44, '港'), false],
    ['is no caption', { text: letters(120), zone: 'caption' }, false],
    ['stands in the text', { text: letters(120), region: 'above' }, false],
    ['may have links', { text: letters(120), links: links(59) }, true],
    ['is no list of links', { text: letters(120), links: links(60) }, false],
    ['is no list of several', { text: letters(120), links: links(30, 30) }, false],
  ])('%s', (_, words, is) => expect(on({ body: [words, ...three] }).text).toEqual({ first: is ? 1 : 2, last: 4 }));
  test('where there is none, all of the text counts', () =>
    expect(on({ head: ['x'], body: ['one', 'two'], foot: ['y'] }).text).toEqual({ first: 2, last: 3 }));
});

describe('the text', () => {
  const sized = (count: number, names: string, tag = 'p') => ({ text: letters(count), names, tag });
  test.each<[string, NonNullable<Draft['body']>, { first: number; last: number }]>([
    [
      'ends where comments begin',
      [sized(200, 'story'), sized(200, 'story'), sized(150, 'said')],
      { first: 1, last: 2 },
    ],
    [
      'numbers tell no containers apart',
      [sized(200, 'p-1'), sized(200, 'p-2'), sized(150, 'x')],
      { first: 1, last: 2 },
    ],
    ['elements do', [sized(200, ''), sized(200, ''), sized(150, '', 'li')], { first: 1, last: 2 }],
    [
      'under the headline is it, if comments are longer',
      [sized(201, 'story'), sized(800, 'said')],
      { first: 1, last: 1 },
    ],
    ['but no little box', [sized(200, 'box'), sized(800, 'story')], { first: 2, last: 2 }],
    [
      'is all, where nothing is most of it',
      [sized(150, 'box'), sized(400, 'one'), sized(300, 'two')],
      { first: 1, last: 3 },
    ],
    ['nor is half most of it', [sized(150, 'box'), sized(400, 'one'), sized(250, 'two')], { first: 1, last: 3 }],
    [
      'is the longest, wherever it stands',
      [sized(150, 'box'), sized(250, 'one'), sized(500, 'two')],
      { first: 3, last: 3 },
    ],
  ])('%s', (_, body, text) => expect(on({ body }).text).toEqual(text));
  test('without a headline is the longest', () =>
    expect(on({ body: [sized(300, 'said'), sized(800, 'story')] }, { title: 'Elsewhere' }).text).toEqual({
      first: 2,
      last: 2,
    }));
  test('what stands above the headline follows none', () =>
    expect(
      on({ top: [{ ...sized(300, 'box'), region: 'body' }], body: [sized(201, 'story'), sized(500, 'said')] }).text,
    ).toEqual({ first: 2, last: 2 }));
});

describe('the headline', () => {
  const heading = { text: title, tag: 'h1' };
  test.each<[string, Draft, Partial<Page>, number]>([
    ['is the heading', { top: ['x'] }, {}, 1],
    ['may be longer than the title', { head: [{ text: 'Elsewhere, it rains', tag: 'h1' }] }, { title: 'Elsewhere' }, 1],
    [
      'may end in another way',
      { title: `${letters(40, 'ab ')} and then` },
      { title: `${letters(40, 'ab ')} but then` },
      0,
    ],
    ['is the heading, though it is repeated', { head: [title] }, {}, 0],
    ['is the last before the text, where none is a heading', { title: 'Else', head: [title, title] }, { title }, 2],
    ['is no item of a menu', { title: 'Else', head: [title, { text: title, zone: 'nav' }] }, { title }, 1],
    ['is no paragraph', { title: 'Else', head: [title, title.padEnd(400, '.')] }, { title }, 1],
    ['is one of 399 letters', { title: 'Else', head: [title, title.padEnd(399, '.')] }, { title }, 2],
    ['stands before the text', { title: 'Else', foot: [heading] }, { title }, 1],
    ['is the text’s first line where there is none', { head: ['x', 'y'] }, { title: 'Elsewhere' }, 3],
    ['is none where the page has no title', { head: ['x', 'y'] }, { title: '' }, 3],
  ])('%s', (_, draft, change, at) => expect(on({ title, ...draft }, change).headline).toBe(at));
});

describe('the head', () => {
  test.each<[string, Draft, Partial<Page>, string]>([
    [
      'goes from the headline to the third paragraph',
      { head: ['x'], body: [...three, paragraph('d')] },
      {},
      'Roof x a b c',
    ],
    ['has four blocks before the headline', { top: numbered('t', 6) }, {}, 't3 t4 t5 t6 Roof a b c'],
    [
      'has forty blocks before the text',
      { head: numbered('h', 42) },
      {},
      `${numbered('h', 42).slice(2).join(' ')} a b c`,
    ],
    [
      'has fourteen without a headline',
      { head: numbered('h', 20) },
      { title: 'Elsewhere' },
      `${numbered('h', 20).slice(6).join(' ')} a b c`,
    ],
    [
      'goes ten blocks into the text',
      { body: [paragraph('a'), ...numbered('b', 12), paragraph('c'), paragraph('d')] },
      {},
      `Roof a ${numbered('b', 10).join(' ')}`,
    ],
    ['of two paragraphs is at the first', { body: [paragraph('a'), paragraph('b')] }, {}, 'Roof a'],
    [
      'is the article’s',
      { head: ['x', { text: 'menu', zone: 'nav' }, { text: 'box', zone: 'aside' }], body: [...three] },
      {},
      'Roof x box a b c',
    ],
    [
      'has no box within the text',
      { body: [paragraph('a'), { text: 'box', zone: 'aside' }, paragraph('b'), paragraph('c')] },
      {},
      'Roof a b c',
    ],
  ])('%s', (_, draft, change, head) => expect(told(on({ title, ...draft }, change).head)).toBe(head));
});

describe('the lead', () => {
  const box = (name: string) => ({ text: letters(200, name), names: 'box' });
  const story = [...'defg'].map((name) => paragraph(name, 'story'));
  test.each<[string, NonNullable<Draft['body']>, string]>([
    ['has three paragraphs', [...three, paragraph('d')], 'a b c'],
    ['has the lines before them, last', ['x', ...three], 'a b c x'],
    ['has none of a box’s lines', [{ text: 'x', zone: 'aside' }, ...three], 'a b c'],
    ['has what stands before them in a box', [box('a'), ...story], 'd e f a'],
    ['has two paragraphs of a box', [box('a'), box('b'), box('c'), ...story], 'd e f a b c'],
    ['has no box that is far', [box('a'), 'x', 'y', 'z', ...story], 'd e f a x y z'],
  ])('%s', (_, body, lead) =>
    expect([...new Set(told(on({ title: '', body }, { title: 'Elsewhere' }).lead).split(' '))].join(' ')).toBe(lead),
  );
});

describe('the foot', () => {
  const long = numbered('b', 10);
  test('has six blocks before the end of the text and ten behind', () => {
    const { foot, lastProse } = on({ body: [paragraph('a'), ...long, paragraph('c')], foot: numbered('f', 12) });
    expect(told(foot)).toBe(`${long.slice(4).join(' ')} c ${numbered('f', 10).join(' ')}`);
    expect(lastProse).toBe(6);
  });
  test('begins with the page, where that is short', () => {
    const { foot, lastProse } = on({ title, body: [paragraph('a')], foot: ['x'] });
    expect(told(foot)).toBe('Roof a x');
    expect(lastProse).toBe(1);
  });
  test('is the article’s, and footers stand under it', () => {
    const footer = (text: string) => ({ text, zone: 'footer' as const });
    const { foot, underFoot } = on({
      body: [paragraph('a'), footer('no'), ...long, paragraph('c')],
      foot: ['x', footer('y'), { text: 'z', zone: 'aside' }, ...numbered('f', 6), footer('v'), footer('far')],
    });
    expect(told(foot)).toBe(`${long.slice(4).join(' ')} c x ${numbered('f', 6).join(' ')}`);
    expect(told(underFoot)).toBe('y v');
  });
});

describe('what is marked up', () => {
  // The headline is block 4, the text goes from block 7 to block 9.
  const draft: Draft = { title, top: numbered('t', 4), head: ['x', 'y'], foot: numbered('f', 6) };
  const marked = (at: number, names: string, zone: 'main' | 'aside' | 'nav' = 'main', change: Partial<Page> = {}) =>
    on({ ...draft, bylines: [{ text: 'z', at, names, zone }] }, change).marked.length === 1;
  test.each<[string, number, string, boolean]>([
    ['at the headline', 4, 'author', true],
    ['three blocks above it', 1, 'author', true],
    ['further above', 0, 'author', false],
    ['three blocks into the text', 10, 'author', true],
    ['further into it', 11, 'author', false],
    ['as a source below the text', 13, 'source', true],
    ['as an agency', 13, 'agency', true],
    ['as a credit', 13, 'credit', true],
    ['as an author there', 13, 'author', false],
    ['as a source far below', 14, 'source', false],
    ['of a comment', 5, 'comment author', false],
    ['of a related story', 5, 'related author', false],
    ['of a teaser', 5, 'teaser author', false],
    ['of a word about the author', 5, 'author bio', false],
    ['of a picture', 5, 'photo author', false],
  ])('%s: block %i, %s', (_, at, names, is) => expect(marked(at, names)).toBe(is));
  test('as a source no sooner than two blocks before the text’s end', () => {
    const body = [...'abcdefghi'].map((name) => paragraph(name));
    const at = (index: number) => on({ ...draft, body, bylines: [{ text: 'z', at: index, names: 'source' }] }).marked;
    expect([12, 13].map((index) => at(index).length)).toEqual([0, 1]);
  });
  test('beside the article, at its head alone', () => {
    expect(marked(10, 'source', 'aside')).toBe(true);
    expect(marked(11, 'source', 'aside')).toBe(false);
    expect(marked(11, 'source', 'main')).toBe(true);
    expect(marked(5, 'source', 'nav')).toBe(false);
  });
  test('where there is no headline, four blocks above where the head begins', () => {
    const head = numbered('h', 25);
    const at = (index: number) =>
      on({ title: 'x', head, bylines: [{ text: 'z', at: index, names: 'author' }] }, { title: 'Elsewhere' }).marked;
    // The text begins with block 26, the head with block 12.
    expect([7, 8].map((index) => at(index).length)).toEqual([0, 1]);
  });
});

test('an element that is marked up says where it stands, a block is found there', () => {
  const page = pageOf({ top: ['x'], bylines: [{ text: 'z', at: 3 }] });
  expect(page.bylines.map((each) => indexOf(each, page.blocks))).toEqual([3]);
  expect(page.blocks.map((each) => indexOf(each, page.blocks))).toEqual(page.blocks.map((_, at) => at));
});

describe('a summary in an element of its own', () => {
  const part = (count: number, names: string, tag = 'p') => ({ text: letters(count), names, tag });
  test.each<[string, NonNullable<Draft['body']>, { first: number; last: number }]>([
    ['leads into the text', [part(201, 'lead story'), part(150, ' story'), part(160, ' story')], { first: 1, last: 3 }],
    ['by its tag', [part(201, ' story', 'h2'), part(150, ' story'), part(160, ' story')], { first: 1, last: 3 }],
    [
      'not from another container',
      [part(201, 'lead box'), part(300, ' said'), part(160, ' said')],
      { first: 1, last: 1 },
    ],
    [
      'not as one paragraph among others',
      [part(201, ' story'), part(300, 'said story'), part(160, 'said story')],
      { first: 1, last: 1 },
    ],
    [
      'not from afar',
      [part(201, 'lead story'), 'a', 'b', 'c', 'd', part(300, ' story'), part(160, ' story')],
      { first: 1, last: 1 },
    ],
  ])('%s', (_, body, text) => expect(on({ body }).text).toEqual(text));
});
