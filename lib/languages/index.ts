/** The languages we read: what `list.txt` lists. Adding one: a file beside it, and its tag in that list. */
import { primaryOf } from '../text/tag';
import { type Language, type LanguageModule, languageOf, openersIn } from './language';
import languages from './list.txt';

export type { Language } from './language';
export type { Match } from './pattern';
export type { Idea } from './vocabulary';
export { languages };

const made = new Map<string, Language>();

function madeOf({ language, table }: LanguageModule): Language {
  const known = made.get(language) ?? languageOf(table());
  made.set(language, known);
  return known;
}

/** Tags of languages that are read with another's file, each with that one's. */
const relatives: ReadonlyMap<string, string> = new Map(
  Object.entries({ nb: 'no', nn: 'no', bs: 'hr', sh: 'hr', cnr: 'hr', me: 'hr', mo: 'ro', in: 'id', iw: 'he' }),
);

const modules = new Map(languages.map((each) => [each.language, each]));

/** The language of a tag (BCP 47), or the one it is read as; undefined where we read neither. */
export function moduleFor(tag: string | null): LanguageModule | undefined {
  const written = primaryOf(tag);
  return modules.get(relatives.get(written) ?? written);
}

/** What to read a page with: its own language (BCP 47) first, then English, whose phrases travel with templates. */
export function languagesFor(tag: string | null): readonly Language[] {
  const both = new Set([moduleFor(tag), moduleFor('en')]);
  return [...both].flatMap((each) => (each ? [madeOf(each)] : []));
}

/** What opens a byline in any language we read: pages of one language use the templates of another. */
export const bylineOpener = openersIn(languages);
