import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lib/page/language';

const texts = {
  en: 'The ferry sailed again on Monday after three weeks in which nobody on the island had seen it, and the quay was full long before the morning came, for the baker and the teacher had both told everybody that it was on its way.',
  de: 'Die Fähre fuhr am Montag wieder, nachdem sie drei Wochen lang niemand auf der Insel gesehen hatte, und der Kai war lange vor dem Morgen voll, weil der Bäcker und die Lehrerin allen gesagt hatten, dass sie auf dem Weg ist.',
  fr: 'Le bac a repris lundi ses traversées, après trois semaines pendant lesquelles personne ne l’avait vu sur l’île, et le quai était plein bien avant le matin, car le boulanger et la maîtresse avaient dit à tous qu’il était en route.',
  es: 'El transbordador volvió a navegar el lunes después de tres semanas en las que nadie lo había visto en la isla, y el muelle se llenó mucho antes de la mañana, porque el panadero y la maestra habían dicho a todos que venía de camino.',
  pt: 'A balsa voltou a navegar na segunda-feira depois de três semanas em que ninguém a tinha visto na ilha, e o cais ficou cheio muito antes da manhã, porque o padeiro e a professora tinham dito a todos que ela vinha a caminho.',
  it: 'Il traghetto è tornato a navigare lunedì dopo tre settimane in cui nessuno lo aveva visto sull’isola, e il molo era pieno molto prima del mattino, perché il fornaio e la maestra avevano detto a tutti che era per la strada.',
  nl: 'De veerboot voer maandag weer uit na drie weken waarin niemand op het eiland hem had gezien, en de kade was lang voor de ochtend vol, omdat de bakker en de juf aan iedereen hadden gezegd dat hij er weer aan kwam.',
  sv: 'Färjan gick igen på måndagen efter tre veckor då ingen på ön hade sett den, och kajen var full långt före morgonen, eftersom bagaren och lärarinnan hade sagt till alla att den var på väg, och det var inte för tidigt.',
  no: 'Ferja gikk igjen på mandag etter tre uker da ingen på øya hadde sett den, og kaia var full lenge før morgenen kom, fordi bakeren og læreren hadde sagt til alle at den var på vei, og det var ikke for tidlig å håpe på det.',
  pl: 'Prom znowu popłynął w poniedziałek po trzech tygodniach, w których nikt na wyspie go nie widział, i nabrzeże było pełne na długo przed świtem, bo piekarz i nauczycielka powiedzieli wszystkim, że jest już w drodze do nich i że się nie spóźni.',
  sl: 'Brod je v ponedeljek znova odplul, potem ko ga tri tedne na otoku ni videl nihče, in pomol je bil poln že dolgo pred jutrom, ker sta pek in učiteljica vsem povedala, da je že na poti in da tokrat ne bo zamudil, kot se je dogajalo prej.',
  ru: 'Паром снова вышел в понедельник после трёх недель, в которые его никто на острове не видел, и причал был полон задолго до утра, потому что пекарь и учительница сказали всем, что он уже в пути и что на этот раз он не опоздает.',
  uk: 'Пором знову вийшов у понеділок після трьох тижнів, коли його ніхто на острові не бачив, і причал був повний задовго до ранку, бо пекар і вчителька сказали всім, що він уже в дорозі та що цього разу він не запізниться, як це було раніше.',
  bg: 'Фериботът отново тръгна в понеделник след три седмици, през които никой на острова не го беше виждал, и кеят беше пълен много преди утрото, защото хлебарят и учителката бяха казали на всички, че той е на път и че няма да закъснее за тях.',
  sr: 'Скела је поново кренула у понедељак после три недеље током којих је нико на острву није видео, и пристаниште је било пуно много пре јутра, јер су пекар и учитељица рекли свима да је на путу и да овог пута неће да закасни за њих.',
  ar: 'أبحرت العبارة من جديد يوم الإثنين بعد ثلاثة أسابيع لم يرها فيها أحد على الجزيرة، وكان الرصيف ممتلئا قبل الصباح بوقت طويل، لأن الخباز والمعلمة قالا للجميع إنها في الطريق إلى الجزيرة وإنها لن تتأخر هذه المرة عن الناس.',
  fa: 'قایق مسافربری روز دوشنبه دوباره به راه افتاد پس از سه هفته که هیچ کس در جزیره آن را ندیده بود، و اسکله مدت ها پیش از صبح پر شده بود، زیرا نانوا و معلم به همه گفته بودند که آن در راه است و این بار دیر نخواهد کرد و با مردم می ماند.',
  ja: '渡し船は月曜日に再び運航を始めた。島では三週間のあいだ誰もその姿を見ておらず、岸壁は夜が明けるずっと前から人でいっぱいだった。パン屋と先生が、船はもうこちらに向かっているとみんなに話していたからである。',
  zh: '渡船星期一再次驶入江中，岛上的人已经三个星期没有看见它，码头在天亮以前就站满了人，因为面包师和老师告诉大家，船已经在路上，这一次不会再晚了。',
  ko: '나룻배가 월요일 다시 운항을 시작했다. 섬에서는 삼 주 동안 아무도 그 배를 보지 못했고, 부두는 아침이 오기 훨씬 전부터 사람들로 가득했다. 빵집 주인과 선생님이 배가 오고 있다고 모두에게 말했기 때문이다.',
  el: 'Το πλοίο σάλπαρε ξανά τη Δευτέρα ύστερα από τρεις εβδομάδες στις οποίες κανείς στο νησί δεν το είχε δει, και η προβλήτα ήταν γεμάτη πολύ πριν από το πρωί.',
  he: 'המעבורת שבה להפליג ביום שני אחרי שלושה שבועות שבהם איש באי לא ראה אותה, והרציף היה מלא זמן רב לפני הבוקר, כי האופה והמורה אמרו לכולם שהיא בדרך.',
};

