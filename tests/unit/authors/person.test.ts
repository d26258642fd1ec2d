import { describe, expect, test } from 'vitest';
import { isOneName, isPerson, personsAmong } from '../../../lib/authors/person';
import { sceneOf } from '../../../lib/scene';
import { type Draft, pageOf } from '../signals/page';

const scene = (draft: Draft = {}) => sceneOf(pageOf(draft));

describe('reads like a person’s name', () => {
  test.each([
    ['Nora Field', true],
    ['Nora', false],
    ['Ana Maria Luisa Rosa Field', true],
    ['Ana Maria Luisa Rosa Lena Field', false],
    [`Nora F${'i'.repeat(44)}`, true],
    [`Nora F${'i'.repeat(45)}`, false],
    ['Nora field', false],
    ['nora field', false],
    ['Nora F1eld', false],
    ['Nora Field www', false],
    ['Nora von Field', true],
    ['Nora von', false],
    ['von Field', false],
    ['Al Field', true],
    ['AL FIELD', true],
    ['Nora Al', false],
    ['El Field', false],
    ['Ed Wu', false],
    ['Ed Woo', true],
    ['Woo Ed', true],
    ['李', false],
    ['李河', true],
    ['李河王桥', true],
    ['李河王桥江', false],
    ['강', false],
    ['강나루', true],
    ['강나루강나', false],
    ['강나 루지', true],
    ['강나 루', false],
    ['ليلى النهري', true],
    ['عبدالرحمن النهري', true],
    ['ليلى', false],
    ['江江江江江 李河', true],
    ['江江江江江江 李河', false],
  ])('%s: %s', (name, is) => expect(isPerson(name)).toBe(is));
});

describe('is one name that somebody signs with', () => {
  test.each([
    ['Nora', true],
    ['Éva', true],
    ['No', false],
    ['NORA', false],
    ['nora', false],
    ['nora field', true],
    ['Nora field', true],
    ['Nora Field', false],
    ['Photodesk', false],
    ['Newsdesk', false],
    ['Millgate', false],
    ['Reuters', false],
  ])('%s: %s', (name, is) => expect(isOneName(name, scene())).toBe(is));
});

const signed = (name: string, quote = `By ${name}`) => ({ name, quote });
const among = (named: readonly { name: string; quote: string }[], draft: Draft = {}) =>
  personsAmong(named, scene(draft)).map(({ name }) => name);

describe('of those named, the persons', () => {
  test.each<[string, string[], string[]]>([
    ['and no others', ['Nora Field', 'nobody', 'Reuters', 'Associated Press'], ['Nora Field']],
    ['each once, as first written', ['Nora Field', 'Tom Reed', 'NORA FIELD'], ['Nora Field', 'Tom Reed']],
    ['by the shorter of two forms', ['Nora Field Reporter', 'Nora Field'], ['Nora Field']],
    ['of which both may be whole', ['Nora Field', 'Tom Field'], ['Nora Field', 'Tom Field']],
    ['of which one word is no form', ['李河王', '李河'], ['李河王', '李河']],
    ['not the site', ['Millgate Courier', 'Courier Millgate'], []],
    ['nor who shares a long word with it', ['Nora Courier'], []],
    ['nor an agency beside words', ['Reuters Nora', 'Nora Reuters'], []],
  ])('%s', (_, named, found) => expect(among(named.map((name) => signed(name)))).toEqual(found));

  test.each<[string, string, string | undefined, string[]]>([
    ['with a surname', '李河', undefined, ['李河']],
    ['with one of two letters', '欧阳河', undefined, ['欧阳河']],
    ['not without', '大字号', undefined, []],
    ['behind a label under any name', '春河', '作者：春河', ['春河']],
    ['behind a stroke as well', '春河', '作者︱春河', ['春河']],
    ['behind “reporter” under any', '春河', '本报记者 春河', ['春河']],
    ['not behind the first', '大字号', '作者：李河 大字号', []],
    ['from abroad, in parts', '艾伦·麦基', undefined, ['艾伦·麦基']],
  ])('in Chinese %s', (_, name, quote, found) =>
    expect(among([signed(name, quote)], { language: 'zh' })).toEqual(found),
  );

  test('elsewhere in ideographs without one', () =>
    expect(among([signed('小野川')], { language: 'ja' })).toEqual(['小野川']));

  test('not by the shorter form of whom a sentence tells', () => {
    const told = signed('Nora Field', 'Nora Field is an editor of the Courier');
    expect(among([signed('Nora Field Reed'), told])).toEqual(['Nora Field Reed']);
    expect(among([signed('Tom Reed'), told])).toEqual(['Tom Reed', 'Nora Field']);
    expect(among([told])).toEqual(['Nora Field']);
    expect(among([signed('Nora Field Reed'), signed('Nora Field', 'Nora Field Is Here')])).toEqual(['Nora Field']);
    expect(among([signed('Nora Field Reed'), signed('Nora Field', 'Nora Field')])).toEqual(['Nora Field']);
    expect(among([signed('Nora Field Reed'), signed('Nora Field', 'Now Nora Field is here')])).toEqual(['Nora Field']);
  });

  test.each<[string, string, string[]]>([
    ['four letters are not enough', 'Reed Review', ['Nora Reed']],
    ['five are', 'Field Review', []],
    ['of a short site all is one word', 'Field', ['Nora Field']],
  ])('of a word that the site shares %s: %s', (_, site, found) =>
    expect(among([signed(found[0] ?? 'Nora Field')], { site, url: 'https://harbor.example/x' })).toEqual(found),
  );
});

