/** The language of few words, a headline and an excerpt, where it is plainly another than the expected one. */
import { languages } from '../languages';
import { languageOf } from '../page/language';
import { primaryOf } from '../text/tag';

/** So many different little words of one language, and hardly one of the expected, tell it. */
const fewest = 2;

/**
 * BCP 47, by the script or by little words; null where too little tells that it is not `expected`, the language of the
 * page that was asked about.
 */
export function spokenIn(text: string, expected: string | null): string | null {
  // Of so few words the page's own rule hears the script alone.
  const told = languageOf(expected ?? '', text.split(/\s+/).slice(0, 20).join(' '));
  if (told !== null && primaryOf(told) !== primaryOf(expected)) return told;
  // Letters alone are little words of one language and anything in another.
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu));
  const heard = languages.map(({ language, common }) => ({
    language,
    count: common.filter((little) => words.has(little)).length,
  }));
  const own = heard.find(({ language }) => language === primaryOf(expected))?.count ?? 0;
  const [best, next] = heard.toSorted((a, b) => b.count - a.count);
  if (!best || own > 1 || best.count < own + fewest || best.count === next?.count) return null;
  return best.language;
}
