/** The languages we read. Adding one: a file beside this one, and a line here. */

import { Pattern } from '../pattern';
import type { CompiledTerms } from '../terms/words';
import { ar } from './ar';
import { bg } from './bg';
import { bn } from './bn';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { ms } from './ms';
import { nl } from './nl';
import { no } from './no';
import { type Compiled, compile, type Phrases } from './phrases';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sr } from './sr';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

export type { Match, Pattern } from '../pattern';
export type { CompiledTerms, Idea, TermsWords } from '../terms/words';
export { type Compiled, foldText, type Phrases } from './phrases';

export const languages: readonly Phrases[] = [
  ar,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  tr,
  uk,
  vi,
  zh,
];

const compiled = new Map<string, Compiled>();

function patternsOf(phrases: Phrases): Compiled {
  const known = compiled.get(phrases.language) ?? compile(phrases);
  compiled.set(phrases.language, known);
  return known;
}

/** Tags of languages that are read with another's table. */
const relatives: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'hr',
  sh: 'hr',
  cnr: 'hr',
  me: 'hr',
  mo: 'ro',
  in: 'id',
  iw: 'he',
};

/** What to read a page with: its own language first, then English, whose phrases travel with templates. */
export function phrasesFor(language: string | null): readonly Compiled[] {
  const written = language?.split('-')[0]?.toLowerCase() ?? '';
  const primary = relatives[written] ?? written;
  return languages
    .filter((each) => each.language === primary || each.language === 'en')
    .sort((a, b) => Number(a.language === 'en') - Number(b.language === 'en'))
    .map(patternsOf);
}

/** What to read a text's terms with: the words of its own language first, then English. */
export const termsWordsFor = (language: string | null): readonly CompiledTerms[] =>
  phrasesFor(language).map(({ terms }) => terms);

/** What opens a byline in any language we read: pages of one language use the templates of another. */
export const bylineOpener = new Pattern(() =>
  languages.map((phrases) => `(?:${patternsOf(phrases).by.source})`).join('|'),
);
