import { compare } from '../../lib/compare/compare';
import type { Paired, Standing } from '../../lib/compare/other';
import type { ArticleText } from '../../lib/model';

/** Two texts with all that can be done to one, and others in scripts of their own; all of it invented. */
export const original: ArticleText = {
  url: 'https://capeagency.example/2026/03/lamp',
  site: 'Cape Agency',
  headline: 'Lighthouse of Skerry stays dark until spring',
  paragraphs: [
    'The lighthouse of Skerry will not be lit before April, the keeper Ada Brandt said on Monday.',
    'Fishers on the island have been steering by the church tower for three weeks, and two boats ran aground.',
    'The ministry in Oslo wants to save 300 euros a night, according to a letter to the mayor.',
    'Nobody on the mainland had asked for the lamp, the letter says, and nobody would miss it.',
    'The keeper has begun to light a row of lanterns along the pier, which he pays for himself.',
    'A committee of the parliament will hear both sides before the summer break begins.',
    'The lighthouse was built in 1871 and has been dark only twice, both times during a war.',
    'Its lens was ground in Paris and weighs as much as four horses.',
  ],
  language: 'en',
  published: '2026-03-02T08:00:00Z',
};

export const copy: ArticleText = {
  url: 'https://tide.example/coast/dark',
  site: 'The Tide',
  headline: 'Dark coast: ministry saves on light',
  paragraphs: [
    'The lighthouse of Skerry will be lit before April, the keeper Ada Brandt said on Monday.',
    'The keeper has begun to light a row of lanterns along the pier, which he pays for himself.',
    'Fishers on the island have been steering by the church tower for three weeks, and two boats ran aground.',
    'The ministry in Bergen wants to save 400 euros a night, according to a frank letter to the mayor.',
    'Nobody on the mainland had asked for the lamp, the letter says, and nobody would miss it.',
    'Our reader Jo Lind sent us a picture of the pier. It shows eleven lanterns and a cat.',
  ],
  language: 'en',
  published: '2026-03-03',
};

const arabic = (published: string, site: string, headline: string, ...paragraphs: string[]): ArticleText => ({
  url: `https://${site}/1`,
  site,
  headline,
  paragraphs,
  language: 'ar',
  published,
});

const pair = (mine: ArticleText, other: ArticleText, isSwapped = false): Paired => {
  const [a, b] = isSwapped ? [other, mine] : [mine, other];
  return { copy: a, original: b, comparison: compare(a, b), isSwapped };
};

export const pairs = {
  usual: pair(copy, original),
  swapped: pair(copy, original, true),
  same: pair({ ...original, site: 'The Tide' }, original),
  nothing: pair(
    { ...copy, headline: null, paragraphs: ['Please accept our cookies to go on reading this site, or log in.'] },
    original,
  ),
  pasted: pair({ ...copy, url: null, headline: null, published: null, site: 'Pasted text' }, original),
  arabic: pair(
    arabic(
      '2026-03-03',
      'sahil.example',
      'الساحل المظلم',
      'لن تضاء منارة الجزيرة قبل شهر مايو كما قال الحارس يوم الاثنين في الميناء.',
      'أرسل لنا أحد القراء صورة للرصيف وعليه أحد عشر مصباحا.',
      'يبحر الصيادون منذ ثلاثة أسابيع على ضوء برج الكنيسة وقد جنح قاربان منها.',
    ),
    arabic(
      '2026-03-02',
      'wakala.example',
      'منارة الجزيرة تبقى مظلمة حتى الربيع',
      'لن تضاء منارة الجزيرة قبل شهر أبريل كما قال الحارس يوم الاثنين في الميناء.',
      'يبحر الصيادون منذ ثلاثة أسابيع على ضوء برج الكنيسة وقد جنح قاربان منها.',
      'تريد الوزارة أن توفر ثلاثمئة دينار كل ليلة بحسب رسالة إلى رئيس البلدية.',
    ),
  ),
  japanese: pair(
    {
      ...copy,
      site: '潮新聞',
      headline: '灯台は春まで消えたまま',
      language: 'ja',
      paragraphs: ['島の灯台は五月まで点灯しないと灯台守が月曜日に話した。', '読者が桟橋の写真を送ってくれた。'],
    },
    {
      ...original,
      site: '岬通信',
      headline: '灯台は春まで消えたまま',
      language: 'ja',
      paragraphs: [
        '島の灯台は四月まで点灯しないと灯台守が月曜日に話した。',
        '漁師たちは三週間前から教会の塔を目印に船を進めている。',
      ],
    },
  ),
};

export const standing: readonly Standing[] = [
  { tabId: 8, url: original.url ?? '', site: original.site, title: original.headline ?? '', language: 'en' },
  { tabId: 9, url: 'https://sahil.example/1', site: 'sahil.example', title: 'الساحل المظلم', language: 'ar' },
];
