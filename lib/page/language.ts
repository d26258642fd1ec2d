/** The language of the text: by its letters where they tell, else by what the markup says. */

const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u3400-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0400-\u04ff]/g, 'ru'],
];
/** Languages that share a script with the one above; the markup decides among them. */
const family: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb'],
  ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  hi: ['hi', 'mr', 'ne'],
  zh: ['zh', 'ja'],
};

/** How many of the text's letters a script must have to be its script; kana are a third of Japanese. */
const share = 0.25;

/** BCP 47 of the text. `said` is the markup's word, which often stays at the template's default. */
export function languageOf(said: string, text: string): string | null {
  const tag = said.trim().replace('_', '-');
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  const sample = text.slice(0, 4_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, language] of scripts) {
    const part = (sample.match(pattern)?.length ?? 0) / (letters || 1);
    if (part < (language === 'ja' ? 0.08 : share)) continue;
    return (family[language] ?? [language]).includes(primary) ? tag : language;
  }
  return /^[a-z]{2,3}$/.test(primary) ? tag : null;
}
