import { describe, expect, test } from 'vitest';
import {
  agenciesIn,
  contextsOf,
  countryOfDomain,
  domainLabel,
  foldName,
  houseOf,
  registrableDomain,
  resolveDomain,
  resolveName,
  sameGroup,
} from '../../../lib/organizations';

test.each([
  ['macworld.com', 'Foundry'],
  ['apnews.com', 'Associated Press'],
  ['tass.com', 'TASS'],
  ['elmundo.es', 'RCS'],
  ['calgaryherald.com', 'Postmedia'],
  ['bloomberg.com', 'Bloomberg L.P.'],
])('%s is of the house %s', (domain, house) => {
  const organization = resolveDomain(domain);
  expect(organization && houseOf(organization)).toBe(house);
});

test.each<[string, string, boolean]>([
  ['elmundo.es', 'gazzetta.it', true],
  ['bran.com', 'bran.de', true],
  ['bra.com', 'bra.de', false],
  ['brand.com', 'other.com', false],
  ['wordpress.com', 'https://wordpress.com/x', true],
  ['a.wordpress.com', 'https://a.wordpress.com/x', true],
  ['example.com', '', false],
  ['', 'example.com', false],
  ['apnews.com', 'apnews.de', true],
])('%s and %s are of one house: %s', (a, b, is) => expect(sameGroup(a, b)).toBe(is));

test.each([
  ['https://www.bbc.co.uk/news', 'bbc', 'bbc.co.uk', 'GB'],
  ['https://low-tide.de', 'lowtide', 'low-tide.de', 'DE'],
  ['https://tide.de?x=https://ebb.fr/', 'tide', 'tide.de', 'DE'],
  ['https://tide.de#x', 'tide', 'tide.de', 'DE'],
  [' tide.de ', 'tide', 'tide.de', 'DE'],
  ['https://nora@tide.de/', 'tide', 'tide.de', 'DE'],
  ['tide.info', 'tide', 'tide.info', null],
  ['tide.tv', 'tide', 'tide.tv', null],
  ['localhost', '', null, null],
])('%s: %s, %s, %s', (address, label, domain, country) =>
  expect([domainLabel(address), registrableDomain(address), countryOfDomain(address)]).toEqual([
    label,
    domain,
    country,
  ]),
);

test('a name is met in a byline, a dateline, a credit, a link or markup', () => {
  const met = { language: 'de', domain: 'tide.de' };
  expect(contextsOf({ language: 'de', host: 'tide.de' })).toEqual({
    byline: { ...met, form: 'byline' },
    dateline: { ...met, form: 'dateline' },
    credit: { ...met, form: 'credit' },
    link: { ...met, form: 'link' },
    markup: { ...met, form: 'markup' },
  });
});

test.each([
  ['The The', 'the'],
  ['L', 'l'],
  ['L Tide', 'tide'],
  ['Tide Ltd. Inc.', 'tide'],
  ['Inc. Ltd.', 'inc'],
  ['Tide’s', 'tides'],
  ['Ål & Ö', 'alando'],
  ['A&B', 'aandb'],
  ['', ''],
  ['«»', ''],
])('%s is folded to "%s"', (name, folded) => expect(foldName(name)).toBe(folded));

describe('agencies in a text', () => {
  const found = (text: string, form: 'credit' | 'byline' = 'credit') =>
    agenciesIn(text, { form }).map(({ organization, start, end }) => `${organization.id}=${text.slice(start, end)}`);
  test.each<[string, string[]]>([
    ['reuters', ['reuters=reuters']],
    ['REUTERS', ['reuters=REUTERS']],
    ['xinhua', ['xinhua=xinhua']],
    ['kyodo', []],
    ['Kyodo', ['kyodo=Kyodo']],
    ['KYODO', ['kyodo=KYODO']],
    ['dpa2024.10.26', ['dpa=dpa']],
    ['dpa1850', []],
    ['dpa20245', []],
    ['新华社、共同通信社', ['xinhua=新华社', 'kyodo=共同通信社']],
    ['新华社共同通信社', ['xinhua=新华社', 'kyodo=共同通信社']],
    ['x 新华社 Reuters', ['xinhua=新华社', 'reuters=Reuters']],
    ['Reuters 新华社', ['reuters=Reuters', 'xinhua=新华社']],
    ['新华网客户端', ['xinhua=新华网客户端']],
    ['Associated', []],
    ['Associated Reuters', ['reuters=Reuters']],
    ['Associated Press Reuters', ['ap=Associated Press', 'reuters=Reuters']],
    ['Reuters Associated Press', ['reuters=Reuters', 'ap=Associated Press']],
  ])('%s', (text, mentions) => expect(found(text)).toEqual(mentions));
  test('within two thousand letters', () => {
    const at = (length: number) => found(`${'x'.repeat(length - 8)} Reuters`);
    expect([at(2_000), at(2_001)]).toEqual([['reuters=Reuters'], []]);
  });
  test.each<[string, string[]]>([
    ['uno dos tres cuatro Efe', ['efe']],
    ['uno dos tres cuatro cinco Efe', []],
    ['Efe y otros', []],
    ['Onur Efe', []],
    ['Efe -', []],
    ['Efe - Madrid', ['efe']],
    ['Efe.', ['efe']],
    ['Madrid / Efe', ['efe']],
  ])('a signature in other letters: %s', (text, ids) =>
    expect(agenciesIn(text, { form: 'credit', language: 'es' }).map(({ organization }) => organization.id)).toEqual(
      ids,
    ),
  );
});

test.each<[string, string | null]>([
  ['A.P.', 'ap'],
  ['AP', 'ap'],
  ['aP', null],
  ['共同', 'kyodo'],
  ['社', null],
])('in a credit, %s is %s', (name, id) =>
  expect(resolveName(name, { form: 'credit', language: 'en' })?.id ?? null).toBe(id),
);
