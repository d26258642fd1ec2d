import type { Settings } from '../../model';
import { readSettings, watchSettings } from '../shared/settings';

const dress = ({ theme }: Settings) => {
  document.documentElement.dataset.theme = theme;
};

/** Gives our page the theme the reader chose, now and whenever it changes. */
export async function followTheme(): Promise<void> {
  watchSettings(dress);
  dress(await readSettings());
}
