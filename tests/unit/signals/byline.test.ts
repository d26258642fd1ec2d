import { describe, expect, test } from 'vitest';
import { byline } from '../../../lib/signals/byline';
import { candidatesIn, claimedOn, type Draft, longProse } from './page';

const find = (draft: Draft) =>
  candidatesIn(byline, draft).map(({ name, kind, mixed }) => (mixed ? `${name}, ${kind}, mixed` : `${name}, ${kind}`));

describe('finds', () => {
  test.each([
    ['en', 'By Associated Press', 'Associated Press, wire'],
    ['en', 'Reuters', 'Reuters, wire'],
    ['en', 'By Nora Field, Reuters', 'Reuters, wire'],
    ['en', 'Nora Field | AFP', 'Agence France-Presse, wire'],
    ['en', 'By Nora Field of The Associated Press', 'Associated Press, wire'],
    ['en', 'PR Newswire', 'PR Newswire, press-release'],
    ['hr', 'Autor: IKA', 'Informativna katolička agencija, wire'],
    ['ko', '기자명 연합', '연합, wire'],
    ['en', 'With files from The Canadian Press', 'The Canadian Press, wire, mixed'],
    ['de', 'Von dpa', 'Deutsche Presse-Agentur, wire'],
    ['de', '(epd)', 'Evangelischer Pressedienst, wire'],
    ['en', 'By Nora Field / Reuters', 'Reuters, wire'],
    ['pt', 'Por Nora Campos, da Agência Brasil', 'Agência Brasil, wire, mixed'],
    ['en', 'By Nora Field, from ProPublica', 'ProPublica, republished'],
    ['en', 'By Nora Field / ProPublica', 'ProPublica, republished'],
    ['en', 'Nora Field (ProPublica)', 'ProPublica, republished'],
    ['en', 'ProPublica, 3 May 2019', 'ProPublica, republished'],
    ['pt', 'Nora Campos, da Folha de S.Paulo', 'Folha de S.Paulo, republished'],
    ['pl', 'Nora Pole, „Gazeta Wyborcza”', '„Gazeta Wyborcza”, republished'],
    ['en', 'Source: ProPublica, 3 May 2019', 'ProPublica, republished'],
    ['fr', 'Par AFP', 'Agence France-Presse, wire'],
    ['fr', 'Jeanne Marais avec AFP', 'Agence France-Presse, wire'],
    ['es', 'Por EFE', 'Agencia EFE, wire'],
    ['es', 'Madrid, 3 may (EFE)', 'Agencia EFE, wire'],
    ['it', 'di ANSA', 'ANSA, wire'],
    ['pl', 'Autor: PAP', 'Polish Press Agency, wire'],
    ['pt', 'Por Lusa', 'Lusa, wire'],
    ['nl', 'Door ANP', 'ANP, wire'],
    ['sv', 'Av TT', 'TT Nyhetsbyrån, wire'],
    ['ru', 'Источник: ТАСС', 'ТАСС, wire'],
    ['zh', '2024-05-03 10:11 来源：新华社', '新华社, wire'],
    ['ja', '共同通信', '共同通信, wire'],
    ['ko', '연합뉴스', '연합뉴스, wire'],
  ])('%s: %s', (language, text, found) => expect(find({ language, head: [text] })).toEqual([found]));

  test('a marked element without words of its own', () =>
    expect(find({ bylines: [{ text: 'AFP', names: 'article__source' }] })).toEqual(['Agence France-Presse, wire']));
  test('small initials in brackets, where their agency is at home', () => {
    const swiss = { url: 'https://unterstadt.ch/lokal/depot', language: 'de' };
    expect(find({ ...swiss, head: ['(sda/ale)'] })).toEqual(['Keystone-SDA, wire, mixed']);
    expect(find({ head: ['(sda/ale)'] })).toEqual([]);
  });
  test('person and agency on two sides of a stroke, in the author’s own element', () => {
    const text = 'Nora Feld / epd';
    expect(find({ language: 'de', bylines: [{ text, names: 'autor' }] })).toEqual(['Evangelischer Pressedienst, wire']);
    expect(find({ language: 'de', bylines: [{ text, names: 'autor bild' }] })).toEqual([]);
    expect(find({ language: 'de', head: [text] })).toEqual([]);
  });
  test('another newsroom beside the person', () =>
    expect(find({ head: ['By Nora Field, ProPublica'] })).toEqual(['ProPublica, republished']));
  test('one that a colon follows', () =>
    expect(find({ head: ['By Nora Field, ProPublica:'] })).toEqual(['ProPublica, republished']));
  test('both hands that a text went through, the first one first', () =>
    expect(find({ head: ['ProPublica via Kestrel Weekly'] })).toEqual([
      'ProPublica, republished',
      'Kestrel Weekly, republished',
    ]));
  test('a line that is nothing but a link to the original', () => {
    const link = { text: 'Harbour Review', href: 'https://harbourreview.example/2024/depot-vote' };
    expect(candidatesIn(byline, { head: [{ text: link.text, links: [link] }] })).toMatchObject([
      { name: 'Harbour Review', url: link.href },
    ]);
  });
  test('such a link behind a day and a person', () => {
    const link = { text: 'Harbour Review', href: 'https://harbourreview.example/2024/depot-vote' };
    const line = (text: string) => candidatesIn(byline, { head: [{ text, links: [link] }] });
    expect(line('Published October 11, 2024 Nora Field Harbour Review')).toMatchObject([{ name: 'Harbour Review' }]);
    expect(line('The mayor gave an interview to Harbour Review')).toEqual([]);
  });
  test('a newsroom’s link, whatever follows it', () => {
    const links = [{ text: 'ProPublica', href: 'https://millgate.example/authors/propublica' }];
    const text = 'By ProPublica Africa 14 March 2024 - 11:45';
    expect(find({ head: [{ text, links, names: 'byline' }] })).toEqual(['ProPublica, republished']);
  });
  test('the same words once', () =>
    expect(find({ head: ['By Reuters'], bylines: [{ text: 'By Reuters' }] })).toEqual(['Reuters, wire']));
});

