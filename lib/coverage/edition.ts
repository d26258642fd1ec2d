/** Which edition of a news search speaks a language: the parameters that Google News and Bing News know. */
import { primaryOf } from '../text/tag';

/** language → [hl, gl, ceid's language], [Bing's market]. Google redirects from a combination it does not know. */
const editions: Readonly<Record<string, readonly [hl: string, gl: string, ceid: string, market: string]>> = {
  en: ['en-US', 'US', 'en', 'en-US'],
  'en-gb': ['en-GB', 'GB', 'en', 'en-GB'],
  'en-ca': ['en-CA', 'CA', 'en', 'en-CA'],
  'en-au': ['en-AU', 'AU', 'en', 'en-AU'],
  'en-in': ['en-IN', 'IN', 'en', 'en-IN'],
  ar: ['ar', 'EG', 'ar', 'ar-EG'],
  bg: ['bg', 'BG', 'bg', 'bg-BG'],
  bn: ['bn', 'BD', 'bn', 'bn-BD'],
  cs: ['cs', 'CZ', 'cs', 'cs-CZ'],
  da: ['da', 'DK', 'da', 'da-DK'],
  de: ['de', 'DE', 'de', 'de-DE'],
  'de-at': ['de', 'AT', 'de', 'de-AT'],
  'de-ch': ['de', 'CH', 'de', 'de-CH'],
  el: ['el', 'GR', 'el', 'el-GR'],
  es: ['es', 'ES', 'es', 'es-ES'],
  'es-mx': ['es-419', 'MX', 'es-419', 'es-MX'],
  'es-ar': ['es-419', 'AR', 'es-419', 'es-AR'],
  fi: ['fi', 'FI', 'fi', 'fi-FI'],
  fr: ['fr', 'FR', 'fr', 'fr-FR'],
  'fr-ca': ['fr-CA', 'CA', 'fr', 'fr-CA'],
  he: ['he', 'IL', 'he', 'he-IL'],
  hi: ['hi', 'IN', 'hi', 'hi-IN'],
  hu: ['hu', 'HU', 'hu', 'hu-HU'],
  id: ['id', 'ID', 'id', 'id-ID'],
  it: ['it', 'IT', 'it', 'it-IT'],
  ja: ['ja', 'JP', 'ja', 'ja-JP'],
  ko: ['ko', 'KR', 'ko', 'ko-KR'],
  lt: ['lt', 'LT', 'lt', 'lt-LT'],
  nb: ['no', 'NO', 'no', 'nb-NO'],
  nl: ['nl', 'NL', 'nl', 'nl-NL'],
  pl: ['pl', 'PL', 'pl', 'pl-PL'],
  pt: ['pt-PT', 'PT', 'pt-150', 'pt-PT'],
  'pt-br': ['pt-BR', 'BR', 'pt-419', 'pt-BR'],
  ro: ['ro', 'RO', 'ro', 'ro-RO'],
  ru: ['ru', 'RU', 'ru', 'ru-RU'],
  sk: ['sk', 'SK', 'sk', 'sk-SK'],
  sr: ['sr', 'RS', 'sr', 'sr-Latn-RS'],
  sv: ['sv', 'SE', 'sv', 'sv-SE'],
  th: ['th', 'TH', 'th', 'th-TH'],
  tr: ['tr', 'TR', 'tr', 'tr-TR'],
  uk: ['uk', 'UA', 'uk', 'uk-UA'],
  vi: ['vi', 'VN', 'vi', 'vi-VN'],
  zh: ['zh-CN', 'CN', 'zh-Hans', 'zh-CN'],
  'zh-tw': ['zh-TW', 'TW', 'zh-Hant', 'zh-TW'],
  'zh-hk': ['zh-HK', 'HK', 'zh-Hant', 'zh-HK'],
};

function editionOf(language: string | null) {
  const tag = (language ?? 'en')
    .toLowerCase()
    .replace('_', '-')
    .replace(/^(?:no|nn)\b/, 'nb')
    .replace(/^zh-hant.*$/, 'zh-tw');
  return editions[tag] ?? editions[primaryOf(tag)] ?? ['en-US', 'US', 'en', 'en-US'];
}

/** Google's edition for a language (BCP 47), the American one where there is none. */
export function googleEdition(language: string | null): { hl: string; gl: string; ceid: string } {
  const [hl, gl, ceid] = editionOf(language);
  return { hl, gl, ceid: `${gl}:${ceid}` };
}

/** Bing's market for a language (BCP 47). */
export const bingMarket = (language: string | null): string => editionOf(language)[3];

/** The edition of Wikipedia that is written in a language; written Norwegian's is `no`, longer codes are left to English. */
export function wikipediaOf(language: string | null): string {
  const code = primaryOf(language);
  if (code === 'nb') return 'no';
  return /^[a-z]{2}$/.test(code) ? code : 'en';
}
