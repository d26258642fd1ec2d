import { describe, expect, test } from 'vitest';
import { credit } from '../../../lib/signals/credit';
import { candidatesIn, claimedOn, type Draft, longProse, prose } from './page';

const find = (draft: Draft) =>
  candidatesIn(credit, draft).map(({ name, kind, mixed }) => (mixed ? `${name}, ${kind}, mixed` : `${name}, ${kind}`));
/** The text with these words after its last sentence. */
const closing = (words: string) => [...prose.slice(0, 2), `${prose[2]} ${words}`];

test('an agency in the last of the text’s short paragraphs', () => {
  const like = (text: string) => ({ text, names: 'text' });
  const body = [...prose.map(like)];
  const last = (names: string) => find({ body, foot: [like('Edited by Nora Field'), { text: 'Reuters', names }] });
  expect(last('text')).toEqual(['Reuters, wire']);
  expect(last('related')).toEqual([]);
});

describe('finds, in a line of its own', () => {
  test.each([
    ['en', '(Reuters)', 'Reuters, wire'],
    ['en', 'Source: Reuters', 'Reuters, wire'],
    ['en', '- AFP', 'Agence France-Presse, wire'],
    ['en', '—AP', 'Associated Press, wire'],
    ['de', 'Quelle: dpa', 'Deutsche Presse-Agentur, wire'],
    ['de', '(dpa/gem)', 'Deutsche Presse-Agentur, wire, mixed'],
    ['de', 'Quelle der Meldung: dpa', 'Deutsche Presse-Agentur, wire'],
    ['en', '— The Washington Post', 'The Washington Post, republished'],
    ['en', '(The Washington Post)', 'The Washington Post, republished'],
    ['en', 'The Washington Post', 'The Washington Post, republished'],
    ['en', 'The Washington Post, Washington', 'The Washington Post, republished'],
    ['en', 'Source: The Washington Post, Lower Town', 'The Washington Post, republished'],
    ['en', 'Source: The Washington Post Online', 'The Washington Post, republished'],
    ['ar', 'المصدر: الميناء + الفرنسية', 'الفرنسية, wire'],
    ['en', 'Author: Nora Field - The Washington Post', 'The Washington Post, republished'],
    ['vi', 'Tác giả bài viết: Lan Anh - The Washington Post', 'The Washington Post, republished'],
    ['zh', '文章来源：《静桥》2024年第2期', '静桥, republished'],
    ['es', 'Fuente: EFE', 'Agencia EFE, wire'],
    ['it', 'Fonte: ANSA', 'ANSA, wire'],
    ['fr', 'Source : AFP', 'Agence France-Presse, wire'],
    ['nl', 'Bron: ANP', 'ANP, wire'],
    ['sv', '(TT)', 'TT Nyhetsbyrån, wire'],
    ['pl', 'Źródło: PAP', 'Polish Press Agency, wire'],
    ['uk', 'Джерело: Укрінформ', 'Укрінформ, wire'],
    ['ru', 'Источник: Интерфакс', 'Интерфакс, wire'],
    ['zh', '（来源：新华网）', '新华网, wire'],
    ['zh', '来源：谷邮网－静橋晚报', '静橋晚报, republished'],
    ['pl', 'Źródło: PAP - Nauka w Polsce', 'PAP - Nauka w Polsce, wire'],
    ['ko', '출처: 연합뉴스', '연합뉴스, wire'],
    ['ar', 'المصدر: رويترز', 'رويترز, wire'],
  ])('%s: %s', (language, text, found) => expect(find({ language, foot: [text] })).toEqual([found]));

  test('Reuters by the way it closes its reports', () =>
    expect(find({ foot: ['(Reporting by Nora Field in Millgate; Writing by Tom Reed; Editing by Ann Sand)'] })).toEqual(
      ['Reuters, wire'],
    ));
  test('a house by a label without its colon, and the address of the original', () => {
    const href = 'https://harbourreview.example/2024/05/depot-vote';
    const line = (text: string) => candidatesIn(credit, { foot: [{ text, links: [{ text, href }] }] });
    expect(line(`Source Harbour Review: ${href}`)).toMatchObject([{ name: 'Harbour Review', form: 'titled' }]);
    expect(line('Source Harbour Review: https://harbourreview.example/')).toEqual([]);
    expect(line(`Read in Harbour Review: ${href}`)).toEqual([]);
  });
  test('a site by its address, which leads to its article', () => {
    const link = { text: 'harbourreview.example', href: 'https://harbourreview.example/2024/05/depot-vote' };
    const foot = [{ text: 'Source: harbourreview.example', links: [link] }];
    expect(candidatesIn(credit, { foot })).toMatchObject([
      { name: 'harbourreview.example', url: link.href, kind: 'republished' },
    ]);
    expect(claimedOn({ foot })).toEqual(['harbourreview.example']);
  });
});

