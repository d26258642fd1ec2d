import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../lib/authors';
import { sceneOf } from '../../lib/scene';
import { type Draft, pageOf, prose } from './signals/page';

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
    ['zh', '作者: 李河 王桥 来源: 静桥晚报', ['李河', '王桥']],
    ['zh', '【文/安·里弗 译/何青】', ['安·里弗']],
    ['zh', '撰稿編輯：李河', ['李河']],
    ['fr', 'Recueilli par Jeanne Marais', ['Jeanne Marais']],
    ['zh', '本报记者 李河 王桥', ['李河', '王桥']],
    ['ja', '文：田中花子', ['田中花子']],
    ['ko', '강나루 기자', ['강나루']],
  ])('%s: %s', (language, text, found) => expect(names({ language, head: [text] })).toEqual(found));
});

describe('finds the writer beside others', () => {
  test.each([
    ['en', 'By Nora Field | Photos by Tom Reed', ['Nora Field']],
    ['en', 'Words by Nora Field. Photographs by Tom Reed', ['Nora Field']],
    ['en', 'Words and photos by Nora Field', ['Nora Field']],
    ['en', 'By Nora Field and Ann Sand, photos by Tom Reed', ['Nora Field', 'Ann Sand']],
    ['en', 'By Nora Field Photo: Tom Reed', ['Nora Field']],
    ['de', 'Von Nora Feld (Text) und Thomas Ried (Fotos)', ['Nora Feld']],
    ['de', 'Von Nora Feld (Text und Fotos)', ['Nora Feld']],
    ['es', 'Texto: Nora Campos / Fotos: Tomás Río', ['Nora Campos']],
    ['fr', 'Texte Jeanne Marais, photos Paul Delorme', ['Jeanne Marais']],
    ['en', 'By Nora Field, West Coast Editor For Millgate Courier', ['Nora Field']],
    ['en', 'By Nora Field, Distinguished Scientist and Founder, Lake Search', ['Nora Field']],
    ['en', 'By Nora Field, New York', ['Nora Field']],
    ['es', 'Nora Campos | Palma de Mallorca | 03/05/2024', ['Nora Campos']],
    ['en', 'By Nora Field | Lake Advance Media', ['Nora Field']],
    ['en', 'By NORA FIELD and TOM REED Harbor Newspapers', ['NORA FIELD', 'TOM REED']],
    ['en', 'By Valley Post staff writer Nora Field', ['Nora Field']],
    ['en', 'By Nora Field PhD Senior News Editor', ['Nora Field']],
    ['en', 'By Nora Field Thursday, November 9, 2023 7:35AM', ['Nora Field']],
    ['en', 'Published May 3, 2024 by Nora Field', ['Nora Field']],
    ['en', '05/03/2024 by Nora Field 21 Comments', ['Nora Field']],
    ['en', 'By — Nora Field, Associated Press', ['Nora Field']],
    ['en', 'Author Nora Field', ['Nora Field']],
    ['en', 'By A. J. Field', ['A. J. Field']],
    ['en', 'By NORA M. FIELD', ['NORA M. FIELD']],
    ['en', 'By Don Field', ['Don Field']],
    ['en', 'Nora Field Twitter', []],
    ['de', '03.05.2024, 11:30 Uhr von Nora Feld', ['Nora Feld']],
    ['ar', 'كتب: ليلى النهري وسامر الجسر', ['ليلى النهري', 'سامر الجسر']],
    ['ar', 'كتب: ليلى النهري وليد', ['ليلى النهري وليد']],
    ['he', 'מאת דנה נהרי ויוסי גשר', ['דנה נהרי', 'יוסי גשר']],
    ['zh', '文｜李河', ['李河']],
    ['zh', '（记者李河 整合）', ['李河']],
    ['en', 'Article by: NORA FIELD ASSOCIATED PRESS', ['NORA FIELD']],
    ['en', 'A guest post by Nora Field', ['Nora Field']],
    ['en', 'Review by Nora Field', ['Nora Field']],
    ['en', 'Submitted by Nora Field on May 3, 2024', ['Nora Field']],
    ['en', 'Contributor: Nora Field', ['Nora Field']],
    ['en', 'Author(s): Nora Field, Tom Reed', ['Nora Field', 'Tom Reed']],
    ['en', 'By Nora Field For The Lake Courier', ['Nora Field']],
    ['en', 'By Nora Field Health reporter, Lake Radio', ['Nora Field']],
    ['en', 'By Nora Field, M.D., and Tom Reed, Ph.D.', ['Nora Field', 'Tom Reed']],
    ['en', 'By Nora Field ● May 3, 2024 ● 6 min read', ['Nora Field']],
    ['en', 'By Nora Field + Tom Reed', ['Nora Field', 'Tom Reed']],
    ['en', 'By Tom Reed, Jr.', ['Tom Reed Jr.']],
    ['en', 'By Nora H. Sun', ['Nora H. Sun']],
    ['en', 'By Nora deMarsh and Tom d’Arcy', ['Nora deMarsh', 'Tom d’Arcy']],
    ['en', 'Millgate Courier | Nora Field | Friday, May 3, 2024', ['Nora Field']],
    ['de', 'Von unserem Redakteur Tom Ried', ['Tom Ried']],
    ['de', 'Eine Kolumne von Nora Feld', ['Nora Feld']],
    ['de', 'Text und Interview: Nora Feld', ['Nora Feld']],
    ['de', 'Autor/in: Nora Feld', ['Nora Feld']],
    ['fr', 'Publié par Jeanne Marais le 3 mai 2024', ['Jeanne Marais']],
    ['fr', 'Le 3 mai 2024 par Jeanne Marais', ['Jeanne Marais']],
    ['fr', 'De notre envoyée spéciale Jeanne Marais', ['Jeanne Marais']],
    ['es', 'Enviada especial: Nora Campos', ['Nora Campos']],
    ['it', 'dal nostro inviato Paolo Ponte', ['Paolo Ponte']],
    ['nl', 'Door onze redacteur Jan Brug', ['Jan Brug']],
    ['sv', 'Av Anna Lind och Per Berg', ['Anna Lind', 'Per Berg']],
    ['pl', 'Opublikowane przez Anna Nowicka', ['Anna Nowicka']],
    ['pl', 'Dodano: 27 lipca 2011, 21:15 Autor: Anna Nowicka', ['Anna Nowicka']],
    ['cs', 'Publikoval Jan Most', ['Jan Most']],
    ['ru', 'Автор статьи: Анна Речная', ['Анна Речная']],
    ['tr', 'Haber: Ayşe Nehir', ['Ayşe Nehir']],
    ['ro', 'Publicat de Ana Vale', ['Ana Vale']],
    ['id', 'Penulis Siti Sungai, Editor Budi Jembatan', ['Siti Sungai']],
  ])('%s: %s', (language, text, found) => expect(names({ language, head: [text] })).toEqual(found));
});

