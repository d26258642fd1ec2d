import { expect, test } from 'vitest';
import { agenciesIn, type Context } from '../../../lib/organizations';

const found = (text: string, context?: Context) =>
  agenciesIn(text, context).map(({ organization, start, end }) => `${organization.id}=${text.slice(start, end)}`);

test.each<[string, string[]]>([
  ['By ANNA MILLER, Associated Press', ['ap=Associated Press']],
  ['The Associated Press of Somewhere', ['ap=The Associated Press']],
  ['Associated Press of Pakistan', ['app-pk=Associated Press of Pakistan']],
  ['ino/dpa', ['dpa=dpa']],
  ['AFP, MANILA', ['afp=AFP']],
  ['selon l’AFP et Reuters', ['afp=AFP', 'reuters=Reuters']],
  ['dpa-AFX/APA-OTS', ['dpa-afx=dpa-AFX', 'apa-ots=APA-OTS']],
  ['新华社北京电', ['xinhua=新华社']],
  ['来源：中新网', ['china-news-service=中新网']],
  ['서울=연합뉴스', ['yonhap=연합뉴스']],
  ['Источник: РИА Новости', ['ria-novosti=РИА Новости']],
  ['KYODO', ['kyodo=KYODO']],
  ['a map of an app, ap and ani', []],
  ['Philadelphia, PA', []],
  ['Petra Miller', []],
  ['APARTMENT MAPS', []],
  ['Rеuters', []],
  ['المرسى ورويترز', ['reuters=رويترز']],
  ['ורויטרס', ['reuters=רויטרס']],
  ['ورويتر', []],
  ['', []],
])('"%s"', (text, mentions) => expect(found(text)).toEqual(mentions));

test.each<[string, Context, string[]]>([
  ['von APA', { language: 'de' }, ['apa-at=APA']],
  ['von APA', {}, []],
  ['Text: TT', { language: 'sv' }, ['tt=TT']],
  ['RABAT (MAP)', { form: 'dateline' }, ['map=MAP']],
  ['RABAT (MAP)', { form: 'credit', language: 'fr' }, []],
  ['PA', { domain: 'example.co.uk' }, ['pa-media=PA']],
])('"%s" with %o', (text, context, mentions) => expect(found(text, context)).toEqual(mentions));

test('a long text is read no further than a byline can reach, and quickly', () => {
  const text = `${'Associated Press of '.repeat(100_000)}`;
  const start = performance.now();
  expect(agenciesIn(text).length).toBeLessThanOrEqual(100);
  expect(performance.now() - start).toBeLessThan(200);
});
