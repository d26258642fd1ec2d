import { browser } from './browser';
import { speak, t } from '../words';

/**
 * Let the browser choose the language of our sentences. Where it speaks a language we have no file for, our
 * sentences are English, and so are the dates between them.
 */
export function speakBrowserLanguage(): void {
  const message = browser.i18n.getMessage;
  const ours = message('language_tag');
  const theirs = browser.i18n.getUILanguage();
  speak({ language: theirs.split('-')[0] === ours ? theirs : ours, message: (key, values) => message(key, values) });
}

/** Speak, and say so in the document: its `lang` and its title, for the reader's tools. */
export function speakInDocument(title: 'title_sidebar' | 'title_popup' | 'title_settings' | 'title_welcome'): void {
  speakBrowserLanguage();
  document.documentElement.lang = t('language_tag');
  document.title = t(title);
}
