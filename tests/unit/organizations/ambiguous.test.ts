import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agenciesIn, alsoMeans, type Context, resolveName } from '../../../lib/organizations';
import { dataset } from '../../../lib/organizations/dataset';
import { foldName } from '../../../lib/organizations/name';

const table = readFileSync(new URL('../../../lib/organizations/ambiguous.tsv', import.meta.url), 'utf8');
const [header, ...rows] = table.replace(/\n$/, '').split('\n');

describe('the table', () => {
  test('has a spelling of the dataset in every row, once (else run `npm run ambiguous`)', () => {
    const known = new Set([...dataset().byName.values()].flat().map(({ text }) => text));
    const spellings = rows.map((row) => row.split('\t')[0] ?? '');
    expect(spellings.filter((spelling) => !known.has(spelling))).toEqual([]);
    expect(new Set(spellings.map(foldName)).size).toBe(rows.length);
    expect(spellings).toEqual(spellings.toSorted());
  });
  test('says in every row in which languages', () => {
    expect(header).toBe('spelling\tword\tplace\tperson\tabbreviation');
    for (const row of rows) expect(row).toMatch(/^[^\t]+(?=.*\t\S)(?:\t(?:\*|[a-z]{2,3}(?: [a-z]{2,3})*)?){4}$/u);
  });
  test('is small', () => expect(table.length).toBeLessThan(30_000));
});

test.each<[string, string | null, string[]]>([
  // words of English, in every language
  ['Nature', 'en', ['word']],
  ['TIME', 'de', ['word']],
  ['Metro', 'it', ['word', 'place', 'person']],
  ['Grist', null, ['word', 'person']],
  ['Slate', 'en', ['word', 'person']],
  ['Salon', 'en', ['word']],
  ['WIRED', 'en', ['word']],
  ['Focus', 'de', ['word']],
  ['The Conversation', 'en', ['word']],
  ['The Reporter', 'en', ['word']],
  ['Express', 'de', ['word']],
  ['APP', 'en', ['word']],
  ['MAP', 'fr', ['word']],
  // words of one language
  ['Bild', 'de', ['word']],
  ['Bild', 'de-AT', ['word']],
  ['Bild', 'en', []],
  ['Lusa', 'id', ['word']],
  ['Lusa', 'pt', []],
  ['Libération', 'fr', ['word']],
  ['ANI', 'pl', ['word']],
  ['Фокус', 'ru', ['word']],
  // places, persons, abbreviations
  ['Sabah', 'en', ['place']],
  ['Stern', 'de', ['word', 'person']],
  ['Bloomberg', 'en', ['person']],
  ['EFE', 'tr', ['person']],
  ['PA', 'en', ['word', 'person', 'abbreviation']],
  ['AP', 'en', ['abbreviation']],
  // nothing else
  ['EFE', 'es', []],
  ['ANSA', 'it', []],
  ['AFP', 'fr', []],
  ['dpa', 'de', []],
  ['Reuters', 'en', []],
  ['BBC', 'en', []],
  // NASA is not "naša", the White House no Whitehouse, and a name that nobody in the dataset bears means nothing.
  ['NASA', 'sk', []],
  ['The White House', 'en', []],
  ['Expansión', 'en', []],
  ['Morning Star', 'en', []],
  ['house', 'en', []],
  ['', 'en', []],
  ['constructor', null, []],
])('%s in %s', (spelling, language, meanings) => expect(alsoMeans(spelling, language)).toEqual(meanings));

const agency = (text: string, context: Context) => agenciesIn(text, context).map(({ organization }) => organization.id);

