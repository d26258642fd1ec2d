import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/page';
import { sceneOf } from '../../../lib/scene';
import { issueIn } from '../../../lib/source/issue';
import { pageOf } from '../signals/page';

/** The paper whose issue a line cites; null where it cites none. */
function cited(text: string, language = 'en', change: { isAbove?: boolean; tag?: string } = {}): string | null {
  const { isAbove = false, tag = 'p' } = change;
  const block: Block = { tag, zone: 'main', region: 'below', names: '', links: [], text };
  return issueIn(block, sceneOf(pageOf({ language })), isAbove)?.name ?? null;
}

describe('finds the paper', () => {
  test.each<[string, string, string]>([
    ['en', 'Harbour Review, 3 May 2014, p. 9', 'Harbour Review'],
    ['en', '(Harbour Review, 3 May 2014, pp 9-10)', 'Harbour Review'],
    ['en', 'Nora Field / Harbour Review, 3 May 2014, p. 9', 'Harbour Review'],
    ['en', 'Harbour Review, no. 12, May 2014, p. 9', 'Harbour Review'],
    ['en', 'Harbour Review, Thurs 6.3.1913, p. 9.', 'Harbour Review'],
    ['en', '(The Guardian, 3 May 2014)', 'The Guardian'],
    ['de', 'Uferpost, 3. Mai 2014, S. 14', 'Uferpost'],
    ['de', 'Uferpost vom 3. Mai 2014, Seite 14', 'Uferpost'],
    ['sk', 'Riečne noviny, 25. 11. 2014, str. 5', 'Riečne noviny'],
    ['sr', '„Речник“, бр. 1214', 'Речник'],
    ['zh', '《静橋晚报》2020年10月13日 09版', '静橋晚报'],
    ['ko', '달빛신문 2018년 5월 20일 21면', '달빛신문'],
    ['en', 'The Guardian, 3 May 2014', 'The Guardian'],
    ['fr', 'in Le Verger n° 64, novembre 2009, p. 7', 'Le Verger'],
  ])('%s: %s', (language, text, paper) => expect(cited(text, language)).toBe(paper));
});

describe('nearly finds', () => {
  test.each<[string, string, string]>([
    ['no page and no number', 'en', 'Harbour Review, 3 May 2014'],
    ['a page alone', 'en', 'Harbour Review, p. 9'],
    ['a person with a number and a day', 'en', 'Nora Field, no. 12, 3 May 2014'],
    ['a number without marks around the name', 'sr', 'Речник, бр. 1214'],
    ['a paper we know and a day in a sentence', 'en', 'The Guardian, 3 May 2014, has more'],
    ['a word for what it is', 'en', 'Magazine issue 2851, published 3 May 2014'],
    ['a release by its number', 'de', 'Pressemitteilung Nr. 48 vom 3. Mai 2014, S. 2'],
    ['the site itself', 'en', 'Millgate Courier, 3 May 2014, p. 9'],
    ['a word in small letters', 'en', 'edition of 3 May 2014, p. 9'],
    ['an address beside it', 'en', 'Harbour Review, 3 May 2014, p. 9, https://harbour.example/'],
    ['a right', 'en', '© Harbour Review, 3 May 2014, p. 9'],
    ['a sentence', 'en', `Harbour Review, 3 May 2014, p. 9, ${'and so it goes '.repeat(6)}`],
  ])('%s', (_, language, text) => expect(cited(text, language)).toBeNull());
  test('an item of a list, and a heading', () => {
    expect(cited('Harbour Review, 3 May 2014, p. 9', 'en', { tag: 'li' })).toBeNull();
    expect(cited('Harbour Review, 3 May 2014, p. 9', 'en', { tag: 'h3' })).toBeNull();
  });
  test('above the text, where papers print their own page, but for one that we know', () => {
    expect(cited('Harbour Review, 3 May 2014, p. 9', 'en', { isAbove: true })).toBeNull();
    expect(cited('The Guardian, 3 May 2014, p. 9', 'en', { isAbove: true })).toBe('The Guardian');
  });
});