describe('finds, behind the last sentence', () => {
  test.each([
    ['en', '(Reuters)', 'Reuters, wire'],
    ['en', '[AFP]', 'Agence France-Presse, wire'],
    ['de', '(APA, 29.10.2019)', 'Austria Presse Agentur, wire'],
    ['de', '(gem/dpa, 29.10.2019)', 'Deutsche Presse-Agentur, wire, mixed'],
    ['en', '— AFP', 'Agence France-Presse, wire'],
    ['de', '(dpa)', 'Deutsche Presse-Agentur, wire'],
    ['de', 'sak/dpa', 'Deutsche Presse-Agentur, wire, mixed'],
    ['es', '(EFE)', 'Agencia EFE, wire'],
    ['it', '(ANSA).', 'ANSA, wire'],
    ['no', '(©NTB)', 'NTB, wire'],
    ['pl', '(PAP) mce/ gma/', 'Polish Press Agency, wire'],
    ['zh', '（新华社）', '新华社, wire'],
  ])('%s: … %s', (language, words, found) => expect(find({ language, body: closing(words) })).toEqual([found]));
});

test('a newsroom and its day below a line that the text ends with', () => {
  const like = (text: string) => ({ text, names: 'text' });
  expect(find({ body: prose.map(like), foot: [like('Nora Field'), like('The Washington Post, 28.01.2021')] })).toEqual([
    'The Washington Post, republished',
  ]);
});

