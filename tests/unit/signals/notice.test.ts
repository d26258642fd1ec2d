import { describe, expect, test } from 'vitest';
import { notice } from '../../../lib/signals/notice';
import { candidatesIn, type Draft, longProse, prose } from './page';

const href = 'https://harbourreview.example/2024/05/depot-vote';
const find = (draft: Draft) => candidatesIn(notice, draft).map(({ name, kind }) => `${name}, ${kind}`);
const linked = (text: string, words: string, to = href) => ({ text, links: [{ text: words, href: to }] });

describe('a sentence in the last bracket', () => {
  test.each([
    ['behind a person', 'Nora Field (from Harbour Review)', []],
    ['behind a person', 'Nora Field (reprinted with permission from Harbour Review)', ['Harbour Review, republished']],
    ['behind a person', 'Nora Field (content from Harbour Review)', ['Harbour Review, republished']],
    ['behind other words', 'Subscribe to all (content from Harbour Review)', []],
  ])('%s: %s', (_, text, found) => expect(find({ foot: [text] })).toEqual(found));
});

test('what a card says is told of the page it leads to', () => {
  const text = 'This article was first published by Harbour Review.';
  expect(find({ foot: [linked(text, text, 'https://millgate.example/other')] })).toEqual([]);
  expect(find({ foot: [linked(text, text)] })).toEqual(['Harbour Review, republished']);
});

describe('finds', () => {
  test.each([
    ['en', 'This article was first published by Harbour Review.', 'Harbour Review, republished'],
    ['de', 'Dieser Artikel erschien zuerst in der Hafenschau.', 'Hafenschau, republished'],
    ['fr', 'Cet article a été publié à l’origine par Le Courrier du Port.', 'Le Courrier du Port, republished'],
    ['es', 'Este artículo fue publicado originalmente en Revista del Puerto.', 'Revista del Puerto, republished'],
    [
      'it',
      'Questo articolo è stato pubblicato originariamente su Rassegna del Porto.',
      'Rassegna del Porto, republished',
    ],
    ['nl', 'Dit artikel verscheen eerder op Havenblad.', 'Havenblad, republished'],
    ['sv', 'Artikeln publicerades först i Hamnbladet.', 'Hamnbladet, republished'],
    ['pl', 'Artykuł ukazał się pierwotnie w Przeglądzie Portowym.', 'Przeglądzie Portowym, republished'],
    ['pt', 'Este artigo foi publicado originalmente no Diário do Porto Velho.', 'Diário do Porto Velho, republished'],
    ['ru', 'Статья впервые опубликована в журнале «Тихая гавань».', 'Тихая гавань, republished'],
    ['uk', 'Цю статтю вперше опубліковано у виданні «Тиха гавань».', 'Тиха гавань, republished'],
    ['zh', '本文首发于港口评论。', '港口评论, republished'],
    ['ja', '本記事は「港の手帖」から転載しました。', '港の手帖, republished'],
    ['en', 'Read the full story at harbourreview.example.', 'harbourreview.example, excerpt'],
    ['en', 'This story is published from a syndicated feed.', 'syndicated feed, wire'],
    ['en', 'Issued by: Harbour Works', 'Harbour Works, press-release'],
    ['en', 'Distributed by Kestrel Group on behalf of Harbour Works.', 'Harbour Works, press-release'],
    ['fr', 'Distribué par Kestrel Group pour Atelier du Port.', 'Atelier du Port, press-release'],
    [
      'en',
      'Excerpted and reprinted with the kind permission of the author from Harbour Review.',
      'Harbour Review, republished',
    ],
    ['es', 'Este material se comparte con autorización de Revista del Puerto', 'Revista del Puerto, republished'],
    ['nl', 'Dit persbericht is geplaatst door: Havenwerken', 'Havenwerken, press-release'],
    ['de', '(Kestrel) Pressemitteilung von: Hafenwerke GmbH', 'Hafenwerke GmbH, press-release'],
    ['de', 'Dieser Beitrag erschien in der Zeitschrift Hafenschau, Ausgabe 9/2024.', 'Hafenschau, republished'],
  ])('%s: %s', (language, text, found) => expect(find({ language, foot: [text] })).toEqual([found]));

  test('an institution that has a page on the portal', () => {
    const page = 'https://millgate.example/partners/lower-town';
    const line = (name: string) => find({ foot: [linked(`Provided by ${name}`, name, page)] });
    expect(line('Lower Town University')).toEqual(['Lower Town University, press-release']);
    expect(line('Lower Town Choir')).toEqual([]);
  });
  test('whose original only a link tells, under another headline', () => {
    const text = 'Dieser Text erschien zuerst unter dem Titel „The depot“.';
    expect(find({ language: 'de', foot: [linked(text, 'The depot')] })).toEqual(['harbourreview.example, republished']);
    expect(find({ language: 'de', foot: [text] })).toEqual([]);
  });
  test('not a supplement that the site signs', () => {
    const said = 'This article first appeared in Harbour Weekend';
    expect(find({ foot: [`${said}.`] })).toEqual(['Harbour Weekend, republished']);
    expect(find({ foot: [`${said}. Millgate Courier.`] })).toEqual([]);
    expect(find({ foot: [`${said}, the weekend magazine of Millgate Courier`] })).toEqual([]);
    expect(find({ foot: [`${said}, republished by Millgate Courier`] })).toEqual(['Harbour Weekend, republished']);
  });
  test('the address of the original, behind the name', () => {
    const text = 'This article was originally published by Harbour Review and is republished with permission.';
    expect(candidatesIn(notice, { foot: [linked(text, 'Harbour Review')] })).toMatchObject([
      { name: 'Harbour Review', url: href, where: 'closing' },
    ]);
  });
  test('a notice above the text', () =>
    expect(candidatesIn(notice, { head: ['Republished with permission from Harbour Review.'] })).toMatchObject([
      { name: 'Harbour Review', where: 'opening' },
    ]));
  test('a house of the dataset, from its notice', () =>
    expect(candidatesIn(notice, { foot: ['This story was originally published by ProPublica.'] })).toMatchObject([
      { name: 'ProPublica', organization: 'propublica', kind: 'republished' },
    ]));
  test('an agency, whose texts are wire copy', () =>
    expect(find({ foot: ['This article was originally published by Reuters.'] })).toEqual(['Reuters, wire']));
  test('the issuer of a release', () =>
    expect(find({ foot: ['Press release from Lower Town Water Works'] })).toEqual([
      'Lower Town Water Works, press-release',
    ]));
});

