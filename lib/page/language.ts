/** The language of the text: by its letters and its little words where they tell, else by what the markup says. */
import { languages } from '../languages';
import { primaryOf } from '../text/tag';

const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u3400-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0400-\u04ff]/g, 'ru'],
];
/** A letter of any of them: most texts have none, and are not asked for each. */
const notLatin = /[\u0370-\u0e7f\u3040-\ud7af]/;
/** Languages that share a script with the one above; the markup or their little words decide among them. */
const family: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  hi: ['hi', 'mr', 'ne'],
  zh: ['zh', 'ja'],
};

/** Letters that only one language of its family has; in this order, for each next one lacks those before. */
const telltales: readonly [RegExp, string][] = [
  [/[ґєії]/gi, 'uk'],
  [/[јљњћђџ]/gi, 'sr'],
  [/[ыэ]/gi, 'ru'],
  [/[ٹڈڑںے]/g, 'ur'],
  [/[پچژگ]/g, 'fa'],
];
/** The share of a text's letters from which a rare one is no accident. */
const rare = 0.003;

/** How many of the text's letters a script must have to be its script; kana are a third of Japanese. */
const share = 0.25;
/** How many of a text's words its language's dozen commonest are, at least; and how much clearer than the markup's. */
const commonShare = 0.08;
const clearly = 1.5;
const sampleWords = 400;

let speakers: Map<string, string[]> | undefined;

/** The languages among whose commonest words this one is. */
function speakersOf(word: string): readonly string[] {
  if (!speakers) {
    speakers = new Map();
    for (const { language, common } of languages) {
      for (const little of common) speakers.set(little, [...(speakers.get(little) ?? []), language]);
    }
  }
  return speakers.get(word) ?? [];
}

/** The language whose little words stand in the text most often. */
function spoken(sample: string, said: string): string | null {
  const words =
    sample
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu)
      ?.slice(0, sampleWords) ?? [];
  if (words.length < 30) return null;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of speakersOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const shares = [...counts]
    .map(([language, count]) => ({ language, part: count / words.length }))
    .sort((a, b) => b.part - a.part);
  const [best] = shares;
  const claimed = shares.find(({ language }) => language === said)?.part ?? 0;
  return best && best.part >= commonShare && best.part > claimed * clearly ? best.language : null;
}

/** Registered tags are shorter (RFC 5646, 4.4.1). */
const longestTag = 35;

/** A tag as BCP 47 writes it; empty for what is none, which pages write too. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.slice(0, longestTag))[0] ?? '';
  } catch {
    return '';
  }
}

/** The language of a text in a script that is not Latin; null where none has enough of its letters. */
function inScript(sample: string, primary: string, tag: string): string | null {
  if (!notLatin.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, language] of scripts) {
    const part = (sample.match(pattern)?.length ?? 0) / (letters || 1);
    if (part < (language === 'ja' ? 0.08 : share)) continue;
    const relatives = family[language] ?? [language];
    const [, decided] =
      telltales.find(
        ([letter, tongue]) => relatives.includes(tongue) && (sample.match(letter)?.length ?? 0) > letters * rare,
      ) ?? [];
    if (decided && !['be', 'ps', 'ckb', 'ur'].includes(primary)) return decided === primary ? tag : decided;
    const heard = relatives.length > 1 ? spoken(sample, primary) : null;
    if (heard && relatives.includes(heard)) return heard;
    // Japanese without a single kana is Chinese.
    return relatives.includes(primary) && !(language === 'zh' && primary === 'ja') ? tag : language;
  }
  return null;
}

/** BCP 47 of the text. `said` is the markup's word, which often stays at the template's default. */
export function languageOf(said: string, text: string): string | null {
  const tag = canonical(said.trim().replaceAll('_', '-'));
  const written = primaryOf(tag);
  const primary = written === 'nb' || written === 'nn' ? 'no' : written;
  const sample = text.slice(0, 4_000);
  return inScript(sample, primary, tag) ?? spoken(sample, primary) ?? (/^[a-z]{2,3}$/.test(primary) ? tag : null);
}
