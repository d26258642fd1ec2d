// @vitest-environment jsdom
/** Words that the gate says nobody sees go out of a page's words, and with them what they would have told. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/model';
import { parsePage } from '../../lib/page';
import { readSnapshot } from '../../lib/reader';
import { saidIn } from '../../lib/said';
import { foldEach, shownIn } from '../../lib/text/passage';
import { linkedWire } from './citations/report';

const body = '<p>The harbor was quiet that morning, and the boats lay still in the long bay until noon.</p>'.repeat(8);
const source = 'The original source of this article is <a href="https://gazette.example/a">Harbor Gazette</a>.';
const quote = 'The original source of this article is Harbor Gazette.';
const url = 'https://copy.example/a';
const snapshotOf = (tail: string, unseen: string[] = []) => ({
  url,
  html: `<html lang="en"><title>The bay</title><article><h1>The bay</h1>${body}${tail}</article>`,
  contentType: 'text/html',
  unseen,
});
function textsOf(tail: string, unseen: string[]): string[] {
  const parsed = parsePage(snapshotOf(tail, unseen));
  if (parsed.outcome === 'failed') throw new Error(parsed.why);
  return parsed.page.blocks.map(({ text }) => text).slice(9);
}

describe('words that nobody sees', () => {
  test.each<[string, string, string[], string[]]>([
    ['a block of their own', `<p>${source}</p><p>Last.</p>`, [quote], ['Last.']],
    [
      'in a block that is seen',
      `<p>Lit again. <span>${source}</span> Since Friday.</p>`,
      [quote],
      ['Lit again. Since Friday.'],
    ],
    ['in two blocks', '<div>Source:</div><div>Harbor Gazette</div><p>Last.</p>', ['Source: Harbor Gazette'], ['Last.']],
    ['in other letters', `<p>${source.toUpperCase()}</p><p>Last.</p>`, [quote], ['Last.']],
    ['cut at their ends', `<p>${source}</p>`, ['… source of this article is Harbor Gazette …'], ['The original .']],
    ['twice', `<p>${source}</p><p>${source} Last.</p>`, [quote], ['Last.']],
    ['two of them', '<p>One two.</p><p>Three four.</p><p>Last.</p>', ['One two.', 'four'], ['Three .', 'Last.']],
    ['all but its signs', '<p>– One. –</p><p>Last.</p>', ['One.'], ['Last.']],
    ['what stands between two blocks', '<p>One two</p><p>three four</p>', ['two three'], ['One', 'four']],
    ['not on the page', '<p>Last.</p>', [quote], ['Last.']],
    ['nothing', '<p>Last.</p>', ['', '…'], ['Last.']],
  ])('%s', (_, tail, unseen, left) => expect(textsOf(tail, unseen)).toEqual(left));

  test('at the very beginning', () => {
    const parsed = parsePage(snapshotOf('', ['The bay']));
    expect(parsed.outcome === 'parsed' && parsed.page.blocks.map(({ tag }) => tag)).toEqual(Array(8).fill('p'));
  });
  test('take the links with them that were made of them', () => {
    const parsed = parsePage(
      snapshotOf('<p><a href="/a">One two</a> and <a href="/b">three four</a>.</p>', ['One two']),
    );
    if (parsed.outcome === 'failed') throw new Error(parsed.why);
    expect(parsed.page.blocks.at(-1)?.links.map(({ text }) => text)).toEqual(['three four']);
  });
  test('name no origin', () => {
    const originOf = (unseen: string[]) => {
      const answer = readSnapshot(snapshotOf(`<p>${source}</p>`, unseen));
      return typeof answer === 'string' ? answer : (answer.origin?.name ?? null);
    };
    expect([originOf([]), originOf([quote])]).toEqual(['Harbor Gazette', null]);
  });
  test('take a byline with them, and leave the others where they stand', () => {
    const tail = '<p class="byline">By Ada Reed, Harbor Gazette</p><p>Between.</p><p class="byline">By Tom Vale</p>';
    const parsed = parsePage(snapshotOf(tail, ['By Ada Reed, Harbor Gazette']));
    if (parsed.outcome === 'failed') throw new Error(parsed.why);
    const { blocks, bylines } = parsed.page;
    expect(bylines.map(({ text, at }) => [text, blocks[at]?.text])).toEqual([['By Tom Vale', 'By Tom Vale']]);
  });
  test('take a byline with them of which they are a part, or that is a part of them', () => {
    const bylinesOf = (tail: string, unseen: string) => {
      const parsed = parsePage(snapshotOf(tail, [unseen]));
      return parsed.outcome === 'failed' ? [parsed.why] : parsed.page.bylines.map(({ text }) => text);
    };
    const byline = '<p class="byline">By Ada Reed, Gazette</p>';
    expect(bylinesOf(byline, 'Ada Reed')).toEqual([]);
    expect(bylinesOf(`<p>So: <span class="byline">By Ada Reed</span> there</p>`, 'So: By Ada Reed there')).toEqual([]);
    expect(bylinesOf(`${byline}<p>So said By Ada Reed, Gazette too.</p>`, 'said By Ada Reed, Gazette too')).toEqual([
      'By Ada Reed, Gazette',
    ]);
  });
});

test('a report is asked about the words it quotes as seen, each once, and not about markup', () => {
  const clue = { signal: 'credit', about: 'origin', value: 'Harbor Gazette', trust: 0.9 } as const;
  const report: Report = {
    ...linkedWire,
    terms: null,
    mentions: [{ name: 'Salt Weekly', organization: null, url: null, quote: 'Via Salt Weekly', where: 'body' }],
    clues: [
      { ...clue, quote, where: 'closing' },
      { ...clue, quote, where: 'closing', value: 'Another' },
      { ...clue, quote: '<link rel="canonical">', where: 'head' },
      { ...clue, quote: '"publisher"', where: 'data' },
    ],
  };
  expect(saidIn(report).toSorted((a, b) => a.quote.length - b.quote.length)).toEqual([
    { quote: 'Via Salt Weekly', name: 'Salt Weekly' },
    { quote, name: 'Harbor Gazette' },
  ]);
});

test.each(['Straße ﬁne “Ａ” – x', 'e\u0301te\u0301', 'ΟΔΟΣ ΣΑΣ', '\u1112\u1161\u11ab', 'ｶﾞ', '１０\u00a0½'])(
  'folded at once, %s is what it is letter by letter',
  (text) => expect(foldEach(text)).toBe(shownIn(text).shown),
);