describe('finds a name without a word that opens it', () => {
  const href = 'https://millgate.example/authors/nora-field';
  const linked = { text: 'Nora Field Ph.D. The Science', links: [{ text: 'Nora Field Ph.D.', href }] };
  test.each<[string, Draft, string[]]>([
    ['in a line of its own, above the day', { head: ['Nora Field', 'May 3, 2024'] }, ['Nora Field']],
    [
      'in an element, behind the photographer',
      { bylines: [{ text: 'Photos by Tom Reed. Words by Nora Field' }] },
      ['Nora Field'],
    ],
    ['in an element of the byline', { head: [{ text: 'Nora Field', names: 'mainbyline' }] }, ['Nora Field']],
    ['that leads to her page', { head: [linked] }, ['Nora Field']],
    ['before the day', { head: ['Nora Field · May 3, 2024'] }, ['Nora Field']],
    ['behind the day and its zone', { head: ['May 3, 2024 02:29 PM EDT | Nora Field'] }, ['Nora Field']],
    ['before what she is', { head: ['NORA FIELD AP Sports Writer Published: May 3, 2024 2:15AM'] }, ['NORA FIELD']],
    [
      'behind the day, where it leads to her page',
      { head: [{ text: 'May 3, 2024 | Nora Field', links: [{ text: 'Nora Field', href }] }] },
      ['Nora Field'],
    ],
    [
      'behind a bar, where it leads to her page',
      { head: [{ text: 'By Tom Reed | Nora Field', links: [{ text: 'Nora Field', href }] }] },
      ['Tom Reed', 'Nora Field'],
    ],
    ['where the page counts its comments', { head: [{ text: 'By Nora Field', zone: 'comments' }] }, ['Nora Field']],
    ['before a house that we know', { head: ['Nora Field | Reuters'] }, ['Nora Field']],
    ['before a house that we do not', { head: ['Nora Field, Lake University'] }, ['Nora Field']],
    ['twice, once from the portrait', { bylines: [{ text: 'Nora Field Nora Field Writer' }] }, ['Nora Field']],
    [
      'beside the place',
      { language: 'ja', body: [`【ロンドン＝田中花子】${prose[0]}`, ...prose.slice(1)] },
      ['田中花子'],
    ],
  ])('%s', (_, draft, found) => expect(names(draft)).toEqual(found));

  test.each<[string, Draft]>([
    [
      'a section above the day',
      {
        top: [{ text: 'Open Water', links: [{ text: 'Open Water', href: 'https://millgate.example/open-water' }] }],
        head: ['Open Water', 'May 3, 2024'],
      },
    ],
    ['a heading', { head: [{ text: 'Green Bridges', tag: 'h2' }, 'May 3, 2024'] }],
    ['a tag', { head: [{ text: 'Nora Field', tag: 'li' }, 'May 3, 2024'] }],
    ['a line far from any day', { head: ['Nora Field'] }],
    ['who is in the headline', { title: 'Nora Field leaves the depot', head: ['Nora Field', 'May 3, 2024'] }],
    ['a caption', { head: [{ text: 'Nora Field', belowPicture: 1 }, 'May 3, 2024'] }],
    ['a place where names stand beside houses', { head: ['Latest Harbour Boat Reviews, Lake News'] }],
    ['a place in brackets of a dateline', { language: 'ja', body: [`【ロンドン時事】${prose[0]}`] }],
  ])('not %s', (_, draft) => expect(names(draft)).toEqual([]));
});

