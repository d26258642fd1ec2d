import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../../lib/authors';
import { affiliatedIn, bareIn, oneNamesIn } from '../../../lib/authors/bare';
import { closingIn, datelinedIn } from '../../../lib/authors/closing';
import {
  bylineReader,
  elsewhereIn,
  inBlock,
  markedIn,
  openedIn,
  profile,
  type Signature,
} from '../../../lib/authors/signature';
import { citedIn, inData, inHead, isEditor, statedNames } from '../../../lib/authors/stated';
import type { Origin } from '../../../lib/model';
import type { Block } from '../../../lib/page';
import { type Scene, sceneOf } from '../../../lib/scene';
import { type Draft, pageOf, prose } from '../signals/page';

const scene = (draft: Draft = {}) => sceneOf(pageOf(draft));
const namesOf = (signed: readonly Signature[]) => signed.map(({ name }) => name);
const own = 'https://millgate.example/authors/nora';
const block = (text: string, more: Partial<Block> = {}): Block => ({
  tag: 'p',
  zone: 'main',
  region: 'above',
  names: '',
  links: [],
  text,
  ...more,
});

describe('the names in a block', () => {
  const read = (text: string, links: Block['links'] = []) => inBlock(block(text, { links }), 'byline', scene());
  test('with its words and the link of each', () =>
    expect(
      read('By Nora Field and Tom Reed', [
        { text: 'Nora', href: 'https://millgate.example/nora' },
        { text: 'Tom Reed Page', href: 'https://millgate.example/tom' },
      ]),
    ).toEqual([
      {
        name: 'Nora Field',
        url: 'https://millgate.example/nora',
        quote: 'By Nora Field and Tom Reed',
        where: 'byline',
      },
      { name: 'Tom Reed', url: '', quote: 'By Nora Field and Tom Reed', where: 'byline' },
    ]));
  test.each<[string, string, string, string]>([
    ['of four letters', 'By Nora Field', 'Nora', own],
    ['not of three', 'By Ann Field', 'Ann', ''],
    ['not of words that are not there', 'By Nora Field', 'Nora Field!', ''],
  ])('a link %s', (_, text, words, url) => expect(read(text, [{ text: words, href: own }])[0]?.url).toBe(url));
  test.each<[string, string, string, string[]]>([
    ['that leads to her page', 'By Tom Reed | Nora Field', own, ['Tom Reed', 'Nora Field']],
    ['not one that does not', 'By Tom Reed | Nora Field', 'https://millgate.example/nora', ['Tom Reed']],
    ['once', 'By Nora Field | Nora Field', own, ['Nora Field']],
  ])('a name behind a bar, %s', (_, text, href, names) =>
    expect(namesOf(read(text, [{ text: 'Nora Field', href }]))).toEqual(names),
  );
  test.each<[string, string, string, string]>([
    ['to her page', 'Nora Field', own, 'Nora Field'],
    ['not to another', 'Nora Field', 'https://millgate.example/nora', 'Nora Field View'],
    ['not of a part of it', 'Nora F', own, 'Nora Field View'],
  ])('a name ends where a link ends, %s', (_, text, href, name) =>
    expect(namesOf(read('By Nora Field View', [{ text, href }]))).toEqual([name]),
  );
  test('not whose house stands behind a comma', () =>
    expect([namesOf(read('By Nora Field, of Harbour Lantern')), namesOf(read('By Nora Field, Tom Reed'))]).toEqual([
      ['Nora Field'],
      ['Nora Field', 'Tom Reed'],
    ]));
  test('with two hundred letters of its words', () =>
    expect(read(`By Nora Field, ${'x'.repeat(300)}`)[0]?.quote).toHaveLength(200));
});

test.each([
  ['/@nora', true],
  ['/@nora/', true],
  ['/@nora/town', false],
  ['/author/nora', true],
  ['/staff/nora', true],
  ['/authority/', false],
  ['/town/nora', false],
])('%s is somebody’s own page: %s', (path, is) => expect(profile.test(`https://millgate.example${path}`)).toBe(is));

