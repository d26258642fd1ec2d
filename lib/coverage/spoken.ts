/** The language of few words, a headline and an excerpt: by their script, or by the little words of one language alone. */
import { languages } from '../languages';
import { languageOf } from '../page/language';
import { primaryOf } from '../text/tag';

/** So many different little words tell a language; and so many more than the expected one has. */
const fewest = 2;

/** BCP 47, or null where too little tells. `expected`: the language of the page that was asked about. */
export function spokenIn(text: string, expected: string | null): string | null {
  const byScript = languageOf('', text);
  if (byScript) return byScript;
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu));
  const heard = languages.map(({ language, common }) => ({
    language,
    count: common.filter((little) => words.has(little)).length,
  }));
  const [best, next] = heard.toSorted((a, b) => b.count - a.count);
  const own = heard.find(({ language }) => language === primaryOf(expected))?.count ?? 0;
  if (!best || best.count < fewest) return null;
  if (best.count > (next?.count ?? 0) || best.language === primaryOf(expected)) {
    return best.language === primaryOf(expected) || best.count >= own + fewest ? best.language : null;
  }
  return null;
}