describe('nearly finds', () => {
  test('a sentence that names its source by the link alone', () =>
    expect(
      candidatesIn(notice, {
        head: [linked('Harbour Review', 'Harbour Review', 'https://harbourreview.example/')],
        foot: [linked('This post originally appeared on my own blog.', 'my own blog')],
      }),
    ).toMatchObject([{ name: 'Harbour Review', url: href }]));
  test('a host for a name', () =>
    expect(find({ foot: ['Originally published at www.harbourreview.example.'] })).toEqual([
      'www.harbourreview.example, republished',
    ]));
  test('English sentences on a page of another language', () =>
    expect(find({ language: 'fi', foot: ['The post Ten quiet bridges appeared first on Slow Roads.'] })).toEqual([
      'Slow Roads, republished',
    ]));
  test('a sister title’s page is another’s page', () =>
    expect(find({ url: 'https://millgate.example/x', foot: ['First published by Harbour Courier.'] })).toEqual([
      'Harbour Courier, republished',
    ]));
  test('no marks on the letters', () =>
    expect(find({ language: 'es', foot: ['Este articulo se publico originalmente en Revista del Puerto.'] })).toEqual([
      'Revista del Puerto, republished',
    ]));
});

describe('must not find', () => {
  test.each([
    ['en', 'First published on Friday 3 May 2024 at 10.11'],
    ['en', 'Originally published in May 2019.'],
    ['en', 'This article was first published on Millgate Courier.'],
    ['en', 'This article originally appeared on millgate.example.'],
    ['en', 'This article was originally published by %s.'],
    ['en', 'This article was originally published on [name of your site].'],
    ['en', 'This article was originally published in German.'],
    ['en', 'This article was originally published here.'],
    ['en', 'A version of this article appears in print on page 4 of the Harbour Review.'],
    ['en', 'You may republish this article if you name Millgate Courier as its source.'],
    ['en', 'The report was first published by the ministry in 1934, and nobody read it.'],
    ['en', 'Sign up for our newsletter, first published every Friday.'],
    ['de', 'Zuerst veröffentlicht am 3. Mai 2024'],
    ['de', 'Erstmals erschienen 1934, erlebte der Roman neun Auflagen.'],
    ['es', 'Publicado por primera vez el 3 de mayo de 2024'],
    ['fr', 'Publié à l’origine le 3 mai 2024.'],
    ['ru', 'Впервые опубликовано 3 мая 2024 года'],
    ['zh', '首发于2024年5月3日'],
    ['zh', '转载请注明出处：米尔门信使'],
    ['ja', '無断転載を禁じます。'],
  ])('%s: %s', (language, text) => expect(find({ language, foot: [text] })).toEqual([]));

  const said = 'This article was first published by Harbour Review.';
  test.each<[string, Draft]>([
    ['in a comment', { foot: [{ text: said, zone: 'comments' }] }],
    ['in the footer of the site', { foot: [{ text: said, zone: 'footer' }] }],
    ['in a teaser', { foot: [{ text: said, zone: 'aside' }] }],
    ['in the menu', { top: [{ text: said, zone: 'nav' }] }],
    ['in the middle of a long text', { body: [...prose, said, ...prose, ...prose, ...prose] }],
    ['in a long paragraph', { foot: [`${'The review of the harbor is read by everybody. '.repeat(16)}${said}`] }],
    [
      'whose name links to a page of the site itself',
      { foot: [linked(said, 'Harbour Review', 'https://millgate.example/tag/harbour-review')] },
    ],
    ['on the house’s own site', { url: 'https://harbourreview.example/x', site: 'Harbour Review', foot: [said] }],
    [
      'on ProPublica itself',
      {
        url: 'https://www.propublica.org/article/x',
        site: 'ProPublica',
        foot: ['This story was originally published by ProPublica.'],
      },
    ],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));
});