describe('nearly finds', () => {
  test.each<[string, Draft, string]>([
    ['two agencies in one bracket', { body: closing('(AFP/Reuters)') }, 'AFP/Reuters, wire'],
    [
      'the bracket of the last paragraph but one',
      { body: [...prose.slice(0, 1), `${prose[1]} (AFP)`, prose[2] ?? ''] },
      'Agence France-Presse, wire',
    ],
    [
      'a credit before that of the picture',
      { language: 'pt', foot: ['Fonte: Lusa - Foto: Nora Campos'] },
      'Lusa, wire',
    ],
    ['a bracket a few lines below the text', { foot: ['Share', 'Print', '(AFP)'] }, 'Agence France-Presse, wire'],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual([found]));

  test.each(['Source: World Bank', 'Source: Lower Town Water Works', 'Source: Harbour Review'])(
    '%s names somebody, but claims nothing alone',
    (text) => expect(claimedOn({ foot: [text] })).toEqual([]),
  );
});

describe('must not find', () => {
  test.each([
    ['en', 'Nora joined the Courier in 2017 from Reuters.'],
    ['en', 'A Reuters copy, three bylines and a correction by the paper.'],
    ['en', 'Courier/Reuters picture gallery: Insects up close'],
    ['en', 'Fortune'],
    ['en', 'Photo: Reuters'],
    ['en', 'Nora Field/AFP'],
    ['en', 'Getty Images'],
    ['en', 'Photos by AFP and Nora Field'],
    ['de', 'Foto: picture alliance/dpa'],
    ['lv', 'Teksts: Anna Marša / Attēls: LETA'],
    ['es', 'Foto: EFE'],
    ['zh', '图片来源：新华社'],
    ['zh', '数据来源：国家统计局'],
    ['en', 'Source: Millgate Courier'],
    ['en', 'Source: %s'],
    ['en', 'The council told Reuters that it has no other plan for the depot.'],
    ['en', '(Reporting by Nora Field)'],
    ['fr', "La mairie a déclaré à l'AFP que le dépôt resterait fermé."],
  ])('%s: %s', (language, text) => expect(find({ language, foot: [text] })).toEqual([]));

  test.each([
    ['“We have waited long enough,” she told Reuters.'],
    ['“The roof leaks,” the mayor told AFP.'],
    ['The owners would not speak to Reuters.'],
    ['She was once a clerk at the council (and at AFP in Paris, as a photographer).'],
  ])('a last sentence that only speaks of an agency: … %s', (words) =>
    expect(find({ body: closing(words) })).toEqual([]),
  );

  test.each<[string, Draft]>([
    ['on the agency’s own site', { url: 'https://www.reuters.com/world/depot', site: 'Reuters', foot: ['(Reuters)'] }],
    [
      'Reuters’ last line on Reuters',
      {
        url: 'https://www.reuters.com/world/depot',
        site: 'Reuters',
        foot: ['(Reporting by Nora Field; Editing by Ann Sand)'],
      },
    ],
    ['in the menu', { foot: [{ text: '(Reuters)', zone: 'nav' }] }],
    ['in a comment', { foot: [{ text: '(Reuters)', zone: 'comments' }] }],
    ['in a caption', { foot: [{ text: '(Reuters)', zone: 'caption' }] }],
    ['in a teaser', { foot: [{ text: 'Reuters', zone: 'aside' }] }],
    ['in the footer', { foot: [{ text: 'AFP, Reuters', zone: 'footer' }] }],
    ['a line of rights, which another signal reads', { foot: ['© Reuters 2024'] }],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));
});

describe('proposes what the judge does not claim', () => {
  test.each<[string, NonNullable<Draft['foot']>]>([
    ['the agency of the next story', ['Share', 'More news', 'Depot roof leaks', 'Tram wheels turn', 'Reuters']],
    ['an agency that lent a hand', ['The Associated Press contributed to this report.']],
    ['a list of those who were read', ['Sources: Sun Harbour, Reuters, CNN, Kestrel Weekly']],
  ])('%s', (_, foot) => expect(claimedOn({ foot })).toEqual([]));

  // Right below the text an agency's name is not enough.
  test.each<[string, NonNullable<Draft['foot']>]>([
    ['an invitation', ['Follow us on Reuters Connect for more.']],
    ['another story', ['See also: How Reuters covered the vote']],
    ['the heading of what follows', [{ text: 'Reuters', tag: 'h2' }, 'Depot roof leaks', 'Tram wheels turn']],
  ])('%s', (_, foot) => expect(claimedOn({ foot })).toEqual([]));
});

describe('another newsroom signs', () => {
  const end = (words: string, more: Draft = {}) => claimedOn({ ...more, body: closing(words) });
  test.each([
    ['behind a dash', '– New York Times', 'New York Times'],
    ['by its host, in brackets', '(lemonde.fr)', 'lemonde.fr'],
  ])('behind the last sentence, %s', (_, words, name) => expect(end(words)).toEqual([name]));
  test.each([
    ['with the day', 'The Guardian, 17.08.2019.', 'The Guardian'],
    ['beside the site', 'Exclusive Millgate Courier/The Washington Post', 'The Washington Post'],
    ['that it is from', 'From The Washington Post', 'The Washington Post'],
  ])('right below the text, %s', (_, text, name) => expect(claimedOn({ foot: [text] })).toEqual([name]));
  test('beside a person, behind a dash', () =>
    expect(candidatesIn(credit, { foot: ['- By Nora Field, The Washington Post'] })).toMatchObject([
      { name: 'The Washington Post', form: 'outlet' },
    ]));
  test('one that we do not know, which calls itself a paper, is mentioned', () =>
    expect(candidatesIn(credit, { foot: ['- Marl Times'] })).toMatchObject([{ name: 'Marl Times', form: 'enclosed' }]));

  test.each<[string, Draft]>([
    ['the site itself', { foot: ['- Millgate Courier'] }],
    ['a person', { foot: ['- Nora Field'] }],
    ['whom the line introduces', { foot: ['From The Washington Post:'] }],
    ['somebody beside another than the site', { foot: ['Exclusive Lantern/The Washington Post'] }],
    ['a quotation', { body: closing('“A masterpiece.” – New York Times') }],
    ['another bracket', { body: closing('It had rained (see page 3).') }],
    ['its own host', { body: closing('(millgate.example)') }],
  ])('not %s', (_, draft) => expect(claimedOn(draft)).toEqual([]));
});

describe('the headline of another story', () => {
  const teaser = (text: string, href = 'https://millgate.example/2024/05/flood') => ({
    text,
    links: [{ text, href }],
  });
  test('is credited to itself', () =>
    expect(candidatesIn(credit, { foot: [teaser('Floods rise in the valley (AFP)')] })).toEqual([]));
  test('also where several stand in one line', () => {
    const [one, two] = ['The council meets again on Monday', 'Floods rise in the valley (AFP)'];
    const links = [one, two].map((text) => ({ text, href: 'https://millgate.example/2024/05/flood' }));
    expect(candidatesIn(credit, { body: [...prose, { text: `${one} ${two} `.repeat(2).trim(), links }] })).toEqual([]);
  });
  test('and no headline is the agency alone', () =>
    expect(find({ foot: [teaser('(AFP)')] })).toEqual(['Agence France-Presse, wire']));
});

test('a short last paragraph is of the text, and what signs it stands right below', () =>
  expect(
    claimedOn({ body: [...prose, 'The next meeting of the council will be in March.'], foot: ['XINHUA'] }),
  ).toEqual(['Xinhua News Agency']));

describe('each in its form', () => {
  const told = (draft: Draft) =>
    candidatesIn(credit, draft).map(
      ({ form, where, name, mixed }) => `${form}, ${where}: ${name}${mixed ? ', mixed' : ''}`,
    );
  const title = 'Why the old tram depots leak';
  const link = { text: title, href: 'https://harbourreview.example/2024/05/depot-vote' };
  test.each<[string, Draft, string]>([
    ['a bracket', { body: closing('(Reuters)') }, 'enclosed, closing: Reuters'],
    ['a bracket with initials', { body: closing('(Reuters/gem)') }, 'signed, closing: Reuters, mixed'],
    [
      'initials of four kinds',
      { body: closing('(dpa/gem/sak/rts/tom)') },
      'signed, closing: Deutsche Presse-Agentur, mixed',
    ],
    ['a label behind the last sentence', { body: closing('Source: ProPublica') }, 'labelled, closing: ProPublica'],
    [
      'the headline behind a label',
      { foot: [{ text: `Source: ${title}`, links: [link] }] },
      'titled, closing: harbourreview.example',
    ],
    ['a newsroom that signs', { foot: ['— ProPublica'] }, 'enclosed, closing: ProPublica'],
    ['a newsroom that it is from', { foot: ['From ProPublica'] }, 'enclosed, closing: ProPublica'],
    ['Reuters’ reporters', { foot: ['(Reporting by Nora Field; Editing by Ann Sand)'] }, 'signed, closing: Reuters'],
    ['what portals owe', { language: 'zh', foot: ['来源：静橋晚报'] }, 'owed, closing: 静橋晚报'],
  ])('%s', (_, draft, said) => expect(told(draft)).toEqual([said]));
  test('five are enough', () => {
    const foot = ['Reuters', 'AFP', 'EFE', 'ANSA', 'Lusa', 'dpa'].map((name) => `(${name})`);
    expect(told({ foot })).toHaveLength(5);
  });
});

describe('behind the last sentence', () => {
  test.each<[string, string[]]>([
    ['(dpa/gem/sak/rts/tom/ann)', []],
    ['(told Reuters today)', []],
    ['(dpa/gemsakrtst)', []],
    ['(World Bank)', []],
    ['(Photo: Reuters)', []],
    ['(Reuters) gem/', ['Reuters, wire']],
    ['(dpa / gem)', ['Deutsche Presse-Agentur, wire, mixed']],
    ['(dpa gem)', []],
    ['Source: World Bank', []],
    ['Source: Harbour Review', []],
    ['Source: Reuters.', ['Reuters, wire']],
    ['of the source: ProPublica', []],
    ['(Source: ProPublica)', ['ProPublica, republished']],
  ])('%s', (words, all) => expect(find({ body: closing(words) })).toEqual(all));
  test('of a short line it is no sentence’s', () => {
    const last = (letters: number) => ({ body: [...prose, `${'x'.repeat(letters - 11)}. AP of AFP`] });
    expect(find(last(60))).toEqual([]);
  });
  test('of the site’s own house it is none', () => {
    const draft: Draft = { url: 'https://www.reuters.com/world/depot', site: 'Reuters' };
    expect(find({ ...draft, body: closing('(Reuters)') })).toEqual([]);
    expect(find({ ...draft, body: closing('(AFP/Reuters)') })).toEqual(['AFP/Reuters, wire']);
  });
});

describe('a label before the original’s headline', () => {
  const href = 'https://harbourreview.example/2024/05/depot-vote';
  const titled = (text: string, ...links: [string, string][]) =>
    find({ foot: [{ text, links: links.map(([shown, to]) => ({ text: shown, href: to })) }] });
  const title = 'Why all of it may go';
  const found = ['harbourreview.example, republished'];
  test('names its site', () => {
    expect(titled(`Source: ${title}`, [title, href])).toEqual(found);
    expect(titled(`([ Source: ${title}`, [title, href])).toEqual(found);
    expect(titled(`Source: ${title}`, [title, 'https://www.propublica.org/article/depot-vote-2024'])).toEqual([
      'ProPublica, republished',
    ]);
  });
  test('names nobody where it ends otherwise, is short, or is one of two', () => {
    const short = 'Why all of it may g';
    expect(titled(`Source: ${short}`, [short, href])).not.toEqual(found);
    expect(titled(`Source: ${title}, and more of it`, [title, href])).not.toEqual(found);
    expect(titled(`Source: it ${title}`, [title, href], ['it', `${href}-2`])).not.toEqual(found);
  });
});

describe('where it stands', () => {
  test.each<[string, NonNullable<Draft['foot']>, string[]]>([
    [
      'a list’s items',
      [
        { text: '(Reuters)', tag: 'li' },
        { text: 'More', tag: 'li' },
      ],
      [],
    ],
    [
      'the last item of a list',
      [
        { text: 'More', tag: 'li' },
        { text: '(Reuters)', tag: 'li' },
      ],
      [],
    ],
    ['one item', [{ text: '(Reuters)', tag: 'li' }], ['Reuters, wire']],
    [
      'a label in a list',
      [
        { text: 'Source: Reuters', tag: 'li' },
        { text: 'More', tag: 'li' },
      ],
      ['Reuters, wire'],
    ],
    ['a heading', [{ text: '(Reuters)', tag: 'h4' }], []],
    ['a heading that is a label', [{ text: 'Source: Reuters', tag: 'h4' }], ['Reuters, wire']],
    ['right below the text', ['Reuters'], ['Reuters, wire']],
    ['further down', ['More', 'Reuters'], []],
    ['further down, with a day', ['More', 'Reuters, 12 May'], []],
    ['further down, in brackets', ['More', '(Reuters)'], ['Reuters, wire']],
    ['further down, with a stroke', ['More', 'sak/Reuters'], ['Reuters, wire, mixed']],
    ['further down, with a label', ['More', 'Source: Reuters'], ['Reuters, wire']],
    ['another story’s headline', ['Depot vote put off once more at last (Reuters)'], []],
    ['a sentence with its source', ['I read (source: Reuters) that it ends.'], []],
    ['a newsroom further down', ['More', '— ProPublica'], []],
    ['a house that is no newsroom', ['— World Bank'], []],
  ])('%s', (_, foot, all) => expect(find({ foot })).toEqual(all));
});

test('what an agency signs in brackets ends there, whatever its site says below', () => {
  const support =
    'Good journalism costs a great deal of money, and every reader who supports ours makes it possible that we go on with it for years.';
  expect(claimedOn({ body: [...longProse, '(AFP)', { text: 'Support us', tag: 'h3' }, support] })).toEqual([
    'Agence France-Presse',
  ]);
});

describe('an address alone below the text', () => {
  const alone = (text: string, href: string) =>
    candidatesIn(credit, { foot: [{ text, links: [{ text, href }] }] }).map(({ name, form, url }) => [name, form, url]);
  const story = 'https://www.theguardian.com/world/2024/may/03/depot-vote';
  test('is one that is called the original', () => {
    expect(alone('Original article', story)).toEqual([['The Guardian', 'called', story]]);
    expect(alone('Source', story)).toEqual([['The Guardian', 'called', story]]);
    expect(alone('Interesting article', story)).toEqual([]);
    expect(alone('Original article', 'https://www.theguardian.com/')).toEqual([]);
  });
  test('names the newsroom to which it leads', () => {
    expect(alone(story, story)).toEqual([['The Guardian', 'linked', story]]);
    expect(alone('theguardian.com', story)).toEqual([['The Guardian', 'linked', story]]);
  });
  test.each([
    ['to a front page', 'theguardian.com', 'https://www.theguardian.com/'],
    ['to somebody unknown', 'https://slow.example/2024/05/depot-vote', 'https://slow.example/2024/05/depot-vote'],
    ['under other words', 'Read this', story],
    ['under another host', 'slow.example', story],
  ])('not %s', (_, text, href) => expect(alone(text, href)).toEqual([]));
});

test.each([
  ['hu', '(mti)', ['MTI']],
  ['hu', '(mtk)', []],
  ['hu', 'mti', []],
])('%s: small initials in a bracket of their own: %s', (language, text, names) =>
  expect(candidatesIn(credit, { language, foot: [text] }).map(({ name }) => name)).toEqual(names),
);

describe('an agency’s line about the rest of its reports', () => {
  const line = 'More AP football: https://apnews.com/hub/football';
  test.each<[string, Draft, string[]]>([
    ['begins with its name', { foot: [line] }, ['Associated Press, wire']],
    [
      'asks to follow it',
      { foot: ['Follow AP’s coverage at https://apnews.com/hub/election'] },
      ['Associated Press, wire'],
    ],
    [
      'leads there by a link',
      { foot: [{ text: 'AP Sports: https://t.example/a', links: [{ text: 'x', href: 'https://apnews.com/sports' }] }] },
      ['Associated Press, wire'],
    ],
    ['on its own site', { url: 'https://apnews.com/article/1', site: 'AP News', foot: [line] }, []],
    ['without an address', { foot: ['More AP football here'] }, []],
    ['that leads elsewhere', { foot: ['More AP football: https://millgate.example/hub/football'] }, []],
    ['that leads to its front page', { foot: ['More from AP: https://apnews.com/'] }, []],
    ['deep in a sentence', { foot: ['The report of the council and of AP: https://apnews.com/hub/football'] }, []],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual(found));
});

test('an agency behind the last sentence is told from one in a line of its own', () => {
  const forms = (draft: Draft) => candidatesIn(credit, draft).map(({ form }) => form);
  expect(forms({ body: closing('PTI') })).toEqual(['last words']);
  expect(forms({ foot: ['PTI'] })).toEqual(['alone']);
});

test('another newsroom signs, though a short last paragraph was left out of the text', () => {
  const like = (text: string) => ({ text, names: 'story' });
  const last = 'A place has been left on the wall for the rest of it.';
  const foot = (...words: string[]) =>
    find({ body: prose.map(like), foot: [...words.map(like), '- The Washington Post'] });
  expect(foot(last)).toEqual(['The Washington Post, republished']);
  expect(foot('Too short.')).toEqual([]);
});