describe('what is marked up as a byline', () => {
  const marked = (draft: Draft) => {
    const read = scene(draft);
    return namesOf(markedIn(read, bylineReader(read)));
  };
  const heading = { text: 'Why the port is broke', tag: 'h3', links: [{ text: 'Why', href: 'https://a.example/' }] };
  test.each<[string, Draft, string[]]>([
    ['names a person', { bylines: [{ text: 'Nora Field' }] }, ['Nora Field']],
    ['not a house', { bylines: [{ text: 'Newsdesk' }] }, []],
    ['by its first part', { bylines: [{ text: 'Nora Field Text & Images', first: 'Nora Field' }] }, ['Nora Field']],
    [
      'before her role',
      { bylines: [{ text: 'Nora Field Harbour Correspondent', first: 'Nora Field' }] },
      ['Nora Field'],
    ],
    [
      'and the next',
      { bylines: [{ text: 'Nora Field and Tom Reed', first: 'Nora Field' }] },
      ['Nora Field', 'Tom Reed'],
    ],
    ['with a star', { bylines: [{ text: 'Nora Field*' }] }, ['Nora Field']],
    ['not an office', { bylines: [{ text: 'By Communications Unit' }] }, []],
    ['not beside a network', { bylines: [{ text: 'Nora Field', names: 'byline share' }] }, []],
    ['not a quotation', { bylines: [{ text: 'Nora Field', names: 'byline quote' }] }, []],
    ['not a source', { bylines: [{ text: 'Nora Field', names: 'source' }] }, []],
    ['but a source’s author', { bylines: [{ text: 'Nora Field', names: 'source author' }] }, ['Nora Field']],
    ['not what somebody is', { bylines: [{ text: 'Nora Field', names: 'author-title' }] }, []],
    ['unless it opens as one', { bylines: [{ text: 'By Nora Field', names: 'author-title' }] }, ['Nora Field']],
    [
      'in its parts, not their container',
      { bylines: [{ text: 'Nora Field Tom Reed' }, { text: 'Nora Field' }, { text: 'Tom Reed' }] },
      ['Nora Field', 'Tom Reed'],
    ],
    [
      'twice where it stands twice',
      { bylines: [{ text: 'Nora Field' }, { text: 'Nora Field' }] },
      ['Nora Field', 'Nora Field'],
    ],
    ['not below the headline of another story', { head: [heading, 'x'], bylines: [{ text: 'Nora Field', at: 2 }] }, []],
    ['two below it', { head: [heading, 'x'], bylines: [{ text: 'Nora Field', at: 3 }] }, []],
    ['but three below', { head: [heading, 'x', 'y'], bylines: [{ text: 'Nora Field', at: 4 }] }, ['Nora Field']],
    [
      'and below one that leads nowhere',
      { head: [{ ...heading, links: [] }, 'x'], bylines: [{ text: 'Nora Field', at: 2 }] },
      ['Nora Field'],
    ],
    [
      'and below one beside the text',
      { head: [{ ...heading, zone: 'aside' }, 'x'], bylines: [{ text: 'Nora Field', at: 2 }] },
      ['Nora Field'],
    ],
    [
      'and below a line',
      { head: [{ ...heading, tag: 'p' }, 'x'], bylines: [{ text: 'Nora Field', at: 2 }] },
      ['Nora Field'],
    ],
    [
      'above the headline where none is below',
      { top: ['x', 'y'], bylines: [{ text: 'Nora Field', at: 1 }] },
      ['Nora Field'],
    ],
    [
      'below it alone, where one is',
      {
        top: ['x', 'y'],
        bylines: [
          { text: 'Nora Field', at: 1 },
          { text: 'Tom Reed', at: 3 },
        ],
      },
      ['Tom Reed'],
    ],
  ])('%s', (_, draft, names) => expect(marked(draft)).toEqual(names));
  test.each([
    [5, 'x', 2],
    [6, 'x', 1],
    [5, 'x'.repeat(81), 2],
  ])('%i blocks on, behind "%s": %i', (apart, words, count) =>
    expect(
      marked({
        head: Array<string>(8).fill(words),
        bylines: [
          { text: 'Nora Field', at: 1 },
          { text: 'Tom Reed', at: 1 + apart },
        ],
      }),
    ).toHaveLength(count),
  );
});

