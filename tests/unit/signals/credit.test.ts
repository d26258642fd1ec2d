import { describe, expect, test } from 'vitest';
import { credit } from '../../../lib/signals/credit';
import { candidatesIn, claimedOn, type Draft, prose } from './page';

const find = (draft: Draft) =>
  candidatesIn(credit, draft).map(({ name, kind, mixed }) => (mixed ? `${name}, ${kind}, mixed` : `${name}, ${kind}`));
/** The text with these words after its last sentence. */
const closing = (words: string) => [...prose.slice(0, 2), `${prose[2]} ${words}`];

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
  ])('right below the text, %s', (_, text, name) => expect(claimedOn({ foot: [text] })).toEqual([name]));
  test('one that we do not know, which calls itself a paper, is mentioned', () =>
    expect(candidatesIn(credit, { foot: ['- Marl Times'] })).toMatchObject([{ name: 'Marl Times', form: 'outlet' }]));

  test.each<[string, Draft]>([
    ['the site itself', { foot: ['- Millgate Courier'] }],
    ['a person', { foot: ['- Nora Field'] }],
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
