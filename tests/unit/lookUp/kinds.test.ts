import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../lib/lookUp';
import type { Block } from '../../../lib/page';
import { type Draft, pageOf } from '../signals/page';

const on = (draft: Draft, passage: string) => lookUp(pageOf(draft), passage);
const link = { text: 'the tide', href: 'https://ferry.example/plan' };

describe('what a passage is', () => {
  const lone = (text: string, more: Partial<Block> = {}): Draft => ({ foot: [{ text, region: 'body', ...more }] });
  test.each<[string, Draft, string, string]>([
    ['of the text', lone('The ferry stays in the harbor'), 'ferry stays', 'article'],
    ['a caption', lone('The ferry stays', { zone: 'caption' }), 'ferry stays', 'caption'],
    ['a notice below the text', lone('© The ferry stays', { region: 'below' }), 'ferry stays', 'notice'],
    ['words on rights in the text', lone('© The ferry stays'), 'ferry stays', 'article'],
    ['a footer', lone('The ferry stays', { region: 'below', zone: 'footer' }), 'ferry stays', 'notice'],
    ['a footer within the text', lone('The ferry stays', { zone: 'footer' }), 'ferry stays', 'article'],
    ['beside the text', lone('The ferry stays', { region: 'below' }), 'ferry stays', 'around'],
    ['quoted beside the text', lone('“The ferry stays”', { region: 'below' }), 'ferry stays', 'quotation'],
    ['a block of quotation', lone('The ferry stays', { tag: 'blockquote' }), 'ferry stays', 'quotation'],
    ['within quotation marks', lone('He said “the ferry stays” and left'), 'the ferry', 'quotation'],
    ['with its own mark before', lone('He said “the ferry stays” and left'), '“the ferry', 'quotation'],
    ['with its own mark behind', lone('He said “the ferry stays” and left'), 'ferry stays”', 'quotation'],
    ['beside quotation marks', lone('He said “the ferry stays” and left'), 'and left', 'article'],
    ['in the second quotation', lone('“The ferry stays”, he said, “in the harbor”'), 'the harbor', 'quotation'],
    ['in too short a quotation', lone('He calls it a “ferry” here'), 'ferry', 'article'],
    ['of which most is quoted', lone('Now “the ferry stays” so'), 'Now “the ferry stays” so', 'quotation'],
    ['of a link', lone('See the tide here', { links: [link] }), 'the tide', 'linked'],
    ['within a link', lone('See the tide here', { links: [link] }), 'tide', 'linked'],
    ['around a link', lone('See the tide here', { links: [link] }), 'see the tide', 'linked'],
    ['beside a link', lone('See the tide here', { links: [link] }), 'here', 'article'],
    ['around a footnote’s link', lone('See a here', { links: [{ ...link, text: 'a' }] }), 'see a here', 'article'],
    ['around a short link', lone('See it here', { links: [{ ...link, text: 'it' }] }), 'see it here', 'linked'],
  ])('%s', (_, draft, passage, kind) => expect(on(draft, passage).kind).toBe(kind));

  test('is the speaker’s from six tenths in quotation marks on', () => {
    const inside = 'abcdefghijkl';
    const kindOf = (passage: string) => on(lone(`${passage}.`), passage).kind;
    expect(kindOf(`He is “${inside}”`)).toBe('quotation');
    expect(kindOf(`She is “${inside}”`)).toBe('article');
    expect(on(lone(`He is “${inside}”.`), `  He is “${inside}”  `).kind).toBe('quotation');
    expect(kindOf(`no, “${inside}” or “${inside}” but`)).toBe('quotation');
    expect(kindOf(`no, “${inside}” or “${inside}” but!`)).toBe('article');
  });
});

describe('where it is looked up', () => {
  const draft: Draft = {
    body: ['A short line of words', 'The ferry stays in the harbor', 'The boat leaves', 'Twenty letters long.', 'End'],
  };
  test.each<[string, string, string | null]>([
    ['by all its words', 'boat leaves', 'The boat leaves'],
    ['as it looks', '  THE\u00a0Boat\n leaves ', 'The boat leaves'],
    [
      'by the first long paragraph in it',
      'x The boat leaves The ferry stays in the harbor x',
      'The ferry stays in the harbor',
    ],
    ['not by a paragraph of twenty letters', 'x Twenty letters long. x', null],
    ['by one of twenty-one', 'x A short line of words x', 'A short line of words'],
    ['nowhere', 'the tram', null],
  ])('%s', (_, passage, context) => expect(on(draft, passage).context).toBe(context));
});

describe('who speaks', () => {
  const speaker = (...body: string[]) => on({ body }, 'we shall all leave').speaker;
  test.each<[string, string[], string | null]>([
    ['behind the word', ['“We shall all leave”, said Harriet Lund.'], 'Harriet Lund'],
    ['before the word', ['Harriet Lund said: “We shall all leave.”'], 'Harriet Lund'],
    ['in the paragraph before', ['Harriet Lund said so.', '“We shall all leave.”'], 'Harriet Lund'],
    ['here rather than there', ['Tom Reed said so.', '“We shall all leave”, said Harriet Lund.'], 'Harriet Lund'],
    ['not in the one behind', ['“We shall all leave.”', 'Harriet Lund said so.'], null],
    ['not two before', ['Harriet Lund said so.', 'It rained.', '“We shall all leave.”'], null],
    ['not within the quotation', ['“We shall all leave, said Harriet Lund, at noon.”'], null],
    ['nobody', ['“We shall all leave.”'], null],
    ['without the stop behind the name', ['“We shall all leave”, said Ann.'], 'Ann'],
    ['with the stop of the name', ['“We shall all leave”, said Ann Jr.'], 'Ann Jr.'],
  ])('%s', (_, body, who) => expect(speaker(...body)).toBe(who));
  test('only of a quotation', () => expect(on({ body: ['Harriet Lund said so.'] }, 'said so').speaker).toBeNull());
  test('with a name no longer than one', () =>
    expect(speaker(`“We shall all leave”, said A${'n'.repeat(300)}.`)).toBe(`A${'n'.repeat(199)}…`));
});

describe('the links of its paragraph', () => {
  const links = (links: Block['links']) => on({ body: [{ text: 'See the tide', links }] }, 'the tide').links;
  test('each with its words in one line', () =>
    expect(links([{ ...link, text: ' the\n tide ' }])).toEqual([{ text: 'the tide', url: link.href }]));
  test('none without words, none too long to be an address', () =>
    expect(links([{ ...link, text: '' }, { ...link, href: `https://a.example/${'a'.repeat(4_000)}` }, link])).toEqual([
      { text: 'the tide', url: link.href },
    ]));
  test('twelve at most', () =>
    expect(links(Array.from({ length: 13 }, (_, at) => ({ text: `${at}`, href: link.href })))).toHaveLength(12));
  test('words that name no source in full', () =>
    expect(links([{ ...link, text: 'p'.repeat(300) }])[0]?.text).toBe(`${'p'.repeat(200)}…`));
});

test('the paragraph is not longer than need be, and whole in its letters', () => {
  const text = `the ferry ${'😀'.repeat(1_500)}`;
  expect(on({ body: [text] }, 'the ferry').context).toHaveLength(2_000);
  expect(on({ body: [`a${text}`] }, 'the ferry').context?.at(-1)).toBe('\ufffd');
});