describe('lines that open as a byline', () => {
  const opened = (draft: Draft) => {
    const read = scene(draft);
    return namesOf(openedIn(read, bylineReader(read)));
  };
  test.each<[string, Draft, string[]]>([
    ['of a hundred and fifty-nine letters', { head: [`By Nora Field, ${'x'.repeat(144)}`] }, ['Nora Field']],
    ['not of more', { head: [`By Nora Field, ${'x'.repeat(145)}`] }, []],
    ['of persons', { head: ['By the river'] }, []],
    ['not without an opening', { head: ['Nora Field'] }, []],
    ['in what counts comments', { head: [{ text: 'By Nora Field', zone: 'comments' }] }, ['Nora Field']],
    ['not of a picture', { head: [{ text: 'By Nora Field', zone: 'caption' }] }, []],
    ['in two lines, the label and the name', { head: ['Written by', 'Nora Field'] }, ['Nora Field']],
    ['not with a line between', { head: ['Written by', 'Town', 'Nora Field'] }, []],
    ['not of what is no person', { head: ['Written by', 'the river'] }, []],
    ['not below another word', { head: ['Read more', 'Nora Field'] }, []],
  ])('%s', (_, draft, names) => expect(opened(draft)).toEqual(names));
});

describe('elements of an author elsewhere', () => {
  const found = (...bylines: NonNullable<Draft['bylines']>) => {
    const read = scene({ bylines });
    return namesOf(elsewhereIn(read, bylineReader(read)));
  };
  const author = { text: 'Nora Field', names: 'author' };
  test.each<[string, NonNullable<Draft['bylines']>, string[]]>([
    ['one person', [author], ['Nora Field']],
    ['the same twice', [author, author], ['Nora Field']],
    ['not two', [author, { ...author, text: 'Tom Reed' }], []],
    ['not beside the text', [{ ...author, zone: 'aside' }], []],
    ['not another element', [{ ...author, names: 'x' }], []],
    ['not a teaser’s', [{ ...author, names: 'author teaser' }], []],
    ['not a source', [{ ...author, names: 'author quote' }], []],
  ])('%s', (_, bylines, names) => expect(found(...bylines)).toEqual(names));
});

describe('a name beside its house', () => {
  const beside = (...head: NonNullable<Draft['head']>) => namesOf(affiliatedIn(scene({ head })));
  test.each<[string, NonNullable<Draft['head']>, string[]]>([
    ['that we know', ['Nora Field, Reuters'], ['Nora Field']],
    ['behind a bar', ['Nora Field | Reuters'], ['Nora Field']],
    ['before a day', ['Nora Field, Reuters | May 3, 2024'], ['Nora Field']],
    ['that reads like one', ['Nora Field, Lake University'], ['Nora Field']],
    ['not what does not', ['Nora Field, Lake Boats'], []],
    ['of four names, where we know it', ['Nora Ann Lena Field, Reuters'], ['Nora Ann Lena Field']],
    ['not where we do not', ['Nora Ann Lena Field, Lake University'], []],
    ['with little words', ['Nora von der Field, Lake University'], ['Nora von der Field']],
    ['not in a line of a hundred letters', [`Nora Field,${' '.repeat(82)}Reuters`], []],
    ['in one of ninety-nine', [`Nora Field,${' '.repeat(81)}Reuters`], ['Nora Field']],
    ['not of a picture', [{ text: 'Nora Field, Reuters', zone: 'caption' }], []],
    ['no one else', ['Depot vote, Reuters'], []],
  ])('%s', (_, head, names) => expect(beside(...head)).toEqual(names));
  test('above the headline only that we know', () => {
    const above = (text: string) => namesOf(affiliatedIn(scene({ top: [text] })));
    expect([above('Nora Field, Reuters'), above('Nora Field, Lake University')]).toEqual([['Nora Field'], []]);
  });
});