describe('the text tells, where the markup says nothing', () => {
  test.each(Object.entries(texts))('%s', (language, text) => expect(languageOf('', text)).toBe(language));
});

describe('the text tells, where the markup lies', () => {
  test.each(Object.entries(texts).filter(([language]) => language !== 'en'))(
    '%s in a template of en-US',
    (language, text) => expect(languageOf('en-US', text)).toBe(language),
  );
  test.each([
    ['ru', 'uk'],
    ['ru', 'bg'],
    ['uk', 'ru'],
    ['bg', 'ru'],
    ['ru', 'sr'],
    ['fa', 'ar'],
    ['ar', 'fa'],
    ['zh', 'ja'],
    ['ja', 'zh'],
    ['ja', 'ko'],
    ['de', 'nl'],
    ['es', 'pt'],
  ] as const)('%s is said, %s is written', (said, language) =>
    expect(languageOf(said, texts[language])).toBe(language),
  );
});

describe('the markup tells', () => {
  test.each([
    ['en-GB', texts.en, 'en-GB'],
    ['en_us', texts.en, 'en-US'],
    ['pt-BR', texts.pt, 'pt-BR'],
    ['zh-Hant-TW', texts.zh, 'zh-Hant-TW'],
    ['nb-NO', texts.no, 'nb-NO'],
    ['uk-UA', texts.uk, 'uk-UA'],
    ['mk', 'Бродот повторно замина.', 'mk'],
    ['ur', 'کشتی پیر کو پھر روانہ ہوئی۔', 'ur'],
    ['mr', 'फेरी सोमवारी पुन्हा निघाली.', 'mr'],
    ['sw', 'Kivuko kiliondoka tena siku ya Jumatatu.', 'sw'],
    [' fr ', 'Le bac.', 'fr'],
  ])('%s', (said, text, language) => expect(languageOf(said, text)).toBe(language));
});

describe('a tag that is none', () => {
  test.each(['%LANG%', '{{lang}}', 'x', '', '-', 'en-', 'english', '123', 'e\u0000n'])('%s', (said) => {
    expect(languageOf(said, '7 9 11')).toBeNull();
    expect(languageOf(said, texts.de)).toBe('de');
  });
});

test('a name in another script does not turn the language', () =>
  expect(languageOf('en', `${texts.en} (Russian: Паром, Japanese: 渡し船)`)).toBe('en'));