describe('finds one name alone', () => {
  const href = 'https://millgate.example/author/nora';
  test.each<[string, Draft, string[]]>([
    ['that leads to her page', { head: [{ text: 'By Nora', links: [{ text: 'Nora', href }] }] }, ['Nora']],
    ['that the head says', { head: ['By Nora'], metas: { author: 'Nora' } }, ['Nora']],
    ['that the data say', { ...article({ '@type': 'Person', name: 'Nora' }), bylines: [{ text: 'Nora' }] }, ['Nora']],
    ['before its rubric', { head: [{ text: 'von Nora in Leben', links: [{ text: 'Nora', href }] }] }, ['Nora']],
    ['of small letters', { head: ['Written by nora field'], metas: { author: 'nora field' } }, ['nora field']],
    ['not where nobody else says it', { head: ['By Nora'] }, []],
    ['not a sign', { head: ['By NORA'], metas: { author: 'NORA' } }, []],
    ['not a desk', { head: ['By Newsdesk'], metas: { author: 'Newsdesk' } }, []],
    ['not beside a whole name', { head: ['By Nora', 'By Tom Reed'], metas: { author: 'Nora' } }, ['Tom Reed']],
  ])('%s', (_, draft, found) => expect(names(draft)).toEqual(found));
});

describe('one byline', () => {
  const at = (...places: number[]) =>
    places.map((at, index) => ({ text: ['Nora Field', 'Tom Reed', 'Ann Sand'][index] ?? '', at }));
  const between = ['More from Nora', 'Follow', 'Close', 'More from Tom', 'Follow', 'Close', 'More', 'May 3, 2024'];
  test('goes on from part to part', () =>
    expect(names({ head: between, bylines: at(1, 4, 7) })).toEqual(['Nora Field', 'Tom Reed', 'Ann Sand']));
  test('ends where another story begins', () => {
    const heading = { text: 'Why the port is broke', tag: 'h3' };
    expect(names({ head: [...between.slice(0, 4), heading, ...between.slice(5)], bylines: at(1, 4, 7) })).toEqual([
      'Nora Field',
      'Tom Reed',
    ]);
  });
  test('ends where the data say that the name does', () =>
    expect(names({ head: ['By Nora Field Global Lakes'], metas: { author: 'Nora Field' } })).toEqual(['Nora Field']));
  test('is no list of books', () =>
    expect(names({ head: ['Interview by Nora Field', ...between, 'by Tom Reed', 'A tale', 'by Ann Sand'] })).toEqual([
      'Nora Field',
    ]));
  test('has the whole name, of which a sentence leaves out a part', () =>
    expect(
      names({ bylines: [{ text: 'By Nora Field Reed' }, { text: 'Nora Field is an editor of the Courier' }] }),
    ).toEqual(['Nora Field Reed']));
});