describe('a bare name', () => {
  const bare = (draft: Draft) => namesOf(bareIn(scene(draft)));
  const day = 'May 3, 2024';
  const link = { text: 'Nora Field', href: own };
  test.each<[string, Draft, string[]]>([
    ['above a day', { head: ['Nora Field', day] }, ['Nora Field']],
    ['two above', { head: ['Nora Field', 'x', day] }, ['Nora Field']],
    ['not three', { head: ['Nora Field', 'x', 'y', day] }, []],
    ['below a day', { head: [day, 'Nora Field'] }, ['Nora Field']],
    ['not two', { head: [day, 'x', 'Nora Field'] }, []],
    ['in a line of seventy', { head: [`Nora Field | ${' '.repeat(46)}${day}`] }, ['Nora Field']],
    ['not of seventy-one', { head: [`Nora Field | ${' '.repeat(47)}${day}`] }, []],
    ['among twelve lines', { head: [...Array<string>(11).fill('x'), `Nora Field | ${day}`] }, ['Nora Field']],
    ['not behind them', { head: [...Array<string>(12).fill('x'), `Nora Field | ${day}`] }, []],
    ['of three words', { head: ['Nora Ann Field', day] }, ['Nora Ann Field']],
    ['not of four', { head: ['Nora Ann Lena Field', day] }, []],
    ['beside the house', { head: [`Nora Field | Millgate Courier | ${day}`] }, ['Nora Field']],
    ['beside a weekday', { head: [`Friday | Nora Field | ${day}`] }, ['Nora Field']],
    ['before what she is', { head: ['Nora Field editor and writer of many long columns', day] }, ['Nora Field']],
    ['not before other words', { head: ['Nora Field, who has seen it all before', day] }, []],
    ['in a link to her page', { head: [{ text: 'Nora Field', links: [link] }] }, ['Nora Field']],
    [
      'in two links to their pages',
      { head: [{ text: 'Nora Field Tom Reed', links: [link, { text: 'Tom Reed', href: `${own}-tom` }] }] },
      ['Nora Field', 'Tom Reed'],
    ],
    [
      'not in another link',
      { head: [{ text: 'Nora Field', links: [{ ...link, href: 'https://a.example/' }] }, day] },
      [],
    ],
    ['in an author’s element', { head: [{ text: 'Nora Field', names: 'author' }] }, ['Nora Field']],
    [
      'in an element for what a text is about',
      { head: [{ text: 'Nora Field', tag: 'li', names: 'entry-meta' }] },
      ['Nora Field'],
    ],
    ['not in one for metal', { head: [{ text: 'Nora Field', tag: 'li', names: 'metal' }] }, []],
    ['not beside networks', { head: [{ text: 'Nora Field', names: 'author share' }, day] }, []],
    ['not beside the text', { head: [{ text: 'Nora Field', zone: 'aside' }, day] }, []],
    ['not of a picture', { head: [{ text: 'Nora Field', zone: 'caption' }, day] }, []],
    ['not of a list', { head: [{ text: 'Nora Field', tag: 'li' }, day] }, []],
    ['not of the headline', { title: 'What Nora Field saw', head: ['Nora Field', day] }, []],
  ])('%s', (_, draft, names) => expect(bare(draft)).toEqual(names));
});

