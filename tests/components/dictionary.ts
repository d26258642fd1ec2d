import { type Dictionary, speak } from '../../lib/words';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

/** Speaks one of our languages as the browser would: `$1` … replaced in one pass. */
export function speakIn(language: 'en' | 'fr'): void {
  const messages = { en, fr }[language];
  const message: Dictionary['message'] = (key, values) =>
    messages[key].message.replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
  speak({ language, message });
}
