/** The languages we read. Adding one: a file beside this one, and a line here. */
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import type { Phrases } from './phrases';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { zh } from './zh';

export const languages: readonly Phrases[] = [de, el, en, es, fr, it, ja, nl, pl, pt, ru, zh];

/** What to read a page with: its own language first, then English, whose phrases travel with templates. */
export function phrasesFor(language: string | null): readonly Phrases[] {
  const primary = language?.split('-')[0];
  const own = languages.filter((each) => each.language === primary);
  return primary === 'en' ? own : [...own, en];
}