describe('initials as a signature writes them', () => {
  test.each<[string, Context, string[]]>([
    ['Efe / Ciudad', { form: 'credit', language: 'es' }, ['efe']],
    ['Redacción / Efe', { form: 'byline', language: 'es' }, ['efe']],
    ['con información de Efe', { form: 'credit', language: 'es' }, ['efe']],
    ['MADRID, 3 jun (Efe).- El presidente dijo el jueves', { form: 'dateline', language: 'es' }, ['efe']],
    ['di Redazione Ansa', { form: 'byline', language: 'it' }, ['ansa']],
    ['By Afp', { form: 'byline', language: 'en' }, ['afp']],
    ['Text: Dpa', { form: 'credit', language: 'de' }, ['dpa']],
    ['Ap', { form: 'byline', language: 'en' }, ['ap']],
    ['afp', { form: 'markup', language: 'fr' }, ['afp']],
  ])('%s: found', (text, context, ids) => expect(agency(text, context)).toEqual(ids));

  test.each<[string, Context]>([
    ['Efe', {}],
    ['Efe', { form: 'byline', language: 'en' }],
    ['Onur Efe', { form: 'byline', language: 'es' }],
    ['Efe Obada', { form: 'byline', language: 'es' }],
    ['Efe', { form: 'byline', language: 'tr' }],
    ['Ani', { form: 'byline', language: 'en' }],
    ['By Ap', { form: 'byline', language: 'en' }],
    ['Ap Courses', { form: 'credit', language: 'en' }],
    ['the Ap said it', { form: 'credit', language: 'en' }],
    ['ap', { form: 'credit', language: 'en' }],
    ['afp', { form: 'credit', language: 'fr' }],
    ['Ap', { form: 'credit', language: 'lv' }],
    ['Pittsburgh, Pa', { form: 'byline', language: 'en' }],
    ['Pittsburgh, Pa.', { form: 'dateline', language: 'en' }],
    ['App', { form: 'credit', language: 'en' }],
    ['app', { form: 'markup', language: 'en' }],
    ['Map', { form: 'byline', language: 'en' }],
    ['Sana', { form: 'byline', language: 'en' }],
    ['El portavoz dijo a Efe que no hay noticias', { form: 'credit', language: 'es' }],
    ['Madrid, Efe y otros tres lugares del sur', { form: 'dateline', language: 'es' }],
  ])('%s with %o: nobody', (text, context) => expect(agency(text, context)).toEqual([]));
});

describe('a code behind a place', () => {
  test.each<[string, Context, string[]]>([
    ['PITTSBURGH, PA — The', { form: 'dateline', language: 'en' }, []],
    ['Pittsburgh, PA (Reuters) -', { form: 'dateline', language: 'en' }, ['reuters']],
    ['LONDON (PA) —', { form: 'dateline', language: 'en' }, ['pa-media']],
    ['Leeds, PA', { form: 'dateline', language: 'en', domain: 'example.co.uk' }, ['pa-media']],
    ['(Reuters, PA)', { form: 'dateline', language: 'en' }, ['reuters', 'pa-media']],
    ['KOLKATA, AP —', { form: 'dateline', language: 'en' }, ['ap']],
  ])('%s with %o', (text, context, ids) => expect(agency(text, context)).toEqual(ids));
});

describe('a word that is not written as the name', () => {
  test.each<[string, Context, string | null]>([
    ['Reporter', { form: 'byline', language: 'en' }, null],
    ['Reporter', { form: 'credit', language: 'en' }, null],
    ['The Reporter', { form: 'credit', language: 'en' }, 'the-reporter-tw'],
    ['THE REPORTER', { form: 'credit', language: 'en' }, 'the-reporter-tw'],
    ['Reporter', { form: 'link', language: 'en', domain: 'twreporter.org' }, 'the-reporter-tw'],
    ['Conversation', { form: 'credit', language: 'en' }, null],
    ['the Conversation', { form: 'credit', language: 'en' }, 'the-conversation'],
    ['wired', { form: 'credit', language: 'en' }, null],
    ['Wired', { form: 'credit', language: 'en' }, 'wired'],
    ['wired', { form: 'markup', language: 'en' }, 'wired'],
    ['grist', { form: 'credit', language: 'de' }, null],
    ['Apple', { form: 'credit', language: 'en' }, 'apple'],
    ['reuters', { form: 'credit', language: 'en' }, 'reuters'],
    ['app', { form: 'markup', language: 'en' }, null],
    ['APP', { form: 'markup', language: 'en' }, 'app-pk'],
  ])('%s with %o', (name, context, id) => expect(resolveName(name, context)?.id ?? null).toBe(id));
});