describe('one name alone', () => {
  const one = (draft: Draft, stated: string[] = []) => oneNamesIn(scene(draft), stated);
  test('with its link and its words', () =>
    expect(one({ head: [{ text: 'By Nora', links: [{ text: 'Nora', href: own }] }] })).toEqual([
      { name: 'Nora', url: own, quote: 'By Nora', where: 'byline' },
    ]));
  test.each<[string, Draft, string[], string[]]>([
    ['that is stated', { head: ['By Nora'] }, ['Nora'], ['Nora']],
    ['not that is not', { head: ['By Nora'] }, ['Tom'], []],
    [
      'not in a link elsewhere',
      { head: [{ text: 'By Nora', links: [{ text: 'Nora', href: 'https://a.example/' }] }] },
      [],
      [],
    ],
    ['behind signs', { head: ['By : Nora '] }, ['Nora'], ['Nora']],
    ['not in a line of a hundred', { head: [`By Nora${' '.repeat(93)}`] }, ['Nora'], []],
    ['in one of ninety-nine', { head: [`By Nora${' '.repeat(92)}`] }, ['Nora'], ['Nora']],
    ['in a marked element', { bylines: [{ text: 'Nora' }] }, ['Nora'], ['Nora']],
    ['not of a picture', { bylines: [{ text: 'Nora', names: 'photo byline' }] }, ['Nora'], []],
    ['not without a word that opens', { head: ['Nora'] }, ['Nora'], []],
  ])('%s', (_, draft, stated, names) => expect(namesOf(one(draft, stated))).toEqual(names));
});

describe('below the text', () => {
  const closing = (...foot: NonNullable<Draft['foot']>) => closingIn(scene({ foot }));
  test.each<[string, NonNullable<Draft['foot']>, string[]]>([
    ['of an agency’s report', ['(Reporting by Nora Field; Editing by Tom Reed)'], ['Nora Field']],
    ['before all else', ['By Tom Reed', '(Reporting by Nora Field; Editing by Ann Sand)'], ['Nora Field']],
    ['a byline', ['By Nora Field'], ['Nora Field']],
    ['in brackets', ['(By Nora Field)'], ['Nora Field']],
    ['whose names are most of it', [`By Nora Field, ${'x'.repeat(25)}`], ['Nora Field']],
    ['not a part', [`By Nora Field, ${'x'.repeat(26)}`], []],
    ['not of a hundred and one letters', [`By ${'Nora Field and '.repeat(6)}Tom Reeders`], []],
    ['two lines on', [...Array<string>(2).fill('x'), 'By Nora Field'], ['Nora Field']],
    ['not further', [...Array<string>(3).fill('x'), 'By Nora Field'], []],
    [
      'further, where its element says so',
      [...Array<string>(6).fill('x'), { text: 'By Nora Field', names: 'author' }],
      ['Nora Field'],
    ],
    ['not beside the text', [{ text: 'By Nora Field', zone: 'aside' }], []],
    [
      'four at most',
      ['By Nora Field and Tom Reed', 'By Ann Sand and Lena Marsh', 'By Ida Weir'],
      ['Nora Field', 'Tom Reed', 'Ann Sand', 'Lena Marsh'],
    ],
    ['a name that ends the text', ['Nora Field', { text: 'Town', names: 'tags' }], ['Nora Field']],
    ['with what she is', ['Nora Field Ph.D.'], ['Nora Field']],
    ['not what a hint is from', ['Via Kestrel'], []],
    ['not a licence', ['Free Art License'], []],
    ['not a role', ['Senior Reporter'], []],
    ['not of four words', ['Nora Ann Lena Field'], []],
    ['not before another line of its kind', ['Nora Field', 'Tom Reed'], []],
    ['not one further', [{ text: 'Town', names: 'tags' }, 'Nora Field'], []],
    ['not in an element of its own', [{ text: 'Nora Field', names: 'related' }], []],
    ['not in a link', [{ text: 'Nora Field', links: [{ text: 'Nora Field', href: own }] }], []],
    ['not below a picture', [{ text: 'Nora Field', belowPicture: 2 }], []],
    ['not a heading', [{ text: 'Nora Field', tag: 'h3' }], []],
  ])('%s', (_, foot, names) => expect(namesOf(closing(...foot))).toEqual(names));
  test.each([
    [29, 1],
    [30, 0],
  ])('whose letters say as much as three: %i more, %i', (more, count) => {
    const foot = [`강나루 기자 ${'x'.repeat(more)}`];
    expect(closingIn(scene({ language: 'ko', foot }))).toHaveLength(count);
  });
  test('with the words that say so', () => {
    expect(closing('(By Nora Field)')).toEqual([
      { name: 'Nora Field', url: '', quote: '(By Nora Field)', where: 'closing' },
    ]);
    const line = '(Reporting by Nora Field; Editing by Tom Reed)';
    expect(closing(line)).toEqual([{ name: 'Nora Field', url: '', quote: line, where: 'closing' }]);
  });
});

