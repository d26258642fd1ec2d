import { describe, expect, test } from 'vitest';
import { agencyOf } from '../../../lib/coverage/credit';
import { spokenIn } from '../../../lib/coverage/spoken';

const outlet: Parameters<typeof agencyOf>[0]['outlet'] = {
  name: 'Dale Tribune',
  domain: 'daletribune.example',
  organization: null,
};
const told = (language: string, excerpt: string | null, title = '…', by: Partial<typeof outlet> = {}) => {
  const agency = agencyOf({ title, excerpt, language, outlet: { ...outlet, ...by } });
  return agency && `${agency.how} ${agency.organization ?? agency.name}`.trim();
};

describe('the text is an agency’s', () => {
  test.each([
    ['de', 'Port Ansel (dpa/lno) - Die Gespräche sind gescheitert.', 'dpa'],
    ['de', 'Von DPA Die Gespräche sind gescheitert.', 'dpa'],
    ['de', 'PORT ANSEL/dpa. Die Gespräche sind gescheitert.', 'dpa'],
    ['de', 'Die Gespräche sind gescheitert, teilte die Reederei mit. (APA)', 'apa-at'],
    ['fr', 'Par Le Quai avec AFP Publié le 12 novembre Les équipages restent à terre.', 'afp'],
    ['fr', '(Belga) Les équipages restent à terre.', 'belga'],
    ['es', 'Puerto Ansel, 12 nov (EFE).- Las tripulaciones se quedan en tierra.', 'efe'],
    ['it', '(ANSA) - PORT ANSEL, 12 NOV - Gli equipaggi restano a terra.', 'ansa'],
    ['pl', 'Załogi zostają na lądzie. (PAP)', 'pap'],
    ['ru', 'МОСКВА, 12 ноября. /ТАСС/. Экипажи остаются на берегу.', 'tass'],
    ['ru', 'МОСКВА, 12 ноя - РИА Новости. Экипажи остаются на берегу.', 'ria-novosti'],
    ['zh', '新华社海港11月12日电 船员留在岸上。', 'xinhua'],
    ['ja', '［東京 12日 ロイター］ - 乗組員は岸に残る。', 'reuters'],
    ['ko', '(서울=연합뉴스) 홍길동 기자 = 승무원들은 육지에 남는다.', 'yonhap'],
    ['ar', 'القاهرة (رويترز) - الطواقم تبقى على الشاطئ.', 'reuters'],
    ['en', 'Reuters Nov 12, 2026 The crews stay ashore.', 'reuters'],
    ['en', 'By Mara Lind and Tom Reed, The Associated Press The crews stay ashore.', 'ap'],
    ['de', 'red/dpa. Die Gespräche sind gescheitert.', 'dpa'],
    ['de', 'jw/dpa Die Gespräche sind gescheitert.', 'dpa'],
    ['de', 'dpa/red Die Gespräche sind gescheitert.', 'dpa'],
    ['de', 'dpa Die Gespräche sind gescheitert.', 'dpa'],
    ['fr', 'Le Quai avec AFP Les équipages restent à terre.', 'afp'],
    ['fr', 'La rédaction avec AFP Les équipages restent à terre.', 'afp'],
    ['es', 'Redacción / EFE Las tripulaciones se quedan en tierra.', 'efe'],
    ['sv', 'TT-AFP Besättningarna stannar i land.', 'tt'],
    ['ru', 'Москва. 12 ноября. INTERFAX.RU - Экипажи остаются на берегу.', 'interfax'],
    ['en', 'The crews stay. This report by The Canadian Press was first published Nov. 12, 2026.', 'cp'],
    ['en', '(CNN) — The crews stay ashore.', 'cnn'],
    ['ar', 'القاهرة - رويترز: تبقى الطواقم على الشاطئ.', 'reuters'],
    ['en', 'PORT ANSEL, Nov 12 (Meridian) - The crews stay ashore.', 'Meridian'],
    ['en', 'PORT ANSEL, Nov 12 (Meridian Wire) — The crews stay ashore.', 'Meridian Wire'],
    ['en', '(AP) The crews stay ashore.', 'ap'],
    ['en', 'The crews stay ashore [AFP] until Saturday.', 'afp'],
    ['en', 'The crews stay ashore /AFP/ until Saturday.', 'afp'],
    ['en', 'The crews stay ashore — AFP', 'afp'],
    ['en', 'The crews stay ashore. AFP/', 'afp'],
    ['en', 'The crews stay ashore. Source: AFP', 'afp'],
    ['de', 'Die Besatzungen bleiben an Land. Quelle: dpa', 'dpa'],
    ['en', 'By Mara Lind | Reuters | The crews stay ashore.', 'reuters'],
    ['en', 'Reuters, Port Ansel — The crews stay ashore.', 'reuters'],
  ])('%s: %s', (language, excerpt, who) => expect(told(language, excerpt)).toBe(`credits ${who}`));
  test('but a wire of press releases spread what somebody else wrote', () => {
    expect(told('en', 'PORT ANSEL, Nov. 12, 2026 /PRNewswire/ -- Harbor Co stays ashore.')).toBe(
      'releases pr-newswire',
    );
    expect(told('en', null, '…', { name: 'Business Wire', organization: 'business-wire' })).toBe(
      'releases business-wire',
    );
    expect(told('en', 'Business Wire: Harbor Co stays ashore.')).toBe('releases business-wire');
  });
  test('by its headline', () => expect(told('en', null, 'Crews stay ashore | AP News')).toBe('credits ap'));
  test('by the outlet', () => {
    for (const name of ['Dale Tribune / AP', 'Dale Tribune with AP', 'Dale Tribune - AP', 'Dale Tribune via AP'])
      expect(told('en', null, '…', { name })).toBe('credits ap');
    for (const name of ['AP Tribune', 'Reuters Plus']) expect(told('en', null, '…', { name })).toBeNull();
    expect(told('en', null, '…', { organization: 'reuters' })).toBe('credits reuters');
    expect(told('en', null, '…', { organization: 'bbc' })).toBeNull();
    expect(told('en', null, '…', { name: 'Reuters', domain: 'reuters.com', organization: 'reuters' })).toBe(
      'credits reuters',
    );
  });
  test('whose words say otherwise than the site they stand on', () =>
    expect(told('en', '(Reuters) - The crews stay.', '…', { name: 'AP', organization: 'ap' })).toBe('credits reuters'));
});