describe('nearly finds', () => {
  test.each([
    ['de', 'sak/dpa', 'Deutsche Presse-Agentur, wire, mixed'],
    ['de', 'Millgate Courier/AFP', 'Agence France-Presse, wire, mixed'],
    ['en', 'Staff and agencies', 'agencies, wire, mixed'],
    ['en', 'Staff | Reuters', 'Reuters, wire, mixed'],
    ['en', 'Reuters and AFP', 'Reuters and AFP, wire'],
    ['en', 'by reuters', 'Reuters, wire'],
  ])('%s: %s', (language, text, found) => expect(find({ language, head: [text] })).toEqual([found]));
});

describe('proposes what the judge does not claim', () => {
  test.each<[string, NonNullable<Draft['head']>]>([
    ['a ministry as source', ['Source: World Health Organization']],
    ['a person and an agency on two sides of a stroke', ['Nora Field / AFP']],
    ['the same, in capitals', ['AFP / NORA FIELD']],
    ['a section of the site', ['West Coast']],
    ['a job', ['Political Reporter']],
  ])('%s', (_, head) => expect(claimedOn({ head, body: longProse })).toEqual([]));
});

describe('must not find', () => {
  test.each([
    ['en', 'Photo: AFP'],
    ['en', 'Getty Images / AFP'],
    ['en', 'Image: Reuters / Nora Field'],
    ['de', 'Foto: dpa'],
    ['de', 'Bild: Nora Field/dpa'],
    ['fr', 'Photo : Nora Field / AFP'],
    ['es', 'Foto: EFE'],
    ['it', 'Foto ANSA'],
    ['ru', 'Фото: ТАСС'],
    ['zh', '图片来源：新华社'],
    ['ja', '写真：共同通信'],
    ['ko', '사진=연합뉴스'],
    ['ko', '▲ 강변 축제 모습. 연합뉴스'],
    ['en', 'By Nora Field'],
    ['en', 'By Millgate Courier'],
    ['en', 'Millgate Courier Staff'],
    ['en', 'The mayor told Reuters that the depot stays closed.'],
    ['en', 'Reuters reported the vote first, but the council denies it.'],
    ['en', 'Updated 3 May 2024, 10.11'],
    ['de', 'Von Efe Yilmaz'],
    ['en', 'By Ansa Khan'],
    ['en', 'By %s'],
    ['en', 'Share via Email'],
    ['en', 'Order via Kestrel Weekly'],
    ['en', 'Source: %s'],
    ['en', 'Source: [source name]'],
  ])('%s: %s', (language, text) => expect(find({ language, head: [text] })).toEqual([]));

  test.each<[string, Draft]>([
    ['the agency’s own site', { url: 'https://www.reuters.com/world/depot', site: 'Reuters', head: ['By Reuters'] }],
    ['a house of the agency’s own', { url: 'https://www.tass.com/depot', site: 'TASS', head: ['ТАСС'] }],
    ['the menu', { head: [{ text: 'Reuters', zone: 'nav' }] }],
    ['a caption', { head: [{ text: 'AFP', zone: 'caption' }] }],
    ['a comment', { foot: [{ text: 'Reuters', zone: 'comments' }] }],
    ['a comment’s author', { bylines: [{ text: 'Reuters', zone: 'comments', names: 'comment-author' }] }],
    ['a teaser’s author', { bylines: [{ text: 'Reuters', names: 'teaser author' }] }],
    ['an element far below', { bylines: [{ text: 'Reuters', at: 60 }] }],
    [
      'a link to a story named in the line',
      {
        head: [
          {
            text: 'Reuters',
            links: [
              { text: 'Reuters and the long way of the depot through the courts', href: 'https://millgate.example/x' },
            ],
          },
        ],
      },
    ],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));
});