test('beside the place with which the text begins', () => {
  const begins = (body: string) => datelinedIn(scene({ language: 'ja', body: [body, ...prose] }));
  const text = `【ロンドン＝田中花子、山川】${prose[0]}`;
  expect(namesOf(begins(text)).slice(0, 2)).toEqual(['田中花子', '山川']);
  expect(begins(text)[0]).toEqual({ name: '田中花子', url: '', quote: text.slice(0, 60), where: 'opening' });
  expect(begins(`ここに${text}`)).toEqual([]);
});

describe('what data and head say', () => {
  const article = (author: unknown, type = 'NewsArticle') => ({ '@type': type, author });
  test('of persons, with their pages', () =>
    expect(inData(scene({ data: [article({ '@type': 'Person', name: 'Nora Field', url: own })] }))).toEqual([
      { name: 'Nora Field', url: own, quote: 'author: Nora Field', where: 'data' },
    ]));
  test.each<[string, object[], string[]]>([
    ['creators, where no author is named', [{ '@type': 'NewsArticle', creator: 'Nora Field' }], ['Nora Field']],
    ['the author before a creator', [{ ...article('Nora Field'), creator: 'Tom Reed' }], ['Nora Field']],
    ['no organization', [article({ '@type': 'NewsMediaOrganization', name: 'Nora Field' })], []],
    ['no other work', [article('Nora Field', 'Book')], []],
  ])('%s', (_, data, names) => {
    expect(namesOf(inData(scene({ data })))).toEqual(names);
    if (!('creator' in (data[0] ?? {}))) expect(statedNames(pageOf({ data }))).toEqual(names);
  });
  test('in the head', () =>
    expect(inHead(scene({ metas: { author: 'Nora Field' } }))).toEqual([
      { name: 'Nora Field', url: '', quote: 'author: Nora Field', where: 'head' },
    ]));
  test.each<[string, string, boolean]>([
    ['author', 'Nora Field', true],
    ['article:author', 'Nora Field', true],
    ['parsely-author', 'Nora Field', true],
    ['byl', 'Nora Field', true],
    ['author', 'https://millgate.example/nora', false],
    ['book:author', 'Nora Field', false],
    ['coauthors', 'Nora Field', false],
  ])('the field %s, %s: %s', (name, content, is) =>
    expect(statedNames(pageOf({ metas: { [name]: content } }))).toEqual(is ? [content] : []),
  );
  test.each<[Record<string, string>, string[]]>([
    [{ 'twitter:label1': 'Written by', 'twitter:data1': 'Nora Field' }, ['Nora Field']],
    [{ 'twitter:label2': 'Written by', 'twitter:data2': 'Nora Field' }, ['Nora Field']],
    [{ 'twitter:label3': 'Written by', 'twitter:data3': 'Nora Field' }, []],
    [{ 'twitter:label1': 'Written by', 'twitter:data2': 'Nora Field' }, []],
    [{ 'twitter:data1': 'By Nora Field' }, []],
  ])('the card %o', (metas, names) => expect(namesOf(inHead(scene({ metas })))).toEqual(names));
  test('of a study, the family’s name first', () =>
    expect(citedIn(pageOf({ metas: { citation_author: 'Field, Nora Ann', citation_title: 'Reed, Tom' } }))).toEqual([
      { name: 'Nora Ann Field', url: '', quote: 'Field, Nora Ann', where: 'head' },
    ]));
  test.each<[string, Draft, boolean]>([
    ['below', { foot: ['Editing by Nora Field'] }, true],
    ['above', { head: ['Editing by: Nora Field'] }, true],
    ['another', { foot: ['Editing by Tom Reed, who met Nora Field'] }, false],
    ['nowhere', { foot: ['Nora Field'] }, false],
  ])('of an editor, %s: %s', (_, draft, is) => expect(isEditor('Nora Field', scene(draft))).toBe(is));
});

