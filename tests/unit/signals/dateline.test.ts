import { describe, expect, test } from 'vitest';
import { dateline } from '../../../lib/signals/dateline';
import { candidatesIn, type Draft, prose } from './page';

const lead = (language: string, text: string): Draft => ({ language, body: [text, ...prose] });
const find = (draft: Draft) => candidatesIn(dateline, draft).map(({ name, kind }) => `${name}, ${kind}`);
const goes =
  'The ferry sailed again on Monday after three weeks in which nobody on the island had seen it, and the quay was full long before the morning came.';
const zh = '渡船星期一再次驶入江中，乘客们从清晨起就在岸边等候，队伍一直排到码头外面，许多人带着孩子和行李。';
const ja =
  '渡し船は月曜日に再び運航を始め、乗客は早朝から岸辺で待ち、列は桟橋の外まで続いた。子どもや荷物を連れた人も多かった。';
const ko =
  '나룻배가 월요일 다시 운항을 시작했고 승객들은 이른 아침부터 강가에서 기다렸으며 줄은 부두 밖까지 이어졌다. 아이와 짐을 든 사람도 많았다.';

test('a bracket right below a picture is the picture’s', () => {
  const line = { text: '(File, AP)', belowPicture: 1 };
  expect(find({ language: 'en', head: [line], body: [goes, ...prose] })).toEqual([]);
});

describe('finds', () => {
  test.each([
    ['en', `MILLGATE (AP) — ${goes}`, 'Associated Press, wire'],
    ['en', `MILLGATE, May 3 (Reuters) - ${goes}`, 'Reuters, wire'],
    ['en', `MILLGATE, N.S. (AP) -- ${goes}`, 'Associated Press, wire'],
    ['en', `AFP, MILLGATE — ${goes}`, 'Agence France-Presse, wire'],
    ['en', `MILLGATE, May 3, 2024 /PRNewswire/ -- ${goes}`, 'PR Newswire, press-release'],
    ['en', `MILLGATE, May 03, 2024 (GLOBE NEWSWIRE) -- ${goes}`, 'GlobeNewswire, press-release'],
    ['en', `MILLGATE--(BUSINESS WIRE)--${goes}`, 'Business Wire, press-release'],
    ['de', `Mühltor (dpa) - ${goes}`, 'Deutsche Presse-Agentur, wire'],
    ['de', `(apa) ${goes}`, 'Austria Presse Agentur, wire'],
    ['de', `Mühltor/dpa/nf - ${goes}`, 'Deutsche Presse-Agentur, wire'],
    ['de', `Mühltor (dpa/sak) – ${goes}`, 'Deutsche Presse-Agentur, wire'],
    ['es', `Madrid, 3 may (EFE).- ${goes}`, 'Agencia EFE, wire'],
    ['it', `(ANSA) - ROMA, 03 MAG - ${goes}`, 'ANSA, wire'],
    ['fr', `LYON (AFP) — ${goes}`, 'Agence France-Presse, wire'],
    ['ru', `МОСКВА, 3 мая. /ТАСС/. ${goes}`, 'ТАСС, wire'],
    ['ru', `МОСКВА, 3 мая — РИА Новости. ${goes}`, 'РИА Новости, wire'],
    ['zh', `新华社北京5月3日电（记者李河）${zh}`, '新华社, wire'],
    ['zh', `（中央社記者王河台北3日電）${zh}`, '中央社, wire'],
    ['zh', `（中央社東京3日綜合外電報導）${zh}`, '中央社, wire'],
    ['zh', `法新社巴黎5月3日电 ${zh}`, '法新社, wire'],
    ['ja', `［東京　３日　ロイター］ - ${ja}`, 'ロイター, wire'],
    ['ja', `【北京共同】${ja}`, '共同, wire'],
    ['zh', `〔中央社〕${zh}`, '中央社, wire'],
    ['hi', `नई दिल्ली, पीटीआई। ${goes}`, 'पीटीआई, wire'],
    ['ko', `(서울=연합뉴스) 강나루 기자 = ${ko}`, '연합뉴스, wire'],
    ['ru', `МОСКВА, 3 мая — РИА Новости, Анна Марш. ${goes}`, 'РИА Новости, wire'],
    ['hy', `ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ։ ${goes}`, 'ԱՐՄԵՆՊՐԵՍ, wire'],
    ['ar', `القاهرة (رويترز) - ${goes}`, 'رويترز, wire'],
  ])('%s: %s', (language, text, found) => expect(find(lead(language, text))).toEqual([found]));

  test('and quotes no more than its beginning', () =>
    expect(candidatesIn(dateline, lead('en', `MILLGATE (AP) — ${goes}`))[0]?.quote).toMatch(
      /^MILLGATE \(AP\) — .{100,140}$/,
    ));
});