describe('it is only named', () => {
  test.each([
    ['de', 'Am Hafen hielt sich die Begeisterung am Morgen in engen Grenzen. Wir haben am Kai nachgefragt. (mit dpa)'],
    ['en', 'The crews stay ashore, the mayor told us at the quay on Thursday. (With files from The Canadian Press)'],
    ['en', 'The talks ended with Reuters Plus as their only guest.'],
    ['en', 'The crews stay ashore, says a report by The Canadian Press on Thursday.'],
    ['en', 'The crews stay ashore. The Canadian Press was first published in 1917.'],
    ['de', 'PORT ANSEL/dpa zufolge sind die Gespräche gescheitert.'],
    ['de', 'jw/dpa zufolge sind die Gespräche gescheitert.'],
    ['ru', 'Москва. 12 ноября. Интерфакс сообщил, что экипажи остаются на берегу.'],
    ['en', 'Business Wire says that Harbor Co stays ashore.'],
    ['en', 'The crews, who spoke with many of us on Thursday (with files from AP) stay ashore.'],
    ['en', 'The crews stay/AFP/until Saturday.'],
    ['en', 'The crews stay ashore. AFP says.'],
    ['en', 'The crews stay ashore AFP'],
    ['en', 'The crews stay ashore. Source: the harbor, AFP said'],
    ['en', 'The crews stay ashore. Photo by Jane Marsh of the harbor company and of Reuters says so.'],
    ['en', '(Jane Marsh/Reuters) The crews stay ashore.'],
    ['en', 'By Mara Lind, who told Reuters that the crews stay.'],
    ['en', 'By Mara Lind. The crews stay ashore, Reuters reported.'],
    ['en', 'Reuters, Port Ansel says the crews stay.'],
    ['fr', 'Le Quai avec AFP les équipages restent à terre.'],
    ['en', 'The crews stay ashore, the AP reported.'],
    ['en', 'The crews stay ashore, two of them told Reuters.'],
    ['en', 'Reuters first reported that the crews stay ashore.'],
    ['en', 'The crews stay ashore (Reuters reported it first) until Saturday.'],
    ['en', 'The Press Trust of India (PTI) says that the crews stay ashore.'],
    ['en', 'The Associated Press (AP) says that the crews stay ashore.'],
    ['en', 'Mara Lind Staff writer The Associated Press contributed to this report.'],
    ['en', 'By Reuters’ count eleven ships stay ashore.'],
    ['de', 'Die Besatzungen bleiben an Land, wie die Deutsche Presse-Agentur erfuhr.'],
    ['fr', 'Les équipages restent à terre, selon l’AFP.'],
    ['ru', 'Экипажи остаются на берегу, сообщает Reuters.'],
    ['ar', 'الطواقم تبقى على الشاطئ، بحسب رويترز.'],
  ])('%s: %s', (language, excerpt) => expect(told(language, excerpt)).toMatch(/^cites /));
  test.each(['Crews stay ashore: Reuters', 'Reuters: crews stay ashore'])('%s', (title) =>
    expect(told('en', null, title)).toBe('cites reuters'),
  );
});