describe('staff of another newsroom, in a line of their own', () => {
  const staff = (text: string) =>
    candidatesIn(byline, { head: ['By Nora Field', text] }).map(({ name, form }) => [name, form]);
  test.each([
    ['Daily Courier staff writer', [['Daily Courier', 'outlet']]],
    ['The Guardian correspondent', [['The Guardian', 'outlet']]],
    ['Staff writer', []],
    ['Millgate Courier staff writer', []],
    ['Online News Editor', []],
    ['Sports editor', []],
    ['By Tom Reed, News Reporter', []],
  ])('%s', (text, found) => expect(staff(text)).toEqual(found));
});

describe('a logo where bylines stand', () => {
  const logos = (text: string, more = {}): Draft => ({ logos: [{ text, ...more }] });
  test.each<[string, Draft, string[]]>([
    ['an agency’s', logos('Reuters'), ['Reuters, wire']],
    ['a newsroom’s', logos('ProPublica'), ['ProPublica, republished']],
    ['an agency’s beside the site’s', logos('AFP/Millgate Courier'), ['Agence France-Presse, wire']],
    ['two of one house', { logos: [{ text: 'AP' }, { text: 'The Associated Press' }] }, ['Associated Press, wire']],
    ['two houses’', { logos: [{ text: 'AP' }, { text: 'Reuters' }] }, []],
    ['the site’s own', logos('Millgate Courier'), []],
    ['the agency’s own', { url: 'https://www.reuters.com/depot', site: 'Reuters', ...logos('Reuters') }, []],
    ['of somebody whom nobody knows', logos('Lower Town Tenants'), []],
    [
      'whose class says provider, on a portal',
      {
        url: 'https://www.yahoo.com/news/depot',
        site: 'Yahoo News',
        ...logos('Lake Post', { names: 'provider-logo' }),
      },
      ['Lake Post, republished'],
    ],
    ['whose class says provider, elsewhere', logos('Lake Post', { names: 'provider-logo' }), []],
    ['below the text', logos('Reuters', { at: 9 }), []],
    ['above the headline', logos('Reuters', { at: 0 }), []],
    ['in the menu', logos('Reuters', { zone: 'nav' }), []],
    ['of somebody who pays', logos('Reuters', { names: 'sponsor-logo' }), []],
  ])('%s', (_, draft, found) => expect(find({ top: ['x'], ...draft })).toEqual(found));
  test('is in the markup, and its words are quoted', () =>
    expect(candidatesIn(byline, logos('AP'))).toMatchObject([{ form: 'logo', where: 'markup', quote: 'logo: AP' }]));
});

describe('what hangs on a line', () => {
  test.each<[string, string, string, string[]]>([
    ['an address for mail', 'en', 'By Nora Field, ProPublica | nora@propublica.org', ['ProPublica, republished']],
    ['one that is hidden', 'en', 'AFP - [email protected]', ['Agence France-Presse, wire']],
    ['a newsroom by its host', 'en', 'by Nora Field, propublica.org', ['ProPublica, republished']],
    ['the site behind a stroke', 'en', 'ProPublica/Millgate Courier, 3 May', ['ProPublica, republished']],
    [
      'day, paper and reporter, apart by spaces',
      'zh',
      '2024年05月03日08:12 新京报 何青 我要评论(96)',
      ['新京报, republished'],
    ],
  ])('%s: %s, %s', (_, language, text, found) =>
    expect(find({ language, head: [{ text, names: 'byline' }] })).toEqual(found),
  );
  test('a paper alone, among ideographs; elsewhere it may be a word', () => {
    expect(find({ language: 'zh', head: ['新京报'] })).toEqual(['新京报, republished']);
    expect(find({ head: ['ProPublica'] })).toEqual([]);
  });
  test.each([
    ['en', 'Posted by Nora Field at 8:40 Labels: AP, craft'],
    ['de', 'Themen Tal | Nora Feld | Deutsche Presse-Agentur | Störche'],
    ['es', 'Etiquetas: EFE, puertos'],
    ['en', 'Nora Field/Harbour Pictures/Reuters'],
  ])('what it is filed under, or who took the photo: %s, %s', (language, text) =>
    expect(find({ language, head: [text] })).toEqual([]),
  );
});
