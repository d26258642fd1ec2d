import { describe, expect, test } from 'vitest';
import { denialsIn, isDenialOf } from '../../../lib/compare/negation';
import { Numbering, read, writtenAt } from '../../../lib/compare/reading';

const reading = (language: string | null, ...paragraphs: string[]) => read(paragraphs, language, new Numbering());

describe('words of denial', () => {
  /** Those in a stretch of a text, each as its words. */
  const denials = (language: string | null, text: string, first = 0, behind?: number) => {
    const own = reading(language, text);
    return denialsIn(own, { first, behind: behind ?? own.size }).map((part) =>
      Array.from({ length: part.behind - part.first }, (_, at) => writtenAt(own, part.first + at)).join(' '),
    );
  };
  test.each<[string | null, string, string[]]>([
    ['en', 'They did not sail and nobody asked.', ['not', 'nobody']],
    ['en', 'They sailed.', []],
    ['en', 'They never, never sailed.', ['never never']],
    ['de', 'Sie fuhren nicht.', ['nicht']],
    ['fr', 'Il ne part plus.', ['ne part plus']],
    ['zz', 'They did not sail.', []],
    [null, 'They did not sail.', []],
  ])('%s: %s', (language, text, expected) => expect(denials(language, text)).toEqual(expected));
  test('are those of a stretch, though they begin or end some words beside it', () => {
    const far = 'Il ne part vite hier soir plus.';
    expect(denials('fr', far, 4, 5)).toEqual(['hier']);
    expect(denials('fr', far, 1, 2)).toEqual([]);
    expect(denials('fr', far, 6, 7)).toEqual([]);
    expect(denials('fr', far, 2, 3)).toEqual([]);
    expect(denials('fr', far, 3, 4)).toEqual(['vite']);
    expect(denials('en', 'They did not sail.', 0, 2)).toEqual([]);
    expect(denials('en', 'They did not sail.', 2, 3)).toEqual(['not']);
  });
  test('do not reach into the sentence beside', () => {
    const text = 'Il ne part. Il part plus.';
    expect(denials('fr', text, 0, 3)).toEqual([]);
    expect(denials('fr', text, 3, 6)).toEqual([]);
  });
  test('stand where they stand, also in a later paragraph', () => {
    const own = reading('en', 'One.', 'They did not sail.');
    expect(denialsIn(own, { first: 1, behind: 5 })).toEqual([{ first: 3, behind: 4 }]);
    expect(denialsIn(own, { first: 99, behind: 100 })).toEqual([]);
  });
});

describe('a word that denies another', () => {
  test.each<[string, string, string, boolean]>([
    ['cs', 'nezmění', 'změní', true],
    ['cs', 'zmněění', 'změní', false],
    ['cs', 'nezmění', 'změní', true],
    ['cs', 'nezmění', 'změnil', false],
    ['bn', 'করিনি', 'করি', true],
    ['bn', 'নিকরি', 'করি', false],
    ['tr', 'gelmedi', 'geldi', true],
    ['tr', 'bulmadı', 'buldu', false],
    ['tr', 'gitmedi', 'gitti', true],
    ['tr', 'medigel', 'digel', false],
    ['en', 'unhappy', 'happy', false],
  ])('%s: %s, %s: %s', (language, denied, plain, is) => {
    const [a, b] = [reading(language, denied), reading(language, plain)];
    expect(isDenialOf(a, 0, b, 0)).toBe(is);
    expect(isDenialOf(b, 0, a, 0)).toBe(is);
  });
});