describe('who signs', () => {
  const origin: Origin = {
    name: 'Nora Field',
    organization: null,
    kind: null,
    country: null,
    homepage: null,
    domain: null,
    url: null,
    published: null,
    sister: false,
  };
  const of = (draft: Draft, from: Origin | null = null) => authorsOf(scene(draft), from);
  const names = (draft: Draft, from: Origin | null = null) => of(draft, from).authors.map(({ name }) => name);
  test.each<[string, Origin | null, string[]]>([
    ['beside no origin', null, ['Nora Field']],
    ['not who is the origin', origin, []],
    ['whatever the letters', { ...origin, name: 'NORA FIELD' }, []],
    ['beside another origin', { ...origin, name: 'Tom Reed' }, ['Nora Field']],
    ['on an own site', { ...origin, domain: 'norafield.example' }, ['Nora Field']],
    ['not on another', { ...origin, domain: 'field.example' }, []],
  ])('%s', (_, from, signed) => {
    expect(names({ head: ['By Nora Field'] }, from)).toEqual(signed);
    expect(of({ head: ['By Nora Field'] }, from).clues).toEqual([
      { signal: 'author', about: 'author', value: 'Nora Field', quote: 'By Nora Field', where: 'byline', trust: 0.85 },
    ]);
  });
  const cited = (...all: string[]): Scene => {
    const page = pageOf();
    return sceneOf({ ...page, metas: all.map((content) => ({ name: 'citation_author', content })) });
  };
  test('a study’s authors, of whom there are two at least and twelve at most', () => {
    const letters = [...'abcdefghijklm'];
    const all = (count: number) => letters.slice(0, count).map((letter) => `Field${letter}, Nora`);
    const found = (count: number) => authorsOf(cited(...all(count)), null).authors.length;
    expect([found(2), found(12), found(13)]).toEqual([2, 12, 12]);
    expect(found(1)).toBe(0);
  });
  test('data that name the first of a byline, and data that name another', () => {
    const data = (name: string) => [{ '@type': 'NewsArticle', author: { name } }];
    const bylines = [{ text: 'By Nora Field and Tom Reed' }];
    expect(names({ data: data('Nora Field'), bylines })).toEqual(['Nora Field', 'Tom Reed']);
    expect(names({ data: data('Ann Sand'), bylines, foot: ['Ann Sand'] })).toEqual(['Ann Sand']);
    expect(names({ data: data('Ann Sand'), bylines })).toEqual(['Nora Field', 'Tom Reed']);
  });
  test.each<[string, string, string, string[]]>([
    ['where head and line agree on the end', 'By Nora Field Global Lakes', 'Nora Field', ['Nora Field']],
    ['not before a short word', 'By Nora Field Go', 'Nora Field', ['Nora Field Go']],
    ['not within a word', 'By Nora Fielder', 'Nora Field', ['Nora Fielder']],
    ['not behind an initial', 'By Nora F Lakes', 'Nora F', ['Nora F Lakes']],
  ])('%s', (_, line, author, signed) => expect(names({ head: [line], metas: { author } })).toEqual(signed));
  test('one name, of several the first', () =>
    expect(names({ head: ['By Nora', 'By Tom'], data: [{ '@type': 'NewsArticle', author: ['Nora', 'Tom'] }] })).toEqual(
      ['Nora'],
    ));
});
