import { expect, test } from 'vitest';
import { bylineOpener, languagesFor, moduleFor } from '../../../lib/languages';

test.each<[string | null, string | undefined]>([
  ['de', 'de'],
  ['pt-BR', 'pt'],
  ['zh_Hant', 'zh'],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['bs', 'hr'],
  ['sh', 'hr'],
  ['cnr', 'hr'],
  ['me', 'hr'],
  ['mo', 'ro'],
  ['in', 'id'],
  ['iw', 'he'],
  ['tlh', undefined],
  ['', undefined],
  [null, undefined],
])('%s is read as %s', (tag, language) => expect(moduleFor(tag)?.language).toBe(language));

test.each<[string | null, string[]]>([
  ['de-AT', ['de', 'en']],
  ['en-GB', ['en']],
  ['tlh', ['en']],
  [null, ['en']],
])('a page in %s is read with %s', (tag, read) =>
  expect(languagesFor(tag).map(({ language }) => language)).toEqual(read),
);
test('each is made once', () => expect(languagesFor('de')[1]).toBe(languagesFor('en')[0]));

test.each<[string, string, boolean]>([
  ['en', 'All rights reserved', true],
  ['en', 'You may copy it', true],
  ['en', 'Creative Commons', true],
  ['en', 'This page is made available under fair use', true],
  ['en', 'It is in the public domain', true],
  ['en', 'The harbor is closed', false],
  ['de', 'Alle Rechte vorbehalten', true],
  ['de', 'Der Hafen ist zu', false],
])('%s: does “%s” speak of copying, rights or a licence: %s', (tag, text, is) =>
  expect(languagesFor(tag)[0]?.speaks(text)).toBe(is),
);

test.each<[string, string | undefined]>([
  ['By Nora Field', 'By '],
  ['Von Nora Field', 'Von '],
  ['Nora Field', undefined],
])('what opens a byline in any language: %s', (text, opener) => expect(bylineOpener.exec(text)?.[0]).toBe(opener));
