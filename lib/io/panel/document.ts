/** The document of one of our own pages. */
import type { Settings } from '../../model';
import { followSettings } from '../shared/settings';
import { t } from '../shared/words';

const dress = ({ theme }: Settings) => {
  document.documentElement.dataset.theme = theme;
};

/**
 * Gives the document the language of our sentences, its direction and its title, for the reader's tools, and the theme
 * they chose, now and whenever it changes. Answers the element to draw into, the tab the address names (`?tab=7`), where it names one, and whether it
 * is to be printed (`&print`).
 */
export function openDocument(
  title: 'title_sidebar' | 'title_popup' | 'title_settings' | 'title_welcome' | 'title_compare',
): {
  root: Element;
  pinned: number | undefined;
  isPrint: boolean;
} {
  document.documentElement.lang = t('language_tag');
  document.documentElement.dir = t('language_direction');
  document.title = t(title);
  followSettings(dress);
  const root = document.querySelector('#root');
  if (!root) throw new Error('our page has no #root');
  const asked = new URLSearchParams(location.search);
  return { root, pinned: Number(asked.get('tab')) || undefined, isPrint: asked.has('print') };
}