describe('finds, below the text', () => {
  test.each<[string, string, string[]]>([
    ['en', '(By Nora Field)', ['Nora Field']],
    ['en', 'Reporting by Nora Field', ['Nora Field']],
    ['en', 'With reporting by Associated Press writer Nora Field', ['Nora Field']],
    ['de', 'Autorin: Nora Feld', ['Nora Feld']],
    ['ko', '강나루 기자 river@millgate.example', ['강나루']],
    ['zh', '作者︱李河', ['李河']],
  ])('%s: %s', (language, text, found) => expect(names({ language, foot: [text] })).toEqual(found));
  test.each([
    ['en', 'By Friday the ferry sailed again, said Nora Field, and nobody waited any longer on the bank.'],
    ['es', 'Con información de Nora Campos y Tomás Río'],
    ['zh', '图片：江边的渡口。记者 李河'],
  ])('not %s: %s', (language, text) => expect(names({ language, foot: [text] })).toEqual([]));
  test('further down, where the markup says so', () =>
    expect(
      names({ foot: ['More', 'Links', 'Share', 'Print', { text: 'By Nora Field', names: 'authorline' }] }),
    ).toEqual(['Nora Field']));
  test('not whose teaser stands there', () =>
    expect(names({ foot: [{ text: 'By Nora Field', names: 'related-card' }] })).toEqual([]));
});