describe('each in its form', () => {
  const told = (draft: Draft) =>
    candidatesIn(notice, draft).map(({ form, where, name, kind }) => `${form}, ${where}: ${name}, ${kind}`);
  test.each<[string, string, string]>([
    [
      'first published',
      'This article was first published by Harbour Review.',
      'republished, closing: Harbour Review, republished',
    ],
    ['issued', 'Press release from Lower Town Water Works', 'issued, closing: Lower Town Water Works, press-release'],
    ['an excerpt', 'Read the full story at harbourreview.example.', 'excerpt, closing: harbourreview.example, excerpt'],
    ['a feed', 'This story is published from a syndicated feed.', 'feed, closing: syndicated feed, wire'],
    ['a hat tip', 'Via Harbour Review', 'hat tip, closing: Harbour Review, republished'],
  ])('%s', (_, text, said) => expect(told({ foot: [text] })).toEqual([said]));
  test('above the text', () =>
    expect(told({ head: ['This story is published from a syndicated feed.'] })).toEqual([
      'feed, opening: syndicated feed, wire',
    ]));
  test('a feed that nobody names is unnamed', () =>
    expect(candidatesIn(notice, { foot: ['This story is published from a syndicated feed.'] })).toMatchObject([
      { unnamed: true, organization: null },
    ]));
  test('three are enough', () => {
    const names = ['Harbour Review', 'Kestrel Weekly', 'Slow Roads', 'Weir Herald'];
    expect(find({ foot: names.map((name) => `This article was first published by ${name}.`) })).toEqual(
      names.slice(0, 3).map((name) => `${name}, republished`),
    );
  });
});