describe('a site that may be the person’s own', () => {
  const own = (draft: Draft, name = 'Nora Field') =>
    among([signed(name)], { url: 'https://harbor.example/x', ...draft });
  const meta = { author: 'Nora Field' };
  const data = (author: object, type = 'NewsArticle') => ({ data: [{ '@type': type, author }] });
  const head = ['By Nora Field'];
  const signature = { text: 'By Nora Field', names: 'post-author' };
  const person = { '@type': 'Person', name: 'Nora Field' };
  test.each<[string, Draft, boolean]>([
    ['a part of the name, seen and in the head', { site: 'Field Notes', metas: meta, head }, true],
    [
      'seen in a marked place',
      { site: 'Field Notes', metas: meta, bylines: [{ text: 'Nora Field', names: 'x' }] },
      true,
    ],
    ['not seen', { site: 'Field Notes', metas: meta }, false],
    ['not in the head', { site: 'Field Notes', head }, false],
    ['another in the head', { site: 'Field Notes', metas: { author: 'Tom Reed' }, head }, false],
    ['in a field that names no author', { site: 'Field Notes', metas: { writer: 'Nora Field' }, head }, false],
    ['the head has titles before the name', { site: 'Field Notes', metas: { author: 'Dr Nora Field' }, head }, true],
    ['data without a type', { site: 'Field Notes', ...data({ name: 'Nora Field' }), head }, true],
    ['data of a house', { site: 'Field Notes', ...data({ ...person, '@type': 'Organization' }), head }, false],
    ['data of a book', { site: 'Field Notes', ...data(person, 'Book'), head }, false],
    ['data of a person, unseen', { site: 'Nora Field', ...data(person) }, true],
    ['data of another person', { site: 'Nora Field', ...data({ ...person, name: 'Tom Reed' }) }, false],
    ['the whole name and no more', { site: 'Nora Field', metas: meta, head }, false],
    ['the whole name and three letters', { site: 'Nora Field abc', metas: meta, head }, false],
    ['the whole name and four letters', { site: 'Nora Field abcd', metas: meta, head }, true],
    ['the whole name, signed', { site: 'Nora Field', metas: meta, bylines: [signature] }, true],
    [
      'signed where it is no signature',
      { site: 'Nora Field', metas: meta, bylines: [{ ...signature, names: 'x' }] },
      false,
    ],
    [
      'signed with more behind',
      { site: 'Nora Field', metas: meta, bylines: [{ ...signature, text: 'Nora Field writes' }] },
      false,
    ],
    [
      'of a house that we know',
      { site: 'Reuters Field Notes', url: 'https://www.reuters.com/x', metas: meta, head },
      false,
    ],
    [
      'where everybody has one, though unseen',
      { site: 'Nora Field', url: 'https://nora.wordpress.com/x', metas: meta },
      true,
    ],
  ])('%s: %s', (_, draft, is) => expect(own(draft)).toEqual(is ? ['Nora Field'] : []));
  test('of a name of little words not even signed', () =>
    expect(
      own(
        { site: 'Jo Fields', metas: { author: 'Jo Fields' }, bylines: [{ text: 'By Jo Fields', names: 'author' }] },
        'Jo Fields',
      ),
    ).toEqual([]));
});