describe('a newsroom in brackets before the first word', () => {
  const opening = (text: string) =>
    candidatesIn(dateline, { body: [`${text} ${prose[0]}`, ...prose.slice(1)] }).map(({ name, form }) => [name, form]);
  test.each([
    ['(The Guardian) The ferry sailed again.', [['The Guardian', 'enclosed']]],
    ['[The Guardian] — The ferry sailed again.', [['The Guardian', 'enclosed']]],
    ['(Harbour Weekly) The ferry sailed again.', [['Harbour Weekly', 'enclosed']]],
    ['The Guardian, May 3, 2024.- The ferry sailed again.', [['The Guardian', 'led']]],
    ['The Guardian, May 3, 2024 – The ferry sailed again.', [['The Guardian', 'led']]],
    ['The Guardian, said Nora – The ferry sailed again.', []],
    ['Harbour Weekly, May 3, 2024.- The ferry sailed again.', []],
    ['(Harbour Lane) The ferry sailed again.', []],
    ['(Nora Field/Harbour Weekly) The ferry sailed again.', []],
    ['(The Guardian) the ferry sailed again.', []],
    ['The Guardian (London) The ferry sailed again.', []],
    ['(Millgate Courier) The ferry sailed again.', []],
  ])('%s', (text, found) => expect(opening(text)).toEqual(found));
});

describe('nearly finds', () => {
  test.each<[string, Draft, string]>([
    [
      'a dateline in the second paragraph',
      { body: [prose[0] ?? '', `MILLGATE (AP) — ${goes}`, ...prose.slice(1)] },
      'Associated Press, wire',
    ],
    ['a short first line', { body: ['MILLGATE (AFP) — The ferry is back.', ...prose] }, 'Agence France-Presse, wire'],
    ['small letters in the place', lead('en', `Lower Town (Reuters) — ${goes}`), 'Reuters, wire'],
    ['a day and a place of two countries', lead('en', `MILLGATE/HARBOUR, May 3 (Reuters) - ${goes}`), 'Reuters, wire'],
  ])('%s', (_, draft, found) => expect(find(draft)).toEqual([found]));
});

describe('must not find', () => {
  test.each([
    ['en', `MILLGATE — ${goes}`],
    ['en', `The mayor told Reuters - and nobody else - that ${goes}`],
    ['en', `The council (which AFP visited in May) has no plan for the depot. ${goes}`],
    ['en', `Anglers for Ponds (AFP), a club of the Lower Town, has bought the weir. ${goes}`],
    ['zh', `（来源：新华社）—— ${zh}`],
    ['en', `Reuters said on Monday that the ferry sails again. ${goes}`],
    ['en', `According to AP, ${goes}`],
    ['en', `(Nora Field / Associated Press) ${goes}`],
    ['en', `“It leaks,” the owners said to a reporter of the Associated Press (AP) who asked. ${goes}`],
    ['ar', `ونقلت الوكالة الرسمية للأنباء (رويترز) عن مصدر في المدينة ${goes}`],
    ['es', `El alcalde dijo a EFE que el transbordador no volverá. ${goes}`],
    ['zh', `据新华社报道，${zh}`],
    ['zh', `市长对新华社表示，${zh}`],
    ['zh', `法新社5月3日报道称电动渡船将停航，${zh}`],
    ['en', `THE MILLGATE COURIER — ${goes}`],
    ['sv', `TT-Line: ${goes}`],
    ['en', `AP – Advanced Placement – and its logo belong to a board. ${goes}`],
  ])('%s: %s', (language, text) => expect(find(lead(language, text))).toEqual([]));

  test.each<[string, Draft]>([
    [
      'on the agency’s own site',
      { url: 'https://apnews.com/article/ferry', site: 'AP News', body: [`MILLGATE (AP) — ${goes}`, ...prose] },
    ],
    ['in the middle of the text', { body: [...prose, goes, `MILLGATE (AP) — ${goes}`, ...prose] }],
    ['in a caption', { head: [{ text: `MILLGATE (AP) — ${goes}`, zone: 'caption' }] }],
    ['in a picture’s element', { head: [{ text: `MILLGATE (AP) — ${goes}`, names: 'photo__text' }] }],
    ['in a comment', { foot: [{ text: `MILLGATE (AP) — ${goes}`, zone: 'comments' }] }],
    ['in a teaser after the text', { foot: [`MILLGATE (AP) — ${goes}`] }],
    ['in a heading', { head: [{ text: 'MILLGATE (AP) — The ferry is back', tag: 'h2' }] }],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));
});

describe('each in its form', () => {
  test.each<[string, string, string]>([
    ['en', `MILLGATE (AP) — ${goes}`, 'enclosed'],
    ['en', `MILLGATE, May 3, 2024 /PRNewswire/ -- ${goes}`, 'enclosed'],
    ['en', `AFP, MILLGATE — ${goes}`, 'led'],
    ['en', `MILLGATE, AFP — ${goes}`, 'led'],
    ['ru', `МОСКВА, 3 мая — РИА Новости. ${goes}`, 'dotted'],
    ['hy', `ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ։ ${goes}`, 'dotted'],
    ['zh', `新华社北京5月3日电（记者李河）${zh}`, 'dotted'],
    ['zh', `法新社巴黎5月3日电 ${zh}`, 'dotted'],
  ])('%s: %s: %s', (language, text, form) =>
    expect(candidatesIn(dateline, lead(language, text))).toMatchObject([
      { form, where: 'dateline', quote: text.slice(0, 150) },
    ]),
  );
});