describe('finds, elsewhere', () => {
  test.each<[string, Draft, string[]]>([
    ['a marked element', { bylines: [{ text: 'Nora Field', names: 'author' }] }, ['Nora Field']],
    ['the data', article({ '@type': 'Person', name: 'Nora Field' }), ['Nora Field']],
    ['several in the data', article([{ name: 'Nora Field' }, { name: 'Tom Reed' }]), ['Nora Field', 'Tom Reed']],
    ['the head', { metas: { author: 'Nora Field' } }, ['Nora Field']],
    ['the head, by another name', { metas: { bi_author: 'Nora Field,Tom Reed' } }, ['Nora Field', 'Tom Reed']],
    ['a creator in the data', { data: [{ '@type': 'NewsArticle', creator: ['Nora Field'] }] }, ['Nora Field']],
    [
      'another node of the data',
      {
        data: [
          { '@type': 'NewsArticle', author: { '@id': '#nora' } },
          { '@type': 'Person', '@id': '#nora', name: 'Nora Field' },
        ],
      },
      ['Nora Field'],
    ],
    [
      'the visible byline, where the data name the first alone',
      { ...article({ name: 'Nora Field' }), bylines: [{ text: 'By Nora Field and Tom Reed' }] },
      ['Nora Field', 'Tom Reed'],
    ],
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

describe('a person’s own site', () => {
  const bylines = [{ text: 'Nora Field' }];
  test.each<[string, Draft, string[]]>([
    ['where a head says so', { site: 'The Field Report', metas: { author: 'Nora Field' }, bylines }, ['Nora Field']],
    ['of her whole name', { site: 'Nora Field Photography', metas: { author: 'Nora Field' }, bylines }, ['Nora Field']],
    [
      'where the data say that she is one',
      { ...article({ '@type': 'Person', name: 'Nora Field' }), site: 'Nora Field' },
      ['Nora Field'],
    ],
    [
      'where many have one',
      { url: 'https://nora.substack.com/p/depot', site: 'Nora Field', metas: { author: 'Nora Field' } },
      ['Nora Field'],
    ],
    [
      'that its byline signs, too',
      {
        site: 'Nora Field',
        metas: { author: 'Nora Field' },
        bylines: [{ text: 'By Nora Field', names: 'post-author' }],
      },
      ['Nora Field'],
    ],
    ['nobody says so', { site: 'Nora Field', bylines }, []],
    ['the head alone says so', { site: 'The Field Report', metas: { author: 'Field Steampunk' } }, []],
    [
      'a house that we know',
      {
        site: 'Reuters',
        url: 'https://reuters.com/depot',
        metas: { author: 'Reuters Nora' },
        bylines: [{ text: 'Reuters Nora' }],
      },
      [],
    ],
  ])('%s', (_, draft, found) => expect(names(draft)).toEqual(found));
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
    ['en', 'By Sponsored Content'],
    ['en', 'By Super User'],
    ['en', 'By Lake Nation'],
    ['de', 'Zurück zu den Brücken, 3. Mai 2024'],
    ['es', 'ACTUALIZADO A 3 de mayo de 2024'],
    ['en', 'By nora'],
    ['en', 'By %s'],
    ['en', 'By the river'],
    ['en', 'By Friday morning everything was gone'],
    ['en', 'By West Coast'],
    ['en', 'By Latin America Desk'],
    ['en', 'Photo by Nora Field'],
    ['en', 'Photos: Nora Field / Tom Reed'],
    ['de', 'Über Nora Feld'],
    ['zh', '留言 人氣'],
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
    ['who is quoted', { bylines: [{ text: 'Nora Field', names: 'pull-quote__author author' }] }],
    ['a comment’s author', { bylines: [{ text: 'Nora Field', zone: 'comments', names: 'comment-author' }] }],
    ['a teaser’s author', { bylines: [{ text: 'By Nora Field', names: 'related-author', zone: 'aside', at: 40 }] }],
    [
      'a teaser’s author, under its linked headline',
      {
        top: [
          { text: 'Why the port is broke', tag: 'h3', links: [{ text: 'Why', href: 'https://millgate.example/port' }] },
          'By Nora Field',
        ],
        bylines: [{ text: 'Nora Field', names: 'author', at: 1 }],
      },
    ],
    ['a picture’s source', { bylines: [{ text: 'Reuters / Nora Field', names: 'source' }] }],
    ['links to write to the author', { bylines: [{ text: 'Telegram ВКонтакте Twitter', names: 'author__contacts' }] }],
    ['what somebody is', { bylines: [{ text: 'Lead Reviewer', names: 'author-title' }] }],
    ['an element that nobody sees', { bylines: [{ text: 'Nora Field', names: 'hidden author' }] }],
    [
      'the editor, whom the data call the author',
      { language: 'zh', metas: { author: '李河' }, foot: ['[责任编辑:李河]'] },
    ],
    ['the author’s account', { metas: { 'twitter:creator': 'Nora Field' } }],
    ['a photographer’s element', { bylines: [{ text: 'Nora Field', names: 'photo-author' }] }],
    ['who is quoted', { body: [`${'“It leaks,” said Nora Field, who owns the depot. '.repeat(4)}`] }],
    ['the author of a book in the data', { data: [{ '@type': 'Book', author: 'Nora Field' }] }],
  ])('%s', (_, draft) => expect(names(draft)).toEqual([]));
});

describe('finds, on the card for sharing', () => {
  const card = (label: string, data: string) =>
    names({
      metas: {
        'twitter:label1': label,
        'twitter:data1': data,
        'twitter:label2': 'Est. reading time',
        'twitter:data2': '13 minutes',
      },
    });
  test.each([
    ['Written by', 'Nora Field', ['Nora Field']],
    ['Geschrieben von', 'Nora Feld', ['Nora Feld']],
    ['Écrit par', 'Jeanne Marais', ['Jeanne Marais']],
    ['Est. reading time', '13 minutes', []],
    ['Price', 'Nora Field', []],
  ])('%s: %s', (label, data, found) => expect(card(label, data)).toEqual(found));
});

describe('finds, beside the place with which the text begins', () => {
  test.each([
    ['zh', '〔记者何青／北河报道〕雾中的渡轮今天又开了。', ['何青']],
    ['zh', '本报讯（记者 何青 李山）雾中的渡轮今天又开了。', ['何青', '李山']],
    ['zh', '（静桥社记者何小青北河24日电）雾中的渡轮今天又开了。', ['何小青']],
    ['zh', '（静桥社记者何青北河24日电）雾中的渡轮今天又开了。', ['何青']],
    ['ja', '【北河＝田中花子】霧の中の渡し船が今日また動いた。', ['田中花子']],
    ['zh', '静桥网北河5月3日电（何青）雾中的渡轮今天又开了。', ['何青']],
    ['zh', '【何青╱北河報導】', ['何青']],
    ['ru', 'БЕРЕГ, 3 мая — Береговые новости, Анна Речная. Паром снова вышел в реку.', ['Анна Речная']],
    ['ru', 'БЕРЕГ, 3 мая — Береговые новости. Паром снова вышел в реку.', []],
  ])('%s: %s', (language, text, found) => expect(names({ language, head: [text] })).toEqual(found));
  test('the site beside him, in Japanese', () => {
    const line = (text: string) => names({ language: 'ja', site: '静橋新聞', head: [text] });
    expect(line('2024年5月3日 [田中花子,静橋新聞]')).toEqual(['田中花子']);
    expect(line('2024年5月3日 [田中花子,港新聞]')).toEqual([]);
  });
  test('the town before him, in Arabic', () => {
    const line = (text: string) => names({ language: 'ar', head: [text] });
    expect(line('بغداد: نورا الحقل')).toEqual(['نورا الحقل']);
    expect(line('بغداد: نورا')).toEqual([]);
  });
});

describe('finds, in a line of its own right below the text', () => {
  test.each([
    ['(Nora Field)', ['Nora Field']],
    ['(Nora Field) / (nf)', ['Nora Field']],
    ['Millgate Courier, Nora Field', ['Nora Field']],
    ['Nora Field - Millgate Courier', ['Nora Field']],
    ['Nora Field', ['Nora Field']],
    ['Nora field', []],
    ['(Millgate Courier)', []],
    ['Millgate Courier, Ten quiet bridges', []],
    ['RELATED STORIES', []],
  ])('%s', (text, found) => expect(names({ foot: [text] })).toEqual(found));
  test('who reports, in Chinese', () => {
    expect(names({ language: 'zh', foot: ['（何青報導）'] })).toEqual(['何青']);
    expect(names({ language: 'zh', foot: ['【相關新聞】'] })).toEqual([]);
  });
});