describe('what stands around the sentence', () => {
  const said = 'This article was first published by Harbour Review.';
  const found = 'Harbour Review, republished';
  const more = 'Read more at harbourreview.example';
  test.each<[string, string, string[]]>([
    ['an opening mark', `([* ${said}`, [found]],
    ['nothing, in seven hundred letters', `${said} ${'x'.repeat(699 - said.length - 1)}`, [found]],
    ['more than that', `${said} ${'x'.repeat(700 - said.length - 1)}`, []],
    ['a pointer that ends its line', more, ['harbourreview.example, excerpt']],
    ['a pointer that thirty letters follow', `${more}. ${'X'.repeat(28)}`, ['harbourreview.example, excerpt']],
    ['a pointer that more follow', `${more}. ${'X'.repeat(29)}`, []],
    [
      'an agency with others',
      'This article was originally published by AFP, EFE and Reuters.',
      ['AFP, EFE and Reuters, wire'],
    ],
    ['a year before the web', 'First published by Harbour Review in 1934.', []],
    ['a year before the web in another sentence', `It was built in 1934. ${said}`, [found]],
    ['a year before the web right behind', `${said} So in 1934`, []],
    ['a year before the web far behind', `${said} ${'x'.repeat(40)} in 1934`, [found]],
    ['a year of the web', 'First published by Harbour Review in 1998.', [found]],
    ['a sentence in passing', 'The report, first published by Harbour Review, says so.', []],
  ])('%s', (_, text, all) => expect(find({ foot: [text] })).toEqual(all));
  test('a pointer above the text sends nobody anywhere', () =>
    expect(find({ head: [more], body: longProse })).toEqual([]));
  test('below a picture, “courtesy of” is the picture’s', () => {
    const text = 'Courtesy of Harbour Review';
    expect(find({ foot: [{ text, belowPicture: 1 }] })).toEqual([]);
    expect(find({ foot: [text] })).toEqual([found]);
    expect(find({ foot: [{ text: `${text}. ${'x'.repeat(52)}`, belowPicture: 1 }] })).toEqual([found]);
    expect(find({ foot: [{ text: said, belowPicture: 1 }] })).toEqual([found]);
  });
});

describe('whom it names', () => {
  test.each<[string, string[]]>([
    ['Provided by University of the Valley', ['University of the Valley, press-release']],
    ['Provided by World Bank', ['World Bank, press-release']],
    ['Provided by Harbour Review', ['Harbour Review, republished']],
    ['This story was originally published by World Bank.', ['World Bank, republished']],
    ['This story was originally published by reuters.com.', ['Reuters, wire']],
    ['This story was originally published by propublica.org.', ['ProPublica, republished']],
    ['This story was originally published by The ProPublica.', ['The ProPublica, republished']],
    ['This story was originally published by The Associated Press.', ['Associated Press, wire']],
    ['This article was originally published by Nora Field Millgate Courier.', []],
  ])('%s', (text, all) => expect(find({ foot: [text] })).toEqual(all));
  test('nobody behind the site’s own name', () =>
    expect(
      find({ foot: ['First published by Millgate Courier. Republished with permission from Harbour Review.'] }),
    ).toEqual([]));
});

describe('what takes a sentence back stands before it', () => {
  test.each([
    [
      'en',
      'This essay was first published by Harbour Review. It also appeared on Slow Roads.',
      ['Harbour Review, republished'],
    ],
    ['en', 'This essay also appeared on Slow Roads.', []],
    ['en', 'If this essay was first published by Harbour Review, say so below.', []],
    ['de', 'Bildmaterial mit freundlicher Genehmigung von Hafenschau', []],
    ['es', 'Imágenes tomadas de Revista del Puerto', []],
  ])('%s: %s', (language, text, found) => expect(find({ language, foot: [text] })).toEqual(found));
});

test.each([
  ['words about words', 'ja', '「静橋新聞より転載」のように書いてください', []],
  ['a country', 'nl', 'Dit verhaal verscheen eerder in Duitsland.', []],
  ['small letters among ideographs', 'zh', '本文最初发表于harbor，作者何青', ['harbor, republished']],
  ['a purpose', 'zh', '本文转载仅仅是出于传播信息的需要', []],
  [
    'a kind of place before a host',
    'de',
    'Dieser Beitrag erschien zuerst im Blog hafenschau.example',
    ['hafenschau.example, republished'],
  ],
])('%s: %s, %s', (_, language, text, found) => expect(find({ language, foot: [text] })).toEqual(found));

test('a headline in a feed’s line may hold any sign', () => {
  const line = (title: string) => find({ foot: [`The post ${title} appeared first on Harbour Review.`] });
  for (const title of ['U.S. v. Them: why? Part 2', '“Ten bridges”; more', 'A | B – C'])
    expect(line(title), title).toEqual(['Harbour Review, republished']);
});