describe('before and behind the name', () => {
  test.each<[string, string[]]>([
    [`MILLGATE (AFP/Reuters) — ${goes}`, ['AFP/Reuters, wire']],
    [`MILLGATE (AFP, EFE and Reuters) — ${goes}`, ['AFP, EFE and Reuters, wire']],
    [`MILLGATE (AFP) — The Reuters office opens. ${goes}`, ['Agence France-Presse, wire']],
    [`MILLGATE (Millgate Courier / AFP) — ${goes}`, ['Agence France-Presse, wire']],
    [`MILLGATE (Nora Field / AFP) — ${goes}`, []],
    [`MILLGATE (Photo: AFP) — ${goes}`, []],
    [`MILLGATE (with many words told by AFP) — ${goes}`, []],
    [`MILLGATE (it is AFP) — ${goes}`, []],
    [`MILLGATE (AFP) ${'x'.repeat(200)}`, ['Agence France-Presse, wire']],
    [`MILLGATE! (AFP) — ${goes}`, []],
    [`MILLGATE told (AFP) — ${goes}`, []],
    [`MILLGATE, 3 told when (AFP) — ${goes}`, ['Agence France-Presse, wire']],
    [`MILLGATE, 3 told when many (AFP) — ${goes}`, []],
    [`${'M'.repeat(58)} (AFP) — ${goes}`, ['Agence France-Presse, wire']],
    [`${'M'.repeat(61)} (AFP) — ${goes}`, []],
    [`${'M'.repeat(42)}, AFP — ${goes}`, ['Agence France-Presse, wire']],
    [`${'M'.repeat(43)}, AFP — ${goes}`, []],
    [`${'M '.repeat(74)}(AFP) — ${goes}`, []],
    [`World Bank, MILLGATE — ${goes}`, []],
    [`MILLGATE (World Bank) — ${goes}`, []],
    [`MILLGATE (World Bank, AFP) — ${goes}`, ['Agence France-Presse, wire']],
  ])('%s', (text, all) => expect(find(lead('en', text))).toEqual(all));
  test('a short line is led by nobody', () => {
    const short = (letters: number) => find({ head: [`MILLGATE, AFP — ${'x'.repeat(letters - 16)}`] });
    expect(short(61)).toEqual(['Agence France-Presse, wire']);
    expect(short(60)).toEqual([]);
  });
  test('a short line that speaks of a picture is the picture’s', () => {
    const line = (letters: number) => `Photo: MILLGATE (AFP) — ${'x'.repeat(letters - 24)}`;
    expect(find({ head: [line(79)] })).toEqual([]);
  });
  test('in a box beside the text', () =>
    expect(find({ head: [{ text: `MILLGATE (AP) — ${goes}`, zone: 'aside' }] })).toEqual([]));
  test('the first one counts', () =>
    expect(find({ body: [`MILLGATE (AP) — ${goes}`, `MILLGATE (AFP) — ${goes}`, ...prose] })).toEqual([
      'Associated Press, wire',
    ]));
});

describe('a Chinese newsroom at the head of its report', () => {
  const first = '雾中的渡轮今天又开了，码头上早就站满了人，三周以来岛上没有人见过它。'.repeat(2);
  test.each([
    ['新京报讯（记者何青）', ['The Beijing News']],
    ['财新网消息：', ['财新网']],
    ['新京报北河5月3日消息 ', ['新京报']],
    ['路透北河5月3日 - ', ['路透']],
    ['岛上传来消息：', []],
    ['本报讯（记者何青）', []],
  ])('%s', (head, found) =>
    expect(
      candidatesIn(dateline, { language: 'zh', body: [head + first, first, first] }).map(({ name }) => name).length,
    ).toBe(found.length),
  );
});

test.each([
  ['(CNN) -- The ferry', ['CNN, enclosed']],
  ['ATLANTA, Georgia (CNN) -- The ferry', ['CNN, enclosed']],
  ['ATLANTA, Georgia (CNN) The ferry', []],
  ['The mayor of the town (CNN) -- The ferry', []],
  ['LOWER TOWN (Lake) -- The ferry', []],
])('a newsroom in brackets: %s', (head, found) => {
  const rest =
    ' sailed again on Monday after three weeks in which nobody on the island had seen it, and the quay was full.';
  const body = [head + rest, rest, rest];
  expect(candidatesIn(dateline, { body }).map(({ name, form }) => `${name}, ${form}`)).toEqual(found);
});
