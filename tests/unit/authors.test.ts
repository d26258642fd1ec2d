import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../lib/authors';
import { sceneOf } from '../../lib/scene';
import { type Draft, pageOf } from './signals/page';

const read = (draft: Draft) => authorsOf(sceneOf(pageOf(draft)), null);
const names = (draft: Draft) => read(draft).authors.map(({ name }) => name);
const article = (author: unknown): Draft => ({ data: [{ '@type': 'NewsArticle', author }] });

describe('finds, in the line under the headline', () => {
  test.each([
    ['en', 'By Nora Field', ['Nora Field']],
    ['en', 'By NORA FIELD', ['NORA FIELD']],
    ['en', 'By Nora Field and Tom Reed', ['Nora Field', 'Tom Reed']],
    ['en', 'By Nora Field, Tom Reed & Ann Sand', ['Nora Field', 'Tom Reed', 'Ann Sand']],
    ['en', 'By Dr. Nora Field, PhD', ['Nora Field']],
    ['en', 'By Nora Field, science editor', ['Nora Field']],
    ['en', 'By Nora Field Staff Writer', ['Nora Field']],
    ['en', 'By Nora Field, Reuters', ['Nora Field']],
    ['en', 'By Nora Field (AP)', ['Nora Field']],
    ['en', 'By Nora Field | 3 May 2024', ['Nora Field']],
    ['de', 'Von Nora Feld und Thomas Ried', ['Nora Feld', 'Thomas Ried']],
    ['de', 'Von Nora von der Mühle', ['Nora von der Mühle']],
    ['fr', 'Par Jeanne Marais et Paul Delorme', ['Jeanne Marais', 'Paul Delorme']],
    ['es', 'Por María de la Peña', ['María de la Peña']],
    ['it', 'di Giulia Torre', ['Giulia Torre']],
    ['nl', 'Door Jan van den Berg', ['Jan van den Berg']],
    ['sv', 'Av Anna Lind', ['Anna Lind']],
    ['pl', 'Autor: Anna Nowicka', ['Anna Nowicka']],
    ['ru', 'Автор: Анна Речная', ['Анна Речная']],
    ['zh', '作者：李河', ['李河']],
    ['zh', '本报记者 李河 王桥', ['李河', '王桥']],
    ['ja', '文：田中花子', ['田中花子']],
    ['ko', '강나루 기자', ['강나루']],
  ])('%s: %s', (language, text, found) => expect(names({ language, head: [text] })).toEqual(found));
});

describe('finds, elsewhere', () => {
  test.each<[string, Draft, string[]]>([
    ['a marked element', { bylines: [{ text: 'Nora Field', names: 'author' }] }, ['Nora Field']],
    ['the data', article({ '@type': 'Person', name: 'Nora Field' }), ['Nora Field']],
    ['several in the data', article([{ name: 'Nora Field' }, { name: 'Tom Reed' }]), ['Nora Field', 'Tom Reed']],
    ['the head', { metas: { author: 'Nora Field' } }, ['Nora Field']],
    [
      'the last line of a report of Reuters',
      { foot: ['(Reporting by Nora Field and Tom Reed; Editing by Ann Sand)'] },
      ['Nora Field', 'Tom Reed'],
    ],
    ['the last line of a Chinese report', { language: 'zh', foot: ['（记者 李河）'] }, ['李河']],
  ])('%s', (_, draft, found) => expect(names(draft)).toEqual(found));

  test('with the page of the author, and the words that name her', () => {
    const href = 'https://millgate.example/people/nora';
    const { authors, clues } = read({ head: [{ text: 'By Nora Field', links: [{ text: 'Nora Field', href }] }] });
    expect(authors).toEqual([{ name: 'Nora Field', organization: null, url: href }]);
    expect(clues).toMatchObject([{ about: 'author', value: 'Nora Field', quote: 'By Nora Field', where: 'byline' }]);
  });
  test('a link to the page itself is no page of hers', () => {
    const href = 'https://millgate.example/town/depot#author';
    expect(
      read({ head: [{ text: 'By Nora Field', links: [{ text: 'Nora Field', href }] }] }).authors[0]?.url,
    ).toBeNull();
  });
});

describe('checks one against the other', () => {
  test('the data, where the reader sees another name', () =>
    expect(names({ ...article({ name: 'Web Master' }), head: ['By Nora Field'] })).toEqual(['Nora Field']));
  test('an invisible editor gives way to a visible author', () =>
    expect(names({ ...article({ name: 'Tom Reed' }), head: ['By Nora Field'] })).toEqual(['Nora Field']));
  test('the same person once, whatever the case', () =>
    expect(names({ head: ['By NORA FIELD'], bylines: [{ text: 'Nora Field' }] })).toHaveLength(1));
});

describe('must not find', () => {
  test.each([
    ['en', 'By Millgate Courier'],
    ['en', 'By Millgate Courier Staff'],
    ['en', 'By Reuters'],
    ['en', 'By Associated Press'],
    ['en', 'By The Editorial Board'],
    ['en', 'By Staff Writer'],
    ['en', 'By Harbour News Desk'],
    ['en', 'By admin'],
    ['en', 'By nora'],
    ['en', 'By %s'],
    ['en', 'By the river'],
    ['en', 'By Friday morning everything was gone'],
    ['en', 'Photo by Nora Field'],
    ['en', 'Photo: Nora Field'],
    ['de', 'Foto: Nora Feld'],
    ['de', 'Von unserer Redaktion'],
    ['fr', 'Par la rédaction'],
    ['es', 'Por Redacción'],
    ['zh', '来源：新华社'],
    ['zh', '作者：本报编辑'],
  ])('%s: %s', (language, text) => expect(names({ language, head: [text] })).toEqual([]));

  test.each<[string, Draft]>([
    ['an organization in the data', article({ '@type': 'Organization', name: 'Nora Field' })],
    ['an address as author', { metas: { 'article:author': 'https://www.facebook.com/nora.field' } }],
    ['a comment’s author', { bylines: [{ text: 'Nora Field', zone: 'comments', names: 'comment-author' }] }],
    ['a teaser’s author', { bylines: [{ text: 'By Nora Field', names: 'related-author', zone: 'aside', at: 40 }] }],
    ['a photographer’s element', { bylines: [{ text: 'Nora Field', names: 'photo-author' }] }],
    ['who is quoted', { body: [`${'“It leaks,” said Nora Field, who owns the depot. '.repeat(4)}`] }],
    ['the author of a book in the data', { data: [{ '@type': 'Book', author: 'Nora Field' }] }],
  ])('%s', (_, draft) => expect(names(draft)).toEqual([]));
});