test('a few words tell nothing against the markup', () => expect(languageOf('nl', 'The ferry is back')).toBe('nl'));
test('nothing at all', () => expect(languageOf('', '')).toBeNull());

/** So many words of nothing, with little words among them. */
const of = (all: number, little: Readonly<Record<string, number>>): string => {
  const said = Object.entries(little).flatMap(([word, count]) => Array<string>(count).fill(word));
  return [...said, ...Array<string>(all - said.length).fill('xq')].join(' ');
};
test.each<[string, string, string, string | null]>([
  ['thirty words tell', '', of(30, { the: 3 }), 'en'],
  ['fewer do not', '', of(29, { the: 3 }), null],
  ['one of twelve and a half is a little word', '', of(50, { the: 4 }), 'en'],
  ['fewer are none of the language', '', of(51, { the: 4 }), null],
  ['twice as clear as the markup’s', 'de', of(64, { und: 8, the: 16 }), 'en'],
  ['half as clear again is not enough', 'de', of(64, { und: 8, the: 12 }), 'de'],
  ['a word more is', 'de', of(64, { und: 8, the: 13 }), 'en'],
  ['four hundred words are looked at', '', `${of(400, {})} ${of(100, { the: 100 })}`, null],
  ['the last of them, too', '', `${of(368, {})} ${of(32, { the: 32 })} xq`, 'en'],
  ['four thousand letters are looked at', '', `${'7 '.repeat(2_000)}${of(100, { the: 100 })}`, null],
  ['in capitals', '', of(30, { THE: 3 }), 'en'],
  ['a quarter in a script', '', 'abc항', 'ko'],
  ['less than a quarter', '', 'abcd항', null],
  ['kana are few', '', `${'船'.repeat(23)}のの`, 'ja'],
  ['fewer are a quotation', '', `${'船'.repeat(24)}の`, 'zh'],
  ['a rare letter more than three times in a thousand', '', `${'а'.repeat(996)}єєєє`, 'uk'],
  ['no more than that', '', `${'а'.repeat(997)}єєє`, 'ru'],
  ['Belarusian has letters of Ukrainian', 'be', `${'а'.repeat(990)}${'і'.repeat(10)}`, 'be'],
  ['Central Kurdish has letters of Persian', 'ckb', 'پچژگ', 'ckb'],
  ['Pashto has letters of Persian', 'ps', 'پچژگ', 'ps'],
  ['Urdu has letters of Persian', 'ur', 'پچژگ', 'ur'],
  ['Persian without markup', '', 'پچژگ', 'fa'],
  ['Persian as the markup writes it', 'fa-IR', 'پچژگ', 'fa-IR'],
  ['Marathi in the script of Hindi', 'mr-IN', 'फेरी', 'mr-IN'],
  ['Hindi in a template of English', 'en', 'फेरी', 'hi'],
  ['Greek in a template of Greek', 'el-GR', 'πλοίο', 'el-GR'],
  ['Bengali', '', 'নৌকা', 'bn'],
  ['Thai', '', 'เรือ', 'th'],
  ['a tag of three letters', 'ckb', '', 'ckb'],
  ['a tag that is too long is cut', `en-${'x-'.repeat(20)}a`, '', null],
])('%s', (_, said, text, language) => expect(languageOf(said, text)).toBe(language));

const kin = { а: 'ru uk bg sr mk be kk mn', ا: 'ar fa ur ps ckb', फ: 'hi mr ne', 船: 'zh' };
test.each(
  Object.entries(kin).flatMap(([letter, tags]) => tags.split(' ').map((tag) => [`${tag}-XX`, letter] as const)),
)('the markup tells which language of its script it is: %s, %s', (tag, letter) =>
  expect(languageOf(tag, letter)).toBe(tag),
);
test.each([
  ['јљњ', 'sr'],
  ['ыэ', 'ru'],
  ['ґі', 'uk'],
  ['ٹڈ', 'ur'],
])('a letter that no other has: %s is %s', (text, language) => expect(languageOf('', text)).toBe(language));
