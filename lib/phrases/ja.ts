import type { Phrases } from './phrases';

export const ja: Phrases = {
  language: 'ja',
  by: /^(?:文|執筆|記者)\s*[:：/]\s*/,
  source: /^(?:出典|引用元|元記事|提供|情報提供)\s*[:：]\s*(?<who>[^\s（(、]{2,40})/,
  republished: [
    /(?:この|本)記事は(?:もともと)?(?<who>[^、。\s]{2,40}?)(?:に|で)(?:掲載|公開|配信)された/,
    /^(?<who>[^、。\s]{2,30}) \d{1,2}\/\d{1,2}\([月火水木金土日]\) \d{1,2}:\d{2}配信/,
  ],
  excerpt: [],
  release: /^(?:プレスリリース|報道関係者各位)/,
};
