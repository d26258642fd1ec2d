/** What a name may also be, gathered from lists: for each name the languages in which it is that; `*` is all of them. */
import { nameWords } from '../../lib/organizations/name.ts';

/** By the key of a name, the languages. */
export type Sense = ReadonlyMap<string, ReadonlySet<string>>;

/** What a word of English is, it is on pages of every language. */
export const everywhere = '*';
const starred = (language: string): string => (language === 'en' ? everywhere : language);

/** Words stay apart: the White House is no Whitehouse. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Gathers names one by one, then gives them as a sense. */
export class Gathering {
  readonly names = new Map<string, Set<string>>();

  /** Takes the name as it stands here; `addName` by its key. */
  add(name: string, language: string): void {
    const languages = this.names.get(name);
    if (languages) languages.add(starred(language));
    else this.names.set(name, new Set([starred(language)]));
  }

  addName(name: string, language: string): void {
    this.add(nameKey(name), language);
  }
}

const codeName = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every pair of letters: what codes of two letters are made of. */
export const pairs: readonly string[] = letters.flatMap((first) => letters.map((second) => first + second));

/** The languages of ISO 639-1, without tags that are no longer used (`iw` for `he`). */
export const languages: readonly string[] = pairs.filter(
  (pair) => codeName.of(pair) !== undefined && Intl.getCanonicalLocales(pair)[0] === pair,
);

const byEnglishName = new Map(languages.map((tag) => [codeName.of(tag)?.toLowerCase(), tag]));

/** The tag of a language by its English name; undefined where there is none. */
export const tagOf = (englishName: string): string | undefined =>
  englishName === 'farsi' ? 'fa' : byEnglishName.get(englishName);