test.each([
  'By Agencies The crews stay ashore.',
  '(Agencies) The crews stay ashore.',
  'From wire reports. The crews stay.',
])('it is agencies’, and nobody says whose: %s', (excerpt) => expect(told('en', excerpt)).toBe('unnamed'));

describe('nothing is told of an agency', () => {
  test.each([
    ['en', 'Crew stand at the quay. REUTERS/Jane Marsh The crews stay ashore.'],
    ['en', '(AP Photo/Jane Marsh) The crews stay ashore.'],
    ['en', 'The crews stay ashore. (Photo: Reuters)'],
    ['en', 'The Ansel Fishers’ Party (AFP) says that the crews stay ashore.'],
    ['en', 'PORT ANSEL, Pa. — The crews stay ashore.'],
    ['en', 'SPRINGFIELD (Ill.) — The crews stay ashore.'],
    ['en', 'The crews stay ashore. By Agencies'],
    ['en', 'Agencies of the harbor say that the crews stay ashore.'],
    ['en', 'Reuters photo: the crews stay ashore.'],
    ['en', 'Reuters / Jane Marsh The crews stay ashore.'],
    ['en', 'The crews stay ashore. AP Photo The harbor is quiet.'],
    ['en', 'The crews stay ashore. Reuters photo. The harbor is quiet.'],
    ['de', 'Die Besatzungen bleiben an Land. dpa-Bild Der Hafen ist leer.'],
    ['fr', 'Les équipages restent à terre. AFP photo'],
    ['en', 'Photo: Reuters The crews stay ashore.'],
    ['en', 'Port Ansel, Nov 12 (Meridian) says that the crews stay ashore.'],
    ['en', '(Meridian) — The crews stay ashore.'],
    ['en', '(CNN) The crews stay ashore.'],
  ])('%s: %s', (language, excerpt) => expect(told(language, excerpt)).toBeNull());
  test('an outlet that speaks of itself', () =>
    expect(told('en', 'The crews told the Dale Tribune that they stay.', 'Dale Tribune: crews stay')).toBeNull());
});

describe('the language of few words', () => {
  test.each([
    ['Les équipages et les marins sont dans le port avec des vivres pour la semaine', 'en', 'fr'],
    ['Die Besatzungen bleiben bis zum Ende der Woche mit den Schiffen im Hafen und warten auf das Angebot', 'en', 'de'],
    ['Экипажи остаются на берегу', 'en', 'ru'],
    ['The crews stay ashore for the rest of the week', 'de', 'en'],
  ])('%s', (text, expected, language) => expect(spokenIn(text, expected)).toBe(language));
  test.each([
    ['The crews stay ashore for the rest of the week', 'en'],
    ['I-88 lanes close near exit 41 after a crash of a truck and a car, a witness says', 'en'],
    ['Crews stay ashore', 'fr'],
    ['', 'en'],
    // A name in another language among its own words.
    ['The crews of Los Hermanos de la Reina del Mar stay ashore', 'en'],
  ])('%s tells no other', (text, expected) => expect(spokenIn(text, expected)).toBeNull());
});
