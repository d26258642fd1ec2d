import { describe, expect, test } from 'vitest';
import { type Context, organizationById, resolveName } from '../../../lib/organizations';

const idOf = (name: string, context?: Context) => resolveName(name, context)?.id ?? null;

describe('a full name resolves wherever it stands', () => {
  test.each([
    ['Associated Press', 'ap'],
    ['The Associated Press', 'ap'],
    ['THE CANADIAN PRESS', 'cp'],
    ['Agence France-Presse', 'afp'],
    ['Deutsche Presse Agentur', 'dpa'],
    ['РИА Новости', 'ria-novosti'],
    ['ТАСС', 'tass'],
    ['新华社', 'xinhua'],
    ['時事通信', 'jiji'],
    ['연합뉴스', 'yonhap'],
    ['وكالة الأناضول', 'anadolu'],
    ['ΑΠΕ-ΜΠΕ', 'ana-mpa'],
    ['CJPME', 'cjpme'],
    ['Global Research', 'global-research'],
    ['Centre for Research on Globalization', 'global-research'],
    ['Укрінформ', 'ukrinform'],
  ])('%s', (name, id) => expect(idOf(name)).toBe(id));
});

describe('a short, shared or common name', () => {
  test.each(['AP', 'AFP', 'CNA', 'APA', 'ABC', 'The Star', 'Time', 'MAP', 'El Universal'])(
    '%s says nothing in a bare byline',
    (name) => {
      expect(idOf(name)).toBeNull();
      expect(idOf(name, { form: 'byline' })).toBeNull();
      expect(idOf(name, { form: 'byline', language: 'en' })).toBeNull();
    },
  );
  test.each<[string, Context, string | null]>([
    ['AP', { form: 'dateline' }, 'ap'],
    ['ap', { form: 'dateline' }, null],
    ['ap', { form: 'markup' }, 'ap'],
    ['MAP', { form: 'dateline' }, 'map'],
    ['Time', { form: 'credit' }, 'time'],
    ['dpa', { form: 'byline', language: 'de' }, 'dpa'],
    ['PA', { form: 'byline', domain: 'https://www.example.co.uk/a' }, 'pa-media'],
    ['CNA', { form: 'dateline' }, null],
    ['CNA', { form: 'dateline', language: 'zh-TW' }, 'cna-taiwan'],
    ['CNA', { form: 'credit', country: 'SG' }, 'channel-newsasia'],
    ['APA', { form: 'credit', language: 'de-AT' }, 'apa-at'],
    ['APA', { form: 'credit', language: 'fr' }, null],
    ['ABC', { form: 'credit', domain: 'abc.net.au' }, 'abc-au'],
    ['ABC', { form: 'credit', domain: 'diario.es' }, 'abc-es'],
    ['ABC', { form: 'link' }, null],
    ['El Universal', { form: 'link', domain: 'https://www.eluniversal.com.mx/nacion' }, 'el-universal-mx'],
    ['El Universal', { form: 'credit', language: 'es' }, null],
    ['The Star', { form: 'credit', country: 'CA' }, 'toronto-star'],
    ['Público', { form: 'credit', country: 'PT' }, 'publico-pt'],
  ])('%s with %o', (name, context, id) => expect(idOf(name, context)).toBe(id));
});

test('look-alike letters resolve to nobody', () => {
  expect(idOf('Rеuters')).toBeNull();
  expect(idOf('Rеuters', { form: 'markup' })).toBeNull();
  expect(idOf('Reu\u200bters')).toBe('reuters');
});

test.each(['', ' ', 'Jane Miller', 'constructor', '__proto__'])('"%s" is nobody', (name) => {
  expect(resolveName(name)).toBeNull();
  expect(organizationById(name)).toBeNull();
});

test('an organization carries its facts', () => {
  expect(organizationById('cjpme')).toMatchObject({
    name: 'Canadians for Justice and Peace in the Middle East',
    kind: 'advocacy',
    country: 'CA',
    homepage: 'https://cjpme.org/',
  });
  expect(organizationById('ldrs')?.homepage).toBeNull();
});
