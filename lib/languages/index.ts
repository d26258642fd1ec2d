/** The languages we read. Adding one: a file beside this one, and a line here. */
import { primaryOf } from '../text/tag';
import ar from './ar.txt';
import bg from './bg.txt';
import bn from './bn.txt';
import ca from './ca.txt';
import cs from './cs.txt';
import da from './da.txt';
import de from './de.txt';
import el from './el.txt';
import en from './en.txt';
import es from './es.txt';
import fa from './fa.txt';
import fi from './fi.txt';
import fr from './fr.txt';
import he from './he.txt';
import hi from './hi.txt';
import hr from './hr.txt';
import hu from './hu.txt';
import id from './id.txt';
import it from './it.txt';
import ja from './ja.txt';
import ko from './ko.txt';
import { type Language, type LanguageModule, languageOf, openersIn } from './language';
import lt from './lt.txt';
import ms from './ms.txt';
import nl from './nl.txt';
import no from './no.txt';
import pl from './pl.txt';
import pt from './pt.txt';
import ro from './ro.txt';
import ru from './ru.txt';
import sk from './sk.txt';
import sr from './sr.txt';
import sv from './sv.txt';
import tr from './tr.txt';
import uk from './uk.txt';
import vi from './vi.txt';
import zh from './zh.txt';

export type { Language } from './language';
export type { Match } from './pattern';
export type { Idea } from './vocabulary';

export const languages: readonly LanguageModule[] = [
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

const made = new Map<string, Language>();

function patternsOf({ language, table }: LanguageModule): Language {
  const known = made.get(language) ?? languageOf(table());
  made.set(language, known);
  return known;
}

/** Tags of languages that are read with another's file. */
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

/** The language of a tag (BCP 47), or the one it is read as; undefined where we read neither. */
export function moduleFor(tag: string | null): LanguageModule | undefined {
  const written = primaryOf(tag ?? '');
  const primary = relatives[written] ?? written;
  return languages.find(({ language }) => language === primary);
}

/** What to read a page with: its own language (BCP 47) first, then English, whose phrases travel with templates. */
export function languagesFor(tag: string | null): readonly Language[] {
  const own = moduleFor(tag);
  return [...(own && own !== en ? [own] : []), en].map(patternsOf);
}

/** What opens a byline in any language we read: pages of one language use the templates of another. */
export const bylineOpener = openersIn(languages);
